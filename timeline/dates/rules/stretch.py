"""Stretches from one weekday to another: "from Monday to Friday", "Monday through Friday last week". They run forward."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..rule import Found
from ..words import FRAGMENTS, WEEKDAY_NAMES, WEEKDAYS
from .nearby import nearby

_TO = r" {0,3}(?P<to>to|until|till|through|thru|-) {0,3}"
_SECOND = re.compile(rf"{_TO}(?P<weekday>{FRAGMENTS['weekday']})(?![a-z])(?: {{1,3}}(?:of {{1,3}})?(?P<which>last|this|next) {{1,3}}week)?")
_BETWEEN = re.compile(_TO)
# "on Sunday or Monday it will rain": both lie ahead where the first does.
_JOINED = re.compile(r" {0,3}(?:,|and|or|,? (?:and|or))(?: {1,3}on)? {1,3}")
# "moved it Monday to Friday" is no stretch, "from Monday to Friday" and "Monday through Friday" are.
_SURE = ("through", "thru", "-")


def _is_stretch(context: Context, to: str, start: int) -> bool:
    return to in _SURE or context.folded.endswith("from ", 0, start)


def stretch_day(found: Found, context: Context, today: date, weekday: int) -> tuple[date, str] | None:
    """The day that a bare weekday means as one end of a stretch, and why; None where it is none."""
    second = _SECOND.match(context.folded, found.end)
    if second and _is_stretch(context, second["to"], found.start):
        other = WEEKDAYS[second["weekday"].rstrip(".")]
        if second["which"]:
            monday = shift.add(shift.enclosing(today, "week").first, {"last": -1, "next": 1}.get(second["which"], 0), "week")
            return shift.add(monday, weekday - 1, "day"), ", and the week is named behind the other end"
        verb = context.verb(found.start, found.end)
        if verb and verb.tense == "past":
            last, _ = nearby(context, *second.span("weekday"), other)
            first = shift.weekday_on_or_before(shift.add(last, -1, "day"), weekday)
            return first, f" and the verb “{verb.word}” is past, so the {WEEKDAY_NAMES[weekday - 1]} before {last.isoformat()} is meant"
        return None
    previous = context.previous
    if previous is None or previous.grain != "day" or previous.first != previous.last:
        return None
    joined = context.previous_phrase.lower() in WEEKDAYS and _JOINED.fullmatch(context.folded, context.previous_end, found.start)
    if joined and previous.first > today:
        return shift.weekday_after(previous.first, weekday), f", and it is named with {previous.words}"
    to = _BETWEEN.fullmatch(context.folded, context.previous_end, found.start)
    if not to or context.previous_phrase.lower() not in WEEKDAYS or not _is_stretch(context, to["to"], context.previous_start):
        return None
    return shift.weekday_after(previous.first, weekday), f", and it is the end of what began on {previous.words}"
