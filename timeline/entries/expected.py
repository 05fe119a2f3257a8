"""Which entry may tell what another only expects for its day: nothing else is told of that day, and both speak of something.

Who expects "its test run", or writes that "it did the same on Saturday", says in the sentence before of what. Pure.
"""

from collections.abc import Iterator, Sequence

from .alike import Told, by_day
from .in_context import in_context, most_alike

LEAST = 0.01  # likeness; the name of what the whole story is about is not enough


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
