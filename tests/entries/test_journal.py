"""What the journal holds of an edit, and that it outlives migrations."""

import pytest
from django.contrib.auth.models import AnonymousUser, User

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Journal, Refused, row_from, row_values
from timeline.entries.models import Annotation, Entry, Operation

from .round_trips import AT, MakeEntry, status_of


class TestJournal:
    def test_keeps_each_row_as_it_was_and_as_it_became(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        was = row_values(entry)

        operation = perform(edits.accept, story, entries=[entry.pk])

        change = operation.changes.get()
        assert (change.table, change.row, change.before) == ("entry", entry.pk, was)
        assert change.after == was | {"status": "accepted", "decided": ["status"], "version": 2}

    def test_keeps_rows_that_the_edit_created(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        operation = perform(edits.annotate, story, entry=entry.pk, text="Which pier?", at=AT)

        note = Annotation.objects.get()
        created = operation.changes.get(table="annotation")
        assert (created.row, created.before, created.after) == (note.pk, None, row_values(note))

    def test_says_who_and_when(self, story: Story, make_entry: MakeEntry, maya: User) -> None:
        known = perform(edits.accept, story, by=maya, entries=[make_entry().pk])
        unknown = perform(edits.accept, story, by=AnonymousUser(), entries=[make_entry().pk])

        assert (known.by, unknown.by) == (maya, None)
        assert known.at.microsecond == 0

    def test_a_failed_edit_leaves_nothing_behind(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        def break_off(journal: Journal, entry: int) -> str:
            row = journal.entry(entry)
            row.headline = "Half done"
            journal.save(row)
            raise Refused("On second thoughts, no.")

        with pytest.raises(Refused):
            perform(break_off, story, entry=entry.pk)

        entry.refresh_from_db()
        assert (entry.headline, entry.version) == ("Dockers walk out", 1)
        assert Operation.objects.count() == 0

    def test_a_row_that_was_not_taken_cannot_be_saved(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        with pytest.raises(LookupError):
            Journal(story).save(entry)
        with pytest.raises(LookupError):
            Journal(story).delete(entry)


class TestStoredRows:
    def test_columns_that_a_migration_dropped_are_ignored(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        values = row_values(entry) | {"mood": "sombre"}

        assert row_values(row_from(Entry, values)) == row_values(entry)

    def test_an_undo_outlives_such_a_migration(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        operation = perform(edits.accept, story, entries=[entry.pk])
        change = operation.changes.get()
        # As the journal was written when entries had a mood and no importance yet.
        for values in (change.before, change.after):
            values["mood"] = "sombre"
            del values["importance"]
        change.save()

        undo(operation)

        assert status_of(entry) == Entry.PROPOSED
