"""What entries tell, with what stands around it: who tells something in passing says little of it there. Pure."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, zip_longest

from .alike import Told, says_what
from .similarity import Vector, combined, cosine, weigher

AROUND = 0.3  # the weight of what stands around a clause beside its own words
HELD_AGAINST = 8  # quotes of an entry; what a hundred articles tell they mostly tell in the same words

Quotes = tuple[tuple[str, str], ...]


def in_context(entries: Sequence[Told]) -> tuple[tuple[Vector, ...], ...]:
    """The words that tell what happened, for each quote of each entry."""
    return _vectors(tuple(_quotes(entry) for entry in entries))


@lru_cache(maxsize=2)  # like `alike.vectors_of`: all that looks for pairs asks for those of one story
def _vectors(entries: tuple[Quotes, ...]) -> tuple[tuple[Vector, ...], ...]:
    told = [[combined((quote, 1.0), (around, AROUND)) for quote, around in quotes] for quotes in entries]
    weights = weigher(counted for quotes in told for counted in quotes)
    return tuple(tuple(_telling(weights.vector(counted)) for counted in quotes) for quotes in told)


def most_alike(first: Sequence[Vector], second: Sequence[Vector]) -> tuple[float, int]:
    """How alike the most alike quotes of two entries are, and how many words these share."""
    return max((cosine(one, other), len(one.keys() & other.keys())) for one in first for other in second)


def _quotes(entry: Told) -> Quotes:
    """The first quotes, each once, with what stands around it where that is known."""
    return tuple(islice(dict(zip_longest(entry.quotes, entry.around, fillvalue="")).items(), HELD_AGAINST))


def _telling(vector: Vector) -> Vector:
    return {term: weight for term, weight in vector.items() if says_what(term)}
