"""Who said something and when, among the dated clauses of a sentence: told with what was said, or left out where that has its own day."""

import re
from dataclasses import replace
from itertools import zip_longest

from .clause import Clause
from .happening_names import is_named_behind_after
from .modality import NONE, PAST, STATEMENT, contains_verb, role
from .spans import is_month
from .tokens import tokens
from .verbs import BARE_SAYING, SAYING

_QUOTED = re.compile(r"[“”\"«»]")
ASIDE_MARKS = 2  # commas
_ATTRIBUTION = 9  # words; ", the emergency service said on Sunday"
_COMPARED = re.compile(r",\s+(?:up |down )?(?:from|against|compared)\b")  # "sales rose, it said on Sunday, from a low of 30 in May"
_ASIDE_AT_END = re.compile(r",\s(?:which|who|whom|whose)\s+$")
_AUXILIARIES = frozenset("had has have".split())
_PERFECT = frozenset({"has", "have"})
_LITTLE = frozenset("on in at a late early earlier statement that to reporters , the".split())

# "jurors were told on Thursday", "On Monday the court heard"
_HEARD = re.compile(
    r"(?:the\s|an?\s)?(?:[\w’'-]+\s){0,4}?(?:courts?|jury|jurors|judges?|magistrates?|tribunal|inquest|inquiry|hearing|panel|committee|"
    r"commission|lawmakers|MPs|senators|parliament|council)(?:\s(?:in|at)\s[A-Z][\w’'-]+)?\s"
    r"(?:ha[sd]\s|have\s)?(?:(?:was|were|been)\s(?:also\s)?(?:told|shown)|(?:also\s)?heard)",
    re.IGNORECASE,
)


def with_what_was_said(text: str, start: int, found: list[Clause]) -> list[Clause]:
    """"The union said on Thursday" goes on to what it said, which has a date of its own; where it does not go on, nothing was said."""
    made = []
    for clause, following in zip_longest(found, found[1:]):
        if not _says_nothing(text, clause):
            made.append(clause)
        elif following and (clause.mention.earliest == clause.mention.latest or _is_news_of_month(text, clause, following)):
            made.append(replace(clause, end=following.end))
        elif made and not following and is_named_behind_after(text, made[-1].start, made[-1].mention):
            made.append(replace(clause, start=start))
        elif made and not following and (
            _was_news(text, made[-1]) or _was_heard(text, clause) or contains_verb(text, made[-1].end, clause.start)
        ):
            # "The mine will close on Monday, its owner announced on Thursday", "The mine, in which two died in May, was safe, he said".
            # What a court hears of is long past, and that it does is news.
            made.append(replace(clause, start=made[-1].start))
    return made


def _is_news_of_month(text: str, said: Clause, following: Clause) -> bool:
    """"The firm announced in May it would close on 3 August": announced in that month, and still to come then."""
    return is_month(said.mention) and following.modality != "happened" and not _is_bare(text, said)


def _was_news(text: str, clause: Clause) -> bool:
    """Whether what was said was still to come or has been done: "They have signed a truce after last month's raid"."""
    if clause.modality != "happened":
        return True
    found = tokens(text, clause.start, clause.mention.start)
    return any(token.word in _PERFECT and role(found, at) in {PAST, STATEMENT} for at, token in enumerate(found[:-1], start=1))


def _was_heard(text: str, clause: Clause) -> bool:
    """Whether a clause tells no more than who heard something, and when."""
    words = f"{text[clause.start : clause.mention.start]} {text[clause.mention.end : clause.end]}".split()
    while words and words[-1].strip(".,").lower() in _LITTLE | {""}:
        words.pop()
    while words and words[0].strip(",").lower() in _LITTLE - {"the"} | {""}:
        words.pop(0)
    return bool(_HEARD.fullmatch(" ".join(words).strip(".,")))


def _says_nothing(text: str, clause: Clause) -> bool:
    if clause.modality == "happened" and not clause.listed and _was_heard(text, clause):
        return True
    if clause.modality != "happened" or clause.listed or _QUOTED.search(text, clause.start, clause.end):
        return False
    found = [t for t in tokens(text, clause.start, clause.end) if not clause.mention.start <= t.start < clause.mention.end]
    verbs = [at for at in range(len(found)) if role(found, at) != NONE]
    if not verbs or found[verbs[-1]].word not in SAYING or any(found[at].word not in _AUXILIARIES for at in verbs[:-1]):
        return False
    before, behind = found[: verbs[0]], found[verbs[-1] + 1 :]
    if not before:
        return False
    if any(token.word not in _LITTLE for token in behind):
        return False
    aside = [at for at, token in enumerate(before) if token.word == ","]  # "Orrin Mines, owner of nine pits, announced in April"
    return before[-1].word in {"who", "which"} or not aside or (len(aside) == ASIDE_MARKS and aside[1] == len(before) - 1)


def without_bare_attribution(text: str, found: list[Clause]) -> list[Clause]:
    """What was said and when, without the saying where what was said is that something happened, and no more exactly than in a month.

    "The agency said on Friday that exports rose in June" and "Exports rose in June, the agency said on Friday" tell of June.
    """
    if len(found) < 2:
        return found
    first = found[0]
    if first.statement and _is_bare(text, first) and any(clause.modality == "happened" for clause in found[1:]):
        if found[1].mention.is_day or _says_more(text, first, found[1]):  # robbed on Tuesday, it told its clients on Friday
            return [replace(first, end=found[-1].end), *found[1:]]
        return found[1:]
    last = found[-1]
    said = _COMPARED.split(text[last.start : last.end])[0]
    if last.statement and _is_bare(text, last) and said.count(" ") < _ATTRIBUTION:
        return found[:-1]
    return found


def _says_more(text: str, said: Clause, following: Clause) -> bool:
    """Whether the next day is that of an aside: "said on Friday that the pit, which it bought in May, was shut", "would close the pit
    that it bought in May".
    """
    if _ASIDE_AT_END.search(text, said.start, following.start):
        return True
    found = tokens(text, said.mention.end, min(said.end, following.start))
    return any(role(found, at) not in {NONE, STATEMENT} for at in range(len(found)))


def _is_bare(text: str, clause: Clause) -> bool:
    return any(token.word in BARE_SAYING for token in tokens(text, clause.start, clause.end))


def is_day_of_saying(before: str, after: str) -> bool:
    """Whether what stands around a dating phrase makes it the day on which somebody said it: "the union told reporters on Friday"."""
    words = [word.strip(".,;:“”\"").lower() for word in before.split()]
    while words and words[-1] in _LITTLE:
        words.pop()
    return not {*words[-1:], *after.lower().split()[:1]}.isdisjoint(SAYING)
