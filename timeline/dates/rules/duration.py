"""Durations, which place nothing on a timeline: "five years", "10-year", "the past three months", "a half-hour"."""

import re

from ..context import Context
from ..rule import Found, Said, rule
from ..words import MONTHS, UNIT_OF, number
from .by_event import counted_from_event, event_follows
from .length import timex
from .measured import measured

# A stretch of a business year: "the nine months", "the first five months".
_IN_YEAR = re.compile(r"\b(?:the|first|latest)\b", re.I)
# The names of programmes.
_TITLE = re.compile(r"(?:60 Minutes|48 Hours)\b")
# "hundreds of letters a day", "three flights a week": a number of things, and how often.
_PER = re.compile(
    r"\b(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|millions?|several|many|few)"
    r"(?: (?!to\b|for\b|in\b|after\b|over\b)[a-z-]{1,15}){0,3} (?!hours|days|weeks|months|years|lasts|takes|needs|was |is |has )"
    r"[a-z]{2,15}s $"
)
# "one-quarter of the cases" is a share.
_SHARE = re.compile(r"(?:[a-z]+ )?(?:(?:one|three)-quarters?|one quarter) {1,3}of\b")


def _duration(found: Found, context: Context) -> Said | None:
    unit = UNIT_OF[found["unit"]]
    said = found["count"]
    if re.fullmatch(r"an? +[a-z]+", found.phrase) and _PER.search(context.folded, max(0, found.start - 64), found.start):
        return Said("SET", timex(unit, 1), None, f"{found.quoted}: something that recurs, not a date.", rule="set")
    if unit == "quarter" and _SHARE.match(context.folded, found.start):
        return None
    if _TITLE.match(context.text, found.start) and not context.folded.startswith(" ago", found.end):
        return None
    count: float | None = 1 if said in ("a", "an", "") else 2 if "couple" in said else number(said)
    if found["half"] and "and" not in found["half"] and not said:
        count = 0.5
    elif found["half"]:
        count = (count or 0) + 0.5
    if unit == "month" and _IN_YEAR.search(found.phrase) and count and (count in (6, 9) or count < 12 and "irst" in found.phrase):
        context.turn_to_year()
    if event_follows(found, context):
        return counted_from_event(found, "DURATION", timex(unit, count))
    return length_said(found, context, unit, count)


def length_said(found: Found, context: Context, unit: str, count: float | None) -> Said:
    """A length of time, with the days that it covers where it is measured from the publish date."""
    covers, words = measured(found.phrase, unit, count, context)
    why = f"{found.quoted}: a length of time, not a date{f'; it is measured {words}' if words else ''}."
    return Said("DURATION", timex(unit, count), None, why, rule="duration", covers=covers)


def _fraction(found: Found, context: Context) -> Said:
    """ "a half-hour", "a quarter of a century"."""
    unit = found["unit"] or found["unit2"]
    share = 0.5 if found["half"] else 0.25
    return Said("DURATION", timex(unit, share), None, f"{found.quoted}: a length of time, not a date.")


def _more_than_one(found: Found, context: Context) -> Said:
    """ "the past year and a half"."""
    return Said("DURATION", timex(found["unit"], 1.5), None, f"{found.quoted}: a length of time, not a date.")


def _of_two(found: Found, context: Context) -> Said:
    """ "Two hours and ten minutes", "2 minutes, 7.31 seconds", "a year and two months"."""
    first = timex(found["unit"].rstrip("s"), 1 if found["count"] in ("a", "an") else number(found["count"]))
    second = timex(found["unit2"].rstrip("s"), number(found["more"]))
    value = first + second.removeprefix("PT").removeprefix("P")
    return Said("DURATION", value, None, f"{found.quoted}: a length of time, not a date.")


UNITS = (
    r"(?P<unit>(?:second|minute|hour|day|week|month|quarter|year|decade|night|weekend|fortnight)s?|"
    r"century|centuries)"
)
# "It may last five weeks" is a verb.
_LASTS = "".join(rf"(?<!\b{word} )" for word in "to will would could may might can should not".split()) + r"(?<!n't )(?<!'ll )last"
_WHICH = (
    rf"(?:past|{_LASTS}|next|first|latest|previous|coming|final|following|preceding|another|additional|"
    r"remaining|opening|initial)"
)
_LEAD = rf"(?:(?:the |these |those |his |her |its |their )?{_WHICH} |the )?"
# "Sentenced on January 5 to 15 years", "in 2022 to three years": the 5 is that of the day, and 2022 no number of years.
_NO_DAY = r"(?<!\b(?:19|20)[0-9]{2})" + "".join(
    rf"(?<!\b{month}{stop} {day})" for month in MONTHS for stop in ("", r"\.") for day in ("[0-9]", "[0-9][0-9]")
)
_MORE = (
    r"(?:[ -](?:more |additional |full |straight |consecutive |trading |business |working |extra |"
    r"further |or more |whole )?)"
)
_NOT_AGE = r"(?! (?:(?:later|earlier)(?! than\b)|ago)\b)(?![- ]?olds?\b| [dD]ay wars?\b|(?<=-day) wars?\b)(?!'s old)(?! of age)"
TAIL = r"(?:-long| or so|'(?= [a-z]))?"

_MANY = r"(?:{bound} )?(?P<count>{number}|an?) "
_NO_MORE = r"(?![ -]old| ago| later| earlier| of age)"
_AND = r"(?:,? and|,)? (?P<more>{number})[ -]"
RULES = (
    rule("duration", "unit", _MANY + r"(?P<unit>hours?)" + _AND + r"(?P<unit2>minutes?)" + _NO_MORE, _of_two),
    rule("duration", "unit", _MANY + r"(?P<unit>minutes?)" + _AND + r"(?P<unit2>seconds?)" + _NO_MORE, _of_two),
    rule("duration", "unit", _MANY + r"(?P<unit>years?)" + _AND + r"(?P<unit2>months?)" + _NO_MORE, _of_two),
    rule(
        "duration",
        "unit",
        r"(?:{bound} )?"
        + _LEAD
        + r"(?:{bound} )?(?P<count>{number})(?:"
        + _NO_DAY
        + r"(?: (?:to|or) |-){number})?(?P<half> and a half)?"
        + _MORE.replace("[ -]", " ")
        + UNITS
        + _NOT_AGE
        + TAIL,
        _duration,
    ),
    rule(
        "duration",
        "unit",
        r"(?:{bound} )?(?P<count>{number})-(?:(?P<half>and-a-half)[ -])?(?P<unit>(?:second|minute|hour|day|week|month|quarter|year|"
        r"decade|night)s?|century)(?:(?<!s)|(?<=half days)|(?<=half weeks)|(?<=half months)|(?<=half years)|(?<=half hours))"
        + _NOT_AGE
        + TAIL,
        _duration,
    ),
    rule("duration", "unit", r"(?:{bound} )?(?P<count>{number})(?: (?:to|or) |-){number}-" + UNITS + _NOT_AGE, _duration),
    rule(
        "duration",
        "unit",
        r"(?:{bound} )?(?P<count>an|a) "
        r"(?!day of (?:mourning|prayers?|rest|action|protests?|reckoning|rage|silence|remembrance)\b)"
        r"(?:(?:full|whole|further|additional|single|good) )?(?P<unit>hour|"
        r"day|week|month|year|decade|century|minute|fortnight)"
        r"(?:(?P<half> and a half)|(?: or (?:two|so))?(?! (?:and a half|ago|earlier|later|old)\b))(?!-)",
        _duration,
    ),
    rule(
        "duration",
        "unit",
        r"(?:{bound} )?(?P<half>half an?|half-an?|a half|half)[ -](?P<unit>second|hour|day|year|century|decade|minute)",
        _duration,
    ),
    rule(
        "duration", "unit", r"(?:{bound} )?" + _LEAD + r"(?P<count>(?:a )?couple(?: of)?) (?:more )?" + UNITS, _duration
    ),
    rule(
        "duration",
        "old",
        r"(?P<count>{number}|several|many)-(?P<unit>minute|hour|day|week|month|decade|century)-old(?= [a-z])"
        r"(?! (?:and|or|but|in|on|at|who|was|is|with|to|by|from|son|daughter|baby|boy|girl|infant|child|children|twins?|kitten|puppy|"
        r"puppies|calf|cub|pup|man|woman)\b)",
        _duration,
    ),
    rule("duration", "vague", r"the year-(?:earlier|ago) (?P<count>three|six|nine) (?P<unit>months)", _duration),
    rule(
        "duration",
        "unit",
        r"(?:{bound} )?(?:a )?(?:(?P<half>half)[ -](?P<unit>hour|century|decade|day)|(?P<count>quarter)(?:-| of a )(?P<unit2>century))"
        r"(?!-old)",
        _fraction,
    ),
    rule("duration", "unit", r"(?P<count>{number})-and-a-(?P<half>half) " + UNITS, _duration),
    rule(
        "duration",
        "unit",
        r"(?:the )?(?:past|last|next|coming|first) (?P<unit>hour|week|month|year|decade|century)(?P<half> and a half)",
        _more_than_one,
    ),
    rule(
        "duration",
        "unit",
        r"(?P<count>)another (?:full )?(?P<unit>hour|week|month|year|decade|century)(?! (?:later|earlier|ago)\b)",
        _duration,
    ),
    rule("duration", "unit", r"the past (?P<unit>decade|century)", _duration),
    rule("duration", "long unit", r"(?P<unit>minute|hour|day|night|week|month|year|decade|century)-?long", _duration),
    rule(
        "duration",
        "unit",
        r"the (?:fiscal )?(?P<unit>year|quarter)(?= (?:ended|ending|that ended)\b)",
        _duration,
    ),
    rule("duration", "unit", r"the (?P<unit>week|month|year)(?= to (?:(?:the )?end|{month}|{weekday}|{dd} {month})\b)", _duration),
    rule("duration", "unit", r"(?<=\bwithin )the (?P<unit>hour|day|week|month|year)", _duration),
)
