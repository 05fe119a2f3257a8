"""Which entries of two days that lie close tell one event, so that one of the days is wrong: the same was done, by and to the same.

Words alone do not say so: of pairs that are alike across days most are two things of one kind, day after day. Pure.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.articles.vocabulary import names, stem

from .alike import SAYING, Told
from .cores import core
from .deed_words import ONCE_A_DAY
from .deeds import before_deed, deeds, main_part
from .happenings import is_number
from .similarity import CALENDAR, features, is_kind
from .statements import is_day_of_saying

NEARLY_ALIKE = 0.45  # the likeness of what needs no deed in common
ALIKE = 0.15  # of what is of one kind
NEXT_DAY = 1  # days; what is said to be further apart seldom is one
AT_ONCE, LONG_AFTER = 2, 7  # days from an event to the first article that tells it
IN_COMMON = 3  # words of the clauses themselves, where no deed is shared

_ANOTHER = re.compile(r"\b(?:second|third|fourth|another|new|fresh|further)\s+(\w+)", re.IGNORECASE)
_VIOLENT = frozenset({"#shooting", "#killing"})  # shot by one, killed by the other
_NUMBER = re.compile(r"\d+(?:\.\d+)?")

Pair = tuple[int, int, float]


def conflicting(entries: Sequence[Told], in_doubt: Sequence[Pair]) -> list[Pair]:
    """Those of the pairs in doubt that are of one event, each entry in one at most; the others are of two."""
    clauses = {at: list(_clauses(entries[at])) for at in {at for i, j, _ in in_doubt for at in (i, j)}}
    found: list[Pair] = []
    taken: set[int] = set()
    nearest: dict[int, int] = {}
    pairs = sorted(in_doubt, key=lambda pair: -pair[2])
    for i, j, _ in pairs:
        nearest.setdefault(i, j)
        nearest.setdefault(j, i)
    for i, j, likeness in pairs:
        if {i, j} & taken or entries[i].modality != entries[j].modality:
            continue
        close = abs((entries[i].earliest - entries[j].earliest).days) <= NEXT_DAY
        looks_back = any(nearest[late] == at and _is_told_again(entries[late], entries[at]) for late, at in ((i, j), (j, i)))
        if any(_tell_one(one, other, likeness, close=close, looks_back=looks_back) for one in clauses[i] for other in clauses[j]):
            found.append((i, j, likeness))
            taken |= {i, j}
    return found


def _clauses(entry: Told) -> Iterator[str]:
    """What is told of the day by those who name it, but for the day on which somebody said it."""
    for quote, phrase in entry.dated:
        before, _, after = quote.partition(phrase) if phrase else (quote, "", "")
        if not is_day_of_saying(before, after):
            yield main_part(core(quote, phrase), phrase).replace(phrase or "\n", " ")


def _is_told_again(late: Told, at_once: Told) -> bool:
    """What is told again long after is what mattered, and not what else went on in those days."""
    return _days_later(late) >= LONG_AFTER and 0 <= _days_later(at_once) <= AT_ONCE


def _days_later(entry: Told) -> int:
    return (entry.told - entry.latest).days if entry.told and entry.latest else -1


def _tell_one(one: str, other: str, likeness: float, *, close: bool, looks_back: bool) -> bool:
    both = _terms(one) & _terms(other)
    if not both or _differ(one, other):
        return False
    if likeness >= NEARLY_ALIKE and len(both) >= IN_COMMON:
        return True
    if not close:
        return False
    if _did_the_same(one, other) or (looks_back and likeness >= ALIKE):
        return True
    return likeness >= ALIKE and len(both) > 1 and _is_of_one_kind(one, other) and _counts_and_names_the_same(one, other)


def _did_the_same(one: str, other: str) -> bool:
    """A deed that comes once, and where both say who did it that is the same."""
    for deed in (deeds(one) & deeds(other)) - ONCE_A_DAY:
        doers, others = (names(before_deed(clause, deed)) - CALENDAR for clause in (one, other))
        if not doers or not others or doers & others:
            return True
    return False


def _is_of_one_kind(one: str, other: str) -> bool:
    kinds, others = ({term for term in features(clause) if term.startswith("#")} for clause in (one, other))
    return bool((kinds & others) - {"#statement"}) or bool(kinds & _VIOLENT and others & _VIOLENT)


def _counts_and_names_the_same(one: str, other: str) -> bool:
    """"Two Orrin guards" here and there."""
    return bool(_numbers(one) & _numbers(other)) and bool((names(one) & names(other)) - CALENDAR)


def _differ(one: str, other: str) -> bool:
    """They share none of their figures, 84 years old and 24, or one tells of another wall that fell."""
    numbers, others = _numbers(one), _numbers(other)
    return bool(numbers and others and not numbers & others) or bool((_another(one) ^ _another(other)) & _terms(one) & _terms(other))


def _numbers(clause: str) -> frozenset[str]:
    return frozenset(term for term in features(clause) if _NUMBER.fullmatch(term))


def _another(clause: str) -> set[str]:
    """"A second wall collapsed": of that there was more than one."""
    return {stem(word) for word in _ANOTHER.findall(clause)}


@lru_cache(maxsize=5_000)
def _terms(clause: str) -> frozenset[str]:
    return frozenset(term for term in features(clause) if not (is_kind(term) or term in SAYING or is_number(term)))
