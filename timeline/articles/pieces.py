"""A page cut into pieces that are judged one by one: lines, with server output, datelines and credits cut off them."""

from dataclasses import dataclass

from .bylines import whole_line
from .credits import suffix
from .datelines import prefix
from .furniture import Mark, mark
from .leaks import leaks
from .lines import Line, line, spans
from .page import BYLINE, CHROME, LEAK, Block
from .paragraphs import unwrapped

SPACES = dict.fromkeys([0xA0, 0x2007, 0x2009, 0x202F], " ")  # spaces that typesetters use; as many characters
MOST_LINES = 20_000
MOST_GLUED = 3  # bylines cut off one line


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
    """The pieces of a text in order, settled where a piece says by itself what it is. A paragraph of several lines is one."""
    text = text.translate(SPACES)
    whole, text = text, text[: end_of_lines(text)]
    leaked = leaks(text)
    text = unwrapped(text, tuple(leaked))
    found: list[Piece] = []
    at = 0
    for start, end in spans(text):
        while at < len(leaked) and leaked[at][0] < end:
            first, last = leaked[at]
            found += judged(text, start, first, is_lead(found))
            found.append(Piece(line(text, first, last), LEAK, "Output of the server, not of the newsroom"))
            start = last
            at += 1
        found += judged(text, start, end, is_lead(found))
    if whole[len(text) :].strip():
        hidden = LEAK if leaks(whole[len(text) :]) else CHROME
        found.append(Piece(line(whole, len(text), len(whole)), hidden, "Further lines than any article has"))
    return found


def end_of_lines(text: str) -> int:
    """Where the last line ends that is judged; a page of a million lines is no article, and must not hold up the others."""
    at = 0
    for _ in range(MOST_LINES):
        at = text.find("\n", at) + 1
        if not at:
            return len(text)
    return at


def is_lead(before: list[Piece]) -> bool:
    """Whether no sentence of the article can have come yet."""
    return not any(piece.open and piece.line.prose for piece in before[-40:])


def judged(text: str, start: int, end: int, lead: bool) -> list[Piece]:
    """One stretch of a line: glued bylines become pieces of their own, the rest is marked by its own words."""
    before: list[Piece] = []
    after: list[Piece] = []
    rest = line(text, start, end)
    for _ in range(MOST_GLUED):
        reason = whole_line(text, rest)
        if not rest.text or reason or rest.words < 6:
            break
        if cut := prefix(text, rest.start, rest.end, lead):
            (first, last), why = cut
            before.append(Piece(line(text, first, last), BYLINE, why))
            rest = line(text, last, rest.end)
        elif cut := suffix(text, rest.start, rest.end):
            (first, last), why = cut
            after.insert(0, Piece(line(text, first, last), BYLINE, why))
            rest = line(text, rest.start, first)
        else:
            break
    return [*before, *marked(text, rest), *after]


def marked(text: str, rest: Line) -> list[Piece]:
    if not rest.text:
        return []
    if reason := whole_line(text, rest):
        return [Piece(rest, BYLINE, reason)]
    found = mark(rest)
    return [Piece(rest, CHROME, found[1], found[0])] if found else [Piece(rest)]
