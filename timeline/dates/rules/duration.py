"""Durations, which place nothing on a timeline: "five years", "10-year", "the past three months", "years"."""

import re

from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF, UNITS, number
from .by_event import counted_from_event, event_follows

# A stretch of a business year: "the nine months", "the first five months".
_IN_YEAR = re.compile(r"\b(?:the|first|latest)\b", re.I)
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
    if found["half"] and "and" not in found["half"]:
        count = 0.5
    elif found["half"]:
        count = (count or 0) + 0.5
    if unit == "month" and _IN_YEAR.search(found.phrase) and count and (count in (6, 9) or count < 12 and "irst" in found.phrase):
        context.turn_to_year()
    if event_follows(found, context):
        return counted_from_event(found, "DURATION", timex(unit, count))
    return Said("DURATION", timex(unit, count), None, f"{found.quoted}: a length of time, not a date.")


def _vague(found: Found, context: Context) -> Said | None:
    return Said(
        "DURATION",
        timex(UNIT_OF[found["unit"]], None),
        None,
        f"{found.quoted}: a length of time that is not exactly said, not a date.",
    )


def _unsaid(found: Found, context: Context) -> Said:
    return Said("DURATION", "PXX", None, f"{found.quoted}: a length of time of which not even the unit is said, not a date.")


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
        r"(?:{approx} )?(?P<count>{number})-(?:(?P<half>and-a-half)[ -])?(?P<unit>(?:second|minute|hour|day|week|month|quarter|year|"
        r"decade|night)s?|century)(?:(?<!s)|(?<=half days)|(?<=half weeks)|(?<=half months)|(?<=half years)|(?<=half hours))"
        + _NOT_AGE
        + _TAIL,
        _duration,
        needs="-",
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
        r"(?:{approx} )?(?P<half>half an?|half-an?|a half|half)[ -](?P<unit>hour|day|year|century|decade|minute)",
        _duration,
        needs="half",
    ),
    rule(
        "duration",
        "unit",
        r"(?:{approx} )?" + _LEAD + r"(?P<count>a couple(?: of)?|couple of) (?:more )?" + _UNITS,
        _duration,
        needs="couple",
    ),
    rule(
        "duration",
        "old",
        r"(?P<count>{number}|several|many)-(?P<unit>minute|hour|day|week|month|decade|century)-old(?= [a-z])"
        r"(?! (?:and|or|but|in|on|at|who|was|is|with|to|by|from|son|daughter|baby|boy|girl|infant|child|children|twins?|kitten|puppy|"
        r"puppies|calf|cub|pup|man|woman)\b)",
        _duration,
    ),
    rule("duration", "long unit", r"(?P<count>)(?P<unit>hour|day|night|week|month|year|decade)-?long", _duration, needs="long"),
    rule("duration", "vague", r"the year-(?:earlier|ago) (?P<count>three|six|nine) (?P<unit>months)", _duration),
    rule("duration", "unit", r"the past (?P<unit>decade|century)", _duration, needs="past"),
    rule("duration", "unit", r"the (?:fiscal )?(?P<unit>year|quarter)(?= (?:ended|ending|that ended)\b)", _duration, needs="end"),
    rule(
        "vague-duration",
        "unit",
        r"(?:(?:the |these )?(?:past|last|next|coming|first|recent) )?(?:a )?"
        r"(?P<count>few|several|(?<!as )(?<!so )(?<!how )(?<!too )many|some|various|good many|dozens of|hundreds of|thousands of)"
        r" (?:more )?" + _UNITS + _TAIL,
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?P<count>several|many|few)-(?P<unit>second|minute|hour|day|week|month|year|decade)",
        _vague,
        needs="several- many- few-",
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:the|its|his|her|their) (?:very )?(?:first|early|earliest|opening|last|final|closing|initial) "
        r"(?P<unit>hours|minutes|days|weeks|months|years|decades)"
        r"(?= of (?!{weekday}|{month}|today|yesterday|the morning)| in (?:office|power)\b|[.,])",
        _vague,
        needs="first earl opening last final closing initial",
    ),
    rule(
        "vague-duration",
        "vague quarter while",
        r"(?:(?<=for )|(?<=after ))(?:(?:quite )?a (?:little |short |long )?while|some time|"
        r"a (?:[a-z]{2,10}ly |very )?(?:long|short|brief|lengthy|considerable|limited) period(?! of\b))",
        _unsaid,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:the )?(?<!as many )(?<!so many )(?<!how many )(?P<unit>years|months|weeks|days|decades|centuries)"
        r"(?: (?:or|and) (?:weeks|months|years))?(?=$|[.,;:]|-long| [a-z(-])(?!-old)(?:-long| ahead)?(?! (?:old|earlier|ago|later|"
        r"before|gone)\b)",
        _vague,
    ),
)
