"""Which event of a day is told elsewhere by its month or week: "In May she stood outside the palace with 300 others".

Nothing need be done that comes once. That both share what tells something, and nothing else of that time is nearly as alike, says
enough where little else is told of it. Pure.
"""

from collections.abc import Iterator, Sequence

from .alike import COARSEST, COMMON, NUMBER_OF_MANY, SAYING, Told, length, vectors_of
from .once import COUNTS, dated_within, told_before
from .similarity import Vector, cosine, is_kind

LIKE_ENOUGH = 0.10
CLEARLY = 1.5  # times as alike as the next
# A month with more entries holds several alike: in news timelines of hundreds of entries hardly one pair in five was right.
CROWDED = 10
_SAID_OF_ANYTHING = SAYING | COUNTS


def told_by_month(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness; the coarser date of the two comes first."""
    vectors = [_telling(vector) for vector in vectors_of(entries)]
    by_day = sorted((entry.earliest, at) for at, entry in enumerate(entries) if entry.earliest and entry.latest)
    first_days, members = [day for day, _ in by_day], [at for _, at in by_day]
    for coarse, whole in enumerate(entries):
        if not 1 < length(whole) <= COARSEST or whole.stretch:
            continue
        # What its own article tells of that time is another event; where that is as alike, the words may speak of it too.
        inside = [
            at for at in dated_within(whole, entries, members, first_days)
            if entries[at].articles & whole.articles or not told_before(whole, entries[at])
        ]
        if not 1 <= len(inside) <= CROWDED:
            continue
        likely = sorted(((cosine(vectors[coarse], vectors[at]), at) for at in inside), reverse=True)
        likeness, best = likely[0]
        common = len(vectors[coarse].keys() & vectors[best].keys())
        if (
            likeness >= LIKE_ENOUGH and all(likeness >= CLEARLY * other for other, _ in likely[1:])
            and (common >= COMMON or len(inside) == 1)
            and not entries[best].articles & whole.articles and "possible" not in {whole.modality, entries[best].modality}
        ):
            yield coarse, best, likeness


def _telling(vector: Vector) -> Vector:
    """Without what is said of anything: the kind of happening, that somebody said it, the year, and how many."""
    return {
        term: weight for term, weight in vector.items()
        if not (term in _SAID_OF_ANYTHING or is_kind(term) or NUMBER_OF_MANY.fullmatch(term))
    }
