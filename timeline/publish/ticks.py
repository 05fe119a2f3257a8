"""The ticks of an axis: labels as fine as there is room for, and short marks between them.

Pure: no Django.
"""

from dataclasses import dataclass
from datetime import date

from .axis import Axis

TICK_SPACE = 0.1  # least distance between two labels, about 100 px of a desk screen
YEAR_SPACE = 0.6  # of that, where each label is only a year
MARK_SPACE = 0.012  # least distance between two marks without a label
LETTER = 0.066  # width of a label's letter, and the air around a label, as shares of the space
AIR = 0.12
UNITS = {"day": 1, "week": 7, "month": 28, "quarter": 90, "year": 365, "five years": 1826, "decade": 3652, "century": 36524}


@dataclass(frozen=True)
class Tick:
    """A labelled line across the picture, or without a label a short mark on the axis."""

    x: float
    label: str = ""


def ticks_of(axis: Axis, space: float = TICK_SPACE) -> list[Tick]:
    """Labels as fine as `space` allows (days, weeks, months, quarters, years, ...) and marks for the next finer unit.

    None lies inside a fold; the first label of each year says the year.
    """
    needed = {unit: space * YEAR_SPACE if days >= UNITS["year"] else space for unit, days in UNITS.items()}
    labelled = next((unit for unit in UNITS if _room(axis, unit, needed[unit])), None)
    if labelled is None:
        return []
    ticks, days, named = [], _starts(axis, labelled), set()
    for day in days:
        label = next((said for said in _labels(labelled, day, named=day.year not in named) if _fits(axis, day, said, space)), "")
        named |= {day.year} if label else set()
        ticks.append(Tick(round(axis.fraction(day), 5), label))
    finer = next((unit for unit in reversed(UNITS) if UNITS[unit] < UNITS[labelled]), None)
    if finer and _room(axis, finer, MARK_SPACE):
        ticks += [Tick(round(axis.fraction(day), 5)) for day in _starts(axis, finer) if day not in days]
    return ticks


def _starts(axis: Axis, unit: str) -> list[date]:
    """The first days of the axis's months, weeks, ... that lie outside its folds."""
    shown = [(axis.ordinals[i], axis.ordinals[i + 1]) for i, folded in enumerate(axis.folded) if not folded]
    return [
        day for start, end in shown for day in starts(unit, date.fromordinal(int(start)), date.fromordinal(int(end) - 1))
    ]


def _room(axis: Axis, unit: str, space: float) -> bool:
    per_day = max(
        (axis.fractions[i + 1] - axis.fractions[i]) / (axis.ordinals[i + 1] - axis.ordinals[i])
        for i, folded in enumerate(axis.folded)
        if not folded
    )
    return UNITS[unit] * per_day >= space


def starts(unit: str, first: date, last: date) -> list[date]:
    if unit in {"day", "week"}:
        start = first.toordinal() + (0 if unit == "day" else -first.weekday() % 7)
        return [date.fromordinal(day) for day in range(start, last.toordinal() + 1, UNITS[unit])]
    months = {"month": 1, "quarter": 3, "year": 12, "five years": 60, "decade": 120, "century": 1200}[unit]
    at = (first.year * 12 + first.month - 1) // months * months
    days = (date(m // 12, m % 12 + 1, 1) for m in range(max(at, 12), last.year * 12 + last.month, months))
    return [day for day in days if first <= day <= last]


def _fits(axis: Axis, day: date, label: str, space: float) -> bool:
    """Whether a label beside its line ends before the fold or the edge that follows."""
    x = axis.fraction(day)
    edge = next((fold.x for fold in axis.folds if fold.x >= x), 1.0)
    return x + space * (AIR + LETTER * len(label)) <= edge


def _labels(unit: str, day: date, *, named: bool) -> list[str]:
    """What a line may say, the fullest first."""
    if unit in {"day", "week"}:
        words = [f"{day.day} {day:%b}"]
    elif unit in {"month", "quarter"}:
        words = [f"{day:%B}", f"{day:%b}"]
    else:
        return [str(day.year)]
    return [f"{said} {day.year}" for said in words] if named else words
