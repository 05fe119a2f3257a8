"""Which event of a day is told elsewhere by its month or week: "In May she stood outside the palace with 300 others".

Nothing need be done that comes once. That both share what tells something, and nothing else of that time is nearly as alike, says
enough where little else is told of it. Who tells it in passing says little of it there, so what stands around it counts too. Pure.

What else an editor goes by is no part of it, for on 37 stories, with one of seven groups left out each time, likeness was the better
guide without: names and figures of its own, how often the day is told, whether it is told by the way or far down, how much lies in
that time.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice, zip_longest

from .alike import COARSEST, COMMON, Told, by_first_day, dated_within, length, says_what
from .once import told_before
from .similarity import Vector, combined, cosine, weigher

# Two of three signs are wanted: that they are alike, that they share two words, that one looks back. Of 20 pairs 19 were one event.
SIGNS = 2
LEAST, ALIKE = 0.04, 0.07  # the likeness without which there is nothing to weigh, and that which is a sign
AROUND = 0.3  # the weight of what stands around a clause beside its own words
HELD_AGAINST = 8  # quotes of an entry; what a hundred articles tell they mostly tell in the same words
CLEARLY = 1.5  # times as alike as the next
# A month with more entries holds several alike: in news timelines of hundreds of entries hardly one pair in five was right.
CROWDED = 10


def told_by_month(entries: Sequence[Told], looking_back: Collection[int] = ()) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness; the coarser date of the two comes first. `looking_back` are those known to."""
    vectors = _vectors(entries)
    members, first_days = by_first_day(entries)
    for coarse, whole in enumerate(entries):
        if not 1 < length(whole) <= COARSEST or whole.stretch:
            continue
        # What its own article tells of that time is another event; where that is as alike, the words may speak of it too.
        inside = list(islice((
            at for at in dated_within(whole, entries, members, first_days)
            if entries[at].articles & whole.articles or not told_before(whole, entries[at])
        ), CROWDED + 1))
        if not 1 <= len(inside) <= CROWDED:
            continue
        likely = sorted(((*_most_alike(vectors[coarse], vectors[at]), at) for at in inside), reverse=True)
        likeness, common, best = likely[0]
        signs = (likeness >= ALIKE, common >= COMMON, coarse in looking_back)
        if (
            likeness >= LEAST and sum(signs) >= SIGNS and all(likeness >= CLEARLY * other for other, *_ in likely[1:])
            and not entries[best].articles & whole.articles and "possible" not in {whole.modality, entries[best].modality}
        ):
            yield coarse, best, likeness


def _vectors(entries: Sequence[Told]) -> list[list[Vector]]:
    """One for each quote of an entry, with what stands around it."""
    told = [[combined((quote, 1.0), (around, AROUND)) for quote, around in _quotes(entry)] for entry in entries]
    weights = weigher(counted for quotes in told for counted in quotes)
    return [[_telling(weights.vector(counted)) for counted in quotes] for quotes in told]


def _quotes(entry: Told) -> list[tuple[str, str]]:
    """The first quotes, each once, with what stands around it where that is known."""
    return list(islice(dict(zip_longest(entry.quotes, entry.around, fillvalue="")).items(), HELD_AGAINST))


def _most_alike(first: Sequence[Vector], second: Sequence[Vector]) -> tuple[float, int]:
    """How alike the most alike quotes of two entries are, and how many words these share."""
    return max((cosine(one, other), len(one.keys() & other.keys())) for one in first for other in second)


def _telling(vector: Vector) -> Vector:
    return {term: weight for term, weight in vector.items() if says_what(term)}
