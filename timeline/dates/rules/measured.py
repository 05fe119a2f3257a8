"""The days that a length covers which ends or begins with the publish date: "the past six months", "the next two weeks"."""

import re

from .. import shift
from ..context import Context
from ..rule import Found, Said
from ..words import UNIT_OF

_SIDE = re.compile(r"(?:the |these |this )?(?:(?P<back>past|last)|(?P<ahead>next|coming)) ")
_GRAINS = ("day", "week", "month", "quarter", "year", "decade")


def measured(phrase: str, unit: str, count: float | None, context: Context) -> tuple[str, str]:
    """The EDTF from its beginning to its end, and the same in words; both "" where the phrase or the publish date does not say it."""
    side, published = _SIDE.match(phrase.lower()), context.published
    unit = UNIT_OF.get(unit, unit)
    grain = shift.grain_of(unit)
    if side is None or published is None or not count or count != int(count) or count > 400 or grain not in _GRAINS:
        return "", ""
    if unit == "decade":
        unit, count = "year", count * 10
    if shift.finer("day" if grain in ("day", "week") else "month", published.grain):
        return "", ""
    here = shift.enclosing(published.first, "day" if published.grain == "day" else "month")
    there = shift.move(here, int(-count if side["back"] else count), unit)
    first, last = (there, here) if side["back"] else (here, there)
    edge = "up to" if side["back"] else "from"
    return f"{first.edtf}/{last.edtf}", f"{edge} the publish date, so about {first.words} to {last.words}"


def week_measured(found: Found, context: Context) -> Said | None:
    """ "in the past week": most annotation has it as a week, that in which most of its days lie."""
    if found["unit"] != "week" or context.day is None:
        return None
    covers, words = measured(found.phrase, found["unit"], 1, context)
    back = found["which"] in ("the past", "the last")
    period = shift.enclosing(shift.add(context.day, -3 if back else 7, "day"), "week")
    why = f"{found.quoted}: the seven days {words}; as a week it is {period.words}."
    return Said("DATE", period.value, period, why, covers, f"unit-{'last' if back else 'next'}")
