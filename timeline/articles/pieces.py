"""A page cut into pieces that are judged one by one: lines, with server output, datelines and credits cut off them."""

from dataclasses import dataclass

from . import bylines
from .furniture import Mark, mark
from .leaks import leaks
from .lines import Line, line, spans
from .page import BYLINE, CHROME, LEAK, Block


@dataclass
class Piece:
    """A piece of a page while it is judged; open until its kind is settled."""

    line: Line
    kind: str = ""
    reason: str = ""
    mark: Mark | None = None
    shared: bool = False  # another page, with another article, holds the same line
    score: float | None = None

    @property
    def open(self) -> bool:
        return not self.kind

    def settle(self, kind: str, reason: str) -> None:
        self.kind, self.reason = kind, reason

    def block(self) -> Block:
        return Block(self.line.start, self.line.end, self.kind, self.reason)


def pieces_of(text: str) -> list[Piece]:
    """The pieces of a text in order, settled where a piece says by itself what it is."""
    leaked = leaks(text)
    found: list[Piece] = []
    at = 0
    for start, end in spans(text):
        while at < len(leaked) and leaked[at][0] < end:
            first, last = leaked[at]
            found += judged(text, start, first, is_lead(found))
            found.append(Piece(line(text, first, last), LEAK, "output of the server, not of the newsroom"))
            start = last
            at += 1
        found += judged(text, start, end, is_lead(found))
    return found


def is_lead(before: list[Piece]) -> bool:
    """Whether no sentence of the article can have come yet."""
    return not any(piece.open and piece.line.prose for piece in before[-40:])


def judged(text: str, start: int, end: int, lead: bool) -> list[Piece]:
    """One stretch of a line: glued bylines become pieces of their own, the rest is marked by its own words."""
    whole = line(text, start, end)
    start, end = whole.start, whole.end
    if not whole.text:
        return []
    reason = bylines.whole_line(text, whole)
    if reason:
        return [Piece(whole, BYLINE, reason)]
    if whole.words >= 6:
        if cut := bylines.prefix(text, start, end, lead):
            (first, last), reason = cut
            return [Piece(line(text, first, last), BYLINE, reason), *judged(text, last, end, lead)]
        if cut := bylines.suffix(text, start, end):
            (first, last), reason = cut
            return [*judged(text, start, first, lead), Piece(line(text, first, last), BYLINE, reason)]
    found = mark(whole)
    if found is None:
        return [Piece(whole)]
    return [Piece(whole, CHROME, found[1], found[0])]
