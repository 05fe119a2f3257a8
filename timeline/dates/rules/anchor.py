"""What an expression hangs on: the date mentioned before, the last finer one within it, or the publish date."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found

# How far, in characters, "the previous year" reaches back to the year before which it lies.
REACH = 250


def anchor_of(context: Context, back_from: Found | None = None) -> tuple[Period | None, str]:
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


def finer_anchor(
    found: Found, context: Context, anchor: Period, hangs: str, grain: str, *, beside: bool
) -> tuple[Period, str]:
    """What a unit hangs on where the date before is too coarse for it.

    The last date that lies within that one, "On 28 August 1963 ... Fifty years ago ... That day"; and what is `beside` a day hangs on
    the last day written out, "On 6 October 2008 it fell. A week earlier he had denied it. The following day".
    """
    if not shift.finer(grain, anchor.grain):
        return anchor, hangs
    known: Period | None
    if anchor.grain in ("month", "year", "decade"):
        for known in (context.last_day, context.explicit):
            if known and anchor.first <= known.first <= anchor.last and not shift.finer(grain, known.grain):
                return known, f"the last date named within it ({known.words})"
    known = context.explicit
    if beside and known and known.grain == "day" and found.start - context.explicit_end <= REACH:
        return known, f"the last day written out ({known.words})"
    return anchor, hangs
