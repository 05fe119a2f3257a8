"""Which two entries, alone in their time, may tell one event: what is planned for a day and the one thing that happened on it, or
the two things that are told of one month or week.

Who expects "its test run" or writes that "it did the same on Saturday" says in the sentence before of what. Pure.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .alike import COARSEST, Told, by_day, length
from .in_context import in_context, most_alike

# How alike they have to be. What the whole story is about is not enough, and in a month much happens.
ON_A_DAY, IN_A_MONTH = 0.01, 0.05


def told_alone(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness."""
    vectors = in_context(entries)
    for first, second in (*_as_expected(entries), *_of_one_month(entries)):
        likeness, _ = most_alike(vectors[first], vectors[second])
        least = IN_A_MONTH if length(entries[first]) else ON_A_DAY
        if likeness >= least and not entries[first].articles & entries[second].articles:
            yield first, second, likeness


def _as_expected(entries: Sequence[Told]) -> Iterator[tuple[int, int]]:
    for members in by_day(entries):
        done = [at for at in members if entries[at].modality == "happened"]
        if len(done) == 1:
            yield from ((at, done[0]) for at in members if entries[at].modality == "planned")


def _of_one_month(entries: Sequence[Told]) -> Iterator[tuple[int, int]]:
    by_date: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        if 0 < length(entry) <= COARSEST:
            by_date[entry.edtf].append(at)
    for members in by_date.values():
        if len(members) == 2 and {entries[at].modality for at in members} in ({"happened"}, {"planned"}):
            yield members[0], members[1]
