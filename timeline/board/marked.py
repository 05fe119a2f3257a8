"""A stretch of an article's text cut at its marks: evidence of entries, and in it temporal expressions and the publish date.

Pure: spans in, pieces out. Marks never overlap; where two would, the one that explains more stays whole.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

Span = tuple[int, int]
WORD_END = re.compile(r"[\w’']*")


class Evidence(Protocol):
    pk: int
    start: int
    end: int
    phrase_start: int | None
    phrase_end: int | None


@dataclass(frozen=True)
class Mark:
    """Why a few words stand out: their reading as a date, that they date an entry, that they state the publish date."""

    start: int
    end: int
    expression: Any = None
    dates: bool = False
    published: bool = False


@dataclass(frozen=True)
class Piece:
    """`tail` is the rest of the word that a mark ends in: the "’s" of "Monday’s"."""

    text: str
    mark: Mark | None = None
    tail: str = ""


@dataclass
class Stretch:
    """Neighbouring pieces that support the same entry, or none. `anchors` are the evidence whose first words stand here."""

    evidence: Evidence | None
    pieces: list[Piece] = field(default_factory=list)
    anchors: list[int] = field(default_factory=list)

    @property
    def begins(self) -> bool:
        """Whether the evidence that this stretch belongs to begins here."""
        return self.evidence is not None and self.evidence.pk in self.anchors

    @property
    def other_anchors(self) -> list[int]:
        return [pk for pk in self.anchors if self.evidence is None or pk != self.evidence.pk]


def stretches(
    text: str, span: Span, expressions: Sequence[Any], evidence: Sequence[Evidence], published: Span | None = None
) -> list[Stretch]:
    """The text of a span, cut. Expressions and evidence come in the order in which they begin."""
    marks = _marks(span, expressions, evidence, published)
    found = []
    for start, end, supported in _supporting(span, evidence, marks):
        inside = [mark for mark in marks if start <= mark.start and mark.end <= end]
        anchors = [row.pk for row in evidence if start <= row.start < end]
        found.append(Stretch(supported, _pieces(text, start, end, inside), anchors))
    return found


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    pieces, at = [], start
    for mark in marks:
        pieces += [Piece(text[at : mark.start])] if at < mark.start else []
        at = WORD_END.match(text, mark.end, min(end, next((later.start for later in marks if later.start > mark.start), end))).end()
        pieces.append(Piece(text[mark.start : mark.end], mark, text[mark.end : at]))
    return [*pieces, Piece(text[at:end])] if at < end else pieces


def _marks(span: Span, expressions: Sequence[Any], evidence: Sequence[Evidence], published: Span | None) -> list[Mark]:
    """Expressions first, since they carry a reading; then phrases that date an entry, then the publish date."""
    phrases = {(row.phrase_start, row.phrase_end) for row in evidence if row.phrase_start is not None}
    marks: list[Mark] = []
    for row in expressions:
        if _fits(span, row.start, row.end, marks[-1:]):
            dates = any(start < row.end and row.start < end for start, end in phrases)
            marks.append(Mark(row.start, row.end, row, dates, _overlap(published, row.start, row.end)))
    for start, end in sorted(phrases):
        if _fits(span, start, end, marks):
            marks.append(Mark(start, end, dates=True, published=_overlap(published, start, end)))
    if published and _fits(span, *published, marks):
        marks.append(Mark(*published, published=True))
    return sorted(marks, key=lambda mark: mark.start)


def _fits(span: Span, start: int, end: int, taken: Sequence[Mark]) -> bool:
    return span[0] <= start < end <= span[1] and not any(_overlap((start, end), mark.start, mark.end) for mark in taken)


def _overlap(span: Span | None, start: int, end: int) -> bool:
    return span is not None and span[0] < end and start < span[1]


def _supporting(span: Span, evidence: Sequence[Evidence], marks: Sequence[Mark]) -> list[tuple[int, int, Evidence | None]]:
    """The span cut where evidence begins and ends, never inside a mark; of two that overlap the first goes on to its end."""
    found: list[tuple[int, int, Evidence | None]] = []
    at = span[0]
    for row in evidence:
        start, end = max(row.start, at), min(row.end, span[1])
        start = next((mark.start for mark in marks if mark.start < start < mark.end and mark.start >= at), start)
        end = next((mark.end for mark in marks if mark.start < end < mark.end), end)
        if start >= end:
            continue
        found += [(at, start, None)] if at < start else []
        found.append((start, end, row))
        at = end
    return [*found, (at, span[1], None)] if at < span[1] else found
