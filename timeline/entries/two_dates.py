"""Two temporal expressions before one verb: where the second dates what is told, and the first only belongs to a part of it."""

import re

from timeline.dates.mention import Mention

from .modality import COPULA, NONE, PAST, PLAN, STATEMENT, contains_verb, role
from .tokens import tokens
from .verbs import COPULAS

_ON = re.compile(r"\s+on\s+")
_MORE_EXACTLY = re.compile(
    r"\s*[,(–—-]\s*on\s+|,\s+[a-z]{2,}ing\s(?:(?!(?:that|which|who|after|before|following|since|as|when|while|where|and|but|to|from|by)\b)"
    r"[^\s,;:()]+\s){0,14}?on\s+"
)
_ON_THE_DAY = re.compile(r",\s+on\s+")
_BEFORE_NOUN = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s$")
_NOUN_BETWEEN = re.compile(r"\s(?:(?!(?:and|or|to|of|in|for|that|which|who|was|were|is|are)\b)[a-z-]+\s){1,3}(?:on\s)?")
_WAS_DONE = re.compile(
    r"(?:\s(?!(?:who|which|that|was|were)\b)[\w’'-]+){1,8}?\s(?:was|were)\s[a-z]+(?:ed|en|ld)\s(?:[^\s,;:()]+\s){0,6}?on\s"
)
_PLANNED_FOR = re.compile(r"\b(?:planned|scheduled|due|set|booked|billed|expected|called)\s(?:to\s[a-z]+\s)?(?:for|on|in)\s(?:the\s)?$")
_IS_DONE = re.compile(
    r"(?:\s(?!who|which|that)[\w’'-]+){0,6}?\s(?:was|were|has been|have been|had been)\s(?:\w+ly\s)?"
    r"(?:[a-z]+(?:ed|en|ld|id)|put|cut|hit|met)\s(?:[^\s,;:()]+\s){0,6}?(?:on\s|in\s)?"
)
_ISSUED = frozenset("published released issued unveiled".split())  # "figures published on Friday showed": the day is the news
_SETS_OUT = re.compile(r"(?:[\w-]+\s){0,2}(?:after|following|before|ahead of|despite|since)\s", re.IGNORECASE)
_SUSPECTED = frozenset("accused suspected charged convicted".split())
_BY_WHOM = re.compile(r"\s+by\s(?:(?!(?:and|or|but)\b)[\w’'-]+\s){1,5}?(?=(?:was|were|is|are|has|have|had|will)\s)")
_RELATIVES = frozenset("that which who".split())
# "the winner of the race in", "Ida Brock, the last of the runners from the race in"
_NOUN_OF_NOUN = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree)\s(?:[\w’'-]+\s){1,4}(?:of|from|at|for|behind|over)\s(?:the|an?|its|his|her|their)\s"
    r"(?:[\w’'-]+\s){1,4}(?:in|of|on|from)\s(?:early |late |mid-)?$"
)
_OTHER_CLAUSE = frozenset("that which who whom whose after before when while as since until because and but or to".split())
_SUBJECTS = frozenset("he she it they we i you who which that".split())


def second_dates(text: str, start: int, first: Mention, second: Mention) -> bool:
    """Whether the second of two expressions of the stretch that begins at `start` is the date of what is told."""
    return (
        _hangs_on_subject(text, start, first, second)
        or _is_its_day(text, first, second)
        or _opens_only(text, start, first, second)
        or _names_only(text, first, second)
        or _was_planned_for(text, start, first, second)
        or _is_of_subject(text, start, first, second)
    )


def _was_planned_for(text: str, start: int, first: Mention, second: Mention) -> bool:
    """"A strike planned for Friday was called off on Monday": the first is the day of what was to be."""
    return bool(_PLANNED_FOR.search(text, start, first.start) and _IS_DONE.fullmatch(text, first.end, second.start))


def _is_its_day(text: str, first: Mention, second: Mention) -> bool:
    """"Overnight on Tuesday", "at 4.10 a.m. on the 10th"; "sued last week, filing a claim on 4 May", where the day is of that week."""
    between = first.end, second.start
    if first.rule.startswith("relative") and second.is_day and _ON_THE_DAY.fullmatch(text, *between):
        return True  # "a week later, on 21 January": whatever the week was counted from
    vague = not first.is_day or first.rule.startswith("clock")
    if not second.is_day or not vague:
        return False
    return bool(_ON.fullmatch(text, *between) or (_holds(first, second) and _MORE_EXACTLY.fullmatch(text, *between)))


def _holds(first: Mention, second: Mention) -> bool:
    if None in (first.earliest, first.latest, second.earliest, second.latest):
        return False
    return first.earliest <= second.earliest and second.latest <= first.latest


def is_of_what_is_planned(text: str, start: int, first: Mention, second: Mention) -> bool:
    """"A law passed in March will take effect on Tuesday": each of the two has a verb, and the first only tells which law."""
    return _hangs_on_subject(text, start, first, second, then=frozenset({PLAN}))


def _hangs_on_subject(
    text: str, start: int, first: Mention, second: Mention, then: frozenset[str] = frozenset({PAST, STATEMENT, COPULA})
) -> bool:
    """"The family of a man killed in May sued on Tuesday": the first phrase belongs to a participle, the second to the verb behind it.

    So it is with "Talks that began on Monday ended on Wednesday".
    """
    told = tokens(text, start, first.start)
    before = [token for token in told if token.word != "that"]  # which would make a noun of "began" in "that began"
    at = next((i for i in range(len(before) - 1, 0, -1) if role(before, i) != NONE), 0)
    related = at > 0 and any(token.word in _RELATIVES for token in told[1:] if token.end <= before[at].start)
    near = before[at:] if related else before[max(0, at - 3) :]
    may_govern = {PAST, PLAN} if related else {PAST}  # "that was to meet in May was put off on Tuesday"
    if at and before[at].word in _SUSPECTED:
        may_govern = may_govern | {STATEMENT}  # "The man accused of theft in May was freed on Tuesday"
    if not at or role(before, at) not in may_govern or any(token.word == "," or token.word in COPULAS for token in near):
        return False
    first_verb = at
    while first_verb and before[first_verb - 1].word in COPULAS | {"to"}:  # "that was launched in March", "that were to be held"
        first_verb -= 1
    if before[at].word in _ISSUED or any(role(before, i) not in {NONE, STATEMENT} for i in range(first_verb)):
        return False
    if (before[at - 1].word in _SUBJECTS or role(before, at - 1) == STATEMENT) and not related:
        return False
    by_whom = _BY_WHOM.match(text, first.end, second.start)
    behind = [token for token in tokens(text, by_whom.end() if by_whom else first.end, second.start) if not token.word.endswith("ly")]
    return bool(behind) and role(behind, 0) in then


def _is_of_subject(text: str, start: int, first: Mention, second: Mention) -> bool:
    """"The winner of the race in March was arrested on Tuesday": the first phrase says of which race, before any verb."""
    if not _NOUN_OF_NOUN.search(text, start, first.start) or contains_verb(text, start, first.start):
        return False
    behind = [token for token in tokens(text, first.end, second.start) if not token.word.endswith("ly")]
    behind = behind[1:] if behind and behind[0].word == "," else behind
    if not behind or role(behind, 0) not in {PAST, PLAN, STATEMENT, COPULA}:
        return False
    return all(token.word not in _OTHER_CLAUSE | {","} for token in behind)


def _opens_only(text: str, start: int, first: Mention, second: Mention) -> bool:
    """"After talks on Friday the bank told its clients on Saturday": the sentence only sets out from the first day."""
    if not _SETS_OUT.match(text, start, first.start) or contains_verb(text, start, first.start):
        return False
    return contains_verb(text, first.end, second.start)


def _names_only(text: str, first: Mention, second: Mention) -> bool:
    """"Cancelled the March tests last week", "The 8 October concert was announced on Monday": the first only says which."""
    if not (first.text.lower().startswith("the ") or _BEFORE_NOUN.search(text, max(0, first.start - 8), first.start)):
        return False
    announced = second.is_day and _WAS_DONE.fullmatch(text, first.end, second.start)
    return bool(announced or _NOUN_BETWEEN.fullmatch(text, first.end, second.start))
