"""Which entry may tell what another only expects for its day, or by a term: nothing else told of the time comes near. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta

from .alike import Told, by_day, by_first_day, length, says_what, vectors_of
from .deadlines import is_term
from .similarity import cosine

ALIKE, CLEARLY = 0.10, 3  # the likeness that is wanted, and how many times as alike as the next
SHORTLY = timedelta(days=25)  # what was done long before its term was seldom given one


def told_as_expected(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: what is planned for a day, and the one thing that happened on it."""
    vectors = vectors_of(entries)
    for members in by_day(entries):
        done = [at for at in members if entries[at].modality == "happened"]
        for at in members:
            if len(done) != 1 or entries[at].modality != "planned" or entries[at].articles & entries[done[0]].articles:
                continue
            if any(map(says_what, vectors[at].keys() & vectors[done[0]].keys())):
                yield at, done[0], cosine(vectors[at], vectors[done[0]])


def told_in_time(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: what is to be done by a term, and the one thing told shortly before it that is like it."""
    vectors = vectors_of(entries)
    members, first_days = by_first_day(entries)
    for at, plan in enumerate(entries):
        if not _has_term(plan):
            continue
        by_then = members[bisect_left(first_days, plan.told) : bisect_right(first_days, plan.latest)]
        done = sorted(((cosine(vectors[at], vectors[other]), other) for other in by_then if _may_be(entries[other], plan)), reverse=True)
        if done and done[0][0] >= ALIKE and all(done[0][0] >= CLEARLY * likeness for likeness, _ in done[1:]):
            yield at, done[0][1], done[0][0]


def _has_term(plan: Told) -> bool:
    if plan.modality != "planned" or plan.told is None or plan.latest is None:
        return False
    return bool(plan.dated) and all(phrase and is_term(quote.partition(phrase)[0]) for quote, phrase in plan.dated)


def _may_be(entry: Told, plan: Told) -> bool:
    if entry.modality != "happened" or length(entry) > 0 or entry.articles & plan.articles:
        return False
    return plan.latest - entry.latest <= SHORTLY
