"""Which entry tells of a day that is long over what an article began with then: what is remembered of a day mostly was its news. Pure.

The words may have nothing in common, "placed the maker on its list" and "Hanoi had struck back", so that likeness only says which of
several it is. It was so of all 13 pairs in 48 stories of some eight pages. While a day is news, articles tell this and that of it, and
in a time of which much is told hardly one pair in five was right.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import permutations

from .alike import CLOSE, Told, by_day, by_first_day, vectors_of
from .similarity import cosine

NEWS, LONG_OVER = timedelta(days=3), timedelta(days=4)
CROWDED = 10  # entries that begin within some days


def led_with(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: the news of a day and what looks back on it, the most alike of that day."""
    vectors = vectors_of(entries)
    first_days = [day.toordinal() for day in by_first_day(entries)[1]]
    for members in by_day(entries):
        day = entries[members[0]].earliest.toordinal()
        if bisect_right(first_days, day + CLOSE.days) - bisect_left(first_days, day - CLOSE.days) > CROWDED:
            continue
        alike = {
            (one, other): (cosine(vectors[one], vectors[other]), _is_news(entries[one]))
            for one, other in permutations(members, 2)
            if _looks_back(entries[other]) and not entries[one].articles & entries[other].articles
        }
        for (one, other), found in alike.items():
            likeness, is_news = found
            if is_news and all(found > alike[pair] for pair in alike if (pair[0] == one) != (pair[1] == other)):
                yield one, other, likeness


def _is_news(entry: Told) -> bool:
    return entry.begins and entry.modality == "happened" and _told_after(entry) <= NEWS


def _looks_back(entry: Told) -> bool:
    """What a person added looks back on nothing, and what an article of an unknown day begins with may be its news."""
    return bool(entry.articles) and not (entry.begins and entry.told is None) and _told_after(entry) >= LONG_OVER


def _told_after(entry: Told) -> timedelta:
    """How long after its day the first that tell it appeared; ever so long where that is not known."""
    return entry.told - entry.latest if entry.told and entry.latest else timedelta.max
