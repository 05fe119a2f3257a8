"""The one door: edits from stale pages, and the cost of an edit."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Stale
from timeline.entries.models import Change, Entry

from .round_trips import AT, MakeEntry, status_of


class TestVersions:
    def test_only_ever_grow(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()
        seen = [entry.version]
        operation = perform(edits.accept, story, entries=[entry.pk])
        for _ in range(3):
            seen.append(Entry.objects.get(pk=entry.pk).version)
            operation = undo(operation)

        assert seen == [1, 2, 3, 4]

    def test_grow_for_an_entry_that_undo_brings_back(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry(pieces=2)
        split = perform(edits.split, story, entry=entry.pk, evidence=[entry.evidence.first().pk])
        new = Entry.objects.exclude(pk=entry.pk).get()

        undo(undo(split))

        assert Entry.objects.get(pk=new.pk).version > new.version

    def test_an_edit_from_a_stale_page_is_refused_with_the_entry_as_it_stands(
        self, story: Story, make_entry: MakeEntry
    ) -> None:
        entry = make_entry()
        perform(edits.revise, story, entry=entry.pk, headline="Dockers strike")

        with pytest.raises(Stale) as refusal:
            perform(edits.accept, story, versions={entry.pk: 1}, entries=[entry.pk])

        assert refusal.value.entry == entry
        assert refusal.value.entry.headline == "Dockers strike"
        assert status_of(entry) == Entry.PROPOSED

    def test_one_stale_entry_holds_up_the_whole_merge(self, story: Story, make_entry: MakeEntry) -> None:
        first, second = make_entry(), make_entry()
        perform(edits.accept, story, entries=[second.pk])

        with pytest.raises(Stale):
            perform(edits.merge, story, versions={first.pk: 1, second.pk: 1}, survivor=first.pk, others=[second.pk])

        assert Entry.objects.live().count() == 2

    def test_an_edit_from_a_fresh_page_passes(self, story: Story, make_entry: MakeEntry) -> None:
        entry = make_entry()

        perform(edits.accept, story, versions={entry.pk: entry.version}, entries=[entry.pk])

        assert status_of(entry) == Entry.ACCEPTED


@pytest.mark.parametrize(
    "edit", ["accept", "revise", "merge", "split", "annotate", "undo"]
)
def test_an_edit_costs_the_same_in_a_long_story(story: Story, make_entry: MakeEntry, edit: str) -> None:
    def cost() -> int:
        first, second = make_entry(pieces=2, notes=1), make_entry(pieces=1)
        piece = first.evidence.order_by("pk").first().pk
        accepted = perform(edits.accept, story, entries=[second.pk])
        acts = {
            "accept": lambda: perform(edits.accept, story, entries=[first.pk]),
            "revise": lambda: perform(edits.revise, story, entry=first.pk, edtf="2024-03"),
            "merge": lambda: perform(edits.merge, story, survivor=first.pk, others=[second.pk]),
            "split": lambda: perform(edits.split, story, entry=first.pk, evidence=[piece]),
            "annotate": lambda: perform(edits.annotate, story, entry=first.pk, text="Why?", at=AT),
            "undo": lambda: undo(accepted),
        }
        with CaptureQueriesContext(connection) as queries:
            acts[edit]()
        return len(queries)

    short = cost()
    Entry.objects.bulk_create(Entry(story=story, headline=f"Event {number}", edtf="2024-03-04") for number in range(300))

    assert cost() == short
    assert Change.objects.count() < 20
