"""Importance follows the proposals, adds up where entries were joined, and never stands in the way of an undo."""

from datetime import date

import pytest

from timeline.articles.models import Article, Story
from timeline.entries import edits
from timeline.entries import weigh as weighing
from timeline.entries.build import build
from timeline.entries.draft import Draft
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry
from timeline.entries.proposal import Piece, Proposal

pytestmark = pytest.mark.django_db


def proposal(day: int, key: str, importance: float) -> Proposal:
    when = date(2024, 3, day)
    return Proposal(
        headline=f"What happened on {day} March", summary="", edtf=when.isoformat(), earliest=when, latest=when,
        date_reason="The page says so.", provisional=False, lane="", modality="happened", importance=importance,
        evidence=(Piece(key, day * 10, day * 10 + 9, None, "It says so."),),
    )


@pytest.fixture
def built(story: Story) -> Story:
    article = Article.objects.create(story=story, key="a", raw="What happened. " * 40)
    proposals = [proposal(1, "a", 1.5), proposal(2, "a", 2.0)]
    perform(build, story, proposals=proposals, articles={"a": article})
    return story


def weigh(story: Story, proposals: list[Proposal]) -> None:
    draft = Draft(story)
    weighing.weigh(draft, proposals)
    draft.keep()


def importances() -> dict[str, float]:
    return dict(Entry.objects.live().values_list("edtf", "importance"))


def test_a_further_article_shifts_importance_and_nothing_else(built: Story) -> None:
    versions = set(Entry.objects.values_list("version", flat=True))
    weigh(built, [proposal(1, "a", 4.0), proposal(2, "a", 2.5)])
    assert importances() == {"2024-03-01": 4.0, "2024-03-02": 2.5}
    assert set(Entry.objects.values_list("version", flat=True)) == versions


def test_joined_entries_weigh_together_before_and_after_a_rebuild(built: Story) -> None:
    first, second = Entry.objects.order_by("earliest")
    perform(edits.merge, built, survivor=first.pk, others=[second.pk])
    assert importances() == {"2024-03-01": 3.5}
    weigh(built, [proposal(1, "a", 4.0), proposal(2, "a", 2.5)])
    assert importances() == {"2024-03-01": 6.5}


def test_an_edit_can_be_undone_after_importance_shifted(built: Story) -> None:
    accepted = perform(edits.accept, built, entries=[Entry.objects.first().pk])
    weigh(built, [proposal(1, "a", 9.0), proposal(2, "a", 9.0)])
    undo(accepted)
    assert set(Entry.objects.values_list("status", flat=True)) == {Entry.PROPOSED}


def test_an_entry_that_no_proposal_names_keeps_its_own(built: Story) -> None:
    weigh(built, [])
    assert importances() == {"2024-03-01": 1.5, "2024-03-02": 2.0}
