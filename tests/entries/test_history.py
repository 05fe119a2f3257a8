"""The one door: what the journal holds, when an undo is refused and which later work it names, stale pages, and the cost."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.models import Article, Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Journal, Refused, Stale, row_from, row_values
from timeline.entries.models import Annotation, Change, Entry, Evidence, Later, Operation, Suggestion

AT = datetime(2024, 3, 12, 9, 30, tzinfo=UTC)
MakeEntry = Callable[..., Entry]


def status_of(entry: Entry) -> str:
    return Entry.objects.get(pk=entry.pk).status


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


class TestUndo:
    def test_twice_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        operation = perform(edits.accept, story, entries=[make_entry().pk])
        undo(operation)

        with pytest.raises(Refused, match=r"^That was undone already\.$"):
            undo(operation)

    def test_names_the_later_work_that_it_would_trample(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        perform(edits.revise, story, entry=entry.pk, headline="Dockers strike")

        with pytest.raises(Refused) as refusal:
            undo(accepted)

        assert str(refusal.value) == (
            "This can't be undone before a later change to the same entry. "
            "Undo that first: Retitled “Dockers walk out” to “Dockers strike”."
        )
        assert status_of(entry) == Entry.ACCEPTED

    def test_works_newest_first_down_a_chain(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        retitled = perform(edits.revise, story, entry=entry.pk, headline="Dockers strike")

        undo(retitled)
        undo(accepted)

        entry.refresh_from_db()
        assert (entry.headline, entry.status, entry.decided) == ("Dockers walk out", Entry.PROPOSED, [])

    def test_a_later_decision_that_looks_the_same_is_not_trampled(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        first = perform(edits.accept, story, entries=[entry.pk])
        perform(edits.restore, story, entries=[entry.pk])
        perform(edits.accept, story, entries=[entry.pk])

        with pytest.raises(Refused, match="Accepted “Dockers walk out”"):
            undo(first)

        assert status_of(entry) == Entry.ACCEPTED

    def test_what_was_redone_counts_as_later_work(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        noted = perform(edits.annotate, story, entry=entry.pk, text="Which pier?", at=AT)
        undo(undo(noted))

        with pytest.raises(Refused, match="Undo that first"):
            undo(accepted)

    def test_leaves_work_on_other_entries_alone(self, story: Story, make_entry: MakeEntry) -> None:
        entry, other = make_entry(), make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        perform(edits.dismiss, story, entries=[other.pk])

        undo(accepted)

        assert (status_of(entry), status_of(other)) == (Entry.PROPOSED, Entry.DISMISSED)

    def test_of_a_split_with_a_note_on_the_new_entry_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2)
        split = perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="Pickets go up")
        new = Entry.objects.exclude(pk=entry.pk).get()
        perform(edits.annotate, story, entry=new.pk, text="Which pier?", at=AT)

        with pytest.raises(Refused, match="Added a note to “Pickets go up”"):
            undo(split)

        assert Annotation.objects.count() == 1

    def test_of_a_split_whose_new_entry_something_was_merged_into_is_refused(
        self, story: Story, make_entry: MakeEntry
    ) -> None:
        entry, other = make_entry(pieces=2), make_entry("Port stands still")
        split = perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="Pickets go up")
        new = Entry.objects.exclude(pk__in=[entry.pk, other.pk]).get()
        perform(edits.merge, story, survivor=new.pk, others=[other.pk])

        with pytest.raises(Refused, match="Merged “Port stands still” into “Pickets go up”"):
            undo(split)

        assert Evidence.objects.count() == 3

    def test_of_chained_merges_goes_newest_first(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry(), make_entry(), make_entry()
        inner = perform(edits.merge, story, survivor=second.pk, others=[third.pk])
        outer = perform(edits.merge, story, survivor=first.pk, others=[second.pk])

        with pytest.raises(Refused, match="Undo that first"):
            undo(inner)
        undo(outer)
        undo(inner)

        assert Entry.objects.live().count() == 3
        assert [entry.evidence.count() for entry in (first, second, third)] == [1, 1, 1]

    def test_is_refused_when_another_row_took_the_place(self, story: Story, make_entry: MakeEntry) -> None:
        """As when a rebuild withdraws a proposal and a later one finds the same sentence again."""
        entry = make_entry()
        span = row_values(entry.evidence.get())

        def withdraw(journal: Journal) -> str:
            for row in journal.rows(Evidence.objects.filter(entry=entry)) + journal.rows(Entry.objects.filter(pk=entry.pk)):
                journal.delete(row)
            return "Withdrew 1 entry"

        withdrawn = perform(withdraw, story)
        again = make_entry(pieces=0)
        Evidence.objects.create(entry=again, article_id=span["article_id"], start=span["start"], end=span["end"])

        with pytest.raises(Refused, match="something else has taken the place"):
            undo(withdrawn)

        assert list(Entry.objects.all()) == [again]

    def test_names_what_took_the_place_where_an_edit_did(self, story: Story, maya: User) -> None:
        put_off = {"thing": "entry-12", "called": "“Dockers walk out”"}
        first = perform(edits.put_off, story, maya, mark="before", **put_off)
        undone = undo(first)
        perform(edits.put_off, story, maya, mark="after", **put_off)

        with pytest.raises(Refused, match="can't be redone before a later change.*Undo that first: Put off “Dockers walk out”"):
            undo(undone)

        assert Later.objects.get().mark == "after"

    @pytest.mark.parametrize("reading", ["moved", "deleted", "settled"])
    def test_a_suggestion_that_only_a_reading_changed_stands_in_no_ones_way(
        self, story: Story, make_entry: MakeEntry, reading: str
    ) -> None:
        """Open ones come and go with each reading, which tramples nobody's work."""
        one, two, three = make_entry(), make_entry("Port stands still"), make_entry("Ships wait")
        row = Suggestion.objects.create(story=story, sides=[one.pk, two.pk], kind="same event", score=0.8, fingerprint="f")
        undone = undo(perform(edits.reject, story, suggestion=row.pk))
        asked = Suggestion.objects.filter(pk=row.pk)
        if reading == "deleted":
            asked.delete()
        else:
            asked.update(**({"sides": [one.pk, three.pk]} if reading == "moved" else {"status": Suggestion.ACCEPTED}))
        left = list(Suggestion.objects.values("pk", "status", "sides"))

        redone = undo(undone)

        asked = Suggestion.objects.get(pk=row.pk)
        assert (asked.status, asked.sides) == (Suggestion.REJECTED, [one.pk, two.pk])
        undo(redone)
        assert list(Suggestion.objects.values("pk", "status", "sides")) == left

    def test_is_an_operation_that_can_be_undone_in_turn(self, story: Story, make_entry: MakeEntry, maya: User) -> None:
        entry = make_entry()
        accepted = perform(edits.accept, story, entries=[entry.pk])
        undone = undo(accepted, by=maya)
        redone = undo(undone, by=maya)
        undone_again = undo(redone, by=maya)

        assert [(row.kind, row.sentence) for row in (undone, redone, undone_again)] == [
            ("undo", "Undid: Accepted “Dockers walk out”"),
            ("redo", "Redid: Accepted “Dockers walk out”"),
            ("undo", "Undid: Accepted “Dockers walk out”"),
        ]
        assert (undone.by, undone.undoes, status_of(entry)) == (maya, accepted, Entry.PROPOSED)


class TestHomes:
    """What an undo or a redo puts back hangs on a living entry, or is not put back."""

    def test_a_note_is_not_redone_onto_an_entry_that_was_merged_away(self, story: Story, make_entry: MakeEntry) -> None:
        entry, other = make_entry(), make_entry("Port stands still")
        perform(edits.annotate, story, entry=entry.pk, text="Which pier?", at=AT)
        undone = undo(perform(edits.annotate, story, entry=entry.pk, text="And whose?", at=AT))
        merged = perform(edits.merge, story, survivor=other.pk, others=[entry.pk])

        with pytest.raises(Refused, match="Merged “Dockers walk out” into “Port stands still”"):
            undo(undone)
        assert [note.entry for note in Annotation.objects.all()] == [other]

        undo(merged)
        undo(undone)
        assert [note.text for note in entry.annotations.all()] == ["Which pier?", "And whose?"]

    def test_nor_onto_one_that_is_gone(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2)
        split = perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="Pickets go up")
        new = Entry.objects.exclude(pk=entry.pk).get()
        perform(edits.revise, story, entry=new.pk, lane="Work")

        def note(journal: Journal) -> str:
            journal.save(Annotation(entry=journal.entry(new.pk), text="Which pier?", at=AT))
            return "Noted"

        undone = undo(perform(note, story))
        undo(Operation.objects.get(sentence="Moved “Pickets go up” from no lane to the lane Work"))
        undo(split)

        with pytest.raises(Refused, match="Undid: Split “Pickets go up” off “Dockers walk out”"):
            undo(undone)

    def test_evidence_is_not_put_back_onto_an_entry_that_was_merged_away(self, story: Story, make_entry: MakeEntry) -> None:
        """A build adds evidence to an entry without touching the entry's row."""
        entry, other = make_entry(), make_entry("Port stands still")
        article = Article.objects.create(story=story, key="later", raw="Dockers walked out.")

        def gather(journal: Journal) -> str:
            journal.save(Evidence(entry=journal.entry(entry.pk), article=article, start=0, end=7))
            return "Updated 1 entry"

        undone = undo(perform(gather, story))
        perform(edits.merge, story, survivor=other.pk, others=[entry.pk])

        with pytest.raises(Refused, match="Merged “Dockers walk out” into “Port stands still”"):
            undo(undone)

    @pytest.mark.parametrize("what", ["note", "evidence"])
    def test_a_merge_is_not_redone_over_what_its_entry_was_given_since(
        self, story: Story, make_entry: MakeEntry, what: str
    ) -> None:
        entry, other = make_entry(), make_entry("Port stands still")
        perform(edits.annotate, story, entry=entry.pk, text="Which pier?", at=AT)
        undone = undo(perform(edits.merge, story, survivor=other.pk, others=[entry.pk]))
        article = Article.objects.create(story=story, key="later", raw="Dockers walked out.")

        def gather(journal: Journal) -> str:
            journal.save(Evidence(entry=journal.entry(entry.pk), article=article, start=0, end=7))
            return "Updated 1 entry"

        edit, given = (gather, {}) if what == "evidence" else (edits.annotate, {"entry": entry.pk, "text": "And whose?", "at": AT})
        later = perform(edit, story, **given)

        with pytest.raises(Refused) as refusal:
            undo(undone)

        assert later.sentence in str(refusal.value)
        assert Entry.objects.live().count() == 2


class TestVersions:
    def test_only_ever_grow(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        seen = [entry.version]
        operation = perform(edits.accept, story, entries=[entry.pk])
        for _ in range(3):
            seen.append(Entry.objects.get(pk=entry.pk).version)
            operation = undo(operation)

        assert seen == [1, 2, 3, 4]

    def test_grow_for_an_entry_that_undo_brings_back(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2)
        split = perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk])
        new = Entry.objects.exclude(pk=entry.pk).get()

        undo(undo(split))

        assert Entry.objects.get(pk=new.pk).version > new.version

    def test_an_edit_from_a_stale_page_is_refused_with_the_entry_as_it_stands(
        self, story: Story, make_entry: MakeEntry
    ) -> None:
        entry = make_entry()
        perform(edits.revise, story, entry=entry.pk, headline="Dockers strike")

        with pytest.raises(Stale) as refusal:
            perform(edits.accept, story, versions={entry.pk: 1}, entries=[entry.pk])

        assert refusal.value.entry == entry
        assert refusal.value.entry.headline == "Dockers strike"
        assert status_of(entry) == Entry.PROPOSED

    def test_one_stale_entry_holds_up_the_whole_merge(self, story: Story, make_entry: MakeEntry) -> None:
        first, second = make_entry(), make_entry()
        perform(edits.accept, story, entries=[second.pk])

        with pytest.raises(Stale):
            perform(edits.merge, story, versions={first.pk: 1, second.pk: 1}, survivor=first.pk, others=[second.pk])

        assert Entry.objects.live().count() == 2

    def test_an_edit_from_a_fresh_page_passes(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        perform(edits.accept, story, versions={entry.pk: entry.version}, entries=[entry.pk])

        assert status_of(entry) == Entry.ACCEPTED


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


@pytest.mark.parametrize(
    "edit", ["accept", "revise", "merge", "split", "annotate", "undo"]
)
def test_an_edit_costs_the_same_in_a_long_story(story: Story, make_entry: MakeEntry, edit: str) -> None:
    def cost() -> int:
        first, second = make_entry(pieces=2, notes=1), make_entry(pieces=1)
        piece = first.evidence.order_by("pk").first().pk
        accepted = perform(edits.accept, story, entries=[second.pk])
        acts = {
            "accept": lambda: perform(edits.accept, story, entries=[first.pk]),
            "revise": lambda: perform(edits.revise, story, entry=first.pk, edtf="2024-03"),
            "merge": lambda: perform(edits.merge, story, survivor=first.pk, others=[second.pk]),
            "split": lambda: perform(edits.split, story, entry=first.pk, evidence=[piece]),
            "annotate": lambda: perform(edits.annotate, story, entry=first.pk, text="Why?", at=AT),
            "undo": lambda: undo(accepted),
        }
        with CaptureQueriesContext(connection) as queries:
            acts[edit]()
        return len(queries)

    short = cost()
    Entry.objects.bulk_create(Entry(story=story, headline=f"Event {number}", edtf="2024-03-04") for number in range(300))

    assert cost() == short
    assert Change.objects.count() < 20
