"""The time axis: days to fractions of the width and back, with stretches where nothing happened folded.

Pure: no Django. A fraction is between 0 (left) and 1 (right).
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

Days = tuple[date, date]
Part = tuple[int, int, bool]  # of an axis: from an ordinal to before another, and whether it is folded

FOLD = 0.05  # width of a folded stretch
FOLDABLE = 0.11  # a gap is folded when it would take more than this share of the width ...
FOLDABLE_DAYS = 45  # ... and is longer than this
MARGIN = 0.02  # air left and right of the first and last day, as a share of the days shown


@dataclass(frozen=True)
class Fold:
    """A folded stretch between two fractions, and how long it is in words."""

    x: float
    width: float
    words: str


@dataclass(frozen=True)
class Axis:
    """Piecewise linear: `ordinals` are days (proleptic ordinals), `fractions` where they lie; both grow."""

    ordinals: tuple[float, ...]
    fractions: tuple[float, ...]
    folded: tuple[bool, ...]

    def fraction(self, day: date, *, end: bool = False) -> float:
        """Where a day begins, or with `end` where it ends; days outside lie at the edge."""
        at = day.toordinal() + (1 if end else 0)
        return _interpolated(self.ordinals, self.fractions, at)

    def shows(self, day: date) -> bool:
        """Whether a day lies on the axis, and not in a fold of it."""
        part = bisect_right(self.ordinals, day.toordinal()) - 1
        return 0 <= part < len(self.folded) and not self.folded[part]

    def date_at(self, fraction: float) -> date:
        """The day that lies at a fraction; the inverse of `fraction`."""
        at = _interpolated(self.fractions, self.ordinals, fraction)
        return date.fromordinal(min(int(at + 1e-9), int(self.ordinals[-1]) - 1))

    def runs_on(self, first: date, last: date) -> str:
        """To which sides days reach beyond the axis: "", "left", "right" or "left right"; and "wholly" where all of them lie there."""
        start, end = self.ordinals[0], self.ordinals[-1]
        sides = [("left", first.toordinal() < start), ("right", last.toordinal() >= end)]
        sides.append(("wholly", last.toordinal() < start or first.toordinal() >= end))
        return " ".join(side for side, beyond in sides if beyond)

    @property
    def said(self) -> str:
        """For a page that shows this axis to name it by; `axis_said` reads it."""
        kinds = [*self.folded, False]
        return ",".join(
            f"{day:.0f}:{at:.5f}{'f' * fold}" for day, at, fold in zip(self.ordinals, self.fractions, kinds, strict=True)
        )

    @property
    def folds(self) -> list[Fold]:
        return [
            Fold(self.fractions[i], self.fractions[i + 1] - self.fractions[i], _long(self.ordinals[i + 1] - self.ordinals[i]))
            for i, folded in enumerate(self.folded)
            if folded
        ]


MOST_EDGES = 40  # of an axis that an address names
_EDGE = re.compile(r"([0-9]{1,7}):([01]\.[0-9]{5})(f?)", re.ASCII)


def axis_said(text: str) -> Axis:
    """The axis that a page names. Raises ValueError for what is none."""
    edges = [edge for part in text.split(",", MOST_EDGES) if (edge := _EDGE.fullmatch(part))]
    days, fractions = [int(edge[1]) for edge in edges], [float(edge[2]) for edge in edges]
    whole = len(edges) == text.count(",") + 1 and fractions[0] == 0 and fractions[-1] == 1
    in_calendar = days and days[0] >= 1 and days[-1] <= date.max.toordinal() + 1
    if len(edges) < 2 or not whole or not in_calendar or days != sorted(set(days)) or fractions != sorted(fractions):
        raise ValueError("That is no axis.")
    return Axis(tuple(days), tuple(fractions), tuple(bool(edge[3]) for edge in edges[:-1]))


def axis_over(spans: Sequence[Days], within: Days | None = None) -> Axis:
    """An axis that just holds all spans, gaps folded where they would waste the width; or that of the days `within`."""
    if within:
        return _axis_within(spans, within)
    return _scaled(_with_air(_parts(_joined(spans))))


def _axis_within(spans: Sequence[Days], within: Days) -> Axis:
    """From the first to the last day asked for, with the gaps between the spans in it folded but none at its ends."""
    first, last = within
    inside = _joined([(max(span[0], first), min(span[1], last)) for span in spans if span[0] <= last and span[1] >= first])
    inside = _joined([(first, inside[0][1]), *inside, (inside[-1][0], last)]) if inside else [within]
    return _scaled(_parts(inside))


def _parts(occupied: Sequence[Days]) -> list[Part]:
    """What holds something, and between that the gaps, which stay folded only where they would take too much of the width."""
    parts: list[Part] = []
    for i, (first, last) in enumerate(occupied):
        if i:
            parts.append((occupied[i - 1][1].toordinal() + 1, first.toordinal(), True))
        parts.append((first.toordinal(), last.toordinal() + 1, False))
    return _unfolded_where_short(parts)


def _unfolded_where_short(parts: list[Part]) -> list[Part]:
    total = parts[-1][1] - parts[0][0]
    kept: list[Part] = []
    for start, end, gap in parts:
        fold = gap and end - start >= FOLDABLE_DAYS and (end - start) / total >= FOLDABLE
        if kept and not fold and not kept[-1][2]:
            kept[-1] = (kept[-1][0], end, False)
        else:
            kept.append((start, end, fold))
    return kept


def _with_air(parts: list[Part]) -> list[Part]:
    """A margin before the first day and after the last, within the years that dates can hold; what is folded makes it no wider."""
    pad = max(1, round(_days_shown(parts) * MARGIN))
    parts[0] = (max(parts[0][0] - pad, 1), *parts[0][1:])
    parts[-1] = (parts[-1][0], min(parts[-1][1] + pad, date.max.toordinal() + 1), parts[-1][2])
    return parts


def _days_shown(parts: Sequence[Part]) -> int:
    return sum(end - start for start, end, folded in parts if not folded)


def _scaled(parts: Sequence[Part]) -> Axis:
    folds = sum(fold for _, _, fold in parts)
    width = min(FOLD, 0.4 / folds) if folds else 0
    days = _days_shown(parts)
    ordinals, fractions = [parts[0][0]], [0.0]
    for start, end, fold in parts:
        ordinals.append(end)
        fractions.append(fractions[-1] + (width if fold else (1 - folds * width) * (end - start) / days))
    fractions[-1] = 1.0
    return Axis(tuple(ordinals), tuple(fractions), tuple(fold for _, _, fold in parts))


def _joined(spans: Sequence[Days]) -> list[Days]:
    joined: list[Days] = []
    for first, last in sorted(spans):
        if joined and first.toordinal() <= joined[-1][1].toordinal() + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _interpolated(xs: Sequence[float], ys: Sequence[float], x: float) -> float:
    if x <= xs[0]:
        return ys[0]
    if x >= xs[-1]:
        return ys[-1]
    i = bisect_right(xs, x) - 1
    return ys[i] + (ys[i + 1] - ys[i]) * (x - xs[i]) / (xs[i + 1] - xs[i])


def _long(days: float) -> str:
    for size, name in ((365.25, "year"), (30.44, "month"), (7, "week")):
        if days >= 2 * size:
            return f"{round(days / size):,} {name}s"
    return f"{int(days):,} days"
