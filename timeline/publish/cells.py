"""What one entry or crowd takes of the timeline: how its date is drawn, and the columns of its mark and label.

Pure: no Django.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from .axis import Axis, Days

COLUMNS = 240
DOT = 0.012  # least width of a mark, a share of the axis
FURTHER = "Further lanes"  # what those share that are too many to be drawn one by one


class Dated(Protocol):
    pk: int
    edtf: str
    earliest: date | None
    latest: date | None
    lane: str
    importance: float
    position: int  # among those of the same date


class Crowd(Protocol):
    """Entries of one lane and slot that are drawn as one mark."""

    lane: str
    slot: int
    first: date
    last: date


@dataclass(frozen=True)
class Cell:
    """Where something lies: its row and columns in the grid, and its mark inside the cell as fractions of the cell's width."""

    row: int
    start: int
    end: int
    mark: float
    width: float
    kind: str
    flipped: bool
    runs_on: str = ""  # as `Axis.runs_on` says: where the date reaches beyond the axis

    def in_row(self, row: int) -> "Cell":
        return replace(self, row=row)

    @property
    def style(self) -> str:
        """Numbers only; the style sheet knows what to do with them. An entry is drawn from where its mark begins, or if its
        label is flipped to where it ends."""
        x, width = self._drawn
        return f"--cell-row:{self.row};--cell-x:{x:.4f};--cell-w:{width:.4f}"

    @property
    def mark_style(self) -> str:
        """The mark's part of what `style` says; nothing for one as small as a dot, which the style sheet knows. A bin's is a
        background, whose place counts in shares of the room that it leaves."""
        if self.kind == "bin":
            return f"--mark-x:{self.mark / max(1 - self.width, DOT):.4f};--mark-w:{self.width:.4f}"
        share = (self.end - self.start) / COLUMNS
        return f"--mark-w:{self.width * share / self._drawn[1]:.4f}" if self.width * share > DOT * 1.01 else ""

    @property
    def _drawn(self) -> tuple[float, float]:
        x, share = self.start / COLUMNS, (self.end - self.start) / COLUMNS
        if self.kind == "bin":
            return x, share
        if self.flipped:
            return x, share * (self.mark + self.width)
        return x + self.mark * share, share * (1 - self.mark)


def mark_kind(entry: Dated) -> str:
    """How a date is drawn: day, span (somewhere in it), about (fading ends), range (all of it), before or after (open)."""
    edtf = entry.edtf
    if entry.earliest is None or edtf.startswith("../"):
        return "before"
    if entry.latest is None or edtf.endswith("/.."):
        return "after"
    if entry.earliest == entry.latest:
        return "about" if edtf[-1] in "~?%" else "day"
    if any(mark in edtf for mark in "~?%"):
        return "about"
    return "range" if "/" in edtf else "span"


def shown_days(entry: Dated) -> Days:
    """The days that an entry takes on the axis; an open end shows at the known one."""
    first = entry.earliest or entry.latest
    last = entry.latest or entry.earliest
    if first is None or last is None:
        raise ValueError(f"entry {entry.pk} has a date without a day")
    return first, last


def cell_of(axis: Axis, entry: Dated, label: int) -> Cell:
    first, last = shown_days(entry)
    left, right, flipped, start, end = _columns(axis, first, last, label)
    return _marked(left, right, start, end, mark_kind(entry), flipped, axis.runs_on(first, last))


def crowd_cell(axis: Axis, crowd: Crowd, slots: int) -> Cell:
    """A crowd takes just its slot, so that crowds of one lane stand side by side."""
    start, end = round(crowd.slot * COLUMNS / slots), round((crowd.slot + 1) * COLUMNS / slots)
    left = min(max(axis.fraction(crowd.first), start / COLUMNS), end / COLUMNS - DOT)
    right = max(min(axis.fraction(crowd.last, end=True), end / COLUMNS), left + DOT)
    return _marked(left, right, start, end, "bin", False, "")


def _marked(left: float, right: float, start: int, end: int, kind: str, flipped: bool, runs_on: str) -> Cell:
    share = (end - start) / COLUMNS
    return Cell(0, start, end, (left - start / COLUMNS) / share, (right - left) / share, kind, flipped, runs_on)


def _columns(axis: Axis, first: date, last: date, label: int) -> tuple[float, float, bool, int, int]:
    """The mark's fractions, whether its label stands to the left of its end, and the columns that hold both."""
    left, right = axis.fraction(first), axis.fraction(last, end=True)
    if right - left < DOT:
        middle = min(max((left + right) / 2, DOT / 2), 1 - DOT / 2)
        left, right = middle - DOT / 2, middle + DOT / 2
    start = int(left * COLUMNS)
    flipped = start + label > COLUMNS
    if flipped:
        end = min(COLUMNS, -int(-right * COLUMNS // 1))
        start = max(0, min(start, end - label))
    else:
        end = max(start + label, -int(-right * COLUMNS // 1))
    return left, right, flipped, start, min(end, COLUMNS)
