"""Entries of one date in the order that editors give them: one step at a time, touching few rows, undone and redone."""

from collections.abc import Callable

import pytest

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

from .round_trips import refused, round_trip

MakeEntry = Callable[..., Entry]


def in_order(story: Story) -> str:
    return "".join(Entry.objects.filter(story=story).shown().in_date_order().values_list("headline", flat=True))


@pytest.fixture
def day(make_entry: MakeEntry) -> dict[str, Entry]:
    return {name: make_entry(name) for name in "ABCDEF"}


@pytest.mark.parametrize(
    ("name", "way", "order", "touched"),
    [("B", "earlier", "BACDEF", 1), ("E", "later", "ABCDFE", 1), ("C", "later", "ABDCEF", 3), ("F", "earlier", "ABCDFE", 2)],
)
def test_a_step_past_the_neighbour(
    story: Story, day: dict[str, Entry], name: str, way: str, order: str, touched: int
) -> None:
    operation = round_trip(edits.move, story, entry=day[name].pk, way=way)

    assert (in_order(story), operation.changes.count()) == (order, touched)


def test_step_after_step_and_back(story: Story, day: dict[str, Entry]) -> None:
    seen = []
    for way in ["later"] * 5 + ["earlier"] * 5:
        perform(edits.move, story, entry=day["A"].pk, way=way)
        seen.append(in_order(story))

    assert seen == [
        "BACDEF", "BCADEF", "BCDAEF", "BCDEAF", "BCDEFA", "BCDEAF", "BCDAEF", "BCADEF", "BACDEF", "ABCDEF",
    ]


def test_the_sentence(story: Story, day: dict[str, Entry]) -> None:
    assert perform(edits.move, story, entry=day["B"].pk, way="earlier").sentence == "Moved “B” before “A”"


@pytest.mark.parametrize(("name", "way", "end"), [("A", "earlier", "first"), ("F", "later", "last")])
def test_at_the_end_it_is_refused(story: Story, day: dict[str, Entry], name: str, way: str, end: str) -> None:
    reason = refused(edits.move, story, entry=day[name].pk, way=way)

    assert reason == f"“{name}” is the {end} of its date already."


def test_other_dates_and_dismissed_entries_are_no_neighbours(story: Story, make_entry: MakeEntry) -> None:
    entry = make_entry("A")
    make_entry("B", status=Entry.DISMISSED)
    make_entry("C", "2024-03")

    assert refused(edits.move, story, entry=entry.pk, way="later") == "“A” is the last of its date already."


def test_on_another_date_the_order_starts_anew(story: Story, day: dict[str, Entry]) -> None:
    perform(edits.move, story, entry=day["B"].pk, way="earlier")

    perform(edits.revise, story, entry=day["B"].pk, edtf="2024-03-09")

    assert Entry.objects.get(pk=day["B"].pk).position == 0
