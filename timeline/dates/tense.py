"""The verb that governs an expression: of the same sentence, nearer clause first, and whether it looks back or ahead."""

import re
from typing import NamedTuple

from .no_verb import is_no_verb
from .participle import is_accused, tells_of_noun
from .verb_words import CUE, TENSES, may_begin

# How far a verb is looked for to the left and to the right, in characters.
BEFORE, AFTER = 160, 90
# The text is looked through in blocks of so many characters, each once at most.
BLOCK = 256
# How long a verb group is taken to be at most where one may reach from a block into the next.
LONGEST = 40
# How many characters farther a verb counts for each boundary of a clause that lies between.
CLAUSE = 40

_MONTH = "".join(rf"(?<!{short}[.!?])" for short in ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec"))
_STOP = re.compile(rf"[\x1e.!?](?:(?<=\x1e)|{_MONTH}[\"')\]]{{0,2}} {{1,4}}(?=[\"'(`]{{0,2}}[a-z0-9]))")
_ABBREVIATIONS = frozenset("mr ms mrs dr st co corp inc ltd gen sen rep gov u.s u.n a.m p.m".split())
# "May 4" is no verb.
_WORD = re.compile(r"(?<![a-z])(?!may [0-9])[a-z]+|'ll(?![a-z])")
_BOUNDARY = re.compile(r"[,;:()\"]|--| - |\b(?:and|but|while|because|that|which|who|when|where|if|although|though|after|before|as)\b")


# "Traders expect a cut", "the set fee": behind an article it is no verb.
_ARTICLES = (" a ", " an ", " the ")


# "Opened what will be the longest bridge on Monday": a thing is named by what it was or is to be, and that governs no day.
_NAMES_A_THING = re.compile(
    r"what (?:(?:used|is|was|were|will|would|had)(?: [a-z]+){0,3}? (?:be|been|become|became)(?: [a-z]+ly)? (?:a|an|the|its|his|her|their)|"
    r"(?:is|was) left of)\b"
)

# "Investors who fled in September are back": what follows is told of the investors.
_WHO = ("who ", "which ", "that ")


# "In March it agreed to lend": the day is that of agreeing; "agreed to lend in March" looks ahead.
_AGREED = re.compile(r"(?:agreed|decided|promised|vowed|threatened|proposed|(?:was |were |had )?(?:asked|urged|ordered)) to\b")


# "... in May," she said
_QUOTED_TO_HERE = re.compile(r"[,!?]\" [^\"]{0,60}$")


class Verb(NamedTuple):
    """A verb group as written and its tense: past, future or present; `gap` is how far after the expression, -1 before it.

    `meant`: it tells in the past what was to be, "had been due to meet", on a day that may be yet to come.
    """

    word: str
    tense: str
    gap: int
    meant: bool = False

    @property
    def looks_ahead(self) -> bool:
        """Whether what it tells of is to come, or "would" come when it was said; behind the day, "would" may only suppose."""
        return self.tense == "future" or (self.gap < 0 and self.word.startswith("would "))


class _Cue(NamedTuple):
    start: int
    end: int
    kind: str


class Verbs:
    """The verb groups and the ends of sentences of a text, looked up in blocks so that no stretch is searched twice."""

    __slots__ = ("_blocks", "_folded", "_has_verbs", "_near", "_stops", "_text")

    def __init__(self, text: str, folded: str) -> None:
        self._text, self._folded = text, folded
        self._near, self._stops, self._has_verbs = (-1, -1), [], False
        self._blocks: dict[int, tuple[list[_Cue], list[tuple[int, int]]]] = {}

    def _block(self, number: int) -> tuple[list[_Cue], list[tuple[int, int]]]:
        """The verb groups that begin in one block of the text, and starts and ends of its stops."""
        if number not in self._blocks:
            low, high = number * BLOCK, (number + 1) * BLOCK
            stops = _STOP.finditer(self._folded, low, min(len(self._folded), high + 9))
            self._blocks[number] = (
                self._cues(low, high),
                [stop.span() for stop in stops if stop.start() < high and _ends(self._folded, stop)],
            )
        return self._blocks[number]

    def _cues(self, low: int, high: int) -> list[_Cue]:
        """The verb groups that begin in a stretch; the end of one that began before it is none: "will be | held"."""
        cues: list[_Cue] = []
        taken = 0
        for word in _WORD.finditer(self._folded, max(0, low - LONGEST), min(len(self._folded), high + 20)):
            start = word.start()
            if word[0] == "what" and (thing := _NAMES_A_THING.match(self._folded, start)):
                taken = thing.end()
            if taken <= start < high and may_begin(word[0]):
                cue = CUE.match(self._folded, start)
                is_noun = cue and cue.lastgroup == "past" and self._folded.endswith(_ARTICLES, 0, start)
                if cue and not is_noun and not is_no_verb(self._text, self._folded, start):
                    taken = cue.end()
                    if start >= low:
                        cues.append(_Cue(start, taken, str(cue.lastgroup)))
        return cues

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around an expression begins and ends, as far as a verb is looked for."""
        left, right = max(0, start - BEFORE), min(len(self._folded), end + AFTER)
        near = left // BLOCK, right // BLOCK
        if near != self._near:
            blocks = [self._block(at) for at in range(near[0], near[1] + 1)]
            self._near, self._stops = near, [stop for _, stops in blocks for stop in stops]
            self._has_verbs = any(cues for cues, _ in blocks)
        for first, last in self._stops:
            if last <= start:
                if first >= left:
                    left = last
            elif end <= first < right:
                return left, first
        return left, right

    def governing(self, start: int, end: int) -> Verb | None:
        """The verb that governs the expression at these offsets, None where its sentence has none.

        The nearest does, where a boundary of a clause counts as some distance and what stands before as half as far.
        """
        left, right = self.sentence(start, end)
        if not self._has_verbs:
            return None
        before, after = self._last(left, start), self._first(end, right)
        if before is None and after is None:
            return None
        told_of_noun = before and self._folded.endswith(_WHO, left, before.start) and "," not in self._folded[before.end : start]
        if before and after and after.start - end <= 1 and told_of_noun:
            return Verb(self._folded[before.start : before.end].strip(), TENSES[before.kind], -1)
        if before and after and after.start - end <= 1 and TENSES[after.kind] != "past" and self._is_of_noun(before, start):
            after = None
        if after and self._is_of_who_speaks(end, after.start):
            after = None
        purpose = before and after and self._folded.startswith("to be ", after.start)
        if before and after and purpose and not _BOUNDARY.search(self._folded, before.end, after.start):
            after = None  # "came home on Saturday to be treated"
        if before and after and is_accused(self._folded, end):
            after = None
        lead = 3 if self._folded.startswith(("on ", "in "), start - 3) else 0
        behind = self._far(before.end, start - lead) if before else CLAUSE * 100
        ahead = 2 * self._far(end, after.start) if after else CLAUSE * 100
        cue, gap = (after, after.start - end) if after and ahead < behind else (before, -1)
        assert cue is not None  # noqa: S101 - one of the two is there
        tense = "past" if gap >= 0 and _AGREED.match(self._folded, cue.start) else TENSES[cue.kind]
        return Verb(self._folded[cue.start : cue.end].strip(), tense, gap, meant=cue.kind == "meant" and gap < 0)

    def _is_of_noun(self, cue: _Cue, start: int) -> bool:
        return cue.kind == "past" and tells_of_noun(self._folded[cue.start : cue.end], self._folded[cue.end : start])

    def _is_of_who_speaks(self, end: int, verb: int) -> bool:
        """"It opens in May," she said: what stands behind a quotation governs no day in it."""
        return self._folded.count('"', end, verb) == 1 and _QUOTED_TO_HERE.search(self._folded, end, verb) is not None

    def _far(self, start: int, end: int) -> int:
        return end - start + CLAUSE * len(_BOUNDARY.findall(self._folded, start, end))

    def _last(self, left: int, start: int) -> _Cue | None:
        """The last verb group before an expression, cut where the expression begins: "will Friday" is "will"."""
        for number in range(start // BLOCK, left // BLOCK - 1, -1):
            for cue in reversed(self._block(number)[0]):
                if left <= cue.start < start:
                    if cue.end <= start:
                        return cue
                    cut = CUE.match(self._folded, cue.start, start)
                    if cut:
                        return _Cue(cut.start(), cut.end(), str(cut.lastgroup))
        return None

    def _first(self, end: int, right: int) -> _Cue | None:
        told = None
        for number in range(end // BLOCK, right // BLOCK + 1):
            for cue in self._block(number)[0]:
                if end <= cue.start and cue.end <= right + 1:
                    if not self._folded.endswith(_WHO, end, cue.start):
                        return cue
                    told = told or cue  # "On Friday the men, who will play, said": the verb of the sentence comes later
        return told


def _ends(folded: str, stop: re.Match[str]) -> bool:
    """Whether a stop ends a sentence rather than an abbreviation."""
    dot = stop.start()
    tail = folded[max(0, dot - 5) : dot]
    word = tail[tail.rfind(" ") + 1 :]
    return word not in _ABBREVIATIONS and not (word == "no" and folded[stop.end() : stop.end() + 1].isdigit())
