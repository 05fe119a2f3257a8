"""Where a dated participle describes a noun: "a boat found on Friday may be the one", "the van, stolen in May, was burnt"."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .modality import CHANCE, NONE, PAST, PLAN, role
from .tokens import Token, tokens
from .verbs import PARTICIPLES

_MONTH = 31  # days
_MODALS = frozenset("may might could can will would should must".split())
_HAD = re.compile(r",\s+(?:had|has|have) (?:\w+ly )?been\b")  # what comes behind the aside is told of another time
_NOUN = re.compile(r"\b(?:the|a|an|its|their|his|her|two|three)\s(?:[\w’'-]+\s){0,2}[\w’'-]+$", re.IGNORECASE)
_DECISION = re.compile(
    r"\b(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s|(?:[A-ZÀ-Þ][\w.-]*\s){0,4}[A-ZÀ-Þ][\w.-]*['’]s?\s)"
    r"(?:(?!(?:to|in|on|for|by|at|and|with|the|an?|its|their|his|her)\b)[\w’'-]+\s){0,4}?"
    r"(?:decision|order|ruling|vote|move|agreement|refusal|pledge|request|announcement|verdict|judgment|award|deal|settlement)\s(?:(?:on|of|in)\s)?$"
)
_TO_DO = re.compile(r"\s+(?:not\s)?to\s[a-z]{2}")
_THAT = re.compile(r"\s+that\s(?!(?:was|were|is|are|has|have|had|will|would|could|may|might)\b)")
# "its decision on Friday to close the pool | has angered swimmers"
_FOLLOWED = re.compile(
    r",?\s(?:has|have|had|was|were|is|are|will|would|may|might|could|can)\s|,\s(?:[\w’'.-]+\s){1,6}(?:said|says)\b"
)
_DOES = re.compile(r"\s(?!(?:was|has|does|its|his)\b)[a-z]{3,}s\s")
_TO_COME = re.compile(
    r"\b(?:planned|scheduled|due|set|booked|billed|expected|called|convened)\s(?:to\s(?:be\s)?[a-z]+\s)?(?:for|on|in)?\s*(?:the\s)?$"
    r"|\b(?:that|which)\s(?:was|were|had been)\s(?:(?:due|set|scheduled|planned)\s)?to\s(?:have\s|be\s)?[a-z]+\s(?:on\s|in\s)?(?:the\s)?$"
)
_OFF = r"(?:cancell?ed|called off|postponed|put off|scrapped|scrubbed|shelved|dropped|abandoned|moved)\b"
_IS_OFF = rf"\s(?:has|have|had|was|were|is|are)\s(?:been\s|being\s)?(?:\w+ly\s)?{_OFF}"
_CALLED_OFF = re.compile(rf"(?:\s(?:at|in|from|outside)\s[^,;:]{{1,60}})?,?{_IS_OFF}")
_NAMED_AND_OFF = re.compile(rf"(?:['’]s?)?(?:(?:\s[\w’'-]+){{1,3}}{_IS_OFF}|\s(?:date|slot)\s(?:was|is|has been) (?:lost|missed))")
# "has called off a march planned for Friday"
_CALLS_OFF = re.compile(
    r"\b(?:call(?:s|ed)?\soff|cancel(?:s|l?ed)|postpone[sd]|put\soff|scrap(?:s|ped)|drop(?:s|ped)|abandon(?:s|ed))\s(?:[\w’'-]+\s){1,6}$"
)
# "cancelled its trips for Friday"
_CALLS_OFF_ALL = re.compile(
    r"\b(?:call(?:s|ed)?\soff|cancel(?:s|l?ed)|scrap(?:s|ped))\s(?:(?!(?:on|in|at)\b)[\w’'-]+\s){1,5}(?:of|for)\s(?:the\s)?$"
)
_GIVEN_UP = re.compile(r"\b(?:(?:gave|given|giving) up on|abandoned|scrapped|called off|postponed|put off)\s(?:the|its|their)\s$")


def is_called_off(text: str, start: int, mention: Mention, end: int, published: date | None) -> bool:
    """"A march planned for Friday has been called off": Friday is the day of what will not be, nor is it that of the news.

    Nor are those of "they gave up on the 5 May launch" and, before Friday, of "Friday's march was called off".
    """
    if planned := _TO_COME.search(text, start, mention.start):
        return bool(_CALLED_OFF.match(text, mention.end, end) or _CALLS_OFF.search(text, start, planned.start()))
    if _GIVEN_UP.search(text, start, mention.start):
        return True
    if mention.begins_after(published) and _CALLS_OFF_ALL.search(text, start, mention.start):
        return True
    named = text[start : mention.start].lower().endswith("the ") or mention.begins_after(published)
    return named and bool(_NAMED_AND_OFF.match(text, mention.end, end))


def end_of_described(text: str, start: int, mention: Mention, end: int) -> int:
    """"A hull found on Friday may be the first trace": the modal is of another verb than the phrase."""
    behind = tokens(text, mention.end, end)
    if not behind or behind[0].word not in _MODALS or role(behind, 0) not in {CHANCE, PLAN}:
        return end
    before = tokens(text, start, mention.start)
    verbs = [at for at in range(1, len(before)) if _is_participle(before, at)]
    alone = len(verbs) == 1 and not any(role(before, at) != NONE for at in range(len(before)) if at != verbs[0])
    return mention.end if alone and all(token.word != "," for token in before[verbs[0] :]) else end


def described_aside(text: str, start: int, mention: Mention, end: int) -> tuple[int, int] | None:
    """"Police said the van, stolen in May, had been burnt": of May is told that the van was stolen."""
    opened, closed = text.rfind(", ", start, mention.start), text.find(",", mention.end, end)
    if opened < 0 or closed < 0 or not _HAD.match(text, closed, end):
        return None
    inner, noun = tokens(text, opened + 1, closed), _NOUN.search(text, start, opened)
    if not inner or not noun or not _is_participle(inner, 0):
        return None
    return noun.start(), closed


def named_decision(text: str, start: int, mention: Mention, end: int) -> tuple[int, int] | None:
    """"It follows the council's decision on Friday to close the pool": of Friday is told that this was decided, whatever followed.

    So it is with "The ruling of 5 May wipes out her results" and "its decision this week to sell".
    """
    named = _DECISION.search(text, start, mention.start)
    if not named or _too_long(mention):
        return None
    does = mention.is_day and named.start() == start and _DOES.match(text, mention.end, end)
    if does or _THAT.match(text, mention.end, end):
        return named.start(), end
    if not _TO_DO.match(text, mention.end, end):
        return None
    followed = _FOLLOWED.search(text, mention.end, end)
    return named.start(), followed.start() if followed else end


def _too_long(mention: Mention) -> bool:
    return mention.earliest is None or mention.latest is None or (mention.latest - mention.earliest).days > _MONTH


def _is_participle(found: list[Token], at: int) -> bool:
    return role(found, at) == PAST or found[at].word in PARTICIPLES or found[at].word in {"found", "held", "built", "sold", "made"}
