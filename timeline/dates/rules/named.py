"""Named events from the table: "Liberation Day", "9/11"."""

import re

from .. import edtf as edtf_reader
from ..context import Context
from ..named_events import NAMED_EVENTS
from ..period import Period
from ..rule import Found, Said, rule
from ..words import any_of
from . import calendar, holiday

# How far from the name one of the words that must stand near it may be.
NEAR = 80


_EVENTS = {event.phrase: event for event in NAMED_EVENTS}


def _named(found: Found, context: Context) -> Said | None:
    event = _EVENTS[re.sub(" +", " ", found["event"])]
    around = context.folded[max(0, found.start - NEAR) : found.end + NEAR]
    if event.near and not re.search(rf"\b(?:{event.near})", around):
        return _other(found, context)
    first, last = edtf_reader.bounds(event.edtf)
    period = Period("day", first) if first and first == last else None
    return Said("DATE", event.edtf, period, f"{found.quoted}: {event.event} ({event.source}).", event.edtf)


def _other(found: Found, context: Context) -> Said | None:
    """What the name says on a page that speaks of something else: a plain date or a holiday, if it is one."""
    for each in (*calendar.RULES, *holiday.RULES):
        match = each.pattern.fullmatch(context.folded, found.start, found.end)
        if match:
            said = each.read(Found(each, match, context.text), context)
            return said and Said(said.type, said.value, said.period, said.reason, said.edtf, each.name)
    return None


RULES = (rule("named-event", "named month holiday", rf"(?P<event>{any_of(map(re.escape, _EVENTS))})".replace(r"\ ", " "), _named),)
