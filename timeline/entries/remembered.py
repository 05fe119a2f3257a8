"""What takes long to find in a story, remembered, and after edits looked for only among the entries that those touched."""

from collections.abc import Callable, Collection
from hashlib import sha256
from typing import NamedTuple, TypeVar

from django.core.cache import caches
from django.db.models import Count, Max

from timeline.articles.models import Story

from .models import Change, Derived, Operation

MANY = 500  # operations, or rows that they changed; beyond, all entries are looked through again

Found = TypeVar("Found")
Find = Callable[[Collection[int] | None], Found]  # among these entries, or with None among all
Renew = Callable[[Found, Collection[int], Found], Found]  # what was found before, what was touched since, what is found among that


class Standing(NamedTuple):
    """A state of a story. Operations are counted too, for one with a lower key may be stored after one with a higher."""

    newest: int
    number: int
    derived: int


def remembered(story: Story, asked: str, find: Find[Found], renew: Renew[Found]) -> Found:
    """What `find` finds now. `asked` names it: what two find alike goes by the same name."""
    key = f"remembered.{story.pk}.{sha256(asked.encode()).hexdigest()}"
    then, found = caches["found"].get(key, (None, None))
    now = _standing(story)
    touched = _touched(story, then, now) if then else None
    if touched is None:
        found = find(None)
    elif touched:
        found = renew(found, touched, find(touched))
    if now != then and now is not None:
        caches["found"].set(key, (now, found))
    return found


def _standing(story: Story) -> Standing | None:
    """None for a story that nobody has edited yet, for then its entries come and go without an operation."""
    operations = Operation.objects.filter(story=story).aggregate(newest=Max("pk"), number=Count("pk"))
    if not operations["number"]:
        return None
    return Standing(**operations, derived=Derived.objects.filter(story=story).values_list("times", flat=True).first() or 0)


def _touched(story: Story, then: Standing, now: Standing | None) -> set[int] | None:
    """The entries that may be found otherwise than then; None when they are too many or operations don't name them all."""
    if now == then:
        return set()
    if now is None or now.derived != then.derived:
        return None
    since = list(Operation.objects.filter(story=story, pk__gt=then.newest).order_by().values_list("pk", flat=True)[: MANY + 1])
    if len(since) > MANY or then.number + len(since) != now.number:
        return None
    changes = Change.objects.filter(operation__in=since).order_by()
    rows = list(changes.values_list("table", "row", "before__entry_id", "after__entry_id")[: MANY + 1])
    if len(rows) > MANY:
        return None
    return {pk for table, row, *hung_on in rows for pk in ([row] if table == "entry" else hung_on) if pk}
