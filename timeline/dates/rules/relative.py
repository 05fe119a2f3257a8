"""What hangs on another expression: "that day", "the month before", "two days later", "a year earlier", "the same week"."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import SEASONS, UNIT_OF, WEEKDAY_NAMES, WEEKDAYS
from .by_event import counted_from_event, event_follows
from .distance import HOW_MANY, how_many
from .duration import timex
from .unit import UNKNOWN


def _anchor(context: Context, back_from: Found | None = None) -> tuple[Period | None, str]:
    """What the expression hangs on: the date mentioned before, else the publish date.

    What looks back with a past verb (`back_from`) does not hang on a date that is yet to come.
    """
    if context.previous and not (back_from and _is_told_of_the_future(back_from, context)):
        return context.previous, f"“{context.previous_phrase}” ({context.previous.words})"
    if context.published:
        return context.published, f"the publish date ({context.published.words})"
    return None, ""


def _is_told_of_the_future(found: Found, context: Context) -> bool:
    if context.day is None or context.previous is None or context.previous.first <= context.day:
        return False
    verb = context.verb(found.start, found.end)
    return verb is not None and verb.tense == "past"


def _unresolved(found: Found, unit: str, why: str = "") -> Said:
    why = why or "the date that it hangs on is not given or not exact enough, so no day can be given"
    return Said("DATE", UNKNOWN.get(shift.grain_of(unit), "XXXX"), None, f"{found.quoted}: {why}.")


def _that(found: Found, context: Context) -> Said | None:
    return _step(found, context, 0)


def _before(found: Found, context: Context) -> Said | None:
    return _step(found, context, -1)


def _after(found: Found, context: Context) -> Said | None:
    return _step(found, context, 1)


def _step(found: Found, context: Context, sign: int) -> Said | None:
    unit = UNIT_OF[found["unit"]]
    if sign and event_follows(found, context):
        return counted_from_event(found, "DATE", UNKNOWN.get(shift.grain_of(unit), "XXXX"))
    anchor, hangs = _anchor(context, found if sign < 0 else None)
    if anchor is None:
        return _unresolved(found, unit)
    count = how_many(found["count"]) if found["count"] else 1
    if count is None or unit in ("hour", "minute", "second"):
        why = f"{found.quoted}: a distance that gives no day of its own."
        return Said("DURATION", timex(unit, count), None, why, rule="vague-distance")
    if count == 1 and unit == "year" and found["count"] and sign < 0 and context.report:
        anchor, hangs = context.report, f"what the report speaks of ({context.report.words})"
    grain = shift.grain_of(unit)
    if unit == "decade" and found["count"] and anchor.grain != "decade":
        grain, unit, count = "year", "year", count * 10
    if shift.finer(grain, anchor.grain) and context.last_day and found["count"]:
        anchor, hangs = context.last_day, f"the last day named ({context.last_day.words})"
    if shift.finer(grain, anchor.grain):
        return _unresolved(found, unit, f"it hangs on {hangs}, which is not exact enough to say which {unit} is meant")
    keep = found["count"] and anchor.grain in ("quarter", "month", "half") and UNIT_OF[found["unit"]] == "year"
    year_ago = bool(keep and sign < 0)
    base = anchor if keep else shift.enclosing(anchor.first, grain)
    period = shift.move(Period(base.grain, base.first), sign * count, unit)
    how = {0: "the same", -1: "counted back from", 1: "counted on from"}[sign]
    why = f"it hangs on {hangs}" + (f" and is {how} it" if sign else "")
    rough = found["count"] and not found.phrase.lower().startswith(found["count"])
    edtf = "/".join(f"{end}~" for end in period.edtf.split("/")) if rough else ""
    return Said("DATE", period.value, period, f"{found.quoted}: {why}, so {period.words} is meant.", edtf, anchors=not year_ago)


def _weekday(found: Found, context: Context) -> Said | None:
    weekday = WEEKDAYS[found["weekday"].rstrip(".")]
    anchor, hangs = _anchor(context)
    if anchor is None or anchor.grain not in ("day", "week"):
        return Said(
            "DATE",
            f"XXXX-WXX-{weekday}",
            None,
            f"{found.quoted}: the date that it hangs on is not given or not exact enough.",
        )
    if found["which"] in ("that", "the same"):
        first = shift.weekday_on_or_before(shift.add(anchor.first, 3, "day"), weekday)  # the nearest
    elif found["which"] in ("the previous", "the preceding", "the prior"):
        first = shift.weekday_on_or_before(shift.add(anchor.first, -1, "day") or anchor.first, weekday)
    else:
        first = shift.weekday_after(anchor.first, weekday)
    period = Period("day", first) if first else None
    return Said(
        "DATE",
        period.value if period else "",
        period,
        f"{found.quoted}: it hangs on {hangs}, so that {WEEKDAY_NAMES[weekday - 1]} is meant.",
    )


_STEP = {"following": 1, "next": 1, "previous": -1, "preceding": -1}


def _season(found: Found, context: Context) -> Said | None:
    """ "that winter", "the following spring": of the year that is spoken of."""
    anchor, hangs = _anchor(context)
    name = SEASONS[found["season"]]
    if anchor is None or anchor.grain in ("decade", "century"):
        return Said("DATE", f"XXXX-{name}", None, f"{found.quoted}: the year that it hangs on is not given.")
    year, step = anchor.first.year, _STEP.get(found["which"].split()[-1], 0)
    period = shift.season(year, name)
    if not step and name == "WI" and anchor.grain != "year" and anchor.first.month < 3:
        period = shift.season(year - 1, name)
    if step > 0 and period.first <= anchor.last:
        period = shift.season(year + 1, name)
    if step < 0 and period.last >= anchor.first:
        period = shift.season(year - 1, name)
    return Said("DATE", period.value, period, f"{found.quoted}: it hangs on {hangs}, so {period.words} is meant.")


def _year_ago(found: Found, context: Context) -> Said | None:
    """ "year-earlier results": of the quarter that is spoken of, else of the year."""
    anchor = context.report or (context.published and shift.enclosing(context.published.first, "year"))
    if anchor is None:
        return _unresolved(found, "year")
    period = shift.move(anchor, -1, "year")
    return Said(
        "DATE",
        period.value,
        period,
        f"{found.quoted}: a year before {anchor.words}, so {period.words} is meant.",
        anchors=False,
    )


_END = r"(?= ?[.,;:)\"'-]|$| (?:in|on|at|by|and|but|to|as|for|from|when|with|or|was|were|had|is|of)\b)"
_UNITS = r"(?P<unit>day|week|month|quarter|year|decade|century|weekend)"
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


def _part_of_day(found: Found, context: Context) -> Said | None:
    """ "that night", "the following morning": of the day mentioned before."""
    part = _PARTS[found["daypart"]]
    anchor, hangs = _anchor(context)
    if anchor is None or anchor.grain != "day":
        return Said("TIME", "XXXX-XX-XX" + part, None, f"{found.quoted}: the day that it hangs on is not given.")
    step = {"following": 1, "next": 1, "previous": -1}.get(found["which"].split()[-1], 0)
    period = shift.move(anchor, step, "day")
    return Said("TIME", period.value + part, period, f"{found.quoted}: it hangs on {hangs}, so {period.words} is meant.")


# "the day before the shooting", where what follows is an event and not a date.
_EVENT = r"(?= (?:before|after) (?:the|an?|his|her|their|its|our|my)\b(?! (?:{unit}|first|second|third|last|next)\b))"


def _of_event(found: Found, context: Context) -> Said | None:
    return counted_from_event(found, "DATE", UNKNOWN[found["unit"]])


RULES = (
    rule("relative-event", "unit", r"the (?P<unit>day|week|weekend|month|year)" + _EVENT, _of_event),
    rule(
        "relative-part-of-day",
        "daypart",
        r"(?P<which>that|that same|the following|the next|the previous) (?P<daypart>morning|afternoon|"
        r"evening|night)(?!')",
        _part_of_day,
    ),
    rule(
        "relative-same",
        "unit",
        r"(?:(?:earlier|later) )?(?:that same|the same|that very|that) " + _UNITS + r"(?! (?:of|that|when|in which)\b)(?!s)",
        _that,
    ),
    rule("relative-before", "unit", r"(?:the )(?:previous|preceding|prior) " + _UNITS, _before),
    rule(
        "relative-before", "unit", r"the " + _UNITS + r" (?:earlier(?! than)|(?:before|previously|prior)" + _END + ")", _before
    ),
    rule("relative-after", "unit", r"the (?:following|next|ensuing) " + _UNITS + r"(?! or)", _after),
    rule("relative-after", "unit", r"the " + _UNITS + r" (?:after (?:that|this)|(?:after|following|afterwards?)(?= ?[.,;]|$))", _after),
    rule(
        "relative-before",
        "unit",
        r"(?:{approx} )?" + HOW_MANY + r" (?P<unit>{unit}) "
        r"(?:earlier(?! than)|before (?:that|this|then)|(?:before|previously|prior)" + _END + ")",
        _before,
    ),
    rule(
        "relative-after",
        "unit",
        r"(?:{approx} )?"
        + HOW_MANY
        + r" (?P<unit>{unit}) (?:later(?! than)|after (?:that|this)|(?:afterwards?|after)(?= ?[.,;:)]|$| and\b))",
        _after,
    ),
    rule(
        "relative-weekday",
        "weekday",
        r"(?P<which>the following|the next|the previous|the preceding|the prior|that|the same) "
        r"(?P<weekday>{weekday})",
        _weekday,
    ),
    rule(
        "relative-season",
        "season",
        r"(?P<which>that|that same|the same|the following|the next|the previous|the preceding) (?P<season>{season})(?! (?:of|games))",
        _season,
    ),
    rule("relative-before", "unit", r"(?P<count>)(?P<unit>year)-(?:earlier|ago)", _year_ago),
)
