"""The nth of something longer: "the first Monday of May", "the third week of July", "the last day of March"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTHS, WEEKDAYS, ordinal
from .near import full_year, year_of


def _month(found: Found, context: Context) -> tuple[Period | None, str]:
    """The month that is named, and why its year is that."""
    if found["which"]:
        published = context.published
        if published is None or published.grain == "year":
            return None, ""
        return shift.beside(published, {"last": -1, "next": 1}.get(found["which"], 0), "month"), context.appeared
    month = MONTHS[found["month"].rstrip(".")]
    if found["year"]:
        return Period.month(full_year(found["year"]), month), "written with its year"
    year, why = year_of(context, found, month)
    return Period.month(year, month) if year else None, why


def _nth_of_month(found: Found, context: Context) -> Said | None:
    month, why = _month(found, context)
    if month is None:
        known = f"{MONTHS[found['month'].rstrip('.')]:02d}" if found["month"] else "XX"
        return Said("DATE", f"XXXX-{known}", None, context.lacking(found.quoted))
    nth = -1 if found["nth"] in ("last", "final") else ordinal(found["nth"])
    period = _inside(found, month, nth)
    if period is None:
        return Said("DATE", month.value, None, f"{found.quoted}: {month.words} has no such day.")
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", _seven_days(month, nth) if found["unit"] == "week" else "")


def _seven_days(month: Period, nth: int) -> str:
    """The nth seven days of a month, which is what its nth week means on a timeline; its value counts weeks from Mondays."""
    if nth < 0:
        return f"{shift.add(month.last, -6, 'day')}/{month.last}"
    first = shift.add(month.first, 7 * (nth - 1), "day")
    return f"{first}/{min(shift.add(first, 6, 'day'), month.last)}" if first <= month.last else ""


def _inside(found: Found, month: Period, nth: int) -> Period | None:
    if found["weekday"]:
        first = shift.nth_weekday(month.first.year, month.first.month, WEEKDAYS[found["weekday"]], nth)
        return Period("day", first) if first.month == month.first.month else None
    if found["unit"] == "day":
        first = month.last if nth < 0 else shift.add(month.first, nth - 1, "day")
        return Period("day", first) if first.month == month.first.month else None
    if found["unit"] == "weekend":
        return Period("weekend", shift.nth_weekday(month.first.year, month.first.month, 6, nth))
    if nth < 0:
        return shift.enclosing(month.last, "week")
    monday = shift.enclosing(shift.add(month.first, 3, "day"), "week").first  # the week that has the 4th is its first
    return Period("week", shift.add(monday, nth - 1, "week"))


def _week_of_year(found: Found, context: Context) -> Said | None:
    """ "the last week of 2024": the one with its last Thursday, as weeks are counted; "the first" has its first."""
    year = full_year(found["year"])
    inside = date(year, 1, 4) if found["nth"] == "first" else date(year, 12, 28)
    period = shift.enclosing(inside, "week")
    return Said("DATE", period.value, period, f"{found.quoted}: the {found['nth']} week of that year.")
def _half_of_month(found: Found, context: Context) -> Said | None:
    """ "the second half of May": from the 16th on, where the value has the month only."""
    month, why = _month(found, context)
    if month is None:
        return Said("DATE", f"XXXX-{MONTHS[found['month'].rstrip('.')]:02d}", None, context.lacking(found.quoted))
    middle = month.first.replace(day=15)
    ends = (month.first, middle) if found["half"] == "first" else (shift.add(middle, 1, "day"), month.last)
    return Said("DATE", month.value, month, f"{found.quoted}: {why}.", f"{ends[0]}/{ends[1]}")


def _last_day(found: Found, context: Context) -> Said | None:
    year = date(full_year(found["year"]), 12, 31)
    return Said("DATE", year.isoformat(), Period("day", year), f"{found.quoted}: the last day of that year.")


def _of_this_month(found: Found, context: Context) -> Said | None:
    """ "the 3rd of last month": of the month before, of, or after that of the publish date."""
    published, number = context.published, ordinal(found["number"])
    if published is None or published.grain == "year":
        return Said("DATE", f"XXXX-XX-{number:02d}", None, context.lacking(found.quoted))
    month = shift.beside(published, {"last": -1, "next": 1}.get(found["which"], 0), "month")
    first = month and shift.day(month.first.year, month.first.month, number)
    if month is None or first is None:
        return None
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {context.appeared}, so a day of {month.words}.")


_NTH = r"(?:the )?(?P<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th)"
_OF = r" (?:of|in) (?:(?P<month>{month})(?:,? (?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])))?|(?P<which>this|last|next|the) month(?!'|s))"
RULES = (
    rule("calendar-nth", "month", r"(?:the )?(?P<half>first|second|latter|last) half" + _OF, _half_of_month),
    rule(
        "calendar-nth",
        "month unit",
        _NTH + r" (?:(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?P<unit>weekend|week|day))" + _OF,
        _nth_of_month,
    ),
    rule(
        "calendar-nth",
        "unit",
        r"the (?P<number>{ordinal}) of (?P<which>this|last|next|the current) month",
        _of_this_month,
    ),
    rule("calendar-nth", "year", r"the (?P<nth>first|last|final) week of (?P<year>(?:19|20)[0-9]{2}(?![0-9]))", _week_of_year),
    rule("calendar-nth", "year", r"the last day of (?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9]))", _last_day),
)
