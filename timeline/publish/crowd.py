"""What a window shows when it holds more than fits: the most important entries one by one, the others as bins with a count."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import BigIntegerField, Case, Count, F, IntegerField, Max, Min, QuerySet, Value, When
from django.db.models.functions import Cast, Coalesce

from timeline.entries.models import Entry

FULL = 60  # entries that are drawn one by one at most; with the bins of every lane a window stays far below 300 marks
LANES = 24  # drawn; the others share one
FURTHER = "Further lanes"
WEIGHT = 1000  # importance is compared to the thousandth
KEY = 2**32  # importance and primary key in one number, so that one grouped query finds the most important entry of each bin


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
    return list(entries.only(*LIGHT, "importance").order_by(*kept_first, "-importance", F("pk") * 48271 % 65521, "pk")[:FULL])


def binned(entries: QuerySet[Entry], shown: Iterable[int], edges: Sequence[date]) -> list[Bin]:
    """What is not shown one by one, grouped by lane and by the slot between two edges in which its first known day lies.

    `edges` are the first days of the second and all later slots. Two queries, whatever the number of entries.
    """
    begins = Coalesce("earliest", "latest")
    slot = Case(
        *(When(begins__lt=edge, then=Value(i)) for i, edge in enumerate(edges)),
        default=Value(len(edges)), output_field=IntegerField(),
    )
    key = Cast(F("importance") * WEIGHT, BigIntegerField()) * KEY + F("pk")
    rows = list(
        entries.exclude(pk__in=list(shown)).order_by().annotate(begins=begins).annotate(slot=slot).values("lane", "slot")
        .annotate(n=Count("pk"), first=Min("begins"), last=Max(Coalesce("latest", "earliest")), key=Max(key))
    )
    rows = _few_lanes(rows)
    tops = Entry.objects.only(*LIGHT).in_bulk([found["key"] % KEY for found in rows])
    bins = [Bin(of["lane"], of["slot"], of["n"], of["first"], of["last"], tops[of["key"] % KEY]) for of in rows]
    return sorted(bins, key=lambda found: (found.lane, found.slot))


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
