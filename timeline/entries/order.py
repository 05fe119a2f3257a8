"""Where an entry stands among others in date order, without fetching them."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, F, Q, Value, When
from django.db.models.functions import Coalesce

from .entry_sets import EntryQuerySet
from .models import Entry


@dataclass(frozen=True)
class Place:
    """The how manyth of how many (0 when it is not among them), and the primary keys before and after where it is or would be."""

    at: int
    of: int
    previous: int | None
    next: int | None


def place_of(entry: Entry, entries: EntryQuerySet) -> Place:
    """The same order as `in_date_order`, as keys that the database compares."""
    keyed = entries.annotate(
        undated=Case(When(edtf="", then=1), default=0),
        begins=Coalesce(F("earliest"), F("latest"), Value(date.min)),
        ends=Coalesce(F("latest"), F("earliest"), Value(date.min)),
    )
    key = {
        "undated": int(not entry.edtf), "begins": entry.earliest or entry.latest or date.min,
        "ends": entry.latest or entry.earliest or date.min, "position": entry.position, "pk": entry.pk,
    }
    before, after = _beyond(key, "lt"), _beyond(key, "gt")
    counts = keyed.aggregate(of=Count("pk"), earlier=Count("pk", filter=before), among=Count("pk", filter=Q(pk=entry.pk)))
    order = list(key)
    previous = keyed.filter(before).order_by(*(f"-{name}" for name in order)).values_list("pk", flat=True).first()
    following = keyed.filter(after).order_by(*order).values_list("pk", flat=True).first()
    return Place(counts["earlier"] + 1 if counts["among"] else 0, counts["of"], previous, following)


def _beyond(key: dict[str, object], side: str) -> Q:
    """Smaller or greater in the first key that differs."""
    found, same = Q(), Q()
    for name, value in key.items():
        found |= same & Q(**{f"{name}__{side}": value})
        same &= Q(**{name: value})
    return found
