"""Clock times: "10:35 a.m.", "5 p.m. EST Wednesday", "noon", "at 14:30 GMT"."""

from datetime import date

from .. import shift
from ..context import Context
from ..fold import BREAK
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTHS, WEEKDAYS
from .near import near_year
from .nearby import nearby

# How many characters a day that was named goes on to be the day of what is told.
TOLD_ON = 240
ZONES = r"(?:gmt|utc|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|local time|eastern(?: time)?|pacific time|hrs|hours)"
_ZONE = rf"(?:,? \(?{ZONES}\)?)?"
_ON = (
    r"(?:(?: ?,)? (?:on )?(?:(?P<weekday>{weekday})(?! ?,? (?:{month}\b|[0-9]{1,2}(?:st|nd|rd|th)? {month}\b))|"
    r"(?P<deictic>today|yesterday|tomorrow)|"
    r"(?:{weekday}(?: ?,)? )?(?:(?P<month>{month}) (?P<number>{dd})|(?P<number2>{dd}) (?P<month2>{month}))"
    r"(?:(?: ?,)? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?))?"
)


def _clock(found: Found, context: Context) -> Said | None:
    hour, minute = int(found["hour"]), found["minute"]
    half = found["half"][:1] or {"morning": "a", "afternoon": "p", "evening": "p", "night": "p"}.get(found["daypart"], "")
    if hour > 24 or (minute and int(minute) > 59) or (half and hour > 12):
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return _at(found, context, f"T{hour:02d}:{minute or '00'}")


def _noon(found: Found, context: Context) -> Said | None:
    return _at(found, context, "T12:00" if found["noon"] in ("noon", "midday") else "T24:00")


def _at(found: Found, context: Context, time: str) -> Said:
    day, why = _day(found, context)
    if day is None and context.day:
        value = f"{context.day.isoformat()}{time}"
        return Said("TIME", value, None, f"{found.quoted}: a time of day, and no day is named with it.")
    if day is None:
        return Said("TIME", "XXXX-XX-XX" + time, None, context.lacking(found.quoted))
    return Said("TIME", day.value + time, day, f"{found.quoted}: {why}.")


def _day(found: Found, context: Context) -> tuple[Period | None, str]:
    today = context.day
    if today is None:
        return None, ""
    if found["weekday"]:
        weekday = WEEKDAYS[found["weekday"].rstrip(".")]
        first, why = nearby(context, found.start, found.end, weekday)
        return Period("day", first), context.appeared + why
    if found["month"] or found["month2"]:
        return _of_month(found, context)
    if found["deictic"]:
        first = shift.add(today, {"yesterday": -1, "tomorrow": 1}.get(found["deictic"], 0), "day")
        return Period("day", first), context.appeared
    if context.previous and context.previous.grain == "day" and context.same_sentence(found.start):
        return context.previous, f"on the day named before (“{context.previous_phrase}”)"
    day = _told_day(found, context, today)
    return day, f"of {day.words}, which the text is telling of" if day else ""


def _told_day(found: Found, context: Context, today: date) -> Period | None:
    """The day that was named a little before, in this paragraph, where the verb is of the tense that fits it."""
    verb = context.verb(found.start, found.end)
    if verb is None or verb.tense == "present":
        return None
    day, end = (context.told, context.told_end) if verb.tense == "past" else (context.previous, context.previous_end)
    if day is None or day.grain != "day" or not (verb.tense == "past" or day.first > today):
        return None
    return day if found.start - end < TOLD_ON and BREAK not in context.folded[end : found.start] else None


def _of_month(found: Found, context: Context) -> tuple[Period | None, str]:
    month, number = MONTHS[(found["month"] or found["month2"]).rstrip(".")], int(found["number"] or found["number2"])
    year, why = (int(found["year"]), "written out in full") if found["year"] else near_year(context, found, month, number)
    first = shift.day(year, month, number)
    return (Period("day", first), why) if first else (None, "")


_HOUR = r"(?:(?:around|about|shortly (?:before|after)) )?"
RULES = (
    rule(
        "clock",
        "clock",
        _HOUR + r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>[ap]\.?m)(?:\.(?! [A-Z]))?" + _ZONE + _ON,
        _clock,
    ),
    rule("clock", "clock", r"(?:(?<=at )|(?<=by ))(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])" + _ZONE + _ON, _clock),
    rule(
        "clock",
        "clock",
        rf"(?<![$€£0-9,.:+-])(?P<hour>[0-2][0-9]):?(?P<minute>[0-5][0-9]) {ZONES.replace('|hours', '')}"
        + _ON,
        _clock,
    ),
    rule(
        "clock",
        "daypart",
        r"(?<=at )(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? in the (?P<daypart>morning|afternoon|"
        r"evening)",
        _clock,
    ),
    rule("clock", "daypart", r"(?<!high )(?P<noon>noon|midnight|midday)" + _ON, _noon),
)
