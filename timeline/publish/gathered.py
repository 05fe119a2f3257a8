"""The dated entries that a filter finds, as a few columns fetched at once: what a drawing asks of them all is worked out from these."""

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from itertools import compress
from typing import Any, Self

from django.db.models import Aggregate, Case, CharField, QuerySet, TextField, When
from django.db.models.functions import Cast

from timeline.entries.entry_sets import BEGINS, ENDS
from timeline.entries.models import Entry
from timeline.entries.tally import EXACT, KEY, RANK

from .crowd import FULL, SPREAD, Bin, bins_of, light
from .density import Density, counted_by, digits_for
from .window import Window


class Column(Aggregate):
    """All values as one list in JSON, for row by row thousands cost many times as much."""

    function = "json_group_array"
    output_field = TextField()

    def as_postgresql(self, *args: Any, **kwargs: Any) -> tuple[str, Sequence[Any]]:  # noqa: ANN401
        return super().as_sql(*args, template="json_agg(%(expressions)s)::text", **kwargs)


@dataclass(frozen=True)
class Gathered:
    """First and last known day, lane, rank, and whether the date is exact to the month; in one order, which is none."""

    begins: list[str]
    ends: list[str]
    lanes: list[str]
    ranks: list[int]
    exact: list[int]

    @classmethod
    def of(cls, entries: QuerySet[Entry]) -> Self:
        columns = entries.order_by().aggregate(
            begins=Column(Cast(BEGINS, CharField())), ends=Column(Cast(ENDS, CharField())), lanes=Column("lane"), ranks=Column(RANK),
            exact=Column(Case(When(EXACT, then=1), default=0)),
        )
        return cls(**{name: json.loads(values or "[]") for name, values in columns.items()})

    def density(self) -> Density:
        if not self.begins:
            return Density((), None)
        exact = self.exact if any(self.exact) else [1] * len(self.exact)
        first, last = min(compress(self.begins, exact)), max(compress(self.ends, exact))
        whole = Window(date.fromisoformat(first), date.fromisoformat(last))
        digits = digits_for(whole, len({day[:7] for day in self.begins}))
        return counted_by(whole, Counter([day[:digits] for day in self.begins]))

    def inside(self, window: Window | None) -> Self:
        """Those that reach into a window; one that is open at a side lies where its known day does."""
        if window is None:
            return self
        first, last = window.first.isoformat(), window.last.isoformat()
        reaching = [begins <= last and ends >= first for begins, ends in zip(self.begins, self.ends, strict=True)]
        return type(self)(*(list(compress(column, reaching)) for column in vars(self).values()))

    def after(self, window: Window) -> int:
        last = window.last.isoformat()
        return sum(begins > last for begins in self.begins)

    def foremost(self, keep: int = 0) -> list[Entry]:
        """As `crowd.foremost`, but that importance is compared to the thousandth."""
        least = min(nlargest(FULL, self.ranks), default=0) // KEY * KEY
        candidates = [rank for rank in self.ranks if rank >= least]
        candidates.sort(key=lambda rank: (-(rank // KEY), rank % KEY * SPREAD[0] % SPREAD[1], rank % KEY))
        first = [keep] if keep and any(rank % KEY == keep for rank in self.ranks) else []
        pks = [*first, *(pk for rank in candidates[:FULL] if (pk := rank % KEY) != keep)]
        return light(pks[:FULL])

    def bins(self, shown: Collection[Entry], edges: Sequence[date]) -> list[Bin]:
        """As `crowd.binned`."""
        known = {entry.pk for entry in shown}
        starts = [edge.isoformat() for edge in edges]
        rows = [row for row, rank in enumerate(self.ranks) if rank % KEY not in known]
        places: dict[tuple[str, int], list[int]] = defaultdict(list)
        for row in rows:
            places[self.lanes[row], bisect_right(starts, self.begins[row])].append(row)
        return bins_of([
            {
                "lane": lane, "slot": slot, "n": len(rows), "first": date.fromisoformat(min(map(self.begins.__getitem__, rows))),
                "last": date.fromisoformat(max(map(self.ends.__getitem__, rows))), "key": max(map(self.ranks.__getitem__, rows)),
            }
            for (lane, slot), rows in places.items()
        ])
