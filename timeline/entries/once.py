"""Which entries tell a deed that comes once: charged "in February" here and on 14 February there, and no other charge in between.

Words say little across outlets and less across months; that both tell the deed, of the same people, and nothing else near does, says
much. Pure.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.articles.vocabulary import names, stem, unmarked, words

from .alike import COARSEST, CROWDED, SAYING, Told, dated_within, length, vectors_of
from .deed_words import ONCE_A_DAY
from .deeds import without_deeds
from .happenings import NUMBERS
from .similarity import CALENDAR, Vector, cosine, features

ALONE, AMONG = 0.10, 0.12  # the likeness that is wanted of the only one that tells the deed, and of one of several
CLEARLY = 1.5  # times as alike as the next
SURE_OF_ONCE = 0.17  # below, one of six pairs was one event: several are charged, and several testify
COUNTS = frozenset(NUMBERS) | frozenset(NUMBERS.values())  # two here and two there are seldom the same two


@dataclass(frozen=True)
class Entries:
    """The entries with their vectors, how many there are of each date, and the names that are written inside any sentence."""

    told: Sequence[Told]
    vectors: Sequence[Vector]
    of_date: Counter[str]
    named: Collection[str]

    def names(self, text: str) -> set[str]:
        """Those that open a sentence too, but not initials: who says so and whose clock it is are told of anything."""
        return {stem(word) for word in words(text) if word[0].isupper() and not word.isupper()} & self.named


def told_once(entries: Sequence[Told]) -> list[tuple[int, int, float, str]]:
    """Pairs of indices with their likeness and the deed; the coarser date of the two comes first."""
    entries = [replace(entry, quotes=tuple(unmarked(quote) for quote in entry.quotes)) for entry in entries]
    named = {name for entry in entries for quote in entry.quotes for name in names(quote)} - CALENDAR
    all_told = Entries(entries, vectors_of(entries), Counter(entry.edtf for entry in entries), named)
    by_deed: dict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(entries)), key=lambda at: (entries[at].earliest is None, entries[at].earliest)):
        if entries[at].earliest and entries[at].latest and entries[at].modality != "possible":
            for deed in entries[at].deeds:
                by_deed[deed].append(at)
    found: dict[tuple[int, int], tuple[float, str]] = {}
    for deed, tellers in sorted(by_deed.items()):
        longest = 0 if deed in ONCE_A_DAY else COARSEST
        for pair, likeness in (*_on_one_date(tellers, longest, all_told), *_within(tellers, longest, all_told)):
            found.setdefault(pair, (likeness, deed))
    return [(i, j, likeness, deed) for (i, j), (likeness, deed) in sorted(found.items())]


Pairs = Iterator[tuple[tuple[int, int], float]]


def _within(tellers: Sequence[int], longest: int, all_told: Entries) -> Pairs:
    """A month or a week, and the one entry dated more exactly in it that tells the deed."""
    entries, vectors = all_told.told, all_told.vectors
    first_days = [entries[at].earliest for at in tellers]
    for coarse in tellers:
        whole = entries[coarse]
        if not 1 < length(whole) <= longest:
            continue
        inside = list(dated_within(whole, entries, tellers, first_days))
        # An article that tells both takes them for two: then another of them may be meant, and has to be the likelier for that.
        others = [at for at in inside if not entries[at].articles & whole.articles and not told_before(whole, entries[at])]
        likely = sorted(((cosine(vectors[coarse], vectors[at]), at) for at in others), reverse=True)
        if not likely:
            continue
        (likeness, best), alone = likely[0], len(inside) == 1
        clear = likeness >= (ALONE if alone else AMONG) and all(likeness >= CLEARLY * other for other, _ in likely[1:])
        if (clear and _may_befall_one(whole, entries[best], all_told)) or (
            alone and whole.modality == "happened" and not _name_others(whole, entries[best], all_told)
        ):
            yield (coarse, best), likeness


def _on_one_date(tellers: Sequence[int], longest: int, all_told: Entries) -> Pairs:
    """The two that tell the deed of one day, or of one month or week, where not much else is told of it."""
    by_date: dict[str, list[int]] = defaultdict(list)
    for at in sorted(tellers):
        by_date[all_told.told[at].edtf].append(at)
    for date_told, members in by_date.items():
        told = [all_told.told[at] for at in members]
        of_date = all_told.of_date[date_told]
        if len(told) != 2 or told[0].articles & told[1].articles or length(told[0]) > longest or of_date > CROWDED:
            continue
        if of_date == 2 or _shares(*told) or not _name_others(*told, all_told):
            i, j = members
            yield (i, j), cosine(all_told.vectors[i], all_told.vectors[j])


def told_before(whole: Told, exact: Told) -> bool:
    """Whether it had happened by the first before the second came."""
    return whole.modality == "happened" and whole.told is not None and exact.latest is not None and whole.told < exact.latest


def _shares(first: Told, second: Told) -> bool:
    """Whether they have something in common beside what was done: whom it befell, where, how much."""
    return bool(_terms(first) & _terms(second))


def _may_befall_one(whole: Told, exact: Told, all_told: Entries) -> bool:
    """They share whom or what it befell, or neither names any: "schools will open again", "pupils went back to class"."""
    return _shares(whole, exact) or (_names_nobody(whole, all_told) and _names_nobody(exact, all_told))


def _terms(entry: Told) -> set[str]:
    found = {term for quote in entry.quotes for term in features(without_deeds(quote))}
    return {term for term in found if not term.startswith("#")} - SAYING - COUNTS


def _name_others(first: Told, second: Told, all_told: Entries) -> bool:
    """"The harbour master was charged in March" and "Bo Lindqvist was charged on 14 March" may tell one charge, but not if both name."""
    one, other = ({name for quote in side.quotes for name in all_told.names(quote)} for side in (first, second))
    return bool(one and other) and one.isdisjoint(other)


def _names_nobody(entry: Told, all_told: Entries) -> bool:
    return not any(all_told.names(quote) for quote in entry.quotes)
