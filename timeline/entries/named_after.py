"""Happenings that a sentence only names, with their day: "Envoys met on Friday after a clash in Orrin on 7 May"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.mention import Mention
from timeline.dates.rules.announced import OCCASION

from .clause import Clause
from .happening_names import FOLLOWING, names_happening
from .modality import contains_verb

LONGEST = 31  # days
_NAMED = re.compile(
    rf"\b(?:{FOLLOWING}|in response to|because of|despite|over|in connection with|into|"
    r"(?:probe|investigate|examine|condemn)(?:d|s)?)\s"
    r"(?P<happening>(?:(?!(?:after|following|until|that|which|who|when|before|and|than)\b)[^\s,;:()“”\"]+\s){1,14}"
    r"(?<!from\s)(?<!between\s)(?<!since\s))(?:on\s|in\s)?(?:the\s)?$",
    re.IGNORECASE,
)
# "ahead of a regional vote scheduled for 27 June"
_AHEAD = re.compile(
    r"\b(?:ahead of|before|in the run-up to|in preparation for)\s"
    rf"(?P<happening>(?:the|an?|its|their|his|her)\s(?:[\w’'-]+\s){{0,5}}?{OCCASION}s?\s(?:[\w’'-]+\s){{0,4}}?"
    r"(?:scheduled|set|due|planned|slated|expected|called|to be held|to take place)\s(?:(?:for|on|in)\s)?)(?:the\s)?$",
    re.IGNORECASE,
)
_MAKES_WAY = re.compile(
    r"\b(?:(?:paving|clearing|opening) the way for|setting (?:the stage|a date) for|triggering|forcing)\s"
    rf"(?P<happening>(?:(?:an?|the)\s)?(?:[\w’'-]+\s){{0,3}}?{OCCASION}s?\s(?:in\s(?:[A-ZÀ-Þ][\w’'-]*\s){{1,3}})?on\s)$"
)
# "With candidate filing closing today, it is unlikely that she will run"
_WITH = re.compile(
    r"\bWith\s(?P<happening>(?:(?!to\b)[\w’'-]+\s){1,6}"
    r"(?:opening|closing|starting|beginning|ending|expiring|looming|approaching|due)\s(?:on\s)?)$"
)
_OPENS = re.compile(r"[\s\W]*")


def with_named(text: str, start: int, end: int, dating: Sequence[Mention], found: list[Clause], published: date | None) -> list[Clause]:
    """The clauses of the sentence `text[start:end]` and what it names with their days, each with words of its own."""
    taken = {clause.mention.start for clause in found}
    for mention in dating:
        if mention.start in taken:
            continue
        named, ahead = None, mention.is_day and (mention.begins_after(published) or mention.earliest == published)
        if ahead:
            ways = (_AHEAD, _MAKES_WAY, _WITH)
            named = next((match for way in ways if (match := way.search(text, start, mention.start))), None)
        elif _is_past(mention, published):
            named = _NAMED.search(text, start, mention.start)
        if not named:
            continue
        if not ahead and (contains_verb(text, named.end("happening"), mention.start) or not names_happening(named["happening"])):
            continue
        whole = Clause(named.start("happening"), mention.end, mention, "planned" if ahead else "happened", statement=False)
        beside = _beside(text, start, named.start(), mention.end, found)
        if beside or (ahead and not found):
            found = sorted([*beside, whole], key=lambda clause: clause.start)
    return found


def is_named_ahead(text: str, start: int, clause: Clause) -> bool:
    """Whether a clause of the sentence that begins at `start` only names what is to come: "ahead of a vote scheduled for 27 June"."""
    named = _AHEAD.search(text, start, clause.mention.start)
    return named is not None and named.start("happening") == clause.start


def _is_past(mention: Mention, published: date | None) -> bool:
    first, last = mention.earliest, mention.latest
    return published is not None and first is not None and last is not None and last < published and (last - first).days <= LONGEST


def _beside(text: str, start: int, opened: int, closed: int, found: list[Clause]) -> list[Clause]:
    """The other clauses without the words that name the happening; none where one of them can't do without."""
    opens = _OPENS.fullmatch(text, start, opened) is not None
    left = []
    for clause in found:
        if clause.end <= opened or clause.start >= closed:
            left.append(clause)
        elif clause.mention.end <= opened:
            left.append(replace(clause, end=len(text[:opened].rstrip(" ,"))))
        elif opens and clause.mention.start > closed and text[closed] == ",":
            left.append(replace(clause, start=closed + 2))
        else:
            return []
    return left
