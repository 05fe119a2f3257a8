"""What recurs (TIMEX3 SET), which places nothing on a timeline: "every day", "each July", "annually", "Mondays"."""

import re

from ..context import Context
from ..rule import Found, Said, rule
from ..words import MONTHS, SEASONS, UNIT_OF, WEEKDAYS, number
from .holiday import NAME
from .length import timex

_ADVERBS = {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M",
    "yearly": "P1Y", "annually": "P1Y",
            "hourly": "PT1H", "fortnightly": "P2W"}  # fmt: skip
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


# "10,000 units annually", "20% annually": a rate, which most annotation leaves alone.
_RATE = re.compile(r"[0-9%][^.;]{0,24}$")


# "the Norland Business Daily" is a paper.
_PAPER = re.compile(r"[A-Z][a-z']+ {1,2}$")


def _adverb(found: Found, context: Context) -> Said | None:
    if found.phrase[0].isupper() and _PAPER.search(context.text, max(0, found.start - 20), found.start):
        return None
    if found["adverb"] == "annually" and _RATE.search(context.folded, max(0, found.start - 26), found.start):
        return None
    return _set(found, _ADVERBS[found["adverb"]])


def _every(found: Found, context: Context) -> Said:
    if found["unit"] in _PARTS and found.phrase.lower().startswith(("every", "each")):
        return _set(found, f"XXXX-XX-XX{_PARTS[found['unit']]}")
    if found["season"]:
        return _set(found, f"XXXX-{SEASONS[found['season']]}")
    if found["unit"]:
        return _set(found, timex(UNIT_OF[found["unit"]], 1))
    if found["month"]:
        return _set(found, f"XXXX-{MONTHS[found['month'].rstrip('.')]:02d}")
    return _set(found, f"XXXX-WXX-{WEEKDAYS[found['weekday'].rstrip('.')]}")


def _every_few(found: Found, context: Context) -> Said:
    said = found["count"]
    count = 2 if said in ("other", "second", "couple of") else 3 if said == "third" else number(said)
    return _set(found, timex(UNIT_OF[found["unit"]], count))


def _plural(found: Found, context: Context) -> Said:
    part = _PARTS.get(found["daypart"], "")
    return _set(found, f"XXXX-WXX-{WEEKDAYS[found['weekday'].rstrip('s').rstrip('.')]}{part}")


def _yearly(found: Found, context: Context) -> Said:
    return _set(found, timex(UNIT_OF["year"], 1))


def _set(found: Found, value: str) -> Said:
    return Said("SET", value, None, f"{found.quoted}: something that recurs, not a date.")


def _none(found: Found, context: Context) -> None:
    """No time of its own: "24 hours a day" is a manner, and "one day" of "one day last week" lies in that week."""


RULES = (
    rule(
        "set",
        "unit",
        r"(?:24|twenty-four) hours (?:a|per) day|(?:seven|7) days (?:a|per) week|(?:52|fifty-two) weeks (?:a|per) year|"
        r"365 days (?:a|per) year",
        _none,
    ),
    rule("set", "unit", r"one (?:day|night|morning|evening)(?= (?:last|this past|in {month}|in (?:1[0-9]|20)[0-9]{2}\b))", _none),
    rule(
        "set",
        "set",
        r"(?P<adverb>daily|nightly|weekly|monthly|yearly|annually|hourly|fortnightly)(?! (?:newspaper|"
        r"news|mail|telegraph|express|mirror|star|beast|show))",
        _adverb,
    ),
    rule(
        "set",
        "set",
        r"(?:every|each) (?:(?P<unit>day|week|month|quarter|year|hour|minute|night|morning|afternoon|evening|decade)|"
        r"(?P<month>{month})|(?P<weekday>{weekday}))",
        _every,
    ),
    rule(
        "set",
        "unit",
        r"(?:once|twice|(?:{number}|several|many|few) times|{number} (?:days|nights|mornings|evenings|afternoons)) "
        r"(?:an?|each|every|per) (?P<unit>day|week|"
        r"month|quarter|year|hour|minute|night|decade)",
        _every,
    ),
    rule(
        "set",
        "unit",
        r"(?=an? )(?:(?<=[0-9] )|(?<=[0-9]% )|(?<=llion )|(?<=\bpercent )|(?<=\bcents )|(?<=\bdollars )|(?<=\bhours )|"
        r"(?<=\bdays )|(?<=\bthousand )|(?<=\bhundred ))"
        r"an? (?P<unit>day|week|month|year|hour|minute|quarter|night)(?! (?:ago|earlier|later|before|after)\b)",
        _every,
    ),
    rule("set", "set", r"every (?P<count>{number}|few|other|couple of|second|third) (?P<unit>{unit})", _every_few),
    rule("set", "season", r"(?:every|each) (?P<season>spring|summer|autumn|fall|winter)", _every),
    rule("set", "holiday", rf"(?:every|each) (?:{NAME})", _yearly),
    rule("set", "month", r"(?:every|each) (?:{month} {dd}|{dd} {month}|(?:first|second|third|last) {weekday} (?:of|in) {month})", _yearly),
    rule("set", "weekday", r"every other (?P<weekday>{weekday})", _plural),
    rule("set", "unit", r"(?<=\bon )(?P<unit>weekdays|weekends)", _every),
    rule("set", "weekday", r"(?:every|each) (?P<weekday>{weekday}) (?P<daypart>morning|afternoon|evening|night)", _plural),
    rule(
        "set",
        "weekday",
        r"(?P<weekday>{weekday})(?= (?:and|or) {weekday} (?P<daypart>morning|afternoon|evening|night)s)",
        _plural,
    ),
    rule("set", "weekday", r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days)", _plural),
    rule("set", "weekday", r"(?P<weekday>{weekday}) (?P<daypart>morning|afternoon|evening|night)s", _plural),
)
