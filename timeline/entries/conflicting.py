"""Which entries of two days that lie close tell one event, so that one of the days is wrong: the same was done, by and to the same.

Words alone do not say so: of pairs that are alike across days most are two things of one kind, day after day. Pure.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from timeline.articles.vocabulary import names, stem

from .alike import SAYING, Told
from .cores import core
from .deed_words import ONCE_A_DAY
from .deeds import before_deed, deeds, main_part
from .happenings import is_number
from .similarity import CALENDAR, features, is_kind
from .statements import is_day_of_saying

NEARLY_ALIKE = 0.45  # the likeness of what needs no deed in common
ALIKE = 0.15  # of what is told again long after, or is of one kind
ALIKE_AS_NEWS, FEW = 0.20, 4  # of what articles begin with; a day that many articles tell was the news of that day
NEXT_DAY = 1  # days; what is said to be further apart seldom is one
AT_ONCE, LONG_AFTER = 4, 7  # days from an event to the first article that tells it
IN_COMMON = 3  # words of the clauses themselves, where no deed is shared

_ANOTHER = re.compile(r"\b(?:second|third|fourth|another|new|fresh|further)\s+(\w+)", re.IGNORECASE)
_VIOLENT = frozenset({"#shooting", "#killing"})  # shot by one, killed by the other
_NUMBER = re.compile(r"(?!1$)\d+(?:\.\d+)?")  # "one by one" counts nothing
_THE_TWO = re.compile(r"\bthe (?:two|three|four)(?! \w)", re.IGNORECASE)  # "between the two": nor does that
_ROUGHLY = re.compile(r"\b(?:weeks?|fortnights?) (?:ago|later|earlier|before|after)\b|\b(?:Easter|Christmas)\b")

Pair = tuple[int, int, float]


def conflicting(entries: Sequence[Told], in_doubt: Sequence[Pair]) -> list[Pair]:
    """Those of the pairs in doubt that are of one event, each entry in one at most; the others are of two."""
    pairs = sorted((pair for pair in in_doubt if entries[pair[0]].modality == entries[pair[1]].modality), key=lambda pair: -pair[2])
    clauses = {at: list(_clauses(entries[at])) for at in {at for i, j, _ in pairs for at in (i, j)}}
    nearest: dict[int, int] = {}
    for i, j, _ in pairs:
        if _may_tell_again(entries[i], entries[j]):
            nearest.setdefault(i, j)
            nearest.setdefault(j, i)
    found: list[Pair] = []
    taken: set[int] = set()
    for i, j, likeness in pairs:
        if {i, j} & taken and entries[i].dated and entries[j].dated:  # who names no day may be late for what two others date
            continue
        told = [pair for pair in product(clauses[i], clauses[j]) if not _differ(*pair)]
        told_twice = nearest.get(i) == j and nearest.get(j) == i
        first, second = entries[i], entries[j]
        if _are_one(first, second, told, likeness, told_twice=told_twice) or _are_one_announcement(first, second, likeness):
            found.append((i, j, likeness))
            taken |= {i, j}
    return found


def _are_one(first: Told, second: Told, told: Sequence[tuple[str, str]], likeness: float, *, told_twice: bool) -> bool:
    """Whether they tell one event, going by `told`: each a clause of the first with one of the second, neither speaking against it.

    `told_twice`: nothing else of those days is more like either of them, and one may tell the other again.
    """
    common = max((len(_terms(one) & _terms(other)) for one, other in told), default=0)
    if likeness >= NEARLY_ALIKE and common >= IN_COMMON:
        return True
    if told_twice and likeness >= ALIKE and (common or any(_are_of_one_kind(*pair) for pair in told)):
        return True
    if not common or abs((first.earliest - second.earliest).days) > NEXT_DAY:
        return False
    if any(_did_the_same(*pair, first.deeds & second.deeds) for pair in told):
        return True
    return likeness >= ALIKE and common > 1 and any(_are_of_one_kind(*pair) and _counts_and_names_the_same(*pair) for pair in told)


def _are_one_announcement(first: Told, second: Told, likeness: float) -> bool:
    """Whether two articles begin with the same, which one heard on Wednesday and the other on Thursday, or prints without a day."""
    next_day = abs((first.earliest - second.earliest).days) <= NEXT_DAY
    news = all(entry.begins and len(entry.articles) <= FEW for entry in (first, second))
    return news and next_day and likeness >= ALIKE_AS_NEWS and any(
        len(_terms(one) & _terms(other)) > IN_COMMON and not _differ(one, other)
        and _are_of_one_kind(one, other) and _counts_and_names_the_same(one, other)
        for one, other in product(first.quotes, second.quotes)
    )


def _may_tell_again(first: Told, second: Told) -> bool:
    """Whether one may tell again what the other tells: long after, by the day next to it, or by a day that is only about right."""
    if _is_rough(first) or _is_rough(second):
        return True
    next_day = abs((first.earliest - second.earliest).days) <= NEXT_DAY
    return next_day and (is_told_again(first, second) or is_told_again(second, first))


def _clauses(entry: Told) -> Iterator[str]:
    """What is told of the day by those who name it, but for the day on which somebody said it."""
    for quote, phrase in entry.dated:
        before, _, after = quote.partition(phrase) if phrase else (quote, "", "")
        if not is_day_of_saying(before, after):
            yield main_part(core(quote, phrase), phrase).replace(phrase or "\n", " ")


def _is_rough(entry: Told) -> bool:
    """"A fortnight ago", "at Easter": by a word that means some days more or less."""
    return bool(entry.dated) and all(_ROUGHLY.search(phrase) for _, phrase in entry.dated)


def is_told_again(late: Told, at_once: Told) -> bool:
    """Whether one is told long after and the other at once: what is still told is what mattered, not what else went on in those days."""
    return _days_later(late) >= LONG_AFTER and 0 <= _days_later(at_once) <= AT_ONCE


def _days_later(entry: Told) -> int:
    return (entry.told - entry.latest).days if entry.told and entry.latest else -1


def _did_the_same(one: str, other: str, both: frozenset[str]) -> bool:
    """One of the deeds that both tell and that come once, and where both say who did it that is the same."""
    for deed in (deeds(one) & deeds(other) & both) - ONCE_A_DAY:
        doers, others = (names(before_deed(clause, deed)) - CALENDAR for clause in (one, other))
        if not doers or not others or doers & others:
            return True
    return False


def _are_of_one_kind(one: str, other: str) -> bool:
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
    return frozenset(term for term in features(_THE_TWO.sub("", clause)) if _NUMBER.fullmatch(term))


def _another(clause: str) -> set[str]:
    """"A second wall collapsed": of that there was more than one."""
    return {stem(word) for word in _ANOTHER.findall(clause)}


@lru_cache(maxsize=5_000)
def _terms(clause: str) -> frozenset[str]:
    return frozenset(term for term in features(clause) if not (is_kind(term) or term in SAYING or is_number(term)))
