"""A participle that only tells of the noun before it: "a case brought by historians in January may be moved"."""

import re

# Not "said the hearing on Monday may be": there the day is that of another noun.
_BY_WHOM = re.compile(
    r" (?:by (?:the |an? |its |his |her |their )?)?(?:(?!(?:the|an?|its|his|her|their|that|to|by)\b)[a-z0-9.'-]+ ){0,7}(?:in|on) "
)
_REPORTING = frozenset(
    "said told thought believed hoped warned predicted announced reported added claimed feared showed estimated argued noted".split()
)


def tells_of_noun(verb: str, between: str) -> bool:
    """Whether a past verb group tells of a noun what was done on the day that follows `between`, where another verb follows the day."""
    if " " in verb or (verb in _REPORTING and between.strip() not in ("in", "on")):
        return False
    return _BY_WHOM.fullmatch(between) is not None
