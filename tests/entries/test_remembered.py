"""What was found is kept, and after edits looked for only among what they touched; `test_properties` does so in any order."""

from collections.abc import Callable, Collection

import pytest

from timeline.articles.models import Story
from timeline.entries import edits, history, joining, remembered
from timeline.entries.draft import Draft
from timeline.entries.models import Entry, Operation

Make = Callable[..., Entry]


@pytest.fixture
def looked(story: Story) -> Callable[[], list[set[int] | None]]:
    """Asks for the headlines of the story's entries, and says among which it looked for them."""

    def ask() -> list[set[int] | None]:
        among: list[set[int] | None] = []

        def find(pks: Collection[int] | None) -> dict[int, str]:
            among.append(pks and set(pks))
            return dict(Entry.objects.filter(story=story).live().among(pks).values_list("pk", "headline"))

        def renew(found: dict[int, str], touched: Collection[int], anew: dict[int, str]) -> dict[int, str]:
            return {pk: headline for pk, headline in found.items() if pk not in touched} | anew

        found = remembered.remembered(story, "headlines", find, renew)
        assert found == dict(Entry.objects.filter(story=story).live().values_list("pk", "headline"))
        return among

    return ask


def test_of_a_story_that_nobody_edited_nothing_is_kept(make_entry: Make, looked: Callable) -> None:
    make_entry()
    assert looked() == [None]
    make_entry("Talks fail")
    assert looked() == [None]


def test_after_an_edit_it_looks_among_what_that_touched(story: Story, make_entry: Make, looked: Callable) -> None:
    strike, talks = make_entry("Strike"), make_entry("Talks fail")
    history.perform(edits.accept, story, entries=[strike.pk])
    assert looked() == [None]
    assert looked() == []
    renamed = history.perform(edits.revise, story, entry=talks.pk, headline="Talks collapse")
    assert looked() == [{talks.pk}]
    history.perform(edits.annotate, story, entry=strike.pk, text="Why?", at="2024-03-12T09:30Z")
    history.undo(renamed)
    assert looked() == [{strike.pk, talks.pk}]


def test_evidence_that_moves_touches_both_its_entries(story: Story, make_entry: Make, looked: Callable) -> None:
    strike, talks, third = make_entry("Strike"), make_entry("Talks fail"), make_entry("Third")
    history.perform(edits.accept, story, entries=[third.pk])
    looked()
    history.perform(joining.merge, story, survivor=strike.pk, others=[talks.pk])
    assert looked() == [{strike.pk, talks.pk}]


def test_what_no_operation_names_makes_it_look_among_all(story: Story, make_entry: Make, looked: Callable) -> None:
    strike = make_entry("Strike")
    history.perform(edits.accept, story, entries=[strike.pk])
    looked()
    draft = Draft(story)
    draft.importances = {strike.pk: 5.0}
    draft.keep()
    assert (looked(), looked()) == ([None], [])


def test_an_operation_that_is_stored_late_makes_it_look_among_all(story: Story, make_entry: Make, looked: Callable) -> None:
    strike = make_entry("Strike")
    late = history.perform(edits.accept, story, entries=[strike.pk])
    key = late.pk
    late.delete()
    history.perform(edits.dismiss, story, entries=[make_entry("Talks fail").pk])
    looked()
    Operation.objects.create(pk=key, story=story, kind="revise", sentence="Revised it", at="2024-03-12T09:30Z")
    assert looked() == [None]


def test_after_too_many_edits_it_looks_among_all(
    story: Story, make_entry: Make, looked: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "MANY", 2)
    made = [make_entry(f"Entry {i}") for i in range(3)]
    history.perform(edits.accept, story, entries=[made[0].pk])
    looked()
    history.perform(edits.dismiss, story, entries=[entry.pk for entry in made[:2]])
    assert looked() == [{made[0].pk, made[1].pk}]
    history.perform(edits.accept, story, entries=[entry.pk for entry in made])
    assert looked() == [None]
