"""Phrases that are one end of a state, "since 9 May", "until his term ends in December", and those of them that still date an event."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .modality import PAST, contains_verb, role
from .spans import SPAN
from .tokens import tokens
from .verbs import CHANGE
from .years import is_year

LATELY = 31  # days
MONTH = 31  # days; what has gone on since a longer time began on no day that can be told

_LIMIT = re.compile(
    r"\b(?:since|until|till|up to|(?<!fell )(?<!fall )(?<!fallen )(?<!went )(?<!gone )"
    r"through(?! on\b)|as from|(?:back)?dat(?:ing|ed) (?:back )?to|back to|prior to|aged?|born|anniversary of|in memory of)\s+"
    r"(?:(?:at least|the|early|mid|late|in|on)\s+)*$",
    re.IGNORECASE,
)
_GIVEN_UNTIL = re.compile(
    r"\b(?:ha(?:s|ve|d)|given|gave \w+|gives \w+|giving \w+)\s+until\s+(?:the|at least|early|mid|late|on)?\s*$"
    r"|\b(?:given?|gave|gives|giving)\s+(?:[\w’'-]+\s){1,7}?until\s+(?:the|at least|early|mid|late)?\s*$"
    r"|\bcan\b[^;:,]{3,80}\buntil\s+(?:the|early|mid|late)?\s*$"
    r"|\b(?:postponed|put off|pushed back|delayed|adjourned|deferred|recessed|suspended)\s+"
    r"(?:[\w’'-]+\s+){0,4}until\s+(?:the|at least|early|mid|late)?\s*$"
    r"|\b(?:extended|prolonged|renewed)\s+(?:[\w’'-]+\s+){0,6}(?:until|through)\s+(?:the|at least|early|mid|late)?\s*$",
    re.IGNORECASE,
)
_RAN_OUT = re.compile(r"\b(?:given|gave)\s+(?:[\w’'-]+\s){0,7}?until\s+$|\bhad\suntil\s+$")
# "every heater sold since the model went on sale in autumn": how far back a state goes
_SINCE_IT = re.compile(r"\bsince\s+(?P<event>(?:[\w’'-]+\s+){1,8})(?:in|during)\s+(?:the|early|mid|late)?\s*$", re.IGNORECASE)
_PERFECT = re.compile(r"\bha(?:s|ve|d)(?:n['’]t)?\b")
# "will stay until his term ends in December": how far on a state goes
_UNTIL_IT = re.compile(
    r"\b(?:until|till)\s+(?:[\w’'-]+\s+){1,6}?(?:ends?|expires?|finish(?:es)?|runs out|lapses?|begins?|starts?)\s+(?:in|on)\s+"
    r"(?:the|early|mid|late)?\s*$"
)
_GONE_ON_SINCE = re.compile(
    r"(?:\b(?P<noun>(?:the|an?|its|their|his|her|two|three|four|five|\d+)\s(?:[\w’'-]+\s){1,3}?)(?:that|which|who)\s)?"
    r"\b(?:has|have|had)\s(?:[^,;:]|,(?=\d)){3,80}\bsince\s(?:on\s)?$"
)
_SAYING = re.compile(r"^[^,;:]{1,60}\b(?:said|says|added|confirmed|reported|told [^,;:]{1,40})\s(?:that\s)?(?=\S)")
_COUNTED = re.compile(
    r"(?<!^)\d|\b(?:\w{2,}est|most|least|first|second|third|only|ever|record|dozens|hundreds|thousands|times|I|[Ww]e)\b"
)
_NOTHING = re.compile(r"\b(?:never|not|no|nobody|nothing|none)\b")
# "did not tell the regulator until 3 April": that is when it was done
_NOT_UNTIL = re.compile(
    r"(?:\b(?:not|never|nobody|none|no(?: \w+){1,3}|only)\b|n['’]t\b)[^;:]{1,120}\b(?:until|till)\s+(?:the|early|mid|late|on)?\s*$"
    r"|(?:\bdid not|n['’]t)\s(?!(?:have|need|want)\b)[^,;:]{1,80}\bbefore\s+(?:the|early|mid|late)?\s*$",
    re.IGNORECASE,
)
_WHEN = re.compile(r",\s+when\s+(?=\w)")


def is_end_of_state(text: str, before: str, mention: Mention, published: date | None) -> bool:
    """Whether a phrase only tells how far a state goes; `before` is what stands before it in its sentence."""
    if _UNTIL_IT.search(before):
        return True
    if (since := _SINCE_IT.search(before)) and mention.earliest != mention.latest:
        return not (_PERFECT.search(before, 0, since.start()) and _tells_what_was_done(since["event"]))
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
    match = _gone_on_since(text, start, end)
    return -1 if match is None else match.start() if match["noun"] else start


def _gone_on_since(text: str, start: int, end: int) -> re.Match[str] | None:
    match = _GONE_ON_SINCE.search(text, start, end)
    if not match or match["noun"]:
        return match
    saying = _SAYING.match(text[start : match.start()])
    return None if contains_verb(text, start + saying.end() if saying else start, match.start()) else match


def _has_begun(before: str, mention: Mention, published: date | None) -> bool:
    """Whether what has gone on since a day or month began then; what was counted or compared since then did not."""
    if published is None or mention.earliest is None or mention.latest is None or not mention.earliest < published:
        return False
    match = _gone_on_since(before, 0, len(before))
    if not match or _NOTHING.search(match[0]) or (mention.latest - mention.earliest).days > MONTH:
        return False
    of_late = mention.is_day and (published - mention.earliest).days <= LATELY
    return of_late or not (_COUNTED.search(match[0]) or CHANGE & {token.word for token in tokens(match[0], 0, len(match[0]))})


def _tells_what_was_done(words: str) -> bool:
    """"Since the club cancelled his contract", which needs somebody who did it; "since moving there" tells less."""
    found = tokens(words, 0, len(words))
    return any(role(found, at) == PAST for at in range(1, len(found)))


def _is_term(before: str, mention: Mention, published: date | None) -> bool:
    """"Owners have until 31 May to ask for a refund", "The launch was put off until 31 May": what ends or begins is ahead, and news.

    So is a term that ran out of late: "The court had given them until 7 May".
    """
    if mention.begins_after(published):
        return bool(_GIVEN_UNTIL.search(before))
    of_late = published is not None and mention.is_day and mention.latest is not None and (published - mention.latest).days <= LATELY
    return of_late and bool(_RAN_OUT.search(before))
