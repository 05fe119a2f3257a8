"""The entries that a filter finds: what a drawing asks of them all is worked out from a few columns."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from heapq import nlargest, nsmallest
from itertools import compress, pairwise
from typing import Self

from django.db.models import QuerySet

from timeline.articles.models import Story
from timeline.entries.models import Entry
from timeline.entries.remembered import remembered
from timeline.entries.tally import KEY

from .columns import UNDATED, Columns
from .crowd import FULL, Bin, Light, Part, bins_of, light, spread
from .density import Density, counted_by, days_of_part, digits_for
from .window import Window


@dataclass(frozen=True)
class Gathered:
    """The dated ones, and the ranks of those without a date."""

    dated: Columns
    undated_ranks: Sequence[int]

    @classmethod
    def of(cls, entries: QuerySet[Entry]) -> Self:
        return cls.out_of(Columns.of(entries))

    @classmethod
    def remembered(cls, story: Story, asked: str, among: Callable[[Collection[int] | None], QuerySet[Entry]]) -> Self:
        """Of what `among` finds of these entries, or with None of all; `asked` names it."""
        return cls.out_of(remembered(story, asked, lambda pks: Columns.of(among(pks)), Columns.renewed))

    @classmethod
    def out_of(cls, columns: Columns) -> Self:
        undated = bisect_right(columns.begins, UNDATED)
        return cls(columns.taken((), undated, len(columns.begins)), columns.ranks[:undated])

    def density(self) -> Density:
        begins, ends, exact = self.dated.begins, self.dated.ends, self.dated.exact
        if not begins:
            return Density((), None)
        some = any(exact)
        first, last = begins[exact.index(1) if some else 0], max(compress(ends, exact) if some else ends)
        whole = Window(date.fromordinal(first), date.fromordinal(last))
        months = dict(self._counts(7))
        digits = digits_for(whole, len(months))
        return counted_by(whole, months if digits == 7 else dict(self._counts(digits)))

    def _counts(self, digits: int) -> Iterator[tuple[str, int]]:
        """How many begin in each part of the calendar that holds any."""
        begins, row = self.dated.begins, 0
        while row < len(begins):
            part = date.fromordinal(begins[row]).isoformat()[:digits]
            behind = bisect_right(begins, days_of_part(part)[1].toordinal(), row)
            yield part, behind - row
            row = behind

    def inside(self, window: Window | None) -> Self:
        """Those that reach into a window; one that is open at a side lies where its known day does."""
        if window is None:
            return self
        first, begins = window.first.toordinal(), self.dated.begins
        start, stop = bisect_left(begins, first), bisect_right(begins, window.last.toordinal())
        reaching = [row for row, ends in enumerate(self.dated.ends[:start]) if ends >= first]
        return replace(self, dated=self.dated.taken(reaching, start, stop))

    def after(self, window: Window) -> int:
        return len(self.dated.begins) - bisect_right(self.dated.begins, window.last.toordinal())

    def foremost(self, keep: int = 0) -> list[Light]:
        """As `crowd.foremost`, but that importance is compared to the thousandth."""
        least = min(nlargest(FULL, self.dated.ranks), default=0) // KEY
        candidates = [rank for rank in self.dated.ranks if rank >= least * KEY]
        above = sorted((-(rank // KEY), spread(rank % KEY), rank % KEY) for rank in candidates if rank // KEY > least)
        alike = nsmallest(FULL, [(spread(rank % KEY), rank % KEY) for rank in candidates if rank // KEY == least])
        pks = [pk for *_, pk in (*above, *alike)][:FULL]
        if keep and keep in self.dated.pks:
            pks = [keep, *(pk for pk in pks if pk != keep)][:FULL]
        return light(pks)

    def undated(self, most: int) -> list[int]:
        """The primary keys of the most important without a date."""
        return [rank % KEY for rank in nsmallest(most, self.undated_ranks, key=lambda rank: (-(rank // KEY), rank % KEY))]

    @property
    def undated_count(self) -> int:
        return len(self.undated_ranks)

    def bins(self, shown: Collection[Light], edges: Sequence[date]) -> list[Bin]:
        """As `Tallied.bins`."""
        return bins_of(self.parts(shown, edges))

    def parts(self, shown: Collection[Light], edges: Sequence[date]) -> Iterator[Part]:
        """What is not shown one by one, by slot and lane."""
        known = {entry.pk for entry in shown}
        cuts = [0, *(bisect_left(self.dated.begins, edge.toordinal()) for edge in edges), len(self.dated.begins)]
        for slot, (start, stop) in enumerate(pairwise(cuts)):
            yield from _by_lane(self.dated.taken((), start, stop), slot, known)


def _by_lane(rows: Columns, slot: int, known: Collection[int]) -> Iterator[Part]:
    counts: dict[int, int] = {}
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    tops: dict[int, int] = {}
    for pk, rank, begins, ends, lane in zip(*rows[:5], strict=True):
        if pk in known:
            continue
        if lane not in counts:
            counts[lane], firsts[lane], lasts[lane], tops[lane] = 1, begins, ends, rank
            continue
        counts[lane] += 1
        if ends > lasts[lane]:
            lasts[lane] = ends
        if rank > tops[lane]:
            tops[lane] = rank
    for lane, n in counts.items():
        first, last = (date.fromordinal(day).isoformat() for day in (firsts[lane], lasts[lane]))
        yield Part(rows.names[lane], slot, n, first, last, tops[lane])
