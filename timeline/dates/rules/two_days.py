"""Two days that are named as one stretch: "Sunday and Monday, 3 and 4 March", "overnight from Saturday to Sunday"."""

from ..context import Context
from ..period import DAY, Period
from ..rule import Found, Said, rule
from ..words import MONTHS, WEEKDAYS
from .calendar import fitting_day
from .near import full_year, year_of
from .nearby import nearby
from .range import days_of_month

WEEK = 7


def _with_weekdays(found: Found, context: Context) -> Said | None:
    """ "Sunday and Monday, March 3 and 4": in the year that is written, or that has the first of them on its weekday."""
    month = MONTHS[(found["month"] or found["month2"]).rstrip(".")]
    left, right = int(found["left"] or found["left2"]), int(found["right"] or found["right2"])
    if left >= right:
        return None
    if found["year"]:
        return days_of_month(found, full_year(found["year"]), month, left, right, "written out in full")
    year, why = year_of(context, found, month, left)
    if year is None:
        return Said("DATE", f"XXXX-{month:02d}-{left:02d}", None, context.lacking(found.quoted))
    first, why = fitting_day(found, month, left, year, why)
    return days_of_month(found, first.year if first else year, month, left, right, why)


def _night(found: Found, context: Context) -> Said:
    """ "Saturday night into Sunday", "overnight into Sunday": from the one day to the other."""
    second = WEEKDAYS[found["second"].rstrip(".")]
    weekday = WEEKDAYS[found["weekday"].rstrip(".")] if found["weekday"] else (second - 2) % WEEK + 1
    if context.day is None:
        return Said("TIME", f"XXXX-WXX-{weekday}TNI", None, context.lacking(found.quoted))
    days = (second - weekday) % WEEK * DAY
    last, why = nearby(context, *found.span("second"), second)
    first = last - days
    if found["weekday"]:
        begins, ahead = nearby(context, *found.span("weekday"), weekday)
        if begins > context.day:
            first, last, why = begins, begins + days, ahead
    reason = f"{found.quoted}: {context.appeared}{why}; it lasted from the one day to the other."
    return Said("TIME", f"{first.isoformat()}TNI", Period("day", last), reason, f"{first.isoformat()}/{last.isoformat()}")


_TO = r"(?: (?:to|and|or|&|through|until) | ?- ?|/)"
_FIRST = r"(?P<weekday>{weekday})"
_SECOND = r"(?P<second>{weekday})"
_DAYS = (
    rf"(?:(?P<month>{{month}}) (?P<left>{{dd}})(?:st|nd|rd|th)?{_TO}(?:the )?(?P<right>{{dd}})(?:st|nd|rd|th)?(?![.,/:-]?[0-9]| percent|%)|"
    rf"(?P<left2>{{dd}})(?:st|nd|rd|th)?{_TO}(?:the )?(?P<right2>{{dd}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{{month}}))"
    r"(?:,? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?"
)
RULES = (
    rule("calendar-range", "weekday", rf"{_FIRST}{_TO}{{weekday}}(?:,|,? on)? (?:the )?{_DAYS}", _with_weekdays),
    rule("weekday-night", "weekday", rf"(?:the )?night (?:of|from|between|on) {_FIRST}(?: (?:to|and|into) | ?- ?|/){_SECOND}", _night),
    rule("weekday-night", "weekday", rf"{_FIRST}(?:-|/){_SECOND} night", _night),
    rule(
        "weekday-night",
        "weekday",
        rf"overnight (?:(?:on|of|from|between) )?{_FIRST}(?: (?:to|and|into|and into) | ?- ?|/){_SECOND}",
        _night,
    ),
    rule("weekday-night", "weekday", rf"overnight (?:in)?to {_SECOND}", _night),
    rule(
        "weekday-night",
        "weekday",
        rf"(?:late (?:on )?)?{_FIRST}(?: night| evening)?,? (?:and )?into (?:early |the early hours of )?{_SECOND}(?: morning)?",
        _night,
    ),
    rule("weekday-night", "weekday", rf"late (?:on )?{_FIRST} or early (?:on )?{_SECOND}", _night),
)
