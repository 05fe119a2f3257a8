"""An edit tried there and back again, and one that is refused."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User

from timeline.articles.models import Story
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Operation, Suggestion

from .rows import rows

AT = datetime(2024, 3, 12, 9, 30, tzinfo=UTC)
MakeEntry = Callable[..., Entry]


def round_trip(edit: Callable[..., str], story: Story, by: User | None = None, **particulars: Any) -> Operation:  # noqa: ANN401
    """Do, undo and redo; leaves the edit done and returns its operation."""
    before = rows()
    done = perform(edit, story, by=by, **particulars)
    after = rows()
    assert after != before
    undone = undo(done, by=by)
    assert rows() == before
    undo(undone, by=by)
    assert rows() == after
    return done


def refused(edit: Callable[..., str], story: Story, **particulars: Any) -> str:  # noqa: ANN401
    """The reason of a refusal, which must have changed nothing and journalled nothing."""
    before = rows()
    with pytest.raises(Refused) as refusal:
        perform(edit, story, **particulars)
    assert rows() == before
    assert Operation.objects.count() == 0
    return str(refusal.value)


def status_of(entry: Entry) -> str:
    return Entry.objects.get(pk=entry.pk).status


def suggest_pair(story: Story, *entries: Entry) -> Suggestion:
    sides = [entry.pk for entry in entries]
    return Suggestion.objects.create(
        story=story, sides=sides, kind=Suggestion.SAME_EVENT, score=0.5, fingerprint=f"as {sides} are"
    )
