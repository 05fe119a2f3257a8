"""What hangs on an event that is named after it: "the day after the sinking", "in the weeks before the vote"."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..told_events import counted_from
from ..words import UNIT_OF
from .beside import written_day
from .by_event import EVENT, counted_from_event
from .length import timex
from .unit import UNKNOWN

# "the day before the vote on 28 August": the event's own date stands behind it.
_OWN_DAY = rule(
    "relative-dated-event",
    "unit",
    r"(?P<side>after|before|following) [^,.;:()\x1e]{2,60}? (?:on|of) (?P<day>"
    r"{weekday}(?:,? {month} {dd}|,? {dd} {month})?|{month} {dd}(?:(?: ?,)? [12][0-9]{3})?|{dd} {month}(?:(?: ?,)? [12][0-9]{3})?)",
    lambda found, context: None,
)


def _event(found: Found, context: Context) -> tuple[Period, str, int] | None:
    """When the event was, the words that date it, and 1 after it or -1 before it: by the date behind it, else by what the text told."""
    match = _OWN_DAY.pattern.match(context.folded, found.end + 1)
    own = match and Found(_OWN_DAY, match, context.text)
    span = own and written_day(own, context)[0]
    if own and span:
        phrase = " ".join(context.text[slice(*own.span("day"))].split())
        return Period("day", span[0]), phrase, -1 if own["side"] == "before" else 1
    return counted_from(context, found.end)


# About how many days lie between an event and the middle of "the days" or "the weeks" before it.
_MIDDLE = {"days": 3, "weeks": 14}


def _around(found: Found, context: Context) -> Said:
    """How many is not said; where the text says when the event was, the month in which most of them lie."""
    event = _event(found, context) if found["unit"] in _MIDDLE else None
    if event:
        period, phrase, side = event
        if period.grain == "day":
            period = shift.enclosing(shift.add(period.first, side * _MIDDLE[found["unit"]], "day"), "month")
        why = f"{found.quoted}: the text dates that event (“{phrase}”), so these lie about {period.words}."
        edtf = "/".join(f"{end}~" for end in period.edtf.split("/"))
        return Said("DATE", period.value, period, why, edtf, "relative-dated-event", anchors=False)
    return counted_from_event(found, "DURATION", timex(UNIT_OF[found["unit"]], None))


# "later in the day before leaving" does not name the day before.
_INSIDE = re.compile(r"\b(?:in|of|for|during|throughout|to) $")
_APPOSITION = re.compile(r" ?, {1,3}")


def _beside(found: Found, context: Context) -> Said | None:
    """Left alone behind a date that says it already: "May 6, the day before the hearing"."""
    if context.folded.startswith(" since ", found.end):
        return counted_from_event(found, "DURATION", timex(found["unit"], 1))  # "in the year since the flood": it goes on
    event, grain = _event(found, context), shift.grain_of(found["unit"])
    if _INSIDE.search(context.folded, max(0, found.start - 12), found.start) and (event is None or grain == "day"):
        return None
    said_before = context.previous_end >= 0 and found.start - context.previous_end < 6
    if said_before and _APPOSITION.fullmatch(context.folded, context.previous_end, found.start):
        return None
    if event and not shift.finer(grain, event[0].grain):
        period = shift.move(shift.enclosing(event[0].first, grain), event[2], found["unit"])
        why = f"{found.quoted}: the text dates that event (“{event[1]}”), so {period.words} is meant."
        return Said("DATE", period.value, period, why, rule="relative-dated-event")
    return counted_from_event(found, "DATE", UNKNOWN.get(grain, "XXXX"))


RULES = (
    rule(
        "relative-event",
        "unit",
        rf"(?<!\bmatter of )(?P<unit>years|months|weeks|days|decades|hours|minutes)(?={EVENT}| that followed)",
        _around,
    ),
    rule("relative-event", "unit", rf"the (?P<unit>day|week|weekend|month|year|night)(?={EVENT})", _beside),
)
