"""Clock times: "10:35 a.m.", "5 p.m. EST Wednesday", "noon", "at 14:30 GMT"."""

import re

from .. import shift
from ..context import Context
from ..rule import Found, Said, rule
from ..words import DIGITS, ZONES, any_of, number
from .by_event import counted_from_event
from .clock_day import day_of, has_day
from .clock_distance import is_next_morning, remember_clock
from .holiday import NAME

_ZONE = rf"(?:,? (?:\({ZONES}\)|{ZONES}))?"
_PART = "morning|afternoon|evening|night"
_SPOKEN = "this morning|this afternoon|this evening|last night|last evening|tonight"
_HALF = {"morning": "a", "afternoon": "p", "evening": "p", "night": "p", "tonight": "p"}
_ON = (
    rf"(?:(?: ?,)? (?:on )?(?:(?:(?P<weekday>{{weekday}})(?! ?,? (?:{{month}}\b|[0-9]{{1,2}}(?:st|nd|rd|th)? {{month}}\b))|"
    rf"(?P<deictic>today|yesterday|tomorrow))(?: (?P<onpart>{_PART}))?|(?P<spoken>{_SPOKEN})|"
    r"(?P<that>(?:that(?: same)?|the same) (?:day|morning|afternoon|evening|night))|"
    rf"on (?P<holiday>{NAME})|"
    r"(?P<away>{number} (?:days?|weeks?)(?= (?:before|after) [a-z]))|"
    r"(?:{weekday}(?: ?,)? )?(?:(?P<month>{month}) (?P<number>{dd})(?:st|nd|rd|th)?|(?P<number2>{dd})(?:st|nd|rd|th)? (?P<month2>{month}))"
    r"(?:(?: ?,)? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?))?"
)

_DATE = (
    r"(?:(?:{weekday}|mon|tue|wed|thu|fri|sat|sun)(?: ?,)? )?"
    r"(?:(?P<month>{month}) (?P<number>{dd})(?:st|nd|rd|th)?|(?P<number2>{dd})(?:st|nd|rd|th)? (?P<month2>{month}))"
)
_YEAR = r"(?: ?,)? (?P<year>(?:19|20)[0-9]{2}(?![0-9]))"

_TOLD = re.compile(r"(?:[ap]\.?m\.?|[0-9]{2}|noon|midnight|morning|afternoon|evening) {0,2}\($")

_HOURS = tuple(DIGITS)[:12]


def _part_of_day(found: Found) -> str:
    return found["daypart"] or found["onpart"] or found["spoken"].split(" ")[-1]


def _clock(found: Found, context: Context) -> Said | None:
    again = context.folded.startswith(")", found.end) and not has_day(found)
    if again and _TOLD.search(context.folded, max(0, found.start - 14), found.start):
        return None
    hour, minute = int(number(found["hour"]) or 0), found["minute"]
    part = _part_of_day(found)
    half = found["half"][:1] or (_HALF.get(part, "") if hour < 12 else "")
    if hour > 24 or (minute and int(minute) > 59) or (half == "a" and hour > 12):
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half and hour < 13 else hour
    return _at(found, context, f"T{hour:02d}:{minute or '00'}" + (f":{found['second']}" if found["second"] else ""))


def _noon(found: Found, context: Context) -> Said | None:
    return _at(found, context, "T12:00" if found["noon"] != "midnight" else "T24:00")


def _at(found: Found, context: Context, time: str) -> Said:
    day, why = day_of(found, context)
    if day and not (has_day(found) or found["that"] or found["away"]) and is_next_morning(found, context, day.first, time):
        day, why = shift.move(day, 1, "day"), "after the night that the text is telling of"
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


def _past(found: Found, context: Context) -> Said | None:
    """ "Half past seven", "a quarter to nine"."""
    hour, how = int(number(found["hour"]) or 0), found["how"]
    if not 1 <= hour <= 12:
        return None
    back = how.endswith("to")
    minute = "30" if how.startswith("half") else "45" if back else "15"
    part = _part_of_day(found)
    hour = (hour - back) % 12 + (12 if _HALF.get(part) == "p" else 0) if part else hour - back or 12
    return _at(found, context, f"T{hour:02d}:{minute}")


_TIME_OF_DAY = r"(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?"
# "5:40 pm", and "2200 GMT".
_TWELVE = r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>[ap]m\b|[ap]\.m\.?)"
_FOUR = rf"(?P<hour>[0-2][0-9])[:.]?(?P<minute>[0-5][0-9]) {ZONES.replace('|hours', '')}"
_DAY = r"(?P<weekday>{weekday})(?: ?,)?"
_AT = (
    r"(?:(?<=\bat )|(?<=\buntil )|(?<=\btill )|(?<=\bby )|(?<=\bsince ))"
    rf"(?P<hour>[0-9]{{1,2}}|{any_of(_HOURS)})(?:[:.](?P<minute>[0-9]{{2}}))? "
)
_HOUR = r"(?:(?:around|(?:shortly|just) (?:before|after)) )?"
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
        _DATE + _YEAR + r"(?: ?[,;|/-])?(?: at)? " + _TIME_OF_DAY + r"(?: ?[+-][0-2][0-9]:?[0-5][0-9])?" + _ZONE + r"(?! ?[ap]\.?m\b)",
        _clock,
    ),
    rule("clock", "clock", f"(?:{_DATE}(?:{_YEAR}(?: ?[,;|/-])?(?: at)?| ?,)?|{_DAY}) {_TWELVE}{_ZONE}", _clock),
    rule("clock", "clock", rf"{_DATE}(?:{_YEAR})?(?: ?[,;|/-])? {_FOUR}", _clock),
    rule("clock", "clock", rf"{_TIME_OF_DAY}(?: ?(?P<half>[ap])\.?m\b\.?)?{_ZONE}(?: ?,)? {_DATE}{_YEAR}", _clock),
    rule(
        "clock",
        "daypart vague quarter fiscal",
        r"(?:a )?(?P<how>half past|quarter past|quarter to) "
        rf"(?P<hour>{{number}})(?! (?:percent|million|years?|people))(?: (?:in the|at) (?P<daypart>{_PART}))?" + _ON,
        _past,
    ),
    rule(
        "clock",
        "clock",
        r"(?:(?<=\bat )|(?<=\bby )|(?<=\bfrom )(?=[0-9:]{4,5} (?:to|until|till) [0-9])|(?<=[0-9]:[0-9][0-9] to ))"
        r"(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])"
        + _ZONE
        + _ON,
        _clock,
    ),
    rule(
        "clock",
        "clock",
        r"(?<![$€£0-9,.:+-])" + _FOUR + _ON,
        _clock,
    ),
    rule(
        "clock",
        "clock",
        r"(?:(?<=\bfrom )|(?<=\bbetween )|(?<=[(]))(?P<hour>[0-2][0-9])[:.]?(?P<minute>[0-5][0-9])"
        rf"(?=(?: (?:to|and|until|till) |-)[0-2][0-9][:.]?[0-5][0-9] {ZONES})",
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
    rule("clock", "daypart", _HOUR + r"(?<!\bhigh )(?P<noon>noon|midnight|mid-?day)" + _ON, _noon),
)
