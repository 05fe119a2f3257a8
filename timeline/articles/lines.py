"""The lines of a page with their shape: how long, whether they end as a sentence does, whether they read as prose."""

import re
from dataclasses import dataclass
from functools import cached_property

from .sentences import LINE, trimmed
from .stopwords import STOPWORDS
from .vocabulary import fold, stems, words

FULL_STOP = re.compile(r"[.!?。！？؟।۔](?:[\"'”’»“)\]\s]|-RRB-)*$")
CONTINUES = re.compile(r"(?:\.\s?\.\s?\.|…)[\"'”’»\])\s]*$")
QUOTE_END = re.compile(r"[,.!?…]\s*[\"”’»“']+$|''\s*[.,]?$")
BULLET = re.compile(r"[•·▪◦‣●○*\-–—]\s+\S|\d{1,2}[.)]\s+\S|[a-h]\)\s")


@dataclass(frozen=True, eq=False)
class Line:
    """One piece of a line, trimmed, with what its shape says."""

    start: int
    end: int
    text: str
    words: int
    stop: bool  # ends as a sentence ends
    trails_off: bool  # ends in "..."
    function_share: float  # share of words such as "the" and "of": prose has them, navigation has not

    @cached_property
    def prose(self) -> bool:
        """Reads as a sentence: long enough and ended, or so long that it cannot be a label."""
        if self.words >= 6 and (self.stop or self.trails_off):
            return True
        return self.words >= 20 and self.function_share >= 0.12

    @property
    def bullet(self) -> bool:
        return bool(BULLET.match(self.text))

    @cached_property
    def bag(self) -> frozenset[str]:
        """The stems of its content words."""
        return frozenset(stems(self.text))

    @cached_property
    def same(self) -> str:
        """What two occurrences of the same line have in common."""
        return " ".join(fold(self.text).split()).strip(" .:!-")


def line(text: str, start: int, end: int) -> Line:
    start, end = trimmed(text, start, end)
    piece = text[start:end]
    found = words(piece)
    function = sum(1 for word in found if word.lower() in STOPWORDS)
    trails_off = bool(CONTINUES.search(piece))
    stop = not trails_off and bool(FULL_STOP.search(piece) or QUOTE_END.search(piece))
    return Line(start, end, piece, len(found), stop, trails_off, function / len(found) if found else 0.0)


def spans(text: str) -> list[tuple[int, int]]:
    """The lines of a text that are not blank, trimmed."""
    found = (trimmed(text, *match.span()) for match in LINE.finditer(text))
    return [span for span in found if span[0] < span[1]]
