"""Which event of a day is told by its month or week as well, be it by one article: both tell the same kind of happening. Pure.

An article that gives the week in its lead and the day further down tells one event mostly; of two that it takes for two it tells in
other kinds. Nothing else of that time may be as alike, in the words themselves or with what stands around them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice

from .alike import COARSEST, Told, by_first_day, length, vectors_of
from .as_planned import OCCASIONS
from .by_month import CROWDED
from .cores import core
from .deeds import main_part
from .in_context import in_context, most_alike
from .similarity import cosine, features, is_kind

LEAST = 0.10  # likeness; of 14 pairs in 92 stories all eight that are as alike were one event, and two of the six that are less
_BY_THE_WAY = re.compile(r"\b(?:where|who|which|that|when|after|before|since|because|although|while)\b")


def told_in_kind(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness; the coarser date of the two comes first."""
    vectors, around = vectors_of(entries), in_context(entries)
    members, first_days = by_first_day(entries)
    for at, whole in enumerate(entries):
        if not 1 < length(whole) <= COARSEST or whole.modality == "possible":
            continue
        earliest = date.fromordinal(max(1, whole.earliest.toordinal() - COARSEST))
        near = members[bisect_left(first_days, earliest) : bisect_right(first_days, whole.latest)]
        inside = list(islice((other for other in near if other != at and _may_be_meant(whole, entries[other])), CROWDED + 1))
        if not 1 <= len(inside) <= CROWDED:
            continue
        best = max(inside, key=lambda other: cosine(vectors[at], vectors[other]))
        likeness = cosine(vectors[at], vectors[best])
        if likeness < LEAST or most_alike(around[at], around[best])[0] < max(most_alike(around[at], around[other])[0] for other in inside):
            continue
        if _may_be_one(whole, entries[best], _kinds(whole) & _kinds(entries[best])):
            yield at, best, likeness


def _may_be_meant(whole: Told, exact: Told) -> bool:
    """Told more exactly of a time that touches the other."""
    if not (exact.earliest and exact.latest) or length(exact) >= length(whole):
        return False
    return whole.earliest <= exact.latest and exact.earliest <= whole.latest


def _may_be_one(whole: Told, exact: Told, kinds: Collection[str]) -> bool:
    """What lasted from then to then began with its first day; a hearing planned for a day may be told as held in its month."""
    if whole.stretch and exact.earliest != whole.earliest:
        return False
    as_planned = (exact.modality, whole.modality) == ("planned", "happened") and not OCCASIONS.isdisjoint(kinds)
    return bool(kinds) and (exact.modality == whole.modality or as_planned)


def _kinds(entry: Told) -> set[str]:
    """The kinds of happening that it tells itself, not by the way; that somebody says so is none."""
    mains = (main_part(core(quote, phrase), phrase) for quote, phrase in entry.dated)
    told = {term for main in mains for term in features(_BY_THE_WAY.split(main, maxsplit=1)[0])}
    return {term for term in told if is_kind(term) and term.startswith("#")} - {"#statement"}
