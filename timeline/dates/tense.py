"""Whether the verb nearest to an expression speaks of the past or the future, by word lists and endings alone."""

import re
from typing import NamedTuple

# How far a verb is looked for to the left and to the right, in characters.
BEFORE, AFTER = 160, 90
# The text is looked through in blocks of so many characters, each once at most.
BLOCK = 256

_MONTH = "".join(rf"(?<!{short})" for short in ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec"))
_STOP = re.compile(rf"\x1e|{_MONTH}[.!?][\"')\]]{{0,2}} (?=[\"'(`]{{0,2}}[a-z0-9])")
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "ms",
        "mrs",
        "dr",
        "st",
        "co",
        "corp",
        "inc",
        "ltd",
        "gen",
        "sen",
        "rep",
        "gov",
        "u.s",
        "u.n",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "oct",
        "nov",
        "dec",
        "a.m",
        "p.m",
        "no",
    ]
)
_IRREGULAR = (
    "said|told|began|became|came|went|took|made|gave|got|found|held|met|fell|rose|lost|won|led|left|"
    "sent|spent|sold|bought|"
    "brought|built|paid|ran|saw|shot|spoke|stood|struck|thought|threw|wrote|broke|chose|cut|dealt|"
    "drew|drove|fought|flew|"
    "grew|heard|hit|kept|knew|laid|let|meant|quit|sank|shut|slid|stole|swore|swept|taught|wore|"
    "withdrew|undertook|overcame|"
    "born|died|sought|caught|felt|hung|leapt|lent|lit|rang|sang|shook|shrank|slept|spun|stuck|tore|"
    "woke|wound|hurt|beat|"
    "bore|bound|bred|crept|dug|fled|forgave|forgot|froze|hid|rode|sprang|understood|arose|begun|come|gone|taken|given|"
    "shown|done|risen|fallen|driven|written|broken|chosen|grown|known|seen|spoken|stolen|struck|"
    "thrown|drawn|worn|proven"
)
_NOT_PARTICIPLES = (
    "need|indeed|seed|speed|exceed|proceed|succeed|feed|bleed|breed|hundred|red|united|so-called|bed|"
    "wed|shed|embed|sacred|"
    "limited|naked|wicked|aged|fed|unprecedented|red|greed|weed|deed|heed|steed|reed|agreed to|"
    "allied|armed|alleged|related|"
    "advanced|based|crowded|supposed to|expected to|scheduled to|planned to|asked to|due"
)
_PARTICIPLE = rf"(?:(?!(?:{_NOT_PARTICIPLES})\b)[a-z]{{2,18}}ed|{_IRREGULAR})"
_ADVERB = r"(?: (?:not|also|only|soon|now|still|likely|then|[a-z]{2,12}ly))?"

# What each kind of verb group looks like; an infinitive or participle after a modal is eaten with it.
_FUTURE = (
    rf"(?:will|won't|'ll|shall|should|must|can|cannot){_ADVERB} (?:be |have |get |not )?(?:been )?[a-z]+|"
    rf"(?:may|might)(?! (?:and|or|to|of|in|the|last|this|next|through)\b){_ADVERB} (?:be )?(?!have\b)[a-z]+|"
    rf"(?:(?:is|are|was|were|be|been|has|have|had){_ADVERB} )?(?:been )?(?:(?:scheduled|expected|"
    r"planned|slated) (?:to|for|in|on|by|at|a|an|the)|due|set (?:to|for))"
    r"(?: be)?(?: [a-z]+)?|(?:is|are|was|were|be|been|has|have|had)(?: been)? (?:scheduled|expected|"
    r"planned|slated)|would be [a-z]{2,15}ing|"
    r"(?:expects?|plans?|planning|likely|supposed|intends?|intended|hopes?|hoped|aims?|aimed|agreed|"
    r"agrees|wants?|wanted|"
    r"decided|promised?|promises|vows|vowed|prepared?|preparing|ready|able|going|about|threatened|threatens|poised|"
    r"asked|urged|ordered|proposed|proposes|has|have|had|is|are|was|were) to(?: be)?(?: [a-z]+)?|"
    r"to be [a-z]+|(?:as soon|as early) as|upcoming|comes due|expires?|payable|effective|begins|starts"
)
_PAST = (
    rf"(?:(?:may|might|could|would|should|must) have|has|have|had|was|were|been){_ADVERB} (?:been "
    rf")?{_PARTICIPLE}|was|were|had|did|"
    rf"{_PARTICIPLE}|been"
)
_NOW = (
    rf"(?:is|are|would|could){_ADVERB}(?: be)? {_PARTICIPLE}|(?:would|could){_ADVERB}(?: be)?(?: "
    r"(?!have\b)[a-z]+)?|is|are|has|have|says?|does|do"
)
_CUE = re.compile(rf"(?:(?P<future>{_FUTURE})|(?P<now>{_NOW})|(?P<past>{_PAST}))(?![a-z])")
_WORD = re.compile(r"(?<![a-z])[a-z]+|'ll(?![a-z])")
_WORDS = set(re.findall(r"[a-z']{2,}", re.sub(r"\[.*?\]|\(\?[:!=<P]|\\[a-z]", " ", f"{_FUTURE}|{_NOW}|{_PAST}")))
# The words that a verb group can begin with, found by trying each before what follows in the longer groups.
_FIRST_WORDS = frozenset(
    word
    for word in _WORDS
    if any(_CUE.match(f"{word} {rest}") for rest in ("", "to be", "for", "on", "as", "due", "made", "x"))
)
# The most words that stand before the last one in a verb group.
_GROUP = 5


class Verb(NamedTuple):
    """A verb as written and its tense: past, future or present."""

    word: str
    tense: str


class Verbs:
    """Where verb groups may begin and sentences end in a text, looked up in blocks so that no stretch is searched twice."""

    __slots__ = ("_blocks", "_folded")

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._blocks: dict[int, tuple[list[int], list[tuple[int, int]]]] = {}

    def _block(self, number: int) -> tuple[list[int], list[tuple[int, int]]]:
        """First letters of words that may begin a verb group, and starts and ends of stops, in one block of the text."""
        if number not in self._blocks:
            low, high = number * BLOCK, (number + 1) * BLOCK
            words = _WORD.finditer(self._folded, low, min(len(self._folded), high + 20))
            stops = _STOP.finditer(self._folded, low, min(len(self._folded), high + 6))
            self._blocks[number] = (
                [word.start() for word in words if word.start() < high and _may_begin(word[0])],
                [stop.span() for stop in stops if stop.start() < high and _ends(self._folded, stop.start())],
            )
        return self._blocks[number]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around an expression begins and ends, as far as a verb is looked for."""
        left, right = max(0, start - BEFORE), min(len(self._folded), end + AFTER)
        for number in range(start // BLOCK, left // BLOCK - 1, -1):
            stop = next((stop for stop in reversed(self._block(number)[1]) if left <= stop[0] and stop[1] <= start), None)
            if stop:
                left = stop[1]
                break
        for number in range(end // BLOCK, right // BLOCK + 1):
            stop = next((stop for stop in self._block(number)[1] if end <= stop[0] < right), None)
            if stop:
                return left, stop[0]
        return left, right

    def nearest(self, start: int, end: int) -> Verb | None:
        """The verb closest to the expression in its sentence; what stands before counts as twice as close."""
        left, right = self.sentence(start, end)
        before = self._last(left, start)
        after = self._first(end, right)
        cue = before
        if after and (before is None or (after.start() - end) * 2 < start - before.end()):
            cue = after
        if cue is None:
            return None
        return Verb(cue[0].strip(), "present" if cue.lastgroup == "now" else str(cue.lastgroup))

    def _words(self, left: int, right: int) -> list[int]:
        return [
            word
            for number in range(left // BLOCK, right // BLOCK + 1)
            for word in self._block(number)[0]
            if left <= word < right
        ]

    def _last(self, left: int, start: int) -> re.Match[str] | None:
        """The last verb group before an expression, from its first word on: "is expected", not "expected"."""
        words = self._words(left, start)
        for place in range(len(words) - 1, -1, -1):
            if _CUE.match(self._folded, words[place], start) is None:
                continue
            for earlier in words[max(0, place - _GROUP) : place + 1]:
                group = _CUE.match(self._folded, earlier, start)
                if group and group.end() > words[place]:
                    return group
        return None

    def _first(self, end: int, right: int) -> re.Match[str] | None:
        matches = (_CUE.match(self._folded, word, right) for word in self._words(end, right))
        return next((match for match in matches if match), None)


def _ends(folded: str, dot: int) -> bool:
    """Whether the stop at `dot` ends a sentence rather than an abbreviation."""
    tail = folded[max(0, dot - 4) : dot]
    return tail[tail.rfind(" ") + 1 :] not in _ABBREVIATIONS


def _may_begin(word: str) -> bool:
    return word in _FIRST_WORDS or word.endswith("ed")
