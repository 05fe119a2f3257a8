"""Distances with a half: "half a century ago", "a quarter-century later", "a year and a half later", "two and a half years earlier"."""

from .. import shift
from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF, UNITS
from .anchor import anchor_of
from .distance import how_many
from .unit import UNKNOWN


def _away(found: Found, context: Context) -> Said | None:
    unit = UNIT_OF[found["unit"]]
    grain = "month" if unit == "year" else "year"
    anchor = context.published if found["side"] == "ago" else anchor_of(context)[0]
    count = how_many(found["count"]) if found["count"] else 0
    if anchor is None or count is None or shift.finer(grain, anchor.grain):
        return Said("DATE", UNKNOWN[grain], None, context.lacking(found.quoted))
    months = int((count + (0.25 if found["quarter"] else 0.5)) * UNITS[unit][2] * 12) * (1 if found["side"] == "later" else -1)
    period = shift.enclosing(shift.add(shift.enclosing(anchor.first, grain).first, months, "month"), grain)
    edtf = f"{period.edtf}~"
    why = f"counted from {anchor.words}, so about {period.words} is meant"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf)


_SIDE = r" (?P<side>ago|earlier|later)(?! than\b)"
RULES = (
    rule("distance-half", "unit", r"(?:{approx} )?half an? (?P<unit>year|decade|century)" + _SIDE, _away),
    rule("distance-half", "unit", r"(?:{approx} )?(?:a )?(?P<quarter>quarter)(?:-| of a )(?P<unit>century)" + _SIDE, _away),
    rule("distance-half", "unit", r"(?:{approx} )?(?P<count>an?|{number}) (?P<unit>years?|decades?) and a half" + _SIDE, _away),
    rule("distance-half", "unit", r"(?:{approx} )?(?P<count>{number}) and a half (?P<unit>years|decades)" + _SIDE, _away),
)
