"""An entry as part of another: linking and unlinking, what is refused, and what merges, undo and rebuilds make of it."""

from collections.abc import Callable

import pytest

from timeline.articles.models import Story
from timeline.entries import edits, history
from timeline.entries.build import NothingNew, build
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Suggestion

from .round_trips import refused, round_trip, suggest_pair

MakeEntry = Callable[..., Entry]


def part_of(entry: Entry) -> int | None:
    return Entry.objects.get(pk=entry.pk).part_of_id


def test_linked_as_part_of_another(story: Story, make_entry: MakeEntry) -> None:
    day, talks = make_entry("A first day of talks"), make_entry("Talks in the port", "2024-03")

    operation = round_trip(edits.link, story, entry=day.pk, whole=talks.pk)

    assert part_of(day) == talks.pk
    assert operation.sentence == "Linked “A first day of talks” as part of “Talks in the port”"


def test_taken_out_again(story: Story, make_entry: MakeEntry) -> None:
    day, talks = make_entry("A first day of talks"), make_entry("Talks in the port", "2024-03")
    perform(edits.link, story, entry=day.pk, whole=talks.pk)

    operation = round_trip(edits.unlink, story, entry=day.pk)

    assert part_of(day) is None
    assert operation.sentence == "Took “A first day of talks” out of “Talks in the port”"


class TestRefusals:
    def test_of_itself(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        assert refused(edits.link, story, entry=entry.pk, whole=entry.pk) == "An entry can't be part of itself."

    def test_across_stories(self, story: Story, make_entry: MakeEntry) -> None:
        other = make_entry(of=Story.objects.create(slug="floods", title="The floods"))

        reason = refused(edits.link, story, entry=make_entry().pk, whole=other.pk)

        assert reason == "That entry does not exist in this story."

    def test_of_one_that_was_merged(self, story: Story, make_entry: MakeEntry) -> None:
        gone = make_entry("Walkout at the port", merged_into=make_entry())

        reason = refused(edits.link, story, entry=make_entry().pk, whole=gone.pk)

        assert reason == "“Walkout at the port” was merged into another entry; edit that one."

    def test_of_one_that_was_dismissed(self, story: Story, make_entry: MakeEntry) -> None:
        gone = make_entry("Walkout at the port", status=Entry.DISMISSED)

        reason = refused(edits.link, story, entry=make_entry().pk, whole=gone.pk)

        assert reason == "“Walkout at the port” is dismissed, so nothing can be part of it."

    def test_twice(self, story: Story, make_entry: MakeEntry) -> None:
        whole = make_entry("Talks")

        reason = refused(edits.link, story, entry=make_entry("Day", part_of=whole).pk, whole=whole.pk)

        assert reason == "“Day” is part of “Talks” already."

    def test_in_a_circle(self, story: Story, make_entry: MakeEntry) -> None:
        whole = make_entry("Talks")
        hour = make_entry("Hour", part_of=make_entry("Day", part_of=whole))

        reason = refused(edits.link, story, entry=whole.pk, whole=hour.pk)

        assert reason == "“Hour” is itself part of “Talks”, so it can't be the other way round too."

    def test_taking_out_what_is_in_nothing(self, story: Story, make_entry: MakeEntry) -> None:
        assert refused(edits.unlink, story, entry=make_entry("Day").pk) == "“Day” is not part of another entry."


class TestMerge:
    def test_parts_follow_their_whole(self, story: Story, make_entry: MakeEntry) -> None:
        kept, gone = make_entry("Talks"), make_entry("Negotiations")
        day = make_entry("Day", part_of=gone)

        round_trip(edits.merge, story, survivor=kept.pk, others=[gone.pk])

        assert part_of(day) == kept.pk

    def test_what_any_side_is_part_of_stays(self, story: Story, make_entry: MakeEntry) -> None:
        whole = make_entry("Talks")
        kept, gone = make_entry("Day"), make_entry("First day", part_of=whole)

        round_trip(edits.merge, story, survivor=kept.pk, others=[gone.pk])

        assert (part_of(kept), part_of(gone)) == (whole.pk, None)

    def test_a_part_merged_with_its_whole_is_in_nothing(self, story: Story, make_entry: MakeEntry) -> None:
        whole = make_entry("Talks")
        part = make_entry("Day", part_of=whole)

        round_trip(edits.merge, story, survivor=part.pk, others=[whole.pk])

        assert part_of(part) is None

    def test_no_circle_comes_of_it(self, story: Story, make_entry: MakeEntry) -> None:
        whole = make_entry("Talks")
        day = make_entry("Day", part_of=whole)
        hour = make_entry("Hour", part_of=day)

        round_trip(edits.merge, story, survivor=hour.pk, others=[whole.pk])

        assert (part_of(hour), part_of(day)) == (None, hour.pk)


class TestUndo:
    def test_into_what_became_part_of_it_since_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        first, second, third = make_entry("One"), make_entry("Two"), make_entry("Three")
        perform(edits.link, story, entry=third.pk, whole=first.pk)
        perform(edits.link, story, entry=first.pk, whole=second.pk)
        out = perform(edits.unlink, story, entry=first.pk)
        perform(edits.link, story, entry=second.pk, whole=third.pk)

        with pytest.raises(Refused) as refusal:
            undo(out)

        assert "Linked “Two” as part of “Three”" in str(refusal.value)

    def test_of_an_entry_that_has_parts_by_now_is_refused(self, story: Story, make_entry: MakeEntry) -> None:
        entry, day = make_entry(pieces=2), make_entry("Day")
        made = perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="Talks")
        perform(edits.link, story, entry=day.pk, whole=Entry.objects.get(headline="Talks").pk)

        with pytest.raises(Refused) as refusal:
            undo(made)

        assert "Linked “Day” as part of “Talks”" in str(refusal.value)


def test_what_is_split_off_a_part_is_part_of_the_same(story: Story, make_entry: MakeEntry) -> None:
    whole = make_entry("Talks")
    part = make_entry("Day", pieces=2, part_of=whole)

    round_trip(edits.split, story, entry=part.pk, evidence=[part.evidence.first().pk], headline="Evening")

    assert part_of(Entry.objects.get(headline="Evening")) == whole.pk


def test_a_link_answers_what_was_asked_about_the_two(story: Story, make_entry: MakeEntry) -> None:
    day, talks, other = make_entry("Day"), make_entry("Talks"), make_entry("Other")
    pair, more = suggest_pair(story, day, talks), suggest_pair(story, day, other)

    round_trip(edits.link, story, entry=day.pk, whole=talks.pk)

    pair.refresh_from_db()
    more.refresh_from_db()
    assert (pair.status, more.status) == (Suggestion.REJECTED, Suggestion.OPEN)


def test_a_rebuild_leaves_a_whole_that_nobody_else_decided(story: Story, make_entry: MakeEntry) -> None:
    """Even where the operation that marked it was undone while another part was linked."""
    whole = make_entry("Talks", pieces=0)
    make_entry("Day", pieces=0, part_of=whole, decided=["part of"])

    with pytest.raises(NothingNew):
        history.perform(build, story, proposals=[], articles={})

    assert Entry.objects.filter(pk=whole.pk).exists()
