"""A draft: it sees its own changes, stores nothing until it is kept, and then gives its new rows their keys in the journal too."""

import pytest

from timeline.articles.load import load
from timeline.articles.models import Story
from timeline.articles.page import Received
from timeline.entries import history
from timeline.entries.build import build_timeline
from timeline.entries.draft import Draft
from timeline.entries.history import undo
from timeline.entries.models import Entry

from .arden import everything

NEW = Received("new", "The harbour union of Arden elected a new chair on 3 April 2024.\n", outlet="Quay Notes")

pytestmark = pytest.mark.django_db


def test_new_rows_get_their_keys_when_they_are_stored(arden: Story) -> None:
    load("arden-strike", [NEW])

    operation = build_timeline(arden)

    entry = Entry.objects.get(edtf="2024-04-03")
    assert [(change.table, change.row, change.after["id"]) for change in operation.changes.all()] == [
        ("entry", entry.pk, entry.pk), ("evidence", entry.evidence.get().pk, entry.evidence.get().pk),
    ]
    assert operation.changes.get(table="evidence").after["entry_id"] == entry.pk


@pytest.mark.parametrize("large", [0, history.LARGE])
def test_undo_and_redo_of_a_build_with_new_rows(arden: Story, large: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "LARGE", large)
    before = everything()[0]
    load("arden-strike", [NEW])
    operation = build_timeline(arden)
    after = everything()[0]

    undone = undo(operation)
    assert everything()[0] == before
    undo(undone)
    assert everything()[0] == after


def test_rows_are_seen_as_the_draft_left_them(arden: Story) -> None:
    draft = Draft(arden)
    first, second, *others = draft.whole(Entry)
    first.headline = "Changed"
    draft.save(first)
    draft.delete(second)
    made = Entry(story=arden, headline="Made")
    draft.save(made)

    assert [entry.headline for entry in draft.whole(Entry)] == ["Changed", *(entry.headline for entry in others), "Made"]
    assert draft.rows(Entry.objects.filter(pk__in=[first.pk, second.pk])) == [first]
    assert not Entry.objects.filter(headline__in=["Changed", "Made"]).exists()


def test_what_was_not_taken_from_it_is_not_stored(arden: Story) -> None:
    entry = Entry.objects.first()
    for act in (Draft(arden).save, Draft(arden).delete):
        with pytest.raises(LookupError, match="was not taken from the journal"):
            act(entry)
