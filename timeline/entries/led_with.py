"""Which entry tells of a day that is long over what another article led with then: what is remembered of a day mostly was its news. Pure.

The words may have nothing in common, "placed the maker on its list" and "Hanoi had struck back", so that likeness only says which of
several it is. It was so of all ten pairs in 48 stories of some eight pages; while a day is news, articles tell this and that of it, and
in a time of which much is told hardly one pair in five was right.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from .alike import CLOSE, Told, by_first_day, length, vectors_of
from .similarity import cosine

NEWS, LONG_OVER = timedelta(days=3), timedelta(days=4)
CROWDED = 10  # entries within some days


def led_with(entries: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices with their likeness: the news of a day and what looks back on it, each all that its articles tell of that day."""
    vectors = vectors_of(entries)
    _, first_days = by_first_day(entries)
    for members in _by_day(entries).values():
        day = entries[members[0]].earliest
        if bisect_right(first_days, day + CLOSE) - bisect_left(first_days, day - CLOSE) > CROWDED:
            continue
        of_article = Counter(article for at in members for article in entries[at].articles)
        alone = {article for article, count in of_article.items() if count == 1}
        news = [at for at in members if _is_news(entries[at]) and entries[at].begin & alone]
        remembered = [at for at in members if _told_after(entries[at]) >= LONG_OVER and entries[at].articles <= alone]
        likely = [
            (cosine(vectors[one], vectors[other]), one, other)
            for one in news for other in remembered if not entries[one].articles & entries[other].articles
        ]
        for likeness, one, other in likely:
            if all(likeness > rival for rival, *pair in likely if len({one, other} & set(pair)) == 1):
                yield one, other, likeness


def _by_day(entries: Sequence[Told]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        if entry.earliest and length(entry) == 0 and entry.modality != "possible":
            found[entry.edtf].append(at)
    return found


def _is_news(entry: Told) -> bool:
    return entry.modality == "happened" and _told_after(entry) <= NEWS


def _told_after(entry: Told) -> timedelta:
    """How long after its day the first that tell it appeared; ever so long where that is not known."""
    return entry.told - entry.latest if entry.told and entry.latest else timedelta.max
