"""The days that a length covers which ends or begins with the publish date: "the past six months", "the next two weeks"."""

import re

from .. import shift
from ..context import Context
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
