"""Which dated texts of a story may tell one event: near in time first, then alike in words. Pure."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from timeline.articles.vocabulary import stem

from . import verbs
from .happenings import NUMBERS
from .similarity import Vector, combined, features, is_kind, pairs, weigher

# On labelled pairs of news timelines 0.10 on one day had precision 0.96 and recall 0.92; apart from the day it says little.
ON_ONE_DAY = 0.10
WITHIN = 0.20  # a day and the month that holds it
SAME_EVENT_ON_ONE_DAY, SAME_EVENT_WITHIN = 0.20, 0.25  # on one day none of four below was one
SAME_TEXT = 0.75
COMMON = 2  # words and large numbers, beside those of saying; one is enough of what both tell as done, or as planned, on one day
# A day with more entries than that holds several alike: of 13 suggested pairs on such days in news timelines 4 were right.
CROWDED = 5
ALONE = 2
ON_TWO_DAYS, SAME_EVENT_ON_TWO_DAYS = 0.08, 0.15  # of two days that lie close one may be an error
FAR_APART = 0.30  # across a longer time likeness is rare
CLOSE = timedelta(days=3)
SAYING = frozenset(stem(word) for word in verbs.SAYING) | {"#statement"}
NUMBER_OF_MANY = re.compile(r"\d\d?|(?:19|20)\d\d")  # two here and two there are seldom the same two, and a year holds much
LONGEST = 366  # days; what covers more is near everything
COARSEST = 31  # days; what covers more holds many such events


@dataclass(frozen=True)
class Told:
    """What an entry tells: its quotes (or headline), the articles they stand in, and the days it covers.

    `stretch`: a text or a person gives those days from the first to the last, rather than a month or a week. `deeds`: what was done
    that comes once. `told`: when the first of the articles appeared. `around`: what stands around each quote. `dated`: the quotes that
    name its day or stand behind it, with the phrase that does; where none names any, all of them. `begins`: one of the articles begins
    with it.
    """

    quotes: tuple[str, ...]
    articles: frozenset[int] | frozenset[str]
    edtf: str
    earliest: date | None
    latest: date | None
    stretch: bool = False
    modality: str = "happened"
    deeds: frozenset[str] = frozenset()
    told: date | None = None
    around: tuple[str, ...] = ()
    dated: tuple[tuple[str, str], ...] = ()
    begins: bool = False


def says_what(term: str) -> bool:
    """Not what is said of anything: the kind of happening, that somebody said it, the year, and how many."""
    return not (is_kind(term) or term in SAYING or term in NUMBERS or NUMBER_OF_MANY.fullmatch(term))


def vectors_of(entries: Sequence[Told]) -> tuple[Vector, ...]:
    return _vectors(tuple(entry.quotes for entry in entries))


@lru_cache(maxsize=2)  # all that looks for pairs asks for those of one story, as it is written or without accents
def _vectors(told: tuple[tuple[str, ...], ...]) -> tuple[Vector, ...]:
    weights = weigher(features(quote) for quotes in told for quote in quotes)
    return tuple(weights.vector(combined(*((quote, 1.0) for quote in quotes))) for quotes in told)


def alike(entries: Sequence[Told]) -> list[tuple[int, int, float]]:
    """Pairs of indices that may be one event, with their likeness; never two facts of one article.

    Of those that are in doubt `conflicting` says which are one.
    """
    vectors = vectors_of(entries)
    found = {}
    for members in _months(entries).values():
        for i, j, likeness in pairs([vectors[at] for at in members]):
            first, second = entries[members[i]], entries[members[j]]
            if likeness >= least(first, second) and not first.articles & second.articles and (
                _near(first, second) or is_in_doubt(first, second)
            ):
                found[members[i], members[j]] = likeness
    return [(i, j, likeness) for (i, j), likeness in sorted(found.items())]


def least(first: Told, second: Told) -> float:
    if is_in_doubt(first, second):
        return ON_TWO_DAYS
    if _longest(first, second) > COARSEST:
        return FAR_APART
    if first.edtf != second.edtf or _longest(first, second) > 0:
        return WITHIN
    return ON_ONE_DAY


def is_same_event(first: Told, second: Told, likeness: float, *, of_date: int = ALONE + 1) -> bool:
    """`of_date`: how many entries there are of that day. Two that are alone on it need be less alike; of many several are alike."""
    if is_in_doubt(first, second):
        return likeness >= SAME_EVENT_ON_TWO_DAYS
    if _longest(first, second) > COARSEST or _may_come(first) != _may_come(second):
        return False
    on_one_day = first.edtf == second.edtf and _longest(first, second) == 0 and of_date <= CROWDED
    common = _terms(first) & _terms(second)
    tell_alike = first.modality == second.modality
    only_in_kind = all(is_kind(term) for term in common)
    if on_one_day and tell_alike and not only_in_kind:
        return likeness >= (ON_ONE_DAY if of_date <= ALONE else SAME_EVENT_ON_ONE_DAY)
    if only_in_kind and not tell_alike:
        return False
    return len(common) >= COMMON and likeness >= (SAME_EVENT_ON_ONE_DAY if on_one_day else SAME_EVENT_WITHIN)


def _longest(first: Told, second: Told) -> int:
    """That of the side with more days."""
    return max(length(first), length(second))


def length(entry: Told) -> int:
    """Days from first to last."""
    return (entry.latest - entry.earliest).days if entry.earliest and entry.latest else 0


def by_first_day(entries: Sequence[Told]) -> tuple[list[int], list[date]]:
    """The entries whose days are known, in the order of their first days, and these days."""
    found = sorted((entry.earliest, at) for at, entry in enumerate(entries) if entry.earliest and entry.latest)
    return [at for _, at in found], [day for day, _ in found]


def by_day(entries: Sequence[Told]) -> Iterable[list[int]]:
    """The entries of each single day, but for what only may come."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        if entry.earliest and length(entry) == 0 and not _may_come(entry):
            found[entry.edtf].append(at)
    return found.values()


def dated_within(whole: Told, entries: Sequence[Told], members: Sequence[int], first_days: Sequence[date]) -> Iterator[int]:
    """The members, which stand in the order of their first days, that are dated more exactly in the time of an entry."""
    days = length(whole)
    for at in members[bisect_left(first_days, whole.earliest) : bisect_right(first_days, whole.latest)]:
        if entries[at].latest <= whole.latest and 2 * length(entries[at]) < days:
            yield at


def _may_come(entry: Told) -> bool:
    """What may come is neither what was to come nor what came."""
    return entry.modality == "possible"


def _terms(entry: Told) -> set[str]:
    return {term for quote in entry.quotes for term in features(quote) if not NUMBER_OF_MANY.fullmatch(term)} - SAYING - NUMBERS.keys()


def is_in_doubt(first: Told, second: Told) -> bool:
    """Two different days that lie close: if both sides tell one event, one of them has its day wrong."""
    if first.earliest is None or second.earliest is None or first.earliest == second.earliest:
        return False
    single = first.earliest == first.latest and second.earliest == second.latest
    return single and abs(first.earliest - second.earliest) <= CLOSE


def _near(first: Told, second: Told) -> bool:
    """The same date, or days that both cover."""
    if first.edtf == second.edtf:
        return True
    if first.earliest is None or second.earliest is None or first.latest is None or second.latest is None:
        return False
    return first.earliest <= second.latest and second.earliest <= first.latest


def _months(entries: Sequence[Told]) -> dict[tuple[int, int], list[int]]:
    """The entries that touch each month, so that a long story is not compared with itself as a whole."""
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        for month in _touched(entry):
            found[month].append(at)
    return found


def _touched(entry: Told) -> Iterator[tuple[int, int]]:
    if entry.earliest is None or entry.latest is None or (entry.latest - entry.earliest).days > LONGEST:
        return
    year, month = entry.earliest.year, entry.earliest.month
    last = entry.latest + CLOSE if entry.latest < date.max - CLOSE else entry.latest
    while (year, month) <= (last.year, last.month):
        yield year, month
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
