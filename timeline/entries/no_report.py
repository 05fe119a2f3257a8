"""What reports nothing that happened: what a writer tells of himself or his readers, what is usual, imagined, hoped for or doubted."""

import re

from timeline.dates.mention import Mention

_CONDITION = 180  # characters before a phrase in which the condition or hope that it is part of begins
_FIRST_PERSON = re.compile(r"(?:(?:and|but|so|then|here|now)\s+)?(?:I|[Ww]e|[Yy]ou|[Mm]y|[Yy]our)\b")
_AS_I_SAID = re.compile(
    r"\b(?:as|[Ii]n (?:my|our) (?:[\w’'-]+ ){0,2}(?:report|story|article|column)(?: [\w’'-]+){0,5},?) (?:I|we)\s[^,;]*$"
)
IMAGINED = re.compile(
    r"\b(?:would|might|could) (?:not )?have\b(?! (?:to|an?|the|no|any|some|its|their|his|her|more|enough|until)\b| [“\"\d])"
    r"|\bHad (?!to\b)(?:the|it|he|she|they|a)\b"
)
_OF_WHAT_FAILED = re.compile(r"\b(?:that|which) $")  # "fell through on Tuesday after talks on a deal that could have saved it"
# "The owner had ignored two warnings, the herald reported on Tuesday": what had been done long before is only brought up
_OUTLET = re.compile(r"\bhad\s[^,;:]+,\s+(?:[\w’'.-]+\s+){0,7}?(?:reported|reports|wrote|writes)\s+(?:(?:on|late|early|earlier)\s+)*$")
_HABIT = re.compile(
    r"(?<!than )\b(?:usually|typically|normally|traditionally|customarily)\s+[a-z]"
    r"|(?:\b(?:and|who|he|she|it|they)|[A-Z][\w’'-]+) used to [a-z]"
    r"|\b[Ee](?:very|ach)\s(?:[a-z]+\s)?(?:season|year|spring|summer|autumn|winter|month),?\s"
    r"|\bas a rule\b|\b(?:is|are|was|were|had been) (?:normal|usual|customary|typical|the (?:norm|custom|usual|average))\b"
)
_OF_A_NOUN = re.compile(r",\s(?:who|which|where|an?|the)\s[^,]*")
_DASHED_HOPES = re.compile(
    r"\b(?:dash|crush|end|kill|shatter|quash)(?:ed|es|s|ing)?\s(?:[\w’'-]+\s){0,2}?hopes?\sthat\s[^.;:,]*\b(?:would|could|might)\b[^.;:,]*$"
)
_IN_DOUBT = re.compile(r"\b(?:(?:wonder|question|doubt)(?:s|ed|ing)?|(?:declin|refus)\w+ to say)\s(?:whether|if|how|why|when)\b[^.;:]*$")
_ON_CONDITION = re.compile(r"\b(?:provided|providing|assuming|as long as|on (?:the )?condition)\s(?:that\s)?(?!by\b|for\b)[^.;:,]{3,}$")
_IF = re.compile(r"\b[Ii]f\s(?:(?!\b(?:as|while|when|after|because|that|which|who)\b)[^.;:,])+$")
_UNSETTLED = (_DASHED_HOPES, _IN_DOUBT, _ON_CONDITION)
_UNCHANGED = re.compile(r"\b(?:little|barely|virtually|hardly|largely) changed\b|\bunchanged\b", re.IGNORECASE)
_LEFT_SO = re.compile(r"\b(?:left|leaves|leave|kept|keeps|keep|held|holds)\s(?:[\w’'-]+\s){1,6}?unchanged\b")  # "left its rate unchanged"
TO_READERS = re.compile(r"\b[Yy]our\b|!\s*$|^(?:Read|See|Click|Sign up|Subscribe|Watch|Listen|Win)\b")
_QUOTED = re.compile(r"[“”\"«»]")


def is_no_report(text: str, start: int, end: int, mention: Mention) -> bool:
    """What a writer tells of himself, his readers or what might have been, what is usual or stayed so, what another outlet brings up
    again, and what was hoped for in vain, is doubted or is only a condition.
    """
    words = text[start:end]
    if _OUTLET.search(text, start, mention.start) or _AS_I_SAID.search(text, start, mention.start):
        return True
    if any(pattern.search(text, max(0, mention.start - _CONDITION), mention.start) for pattern in _UNSETTLED):
        return True
    if not _QUOTED.search(words) and TO_READERS.search(words):
        return True
    if _HABIT.search(_without_asides(text, start, end, mention)):
        return True
    unchanged = _UNCHANGED.search(words) and not _LEFT_SO.search(words)
    return bool(_FIRST_PERSON.match(words) or unchanged) or _is_imagined(text, start, end, mention)


def is_condition(text: str, start: int, mention: Mention) -> bool:
    """Whether a phrase is part of a condition: "If there is no vote by 7 June, the pool closes"."""
    return _IF.search(text, start, mention.start) is not None


def _is_imagined(text: str, start: int, end: int, mention: Mention) -> bool:
    """Whether a clause tells what might have been, other than of a noun behind the phrase."""
    return any(
        would.start() < mention.end or not _OF_WHAT_FAILED.search(text, mention.end, would.start())
        for would in IMAGINED.finditer(text, start, end)
    )


def _without_asides(text: str, start: int, end: int, mention: Mention) -> str:
    """A clause but for what commas set apart of a noun in it: ", who used to bake in Orrin", ", a dish usually served cold,"."""
    def left(aside: re.Match[str]) -> str:
        return aside[0] if aside.start() <= mention.start - start < aside.end() else ""

    return _OF_A_NOUN.sub(left, text[start:end])
