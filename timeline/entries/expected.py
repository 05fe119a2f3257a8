"""Which entry may tell what another only expects for its day: nothing else is told of that day, and both name something. Pure."""

from collections.abc import Iterator, Sequence

from .alike import Told, by_day, says_what, vectors_of
from .similarity import cosine


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
