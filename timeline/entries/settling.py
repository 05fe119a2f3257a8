"""Works out an edit on a draft while others go on editing, then stores it in one short transaction if nothing has changed since."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.db.models import Count, Max

from timeline.articles.models import Story
from timeline.articles.stamp import stamp

from .draft import Draft
from .journal import Refused
from .leaked import hide_in_history
from .models import Entry, Operation, Suggestion

TRIES = 3
OVERRUN = "The articles of this story kept changing while this was worked out. Nothing was saved; try again in a moment."

Stands = tuple[str, tuple[Any, ...]]  # how the articles of a story stand, and the work on its entries
Written = dict[str, Any] | None  # what the journal says of the edit; None when there is nothing to say
Work = Callable[[Draft], Written]


def settle(story: Story, work: Work) -> Operation | None:
    """Store what `work` did on a draft, with its operation.

    When somebody else got in between, `work` is done again. Who edits entries can't keep it from ending: what was worked out of the
    articles still holds, and in the end the short rest is done while the others wait. Raises `Refused` when the articles kept changing.
    """
    known: dict[str, Any] = {}
    articles = ""
    for _ in range(TRIES):
        stands = _standing(story)
        known, articles = known if stands[0] == articles else {}, stands[0]
        done = _tried(story, work, known, stands)
        if done is None:
            continue
        draft, written = done
        if draft.empty and written is None and _standing(story) == stands:
            return None
        stands = _store_ahead(draft, stands)
        articles = stands[0]
        with transaction.atomic():
            if _held(story) == stands:
                return _keep(draft, written)
    with transaction.atomic():
        if _held(story)[0] != articles:
            raise Refused(OVERRUN)
        draft = Draft(story, known)
        return _keep(draft, work(draft))


def show(story: Story, work: Callable[[Draft], Any]) -> Draft:
    """The draft on which `work` was done. Nothing is stored, and nobody has to wait."""
    for _ in range(TRIES):
        done = _tried(story, work, {}, _standing(story))
        if done is not None:
            return done[0]
    raise Refused(OVERRUN)


def _tried(story: Story, work: Callable[[Draft], Any], known: dict[str, Any], stands: Stands) -> tuple[Draft, Any] | None:
    draft = Draft(story, known)
    try:
        return draft, work(draft)
    except Exception:
        # What was read while somebody wrote need not fit together, so that a failure then says nothing.
        if _standing(story) == stands:
            raise
        return None


def _store_ahead(draft: Draft, stands: Stands) -> Stands:
    """Articles that are read for the first time are stored in portions: nothing hangs on them yet, and the rest stays short."""
    if draft.read:
        for portion in list(draft.read.never_read()):
            with transaction.atomic():
                if _held(draft.story) != stands:
                    return stands
                draft.read.store(portion)
                stands = _standing(draft.story)
            draft.read.changed.difference_update(portion)
    return stands


def _keep(draft: Draft, written: Written) -> Operation | None:
    draft.keep()
    if draft.hidden:
        hide_in_history(draft.story, draft.hidden)
    return draft.write(**written) if written else None


def _held(story: Story) -> Stands:
    """Keep everyone else from writing to the story until the transaction ends, and say how it stands."""
    Story.objects.select_for_update().get(pk=story.pk)
    list(Entry.objects.select_for_update().filter(story=story).order_by("pk").values_list("pk"))
    return _standing(story)


def _standing(story: Story) -> Stands:
    # Operations are counted too, for one with a lower key may be stored after one with a higher.
    counted = Operation.objects.filter(story=story).order_by().values_list(Count("pk"), Max("pk"))
    asked = Suggestion.objects.filter(story=story).order_by().values_list(Count("pk"), Max("pk"))
    return stamp(story), (*counted, *asked)
