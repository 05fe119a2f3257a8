"""Whether an expression is counted from an event that is named after it: "two days" in "two days after the vote"."""

import re

from ..context import Context
from ..rule import Found, Said

# An event follows: not "after that", which speaks of the date before, and not a stop or a date in digits.
EVENT = r" (?:after|before|following|since) (?!(?:that|this|then|all|and|but|or|noon|midnight|long|last|next)\b)[a-z\"']"
_FOLLOWS = re.compile(EVENT.replace(" ", " {1,3}"))


def event_follows(found: Found, context: Context) -> bool:
    """Whether what comes next is the event that the expression is counted from."""
    return _FOLLOWS.match(context.folded, found.end) is not None


def counted_from_event(found: Found, type_: str, value: str) -> Said:
    """What is said of an expression that hangs on an event, whose day is not known here."""
    why = f"{found.quoted}: it is counted from an event that is named after it, so it gives no day of its own."
    return Said(type_, value, None, why, rule="relative-event")
