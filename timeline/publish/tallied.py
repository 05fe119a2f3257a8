"""Entries whose months every edit keeps: the database is asked only for what the months don't tell."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from json import dumps
from typing import Self

from django.db.models import Q, QuerySet
from django.db.models.functions import Concat

from timeline.articles.models import Story
from timeline.entries.entry_sets import ENDS, TEXTS, listed
from timeline.entries.models import Entry
from timeline.entries.tally import MONTH, Months, beginning, days_of

from .cells import shown_days
from .columns import Columns
from .crowd import Bin, Light, Part, bins_of, foremost
from .density import Density, density, within
from .gathered import Gathered
from .window import Window

DAY = timedelta(1)
FEW = 3000  # entries, whose columns are fetched sooner than months are counted anew
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

    def inside(self, window: Window | None) -> Self | Gathered:
        """A window that may hold only a few is answered from their columns."""
        if window is None:
            return self
        first, last = window.first.isoformat(), window.last.isoformat()
        groups = [group for groups in self.months.values() for group in groups if group.first <= last and group.last >= first]
        if not groups or sum(group.n for group in groups) > FEW:
            return replace(self, window=window)
        begun = Columns.of(_ending_from(self.dated, min(group.first for group in groups), last, first))
        opening = Columns.of(self.dated.filter(earliest=None, latest__range=(first, last)))
        return Gathered.out_of(begun.joined(opening))

    def after(self, window: Window) -> int:
        """Only of the month in which the window ends are they counted, if it ends within."""
        month = _month(window.last)
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

        `edges` are the first days of the second and all later slots. Counted anew are only the months that do not lie wholly in one
        slot, and of the others the lanes that hold what is shown.
        """
        span = self.window or EVER
        cut = {_month(edge) for edge in edges}
        held = {(_month(shown_days(entry)[0]), entry.lane) for entry in shown}
        parts, anew = [], set()
        for month, groups in self.months.items():
            days = Window(*days_of(month))
            if days.last < span.first or span.last < days.first:
                continue
            whole, slot = month not in cut and span.holds(days), bisect_right(edges, days.first)
            for group in groups:
                if whole and (month, group.lane) not in held:
                    parts.append(Part(group.lane, slot, group.n, group.first, group.last, group.key))
                else:
                    anew.add((month, group.lane))
        counted = [Gathered.of(entries).parts(shown, edges) for entries in [*self._beginning(anew, span), *self._reaching]]
        return bins_of(chain(parts, *counted))

    def _beginning(self, places: Collection[tuple[str, str]], span: Window) -> list[QuerySet[Entry]]:
        """Those of the span that begin in one of these months and lie in the lane that stands beside it."""
        written = listed(dumps([month + lane for month, lane in places]), TEXTS)
        parts = beginning(self.dated, {month for month, _ in places}, span.first, span.last)
        return [part.alias(place=Concat(MONTH, "lane")).filter(place__in=written) for part in parts]

    @property
    def _reaching(self) -> list[QuerySet[Entry]]:
        """Those that begin before the window and reach into it."""
        if self.window is None:
            return []
        before, first = (self.window.first - DAY).isoformat(), self.window.first.isoformat()
        begun = [group.first for groups in self.months.values() for group in groups if group.first < first <= group.last]
        return [_ending_from(self.dated, min(begun), before, first)] if begun else []


def found_by(
    story: Story, asked: str, among: Callable[[Collection[int] | None], QuerySet[Entry]], months: Months | None
) -> Tallied | Gathered:
    """What `among` finds of all entries, for drawing: by their months where these are kept, else gathered, and remembered as `asked`."""
    return Gathered.remembered(story, asked, among) if months is None else Tallied(among(None), months)


def _month(day: date) -> str:
    return day.isoformat()[:7]


def _ending_from(entries: QuerySet[Entry], since: str, until: str, day: str) -> QuerySet[Entry]:
    """Those that begin between two days and end on a day or later. For `latest` alone that would be looked up in the longer index."""
    return entries.alias(ends=ENDS).filter(earliest__range=(since, until), ends__gte=day)
