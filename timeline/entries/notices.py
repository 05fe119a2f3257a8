"""Correction notices: which sentences of an article they are, what they take back and what they give instead."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .happenings import NUMBERS

_PIECE = r"(?:article|story|report|post|page|piece|essay|column|review|transcript|headline|caption|graphic|dispatch|editorial|interview)"
_OURS = rf"(?:(?:this|our) (?:[\w’']+ ){{0,3}}{_PIECE}|the (?:article|story|headline|caption))"
_BADLY = r"(?:misstated|misspell?ed|misspelt|misidentified|misattributed|wrongly|incorrectly|mistakenly|erroneously)"
_FACT = r"(?:date|day|month|year|name|age|title|figure|number|place|spelling)"
_WRONGLY = rf"(?:gave|had|carried|printed) (?:an? |the )?(?:wrong|incorrect|mistaken) {_FACT}"
_AT_THE_TIME = r"(?:at the time|at first|first|initially|originally|earlier|wrongly|mistakenly)"
_NOTICE = re.compile(
    r"^\W*(?:corrections?|clarification|corrections? (?:and|&) clarifications?|corrected|editor['’]?s['’]? note)\s*[:.–—-]"
    r"|^\W*(?:correction|corrected|amended)\b,?(?: appended| added| issued| on)?,?\s\(?[^:.]{0,20}\d[^:.]{0,12}(?::|\.\s*$)"
    r"|^\W*corrects\s"
    r"|\bthe (?:photograph|picture|image|map|graphic) on this page (?:was|has been) (?:changed|corrected|replaced|updated)\b"
    rf"|\b(?:an?|the) (?:earlier|previous|original|first|initial) version of {_OURS}\b"
    rf"|\bearlier versions of {_OURS}\b"
    rf"|\b{_OURS} (?:was|is|has been|had been) (?:corrected|amended|(?:updated|changed|revised|edited) to (?:correct|fix|reflect|show))\b"
    rf"|\b(?:{_OURS}|an article (?:on|published)\b[^.]{{0,30}}|we) (?:[\w’']+ ){{0,2}}?{_BADLY}\b"
    rf"|\b{_OURS} (?:originally|previously|initially) (?:said|stated|reported|gave|named)\b"
    r"|^\W*this version corrects\b"
    rf"|\b(?:an?|the|our) (?:story|article|report|headline|caption|graphic|editorial)\b[^.]{{0,60}}? (?:{_BADLY}|{_WRONGLY})\b"
    r"|\bin our (?:[\w’']+ ){0,2}?(?:reports?|story|stories|articles?) (?:at|of) the time,? we (?:wrote|said|reported|gave)\b"
    r"|^\W*in an (?:earlier|original) (?:article|story|report)\b[^.]{0,30}? we (?:wrote|said|stated|reported|gave)\b"
    rf"|^\W*\((?:we {_AT_THE_TIME} (?:wrote|said|reported|gave)|we (?:wrote|said|reported|gave) {_AT_THE_TIME})\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    rf"\b(?:version|{_BADLY}|{_WRONGLY}|previously|originally|in error|we (?:wrote|said|stated|reported|gave)|gave the {_FACT})\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"[.;:]\s|\b(?:but|whereas|in fact|actually|in reality|should (?:be|have)|when (?:it|they) (?:was|were|is)|"
    r"(?:right|correct) (?:date|day|figure|number|name|spelling))\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|rather than|instead of)\s+(?:(?:on|in|at|by|an?|the)\s+)*$|\bto\b[^.;]{3,40}\bfrom\s+$", re.IGNORECASE)
_DENIED_AFTER = re.compile(r",?\s(?:(?:and|but) )?(?:not|rather than|instead of|from)\s", re.IGNORECASE)
_OF_THE_PAGE = re.compile(
    rf"\b(?:corrected|amended|updated|changed|revised|edited|appended|published|written|appeared|made|corrections?|{_PIECE})"
    r"[\s,(]+(?:on\s+)?$",
    re.IGNORECASE,
)
_FIGURE = (
    r"[$£€]?\d(?:[\d,.]*\d)?(?: ?(?:%|percent\b|per cent\b|million\b|billion\b))?|\b(?:" + "|".join(NUMBERS) + r"|hundreds|thousands)\b"
)
_NAME = r"(?-i:[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|da|di|van|von|of|al) )?[A-ZÀ-Þ][\w’'.-]*\w)*)"
_LITTLE = r"(?:(?:an?|the|on|in|at|by|of|to|as|about|some) )*"
_INSTEAD = [
    re.compile(pattern, re.IGNORECASE) for pattern in (
        rf"(?P<right>{_FIGURE})[^.;:\d]{{0,40}}?,? (?:and |but )?(?:not|rather than|instead of) {_LITTLE}(?P<wrong>{_FIGURE})",
        rf"\bnot {_LITTLE}(?P<wrong>{_FIGURE})[^.;:\d]{{0,30}}?,? but {_LITTLE}(?P<right>{_FIGURE})",
        rf"\bto (?P<right>{_FIGURE})[^.;:\d]{{0,30}}? from (?P<wrong>{_FIGURE})",
        rf"\bfrom (?P<wrong>{_FIGURE})[^.;:\d]{{0,30}}? to (?P<right>{_FIGURE})",
        rf"(?P<right>{_NAME}),? (?:and |but )?(?:not|rather than|instead of) {_LITTLE}(?P<wrong>{_NAME})",
        rf"\bnot {_LITTLE}(?P<wrong>{_NAME}),? but {_LITTLE}(?P<right>{_NAME})",
    )
]
_ANY_FIGURE = re.compile(_FIGURE, re.IGNORECASE)
YEAR = 4  # characters of EDTF; a year is corrected as any figure is


@dataclass(frozen=True)
class Day:
    """A phrase of a notice that is read as a day, a month or a year."""

    start: int
    end: int
    edtf: str


@dataclass(frozen=True)
class Amends:
    """What a notice takes back and what it gives instead, "" where it does not say: dates as EDTF, else in its own words."""

    wrong: str = ""
    right: str = ""
    dates: bool = False


def notice_places(text: str, sentences: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The sentences of correction notices; a notice goes on to the end of its paragraph or of its brackets."""
    return frozenset(place for places in _notices(text, sentences) for place in places)


def notice_spans(text: str, sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where each notice stands."""
    return [(sentences[places[0]][0], sentences[places[-1]][1]) for places in _notices(text, sentences)]


def _notices(text: str, sentences: Sequence[tuple[int, int]]) -> list[list[int]]:
    found: list[list[int]] = []
    for place, (start, end) in enumerate(sentences):
        if found and found[-1][-1] == place - 1 and not _is_over(text[sentences[found[-1][0]][0] : start]):
            found[-1].append(place)
        elif _NOTICE.search(text[start:end]):
            found.append([place])
    return found


def _is_over(notice: str) -> bool:
    told = notice.rstrip()
    return "\n" in notice[len(told) :] or (told.startswith("(") and told.endswith(")"))


def amends(notice: str, days: Iterable[Day]) -> Amends:
    """What a notice changes: of two days, else of two figures or names; of one that stands alone whether it is the wrong one."""
    named = [day for day in days if len(day.edtf) > YEAR]
    told = [day for day in named if not _OF_THE_PAGE.search(notice[: day.start])]
    wrong, right = _taken_back_and_given(notice, [(day.start, day.end, day.edtf) for day in told])
    if wrong and right and len(wrong[0]) == len(right[0]):
        return Amends(wrong[0], right[0], dates=True)
    for pattern in _INSTEAD:
        if (said := pattern.search(notice)) and said["wrong"].lower() != said["right"].lower():
            return Amends(said["wrong"], said["right"])
    figures = [
        (*figure.span(), figure[0]) for figure in _ANY_FIGURE.finditer(notice)
        if not any(day.start <= figure.start() < day.end for day in named)
    ]
    wrong_figures, right_figures = _taken_back_and_given(notice, figures)
    if len(wrong_figures) == len(right_figures) == 1:
        return Amends(wrong_figures[0], right_figures[0])
    if len({*wrong, *right}) == 1 and not figures:
        return Amends("".join(wrong[:1]), "".join(right[:1]), dates=True)
    if len(figures) == 1 and not told:
        return Amends("".join(wrong_figures), "".join(right_figures))
    return Amends()


def _taken_back_and_given(notice: str, values: Iterable[tuple[int, int, str]]) -> tuple[list[str], list[str]]:
    """The values that a notice takes back and those that it gives, in order; what stands on both sides is neither."""
    sides: tuple[list[str], list[str]] = [], []
    for start, end, value in values:
        sides[not _is_taken_back(notice, start, end)].append(value)
    wrong, right = ([value for value in side if value not in other] for side, other in (sides, sides[::-1]))
    return list(dict.fromkeys(wrong)), list(dict.fromkeys(right))


def _is_taken_back(notice: str, start: int, end: int) -> bool:
    if _DENIED.search(notice[:start]):
        return True
    turns = [turn.end() for turn in _TURN.finditer(notice, 0, start)]
    said = notice[turns[-1] if turns else 0 : start]
    return bool(_WRONG.search(said)) and not _DENIED_AFTER.match(notice, end)
