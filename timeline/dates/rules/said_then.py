"""What had been and what was yet to come when something else was: "Last July he said that it would be over by the autumn"."""

import re
from datetime import date

from ..context import Context
from ..period import Period
from ..rule import Found
from ..tense import Verb

# How many days ago it must have been said; what was said just now is still to come.
AGO = 60
_SAYING = re.compile(r"\b(?:said|told|announced|confirmed|admitted|reported|revealed|disclosed|heard|learned|claimed|stated|testified)\b")
# Behind a comma only how long after may follow: "the bill, tabled on Tuesday, passed after a debate on Wednesday" is not of Tuesday.
_AFTER = re.compile(r"(?:,? (?:[a-z0-9-]+ ){0,3}(?:hours?|days?|nights?|weeks?|months?) |[^.;:,]{0,40}\b)after [^.;:,]{3,100}")
_WOULD = re.compile(r"\b(?:would|(?:was|were) to) (?!have\b)")


def said_at(context: Context, found: Found) -> Period | None:
    """The date earlier in the sentence, some time ago, at which it was said what would be then."""
    said, published = context.previous, context.published
    if said is None or published is None or said.grain not in ("day", "week", "month", "season"):
        return None
    if (published.first - said.last).days < AGO or not context.same_sentence(found.start):
        return None
    return said if _WOULD.search(context.folded, context.previous_end, found.start) else None


def said_on(context: Context, start: int, verb: Verb | None) -> date | None:
    """The day, named before it in the sentence, on which it was said what had been: "said on Tuesday that she had left on Friday"."""
    said, today = context.previous, context.day
    if said is None or today is None or said.grain != "day" or said.first >= today or not context.same_sentence(start):
        return None
    if verb is None or not verb.word.startswith("had ") or verb.meant:
        return None
    told = _SAYING.search(context.folded, context.sentence(start, start)[0], context.previous_end)
    return said.first if told else None


def after_which(context: Context, start: int, verb: Verb | None) -> date | None:
    """The day, named before it in the sentence, of what came after it: "shut on Friday, a day after it had failed on Thursday"."""
    later, today = context.previous, context.day
    if later is None or today is None or later.grain != "day" or later.first > today or not context.same_sentence(start):
        return None
    past = verb is not None and verb.tense == "past"
    return later.first if past and _AFTER.fullmatch(context.folded, context.previous_end, start) else None
