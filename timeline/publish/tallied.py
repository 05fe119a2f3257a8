"""Entries whose months every edit keeps: the database is asked only for what the months don't tell."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from typing import Self

from django.db.models import Q, QuerySet

from timeline.entries.entry_sets import ENDS
from timeline.entries.models import Entry
from timeline.entries.tally import Months, beginning, days_of

from .cells import shown_days
from .crowd import Bin, Light, Part, bins_of, foremost
from .density import Density, density, within
from .gathered import Gathered
from .window import Window

DAY = timedelta(1)
EVER = Window(date.min, date.max)
WITHOUT_DATE = Q(edtf="", earliest=None, latest=None)  # the days too, because the index begins with them


@dataclass(frozen=True)
class Tallied:
    """What `Gathered` answers of entries that a filter finds, of those that a tally counts."""

    entries: QuerySet[Entry]
    months: Months
    window: Window | None = None

    @property
    def dated(self) -> QuerySet[Entry]:
        return self.entries.exclude(edtf="")

    def density(self) -> Density:
        return density(self.dated, self.months)

    def inside(self, window: Window | None) -> Self:
        return replace(self, window=window)

    def after(self, window: Window) -> int:
        """Only of the month in which the window ends are they counted, if it ends within."""
        month = window.last.isoformat()[:7]
        later = sum(group.n for start, groups in self.months.items() if start > month for group in groups)
        cut = window.last < days_of(month)[1] and month in self.months
        parts = beginning(self.dated, [month], window.last + DAY) if cut else []
        return later + sum(part.count() for part in parts)

    def foremost(self, keep: int = 0) -> list[Light]:
        return foremost(within(self.dated, self.window) if self.window else self.dated, keep)

    def undated(self, most: int) -> list[int]:
        return list(self.entries.filter(WITHOUT_DATE).order_by("-importance", "pk").values_list("pk", flat=True)[:most])

    @property
    def undated_count(self) -> int:
        return self.entries.filter(WITHOUT_DATE).count()

    def bins(self, shown: Collection[Light], edges: Sequence[date]) -> list[Bin]:
        """What of a window is not shown one by one, by lane and by the slot between two edges in which its first known day lies.

        `edges` are the first days of the second and all later slots. Of the months only those that do not lie wholly in one slot,
        or hold what is shown, are counted anew.
        """
        span = self.window or EVER
        there = [month for month in self.months if span.first < days_of(month)[1] and days_of(month)[0] <= span.last]
        cut = {day.isoformat()[:7] for day in (*edges, *(shown_days(entry)[0] for entry in shown))}
        whole = [month for month in there if month not in cut and span.holds(Window(*days_of(month)))]
        anew = beginning(self.dated, {*there} - {*whole}, span.first, span.last) + self._reaching
        return bins_of(chain(self._parts(whole, edges), *(Gathered.of(part).parts(shown, edges) for part in anew)))

    def _parts(self, months: Sequence[str], edges: Sequence[date]) -> Iterator[Part]:
        for month in months:
            for group in self.months[month]:
                yield Part(group.lane, bisect_right(edges, group.first), group.n, group.first, group.last, group.key)

    @property
    def _reaching(self) -> list[QuerySet[Entry]]:
        """Those that begin before the window and reach into it. `ends`, for `latest` alone would be looked up in the longer index."""
        first = self.window.first if self.window else date.min
        begun = [group.first for groups in self.months.values() for group in groups if group.first < first <= group.last]
        return [self.dated.annotate(reaches=ENDS).filter(earliest__range=(min(begun), first - DAY), reaches__gte=first)] if begun else []
