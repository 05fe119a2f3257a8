"""What hangs on another expression: "that day", "the month before", "two days later", "a year earlier", "the same week"."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .anchor import REACH, anchor_of, finer_anchor
from .by_event import counted_from_event, event_follows
from .clock_distance import from_clock
from .distance import HOW_MANY, how_many
from .length import timex
from .parts import MODIFIER, part_of
from .short_of import days_short_of, is_short_of
from .unit import UNKNOWN


def _is_told_to_come(found: Found, context: Context, period: Period) -> bool:
    """Whether a past verb speaks of what would be after the article appeared."""
    if not context.is_after_whole(period):
        return False
    verb = context.verb(found.start, found.end)
    return verb is not None and verb.tense == "past"


def unresolved(found: Found, unit: str, why: str = "") -> Said:
    """What is said of a unit that hangs on something unknown."""
    why = why or "the date that it hangs on is not given or not exact enough, so no day can be given"
    return Said("DATE", UNKNOWN.get(shift.grain_of(unit), "XXXX"), None, f"{found.quoted}: {why}.")


def _is_far(found: Found, context: Context) -> bool:
    """Whether what was mentioned before stands too far away for "the previous year" to hang on it."""
    return context.published is not None and found.start - context.previous_end > REACH


def _that(found: Found, context: Context) -> Said | None:
    return _step(found, context, 0)


def _before(found: Found, context: Context) -> Said | None:
    return _step(found, context, -1)


def _after(found: Found, context: Context) -> Said | None:
    return _step(found, context, 1)


_COMMA = re.compile(r" ?(?:,|--|-|\() {0,3}")
_STOP = re.compile(r" ?(?:[,;:)]|\.(?![0-9])|--|$)")


def _explains(found: Found, context: Context) -> bool:
    """ "He won in 2012, four years later": set off behind a date with a number, it tells how that date lies."""
    if not 0 < found.start - context.previous_end < 6 or not any(char.isdigit() for char in context.previous_phrase):
        return False
    between = _COMMA.fullmatch(context.folded, context.previous_end, found.start)
    return bool(between and _STOP.match(context.folded, found.end))


def _step(found: Found, context: Context, sign: int) -> Said | None:
    unit = UNIT_OF[found["unit"]]
    if sign and event_follows(found, context):
        return counted_from_event(found, "DATE", UNKNOWN.get(shift.grain_of(unit), "XXXX"))
    anchor, hangs = anchor_of(context, found if sign < 0 else None)
    if sign < 0 and not found["count"] and _is_far(found, context):
        anchor, hangs = context.published, "the publish date"
    if anchor is None:
        return unresolved(found, unit)
    if sign and found["count"] and _explains(found, context):
        why = f"{found.quoted}: it explains “{context.previous_phrase}”, which says the date."
        return Said("DATE", anchor.value, anchor, why, anchor.edtf, anchors=False)
    count = how_many(found["count"]) if found["count"] else 1
    at_clock = from_clock(found, context, count, unit, sign)
    if at_clock:
        return at_clock
    if count is None or unit in ("hour", "minute", "second"):
        why = f"{found.quoted}: a distance that gives no day of its own."
        return Said("DURATION", timex(unit, count), None, why, rule="vague-distance")
    if count == 1 and unit == "year" and found["count"] and sign < 0 and context.report:
        anchor, hangs = context.report, f"what the report speaks of ({context.report.words})"
    if unit == "quarter" and not found["count"] and context.named_quarter:
        anchor = context.named_quarter  # a business quarter need not be the calendar's in which its days lie
        hangs = f"the quarter named before ({anchor.words})"
    grain = shift.grain_of(unit)
    if unit == "decade" and found["count"] and anchor.grain != "decade":
        grain, unit, count = "year", "year", count * 10
    anchor, hangs = finer_anchor(found, context, anchor, hangs, grain, beside=bool(sign and not found["count"]))
    if shift.finer(grain, anchor.grain) and not sign and grain == "day" and anchor.grain in ("month", "year"):
        value = anchor.value + ("-XX" if anchor.grain == "month" else "-XX-XX")
        return Said("DATE", value, None, f"{found.quoted}: it hangs on {hangs}, whose day is not said.")
    if shift.finer(grain, anchor.grain) and context.last_day and found["count"] and _may_hold(anchor, context.last_day):
        anchor, hangs = context.last_day, f"the last day named ({context.last_day.words})"
    if shift.finer(grain, anchor.grain):
        return unresolved(found, unit, f"it hangs on {hangs}, which is not exact enough to say which {unit} is meant")
    # A quarter keeps its grain, a month only where its own sentence counts from it.
    exact = anchor.grain in ("quarter", "half") or (anchor.grain == "month" and context.same_sentence(found.start))
    keep = found["count"] and exact and UNIT_OF[found["unit"]] == "year"
    year_ago = bool(keep and sign < 0)
    base = anchor if keep else shift.enclosing(anchor.first, grain)
    period = shift.move(Period(base.grain, base.first), sign * count, unit)
    today = context.published.first if context.published and context.published.grain == "day" else None
    begun = today is None or sign < 0 or anchor.first < today  # or it is to come as a whole, which a past verb may not tell
    if begun and found["count"] and anchor.grain == "day" and unit in ("day", "week", "month", "year") and is_short_of(found):
        edtf = days_short_of(anchor.first, sign * count, unit, today)
        why = f"it hangs on {hangs} and is less than that {'after' if sign > 0 else 'before'} it"
        return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf, anchors=False)
    if sign > 0 and (found["count"] or unit == "day") and _is_told_to_come(found, context, period):
        return unresolved(found, unit, f"{period.words} is yet to come, and the verb near it looks back, so no day can be given")
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
    how = {0: "the same", -1: "counted back from", 1: "counted on from"}[sign]
    why = f"it hangs on {hangs}" + (f" and is {how} it" if sign else "")
    rough = found["count"] and not found.phrase.lower().startswith(found["count"])
    edtf = "/".join(f"{end}~" for end in period.edtf.split("/")) if rough else ""
    return Said("DATE", period.value, period, f"{found.quoted}: {why}, so {period.words} is meant.", edtf, anchors=not year_ago)


def _may_hold(anchor: Period, day: Period) -> bool:
    """Whether days are counted from the last day named, though a coarser date came after it: a year tells the background.

    A month or week that the day is no part of has taken the story on: "She fell ill on 20 October. In May she was back. Two days later".
    """
    return anchor.grain == "year" or (anchor.grain not in ("decade", "century") and anchor.first <= day.first <= anchor.last)


def _then(found: Found, context: Context) -> Said | None:
    """ "Until then": the date mentioned before."""
    if context.previous is None:
        return None
    anchor, hangs = anchor_of(context)
    return anchor and Said("DATE", anchor.value, anchor, f"{found.quoted}: it hangs on {hangs}.", anchors=False)


def _some(found: Found, context: Context) -> Said:
    """ "Days later": how many is not said."""
    return Said("DURATION", timex(UNIT_OF[found["unit"]], None), None, f"{found.quoted}: a distance that gives no day of its own.")


_END = r"(?= ?[.,;:)\"'-]|[ ]{1,6}[(]|$| (?:in|on|at|by|and|but|to|as|for|from|when|with|or|was|were|had|is|of)\b)"
_EARLIER = r" (?:earlier(?! than\b)|before (?:that|this|then)\b|prior to that|(?:before|previously|prior)" + _END + ")"
_UNITS = r"(?P<unit>day|week|month|quarter|year|decade|century|weekend)"
RULES = (
    rule(
        "relative-same",
        "unit",
        r"(?:(?:earlier|later) )?"
        + MODIFIER
        + r"(?:that same|the same|that very|that) "
        + _UNITS
        + r"(?! (?:of|that|when|in which|as)\b| in (?:[0-9]|{month}))(?!s)",
        _that,
    ),
    rule("relative-same", "unit", r"(?:earlier|later) (?:that same|the same|that very|that) " + _UNITS + r"(?= that )", _that),
    rule("relative-same", "then", r"(?:(?<=\buntil )|(?<=\btill )|(?<=\bby ))then", _then),
    rule("relative-before", "unit", MODIFIER + r"(?:the )(?:previous|preceding|prior) " + _UNITS, _before),
    rule(
        "relative-before",
        "unit",
        r"the " + _UNITS + _EARLIER,
        _before,
    ),
    rule("relative-after", "unit", MODIFIER + r"the (?:following|next|ensuing) " + _UNITS + r"(?! or\b)", _after),
    rule(
        "relative-after",
        "unit",
        r"the " + _UNITS + r" (?:after (?:that|this)|(?:after|following|afterwards?)(?= ?[.,;]|$))",
        _after,
    ),
    rule(
        "relative-before",
        "unit",
        r"(?:{approx} )?" + HOW_MANY + r" (?P<unit>{unit})" + _EARLIER,
        _before,
    ),
    rule(
        "relative-after",
        "unit",
        r"(?:{approx} )?"
        + HOW_MANY
        + r" (?P<unit>{unit}) (?:later(?! than\b)|after (?:that|this)|(?:afterwards?|after)(?= ?[.,;:)]|$| and\b))",
        _after,
    ),
    rule(
        "vague-distance",
        "unit",
        r"(?P<unit>minutes|hours|days|weeks|months|years|decades) "
        r"(?:(?:earlier|later)(?! than\b)|afterwards?|(?:before|after)(?= ?[.,;:)]|$))",
        _some,
    ),
)
