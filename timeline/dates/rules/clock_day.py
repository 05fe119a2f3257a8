"""Which day a clock time is of: named with it, in its sentence, a little before, or counted from an event."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..fold import BREAK
from ..period import Period
from ..rule import Found
from ..told_events import counted_day, day_of_event
from ..words import MONTHS, WEEKDAYS
from .near import near_year
from .nearby import nearby

# How many characters a day that was named goes on to be the day of what is told.
TOLD_ON = 240

# "9:20 a.m. (0620 GMT) Friday", "5 in the morning (9 a.m. GMT Monday)": one moment told in two zones.
_RESTATED = re.compile(
    r" {0,2}\((?:[0-9]{4}|[0-9]{1,2}(?:[:.][0-9]{2})?)(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4}t)?(?: (?P<inside>[a-z]{6,9}))?\)"
    r"(?: (?:on )?(?P<behind>[a-z]{6,9}))?"
)
# "from 9 a.m. to 5 p.m. on Saturday": the day stands behind the end.
_UNTIL = re.compile(
    r" {0,3}(?:to|until|till|and|-) {0,3}(?:(?:[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]\.?m\b\.?)|[0-9]{1,2}[:.][0-9]{2}|noon|midnight)"
    r"(?: [a-z]{1,2}[sd]?t)?),? {1,3}(?:on {1,3})?(?P<behind>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)


def has_day(found: Found) -> bool:
    """Whether a day is named with the clock time."""
    return any(found[group] for group in ("weekday", "deictic", "spoken", "month", "month2"))


def _restated(found: Found, context: Context) -> tuple[Period | None, str]:
    """The weekday named with the same moment in another zone, or with the time until which it lasts."""
    match = _RESTATED.match(context.folded, found.end) or _UNTIL.match(context.folded, found.end)
    if not match:
        return None, ""
    group = "inside" if match.groupdict().get("inside") else "behind"
    if match[group] not in WEEKDAYS:
        return None, ""
    first, why = nearby(context, *match.span(group), WEEKDAYS[match[group]])
    return Period("day", first), context.appeared + why


def day_of(found: Found, context: Context) -> tuple[Period | None, str]:
    """The day of a clock time, None where none is named, and why."""
    today = context.day
    if today is None:
        return None, ""
    if not has_day(found) and context.folded.startswith((" (", "(", " to", " un", " ti", " and", " -", "-"), found.end):
        restated = _restated(found, context)
        if restated[0]:
            return restated
    if found["weekday"]:
        weekday = WEEKDAYS[found["weekday"].rstrip(".")]
        first, why = nearby(context, found.start, found.end, weekday)
        return Period("day", first), context.appeared + why
    if found["month"] or found["month2"]:
        return _of_month(found, context)
    if found["deictic"] or found["spoken"]:
        word = (found["deictic"] or found["spoken"]).split(" ")[0]
        first = shift.add(today, {"yesterday": -1, "last": -1, "tomorrow": 1}.get(word, 0), "day")
        return Period("day", first), context.appeared
    if found["away"]:
        return counted_day(context, found.start, found.end)
    if context.previous and context.previous.grain == "day" and (found["that"] or context.same_sentence(found.start)):
        return context.previous, f"on the day named before (“{context.previous_phrase}”)"
    if found["that"] and context.last_day:
        return context.last_day, f"on the last day named ({context.last_day.words})"
    day = _told_day(found, context, today)
    if day:
        return day, f"of {day.words}, which the text is telling of"
    day, why = day_of_event(context, found.start, found.end)
    return (day, why) if day else counted_day(context, found.start, found.end)


def _told_day(found: Found, context: Context, today: date) -> Period | None:
    """The day that was named a little before, in this paragraph, where the verb is of the tense that fits it."""
    verb = context.verb(found.start, found.end)
    if verb is None or verb.tense == "present":
        return None
    day, end = (context.past_day, context.past_day_end) if verb.tense == "past" else (context.previous, context.previous_end)
    if day is None or day.grain != "day" or not (verb.tense == "past" or day.first > today):
        return None
    return day if found.start - end < TOLD_ON and BREAK not in context.folded[end : found.start] else None


def _of_month(found: Found, context: Context) -> tuple[Period | None, str]:
    month, number = MONTHS[(found["month"] or found["month2"]).rstrip(".")], int(found["number"] or found["number2"])
    year, why = (int(found["year"]), "written out in full") if found["year"] else near_year(context, found, month, number)
    first = shift.day(year, month, number)
    return (Period("day", first), why) if first else (None, "")
