"""Whether the nearest verb of another language looks ahead or back: words and endings from data/languages.toml, no grammar."""

import re
from functools import cache
from typing import NamedTuple

from .foreign_words import words_of

# How far around an expression a verb is looked for, and how many characters farther a comma puts it.
AROUND, CLAUSE = 120, 30
# The text is looked through in blocks of so many characters; how long a verb is at most where one may reach into the next.
BLOCK, LONGEST = 256, 32
_STOP = re.compile(r"[.!?](?=\s)|[。！？؟\x1e]")
_COMMA = re.compile(r"[,;:،，；：«»„“\"]")


class Cue(NamedTuple):
    """The word that tells, and whether it looks "future" or "past"."""

    word: str
    tense: str


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = words_of(code)
    around = (r"(?<!\w)(?:", r")(?!\w)") if words.spaced else ("(?:", ")")
    return re.compile(f"{around[0]}(?:(?P<future>{words.more['future']})|(?P<past>{words.more['past']})){around[1]}")


class ForeignVerbs:
    """The verbs and the ends of sentences of a text, looked up in blocks so that no stretch is searched for each expression anew."""

    __slots__ = ("_blocks", "_folded", "_pattern")

    def __init__(self, code: str, folded: str) -> None:
        self._folded, self._pattern = folded, _pattern(code)
        self._blocks: dict[int, tuple[list[re.Match[str]], list[tuple[int, int]]]] = {}

    def _block(self, number: int) -> tuple[list[re.Match[str]], list[tuple[int, int]]]:
        """The verbs that begin in one block of the text, and starts and ends of its stops."""
        if number not in self._blocks:
            low, high = number * BLOCK, (number + 1) * BLOCK
            begun = self._pattern.finditer(self._folded, max(0, low - LONGEST), high + LONGEST)
            stops = _STOP.finditer(self._folded, low, high + 1)
            self._blocks[number] = (
                [verb for verb in begun if low <= verb.start() < high],
                [stop.span() for stop in stops if stop.start() < high],
            )
        return self._blocks[number]

    def nearest(self, start: int, end: int) -> Cue | None:
        """The nearest verb of the sentence that looks ahead or back, None where there is none."""
        left, right = max(0, start - AROUND), min(len(self._folded), end + AROUND)
        blocks = [self._block(number) for number in range(left // BLOCK, right // BLOCK + 1)]
        for _, stops in blocks:
            for first, last in stops:
                if left <= first and last <= start:
                    left = last
                elif end <= first < right:
                    right = first
        before = after = None
        for verbs, _ in blocks:
            for verb in verbs:
                if left <= verb.start() and verb.end() <= start:
                    before = verb
                elif after is None and end <= verb.start() and verb.end() <= right:
                    after = verb
        if before and after:
            nearer = before if self._far(before.end(), start) <= self._far(end, after.start()) else after
        else:
            nearer = before or after
        return Cue(nearer[0], str(nearer.lastgroup)) if nearer else None

    def _far(self, start: int, end: int) -> int:
        return end - start + CLAUSE * len(_COMMA.findall(self._folded, start, end))
