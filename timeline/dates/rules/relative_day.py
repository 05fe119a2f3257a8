"""Days and parts of days that hang on another expression: "that night", "the night before", "the following Monday"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import WEEKDAY_NAMES, WEEKDAYS
from .anchor import anchor_of

# "Said that Friday was wet" points at no day told before, "left that Friday" does.
_REPORTING = """said says say told feared fears hopes hoped thinks thought showed shows warned warns added announced confirmed insisted
claimed believes believed expects expected agreed noted knows knew argued means meant suggests suggested reported denied
revealed predicted""".split()
_THAT = "".join(rf"(?<!\b{word} )" for word in _REPORTING) + "that"
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


def _weekday(found: Found, context: Context) -> Said | None:
    weekday, part = WEEKDAYS[found["weekday"].rstrip(".")], _PARTS.get(found["daypart"], "")
    kind = "TIME" if part else "DATE"
    anchor, hangs = anchor_of(context)
    if anchor is None or anchor.grain not in ("day", "week"):
        why = f"{found.quoted}: the date that it hangs on is not given or not exact enough."
        return Said(kind, f"XXXX-WXX-{weekday}{part}", None, why)
    if found["which"] in ("that", "the same"):
        told, hangs_on_told = _told_before(context, anchor, weekday)
        hangs = hangs_on_told or hangs
        first = told or shift.weekday_on_or_before(shift.add(anchor.first, 3, "day"), weekday)  # the nearest
        if first and context.day and first > context.day >= anchor.first:
            first = shift.add(first, -7, "day")
    elif found["which"] in ("the previous", "the preceding", "the prior", "before"):
        first = shift.weekday_on_or_before(shift.add(anchor.first, -1, "day") or anchor.first, weekday)
    else:
        first = shift.weekday_after(anchor.first, weekday)
    period = Period("day", first) if first else None
    why = f"{found.quoted}: it hangs on {hangs}, so that {WEEKDAY_NAMES[weekday - 1]} is meant."
    return Said(kind, period.value + part if period else "", period, why)


def _told_before(context: Context, anchor: Period, weekday: int) -> tuple[date | None, str]:
    """The day of that weekday which the text told of last, and what to say of it where that is not the last day told of.

    What was said "yesterday" is no day from which a story reckons: of it an older day of that weekday may be spoken.
    """
    for day in (context.last_day, context.past_day):
        if day and day.first.isoweekday() == weekday:
            return day.first, ""
    told, today = context.past.get(weekday), context.day
    if told and today and anchor.first >= shift.add(today, -1, "day"):
        return told, f"the {WEEKDAY_NAMES[weekday - 1]} told of before ({Period('day', told).words})"
    return None, ""


def _part_of_day(found: Found, context: Context) -> Said | None:
    """ "that night", "the following morning": of the day mentioned before."""
    part = _PARTS[found["daypart"]]
    anchor, hangs = anchor_of(context)
    if anchor is None or anchor.grain != "day":
        return Said("TIME", "XXXX-XX-XX" + part, None, f"{found.quoted}: the day that it hangs on is not given.")
    step = {"following": 1, "next": 1, "previous": -1, "after": 1, "before": -1, "earlier": -1}.get(found["which"].split()[-1], 0)
    period = shift.move(anchor, step, "day")
    return Said("TIME", period.value + part, period, f"{found.quoted}: it hangs on {hangs}, so {period.words} is meant.")


RULES = (
    rule(
        "relative-part-of-day",
        "daypart",
        r"(?P<which>that|that same|the same|the following|the next|the previous) (?P<daypart>morning|afternoon|"
        r"evening|night)(?!')",
        _part_of_day,
    ),
    rule(
        "relative-part-of-day",
        "daypart",
        r"the (?P<daypart>morning|afternoon|evening|night) (?P<which>before|after|earlier)"
        r"(?= ?[.,;:)]|$| (?:with|in|at|by|and|but|when|as|he|she|it|they|we)\b)",
        _part_of_day,
    ),
    rule(
        "relative-weekday",
        "weekday",
        rf"(?P<which>the following|the next|the previous|the preceding|the prior|{_THAT}|the same) "
        r"(?P<weekday>{weekday})(?: (?P<daypart>morning|afternoon|evening|night)(?!s))?",
        _weekday,
    ),
    rule("relative-weekday", "weekday", r"the (?P<weekday>{weekday}) (?P<which>before|after)(?= ?[.,;:)]|$)", _weekday),
)
