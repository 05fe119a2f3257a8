"""Status, headline, date and summary of an entry: what an edit refuses, what it does, and that undo and redo put back the rows."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.journal import Refused
from timeline.entries.models import Entry

from .round_trips import AT, MakeEntry, refused, round_trip


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
