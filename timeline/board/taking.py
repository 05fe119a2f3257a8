"""Who took from whom, and when: the articles of a story in a lane for each origin, placed on an axis of publish days.

Pure geometry as for the timeline: columns and rows of a CSS grid out, which the browser sizes, so labels never overlap.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from timeline.publish.axis import Axis, axis_over
from timeline.publish.ticks import Tick, ticks_of

COLUMNS = 240
UNKNOWN = 28  # columns at the end, set apart, for reports whose day nobody knows; only where there are any
FLIP = 0.6 * COLUMNS  # column from which a label stands to the left of its mark, and of the line that leads to it
LABEL = 110  # columns of a line that is long enough to show beside the label that lies on it
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
    """A report with its place: its row in the lane, the column of its mark, and the report that it hangs on."""

    report: Report
    row: int
    column: int
    depth: int = 0
    source: "Node | None" = None
    flipped: bool = False

    @property
    def style(self) -> str:
        """Numbers only; the style sheet knows what to do with them."""
        start = self.source if self.source and self.linked else self
        left, right = sorted((start.column, self.column))
        label = right if self.flipped and right - left > LABEL else left - 1
        place = f"--row:{self.row};--col:{self.column};--depth:{self.depth}"
        return f"{place};--from-row:{start.row};--left:{left};--right:{right};--label-end:{label}"

    @property
    def linked(self) -> bool:
        """Whether a line leads here on the axis; none does between a known day and an unknown one, for it would tell of time."""
        return self.source is not None and (self.source.report.day is None) == (self.report.day is None)

    @property
    def earlier(self) -> bool:
        """Whether it stands left of what it copies."""
        return self.source is not None and self.linked and self.column < self.source.column

    @property
    def classes(self) -> str:
        report = self.report
        kinds = {"copy": self.source, "linked": self.linked, "earlier": self.earlier, "provisional": report.provisional,
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
    unknown: float | None = None  # where the place of unknown days begins, if there is one

    @property
    def kinds(self) -> set[str]:
        """What is drawn, for the legend."""
        nodes = [node for lane in self.lanes for node in lane.nodes]
        days = {"provisional" if node.report.provisional else "certain" for node in nodes}
        return days | {"same text" for node in nodes if node.source}


def taking(reports: Sequence[Report], most_lanes: int = MOST_LANES, most_in_lane: int = MOST_IN_LANE) -> Taking:
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
    shown = [(lane, _in_order(drawn)[:most_in_lane]) for _, lane, drawn in lanes[:most_lanes]]
    days = {report.day for _, drawn in shown for report, _ in drawn if report.day}
    axis = axis_over([(day, day) for day in days]) if days else None
    apart = UNKNOWN if axis and any(report.day is None for _, drawn in shown for report, _ in drawn) else 0
    for lane, drawn in shown:
        lane.nodes = _placed(drawn, axis, COLUMNS - apart)
    share = 1 - apart / COLUMNS
    ticks = [replace(tick, x=round(tick.x * share, 5)) for tick in ticks_of(axis)] if axis else []
    return Taking([lane for lane, _ in shown], ticks, len(by_origin) - len(shown), share if apart else None)


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


def _placed(drawn: Sequence[tuple[Report, int]], axis: Axis | None, width: int) -> list[Node]:
    """Each on its own day, in the first `width` columns; what shares a day stands one below the other."""
    nodes: dict[int, Node] = {}
    for row, (report, depth) in enumerate(drawn, 1):
        source = nodes.get(report.copy_of) if depth else None
        if axis is None:
            column = 1
        elif report.day:
            column = min(1 + round(axis.fraction(report.day) * (width - 1)), width - 2)
        else:
            column = width + 3
        nodes[report.pk] = Node(report, row, column, depth, source)
        nodes[report.pk].flipped = column > FLIP and not nodes[report.pk].earlier
    return list(nodes.values())
