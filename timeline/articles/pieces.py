"""A page cut into pieces that are judged one by one: lines, with server output, datelines and credits cut off them."""

from collections.abc import Sequence
from dataclasses import dataclass

from .bylines import whole_line
from .credits import suffix
from .datelines import DATELINED, LABEL_IN_FRONT, prefix, stamp
from .furniture import Mark, mark
from .glued import cuts, is_glued
from .inside_datelines import dateline_inside
from .inside_stamps import stamp_inside
from .leaks import leaks
from .lines import Line, line, spans
from .page import BYLINE, CHROME, LEAK, NO_HINT, Block, Hint
from .paragraphs import unwrapped
from .title_day import tail

SPACES = dict.fromkeys([0xA0, 0x2007, 0x2009, 0x202F], " ")  # spaces that typesetters use; as many characters
MOST_LINES = 20_000
SERVER = "Output of the server, not of the newsroom"
GLUED = 4  # pieces a line, from which a page is one that stands on one line
MOST_GLUED = 3  # bylines cut off one line
LOOK_BACK = 40  # pieces
TOP = 8  # pieces above and in the article's beginning
BESIDE = 5  # words of a headline or sentence that a moment was run together with


@dataclass
class Piece:
    """A piece of a page while it is judged; open until its kind is settled."""

    line: Line
    kind: str = ""
    reason: str = ""
    mark: Mark | None = None
    shared: bool = False  # another page, with another article, holds the same line
    score: float | None = None
    hint: Hint = NO_HINT
    beside: frozenset[str] = frozenset()  # content words of the sentences beside it, where a page stands on one line

    @property
    def open(self) -> bool:
        return not self.kind

    @property
    def unclaimed(self) -> bool:
        """Open, and neither a link, a line of other pages too nor one whose words say what it is."""
        return self.open and self.mark is None and not (self.hint.linked or self.shared)

    def settle(self, kind: str, reason: str) -> None:
        self.kind, self.reason = kind, reason

    def block(self) -> Block:
        return Block(self.line.start, self.line.end, self.kind, self.reason)


def pieces_of(text: str, hints: Sequence[Hint] = ()) -> list[Piece]:
    """The pieces of a text in order, settled where a piece says by itself what it is. A paragraph of several lines is one.

    `hints` has one for each line of the text, or none; lines that the markup sets apart are passed over.
    """
    text, size = without_apart(text.translate(SPACES), hints)
    whole, text = text, text[: end_of_lines(text)]
    leaked = leaks(text)
    text = unwrapped(text, tuple(leaked))
    found: list[Piece] = []
    at = 0
    parts = stretches(text, size)
    if len(parts) > MOST_LINES:  # the rest of a line that holds more sentences than any article
        text = text[: parts[MOST_LINES][0]]
    for start, end in parts[:MOST_LINES]:
        while at < len(leaked) and leaked[at][0] < end:
            first, last = leaked[at]
            found += parted(text, start, first, found)
            found.append(Piece(line(text, first, last), LEAK, SERVER))
            start = last
            at += 1
        found += parted(text, start, end, found)
    if whole[len(text) :].strip():
        hidden = LEAK if leaks(whole[len(text) :]) else CHROME
        found.append(Piece(line(whole, len(text), len(whole)), hidden, "Further lines than any article has"))
    if hints:
        give_hints(whole, found, hints)
    if (text.count("\n") - sum(bool(hint.apart) for hint in hints)) * GLUED < len(found):
        look_beside(found)
    return found


def without_apart(text: str, hints: Sequence[Hint]) -> tuple[str, int]:
    """The text with blanks for the lines that the markup sets apart, and how many characters it has without them."""
    if not any(hint.apart for hint in hints):
        return text, len(text.strip())
    rows = text.split("\n")
    told = [row for row, hint in zip(rows, hints, strict=True) if not hint.apart]
    rows = [" " * len(row) if hint.apart else row for row, hint in zip(rows, hints, strict=True)]
    return "\n".join(rows), len("\n".join(told).strip())


def look_beside(found: Sequence[Piece]) -> None:
    """A sentence alone has too few words to tell its subject; those beside it lend theirs."""
    prose = [piece for piece in found if piece.open and piece.line.prose]
    for i, piece in enumerate(prose):
        piece.beside = frozenset().union(*(other.line.bag for other in prose[max(i - 1, 0) : i + 2] if other is not piece))


def stretches(text: str, size: int) -> list[tuple[int, int]]:
    """The lines of a text; a line that holds the whole page, of so many characters, is cut up."""
    found: list[tuple[int, int]] = []
    for start, end in spans(text):
        found += cuts(text, start, end) if is_glued(text, start, end, size) else [(start, end)]
    return found


def give_hints(text: str, found: Sequence[Piece], hints: Sequence[Hint]) -> None:
    number = at = 0
    for piece in found:
        number += text.count("\n", at, piece.line.start)
        at = piece.line.start
        piece.hint = hints[number]
        if piece.hint.heading == 1 and piece.mark is Mark.CHROME:  # a headline may hold the words of a phrase
            piece.kind, piece.reason, piece.mark = "", "", None


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
    return not any(piece.open and piece.line.prose for piece in before[-LOOK_BACK:])


def parted(text: str, start: int, end: int, before: list[Piece]) -> list[Piece]:
    """One stretch of a line, near the top of the page parted at the dateline or the moment that stands inside it."""
    if len(before) >= TOP or start >= end:
        return judged(text, start, end, is_lead(before))
    if dated := dateline_inside(text, start, end):
        found = parted(text, start, dated[0], before)
        found.append(Piece(line(text, *dated), BYLINE, DATELINED))
        return [*found, *judged(text, dated[1], end, is_lead([*before, *found]))]
    inside = stamp_inside(text, start, end)
    if inside is None or whole_line(text, line(text, start, end)):
        return judged(text, start, end, is_lead(before))
    first, last = inside
    if max(line(text, start, first).words, line(text, last, end).words) < BESIDE:  # a name and when it wrote
        return judged(text, start, end, is_lead(before))
    found = judged(text, start, first, is_lead(before))
    found.append(Piece(line(text, first, last), BYLINE, LABEL_IN_FRONT))
    return [*found, *judged(text, last, end, is_lead([*before, *found]))]


def judged(text: str, start: int, end: int, lead: bool) -> list[Piece]:
    """One stretch of a line: glued bylines become pieces of their own, the rest is marked by its own words."""
    before: list[Piece] = []
    after: list[Piece] = []
    rest = line(text, start, end)
    if cut := stamp(text, rest.start, rest.end):
        (first, last), why = cut
        before.append(Piece(line(text, first, last), BYLINE, why))
        rest = line(text, last, rest.end)
    for _ in range(MOST_GLUED):
        reason = whole_line(text, rest)
        if not rest.text or reason or rest.words < 6:
            break
        if cut := prefix(text, rest.start, rest.end, lead):
            (first, last), why = cut
            before.append(Piece(line(text, first, last), BYLINE, why))
            rest = line(text, last, rest.end)
        elif cut := suffix(text, rest.start, rest.end) or tail(text, rest.start, rest.end):
            (first, last), why = cut
            after.insert(0, Piece(line(text, first, last), BYLINE, why))
            rest = line(text, rest.start, first)
        else:
            break
    else:
        reason = whole_line(text, rest)
    return [*before, *marked(rest, reason), *after]


def marked(rest: Line, reason: str) -> list[Piece]:
    if not rest.text:
        return []
    if reason:
        return [Piece(rest, BYLINE, reason)]
    found = mark(rest)
    return [Piece(rest, CHROME, found[1], found[0])] if found else [Piece(rest)]
