"""Sentences that run on into the next without a stop, as a headline or the words below a picture do into the lead: where each begins.

"Scores wait outside A judge has freed the two": a capital amid a line begins a sentence where what stands before it is one by itself.
In the opening, words that run on say what a picture shows or what is known by then, and are no part of what the article reports.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from timeline.dates.words import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS

from .modality import COPULA, NONE, STATEMENT, role
from .tokens import Token, tokens
from .verbs import SAYING

SHORTEST = 3  # words that run on
TOLD = 6  # words that they run on into
FARTHEST = 40  # words; a sentence has its verb within them
BEHIND_VERB = 2  # words; "Aides hear former minister Moyo has died" has one

_NUMBERS = (
    "Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Scores|Hundreds|Thousands|Tens|Millions|Several|More|Nearly|Almost"
)
_WHO = "His|Her|Their|Its|He|She|They|There|Many|Some|Most|Both"
_WHEN = "In|On|At|After|Before|As|But|When|While|Although|Since|Meanwhile|However"
_SMALL = r"\b[a-z][\w’'-]*\s"  # behind a word with a capital a name may go on
# No name goes on with "A", "Dozens of" or "When", and none with "The" and a small letter: "in The Hague" may
_BEGINS = re.compile(
    r"(?<=[\w’'”)])\s(?=An?\s[\w£$€]|The\s[a-z])"
    rf"|{_SMALL}(?=(?:(?:{_NUMBERS})(?:\s(?:of|than))?|{_WHEN})\s[\w£$€]|(?:{_WHO})\s[a-z])"
)
_MONTHS = [name for name in MONTH_NAMES if name != "May"]  # "since May Day"
_NAMED = re.compile(rf"(?:{_SMALL}|\b(?:{'|'.join([*_MONTHS, *WEEKDAY_NAMES])}|(?:19|20)\d\d)\s)(?=[A-Z])")
_FULL_NAME = re.compile(r"[A-Z][\w-]*[a-z](?:\s[A-Z][\w-]*[a-z])+")
_WORD = re.compile(r"[A-Z][\w-]*")
_SAID = re.compile(r"[“\"](?P<said>[^“”\"]*[^“”\"\s.!?,])[”\"]\s(?=[A-Z])")
_LETTERED = frozenset("influenza type hepatitis vitamin group grade class plan category level year".split())  # "influenza A"
_OPEN = frozenset(  # after these a sentence goes on
    """a an the this that these those his her its their our my your of in on at by to for from with into over under about against between
    through throughout across around along among within without during like per via behind near off down than and or but nor is are was
    were be been being has have had will would can could may might must should shall mr mrs ms dr sir lord lady president minister former
    first second third titled called named entitled dubbed new old late central northern southern eastern western""".split()
)
_JOINS = frozenset(
    """that who whom whose which what how why where when while after before because since until if as although though unless whether
    not""".split()
)
_MARKS = frozenset(",;:()“”\"–—")
_TAKES_ONE = frozenset(  # verbs with a sentence behind them that nothing joins: "fears the mayor has gone"
    """fear fears feared hope hopes hoped think thinks thought believe believes believed know knows knew expect expects expected find finds
    found learn learns learned learnt hear hears heard feel feels felt see sees saw mean means meant""".split()
)


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences in a stretch that was taken for one."""
    begins = [start]
    found: list[Token] = []
    for match in _BEGINS.finditer(text, start, end):
        found = found or tokens(text, start, end)
        before, behind = _on_either_side(found, begins[-1], match.end())
        if _may_end(before) and _tells(behind):
            begins.append(match.end())
    return [(begin, len(text[begin:stop].rstrip()) + begin) for begin, stop in zip(begins, [*begins[1:], end], strict=True)]


def behind_run_on(text: str, start: int, end: int) -> int:
    """Where the last sentence begins of a stretch that was taken for one, also one that begins with a name."""
    begins = parts(text, start, end)[-1][0]
    found = tokens(text, begins, end)
    for match in _SAID.finditer(text, begins, end):  # what somebody in the picture says
        said, behind = tokens(match["said"], 0, len(match["said"])), _on_either_side(found, begins, match.end())[1]
        if _goes_on(text, begins, behind) and _tells(said):
            return match.end()
    return _last_named(text, begins, end, found) or begins


def _last_named(text: str, begins: int, end: int, found: list[Token]) -> int | None:
    """Where the last sentence begins that begins with a name: "Lowmark mayor Ansa Mohr has", not "Ansa Mohr has"."""
    last = None
    for at in reversed([match.end() for match in _NAMED.finditer(text, begins, end)]):
        before, behind = _on_either_side(found, begins, at)
        if last and (_begins_by_itself(text, at, last) or _verb([token for token in behind if token.start < last]) is not None):
            break
        if _goes_on(text, begins, behind) and _tells_by_itself(before):
            last = at
    return last


def _on_either_side(found: list[Token], begins: int, at: int) -> tuple[list[Token], list[Token]]:
    """The words from where a sentence begins up to an offset, and those behind it, so far as its verb may stand."""
    first, here = (bisect_left(found, offset, key=lambda token: token.start) for offset in (begins, at))
    return found[first:here], found[here : here + FARTHEST]


def _may_end(found: Sequence[Token]) -> bool:
    told = sum(token.word.isalpha() and token.word not in MONTHS for token in found)  # "8 May 2031 The dam holds" is a line of a chronicle
    last = found[-2:-1] if found[-1:] and found[-1].word == "”" else found[-1:]
    return told >= SHORTEST and last[0].word not in _OPEN | _MARKS | _LETTERED | SAYING


def _tells(found: list[Token]) -> bool:
    return len(found) >= TOLD and _verb(found) is not None


def _verb(found: list[Token]) -> int | None:
    return next((at for at in range(len(found)) if role(found, at) != NONE), None)


def _tells_by_itself(found: list[Token]) -> bool:
    """Whether words are a sentence, whose verb takes no other behind it or has it already: "say they will call no witness"."""
    verb = _verb(found)
    joins = [at for at, token in enumerate(found) if token.word in _JOINS and [token.word, _word(found, at + 1)] != ["not", "to"]]
    if not verb or not _may_end(found) or (joins and not (verb < joins[0] and _verb(found[joins[-1] + 1 :]) is not None)):
        return False
    waits = role(found, verb) == STATEMENT or found[verb].word in _TAKES_ONE
    return len(found) - verb > BEHIND_VERB and not (waits and _verb(found[verb + 1 :]) is None)


def _word(found: list[Token], at: int) -> str:
    return found[at].word if at < len(found) else ""


def _goes_on(text: str, begins: int, found: list[Token]) -> bool:
    """Whether words begin with somebody who "has" or "have" done something; with any verb, where their capital is no name's.

    That is a word that the page writes small elsewhere, or a full name that was given just before.
    """
    found = _without_aside(found)
    verb = _verb(found)
    if not verb or len(found) < TOLD or found[0].word in MONTHS or found[0].word in WEEKDAYS:
        return False
    if any(token.word in _MARKS | _JOINS | {"and", "or"} for token in found[:verb]):
        return False
    if found[verb].word in {"has", "have"} and role(found, verb) == COPULA:
        return True
    start = found[0].start
    if not text[found[verb].start].islower() or any(token.word == "to" for token in found[:verb]):
        return False
    return _is_small_elsewhere(text, start) or _is_named_before(text, begins, start)


def _without_aside(found: list[Token]) -> list[Token]:
    """"Ansa Mohr, who was fined in May, has" without what is said of her."""
    words = [token.word for token in found]
    first = words.index(",") if "," in words else len(words)
    if words[first + 1 : first + 2] not in (["who"], ["which"], ["whose"]) or "," not in words[first + 1 :]:
        return found
    return [*found[:first], *found[words.index(",", first + 1) + 1 :]]


def _begins_by_itself(text: str, before: int, at: int) -> bool:
    """Whether a capital is none of a name's that goes on from what stands before it: "Lowmark mayor Ansa Mohr"."""
    return _is_small_elsewhere(text, at) or _is_named_before(text, before, at)


def _is_small_elsewhere(text: str, at: int) -> bool:
    word = _WORD.match(text, at)
    return bool(word and re.search(rf"\b{word[0].lower()}\b", text))


def _is_named_before(text: str, begins: int, at: int) -> bool:
    name = _FULL_NAME.match(text, at)
    return bool(name and name[0] in text[begins:at])
