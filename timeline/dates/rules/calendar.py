"""Days by name, and the weeks around them: "18 July 2025", "July 18", "Friday, Oct. 13", "the week of March 6"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS, ordinal
from .near import full_year, year_of

_SHORT_WEEKDAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|(?:sat|sun)(?= ?,))\b"
_WEEKDAY = (
    r"(?:(?:(?:this (?:coming|past)|last|next|this) )?"
    rf"(?P<weekday>{{weekday}}|{_SHORT_WEEKDAY})(?: ?,)?(?: | the |(?P<paren> \()))?"
)
_YEAR = (
    r"(?:(?: ?,)? (?:of |in )?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])|(?:2[1-9]|[3-9][0-9])[0-9]{2}(?=[.;:)]|$)|"
    r"'[0-9]{2}(?![0-9]))| (?:of )?(?P<ofyear>last|this|next) year(?!'))?"
)
_SAFE = r"(?![,.][0-9]|[/:-]?[0-9]|%| percent| million| billion| ?(?:bce?|b\.c\.)(?![a-z]))"
# "On 22 November the first trucks came": that is no "November the first".
_NO_DAY = r"(?:(?<![0-9] )(?<![0-9]st )(?<![0-9]nd )(?<![0-9]rd )(?<![0-9]th )|(?!{month} the ))"
_NUMBER = r"(?P<number>{dd}(?:st|nd|rd|th)?|{ordinal})"
# "In July the first families sued": that is no "July the first"; "on May the fourth a bomb went off" is.
_THE = (
    r"(?:the (?!{ordinal} (?!(?:and|or|but|at|in|on|was|is|as|to|when|the|an?|he|she|it|they|we|that|with|by|for|of|from|after|before)\b)"
    r"[a-z]))?"
)
DAY = _WEEKDAY + rf"{_NO_DAY}(?P<month>{{month}}) {_THE}{_NUMBER}{_SAFE}{_YEAR}(?(paren)\)|)"
DAY_FIRST = _WEEKDAY + rf"(?:the )?{_NUMBER}(?: (?:of )?|-(?=[a-z]{{3}}\b))(?P<month>{{month}}){_YEAR}(?(paren)\)|)"


# "June 11 and 12, 2019": the year stands behind the last of the days.
_SHARED_YEAR = re.compile(
    r"(?:(?:, {0,3}|,? {1,3}(?:and|or) {1,3})[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])){1,4},? {1,3}(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)

# "3 March 44 BC", "1 January 0999", "3 March 10000", "3 March 20_11": a year follows, but none that is read here.
_NO_YEAR = re.compile(
    r",? {1,3}(?:[0-9]{1,5} {0,3}(?:bce?|b\.c\.)(?![a-z])|(?:ad |a\.d\. )?0[0-9]{3}(?![0-9])|"
    r"(?:ad |a\.d\. )[0-9]{1,3}(?![0-9])|[0-9]{1,3} ad\b|"
    r"(?:[1-9][0-9]{2}|[0-9]{5,8})(?= {0,3}(?:[;:)]|[.,](?![0-9]))| {0,3}$)|[0-9]{1,3}_[0-9])"
)


def named_day(found: Found, context: Context) -> Said | None:
    """The day that the groups month, number, year and weekday name."""
    number = ordinal(found["number"]) if found["number"][:1].isalpha() else int(found["number"].rstrip("stndrh"))
    month = MONTHS[found["month"].rstrip(".")]
    written = found["year"]
    if not written and context.folded.startswith((",", " and ", " or "), found.end) and not found["weekday"]:
        shared = _SHARED_YEAR.match(context.folded, found.end)
        written = shared["year"] if shared else ""
    if written or (found["ofyear"] and context.published):
        year = full_year(written) if written else _of_year(found["ofyear"], context)
        first = shift.day(year, month, number)
        if first is None:
            return _impossible(found, number, month, year)
        clash = _clash(found, first)
        if clash:
            return Said("DATE", first.isoformat(), Period("day", first), clash)
        why = "written out in full" if written else context.appeared
        return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {why}.")
    if number > 29 and shift.day(2000, month, number) is None:
        return _impossible(found, number, month)
    if _NO_YEAR.match(context.folded, found.end):
        why = "the year that follows is none that can be read here, so no day can be given"
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, f"{found.quoted}: {why}.")
    year, why = year_of(context, found, month, number)
    if year is None:
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, context.lacking(found.quoted))
    first, why = fitting_day(found, month, number, year, why)
    if first is None:
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, f"{found.quoted}: no year near {year} has such a day.")
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {why}.")


def _of_year(which: str, context: Context) -> int:
    """The year of "March 3 last year"."""
    assert context.published is not None  # noqa: S101 - the caller has looked
    return context.published.first.year + {"last": -1, "next": 1}.get(which, 0)


def fitting_day(found: Found, month: int, number: int, year: int, why: str) -> tuple[date | None, str]:
    """The day in the year that is likely, `why` says by what, or in the nearest one that fits the weekday named; and why it is that."""
    first = _fitting(found, month, number, year)
    if first is None or first.year == year:
        return first, why
    such = f"in which that day is a {_weekday(found)}" if found["weekday"] else "that has such a day"
    return first, f"{first.year} is the nearest year {such}"


def _fitting(found: Found, month: int, number: int, year: int) -> date | None:
    """The day in the nearest year that has it, and has it on the weekday named; a wrong weekday is let pass after six years."""
    weekday = WEEKDAYS.get(found["weekday"].rstrip("."))
    nearest = shift.day(year, month, number)
    if nearest and weekday in (None, nearest.isoweekday()):
        return nearest
    for step in (-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
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


def _impossible(found: Found, number: int, month: int, year: int = 0) -> Said:
    """31 June, or with its year 29 February 1900."""
    known = f"{year:04d}" if 1 <= year <= 9999 else "XXXX"
    named = f"{MONTH_NAMES[month - 1]}{f' {year}' if shift.day(2000, month, number) else ''}"
    why = f"{found.quoted}: {named} has no day {number}, so no day can be given."
    return Said("DATE", f"{known}-{month:02d}-XX", None, why)


def _week_of(found: Found, context: Context) -> Said | None:
    """ "the week of March 6": the whole week around that day."""
    said = named_day(found, context)
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
    told = None if ahead else _of_month_told(found, context, number)
    if told:
        return Said("DATE", told.isoformat(), Period("day", told), f"{found.quoted}: a day of the month of “{context.previous_phrase}”.")
    months = (Period.month(today.year, today.month + step).first for step in ((0, 1, 2) if ahead else (0, -1, -2)))
    days = (shift.day(first.year, first.month, number) for first in months)
    first = next(day for day in days if day and (day >= today if ahead else day <= today))
    side = "the coming one" if ahead else "the last one"
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {context.appeared}, so {side} is meant.")


# How far, in characters, a month goes on being told.
TOLD_ON = 200


def _of_month_told(found: Found, context: Context, number: int) -> date | None:
    """That day of the month told just before: "In July she was tried. She was convicted on the 24th"."""
    told, today = context.previous, context.day
    if told is None or today is None or told.grain not in ("day", "month") or found.start - context.previous_end > TOLD_ON:
        return None
    first = shift.day(told.first.year, told.first.month, number)
    return first if first and told.first <= first <= today else None


RULES = (
    rule(
        "calendar-week",
        "month",
        r"the (?P<unit>week|weekend) (?:of|beginning|starting|ending|ended) (?P<month>{month}) "
        rf"{_NUMBER}(?:-{{dd}}(?![0-9]))?{_SAFE}{_YEAR}",
        _week_of,
    ),
    rule(
        "calendar-week",
        "month",
        rf"the (?P<unit>week|weekend) (?:of|beginning|starting|ending|ended) (?:{{dd}}-)?{_NUMBER} "
        rf"(?P<month>{{month}}){_YEAR}",
        _week_of,
    ),
    rule("calendar-day", "month", DAY, named_day),
    rule("calendar-day", "month", DAY_FIRST, named_day),
    rule("calendar-day", "month", r"(?P<number>{dd})-(?P<month>{month})-(?P<year>(?:19|20)[0-9]{2}(?![0-9]))", named_day),
    rule("calendar-day", "ordinal", r"(?<=\bon )the (?P<number>[0-9]{1,2}(?:st|nd|rd|th))(?= ?[.,;:)]|$|"
         r" (?:and|the|an?|he|she|it|they|we|his|her|its|their|at|when|with|after|before|but|as)\b)", _of_month),
)
