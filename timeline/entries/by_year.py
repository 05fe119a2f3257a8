"""Which event is told elsewhere by its year alone, long after: "it defaulted last year", and a missed payment in October. Pure.

A year holds so much that likeness has to be clear; that both share two words beside what is said of anything is wanted too.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from .alike import COARSEST, COMMON, LONGEST, Told, by_first_day, dated_within, length, vectors_of
from .by_month import CLEARLY, CROWDED, is_gone_by
from .in_context import in_context, most_alike
from .similarity import cosine

ALIKE = 0.10


def told_by_year(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness; the year comes first."""
    vectors, around = vectors_of(entries), in_context(entries)
    members, first_days = by_first_day(entries)
    for at, whole in enumerate(entries):
        if not _looks_back_on_a_year(whole):
            continue
        inside = list(islice(dated_within(whole, entries, members, first_days), CROWDED + 1))
        likely = sorted(((cosine(vectors[at], vectors[other]), other) for other in inside), reverse=True)
        if not 1 <= len(likely) <= CROWDED:
            continue
        likeness, best = likely[0]
        if (
            likeness >= ALIKE and all(likeness >= CLEARLY * other for other, _ in likely[1:])
            and most_alike(around[at], around[best])[1] >= COMMON
            and entries[best].modality == "happened" and not entries[best].articles & whole.articles
        ):
            yield at, best, likeness


def _looks_back_on_a_year(entry: Told) -> bool:
    return COARSEST < length(entry) < LONGEST and not entry.stretch and is_gone_by(entry)
