"""The geometry of the timeline: entries in, columns and rows of a CSS grid out.

The browser sizes the rows, so a label wraps as it must and can neither be cut nor overlap its neighbours; what Python decides is
only which columns a cell takes and in which row it lies. Pure: no Django.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from .axis import TICK_SPACE, Axis, Days, Fold, Tick, axis_over

COLUMNS = 240
LABEL = 54  # columns a label takes, 14.5 rem on a desk screen
LABEL_BESIDE_PANEL = 76
DOT = 0.012  # least width of a mark, a share of the axis
COARSE = 100  # days; a date less exact than that ("this year") does not stretch the axis, it is cut at its edges


class Dated(Protocol):
    pk: int
    edtf: str
    earliest: date | None
    latest: date | None
    lane: str


@dataclass(frozen=True)
class Cell:
    """Where an entry lies: its row and columns in the grid, and its mark inside the cell as fractions of the cell's width."""

    pk: int
    row: int
    start: int
    end: int
    mark: float
    width: float
    kind: str
    flipped: bool
    runs_on: str = ""  # "left", "right" or "left right": the date reaches beyond the axis there

    @property
    def style(self) -> str:
        """Numbers only; the style sheet knows what to do with them."""
        return (
            f"--row:{self.row};--from:{self.start + 1};--to:{self.end + 1};--mark:{self.mark:.4f};--wide:{self.width:.4f}"
        )


@dataclass(frozen=True)
class Lane:
    name: str
    row: int  # of its heading; its entries follow
    rows: int

    @property
    def style(self) -> str:
        return f"--row:{self.row};--rows:{self.rows + 1}"


@dataclass(frozen=True)
class Picture:
    cells: dict[int, Cell]
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    folds: tuple[Fold, ...]
    rows: int


def picture(entries: Sequence[Dated], label: int = LABEL) -> Picture:
    """Cells for every dated entry; undated ones have none."""
    dated = [entry for entry in entries if entry.edtf]
    if not dated:
        return Picture({}, (), (), (), 0)
    spans = [_shown(entry) for entry in dated]
    axis = axis_over([span for span in spans if (span[1] - span[0]).days < COARSE] or spans)
    cells: dict[int, Cell] = {}
    lanes: list[Lane] = []
    row = 1
    for name in _lanes_in_order(dated):
        members = [entry for entry in dated if entry.lane == name]
        placed = _placed(axis, members, row + 1, label)
        cells |= {cell.pk: cell for cell in placed}
        rows = max(cell.row for cell in placed) - row
        lanes.append(Lane(name, row, rows))
        row += rows + 1
    return Picture(cells, tuple(lanes), tuple(axis.ticks(TICK_SPACE * label / LABEL)), tuple(axis.folds), row - 1)


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


def _shown(entry: Dated) -> Days:
    """The days that an entry takes on the axis; an open end shows at the known one."""
    first = entry.earliest or entry.latest
    last = entry.latest or entry.earliest
    if first is None or last is None:
        raise ValueError(f"entry {entry.pk} has a date without a day")
    return first, last


def _lanes_in_order(entries: Sequence[Dated]) -> list[str]:
    """By their first day, so that the eye runs from the upper left to the lower right."""
    first: dict[str, date] = {}
    for entry in entries:
        day = _shown(entry)[0]
        first[entry.lane] = min(day, first.get(entry.lane, day))
    return sorted(first, key=lambda lane: (first[lane], lane))


def _placed(axis: Axis, entries: Sequence[Dated], row: int, label: int) -> list[Cell]:
    """Each entry in the first row of the lane where its columns are free."""
    taken: list[list[tuple[int, int]]] = []
    cells = []
    for entry in sorted(entries, key=lambda entry: (*_shown(entry), entry.pk)):
        first, last = _shown(entry)
        left, right, flipped, start, end = _columns(axis, first, last, label)
        at = next((i for i, spans in enumerate(taken) if all(end < s or start > e for s, e in spans)), len(taken))
        if at == len(taken):
            taken.append([])
        taken[at].append((start, end))
        share = (end - start) / COLUMNS
        cells.append(
            Cell(
                entry.pk, row + at, start, end,
                (left - start / COLUMNS) / share, (right - left) / share, mark_kind(entry), flipped, axis.runs_on(first, last),
            )
        )
    return cells


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
