"""Participles that tell of a noun rather than of a day: "a case brought in January may be moved", "on trial on Thursday accused of"."""

import re

# Not "said the hearing on Monday may be": there the day is that of another noun.
_BY_WHOM = re.compile(
    r" (?:by (?:the |an? |its |his |her |their )?)?(?:(?!(?:the|an?|its|his|her|their|that|to|by)\b)[a-z0-9.'-]+ ){0,7}(?:in|on) "
)
_REPORTING = frozenset(
    "said told thought believed hoped warned predicted announced reported added claimed feared showed estimated argued noted".split()
)

# "goes on trial on Thursday accused of spying": the trial is on that day.
_ACCUSED = re.compile(r",? {1,3}(?:accused|charged|suspected|convicted|armed|dressed|flanked|surrounded) ")


def tells_of_noun(verb: str, between: str) -> bool:
    """Whether a past verb group tells of a noun what was done on the day that follows `between`, where another verb follows the day."""
    if " " in verb or (verb in _REPORTING and between.strip() not in ("in", "on")):
        return False
    return _BY_WHOM.fullmatch(between) is not None


def is_accused(folded: str, end: int) -> bool:
    """Whether what follows the day that ends here only tells who it is that something happens to on it."""
    return _ACCUSED.match(folded, end) is not None
