"""Phrases that are one end of a state, "since 9 May", "until his term ends in December", and those of them that still date an event."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .modality import contains_verb
from .spans import SPAN
from .years import is_year

LATELY = 31  # days

_LIMIT = re.compile(
    r"\b(?:since|until|till|up to|through(?! on\b)|as from|dating (?:back )?to|back to|aged?|born|anniversary of|in memory of)\s+"
    r"(?:(?:at least|the|early|mid|late|in|on)\s+)*$",
    re.IGNORECASE,
)
_GIVEN_UNTIL = re.compile(
    r"\b(?:ha(?:s|ve|d)|given|gave \w+|gives \w+|giving \w+)\s+until\s+(?:the|at least|early|mid|late|on)?\s*$"
    r"|\bcan\b[^;:,]{3,80}\buntil\s+(?:the|early|mid|late)?\s*$"
    r"|\b(?:postponed|put off|delayed|adjourned|deferred)\s+(?:[\w’'-]+\s+){0,4}until\s+(?:the|at least|early|mid|late)?\s*$",
    re.IGNORECASE,
)
# "every heater sold since the model went on sale in autumn": how far back a state goes
_SINCE_IT = re.compile(r"\bsince\s+(?:[\w’'-]+\s+){1,8}(?:in|during)\s+(?:the|early|mid|late)?\s*$", re.IGNORECASE)
# "will stay until his term ends in December": how far on a state goes
_UNTIL_IT = re.compile(
    r"\b(?:until|till)\s+(?:[\w’'-]+\s+){1,6}?(?:ends?|expires?|finish(?:es)?|runs out|lapses?|begins?|starts?)\s+(?:in|on)\s+"
    r"(?:the|early|mid|late)?\s*$"
)
_GONE_ON_SINCE = re.compile(
    r"(?:\b(?P<noun>(?:the|an?|its|their|his|her)\s(?:[\w’'-]+\s){1,3}?)(?:that|which)\s)?"
    r"\b(?:has|have)\s(?:[^,;:]|,(?=\d)){3,80}\bsince\s(?:on\s)?$"
)
# "did not tell the regulator until 3 April": that is when it was done
_NOT_UNTIL = re.compile(
    r"(?:\b(?:not|never|nobody|none|no(?: \w+){1,3}|only)\b|n['’]t\b)[^;:]{1,120}\b(?:until|till)\s+(?:the|early|mid|late|on)?\s*$",
    re.IGNORECASE,
)
_WHEN = re.compile(r",\s+when\s+(?=\w)")


def is_end_of_state(text: str, before: str, mention: Mention, published: date | None) -> bool:
    """Whether a phrase only tells how far a state goes; `before` is what stands before it in its sentence."""
    if _UNTIL_IT.search(before) or (_SINCE_IT.search(before) and mention.earliest != mention.latest):
        return True
    if not is_limit(before) or mention.rule == SPAN:
        return False
    dates = is_not_until(before) or _has_begun(before, mention, published) or _is_term(before, mention, published)
    return not (dates or tells_when(text, mention))


def is_limit(before: str) -> bool:
    """Whether what stands before a phrase makes it one end of a state: "since 9 May"."""
    return bool(_LIMIT.search(before))


def tells_when(text: str, mention: Mention) -> int:
    """Where it is told what happened at the end of a state, "laid up since 9 May, when her engine failed"; 0 where it is not."""
    match = _WHEN.match(text, mention.end)
    return match.end() if match and (mention.is_day or is_year(mention)) else 0


def is_not_until(before: str) -> bool:
    """Whether what stands before a phrase says that something was not done until then, which is when it was done."""
    return bool(_NOT_UNTIL.search(before))


def start_of_what_goes_on(text: str, start: int, end: int) -> int:
    """Where "a strike that has kept the pits shut since" begins in front of a phrase; -1 where nothing has gone on since."""
    match = _GONE_ON_SINCE.search(text, start, end)
    if not match or (not match["noun"] and contains_verb(text, start, match.start())):
        return -1
    return match.start() if match["noun"] else start


def _has_begun(before: str, mention: Mention, published: date | None) -> bool:
    """Whether what has gone on since a day of late began on it."""
    if published is None or not mention.is_day or not 0 < (published - mention.earliest).days <= LATELY:
        return False
    return start_of_what_goes_on(before, 0, len(before)) >= 0


def _is_term(before: str, mention: Mention, published: date | None) -> bool:
    """"Owners have until 31 May to ask for a refund", "The launch was put off until 31 May": what ends or begins is ahead, and news."""
    return mention.begins_after(published) and bool(_GIVEN_UNTIL.search(before))
