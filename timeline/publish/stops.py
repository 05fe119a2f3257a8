"""Where on an axis an entry may be put: its date moved by steps that fit how exact it is and how much the axis shows.

Pure: no Django.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.dates.edtf import bounds
from timeline.dates.moved import DAYS, STEPS, Step, grain, moved

from .axis import Axis

LEAST = 1 / 360  # of the axis between two places that a pointer can tell apart, three pixels of a desk screen
MOST_FINE = 400  # places by the finest step up to which all on the axis are offered, else only
NEAR = 60  # so many on either side; keys reach them though they lie beyond the axis


@dataclass(frozen=True)
class Stop:
    """A date that the entry may be given, where its mark begins and how wide it is, and whether a pointer stops there."""

    edtf: str
    x: float
    width: float
    by_pointer: bool
    day: date


def stops(edtf: str, axis: Axis) -> list[Stop]:
    """In date order, the entry's present date among them."""
    ladder = STEPS[grain(edtf)]
    here = _day(edtf)
    pointed = {edtf}
    for first, last, step in _stretches(axis, ladder):
        pointed |= {found for found in _between(edtf, here, step, first, last) if first <= _day(found).toordinal() < last}
    finest = ladder[0]
    first, last = axis.ordinals[0], axis.ordinals[-1]
    near = NEAR * _days(finest)
    fine = set(_between(edtf, here, finest, here.toordinal() - near, here.toordinal() + near))
    if (last - first) / _days(finest) <= MOST_FINE:
        fine |= set(_between(edtf, here, finest, first, last))
    found = [_stop(date_said, axis, date_said in pointed) for date_said in pointed | fine]
    return sorted(found, key=lambda stop: (stop.day, stop.edtf))


def _stretches(axis: Axis, ladder: tuple[Step, ...]) -> Iterator[tuple[float, float, Step]]:
    """The parts of the axis, folded ones too, each with the finest step that can be told apart on it."""
    for i in range(len(axis.folded)):
        first, last = axis.ordinals[i], axis.ordinals[i + 1]
        per_day = (axis.fractions[i + 1] - axis.fractions[i]) / (last - first)
        step = next((step for step in ladder if _days(step) * per_day >= LEAST), None)
        if step:
            yield first, last, step


def _days(step: Step) -> float:
    count, unit = step
    return count * DAYS[unit]


def _between(edtf: str, here: date, step: Step, first: float, last: float) -> Iterator[str]:
    """The date moved by as many steps as lead to these days, and a little further, where the calendar allows it."""
    count, unit = step
    days = _days(step)
    for times in range(int((first - here.toordinal()) / days) - 2, int((last - here.toordinal()) / days) + 3):
        try:
            found = moved(edtf, times * count, unit)
            _day(found)
        except (ValueError, OverflowError):  # beyond years 1 to 9999
            continue
        yield found


def _day(edtf: str) -> date:
    """The first day that a date shows on an axis."""
    first, last = bounds(edtf)
    shown = first or last
    if shown is None:
        raise ValueError("An undated entry has no place on an axis.")
    return shown


def _stop(edtf: str, axis: Axis, by_pointer: bool) -> Stop:
    first, last = bounds(edtf)
    begin = _day(edtf)
    left, right = axis.fraction(begin), axis.fraction(last or begin, end=True)
    return Stop(edtf, round(left, 4), round(right - left, 4), by_pointer, begin)
