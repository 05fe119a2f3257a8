"""Merging: what it refuses, what is kept of each side, and that undo and redo put back exactly the rows that were there."""

from datetime import date

import pytest

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Entry, Evidence, Suggestion

from .round_trips import MakeEntry, refused, round_trip, suggest_pair
from .rows import rows


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
