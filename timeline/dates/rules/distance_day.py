"""Days at a distance: "a week from Friday", "a week ago Monday", "a year ago today", "two Fridays ago", "Monday of last week"."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF, WEEKDAYS, number
from .distance import HOW_MANY, how_many


def _from_weekday(found: Found, context: Context) -> Said | None:
    """ "a week from Friday": so many weeks after the coming one."""
    if context.day is None:
        return Said("DATE", "XXXX-XX-XX", None, context.lacking(found.quoted))
    named = found["weekday"].rstrip(".")
    start = (
        context.day
        if named in ("today", "tomorrow")
        else shift.weekday_after(shift.add(context.day, -1, "day"), WEEKDAYS[named])
    )
    start = shift.add(start, int(named == "tomorrow"), "day")
    period = Period("day", shift.add(start, how_many(found["count"]) or 1, "week"))
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


def _weekday_of_week(found: Found, context: Context) -> Said | None:
    """ "Friday last week": that day of the week before."""
    weekday = WEEKDAYS[found["weekday"].rstrip(".")]
    if context.day is None:
        return Said("DATE", f"XXXX-WXX-{weekday}", None, context.lacking(found.quoted))
    monday = shift.add(shift.enclosing(context.day, "week").first, {"last": -1, "next": 1}.get(found["which"], 0), "week")
    period = Period("day", shift.add(monday, weekday - 1, "day"))
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


def _before_that(found: Found, context: Context) -> Said | None:
    """ "a week ago Monday", "two years ago today", "a year ago this week": that day or stretch, so much earlier."""
    if context.day is None:
        return Said("DATE", "XXXX-XX-XX", None, context.lacking(found.quoted))
    word, unit, count = found["inner"].split()[-1].rstrip("."), UNIT_OF[found["unit"]], how_many(found["count"])
    if count is None:
        return Said("DATE", "PAST_REF", None, f"{found.quoted}: how many is not said, so no day can be given.", rule="vague-distance")
    here = shift.add(context.day, {"yesterday": -1, "tomorrow": 1}.get(word, 0), "day")
    if word in WEEKDAYS:
        coming = found["inner"].startswith("next")
        here = shift.weekday_after(here, WEEKDAYS[word]) if coming else shift.weekday_on_or_before(here, WEEKDAYS[word])
    grain = word if word in ("week", "month") else "day"
    period = shift.enclosing(shift.add(here, -count, unit), grain)
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


def _nth_back(found: Found, context: Context) -> Said | None:
    """ "two Fridays ago", "the Monday before last": so many back, the publish day not counted."""
    weekday = WEEKDAYS[found["weekday"]]
    count = int(number(found["count"]) or 1) if found["count"] else 2
    if context.day is None:
        return Said("DATE", f"XXXX-WXX-{weekday}", None, context.lacking(found.quoted))
    last = shift.weekday_on_or_before(shift.add(context.day, -1, "day"), weekday)
    period = Period("day", shift.add(last, 1 - count, "week"))
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


_DAY = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
RULES = (
    rule(
        "distance-weekday",
        "weekday deictic",
        r"(?P<count>{number}|an?) (?P<unit>weeks?) (?:from|on|after next) (?P<weekday>{weekday}|today|"
        r"tomorrow)",
        _from_weekday,
    ),
    rule("distance-weekday", "weekday", r"(?P<weekday>{weekday}) (?:of )?(?P<which>last|this|next) week", _weekday_of_week),
    rule(
        "distance-weekday", "weekday", r"(?P<which>last|this|next) week(?:'s|,? on)? (?P<weekday>{weekday})(?!'s)", _weekday_of_week
    ),
    rule(  # "between Monday and Wednesday of last week"
        "distance-weekday",
        "weekday",
        r"(?P<weekday>{weekday})(?= (?:and|or|to|through|until|till) {weekday} (?:of )?(?P<which>last|this|next) week)",
        _weekday_of_week,
    ),
    rule(
        "distance-ago",
        "vague",
        HOW_MANY + r" (?P<unit>weeks?|months?|years?) ago (?:on )?"
        r"(?P<inner>today|yesterday|tomorrow|this week|this month|(?:(?:last|next) )?{weekday})",
        _before_that,
    ),
    rule("distance-weekday", "vague", r"(?P<count>{number}) " + _DAY + r"s ago", _nth_back),
    rule("distance-weekday", "weekday", r"the " + _DAY + r" before last", _nth_back),
)
