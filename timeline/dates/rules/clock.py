"""Clock times: "10:35 a.m.", "5 p.m. EST Wednesday", "noon", "at 14:30 GMT"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..fold import BREAK
from ..period import Period
from ..rule import Found, Said, rule
from ..told_events import counted_day, day_of_event
from ..words import DIGITS, MONTHS, WEEKDAYS, ZONES, any_of, number
from .by_event import counted_from_event
from .clock_distance import remember_clock
from .near import near_year
from .nearby import nearby

# How many characters a day that was named goes on to be the day of what is told.
TOLD_ON = 240
_ZONE = rf"(?:,? (?:\({ZONES}\)|{ZONES}))?"
_PART = "morning|afternoon|evening|night"
_SPOKEN = "this morning|this afternoon|this evening|last night|last evening|tonight"
_HALF = {"morning": "a", "afternoon": "p", "evening": "p", "night": "p", "tonight": "p"}
_ON = (
    rf"(?:(?: ?,)? (?:on )?(?:(?:(?P<weekday>{{weekday}})(?! ?,? (?:{{month}}\b|[0-9]{{1,2}}(?:st|nd|rd|th)? {{month}}\b))|"
    rf"(?P<deictic>today|yesterday|tomorrow))(?: (?P<onpart>{_PART}))?|(?P<spoken>{_SPOKEN})|"
    r"(?P<that>(?:that(?: same)?|the same) (?:day|morning|afternoon|evening|night))|"
    r"(?P<away>{number} (?:days?|weeks?)(?= (?:before|after) [a-z]))|"
    r"(?:{weekday}(?: ?,)? )?(?:(?P<month>{month}) (?P<number>{dd})|(?P<number2>{dd}) (?P<month2>{month}))"
    r"(?:(?: ?,)? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?))?"
)


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
_TOLD = re.compile(r"(?:[ap]\.?m\.?|[0-9]{2}|noon|midnight|morning|afternoon|evening) {0,2}\($")


_HOURS = tuple(DIGITS)[:12]


def _clock(found: Found, context: Context) -> Said | None:
    again = context.folded.startswith(")", found.end) and not _has_day(found)
    if again and _TOLD.search(context.folded, max(0, found.start - 14), found.start):
        return None
    hour, minute = int(number(found["hour"]) or 0), found["minute"]
    part = found["daypart"] or found["onpart"] or found["spoken"].split(" ")[-1]
    half = found["half"][:1] or (_HALF.get(part, "") if hour < 12 else "")
    if hour > 24 or (minute and int(minute) > 59) or (half and hour > 12):
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return _at(found, context, f"T{hour:02d}:{minute or '00'}" + (f":{found['second']}" if found["second"] else ""))


def _noon(found: Found, context: Context) -> Said | None:
    return _at(found, context, "T12:00" if found["noon"] != "midnight" else "T24:00")


def _at(found: Found, context: Context, time: str) -> Said:
    day, why = _day(found, context)
    if day is None and found["away"]:
        return counted_from_event(found, "TIME", "XXXX-XX-XX" + time)
    if day is None and context.day:
        value = f"{context.day.isoformat()}{time}"
        remember_clock(context, context.day, time, found.end, sure=False)
        return Said("TIME", value, None, f"{found.quoted}: a time of day, and no day is named with it.")
    if day is None:
        return Said("TIME", "XXXX-XX-XX" + time, None, context.lacking(found.quoted))
    remember_clock(context, day.first, time, found.end, sure=True)
    return Said("TIME", day.value + time, day, f"{found.quoted}: {why}.")


def _has_day(found: Found) -> bool:
    return any(found[group] for group in ("weekday", "deictic", "spoken", "month", "month2"))


def _restated(found: Found, context: Context) -> tuple[Period | None, str]:
    """The weekday named with the same moment in another zone, or with the time until which it lasts."""
    match = _RESTATED.match(context.folded, found.end) or _UNTIL.match(context.folded, found.end)
    word = match and (match.groupdict().get("inside") or match["behind"])
    if not match or word not in WEEKDAYS:
        return None, ""
    group = "inside" if match.groupdict().get("inside") else "behind"
    first, why = nearby(context, *match.span(group), WEEKDAYS[word])
    return Period("day", first), context.appeared + why


def _day(found: Found, context: Context) -> tuple[Period | None, str]:
    today = context.day
    if today is None:
        return None, ""
    if not _has_day(found) and context.folded.startswith((" (", "(", " to", " un", " ti", " and", " -", "-"), found.end):
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


def _past(found: Found, context: Context) -> Said | None:
    """ "Half past seven", "a quarter to nine"."""
    hour, how = int(number(found["hour"]) or 0), found["how"]
    if not 1 <= hour <= 12:
        return None
    back = how.endswith("to")
    minute = "30" if how.startswith("half") else "45" if back else "15"
    part = found["daypart"] or found["onpart"] or found["spoken"].split(" ")[-1]
    hour = (hour - back) % 12 + (12 if _HALF.get(part) == "p" else 0) if part else hour - back or 12
    return _at(found, context, f"T{hour:02d}:{minute}")


_TIME_OF_DAY = r"(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?"
_AT = (
    r"(?:(?<=\bat )|(?<=\buntil )|(?<=\btill )|(?<=\bby )|(?<=\bsince ))"
    rf"(?P<hour>[0-9]{{1,2}}|{any_of(_HOURS)})(?:[:.](?P<minute>[0-9]{{2}}))? "
)
_HOUR = r"(?:(?:around|shortly (?:before|after)) )?"
RULES = (
    rule(
        "clock",
        "clock",
        _HOUR + r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2})(?::(?P<second>[0-5][0-9]))?)? ?"
        r"(?P<half>[ap]m|[ap]\.m\.?)" + _ZONE + _ON,
        _clock,
    ),
    rule(
        "clock",
        "clock",
        r"(?:(?:{weekday}|mon|tue|wed|thu|fri|sat|sun),? )?(?P<number2>{dd}) (?P<month2>{month}),? (?P<year>(?:19|20)[0-9]{2}),?(?: at)? "
        + _TIME_OF_DAY
        + r"(?: ?(?:[+-][0-2][0-9]:?[0-5][0-9]|gmt|utc))?(?! ?[ap]\.?m\b)",
        _clock,
    ),
    rule(
        "clock",
        "daypart vague quarter fiscal",
        r"(?:a )?(?P<how>half past|quarter past|quarter to) "
        rf"(?P<hour>{{number}})(?! (?:percent|million|years?|people))(?: (?:in the|at) (?P<daypart>{_PART}))?" + _ON,
        _past,
    ),
    rule("clock", "clock", r"(?:(?<=\bat )|(?<=\bby ))(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])" + _ZONE + _ON, _clock),
    rule(
        "clock",
        "clock",
        rf"(?<![$€£0-9,.:+-])(?P<hour>[0-2][0-9])[:.]?(?P<minute>[0-5][0-9]) {ZONES.replace('|hours', '')}"
        + _ON,
        _clock,
    ),
    rule("clock", "clock", r"(?<=\bat )(?P<hour>[0-2][0-9]):?(?P<minute>[0-5][0-9]) hours(?! of\b)" + _ON, _clock),
    rule("clock", "daypart", _AT + r"in the (?P<daypart>morning|afternoon|evening)" + _ON, _clock),
    rule("clock", "daypart", _AT + rf"(?:(?P<spoken>{_SPOKEN})|(?P<weekday>{{weekday}}) (?P<onpart>{_PART}))", _clock),
    rule(
        "clock",
        "clock",
        _HOUR + rf"(?P<hour>{{number}}) o'clock(?: (?:in the|at) (?P<daypart>{_PART}))?" + _ON,
        _clock,
    ),
    rule("clock", "daypart", r"(?<!\bhigh )(?P<noon>noon|midnight|mid-?day)" + _ON, _noon),
)
