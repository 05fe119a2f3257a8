"""Every edit: what it refuses, what it does, and that undo and redo put back exactly the rows that were there."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User

from timeline.articles.models import Article, Outlet, Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Entry, Evidence, Operation, Release, Suggestion

from ..conftest import MOMENT
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


def suggest_pair(story: Story, *entries: Entry) -> Suggestion:
    sides = [entry.pk for entry in entries]
    return Suggestion.objects.create(
        story=story, sides=sides, kind=Suggestion.SAME_EVENT, score=0.5, fingerprint=f"as {sides} are"
    )


class TestStatus:
    def test_an_unknown_entry_is_refused(self, story: Story) -> None:
        assert refused(edits.accept, story, entries=[404]) == "That entry does not exist in this story."

    def test_an_entry_of_another_story_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        other = Story.objects.create(slug="floods", title="The floods")

        assert refused(edits.accept, story, entries=[make_entry(of=other).pk]) == "That entry does not exist in this story."

    def test_accepting_twice_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(status=Entry.ACCEPTED)

        assert refused(edits.accept, story, entries=[entry.pk]) == "Already accepted."

    @pytest.mark.parametrize(
        ("edit", "was", "becomes", "sentence"),
        [
            (edits.accept, "proposed", "accepted", "Accepted “Dockers walk out”"),
            (edits.dismiss, "accepted", "dismissed", "Dismissed “Dockers walk out”"),
            (edits.restore, "dismissed", "proposed", "Put back to proposed: “Dockers walk out”"),
        ],
    )
    def test_one_entry(
        self, story: Story, make_entry: MakeEntry, edit: Callable[..., str], was: str, becomes: str, sentence: str
    ) -> None:
        entry = make_entry(status=was)

        operation = round_trip(edit, story, entries=[entry.pk])

        entry.refresh_from_db()
        assert (entry.status, entry.decided, operation.sentence) == (becomes, ["status"], sentence)

    def test_several_at_once_leave_alone_what_is_so_already(self, story: Story, make_entry: MakeEntry) -> None:
        new, known = [make_entry(), make_entry()], make_entry(status=Entry.ACCEPTED)

        operation = round_trip(edits.accept, story, entries=[entry.pk for entry in (*new, known)])

        assert operation.sentence == "Accepted 2 entries"
        assert operation.changes.count() == 2


class TestRevise:
    def test_nothing_changed_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        reason = refused(edits.revise, story, entry=entry.pk, headline=entry.headline, edtf=entry.edtf)

        assert reason == "Nothing was changed, so there is nothing to save."

    @pytest.mark.parametrize(("kept", "sent"), [("One\nTwo", "One\r\nTwo"), ("One\r\nTwo", "One\nTwo"), ("One\rTwo", "One\r\nTwo")])
    def test_line_ends_alone_are_no_change(self, story: Story, make_entry: MakeEntry, kept: str, sent: str) -> None:
        entry = make_entry(summary=kept)
        assert refused(edits.revise, story, entry=entry.pk, summary=sent) == "Nothing was changed, so there is nothing to save."

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"headline": " \n"}, "An entry needs a headline."),
            ({"headline": "\u200b\u2060\ufeff"}, "The headline has no character that can be seen."),
            ({"headline": "\u00a0\u200e \u202e\u3164"}, "The headline has no character that can be seen."),
            ({"headline": "\u0301\u20dd\ufe0f"}, "The headline has no character that can be seen."),
            ({"headline": "Zal" + "\u0301" * 9 + "go"}, "The headline can't have more than 8 combining marks on one letter."),
            ({"headline": "Zal" + "\u0301\u200d" * 9 + "go"}, "The headline can't have more than 8 combining marks on one letter."),
            ({"headline": "x" * 301}, "The headline has 301 characters; the limit is 300."),
            ({"summary": "a\0b"}, "The summary holds a NUL character, which can't be stored."),
            ({"lane": "x" * 61}, "The lane has 61 characters; the limit is 60."),
            ({"modality": "rumoured"}, "The modality can't be “rumoured”: Value 'rumoured' is not a valid choice."),
            ({"edtf": "2024-06-31"}, "“2024-06-31” has no such day: June 2024 has 30 days."),
        ],
    )
    def test_what_cannot_be_stored_is_refused(
        self, story: Story, make_entry: MakeEntry, fields: dict[str, str], reason: str
    ) -> None:
        assert refused(edits.revise, story, entry=make_entry().pk, **fields) == reason

    @pytest.mark.parametrize(
        "headline",
        ["Zal" + "\u0301" * 8 + "go", "E\u0301meutes a\u0300 Calais", "การประท้วงที่ท่าเรือ", "बंदरगाह पर हड़ताल", "⚓", "👩‍👩‍👧‍👧", "1:0"],
    )
    def test_any_script_makes_a_headline(self, story: Story, make_entry: MakeEntry, headline: str) -> None:
        entry = make_entry()

        perform(edits.revise, story, entry=entry.pk, headline=headline)

        entry.refresh_from_db()
        assert entry.headline == headline

    def test_directional_formatting_is_taken_out(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        operation = perform(edits.revise, story, entry=entry.pk, headline="Dockers \u202estrike", summary="All \u2066cranes\u2069 stand")
        perform(edits.annotate, story, entry=entry.pk, text="See \u202dpage nine\u202c", at=AT)

        entry.refresh_from_db()
        assert (entry.headline, entry.summary) == ("Dockers strike", "All cranes stand")
        assert entry.annotations.get().text == "See page nine"
        assert operation.sentence == "Changed the headline and summary of “Dockers walk out”"
        with pytest.raises(Refused, match="Nothing was changed"):
            perform(edits.revise, story, entry=entry.pk, headline="\u202eDockers strike")

    def test_the_headline(self, story: Story, make_entry: MakeEntry, maya: User) -> None:
        entry = make_entry()

        operation = round_trip(edits.revise, story, by=maya, entry=entry.pk, headline="Dockers strike")

        entry.refresh_from_db()
        assert (entry.headline, entry.decided) == ("Dockers strike", ["headline"])
        assert (operation.sentence, operation.by) == ("Retitled “Dockers walk out” to “Dockers strike”", maya)

    def test_the_date_is_a_persons_from_then_on(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(provisional=True)

        operation = round_trip(edits.revise, story, entry=entry.pk, edtf="2024-03")

        entry.refresh_from_db()
        assert (entry.earliest, entry.latest) == (date(2024, 3, 1), date(2024, 3, 31))
        assert (entry.date_reason, entry.provisional, entry.decided) == ("An editor set this date.", False, ["date"])
        assert operation.sentence == "Moved “Dockers walk out” from 4 March 2024 to March 2024"

    def test_a_date_can_be_taken_away(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        operation = round_trip(edits.revise, story, entry=entry.pk, edtf="")

        entry.refresh_from_db()
        assert (entry.edtf, entry.earliest, entry.latest) == ("", None, None)
        assert operation.sentence == "Moved “Dockers walk out” from 4 March 2024 to undated"

    def test_several_fields_in_one_go(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        operation = round_trip(edits.revise, story, entry=entry.pk, summary="At the port.", lane="Work", modality="planned")

        assert operation.sentence == "Changed the summary, lane and modality of “Dockers walk out”"


class TestMerge:
    def test_with_itself_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        reason = refused(edits.merge, story, survivor=entry.pk, others=[entry.pk])

        assert reason == "An entry can't be merged with itself."

    def test_with_nothing_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        reason = refused(edits.merge, story, survivor=make_entry().pk, others=[])

        assert reason == "Choose at least two entries to merge."

    def test_with_one_that_was_merged_already_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        living, third = make_entry(), make_entry()
        gone = make_entry("Walkout at the port", merged_into=living)

        reason = refused(edits.merge, story, survivor=third.pk, others=[gone.pk])

        assert reason == "“Walkout at the port” was merged into another entry; edit that one."

    def test_across_stories_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        other = Story.objects.create(slug="floods", title="The floods")

        reason = refused(edits.merge, story, survivor=make_entry().pk, others=[make_entry(of=other).pk])

        assert reason == "That entry does not exist in this story."

    def test_an_empty_headline_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        reason = refused(edits.merge, story, survivor=make_entry().pk, others=[make_entry().pk], headline="")

        assert reason == "An entry needs a headline."

    def test_keeps_all_evidence_and_notes(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry(pieces=2, notes=1), make_entry("Port stands still", pieces=3), make_entry(notes=2)

        operation = round_trip(edits.merge, story, survivor=first.pk, others=[second.pk, third.pk])

        assert Evidence.objects.filter(entry=first).count() == Evidence.objects.count() == 6
        assert Annotation.objects.filter(entry=first).count() == Annotation.objects.count() == 3
        assert list(Entry.objects.live()) == [first]
        assert operation.sentence == "Merged “Port stands still” and “Dockers walk out” into “Dockers walk out”"

    def test_another_headline_is_told_with_the_one_that_went(self, story: Story, make_entry: MakeEntry) -> None:
        first, second = make_entry(), make_entry("Port stands still")

        operation = round_trip(edits.merge, story, survivor=first.pk, others=[second.pk], headline="Port stands still")

        assert operation.sentence == "Merged “Dockers walk out” and “Port stands still” into “Port stands still”"

    def test_an_old_address_leads_to_the_living_entry_in_one_step(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry(), make_entry(), make_entry()
        perform(edits.merge, story, survivor=second.pk, others=[third.pk])

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk])

        assert {entry.merged_into_id for entry in Entry.objects.exclude(pk=first.pk)} == {first.pk}

    def test_takes_the_chosen_date_with_its_reason(self, story: Story, make_entry: MakeEntry) -> None:
        first, second = make_entry(), make_entry(when="2024-03-05", provisional=True)
        second.date_reason = "Tuesday is 5 March."
        second.save()

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk], edtf="2024-03-05")

        first.refresh_from_db()
        assert (first.edtf, first.earliest, first.date_reason, first.provisional) == (
            "2024-03-05", date(2024, 3, 5), "Tuesday is 5 March.", True,
        )
        assert first.decided == ["date", "evidence"]

    @pytest.mark.parametrize(
        ("survivor", "other", "becomes"),
        [("proposed", "accepted", "accepted"), ("dismissed", "proposed", "proposed"), ("proposed", "dismissed", "proposed")],
    )
    def test_the_liveliest_status_stays(
        self, story: Story, make_entry: MakeEntry, survivor: str, other: str, becomes: str
    ) -> None:
        first, second = make_entry(status=survivor), make_entry(status=other)

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk])

        first.refresh_from_db()
        assert first.status == becomes

    def test_a_date_that_a_person_set_wins_over_a_machines(self, story: Story, make_entry: MakeEntry) -> None:
        dated, earlier = make_entry(when="2024-03-05", provisional=True), make_entry(when="2024-03-02", provisional=True)
        perform(edits.revise, story, entry=dated.pk, edtf="2024-03-06")

        round_trip(edits.merge, story, survivor=earlier.pk, others=[dated.pk])

        earlier.refresh_from_db()
        assert (earlier.edtf, earlier.earliest, earlier.latest) == ("2024-03-06", date(2024, 3, 6), date(2024, 3, 6))
        assert (earlier.date_reason, earlier.provisional) == ("An editor set this date.", False)
        assert earlier.decided == ["date", "evidence"]

    def test_whatever_a_person_wrote_on_any_side_stays(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry(), make_entry("Port stands still"), make_entry("Sailings end")
        perform(edits.revise, story, entry=second.pk, summary="Nothing moves.", modality="possible")
        perform(edits.revise, story, entry=third.pk, headline="No ferry sails", lane="Ferries")

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk, third.pk])

        first.refresh_from_db()
        assert (first.headline, first.summary, first.lane, first.modality) == (
            "No ferry sails", "Nothing moves.", "Ferries", "possible",
        )
        assert first.decided == ["evidence", "headline", "lane", "modality", "summary"]

    @pytest.mark.parametrize(
        ("ours", "theirs", "reason"),
        [
            (
                {"edtf": "2024-03-06"}, {"edtf": ""},
                "Choose which date to keep before merging: people set 6 March 2024 and undated.",
            ),
            (
                {"lane": "Work"}, {"lane": "Ferries"},
                "Choose which lane to keep before merging: people set “Work” and “Ferries”.",
            ),
        ],
    )
    def test_what_people_decided_differently_is_for_a_person_to_choose(
        self, story: Story, make_entry: MakeEntry, ours: dict[str, str], theirs: dict[str, str], reason: str
    ) -> None:
        first, second = make_entry(), make_entry()
        perform(edits.revise, story, entry=first.pk, **ours)
        perform(edits.revise, story, entry=second.pk, **theirs)
        before = rows()

        with pytest.raises(Refused) as refusal:
            perform(edits.merge, story, survivor=first.pk, others=[second.pk])
        assert (str(refusal.value), rows()) == (reason, before)

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk], **theirs)
        assert rows()["entry", first.pk].items() >= theirs.items()

    def test_a_date_chosen_in_so_many_words_is_a_persons_choice(self, story: Story, make_entry: MakeEntry) -> None:
        first, second = make_entry(when="2024-03-02"), make_entry()
        perform(edits.revise, story, entry=second.pk, edtf="2024-03-06")

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk], edtf="2024-03-02")

        first.refresh_from_db()
        assert (first.edtf, first.date_reason, first.decided) == ("2024-03-02", "The page says so.", ["date", "evidence"])

    def test_the_headline_of_another_brings_its_summary(self, story: Story, make_entry: MakeEntry) -> None:
        first = make_entry(summary="The union says so.", lane="Work")
        second = make_entry("Port stands still", summary="Nothing moves.", lane="Ferries", modality="possible")

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk], headline="Port stands still")

        first.refresh_from_db()
        assert (first.headline, first.summary) == ("Port stands still", "Nothing moves.")
        assert (first.lane, first.modality) == ("Work", "happened")

    @pytest.mark.parametrize(
        ("decided", "fields", "summary"),
        [
            (["summary"], {"headline": "Port stands still"}, "The union says so."),
            ([], {"headline": "Port stands still", "summary": "Written now."}, "Written now."),
            ([], {"headline": "Dockers walk out"}, "The union says so."),
            ([], {"headline": "A headline of nobody's"}, "The union says so."),
        ],
    )
    def test_a_summary_that_was_decided_or_passed_stays(
        self, story: Story, make_entry: MakeEntry, decided: list[str], fields: dict[str, str], summary: str
    ) -> None:
        first = make_entry(summary="The union says so.", decided=decided)
        second = make_entry("Port stands still", summary="Nothing moves.")

        perform(edits.merge, story, survivor=first.pk, others=[second.pk], **fields)

        first.refresh_from_db()
        assert (first.headline, first.summary) == (fields["headline"], summary)

    def test_settles_a_suggestion_that_names_what_was_merged_before(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry(), make_entry(), make_entry()
        asked = suggest_pair(story, second, third)
        perform(edits.merge, story, survivor=first.pk, others=[second.pk])

        round_trip(edits.merge, story, survivor=third.pk, others=[first.pk])

        asked.refresh_from_db()
        assert asked.status == Suggestion.ACCEPTED

    def test_settles_the_suggestion_of_just_these(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry(), make_entry(), make_entry()
        settled, waiting = suggest_pair(story, first, second), suggest_pair(story, second, third)

        round_trip(edits.merge, story, survivor=first.pk, others=[second.pk])

        settled.refresh_from_db()
        waiting.refresh_from_db()
        assert (settled.status, waiting.status) == (Suggestion.ACCEPTED, Suggestion.OPEN)


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


class TestNotes:
    def test_an_empty_note_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        for text in (" ", "\u200b", "\u2060\ufeff"):
            assert refused(edits.annotate, story, entry=make_entry().pk, text=text, at=AT) == "A note needs some text."

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"text": "x" * 5001}, "The note has 5,001 characters; the limit is 5,000."),
            ({"text": "a\0b"}, "The note holds a NUL character, which can't be stored."),
            ({"text": "Why?", "kind": "joke"}, "The kind of note can't be “joke”: Value 'joke' is not a valid choice."),
        ],
    )
    def test_what_cannot_be_stored_is_refused(
        self, story: Story, make_entry: MakeEntry, fields: dict[str, str], reason: str
    ) -> None:
        assert refused(edits.annotate, story, entry=make_entry().pk, at=AT, **fields) == reason

    def test_adding_one(self, story: Story, make_entry: MakeEntry, maya: User) -> None:
        entry = make_entry()

        operation = round_trip(
            edits.annotate, story, by=maya, entry=entry.pk, text="Which pier?", at=AT, author=maya, kind="question"
        )

        note = entry.annotations.get()
        assert (note.text, note.kind, note.author, note.at, note.published) == ("Which pier?", "question", maya, AT, False)
        assert operation.sentence == "Added a question to “Dockers walk out”"

    def test_resolving_one_of_another_story_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        other = Story.objects.create(slug="floods", title="The floods")
        note = make_entry(of=other, notes=1).annotations.get()

        assert refused(edits.resolve, story, annotation=note.pk) == "That note does not exist in this story."

    def test_resolving_and_reopening(self, story: Story, make_entry: MakeEntry) -> None:
        note = make_entry(notes=1).annotations.get()

        assert refused(edits.resolve, story, annotation=note.pk, resolved=False) == "That note is open already."
        resolved = round_trip(edits.resolve, story, annotation=note.pk)
        reopened = round_trip(edits.resolve, story, annotation=note.pk, resolved=False)

        assert [resolved.sentence, reopened.sentence] == [
            "Resolved a note on “Dockers walk out”", "Reopened a note on “Dockers walk out”",
        ]

    def test_context_is_told_without_an_article(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        added = perform(edits.annotate, story, entry=entry.pk, text="The third such strike.", kind=Annotation.CONTEXT, at=MOMENT)

        resolved = round_trip(edits.resolve, story, annotation=entry.annotations.get().pk)

        assert [added.sentence, resolved.sentence] == [
            "Added context to “Dockers walk out”", "Resolved context on “Dockers walk out”",
        ]


class TestSuggestions:
    def test_one_that_is_decided_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        pair = suggest_pair(story, make_entry(), make_entry())
        pair.status = Suggestion.REJECTED
        pair.save()

        assert refused(edits.reject, story, suggestion=pair.pk) == "That suggestion is no longer open."

    def test_not_the_same_is_remembered(self, story: Story, make_entry: MakeEntry) -> None:
        pair = suggest_pair(story, make_entry(), make_entry("Port stands still"))

        operation = round_trip(edits.reject, story, suggestion=pair.pk)

        pair.refresh_from_db()
        assert pair.status == Suggestion.REJECTED
        assert operation.sentence == "Noted that “Dockers walk out” and “Port stands still” are not the same"

    def test_one_whose_entries_were_merged_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        living = make_entry()
        pair = suggest_pair(story, living, make_entry(merged_into=living))

        assert refused(edits.reject, story, suggestion=pair.pk) == "That suggestion is no longer open."

    def test_not_the_same_answers_all_that_ask_it_of_the_same_entries(self, story: Story, make_entry: MakeEntry) -> None:
        """As after a merge of two entries that were both like a third."""
        first, second, third = make_entry(), make_entry("Port stands still"), make_entry("Sailings end")
        asked, again = suggest_pair(story, first, third), suggest_pair(story, second, third)
        perform(edits.merge, story, survivor=first.pk, others=[second.pk])

        operation = round_trip(edits.reject, story, suggestion=again.pk)

        assert {row.status for row in Suggestion.objects.filter(pk__in=[asked.pk, again.pk])} == {Suggestion.REJECTED}
        assert operation.sentence == "Noted that “Dockers walk out” and “Sailings end” are not the same"


class TestRelease:
    def test_withdrawing_what_is_not_published_is_refused(self, story: Story) -> None:
        assert refused(edits.withdraw_release, story) == "The story is not published."

    def test_publishing_twice_is_refused(self, story: Story) -> None:
        Release.objects.create(story=story, at=AT)

        assert refused(edits.release, story, at=AT) == "The story is published already."

    def test_publishing_and_withdrawing(self, story: Story) -> None:
        published = round_trip(edits.release, story, at=AT)
        assert story.release.at == AT

        withdrawn = round_trip(edits.withdraw_release, story)
        assert not Release.objects.exists()
        assert [published.sentence, withdrawn.sentence] == ["Published the timeline", "Withdrew the published timeline"]
