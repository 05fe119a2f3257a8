"""What a window shows when it holds more than fits: the most important entries one by one, the others as bins with a count."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, F, IntegerField, QuerySet, Value, When

from timeline.entries.entry_sets import BEGINS, ENDS
from timeline.entries.models import Entry
from timeline.entries.tally import KEY, MEASURES, Months, beginning, days_of

from .cells import shown_days
from .window import Window

FULL = 60  # entries that are drawn one by one at most; with the bins of every lane a window stays far below 300 marks
LANES = 24  # drawn; the others share one
FURTHER = "Further lanes"

EVER = Window(date.min, date.max)
SPREAD = 48271, 65521  # factor and modulus that deal primary keys out over a story
LIGHT = ("pk", "story_id", "headline", "edtf", "earliest", "latest", "lane", "position")


@dataclass(frozen=True)
class Bin:
    """Entries of one lane and one place that are drawn as one mark: how many, from when to when, and the most important."""

    lane: str
    slot: int
    count: int
    first: date
    last: date
    top: Entry


def foremost(entries: QuerySet[Entry], keep: int = 0) -> list[Entry]:
    """The most important of these entries, at most `FULL`, light; the entry `keep` is the first of them.

    Of those equally important, some from all over the story: they were stored in date order more often than not.
    """
    kept_first = [Case(When(pk=keep, then=Value(0)), default=Value(1), output_field=IntegerField())] if keep else []
    # The keys first, for an index covers what orders them.
    spread = F("pk") * SPREAD[0] % SPREAD[1]
    return light(entries.order_by(*kept_first, "-importance", spread, "pk").values_list("pk", flat=True)[:FULL])


def light(pks: Iterable[int]) -> list[Entry]:
    """These entries in this order, with what placing them takes."""
    pks = list(pks)
    found = Entry.objects.only(*LIGHT, "importance").in_bulk(pks)
    return [found[pk] for pk in pks if pk in found]


def binned(
    entries: QuerySet[Entry], months: Months, shown: Collection[Entry], edges: Sequence[date], window: Window | None = None
) -> list[Bin]:
    """What of a window is not shown one by one, grouped by lane and by the slot between two edges in which its first known day lies.

    `edges` are the first days of the second and all later slots. Of the `months` of these entries
    only those that do not lie wholly in one slot, or hold what is shown, are counted anew.
    """
    unshown = entries.exclude(pk__in=[entry.pk for entry in shown])
    span = window or EVER
    there = [month for month in months if span.first < days_of(month)[1] and days_of(month)[0] <= span.last]
    cut = {day.isoformat()[:7] for day in (*edges, *(shown_days(entry)[0] for entry in shown))}
    whole = [month for month in there if month not in cut and span.holds(Window(*days_of(month)))]
    rows = [
        {"lane": of.lane, "slot": bisect_right(edges, of.first), "n": of.n, "first": of.first, "last": of.last, "key": of.key}
        for month in whole for of in months[month]
    ]
    apart = beginning(unshown, {*there} - {*whole}, span.first, span.last) + ([_reaching(unshown, window)] if window else [])
    return bins_of(rows + [row for part in apart for row in _grouped(part, edges)])


def bins_of(rows: list[dict[str, Any]]) -> list[Bin]:
    """What is counted by lane and slot as bins, each with its most important entry, in order."""
    rows = _few_lanes(rows)
    tops = Entry.objects.only(*LIGHT).in_bulk([found["key"] % KEY for found in rows])
    bins = [Bin(of["lane"], of["slot"], of["n"], of["first"], of["last"], tops[of["key"] % KEY]) for of in rows]
    return sorted(bins, key=lambda found: (found.lane, found.slot))


def _reaching(entries: QuerySet[Entry], window: Window) -> QuerySet[Entry]:
    """Those that begin before a window and reach into it. `ends`, for `latest` alone would be looked up in the longer index."""
    return entries.annotate(ends=ENDS).filter(earliest__lt=window.first, ends__gte=window.first)


def _grouped(entries: QuerySet[Entry], edges: Sequence[date]) -> list[dict[str, Any]]:
    slot = Case(
        *(When(begins__lt=edge, then=Value(i)) for i, edge in enumerate(edges)),
        default=Value(len(edges)), output_field=IntegerField(),
    )
    return list(entries.order_by().annotate(begins=BEGINS).annotate(slot=slot).values("lane", "slot").annotate(**MEASURES))


def _few_lanes(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The bins of the fullest lanes as they are; those of all further lanes joined, slot by slot."""
    sizes: Counter[str] = Counter()
    for row in rows:
        sizes[row["lane"]] += row["n"]
    kept = {lane for lane, _ in sizes.most_common(LANES)}
    joined: dict[tuple[str, int], dict[str, Any]] = {}
    for row in rows:
        lane = row["lane"] if row["lane"] in kept else FURTHER
        same = joined.get((lane, row["slot"]))
        joined[lane, row["slot"]] = row | {"lane": lane} if same is None else same | {
            "n": same["n"] + row["n"], "key": max(same["key"], row["key"]),
            "first": min(same["first"], row["first"]), "last": max(same["last"], row["last"]),
        }
    return list(joined.values())
