"""The geometry of the timeline: entries in, columns and rows of a CSS grid out.

The browser sizes the rows, so a label wraps as it must and can neither be cut nor overlap its neighbours; what Python decides is
only which columns a cell takes and in which row it lies. Pure: no Django.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.entries.lanes import OTHER

from .axis import Axis, Days, axis_over
from .cells import FURTHER, Cell, Crowd, Dated, cell_of, crowd_cell, shown_days

LABEL = 54  # columns a label takes, 14.5 rem on a desk screen
LABEL_BESIDE_PANEL = 76
LAST = {FURTHER: 1, OTHER: 2}  # lanes that lie below the others, whenever they begin
COARSE = 100  # days; a date less exact than that ("this year") does not stretch the axis, it is cut at its edges


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


def place(
    axis: Axis, entries: Sequence[Dated], label: int = LABEL, most_rows: int = 0, fewest: int = 1, keep: int = 0
) -> Placing:
    """Each dated entry in the first row of its lane where its columns are free.

    Where `most_rows` in all are taken (0: no limit), and in its lane the `fewest` that each has, the less important find no room
    and are left out; the entry `keep` never is.
    """
    placing = Placing(axis, label)
    cells = {entry.pk: cell_of(axis, entry, label) for entry in entries}
    if most_rows:
        by_weight = sorted(entries, key=lambda entry: (entry.pk != keep, -entry.importance, entry.pk))
        entries = [entry for entry, _ in _first_fit(by_weight, cells, most_rows, fewest)]
    in_order = sorted(entries, key=lambda entry: (cells[entry.pk].start, *shown_days(entry), entry.position, entry.pk))
    for entry, row in _first_fit(in_order, cells):
        placing.placed[entry.lane].append((row, entry, cells[entry.pk]))
    return placing


def _first_fit(
    entries: Sequence[Dated], cells: dict[int, Cell], most_rows: int = 0, fewest: int = 0
) -> Iterator[tuple[Dated, int]]:
    """The entries that find room, each with its row in its lane."""
    lanes: dict[str, list[list[Cell]]] = {entry.lane: [] for entry in entries}
    spare = most_rows - fewest * len(lanes) if most_rows else len(entries)
    for entry in entries:
        cell, rows = cells[entry.pk], lanes[entry.lane]
        at = next((i for i, row in enumerate(rows) if all(cell.end < c.start or cell.start > c.end for c in row)), len(rows))
        if at == len(rows):
            if at >= fewest:
                if spare <= 0:
                    continue
                spare -= 1
            rows.append([])
        rows[at].append(cell)
        yield entry, at


@dataclass(frozen=True)
class Picture:
    """`cells` by key: an entry's primary key, or a crowd's lane and slot."""

    axis: Axis | None
    cells: dict[object, Cell]
    lanes: tuple[Lane, ...]
    rows: int


def picture(placing: Placing, crowds: Sequence[Crowd] = (), slots: int = 1) -> Picture:
    """The lanes one under another, by their first day but for the `LAST`, each with its crowds in a row under its entries."""
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
    for lane in sorted(first, key=lambda lane: (LAST.get(lane, 0), first[lane], lane)):
        found = placing.placed.get(lane, [])
        rows = max((at for at, _, _ in found), default=-1) + 1
        cells |= {entry.pk: cell.in_row(row + 1 + at) for at, entry, cell in found}
        if crowded[lane]:
            cells |= {(lane, crowd.slot): crowd_cell(placing.axis, crowd, slots).in_row(row + 1 + rows) for crowd in crowded[lane]}
            rows += 1
        lanes.append(Lane(lane, row, rows))
        row += rows + 1
    return Picture(placing.axis, cells, tuple(lanes), row - 1)


def slot_edges(axis: Axis, slots: int) -> list[date]:
    """The first days of the second and all later of so many equal parts of the axis."""
    return [axis.date_at(i / slots) for i in range(1, slots)]
