"""Days by name, and the weeks around them: "18 July 2025", "July 18", "Friday, Oct. 13", "the week of March 6"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS, ordinal
from .near import full_year, year_of

_WEEKDAY = r"(?:(?P<weekday>{weekday})(?: ?,)?(?: | the |(?P<paren> \()))?"
_YEAR = r"(?:(?: ?,)? (?:of |in )?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])|'[0-9]{2}(?![0-9])))?"
_SAFE = r"(?![,.][0-9]|[/:-]?[0-9]|%| percent| million| billion)"
# "On 22 November the first trucks came": that is no "November the first".
_NO_DAY = r"(?:(?<![0-9] )(?<![0-9]st )(?<![0-9]nd )(?<![0-9]rd )(?<![0-9]th )|(?!{month} the ))"
_NUMBER = r"(?P<number>{dd}(?:st|nd|rd|th)?|{ordinal})"


def _named_day(found: Found, context: Context) -> Said | None:
    number = ordinal(found["number"]) if found["number"][:1].isalpha() else int(found["number"].rstrip("stndrh"))
    month = MONTHS[found["month"].rstrip(".")]
    if found["year"]:
        year = full_year(found["year"])
        first = shift.day(year, month, number)
        if first is None:
            return _impossible(found, number, month)
        clash = _clash(found, first)
        if clash:
            return Said("DATE", first.isoformat(), Period("day", first), clash)
        return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: written out in full.")
    if shift.day(2000, month, number) is None:
        return _impossible(found, number, month)
    year, why = year_of(context, found, month, number)
    if year is None:
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, context.lacking(found.quoted))
    first = _fitting(found, month, number, year)
    if first is None:
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, f"{found.quoted}: no year near {year} has such a day.")
    if first.year != year:
        such = f"in which that day is a {_weekday(found)}" if found["weekday"] else "that has such a day"
        why = f"{first.year} is the nearest year {such}"
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {why}.")


def _fitting(found: Found, month: int, number: int, year: int) -> date | None:
    """The day in the nearest year that has it, and has it on the weekday named; a wrong weekday is let pass after six years."""
    weekday = WEEKDAYS.get(found["weekday"].rstrip("."))
    nearest = None
    for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        day = shift.day(year + step, month, number)
        if day and weekday in (None, day.isoweekday()):
            return day
        nearest = nearest or day
    return nearest


def _weekday(found: Found) -> str:
    return WEEKDAY_NAMES[WEEKDAYS[found["weekday"].rstrip(".")] - 1]


def _clash(found: Found, first: date) -> str:
    weekday = found["weekday"]
    if not weekday or WEEKDAYS[weekday.rstrip(".")] == first.isoweekday():
        return ""
    return (
        f"{found.quoted}: the date is taken as written, but {first.day} {MONTH_NAMES[first.month - 1]} "
        f"{first.year} "
        f"is a {WEEKDAY_NAMES[first.weekday()]}, not a {_weekday(found)}."
    )


def _impossible(found: Found, number: int, month: int) -> Said:
    return Said(
        "DATE",
        f"XXXX-{month:02d}-XX",
        None,
        f"{found.quoted}: {MONTH_NAMES[month - 1]} has no day {number}, so no day can be given.",
    )


def _week_of(found: Found, context: Context) -> Said | None:
    """ "the week of March 6": the whole week around that day."""
    said = _named_day(found, context)
    if said is None or said.period is None:
        return said
    period = shift.enclosing(said.period.first, "week")
    if found["unit"] == "weekend":
        period = Period("weekend", shift.add(period.first, 5, "day"))
    return Said("DATE", period.value, period, f"{said.reason.removesuffix('.')}; the {found['unit']} of it is meant.")


def _of_month(found: Found, context: Context) -> Said | None:
    """ "on the 18th": the last such day, or the coming one where the verb looks ahead."""
    number, today = int(found["number"][:-2]), context.day
    if not 1 <= number <= 31:
        return None
    if today is None:
        return Said("DATE", f"XXXX-XX-{number:02d}", None, context.lacking(found.quoted))
    verb = context.verb(found.start, found.end)
    ahead = verb is not None and verb.tense == "future"
    months = (Period.month(today.year, today.month + step).first for step in ((0, 1, 2) if ahead else (0, -1, -2)))
    days = (shift.day(first.year, first.month, number) for first in months)
    first = next(day for day in days if day and (day >= today if ahead else day <= today))
    side = "the coming one" if ahead else "the last one"
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {context.appeared}, so {side} is meant.")


_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


def _part_of_day(found: Found, context: Context) -> Said | None:
    """ "the evening of 9 September": that day, as a time."""
    said = _named_day(found, context)
    return said and Said("TIME", said.value + _PARTS[found["daypart"]], said.period, said.reason, said.edtf)


_OF_DAY = r"(?:the )?(?P<daypart>morning|afternoon|evening|night) of (?:the )?"
RULES = (
    rule("calendar-day", "month", _OF_DAY + rf"(?P<month>{{month}}) {_NUMBER}{_SAFE}{_YEAR}", _part_of_day),
    rule("calendar-day", "month", _OF_DAY + rf"{_NUMBER} (?:of )?(?P<month>{{month}}){_YEAR}", _part_of_day),
    rule(
        "calendar-week",
        "month",
        r"the (?P<unit>week|weekend) (?:of|beginning|starting|ending|ended) (?P<month>{month}) "
        rf"{_NUMBER}{_SAFE}{_YEAR}",
        _week_of,
    ),
    rule(
        "calendar-week",
        "month",
        rf"the (?P<unit>week|weekend) (?:of|beginning|starting|ending|ended) {_NUMBER} "
        rf"(?P<month>{{month}}){_YEAR}",
        _week_of,
    ),
    rule(
        "calendar-day", "month", _WEEKDAY + rf"{_NO_DAY}(?P<month>{{month}}) (?:the )?{_NUMBER}{_SAFE}{_YEAR}(?(paren)\)|)", _named_day
    ),
    rule(
        "calendar-day",
        "month",
        _WEEKDAY + rf"(?:the )?{_NUMBER}[ -](?:of )?(?P<month>{{month}}){_YEAR}(?(paren)\)|)",
        _named_day,
    ),
    rule("calendar-day", "month", r"(?P<number>{dd})-(?P<month>{month})-(?P<year>(?:19|20)[0-9]{2}(?![0-9]))", _named_day),
    rule("calendar-day", "ordinal", r"(?<=on )the (?P<number>[0-9]{1,2}(?:st|nd|rd|th))(?= ?[.,;:)]| and\b|$)", _of_month),
)
