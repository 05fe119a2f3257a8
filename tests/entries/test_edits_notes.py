"""Notes, answers to suggestions, and publishing: what they refuse, what they do, undone and redone."""

import pytest
from django.contrib.auth.models import User

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Annotation, Release, Suggestion

from ..conftest import MOMENT
from .round_trips import AT, MakeEntry, refused, round_trip, suggest_pair


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
