"""Which entries nobody has sorted yet, and which of them are accepted together: those about which there is nothing to ask."""

from collections.abc import Collection
from json import dumps

from django.db.models import CharField, Exists, OuterRef, QuerySet, Value
from django.db.models.functions import Cast, Concat

from timeline.entries.entry_sets import listed
from timeline.entries.models import Annotation, Entry, Later

ENTRY = "entry"
LISTED_AT_ONCE = 25


def unsorted() -> QuerySet[Entry]:
    """Of which nobody has said whether they belong on the timeline."""
    return Entry.objects.live().filter(status=Entry.PROPOSED) | Entry.objects.set_aside()


def undoubted(doubted: Collection[int]) -> QuerySet[Entry]:
    """Proposed entries of a sure date that are none of those in doubt, have no open question, and were neither left out of a list
    nor put off by themselves.
    """
    questions = Annotation.objects.filter(entry=OuterRef("pk"), kind=Annotation.QUESTION, resolved=False)
    name = Concat(Value(f"{ENTRY}-"), Cast(OuterRef("pk"), CharField()))
    dated = Entry.objects.live().filter(status=Entry.PROPOSED, provisional=False).exclude(edtf="").exclude(pk__in=listed(dumps([*doubted])))
    return dated.exclude(Exists(questions)).exclude(Exists(Later.objects.filter(story=OuterRef("story"), thing=name)))


def in_lists(entries: QuerySet[Entry]) -> list[tuple[int, ...]]:
    """The weightiest first, so that whoever stops early has the days that matter most; one that is left over is dealt by itself."""
    ids = list(entries.order_by("-importance", "pk").values_list("pk", flat=True))
    starts = range(0, len(ids), LISTED_AT_ONCE)
    return [tuple(sorted(ids[start : start + LISTED_AT_ONCE])) for start in starts if start + 1 < len(ids)]


def lists_of(entries: int) -> int:
    """How many things to decide so many entries make."""
    return -(-entries // LISTED_AT_ONCE)
