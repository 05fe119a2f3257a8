"""Which changes of the journal make an entry's history: those of the entry, and of what hung on it then."""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from timeline.articles.models import Story

from .days_given import name_of
from .models import Change, Evidence

PUT_OFF_AS = ("entry", "aside")  # kinds of things in review that are one entry


def changes_touching(story: Story, entries: Collection[int]) -> QuerySet[Change]:
    """Changes of these entries, of their notes and evidence, of what was answered about them, and of what was put off.

    A note that an undo took away is found by the entry that the journal says it hung on.
    """
    held = Evidence.objects.filter(entry__in=entries).values("pk")
    asked = [pk for pk, sides in story.suggestions.order_by().values_list("pk", "sides") if not set(entries).isdisjoint(sides)]
    things = [name for pk in entries for name in (name_of(pk), *(f"{kind}-{pk}" for kind in PUT_OFF_AS))]
    return Change.objects.filter(
        Q(table="entry", row__in=entries)
        | Q(table="evidence", row__in=held)
        | Q(table="suggestion", row__in=asked)
        | (Q(table="annotation") & (Q(before__entry_id__in=list(entries)) | Q(after__entry_id__in=list(entries))))
        | (Q(table="later") & (Q(before__thing__in=things) | Q(after__thing__in=things)))
    )
