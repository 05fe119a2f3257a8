"""When an undo is refused and which later work it names; nothing is put back onto what is gone."""

import pytest
from django.contrib.auth.models import User

from timeline.articles.models import Article, Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Journal, Refused, row_values
from timeline.entries.models import Annotation, Entry, Evidence, Later, Operation, Suggestion

from .round_trips import AT, MakeEntry, status_of


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


class TestMerged:
    """What came to a merged entry since may belong to any of its sides; who undoes the merge would leave it on the wrong one."""

    @pytest.fixture
    def merged(self, story: Story, make_entry: MakeEntry) -> Operation:
        return perform(edits.merge, story, survivor=make_entry().pk, others=[make_entry("Port stands still").pk])

    @pytest.fixture
    def kept(self, merged: Operation) -> Entry:
        return Entry.objects.get(merged_into=None)

    def gather(self, story: Story, entry: Entry) -> Operation:
        article = Article.objects.create(story=story, key="later", raw="The port stood still.")

        def gather(journal: Journal) -> str:
            journal.save(Evidence(entry=journal.entry(entry.pk), article=article, start=0, end=8))
            return "Updated 1 entry"

        return perform(gather, story)

    def test_is_not_taken_apart_once_a_reading_brought_evidence(self, story: Story, merged: Operation, kept: Entry) -> None:
        updated = self.gather(story, kept)

        with pytest.raises(Refused) as refusal:
            undo(merged)

        assert str(refusal.value) == (
            "This can't be undone before a later change to the same entry. Undo that first: Updated 1 entry."
        )
        undo(updated)
        undo(merged)
        assert Entry.objects.live().count() == 2

    def test_nor_after_a_redo_of_that(self, story: Story, merged: Operation, kept: Entry) -> None:
        undo(undo(self.gather(story, kept)))

        with pytest.raises(Refused, match="Redid: Updated 1 entry"):
            undo(merged)

    def test_is_once_what_came_went_on_elsewhere(self, story: Story, merged: Operation, kept: Entry) -> None:
        self.gather(story, kept)
        Evidence.objects.filter(article__key="later").delete()

        undo(merged)

        assert Entry.objects.live().count() == 2


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
