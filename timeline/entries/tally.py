"""How many entries each month of a story holds, by lane and status: kept by every edit, so that drawing need not count them all."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from itertools import chain
from json import dumps
from typing import Any, NamedTuple

from django.db.models import BigIntegerField, Case, CharField, Count, F, Max, Min, OuterRef, Q, QuerySet, When
from django.db.models.functions import Cast, Substr

from timeline.articles.models import Story

from .entry_sets import BEGINS, DAYS, ENDS, listed
from .models import Entry, Operation, Tally

WEIGHT = 1000  # importance is compared to the thousandth
KEY = 2**32  # importance and primary key in one number, so that one grouped query finds the most important entry of each group
RANK = Cast(F("importance") * WEIGHT, BigIntegerField()) * KEY + F("pk")
MEASURES = {"n": Count("pk"), "first": Min(BEGINS), "last": Max(ENDS), "key": Max(RANK)}
EXACT = Q(edtf__contains="-")  # to the month at least: "this year" stretches no story
MONTH = Substr(Cast(BEGINS, CharField()), 1, 7)
COUNTED = ("edtf", "earliest", "latest", "lane", "status", "importance", "merged_into_id")
FEW = 24  # months that are counted anew one by one; beyond, the whole story is

Changed = tuple[dict[str, Any] | None, dict[str, Any] | None]  # a row's values as it was and as it became


class Group(NamedTuple):
    """Entries of one lane and status that begin in one month: how many, from when to when, and the `key` of the most important.

    Those dated to the month at least are `exact`; "this year" is not. The days stay in ISO form, for a story has thousands of groups.
    """

    lane: str
    status: str
    exact: bool
    n: int
    first: str
    last: str
    key: int


Months = dict[str, list[Group]]


def tally_of(story: Story, statuses: Collection[str], lane: str = "") -> Months | None:
    """The living, dated entries of these statuses, of one lane or all, by the month ("2024-03") in which they begin.

    None when not kept up to now.
    """
    newest = Operation.objects.filter(story=OuterRef("story")).order_by("-pk").values("pk")[:1]
    kept = Tally.objects.filter(story=story, at=newest).values_list("months", flat=True).first()
    if kept is None:
        return None
    months = {
        month: [Group._make(group) for group in groups if group[1] in statuses and lane in ("", group[0])] for month, groups in kept.items()
    }
    return {month: groups for month, groups in months.items() if groups}


def keep(operation: Operation, changed: Iterable[Changed]) -> None:
    """Count the months anew in which an operation changed entries; all of them when the tally had not been kept before it."""
    story = operation.story
    newest = Operation.objects.filter(story=story).exclude(pk=operation.pk).aggregate(pk=Max("pk"))["pk"] or 0
    moved = [change for change in changed if _counted_as(change[0]) != _counted_as(change[1])]
    touched = {month for change in moved for values in change if values and (month := _month_of(values))}
    at = max(newest, operation.pk)
    if not touched:
        Tally.objects.filter(story=story, at=newest).update(at=at)
        return
    # The last lock that an edit takes, so that of two at the same time the later counts what the earlier did.
    tally, made = Tally.objects.select_for_update().get_or_create(story=story)
    entries = Entry.objects.filter(story=story).shown().exclude(edtf="")
    if made or tally.at != newest or len(touched) > FEW:
        tally.months = _counted(entries)
    else:
        kept = {month: groups for month, groups in tally.months.items() if month not in touched}
        tally.months = kept | _counted(*beginning(entries, touched))
    tally.at = at
    tally.save()


def let_go(story: Story) -> None:
    """After a change that no operation names, the next one counts everything anew."""
    Tally.objects.filter(story=story).update(at=-1)


def days_of(month: str) -> tuple[date, date]:
    first = date.fromisoformat(f"{month}-01")
    return first, date(first.year, 12, 31) if first.month == 12 else first.replace(month=first.month + 1) - timedelta(1)


def beginning(entries: QuerySet[Entry], months: Collection[str], first: date = date.min, last: date = date.max) -> list[QuerySet[Entry]]:
    """Those that begin in one of these months, from a first to a last day: in two parts, the second with an open beginning.

    Asked for day by day and apart, for so an index finds them, where a choice of stretches makes the database read all.
    """
    stretches = [(max(start, first), min(end, last)) for start, end in map(days_of, months)]
    days = [(start + timedelta(n)).isoformat() for start, end in stretches for n in range((end - start).days + 1)]
    opening = entries.annotate(month=MONTH).filter(earliest=None, latest__range=(first, last), month__in=months)
    return [entries.filter(earliest__in=listed(dumps(days), DAYS)), opening] if days else []


def _counted_as(values: dict[str, Any] | None) -> list[Any] | None:
    return None if values is None else [values[name] for name in COUNTED]


def _month_of(values: dict[str, Any]) -> str:
    return (values["earliest"] or values["latest"] or "")[:7] if values["edtf"] else ""


def _counted(*parts: QuerySet[Entry]) -> dict[str, list[list[Any]]]:
    """As plain values, which JSON holds."""
    grouped = [
        part.order_by().annotate(month=MONTH, exact=Case(When(EXACT, then=True), default=False))
        .values("month", "lane", "status", "exact").annotate(**MEASURES)
        for part in parts
    ]
    months: dict[str, list[list[Any]]] = {}
    for row in chain(*grouped):
        group = [row["lane"], row["status"], bool(row["exact"]), row["n"], row["first"].isoformat(), row["last"].isoformat(), row["key"]]
        months.setdefault(row["month"], []).append(group)
    return months
