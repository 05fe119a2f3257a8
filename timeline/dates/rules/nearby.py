"""Which day a bare weekday means: the most recent one, the publish day included, unless the words around it look ahead."""

import re
from datetime import date, timedelta

from .. import shift
from ..context import Context
from ..tense import Verb
from ..words import WEEKDAY_NAMES
from .again import named_again
from .ahead import OWNED, looks_ahead
from .done import called_off
from .said_then import after_which, said_on


def nearby(context: Context, start: int, end: int, weekday: int) -> tuple[date, str]:
    """The day that a weekday at these offsets means, and why; the publish day must be known."""
    today, name = context.day, WEEKDAY_NAMES[weekday - 1]
    assert today is not None  # noqa: S101 - the callers have looked
    verb = context.verb(start, end)
    past = f" and the verb “{verb.word}” is past" if verb and verb.tense == "past" else ""
    said = said_on(context, start, verb)
    if later := after_which(context, start, verb):
        return shift.weekday_on_or_before(later, weekday), f"{past}, and what is told under “{context.previous_phrase}” came after it"
    if today.isoweekday() == weekday and not said:
        return today, f"{past}, so it is that same day"
    again = named_again(context, start, end, weekday, verb)
    if again:
        return again, f", and {name} was named just before as {again.isoformat()}"
    why = looks_ahead(context, start, end, verb)
    if why and shift.add(today, -1, "day").isoweekday() == weekday and _was_yesterday(context, start, end, verb):
        why = ""
    if not why and shift.weekday_after(today, weekday) - today <= _NEARER:
        if verb and verb.meant:
            why = f"what “{verb.word}” tells of, a plan for the nearest {name},"
        elif off := called_off(context.folded, start, owned=OWNED.match(context.folded, end, end + 60) is not None):
            why = f"“{off}”, of a plan for the nearest {name},"
    if why:
        return shift.weekday_after(today, weekday), f" and {why} looks ahead, so the {name} after that is meant"
    if said:
        return shift.weekday_on_or_before(said, weekday), f", and it had been so by “{context.previous_phrase}”, when it was said"
    return shift.weekday_on_or_before(today, weekday), f"{past}, so the most recent {name} is meant"


# A plan that was not kept is mostly told when its day is near.
_NEARER = timedelta(days=3)
# "until Tuesday", "the deadline is Tuesday": how a day is named up to or from which something holds.
_BOUND = re.compile(
    r"\b(?:until|till?|through|by|to|from|since|ahead of|before|eve of|beginning|starting|deadline is|at (?:the )?latest)"
    r"(?: (?:on|at least|at the latest))? (?:[0-9:.]{1,5} ?[ap]?\.?m?\.? )?(?:on )?$"
)
# "Was due on Tuesday", "expected to meet on Tuesday": told in the past of what was to be.
_MEANT_THEN = frozenset("was were had been expected hoped planned scheduled slated supposed intended aimed wanted".split())
_WHO = re.compile(r"[ ,](?:who|which|that|whose) ")


def _was_yesterday(context: Context, start: int, end: int, verb: Verb | None) -> bool:
    """Whether the weekday is that of the day before, and nothing tells surely that it means a day almost a week ahead.

    "It was due on Tuesday", read on Wednesday; not "it will open on Tuesday", and not "it is shut until Tuesday".
    """
    folded = context.folded
    if folded.startswith((" is ", "'s the "), end) or _BOUND.search(folded, max(0, start - 40), start):
        return False
    if verb is None or verb.tense != "future" or verb.word.split(" ")[0] in _MEANT_THEN:
        return True
    return verb.gap >= 0 and _WHO.search(folded, end, end + verb.gap + 1) is not None
