"""A weekday named again: that of the coming day by which it was just named, "It opens on Monday. Monday would be late"."""

import re
from datetime import date

from ..context import Context
from ..tense import Verb
from ..words import WEEKDAY_NAMES
from .done import DONE_OF

# "Wednesday would have been", "Wednesday's address had been planned for".
_MEANT = re.compile(r"(?:'s {1,2}(?:[a-z]+ ){1,3}| )(?:would|had been)\b")
# How far, in characters, a weekday that is named again may stand from where it was named.
AGAIN = 160
# How far where it is the owner, as in "Friday's report".
OWNED_AGAIN = 320


def named_again(context: Context, start: int, end: int, weekday: int, verb: Verb | None) -> date | None:
    """The coming day by which the sentence before, or this one, named that weekday."""
    named, today = context.coming.get(weekday), context.day
    if named is None or today is None or named[0] <= today:
        return None
    owned = context.folded.startswith("'s ", end) and start - named[1] <= OWNED_AGAIN and not DONE_OF.match(context.folded, end)
    if owned or (_MEANT.match(context.folded, end) and context.last_day and context.last_day.first == named[0]):
        return named[0]
    if context.last_day is None or context.last_day.first != named[0]:
        return None
    just_now = context.previous_phrase.lower().endswith(WEEKDAY_NAMES[weekday - 1].lower()) and start - context.previous_end <= AGAIN
    return named[0] if just_now and not (verb and verb.tense == "past") else None
