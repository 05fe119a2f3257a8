"""Which suggestions wait for a person: what was answered of entries as they stand waits no more."""

from collections.abc import Callable

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Suggestion
from timeline.entries.waiting import waiting

from .arden import ask_what_is_due


def sides_asked(story: Story) -> list[list[int]]:
    return [[entry.pk for entry in sides] for _, sides in waiting(story)]


def test_not_the_same_holds_again_once_an_undo_brings_back_what_it_was_said_of(
    story: Story, make_entry: Callable[..., Entry]
) -> None:
    one, two = (make_entry("Dockers at the port of Arden walk out") for _ in range(2))
    ask_what_is_due(story)
    perform(edits.reject, story, suggestion=waiting(story)[0][0].pk)
    moved = perform(edits.revise, story, entry=one.pk, edtf="2024-03-05")
    perform(edits.revise, story, entry=two.pk, edtf="2024-03-05")
    ask_what_is_due(story)
    assert sides_asked(story) == [[one.pk, two.pk]]

    undone = undo(story.operations.get(sentence__startswith="Moved", pk__gt=moved.pk))
    undone_too = undo(moved)
    assert sides_asked(story) == []

    undo(undone_too)
    undo(undone)
    assert sides_asked(story) == [[one.pk, two.pk]]


def test_not_the_same_said_of_two_leaves_what_is_asked_with_a_third(story: Story, make_entry: Callable[..., Entry]) -> None:
    one, two, three = (make_entry("Dockers at the port of Arden walk out") for _ in range(3))
    ask_what_is_due(story)
    between = next(row for row, sides in waiting(story) if [entry.pk for entry in sides] == [one.pk, two.pk])
    perform(edits.reject, story, suggestion=between.pk)

    assert sorted(sides_asked(story)) == [[one.pk, three.pk], [two.pk, three.pk]]
    assert Suggestion.objects.filter(status=Suggestion.REJECTED).count() == 1
