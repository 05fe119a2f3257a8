"""The geometry of the timeline: entries in, columns and rows of a CSS grid out.

The browser sizes the rows, so a label wraps as it must and can neither be cut nor overlap its neighbours; what Python decides is
only which columns a cell takes and in which row it lies. Pure: no Django.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from .axis import Axis, Days, axis_over

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
    runs_on: str = ""  # "left", "right" or "left right": the date reaches beyond the axis there

    @property
    def style(self) -> str:
        """Numbers only; the style sheet knows what to do with them. An entry is drawn from where its mark begins, or if its
        label is flipped to where it ends."""
        x, width = self._drawn
        return f"--cell-row:{self.row};--cell-x:{x:.4f};--cell-w:{width:.4f}"

    @property
    def mark_style(self) -> str:
        """The mark's part of what `style` says; nothing for one as small as a dot, which the style sheet knows."""
        if self.kind == "bin":
            return f"--mark-x:{self.mark:.4f};--mark-w:{self.width:.4f}"
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


@dataclass(frozen=True)
class Lane:
    name: str
    row: int  # of its heading; its entries follow
    rows: int

    @property
    def style(self) -> str:
        return f"--row:{self.row};--rows:{self.rows + 1}"


@dataclass(frozen=True)
class Placing:
    """What lies in which row of its lane, counted from 0, and what found no room."""

    axis: Axis
    label: int
    placed: dict[str, list[tuple[int, Dated, Cell]]] = field(default_factory=lambda: defaultdict(list))

    @property
    def entries(self) -> list[Dated]:
        return [entry for found in self.placed.values() for _, entry, _ in found]

    @property
    def pks(self) -> set[int]:
        return {entry.pk for entry in self.entries}


def axis_of(entries: Sequence[Dated], within: Days | None = None) -> Axis:
    """An axis for these dated entries; a year among days does not stretch it."""
    spans = [shown_days(entry) for entry in entries]
    return axis_over([span for span in spans if (span[1] - span[0]).days < COARSE] or spans, within)


def place(axis: Axis, entries: Sequence[Dated], label: int = LABEL, most_rows: int = 0, keep: int = 0) -> Placing:
    """Each dated entry in the first row of its lane where its columns are free.

    Where `most_rows` of a lane are taken (0: no limit) the less important find no room and are left out;
    the entry `keep` never is.
    """
    placing = Placing(axis, label)
    lanes: dict[str, list[Dated]] = defaultdict(list)
    for entry in entries:
        lanes[entry.lane].append(entry)
    for lane, members in lanes.items():
        cells = {entry.pk: _cell(axis, entry, label) for entry in members}
        if most_rows:
            by_weight = sorted(members, key=lambda entry: (entry.pk != keep, -entry.importance, entry.pk))
            members = [entry for entry, _ in _first_fit(by_weight, cells, most_rows)]
        in_order = sorted(members, key=lambda entry: (cells[entry.pk].start, *shown_days(entry), entry.position, entry.pk))
        placing.placed[lane] = [(row, entry, cells[entry.pk]) for entry, row in _first_fit(in_order, cells)]
    return placing


def _first_fit(entries: Sequence[Dated], cells: dict[int, Cell], most_rows: int = 0) -> list[tuple[Dated, int]]:
    rows: list[list[Cell]] = []
    fitted = []
    for entry in entries:
        cell = cells[entry.pk]
        at = next((i for i, row in enumerate(rows) if all(cell.end < c.start or cell.start > c.end for c in row)), len(rows))
        if at == len(rows):
            if most_rows and at >= most_rows:
                continue
            rows.append([])
        rows[at].append(cell)
        fitted.append((entry, at))
    return fitted


@dataclass(frozen=True)
class Picture:
    """`cells` by key: an entry's primary key, or a crowd's lane and slot."""

    axis: Axis | None
    cells: dict[object, Cell]
    lanes: tuple[Lane, ...]
    rows: int


def picture(placing: Placing, crowds: Sequence[Crowd] = (), slots: int = 1) -> Picture:
    """The lanes one under another, by their first day, each with its crowds in a row under its entries."""
    crowded: dict[str, list[Crowd]] = defaultdict(list)
    for crowd in crowds:
        crowded[crowd.lane].append(crowd)
    first: dict[str, date] = {}
    for lane in {*placing.placed, *crowded}:
        days = [shown_days(entry)[0] for _, entry, _ in placing.placed.get(lane, ())] + [crowd.first for crowd in crowded[lane]]
        first[lane] = min(days)
    cells: dict[object, Cell] = {}
    lanes: list[Lane] = []
    row = 1
    for lane in sorted(first, key=lambda lane: (first[lane], lane)):
        found = placing.placed.get(lane, [])
        rows = max((at for at, _, _ in found), default=-1) + 1
        cells |= {entry.pk: _in_row(cell, row + 1 + at) for at, entry, cell in found}
        if crowded[lane]:
            cells |= {(lane, crowd.slot): _crowd_cell(placing.axis, crowd, row + 1 + rows, slots) for crowd in crowded[lane]}
            rows += 1
        lanes.append(Lane(lane, row, rows))
        row += rows + 1
    return Picture(placing.axis, cells, tuple(lanes), row - 1)


def slot_edges(axis: Axis, slots: int) -> list[date]:
    """The first days of the second and all later of so many equal parts of the axis."""
    return [axis.date_at(i / slots) for i in range(1, slots)]


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


def _in_row(cell: Cell, row: int) -> Cell:
    return Cell(row, cell.start, cell.end, cell.mark, cell.width, cell.kind, cell.flipped, cell.runs_on)


def _cell(axis: Axis, entry: Dated, label: int) -> Cell:
    first, last = shown_days(entry)
    left, right, flipped, start, end = _columns(axis, first, last, label)
    return _marked(left, right, start, end, mark_kind(entry), flipped, axis.runs_on(first, last))


def _crowd_cell(axis: Axis, crowd: Crowd, row: int, slots: int) -> Cell:
    """A crowd takes just its slot, so that crowds of one lane stand side by side."""
    start, end = round(crowd.slot * COLUMNS / slots), round((crowd.slot + 1) * COLUMNS / slots)
    left = min(max(axis.fraction(crowd.first), start / COLUMNS), end / COLUMNS - DOT)
    right = max(min(axis.fraction(crowd.last, end=True), end / COLUMNS), left + DOT)
    return _in_row(_marked(left, right, start, end, "bin", False, ""), row)


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
