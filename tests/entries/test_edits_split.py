"""Splitting off evidence and notes: what it refuses, what it does, undone and redone."""

from timeline.articles.models import Article, Outlet, Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

from .round_trips import MakeEntry, refused, round_trip


class TestSplit:
    def test_nothing_chosen_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        assert refused(edits.split, story, entry=make_entry(pieces=2).pk, evidence=[]) == "Choose the evidence to split off."

    def test_evidence_of_another_entry_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry, other = make_entry(pieces=2), make_entry()

        reason = refused(edits.split, story, entry=entry.pk, evidence=[other.evidence.get().pk])

        assert reason == "Choose the evidence to split off."

    def test_splitting_everything_off_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2)

        reason = refused(edits.split, story, entry=entry.pk, evidence=[piece.pk for piece in entry.evidence.all()])

        assert reason == "At least one piece of evidence must stay with the entry."

    def test_an_empty_headline_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2)

        reason = refused(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline=" ")

        assert reason == "An entry needs a headline."

    def test_moves_the_chosen_evidence_to_a_new_entry(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=3, status=Entry.ACCEPTED, lane="Work")
        moving = entry.evidence.first()

        operation = round_trip(edits.split, story, entry=entry.pk, evidence=[moving.pk], headline="Pickets go up")

        new = Entry.objects.exclude(pk=entry.pk).get()
        assert list(new.evidence.all()) == [moving]
        assert entry.evidence.count() == 2
        assert (new.headline, new.edtf, new.status, new.lane) == ("Pickets go up", "2024-03-04", "accepted", "Work")
        assert operation.sentence == "Split “Pickets go up” off “Dockers walk out”"

    def test_notes_go_where_the_editor_says(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2, notes=3)
        first, second, third = entry.annotations.all()

        operation = round_trip(
            edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], annotations=[first.pk, third.pk],
            headline="Pickets go up",
        )

        new = Entry.objects.exclude(pk=entry.pk).get()
        assert (list(new.annotations.all()), list(entry.annotations.all())) == ([first, third], [second])
        assert new.decided == ["evidence", "headline", "notes"]
        assert operation.sentence == "Split “Pickets go up” off “Dockers walk out”, with 2 notes"

    def test_a_note_of_another_entry_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry, other = make_entry(pieces=2), make_entry(notes=1)

        reason = refused(
            edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], annotations=[other.annotations.get().pk]
        )

        assert reason == "One of those notes is no longer on this entry. Look again and choose anew."

    def test_under_the_same_headline_says_what_was_split_off(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=3)
        first, second, _ = entry.evidence.all()
        Article.objects.filter(pk=first.article_id).update(outlet=Outlet.objects.create(name="Coast Radio"))

        operation = perform(edits.split, story, entry=entry.pk, evidence=[first.pk, second.pk], headline=entry.headline)

        assert operation.sentence == "Split evidence from Coast Radio and The Harbour Post off “Dockers walk out”"

    def test_without_an_outlet_says_how_much_was_split_off(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=3)
        Article.objects.update(outlet=None)

        pair = perform(edits.split, story, entry=entry.pk, evidence=[piece.pk for piece in entry.evidence.all()[:2]])
        one = perform(edits.split, story, entry=Entry.objects.last().pk, evidence=[Entry.objects.last().evidence.first().pk])

        assert [pair.sentence, one.sentence] == [
            "Split 2 pieces of evidence off “Dockers walk out”", "Split 1 piece of evidence off “Dockers walk out”",
        ]

    def test_a_date_that_a_person_set_is_theirs_on_the_new_entry_too(self, story: Story, make_entry: MakeEntry) -> None:
        entry, other = make_entry(pieces=2), make_entry(when="2024-03-09")
        perform(edits.revise, story, entry=entry.pk, edtf="2024-03-05")
        perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="Pickets go up")
        new = Entry.objects.get(headline="Pickets go up")

        perform(edits.merge, story, survivor=other.pk, others=[new.pk])

        other.refresh_from_db()
        assert (other.edtf, other.decided) == ("2024-03-05", ["date", "evidence", "headline"])
