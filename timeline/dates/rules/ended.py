"""When a stretch ended that is named by its end: "the quarter ended Sept. 30", "the second quarter ended Oct. 31, 1988"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period, month_length
from ..rule import Found
from ..words import FRAGMENTS, MONTHS

_ENDED = re.compile(
    rf" {{1,3}}(?:that |which )?ended (?:on )?(?P<month>{FRAGMENTS['month']})(?: (?P<number>{FRAGMENTS['dd']}))?"
    r"(?:,? (?P<year>(?:19|20)[0-9]{2})(?![0-9]))?(?![a-z])"
)
HALF_A_QUARTER = 45


def ended(found: Found, context: Context) -> date | None:
    """The day on which what is named ended, None where that is not said; without a year it is the last such day."""
    match = _ENDED.match(context.folded, found.end)
    if match is None or context.published is None:
        return None
    month, today = MONTHS[match["month"].rstrip(".")], context.published.last
    year = int(match["year"] or today.year)
    day = shift.day(year, month, int(match["number"] or month_length(year, month)))
    if day and day > today and not match["year"]:
        return shift.day(year - 1, month, min(day.day, month_length(year - 1, month)))
    return day


def quarter_that_ended(day: date) -> Period:
    """The quarter of the calendar in which most of the three months lie that ended on a day."""
    return shift.enclosing(shift.add(day, -HALF_A_QUARTER, "day"), "quarter")
