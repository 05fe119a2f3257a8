"""Which entries tell a deed that comes once: charged "in February" here and on 14 February there, and no other charge in between.

Words say little across outlets and less across months; that both tell the deed, of the same people, and nothing else near does, says
much. Pure.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.articles.vocabulary import names, unmarked

from .alike import COARSEST, CROWDED, SAYING, Told, vectors_of
from .deeds import ONCE_A_DAY, without_deeds
from .happenings import NUMBERS
from .similarity import CALENDAR, Vector, cosine, features

ALONE, AMONG = 0.10, 0.12  # the likeness that is wanted of the only one that tells the deed, and of one of several
CLEARLY = 1.5  # times as alike as the next
_PRONOUN = re.compile(r"\b(?:he|him|his|she|her|they|them)\b", re.IGNORECASE)
_COUNTS = frozenset(NUMBERS) | frozenset(NUMBERS.values())  # two here and two there are seldom the same two


def told_once(entries: Sequence[Told]) -> list[tuple[int, int, float, str]]:
    """Pairs of indices with their likeness and the deed; the coarser date of the two comes first."""
    entries = [replace(entry, quotes=tuple(unmarked(quote) for quote in entry.quotes)) for entry in entries]
    vectors = vectors_of(entries)
    by_deed: dict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(entries)), key=lambda at: (entries[at].earliest is None, entries[at].earliest)):
        if entries[at].earliest and entries[at].latest and entries[at].modality != "possible":
            for deed in entries[at].deeds:
                by_deed[deed].append(at)
    on_day = Counter(entry.edtf for entry in entries)
    found: dict[tuple[int, int], tuple[float, str]] = {}
    for deed, tellers in sorted(by_deed.items()):
        pairs = [*_on_one_day(tellers, entries, vectors, on_day)]
        if deed not in ONCE_A_DAY:
            pairs += _within(tellers, entries, vectors)
        for pair, likeness in pairs:
            found.setdefault(pair, (likeness, deed))
    return [(i, j, likeness, deed) for (i, j), (likeness, deed) in sorted(found.items())]


Pairs = Iterator[tuple[tuple[int, int], float]]


def _within(tellers: Sequence[int], entries: Sequence[Told], vectors: Sequence[Vector]) -> Pairs:
    """A month or a week, and the one entry dated more exactly in it that tells the deed."""
    first_days = [entries[at].earliest for at in tellers]
    for coarse in tellers:
        whole = entries[coarse]
        if not 1 < _days(whole) <= COARSEST:
            continue
        inside = [
            at for at in tellers[bisect_left(first_days, whole.earliest) : bisect_right(first_days, whole.latest)]
            if entries[at].latest <= whole.latest and 2 * _days(entries[at]) < _days(whole)
        ]
        # An article that tells both takes them for two: then another of them may be meant, and has to be the likelier for that.
        others = [at for at in inside if not entries[at].articles & whole.articles and not _told_before(whole, entries[at])]
        likely = sorted(((cosine(vectors[coarse], vectors[at]), at) for at in others), reverse=True)
        if not likely:
            continue
        (likeness, best), alone = likely[0], len(inside) == 1
        clear = likeness >= (ALONE if alone else AMONG) and all(likeness >= CLEARLY * other for other, _ in likely[1:])
        if (clear and _shares(whole, entries[best])) or (alone and _means_the_only_one(whole, entries[best], likeness)):
            yield (coarse, best), likeness


def _on_one_day(
    tellers: Sequence[int], entries: Sequence[Told], vectors: Sequence[Vector], on_day: Counter[str]
) -> Pairs:
    by_day: dict[str, list[int]] = defaultdict(list)
    for at in tellers:
        if _days(entries[at]) == 0 and on_day[entries[at].edtf] <= CROWDED:
            by_day[entries[at].edtf].append(at)
    for members in by_day.values():
        if len(members) == 2 and not entries[members[0]].articles & entries[members[1]].articles:
            i, j = sorted(members)
            if _shares(entries[i], entries[j]) or _names_nobody(entries[i]) or _names_nobody(entries[j]):
                yield (i, j), cosine(vectors[i], vectors[j])


def _days(entry: Told) -> int:
    return (entry.latest - entry.earliest).days if entry.earliest and entry.latest else 0


def _told_before(whole: Told, exact: Told) -> bool:
    """Whether it had happened by the first before the second came."""
    return whole.modality == "happened" and whole.told is not None and exact.latest is not None and whole.told < exact.latest


def _shares(first: Told, second: Told) -> bool:
    """Whether they have something in common beside what was done: whom it befell, where, how much."""
    return bool(_terms(first) & _terms(second))


def _terms(entry: Told) -> set[str]:
    found = {term for quote in entry.quotes for term in features(without_deeds(quote))}
    return {term for term in found if not term.startswith("#")} - SAYING - _COUNTS


def _means_the_only_one(whole: Told, exact: Told, likeness: float) -> bool:
    """"Prosecutors indicted him"; "that application, filed in July": who or what is told elsewhere."""
    points = likeness >= ALONE and _names_nobody(whole) and any(_PRONOUN.search(quote) for quote in whole.quotes)
    return points or any(all(term.isdigit() for term in _terms(side)) for side in (whole, exact))


def _names_nobody(entry: Told) -> bool:
    return not any(names(quote) - CALENDAR for quote in entry.quotes)
