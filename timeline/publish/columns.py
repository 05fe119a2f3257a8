"""Of the entries that a filter finds a few columns, fetched at once: row by row thousands would cost many times as much."""

import json
from array import array
from bisect import bisect_left
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, NamedTuple, Self

from django.db.models import Aggregate, Case, CharField, QuerySet, TextField, When
from django.db.models.functions import Cast

from timeline.entries.entry_sets import BEGINS, ENDS
from timeline.entries.models import Entry
from timeline.entries.tally import EXACT, KEY, RANK

UNDATED = 0  # as a day; the ordinals of days begin with 1


class Column(Aggregate):
    """All values as one list in JSON."""

    function = "json_group_array"
    output_field = TextField()

    def as_postgresql(self, *args: Any, **kwargs: Any) -> tuple[str, Sequence[Any]]:  # noqa: ANN401
        return super().as_sql(*args, template="json_agg(%(expressions)s)::text", **kwargs)


class Columns(NamedTuple):
    """Primary key, rank, first and last known day as ordinals, lane as a number of one of the `names`, and whether the date is
    exact to the month. The rows lie in the order of their first day, so undated ones come first."""

    pks: array
    ranks: array
    begins: array
    ends: array
    lanes: array
    exact: array
    names: tuple[str, ...]

    @classmethod
    def of(cls, entries: QuerySet[Entry]) -> Self:
        found = entries.order_by().aggregate(
            ranks=Column(RANK), begins=Column(Cast(BEGINS, CharField())), ends=Column(Cast(ENDS, CharField())), lanes=Column("lane"),
            exact=Column(Case(When(EXACT, then=1), default=0)),
        )
        ranks, begins, ends, lanes, exact = (json.loads(values or "[]") for values in found.values())
        ordinals = {day: date.fromisoformat(day).toordinal() if day else UNDATED for day in {*begins, *ends}}
        names = {lane: number for number, lane in enumerate(dict.fromkeys(lanes))}
        begins, ends, lanes = (
            [of[value] for value in column] for of, column in ((ordinals, begins), (ordinals, ends), (names, lanes))
        )
        order = sorted(range(len(begins)), key=begins.__getitem__)
        columns = [rank % KEY for rank in ranks], ranks, begins, ends, lanes, exact
        in_order = ([column[row] for row in order] for column in columns)
        return cls(*(array(kind, column) for kind, column in zip("qqiiib", in_order, strict=True)), tuple(names))

    def taken(self, rows: Sequence[int], start: int, stop: int) -> Self:
        """Some single rows, and behind them those from one to before another."""
        columns = (array(column.typecode, map(column.__getitem__, rows)) + column[start:stop] for column in self[:-1])
        return type(self)(*columns, self.names)

    def renewed(self, touched: Collection[int], found: Self) -> Self:
        """With what is `found` of the entries that were touched instead of what was found of them before."""
        *columns, names = self.taken((), 0, len(self.pks))
        for row in reversed([row for row, pk in enumerate(self.pks) if pk in touched]):
            for column in columns:
                del column[row]
        return type(self)(*columns, names).joined(found)

    def joined(self, few: Self) -> Self:
        """With a few others, put one by one where they begin."""
        *columns, _ = self.taken((), 0, len(self.pks))
        names = tuple(dict.fromkeys((*self.names, *few.names)))
        for pk, rank, begins, ends, lane, exact in zip(*few[:-1], strict=True):
            at = bisect_left(columns[2], begins)
            values = pk, rank, begins, ends, names.index(few.names[lane]), exact
            for column, value in zip(columns, values, strict=True):
                column.insert(at, value)
        return type(self)(*columns, names)
