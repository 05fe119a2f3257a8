"""What a window shows when it holds more than fits: the most important entries one by one, the others as bins with a count."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from json import dumps
from typing import Any, NamedTuple

from django.db.models import Case, F, IntegerField, QuerySet, Value, When

from timeline.entries.entry_sets import listed
from timeline.entries.models import Entry
from timeline.entries.tally import KEY

from .cells import FURTHER

FULL = 60  # entries that are drawn one by one at most; with the bins of every lane a window stays far below 300 marks
LANES = 24  # drawn; the others share `FURTHER`
SPREAD = 48271, 65521  # factor and modulus that deal primary keys out over a story


class Light(NamedTuple):
    """An entry as far as placing it takes."""

    pk: int
    headline: str
    edtf: str
    earliest: date | None
    latest: date | None
    lane: str
    position: int
    importance: float


class Part(NamedTuple):
    """Entries of one lane and slot as they are counted: how many, from when to when in ISO form, and the `key` of the most important."""

    lane: str
    slot: int
    n: int
    first: str
    last: str
    key: int


@dataclass(frozen=True)
class Bin:
    """Entries of one lane and one place that are drawn as one mark: how many, from when to when, and the most important."""

    lane: str
    slot: int
    count: int
    first: date
    last: date
    top: Light


def foremost(entries: QuerySet[Entry], keep: int = 0) -> list[Light]:
    """The most important of these entries, at most `FULL`, light; the entry `keep` is the first of them.

    Of those equally important, some from all over the story: they were stored in date order more often than not.
    """
    kept_first = [Case(When(pk=keep, then=Value(0)), default=Value(1), output_field=IntegerField())] if keep else []
    # The keys first, for an index covers what orders them.
    return light(entries.order_by(*kept_first, "-importance", spread(F("pk")), "pk").values_list("pk", flat=True)[:FULL])


def spread(pk: Any) -> Any:  # noqa: ANN401 (a number, or an expression of one)
    return pk * SPREAD[0] % SPREAD[1]


def light(pks: Iterable[int]) -> list[Light]:
    """These entries, in this order."""
    pks = list(pks)
    found = {row[0]: Light(*row) for row in Entry.objects.filter(pk__in=listed(dumps(pks))).values_list(*Light._fields)}
    return [found[pk] for pk in pks if pk in found]


def bins_of(parts: Iterable[Part]) -> list[Bin]:
    """What is counted as bins, each with its most important entry, in order: those of the fullest lanes as they are, those of all
    further lanes joined, slot by slot."""
    parts = list(parts)
    sizes: Counter[str] = Counter()
    for part in parts:
        sizes[part.lane] += part.n
    kept = {lane for lane, _ in sizes.most_common(LANES)}
    places: dict[tuple[str, int], list[Part]] = defaultdict(list)
    for part in parts:
        places[part.lane if part.lane in kept else FURTHER, part.slot].append(part)
    joined = []
    for place, found in sorted(places.items()):
        _, _, numbers, firsts, lasts, keys = zip(*found, strict=True)
        joined.append((*place, sum(numbers), date.fromisoformat(min(firsts)), date.fromisoformat(max(lasts)), max(keys)))
    tops = light(key % KEY for *_, key in joined)
    return [Bin(*counted, top) for (*counted, _), top in zip(joined, tops, strict=True)]
