"""Durations, which place nothing on a timeline: "five years", "10-year", "the past three months", "years"."""

import re

from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF, UNITS, number
from .by_event import counted_from_event, event_follows

_TIME_UNITS = ("second", "minute", "hour")


def timex(unit: str, count: float | None) -> str:
    """The TIMEX3 value of so many units; None is an unsaid number."""
    letter = UNITS[unit][1]
    size = {"fortnight": 2, "decade": 10, "century": 100}.get(unit, 1)
    letter = {"decade": "Y", "century": "Y", "weekend": "W"}.get(unit, letter) if count is not None else letter
    head = "PT" if unit in _TIME_UNITS else "P"
    if count is None:
        return f"{head}X{letter}"
    count *= size
    if count != int(count):
        smaller, parts = {"year": ("M", 12), "hour": ("M", 60), "minute": ("S", 60), "day": ("H", 24)}.get(unit, ("", 0))
        if parts and round(count % 1 * parts):
            return (
                f"{head}{int(count)}{letter}{round(count % 1 * parts)}{smaller}"
                if count > 1
                else f"{head}{round(count * parts)}{smaller}"
            )
    return f"{head}{int(count) if count == int(count) else count}{letter}"


def _duration(found: Found, context: Context) -> Said | None:
    unit = UNIT_OF[found["unit"]]
    said = found["count"]
    count: float | None = 1 if said in ("a", "an", "") else 2 if "couple" in said else number(said)
    if found["half"] and found["half"].startswith("half"):
        count = 0.5
    elif found["half"]:
        count = (count or 0) + 0.5
    if unit == "month" and count in (6, 9) and re.search(r"\b(?:the|first|latest)\b", found.phrase, re.I):
        context.turn_to_year()
    if event_follows(found, context):
        return counted_from_event(found, "DURATION", timex(unit, count))
    return Said("DURATION", timex(unit, count), None, f"{found.quoted}: a length of time, not a date.")


def _vague(found: Found, context: Context) -> Said | None:
    return Said(
        "DURATION",
        timex(UNIT_OF[found["unit"] or found["unit2"]], None),
        None,
        f"{found.quoted}: a length of time that is not exactly said, not a date.",
    )


_UNITS = (
    r"(?P<unit>(?:second|minute|hour|day|week|month|quarter|year|decade|night|weekend|fortnight)s?|"
    r"century|centuries)"
)
_WHICH = (
    r"(?:past|last|next|first|latest|previous|coming|final|following|preceding|another|additional|"
    r"remaining|opening|initial)"
)
_LEAD = rf"(?:(?:the |these |those |his |her |its |their )?{_WHICH} |the )?"
_MORE = (
    r"(?:[ -](?:more |additional |full |straight |consecutive |trading |business |working |extra |"
    r"further |or more |whole )?)"
)
_NOT_AGE = r"(?![- ]?olds?\b| [dD]ay wars?\b|(?<=-day) wars?\b)(?!'s old)(?! of age)"
_TAIL = r"(?:-long| or so|'(?= [a-z]))?"

RULES = (
    rule(
        "duration",
        "unit",
        r"(?:{approx} )?"
        + _LEAD
        + r"(?:{approx} )?(?P<count>{number})(?P<half> and a half)?"
        + _MORE.replace("[ -]", " ")
        + _UNITS
        + _NOT_AGE
        + _TAIL,
        _duration,
    ),
    rule(
        "duration",
        "unit",
        r"(?:{approx} )?(?P<count>{number})-(?P<unit>second|minute|hour|day|week|month|quarter|year|"
        r"decade|night|century)" + _NOT_AGE + _TAIL,
        _duration,
    ),
    rule("duration", "unit", r"(?:{approx} )?(?P<count>{number}) (?:to|or) {number}[ -]" + _UNITS + _NOT_AGE, _duration),
    rule(
        "duration",
        "unit",
        r"(?:{approx} )?(?P<count>an|a) (?:(?:full|whole|further|additional|single|good) )?(?P<unit>hour|"
        r"day|week|month|year|decade|century|minute|fortnight)"
        r"(?:(?P<half> and a half)|(?: or (?:two|so))?(?! (?:and a half|ago|earlier|later|old)\b))(?!-)",
        _duration,
    ),
    rule(
        "duration",
        "unit",
        r"(?:{approx} )?(?P<half>half an?|half-an?)[ -](?P<unit>hour|day|year|century|decade|minute)",
        _duration,
    ),
    rule(
        "duration", "unit", r"(?:{approx} )?" + _LEAD + r"(?P<count>a couple(?: of)?|couple of) (?:more )?" + _UNITS, _duration
    ),
    rule("duration", "unit", r"the past (?P<unit>decade|century)", _duration),
    rule("duration", "unit", r"the (?:fiscal )?(?P<unit>year|quarter)(?= (?:ended|ending|that ended)\b)", _duration),
    rule(
        "vague-duration",
        "unit",
        r"(?:(?:the |these )?(?:past|last|next|coming|first|recent) )?(?:a )?(?P<count>few|several|many|"
        r"some|various|good many|dozens of|hundreds of|thousands of) (?:more )?" + _UNITS + _TAIL,
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:the )?(?P<unit>years|months|weeks|days|decades|centuries)(?: (?:or|and) (?:weeks|"
        r"months|years))?(?=$|[.,;:]|-long| [a-z(-])(?!-old)(?:-long| ahead)?(?! (?:old|earlier|ago|later|"
        r"before|gone)\b)",
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?P<unit>hours|minutes)(?= (?:after|before) )|"
        r"(?:(?<=within )|(?<=for )|(?<=just ))(?P<unit2>hours|minutes)(?=[.,;]| of)",
        _vague,
    ),
    rule("duration", "unit", r"(?<=within )the (?P<unit>hour|day|week|month|year)", _duration),
)
