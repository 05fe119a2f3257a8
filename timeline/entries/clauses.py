"""A sentence and its temporal expressions to dated clauses: which phrase dates what, and which phrases date nothing.

Source of the kinds that are left out: the faults that naive tagging makes on real pages (baselines of comparisons, limits,
direct speech, background years).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline.dates.mention import Mention

from .modality import COPULA, NONE, PAST, STATEMENT, governing, modality, role, tokens
from .verbs import BARE_SAYING, CHANGE

BACKGROUND_DAYS = 3 * 366  # a coarse date further back than this tells the background, not the story


@dataclass(frozen=True)
class Clause:
    """A stretch `text[start:end]` that tells one dated event. `statement`: the event is that something was said."""

    start: int
    end: int
    mention: Mention
    modality: str
    statement: bool


_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to|from)|versus|vs\.?|against|relative to|up from|down from)\s+"
    r"(?:[\w$€£%.,-]+\s+){0,5}?(?:(?:in|of|from|on|for|at|during|the|a)\s+)*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|on|over|of)\s+(?:(?:the|a|that|those|levels?|figures?|in|same|period)\s+)*$", re.IGNORECASE)
_LIMIT = re.compile(
    r"\b(?:since|until|till|up to|through|as of|as from|dating (?:back )?to|back to|"
    r"(?:more|less|fewer) than|at least|nearly|almost|over|aged?|born)\s+(?:(?:at least|the|early|mid|late|in|on)\s+)*$",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(
    r"[;:]\s|\s[–—-]\s|,\s+(?:which|who|whose|while|but|and|as|after|before|when|where|with|although|though|followed by)\b"
    r"|\b(?:that|after|before|while|when|because|although|whereas|which|who|until|as)\b|\band\b|\bbut\b|,\s"
)
_OPEN, _CLOSE = "“„«", "”»"


def clauses(text: str, start: int, end: int, mentions: Sequence[Mention], published: date | None) -> list[Clause]:
    """The dated clauses of the sentence `text[start:end]`; `mentions` are those that lie in it, in order."""
    dating = [mention for mention in mentions if dates_something(text, start, mention, published)]
    if not dating:
        return []
    found = []
    for at, stretch in _stretches(text, start, end, dating):
        clause = _clause(text, at, stretch, published)
        if clause:
            found.append(clause)
    return _without_bare_attribution(text, found)


def dates_something(text: str, sentence: int, mention: Mention, published: date | None) -> bool:
    """Whether an expression can date an event at all: a day is known, it is no baseline, limit, quotation or background."""
    if not mention.edtf or mention.type not in {"DATE", "TIME"} or mention.rule.startswith("vague"):
        return False
    before = text[sentence : mention.start]
    return not (
        _in_quotation(text, sentence, mention)
        or _is_baseline(before, mention, text[mention.end : mention.end + 40])
        or _LIMIT.search(before)
        or _is_background(mention, published)
    )


def _in_quotation(text: str, sentence: int, mention: Mention) -> bool:
    before = text[max(0, sentence - 400) : mention.start].rsplit("\n", 1)[-1]
    if before.count('"') % 2:
        return True
    opened = max(before.rfind(mark) for mark in _OPEN)
    closed = max(before.rfind(mark) for mark in _CLOSE)
    return opened > closed


def _is_baseline(before: str, mention: Mention, after: str) -> bool:
    if _COMPARED.search(before):
        return True
    words = {token.word for token in tokens(before, max(0, len(before) - 80), len(before))}
    changing = bool(words & CHANGE) or "%" in before[-80:]
    hanging = mention.rule.startswith("relative") or bool(re.search(r"\b(?:earlier|before|ago|previous|last)\b", mention.text))
    if _FROM.search(before) and changing and not re.search(r"\bon\s+$", before[-5:]):
        return True
    # "up 3 per cent on last year", "3 per cent, from 4 per cent a year earlier"
    return changing and hanging and bool(
        re.search(r"\b(?:from|than|on|against|compared)\b[^;:]{0,30}$", before[-40:])
        or re.match(r"\s*(?:levels?|figures?|rate)\b", after)
        or re.search(r"\byear\b", mention.text)
    )


def _is_background(mention: Mention, published: date | None) -> bool:
    first, last = mention.earliest, mention.latest
    if first is None or last is None:
        return False
    days = (last - first).days
    if days > 366:
        return True
    if published is None:
        return days > 100
    if days > 100 and last < published:
        return True
    return days > 0 and (published - last).days > BACKGROUND_DAYS


def _stretches(text: str, start: int, end: int, dating: Sequence[Mention]) -> list[tuple[Mention, tuple[int, int]]]:
    """One stretch of the sentence for each expression, cut at the clause boundary between them that lies last.

    Two expressions with no boundary or no verb between them date one event; the first one is its date.
    """
    cut, kept = [start], [dating[0]]
    for mention in dating[1:]:
        boundaries = [
            m for m in _BOUNDARY.finditer(text, kept[-1].end, mention.start)
            if _has_verb(text, cut[-1], m.start()) and _has_verb(text, m.end(), end)
        ]
        if boundaries:
            cut.append(boundaries[-1].end())
            kept.append(mention)
    edges = [*cut, end]
    return [
        (mention, _trimmed(text, edges[i], _before_boundary(text, edges[i + 1]) if i + 1 < len(kept) else end))
        for i, mention in enumerate(kept)
    ]


def _before_boundary(text: str, edge: int) -> int:
    """Where the clause before an edge ends: in front of the word that opens the next one."""
    words = list(re.finditer(r"[\w’']+|[;:,–—-]", text[max(0, edge - 20) : edge]))
    return max(0, edge - 20) + words[-1].start() if words else edge


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-"):
        end -= 1
    return start, end


def _has_verb(text: str, start: int, end: int) -> bool:
    found = tokens(text, start, end)
    return any(role(found, i) != NONE for i in range(len(found)))


def _clause(text: str, mention: Mention, stretch: tuple[int, int], published: date | None) -> Clause | None:
    start, end = stretch
    found = [token for token in tokens(text, start, end) if not mention.start <= token.start < mention.end]
    what, at = governing(found, mention.start, mention.end)
    how = modality(what, found, mention, published)
    if what == NONE and how == "happened":
        return None
    if what == COPULA and how == "happened" and not any(role(found, i) == PAST for i in range(len(found))) \
            and not any(token.word == "%" or token.word.isdigit() for token in found):
        return None
    return Clause(start, end, mention, how, what == STATEMENT and how == "happened")


def _without_bare_attribution(text: str, found: list[Clause]) -> list[Clause]:
    """"The agency said on Friday that exports rose in June" tells of June; that it was said is only the source."""
    if len(found) < 2 or not found[0].statement:
        return found
    saying = {token.word for token in tokens(text, found[0].start, found[0].end)} & BARE_SAYING
    dated = [clause for clause in found[1:] if clause.modality == "happened"]
    return found[1:] if saying and dated else found


