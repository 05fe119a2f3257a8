"""What was yet to come when it was said: "Last July he told a dinner that it would be over by the autumn"."""

import re

from ..context import Context
from ..period import Period
from ..rule import Found

# How many days ago it must have been said; what was said just now is still to come.
AGO = 60
_WOULD = re.compile(r"\b(?:would|(?:was|were) to) (?!have\b)")


def said_at(context: Context, found: Found) -> Period | None:
    """The date earlier in the sentence, some time ago, at which it was said what would be then."""
    said, published = context.previous, context.published
    if said is None or published is None or said.grain not in ("day", "week", "month", "season"):
        return None
    if (published.first - said.last).days < AGO or not context.same_sentence(found.start):
        return None
    return said if _WOULD.search(context.folded, context.previous_end, found.start) else None
