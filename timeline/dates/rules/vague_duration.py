"""Lengths of which the number is not said: "years", "several months", "the last days of", "a long while"."""

import re

from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .by_event import EVENT
from .duration import TAIL, UNITS
from .length import timex

# "4.6 billion years of age", "20-30 years old": how many is said.
_COUNTED = re.compile(r"(?:[0-9]|\b(?:hundred|thousand|million|billion))[ -]$")

# "go-go days", "on good days", "sick days": which days, not how long.
_KIND = re.compile(r"\b(?:[a-z]+-[a-z]+|good|bad|better|sick|rainy|sunny|hot|cold|school|working|business|most|all|some|half|such) $")
# "the days of calling it almighty".
_OF_DOING = re.compile(r" of [a-z]{2,}ing\b")


def _is_era(found: Found, context: Context) -> bool:
    """Whether "the days" are those of something that was usual."""
    return found.phrase.lower() == "the days" and _OF_DOING.match(context.folded, found.end) is not None


def _vague(found: Found, context: Context) -> Said | None:
    if found.phrase.lower() in UNIT_OF and _COUNTED.search(context.folded, max(0, found.start - 10), found.start):
        return None
    if found["unit"] == "days" and (_KIND.search(context.folded, max(0, found.start - 16), found.start) or _is_era(found, context)):
        return None
    return Said(
        "DURATION",
        timex(UNIT_OF[found["unit"] or found["unit2"] or found["unit3"]], None),
        None,
        f"{found.quoted}: a length of time that is not exactly said, not a date.",
    )


def _unsaid(found: Found, context: Context) -> Said:
    return Said("DURATION", "PXX", None, f"{found.quoted}: a length of time of which not even the unit is said, not a date.")


RULES = (
    rule(
        "vague-duration",
        "old unit",
        r"(?:(?<=\ba )|(?<=\ban )|(?<=\bthe )|(?<=\bits )|(?<=\btheir )|(?<=\bhis )|(?<=\bher )|(?<=\bthis )|(?<=\bthat ))"
        r"(?P<unit>days|weeks|months|years|decades|centuries)-old",
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:(?:the |these )?(?:past|last|next|coming|first|recent) |a )?"
        r"(?:few|several|(?<!\bas )(?<!\bso )(?<!\bhow )(?<!\btoo )many|some|various|good many|dozens of|hundreds of|thousands of)"
        r" (?:more )?" + UNITS + TAIL + r"(?:(?<=s) (?:and|or) (?:weeks|months|years|decades))?",
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:several|many|few)-(?P<unit>second|minute|hour|day|week|month|year|decade)",
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:the|its|his|her|their) (?:very )?(?:first|early|earliest|opening|last|final|closing|initial) "
        r"(?P<unit>hours|minutes|days|weeks|months|years|decades)"
        r"(?= of (?!{weekday}|{month}|today|yesterday|the morning)| in (?:office|power)\b|[.,])",
        _vague,
    ),
    rule(
        "vague-duration",
        "vague quarter while",
        r"(?:(?<=\bfor )|(?<=\bafter ))(?:(?:quite )?a (?:little |short |long )?while|some time|"
        r"a (?:[a-z]{2,10}ly |very )?(?:long|short|brief|lengthy|considerable|limited) period(?! of\b))",
        _unsaid,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?:the )?(?<!-)(?<!\bmatter of )(?<!\bas many )(?<!\bso many )(?<!\bhow many )(?P<unit>years|months|weeks|days|decades|centuries)"
        r"(?: (?:or|and) (?:weeks|months|years))?(?=$|[.,;:]|-long| [a-z(-])(?!-old)(?:-long| ahead)?(?! (?:old|earlier|ago|later|"
        rf"before|gone)\b)(?!{EVENT}| that followed)",
        _vague,
    ),
    rule(
        "vague-duration",
        "unit",
        r"(?P<unit>hours|minutes)(?= (?:after|before) )|"
        r"(?:(?<=\bwithin )|(?<=\bfor )|(?<=\bjust ))(?P<unit2>hours|minutes)(?=[.,;]| of)|(?:(?<=\bfor )|"
        r"(?<=\bspend )|(?<=\bspent )|(?<=\bspending )|(?<=\btook )|(?<=\btake )|(?<=\btakes )|(?<=\bwaited ))(?P<unit3>hours)",
        _vague,
    ),
)
