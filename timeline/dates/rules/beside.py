"""Days counted from a date that is named after them: "the day after Thanksgiving", "two weeks before May 4", "the Friday after 9/11"."""

import re
from datetime import date

from .. import edtf as edtf_reader
from .. import shift
from ..context import Context
from ..named_events import NAMED_EVENTS
from ..period import DAY, Period
from ..rule import Found, Said, rule
from ..words import MONTHS, UNIT_OF, WEEKDAYS, any_of
from . import calendar, deictic, weekday
from .distance import HOW_MANY, how_many
from .holiday import NAME, span_of
from .length import timex

# Events that go by a date ("Sept. 11") are read as such a date.
_DATED = {event.phrase: event for event in NAMED_EVENTS if not set(re.findall("[a-z]+", event.phrase)) & set(MONTHS)}
_HOLIDAY_NAMES = frozenset(NAME.replace("\\.", ".").split("|"))
_DAYS = (*calendar.RULES, *weekday.RULES, *deictic.RULES)
Span = tuple[date, date]


def _named_day(found: Found, context: Context) -> tuple[Span | None, str]:
    """First and last day of the holiday or event that is named, and why."""
    name = re.sub(" +", " ", found["name"])
    event = _DATED.get(name)
    if event and (
        not event.near or re.search(rf"\b(?:{event.near})", context.folded[max(0, found.start - 80) : found.end + 80])
    ):
        first, last = edtf_reader.bounds(event.edtf)
        return (first, last) if first and last else None, f"{event.event} ({event.source})"
    return span_of(name, found, context) if not event or name in _HOLIDAY_NAMES else (None, "which event is meant is not clear")


def written_day(found: Found, context: Context) -> tuple[Span | None, str]:
    """The day that is written, and why."""
    start, end = found.span("day")
    for each in _DAYS:
        match = each.pattern.fullmatch(context.folded, start, end)
        said = match and each.read(Found(each, match, context.text), context)
        if said:
            return said.period and said.period.days, said.reason.partition(": ")[2].removesuffix(".")
    return None, context.lacking("").removeprefix(": ").removesuffix(".")


def _beside(found: Found, context: Context) -> Said | None:
    ahead = found["side"] in ("after", "following")
    span, why = _named_day(found, context) if found["name"] else written_day(found, context)
    unit, count = UNIT_OF.get(found["unit"] or found["many"] or "day", "day"), how_many(found["count"] or "a")
    if count is None:
        return Said("DURATION", timex(unit, None), None, f"{found.quoted}: how many {unit}s is not said, so no day can be given.")
    if span is None:
        return Said("DATE", "XXXX-XX-XX", None, f"{found.quoted}: {why}.")
    start = span[1] if ahead else span[0]
    why = f"{found.quoted}: counted from {Period('day', start).words}, {why}"
    if found["weekday"]:
        number = WEEKDAYS[found["weekday"].rstrip(".")]
        day = shift.weekday_after(start, number) if ahead else shift.weekday_on_or_before(start - DAY, number)
        return Said("DATE", day.isoformat(), Period("day", day), f"{why}.")
    grain = shift.grain_of(unit)
    # A count of weeks lands on a day, "the week after" is a week.
    base = Period("day", start) if found["count"] and grain == "week" else shift.enclosing(start, grain)
    period = shift.move(base, count if ahead else -count, unit)
    return Said("DATE", period.value, period, f"{why}.")


_NAME = any_of({*map(re.escape, _DATED), *NAME.split("|")}).replace(r"\ ", " ")
NAMED_DAY = (
    r"(?:last |next )?{weekday}(?:,? {month} {dd}|,? {dd} {month})?|yesterday|today|tomorrow|"
    r"{month} {dd}(?:st|nd|rd|th)?(?:,? [12][0-9]{3})?|{dd}(?:st|nd|rd|th)? {month}(?: [12][0-9]{3})?"
)
_UNITS = r"(?P<unit>days?|weeks?|months?|years?|weekends?)"
_MANY = _UNITS.replace("<unit>", "<many>")
_SIDE = r"(?P<side>after|before|following|preceding|ahead of|prior to)"
_YEAR = r"(?:,? (?:of |in )?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])))?"
# "the rest of the week after Monday's vote" is not the week after.
_THE = r"(?<!\brest of )(?<!\bend of )the"
_COUNTED = rf"(?:{_THE} (?:(?P<weekday>{{weekday}})|{_UNITS})|(?<!\bthe ){HOW_MANY} {_MANY}) (?:immediately |just )?{_SIDE} "
_COUNTED_UNITS = _COUNTED.replace("(?P<weekday>{weekday})|", "")
# "two days after the meeting in Oslo on 3 May": not "the man seized on 3 May", of whom something else is told.
_MEETING = (
    r"(?:the|its|his|her|their) (?:(?!(?:who|that|which|was|were|is|are|had|has|on|in|held|shot|found|seen|born|[a-z]+ed)\b)[a-z'-]+ ){1,3}"
    r"(?:(?:in|of|at) [a-z'-]+ )?"
)
RULES = (
    rule("relative-named", "holiday named", _COUNTED + rf"(?P<name>{_NAME})" + _YEAR, _beside),
    rule("relative-named", "weekday deictic month", _COUNTED_UNITS + rf"(?:{_MEETING}on |the )?(?P<day>{NAMED_DAY})", _beside),
)
