"""The months of a story as every edit keeps them; `test_properties` compares them after random sequences of edits."""

from collections.abc import Callable

from timeline.articles.models import Story
from timeline.entries import edits, history
from timeline.entries.models import Entry, Tally
from timeline.entries.tally import FEW, KEY, Group, let_go, tally_of

Make = Callable[..., Entry]
SHOWN = (Entry.PROPOSED, Entry.ACCEPTED)


def counts(story: Story, *statuses: str) -> dict[str, int] | None:
    months = tally_of(story, statuses or SHOWN)
    return months and {month: sum(group.n for group in groups) for month, groups in months.items()}


def test_a_story_that_nobody_edited_has_none(story: Story, make_entry: Make) -> None:
    make_entry()
    assert tally_of(story, SHOWN) is None


def test_a_month_is_told_by_lane_from_first_to_last_day_with_its_most_important(story: Story, make_entry: Make) -> None:
    make_entry(when="2024-03-04/2024-04-02", lane="Port", importance=1)
    top = make_entry(when="2024-03-09", lane="Port", importance=2)
    vague = make_entry(when="2024", lane="Port")
    history.perform(edits.annotate, story, entry=top.pk, text="Why?", at="2024-03-12T09:30Z")
    assert tally_of(story, SHOWN) is None  # an edit that moves nothing counts nothing

    history.perform(edits.accept, story, entries=[vague.pk])
    assert tally_of(story, SHOWN) == {
        "2024-03": [Group("Port", "proposed", True, 2, "2024-03-04", "2024-04-02", 2000 * KEY + top.pk)],
        "2024-01": [Group("Port", "accepted", False, 1, "2024-01-01", "2024-12-31", vague.pk)],
    }
    assert counts(story, Entry.ACCEPTED) == {"2024-01": 1}


def test_an_edit_moves_an_entry_from_month_to_month_and_undo_moves_it_back(story: Story, make_entry: Make) -> None:
    moved, _, opening = make_entry(), make_entry("Talks fail"), make_entry(when="../2024-03-20")
    operation = history.perform(edits.revise, story, entry=moved.pk, edtf="2024-05-06")
    assert counts(story) == {"2024-03": 2, "2024-05": 1}
    history.undo(operation)
    assert counts(story) == {"2024-03": 3}
    history.perform(edits.dismiss, story, entries=[opening.pk])
    assert counts(story) == {"2024-03": 2}


def test_an_edit_of_many_months_counts_them_all(story: Story, make_entry: Make) -> None:
    made = [make_entry(when=f"{2000 + i}-03-04") for i in range(FEW + 1)]
    operation = history.perform(edits.dismiss, story, entries=[entry.pk for entry in made])
    assert counts(story) == {}
    history.undo(operation)
    assert sum(counts(story).values()) == FEW + 1


def test_what_was_changed_without_an_operation_is_not_told_until_the_next_edit(story: Story, make_entry: Make) -> None:
    entry, other = make_entry(), make_entry("Talks fail")
    history.perform(edits.accept, story, entries=[entry.pk])
    Entry.objects.update(importance=3)
    let_go(story)
    assert tally_of(story, SHOWN) is None
    history.perform(edits.accept, story, entries=[other.pk])
    assert {group.key // KEY for groups in tally_of(story, SHOWN).values() for group in groups} == {3000}


def test_a_story_takes_its_tally_along(story: Story, make_entry: Make) -> None:
    history.perform(edits.accept, story, entries=[make_entry().pk])
    Entry.objects.all().delete()
    story.delete()
    assert not Tally.objects.exists()
