"""Which entry may tell what another only expects for its day, or by a term: nothing else told of the time comes near.

Who expects "its test run", or writes that "it did the same on Saturday", says in the sentence before of what. Pure.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from .alike import Told, by_day, by_first_day, length, vectors_of
from .deadlines import is_term
from .in_context import in_context, most_alike
from .similarity import cosine

LEAST = 0.01  # likeness; the name of what the whole story is about is not enough
SURE = 0.10  # of five pairs less alike in the pages of newspapers and agencies one was one event: they are asked as doubtful
ALIKE, CLEARLY = 0.10, 3  # the likeness that is wanted, and how many times as alike as the next
SHORTLY = 25  # days; what was done long before its term was seldom given one


def told_as_expected(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: what is planned for a day, and the one thing that happened on it."""
    vectors = in_context(entries)
    for members in by_day(entries):
        done = [at for at in members if entries[at].modality == "happened"]
        for at in members:
            if len(done) != 1 or entries[at].modality != "planned" or entries[at].articles & entries[done[0]].articles:
                continue
            likeness, _ = most_alike(vectors[at], vectors[done[0]])
            if likeness >= LEAST:
                yield at, done[0], likeness


def told_in_time(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: what is to be done by a term, and the one thing told shortly before it that is like it."""
    vectors = vectors_of(entries)
    members, first_days = by_first_day(entries)
    for at, plan in enumerate(entries):
        if not _has_term(plan):
            continue
        shortly_before = date.fromordinal(max(1, plan.latest.toordinal() - SHORTLY))
        by_then = members[bisect_left(first_days, max(plan.told, shortly_before)) : bisect_right(first_days, plan.latest)]
        done = sorted(((cosine(vectors[at], vectors[other]), other) for other in by_then if _may_be(entries[other], plan)), reverse=True)
        (likeness, best), (rival, _) = [*done, (0.0, at), (0.0, at)][:2]
        if likeness >= max(ALIKE, CLEARLY * rival):
            yield at, best, likeness


def _has_term(plan: Told) -> bool:
    if plan.modality != "planned" or plan.told is None or plan.latest is None:
        return False
    return bool(plan.dated) and all(phrase and is_term(quote.partition(phrase)[0]) for quote, phrase in plan.dated)


def _may_be(entry: Told, plan: Told) -> bool:
    return entry.modality == "happened" and length(entry) == 0 and not entry.articles & plan.articles
