"""Who took from whom, and when: the articles of a story in a lane for each origin, placed on an axis of publish days.

Pure geometry as for the timeline: columns and rows of a CSS grid out, which the browser sizes, so labels never overlap.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.publish.axis import Axis, Tick, axis_over

COLUMNS = 240
STEP = 5  # columns that a copy stands to the right of what it copies at least, so that the line between them is seen
FLIP = 0.6 * COLUMNS  # column from which a label stands to the left of its mark, and of the line that leads to it
FEW = 40  # articles; so small a story is drawn whole
MOST_LANES = 20
MOST_IN_LANE = 12


@dataclass(frozen=True)
class Report:
    """An article as this picture sees it. `cites` is whether it names the origin instead of being it."""

    pk: int
    key: str
    name: str
    day: date | None
    provisional: bool
    origin: int
    origin_name: str
    copy_of: int | None
    cites: bool
    took_from: str = ""  # the name of what it copies


@dataclass
class Node:
    """A report with its place: its row in the lane, the column of its mark, and the row and column of what it hangs on."""

    report: Report
    row: int
    column: int
    depth: int = 0
    source: "Node | None" = None
    flipped: bool = False

    @property
    def style(self) -> str:
        """Numbers only; the style sheet knows what to do with them."""
        row, column = (self.source.row, self.source.column) if self.source else (self.row, self.column)
        return f"--row:{self.row};--col:{self.column};--depth:{self.depth};--from-row:{row};--from-col:{column}"

    @property
    def classes(self) -> str:
        report = self.report
        kinds = {"copy": self.source, "cites": report.cites and not self.source, "provisional": report.provisional,
                 "no-day": report.day is None, "flipped": self.flipped}
        return " ".join(name for name, holds in kinds.items() if holds)


@dataclass
class OriginLane:
    """One origin: the reports that are drawn, and how many more it has."""

    origin: int
    name: str
    size: int
    nodes: list[Node] = field(default_factory=list)

    @property
    def more(self) -> int:
        return self.size - len(self.nodes)


@dataclass(frozen=True)
class Taking:
    lanes: list[OriginLane]
    ticks: list[Tick]
    undrawn: int  # origins without a lane of their own


def taking(reports: Sequence[Report]) -> Taking:
    """The picture. Of a long story only those reports are drawn that took something or were taken from."""
    taken = {report.copy_of for report in reports}
    whole = len(reports) <= FEW
    lanes = []
    by_origin: dict[int, list[Report]] = defaultdict(list)
    for report in reports:
        by_origin[report.origin].append(report)
    for members in by_origin.values():
        drawn = [report for report in members if whole or report.copy_of or report.cites or report.pk in taken]
        if drawn and (whole or len(drawn) > 1):
            lanes.append((len(drawn), OriginLane(members[0].origin, members[0].origin_name, len(members)), drawn))
    lanes.sort(key=lambda lane: (-lane[0], lane[1].name))
    shown = [(lane, _in_order(drawn)[:MOST_IN_LANE]) for _, lane, drawn in lanes[:MOST_LANES]]
    days = {report.day for _, drawn in shown for report, _ in drawn if report.day}
    axis = axis_over([(day, day) for day in days]) if days else None
    for lane, drawn in shown:
        lane.nodes = _placed(drawn, axis)
    ticks = axis.ticks() if axis else []
    return Taking([lane for lane, _ in shown], ticks, len(by_origin) - len(shown))


def _in_order(reports: Sequence[Report]) -> list[tuple[Report, int]]:
    """Each report followed by those that took its text, with how deep it hangs; the earliest first."""
    known = {report.pk: report for report in reports}
    copies: dict[int | None, list[Report]] = defaultdict(list)
    for report in reports:
        copies[_source(report, known)].append(report)
    found: list[tuple[Report, int]] = []
    waiting = [(report, 0) for report in _by_day(copies[None])[::-1]]
    while waiting:
        report, depth = waiting.pop()
        found.append((report, depth))
        waiting += [(copy, depth + 1) for copy in _by_day(copies[report.pk])[::-1]]
    return found


def _source(report: Report, known: Mapping[int, Report]) -> int | None:
    """What a report copies, if that is drawn too and the two do not copy each other in a ring."""
    seen, at = {report.pk}, report
    while at.copy_of in known:
        at = known[at.copy_of]
        if at.pk in seen:
            return None
        seen.add(at.pk)
    return report.copy_of if report.copy_of in known else None


def _by_day(reports: Iterable[Report]) -> list[Report]:
    return sorted(reports, key=lambda report: (report.day is None, report.day or date.min, report.name, report.pk))


def _placed(drawn: Sequence[tuple[Report, int]], axis: Axis | None) -> list[Node]:
    nodes: dict[int, Node] = {}
    for row, (report, depth) in enumerate(drawn, 1):
        source = nodes.get(report.copy_of) if depth else None
        column = 1 + round(axis.fraction(report.day) * (COLUMNS - 1)) if axis and report.day else 1
        if source:
            column = max(column, source.column + STEP)
        column = min(column, COLUMNS - 2)
        nodes[report.pk] = Node(report, row, column, depth, source, flipped=min(column, source.column if source else column) > FLIP)
    return list(nodes.values())
