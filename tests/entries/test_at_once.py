"""Several people at the same moment: one edit wins, the others are told, and nothing is half done."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import Any

import pytest
from django.db import connection

from timeline.articles.load import load
from timeline.articles.models import Reading, Story
from timeline.articles.page import Received
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.carried_over import carry_over
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused, Stale
from timeline.entries.models import Entry, Evidence, Operation

from ..conftest import MOMENT
from .test_carried_over import STRIKE, html, quotes, read_with_more_lines

PEOPLE = 6
MakeEntry = Callable[..., Entry]

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Run every act in a thread of its own, all starting together; a refusal is an outcome, anything else fails."""
    start = Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:  # noqa: ANN401 (whatever the act gives)
        start.wait(timeout=10)
        try:
            return act()
        except Refused as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def test_one_of_many_saves_from_the_same_page_wins(story: Story, make_entry: MakeEntry) -> None:
    entry = make_entry()

    outcomes = at_once(*[
        lambda name=name: perform(edits.revise, story, versions={entry.pk: 1}, entry=entry.pk, headline=f"As {name} has it")
        for name in range(PEOPLE)
    ])

    assert sum(isinstance(outcome, Operation) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, Stale) for outcome in outcomes) == PEOPLE - 1
    assert Entry.objects.get().version == 2


def test_notes_of_several_people_all_arrive(story: Story, make_entry: MakeEntry) -> None:
    entry = make_entry()

    at_once(*[
        lambda name=name: perform(edits.annotate, story, entry=entry.pk, text=f"{name} was here", at=MOMENT)
        for name in range(PEOPLE)
    ])

    # The first note makes the entry a person's; the others change nothing of it.
    assert (entry.annotations.count(), Entry.objects.get().version) == (PEOPLE, 2)


def test_merge_and_split_of_the_same_entries_leave_each_piece_in_one_living_entry(
    story: Story, make_entry: MakeEntry
) -> None:
    first, second = make_entry(pieces=2), make_entry(pieces=2)
    piece = second.evidence.first().pk
    versions = {first.pk: 1, second.pk: 1}

    outcomes = at_once(
        lambda: perform(edits.merge, story, versions=versions, survivor=first.pk, others=[second.pk]),
        lambda: perform(edits.merge, story, versions=versions, survivor=second.pk, others=[first.pk]),
        lambda: perform(edits.split, story, versions=versions, entry=second.pk, evidence=[piece]),
    )

    assert sum(isinstance(outcome, Operation) for outcome in outcomes) == 1
    assert Evidence.objects.filter(entry__merged_into=None).count() == Evidence.objects.count() == 4


def test_one_of_many_undos_wins(story: Story, make_entry: MakeEntry) -> None:
    accepted = perform(edits.accept, story, entries=[make_entry().pk])

    outcomes = at_once(*[lambda: undo(accepted) for _ in range(PEOPLE)])

    assert sum(isinstance(outcome, Operation) for outcome in outcomes) == 1
    assert Operation.objects.count() == 2


def test_a_note_redone_while_its_entry_is_merged_away_hangs_on_a_living_entry(story: Story, make_entry: MakeEntry) -> None:
    for _ in range(3):
        entry, other = make_entry(), make_entry()
        perform(edits.annotate, story, entry=entry.pk, text="Which pier?", at=MOMENT)
        undone = undo(perform(edits.annotate, story, entry=entry.pk, text="And whose?", at=MOMENT))

        outcomes = at_once(
            lambda undone=undone: undo(undone),
            lambda entry=entry, other=other: perform(edits.merge, story, survivor=other.pk, others=[entry.pk]),
        )

        assert isinstance(outcomes[1], Operation)
        assert other.annotations.count() == (2 if isinstance(outcomes[0], Operation) else 1)
        assert not entry.annotations.exists()


def test_undoing_a_merge_while_its_survivor_is_merged_on_blocks_nobody(story: Story, make_entry: MakeEntry) -> None:
    """Both need the same entries, the one merged first having the lowest key."""
    for _ in range(3):
        first, second, third = make_entry(), make_entry(), make_entry()
        inner = perform(edits.merge, story, survivor=second.pk, others=[first.pk])

        outcomes = at_once(
            lambda inner=inner: undo(inner),
            lambda second=second, third=third: perform(edits.merge, story, survivor=third.pk, others=[second.pk]),
        )

        assert any(isinstance(outcome, Operation) for outcome in outcomes)
        assert not Evidence.objects.exclude(entry__merged_into=None).exists()


def test_of_two_who_set_a_publish_date_at_once_one_is_told(db: None) -> None:
    text = "Dockers at the port of Arden walked out on Monday, the harbour union said.\n"
    story = load("arden-strike", [Received("post", text, outlet="The Harbour Post", published=date(2024, 3, 7))])[0]
    build_timeline(story)
    reading = Reading.objects.get()

    outcomes = at_once(*[
        lambda day=day: perform(
            rereading.decide_published, story, article=reading.pk, day=date(2024, 2, day), stands=reading.published_as_shown
        )
        for day in (1, 8, 15)
    ])

    done = [outcome for outcome in outcomes if isinstance(outcome, Operation)]
    assert (len(done), sum(isinstance(outcome, rereading.Overtaken) for outcome in outcomes)) == (1, 2)
    assert done[0].sentence.endswith("; 1 entry moved")


def test_an_undo_and_a_build_at_once_get_in_nobodys_way(db: None) -> None:
    text = "Dockers at the port of Arden walked out on Monday, the harbour union said.\n"
    story = load("arden-strike", [Received("post", text, outlet="The Harbour Post", published=date(2024, 3, 7))])[0]
    build_timeline(story)
    article = Reading.objects.get().pk
    for _ in range(3):
        decided = perform(rereading.decide_published, story, article=article, day=date(2024, 2, 29))

        outcomes = at_once(lambda decided=decided: undo(decided), lambda: build_timeline(story))

        assert isinstance(outcomes[0], Operation)
        assert list(Entry.objects.values_list("edtf", flat=True)) == ["2024-03-04"]


def test_builds_at_once_propose_everything_once(db: None) -> None:
    text = "Dockers at the port of Arden walked out on 4 March 2024, the harbour union said.\n"
    story = load("arden-strike", [Received("post", text, outlet="The Harbour Post")])[0]

    at_once(*[lambda: build_timeline(story) for _ in range(3)])

    assert (Entry.objects.count(), Evidence.objects.count(), Operation.objects.count()) == (1, 1, 1)


def test_builds_at_once_carry_the_places_of_a_page_over_once(db: None) -> None:
    """Moved twice, the quote would be of what stands further on."""
    further = "<p>Nobody at the port of Arden can say how it goes on, and the union said no more than that.</p>"
    story = load("arden", [html("post", STRIKE, *[further] * 9, day=7)])[0]
    build_timeline(story)
    before = quotes()
    read_with_more_lines()

    at_once(*[lambda: carry_over(story) for _ in range(3)])

    assert quotes() == before
