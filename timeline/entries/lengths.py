"""Phrases that say how long or how often rather than when: "would last into June", "twice this month", "left on over the winter"."""

import re

from timeline.dates.mention import Mention

_INTO = re.compile(r"\binto\s+(?:(?:the|early|mid|late)\s+)*$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s?['’]s?\b")  # "an inquiry into Friday's fire"
_EXTENDED = re.compile(r"\b(?:extend|prolong|lengthen|stretch)\w*\s[^,;:]{1,50}\sto\s+$")  # "extended its offer to the end of May"
_SEASON = re.compile(r"(?:the )?(?:spring|summer|autumn|fall|winter)", re.IGNORECASE)
# "unravelled over the winter", "took the rest of the winter"; what will be done over the summer is a plan with its time
_ALL_SEASON = re.compile(r"\b(?:over|through|throughout|during|(?:rest|remainder|most|much) of)\s+(?:the\s+)?$", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:will|to(?! (?:the|an?|its|his|her|their)\b)|would|may|might|could|should|due|expected)\b")
_SPENT = re.compile(r"\bspen[dt]\w*\s+(?:the\s+)?$")  # "who spent the winter leading protests"
_HAD = re.compile(r"\bhad\b[^.;,]*$")
_HAD_THEN = re.compile(r",?\s+(?:\w+\s+){1,3}had\b")  # "where, in the winter, they had marched"
_COUNT = re.compile(r"\b(?:once|twice|(?:\w+|\d+) times)\s+(?:(?:in|so far|already|over)\s+)*$", re.IGNORECASE)
_PART = re.compile(r"\b(?:days?|weeks?|months?|quarters?|half|rest|remainder|most|much) of\s+$")  # "the last three months of the year"


def is_length(before: str, mention: Mention, after: str) -> bool:
    """By what stands before the phrase in its sentence, and behind it."""
    if _EXTENDED.search(before) or (_INTO.search(before) and not _POSSESSIVE.match(after)):
        return True
    if _SEASON.fullmatch(mention.text) and (
        _SPENT.search(before) or _HAD.search(before) or _HAD_THEN.match(after)
        or (_ALL_SEASON.search(before) and not _AHEAD.search(before))
    ):
        return True
    return mention.rule.startswith("unit") and bool(_COUNT.search(before) or _PART.search(before))
