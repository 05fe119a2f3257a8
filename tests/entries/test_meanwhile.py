"""An edit that begins while another is done but not yet stored: it waits, and then reads what that one left behind."""

from collections.abc import Callable
from threading import Event
from time import sleep
from typing import Any

import pytest
from django.db import connection

from timeline.articles.load import load
from timeline.articles.models import Story
from timeline.articles.page import Received
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Journal, Refused
from timeline.entries.models import Entry, Later, Operation

from ..conftest import MOMENT
from .test_at_once import at_once

A_MOMENT = 0.3  # seconds, in which another edit gets as far as it can before it has to wait
MakeEntry = Callable[..., Entry]

pytestmark = pytest.mark.django_db(transaction=True)


def meanwhile(other: Callable[[], Any], story: Story, edit: Callable[..., str], **particulars: Any) -> list[Any]:  # noqa: ANN401
    """The outcomes of an edit, and of another act that begins when the edit is done but not yet stored."""
    done = Event()

    def lingering(journal: Journal, **particulars: Any) -> str:  # noqa: ANN401
        try:
            return edit(journal, **particulars)
        finally:
            done.set()
            sleep(A_MOMENT)

    def follow() -> Any:  # noqa: ANN401
        done.wait(timeout=10)
        return other()

    return at_once(lambda: perform(lingering, story, **particulars), follow)


def leads(*entries: Entry) -> list[tuple[int | None, int | None]]:
    """For each entry what it was merged into and what it is part of."""
    return [Entry.objects.values_list("merged_into", "part_of").get(pk=entry.pk) for entry in entries]


def test_what_is_merged_while_its_survivor_is_merged_on_leads_to_the_living_entry_in_one_step(
    story: Story, make_entry: MakeEntry
) -> None:
    first, second, third = make_entry(), make_entry(), make_entry()

    inner, outer = meanwhile(
        lambda: perform(edits.merge, story, survivor=third.pk, others=[second.pk]),
        story, edits.merge, survivor=second.pk, others=[first.pk],
    )

    assert leads(first, second, third) == [(third.pk, None), (third.pk, None), (None, None)]
    for operation in (outer, inner):
        undo(operation)
    assert leads(first, second, third) == [(None, None)] * 3


def test_what_is_linked_while_its_whole_is_merged_away_is_part_of_the_living_entry(story: Story, make_entry: MakeEntry) -> None:
    part, whole, survivor = make_entry(), make_entry(), make_entry()

    meanwhile(
        lambda: perform(edits.merge, story, survivor=survivor.pk, others=[whole.pk]), story, edits.link, entry=part.pk, whole=whole.pk
    )

    assert leads(part, whole) == [(None, survivor.pk), (survivor.pk, None)]


def test_what_is_being_merged_away_is_refused_as_a_whole(story: Story, make_entry: MakeEntry) -> None:
    part, whole, survivor = make_entry(), make_entry("Talks in the port"), make_entry()

    _, refused = meanwhile(
        lambda: perform(edits.link, story, entry=part.pk, whole=whole.pk), story, edits.merge, survivor=survivor.pk, others=[whole.pk]
    )

    assert str(refused) == "“Talks in the port” was merged into another entry; edit that one."
    assert leads(part) == [(None, None)]


def test_a_merge_closes_no_circle_with_a_link_that_is_being_made(story: Story, make_entry: MakeEntry) -> None:
    """The merged entry would be part of the hour, the hour of the day, and the day of the merged entry."""
    talks, hour = make_entry("Talks"), make_entry("Hour")
    day, minute = make_entry("Day", part_of=talks), make_entry("Minute", part_of=hour)

    meanwhile(
        lambda: perform(edits.merge, story, survivor=talks.pk, others=[minute.pk]), story, edits.link, entry=hour.pk, whole=day.pk
    )

    assert leads(talks, day, hour) == [(None, None), (None, talks.pk), (None, day.pk)]


def test_an_undo_closes_no_circle_with_a_link_that_is_being_made(story: Story, make_entry: MakeEntry) -> None:
    """Back in the day, the hour would be part of the talks, which are becoming part of its own minute."""
    talks = make_entry("Talks")
    day = make_entry("Day", part_of=talks)
    hour = make_entry("Hour", part_of=day)
    minute = make_entry("Minute", part_of=hour)
    taken_out = perform(edits.unlink, story, entry=hour.pk)

    _, refused = meanwhile(lambda: undo(taken_out), story, edits.link, entry=talks.pk, whole=minute.pk)

    assert isinstance(refused, Refused)
    assert leads(hour, talks) == [(None, None), (None, minute.pk)]


def test_of_two_who_publish_at_once_the_second_is_told(story: Story) -> None:
    _, refused = meanwhile(lambda: perform(edits.release, story, at=MOMENT), story, edits.release, at=MOMENT)

    assert str(refused) == "The story is published already."


def test_what_two_put_off_at_once_is_put_off_once(story: Story) -> None:
    again = {"thing": "date-12", "mark": "as it stands", "called": "the date of “Walkout”"}

    outcomes = meanwhile(lambda: perform(edits.put_off, story, **again), story, edits.put_off, **again)

    assert all(isinstance(outcome, Operation) for outcome in outcomes)
    assert Later.objects.values_list("thing", "turn").get() == ("date-12", 2)


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite has one lock for the whole database")
def test_pages_come_in_while_an_edit_is_being_stored(story: Story, make_entry: MakeEntry) -> None:
    entry, done, came = make_entry(), Event(), Event()

    def accept(journal: Journal, entries: list[int]) -> str:
        sentence = edits.accept(journal, entries)
        done.set()
        assert came.wait(timeout=10)
        return sentence

    def come_in() -> None:
        done.wait(timeout=10)
        load(story.slug, [Received("post", "Dockers walked out.", outlet="The Harbour Post")])
        came.set()

    at_once(lambda: perform(accept, story, entries=[entry.pk]), come_in)

    assert story.articles.filter(key="post").exists()
