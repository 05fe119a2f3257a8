"""Merging some of those that were asked about, and remembering that the others are not the same."""

from collections.abc import Callable

import pytest

from timeline.articles.models import Story
from timeline.entries.edits import merge, merge_same_text
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Suggestion
from timeline.entries.waiting import waiting


@pytest.fixture
def three(make_entry: Callable[..., Entry]) -> list[Entry]:
    return [make_entry(name) for name in ("One", "Two", "Three")]


def asked(*sides: Entry) -> Suggestion:
    return Suggestion.objects.create(
        story=sides[0].story, sides=[side.pk for side in sides], kind=Suggestion.SAME_TEXT, score=0.9, fingerprint=f"{sides}"
    )


def test_pairs_that_ask_for_who_was_left_out_are_answered(story: Story, three: list[Entry]) -> None:
    one, two, out = three
    for pair in ((one, two), (one, out), (two, out)):
        asked(*pair)
    operation = perform(merge, story, survivor=one.pk, others=[two.pk], apart=[out.pk])
    assert operation.sentence == "Merged “Two” into “One”, but not “Three”"
    assert waiting(story) == []
    assert sorted(Suggestion.objects.values_list("status", flat=True)) == ["accepted", "rejected", "rejected"]
    undo(operation)
    assert len(waiting(story)) == 3


def test_what_nobody_asked_is_not_answered(story: Story, make_entry: Callable[..., Entry], three: list[Entry]) -> None:
    one, two, out = three
    asked(out, make_entry("Four"))
    assert perform(merge, story, survivor=one.pk, others=[two.pk], apart=[out.pk]).sentence == "Merged “Two” into “One”"
    assert len(waiting(story)) == 1


def test_a_group_of_which_nobody_stays_is_not_the_same(story: Story, three: list[Entry]) -> None:
    one, two, _ = three
    asked(one, two)
    operation = perform(merge_same_text, story, groups=[([one.pk], [two.pk])])
    assert operation.sentence == "Noted that “Two” is not the same"
    assert waiting(story) == []


@pytest.mark.parametrize(("left", "said"), [
    (["Two"], "Noted that “Two” is not the same"),
    (["Two", "Three"], "Noted that “Two” and “Three” are not the same"),
    (["Two", "Three", "Four"], "Noted that 3 entries are not the same"),
])
def test_few_that_are_left_out_are_named(story: Story, make_entry: Callable[..., Entry], left: list[str], said: str) -> None:
    one, others = make_entry("One"), [make_entry(name) for name in left]
    asked(one, *others)
    assert perform(merge_same_text, story, groups=[([one.pk], [entry.pk for entry in others])]).sentence == said


def test_few_that_live_on_are_named(story: Story, make_entry: Callable[..., Entry]) -> None:
    pairs = [(make_entry(f"Entry {number}").pk, make_entry().pk) for number in range(3)]
    two = perform(merge_same_text, story, groups=[(pair, []) for pair in pairs[:2]])
    assert two.sentence == "Merged 4 entries with the same text into “Entry 0” and “Entry 1”"
    undo(two)
    assert perform(merge_same_text, story, groups=[(pair, []) for pair in pairs]).sentence == (
        "Merged 6 entries with the same text into 3 entries"
    )


def test_nothing_to_merge_and_nothing_to_note_is_refused(story: Story, three: list[Entry]) -> None:
    with pytest.raises(Refused, match="Leave at least two entries"):
        perform(merge_same_text, story, groups=[([three[0].pk], [])])
    with pytest.raises(Refused, match="does not exist in this story"):
        perform(merge_same_text, story, groups=[([three[0].pk, 987654], [])])


def test_a_bulk_merge_keeps_what_people_set(story: Story, three: list[Entry]) -> None:
    one, two, three_ = three
    Entry.objects.filter(pk=two.pk).update(decided=["headline"])
    perform(merge_same_text, story, groups=[([one.pk, two.pk, three_.pk], [])])
    assert list(Entry.objects.live().values_list("pk", "headline")) == [(one.pk, "Two")]
