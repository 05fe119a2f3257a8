"""Which two entries, the only ones that are told of a month or week, may tell one event: both speak of something, and alike. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .alike import COARSEST, Told, length
from .in_context import in_context, most_alike

ALIKE = 0.05  # much happens in a month, so that a word that stands all over the story is not enough


def told_alone(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness."""
    vectors = in_context(entries)
    by_date: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        if 0 < length(entry) <= COARSEST:
            by_date[entry.edtf].append(at)
    for members in by_date.values():
        if len(members) == 2 and _may_be_one(*(entries[at] for at in members)):
            first, second = members
            likeness, _ = most_alike(vectors[first], vectors[second])
            if likeness >= ALIKE:
                yield first, second, likeness


def _may_be_one(first: Told, second: Told) -> bool:
    """What articles of their own tell as done, or both as planned."""
    return first.modality == second.modality != "possible" and not first.articles & second.articles
