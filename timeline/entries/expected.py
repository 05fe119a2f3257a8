"""Which entry may tell what another only expects for its day: nothing else is told of that day, and both name something. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .alike import Told, length, says_what, vectors_of
from .similarity import cosine


def told_as_expected(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: what is planned for a day, and the one thing that happened on it."""
    by_day: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        if entry.earliest and length(entry) == 0:
            by_day[entry.edtf].append(at)
    vectors = vectors_of(entries)
    for members in by_day.values():
        done = [at for at in members if entries[at].modality == "happened"]
        for at in members:
            if len(done) != 1 or entries[at].modality != "planned" or entries[at].articles & entries[done[0]].articles:
                continue
            if any(map(says_what, vectors[at].keys() & vectors[done[0]].keys())):
                yield at, done[0], cosine(vectors[at], vectors[done[0]])
