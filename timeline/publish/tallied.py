"""Dated entries whose months every edit keeps: the database is asked only for what the months don't tell."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from django.db.models import QuerySet

from timeline.entries.models import Entry
from timeline.entries.tally import Months

from .crowd import Bin, binned, foremost
from .density import Density, after, density, within
from .window import Window


@dataclass(frozen=True)
class Tallied:
    """What `Gathered` answers of entries that a filter finds, of those that a tally counts."""

    entries: QuerySet[Entry]
    months: Months
    window: Window | None = None

    def density(self) -> Density:
        return density(self.entries, self.months)

    def inside(self, window: Window | None) -> Self:
        return replace(self, window=window)

    def after(self, window: Window) -> int:
        return after(self.entries, window)

    def foremost(self, keep: int = 0) -> list[Entry]:
        return foremost(within(self.entries, self.window) if self.window else self.entries, keep)

    def bins(self, shown: Collection[Entry], edges: Sequence[date]) -> list[Bin]:
        return binned(self.entries, self.months, shown, edges, self.window)
