"""What hangs on an event that is named after it: "the day after the sinking", "in the weeks before the vote"."""

import re

from .. import shift
from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .by_event import EVENT, counted_from_event
from .length import timex
from .unit import UNKNOWN


def _around(found: Found, context: Context) -> Said:
    """How many is not said, nor when the event was."""
    return counted_from_event(found, "DURATION", timex(UNIT_OF[found["unit"]], None))


# "later in the day before leaving" does not name the day before.
_INSIDE = re.compile(r"\b(?:in|of|for|during|throughout|to) $")
_APPOSITION = re.compile(r" ?, {1,3}")


def _beside(found: Found, context: Context) -> Said | None:
    """Left alone behind a date that says it already: "May 6, the day before the hearing"."""
    if _INSIDE.search(context.folded, max(0, found.start - 12), found.start):
        return None
    if found.start - context.previous_end < 6 and _APPOSITION.fullmatch(context.folded, max(0, context.previous_end), found.start):
        return None
    return counted_from_event(found, "DATE", UNKNOWN.get(shift.grain_of(found["unit"]), "XXXX"))


RULES = (
    rule(
        "relative-event",
        "unit",
        rf"(?<!\bmatter of )(?P<unit>years|months|weeks|days|decades|hours|minutes)(?={EVENT}| that followed)",
        _around,
    ),
    rule("relative-event", "unit", rf"the (?P<unit>day|week|weekend|month|year|night)(?={EVENT})", _beside),
)
