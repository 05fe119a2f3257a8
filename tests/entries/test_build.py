"""Building a timeline again: nothing doubles, nothing a person decided is undone, and what is new arrives."""

from datetime import date
from typing import Any

import pytest

from timeline.articles.load import load
from timeline.articles.models import Story
from timeline.articles.page import Received
from timeline.entries import edits, withdrawing
from timeline.entries.build import NothingNew, build, build_timeline
from timeline.entries.history import perform, undo
from timeline.entries.journal import row_values
from timeline.entries.models import Annotation, Entry, Evidence, Operation, Suggestion
from timeline.entries.proposal import Piece, Proposal
from timeline.entries.waiting import waiting

from ..conftest import MOMENT
from .rows import Rows, rows

POST = Received(
    "post",
    "Dockers at the port of Arden walked out on 4 March 2024, the harbour union said.\n\n"
    "The port authority cancelled all ferry sailings on 6 March 2024.\n",
    headline="Arden dockers walk out", outlet="The Harbour Post", published=date(2024, 3, 7),
)
HERALD = Received(
    "herald",
    "The harbour union said dockers at the port of Arden had walked out on 4 March 2024 over pay.\n\n"
    "The government of Norland opened an inquiry into harbour wages on 11 March 2024.\n",
    headline="Arden dockers strike over pay", outlet="Norland Herald", published=date(2024, 3, 12),
)
LATER = Received(
    "later",
    "Dockers at the port of Arden walked out on 4 March 2024 and the harbour union has not moved since.\n",
    headline="Arden dockers still out", outlet="Coast Radio", published=date(2024, 3, 20),
)
COLUMN = Received(
    "column",
    "The quays fell silent in March and a brass band played to the gulls.\n\n"
    "A brass band was founded by crane drivers in May.\n",
    headline="A year of gulls", outlet="The Evening Lamp", published=date(2024, 11, 4),
)
WALKOUT, SAILINGS, INQUIRY = "2024-03-04", "2024-03-06", "2024-03-11"

pytestmark = pytest.mark.django_db


@pytest.fixture
def strike() -> Story:
    story = load("arden-strike", [POST, HERALD], "The Arden strike")[0]
    build_timeline(story)
    return story


def on(day: str) -> Entry:
    return Entry.objects.live().get(edtf=day)


def kept() -> Rows:
    """The rows that people work on; suggestions are the machine's."""
    return {key: values for key, values in rows().items() if key[0] in {"entry", "evidence", "annotation"}}


def keys(entry: Entry) -> list[str]:
    return [row.article.key for row in entry.evidence.all()]


def test_proposes_an_entry_for_each_dated_event(strike: Story) -> None:
    assert {entry.edtf: keys(entry) for entry in Entry.objects.all()} == {
        WALKOUT: ["herald", "post"], SAILINGS: ["post"], INQUIRY: ["herald"],
    }
    assert Operation.objects.get().sentence == "Proposed 3 entries from 2 articles"


def test_twice_is_the_same_as_once(strike: Story) -> None:
    before = rows()

    assert build_timeline(strike) is None

    assert rows() == before
    assert Operation.objects.count() == 1


def test_the_whole_proposal_can_be_undone_and_comes_again(strike: Story) -> None:
    undo(Operation.objects.get())
    assert (Entry.objects.count(), Evidence.objects.count()) == (0, 0)

    build_timeline(strike)

    assert Entry.objects.count() == 3


@pytest.mark.parametrize(
    "fields",
    [
        {"edtf": "2024-03-03"},
        {"headline": "Arden’s port stands still"},
        {"summary": "The longest walkout in a generation."},
        {"lane": "The harbour"},
        {"modality": "possible"},
        {"tags": "Arden, pay"},
        {"edtf": "", "headline": "Undated, says the desk"},
    ],
)
def test_what_a_person_wrote_stays(strike: Story, fields: dict[str, str]) -> None:
    entry = on(WALKOUT)
    perform(edits.revise, strike, entry=entry.pk, **fields)
    before = kept()

    build_timeline(strike)

    assert kept() == before


@pytest.mark.parametrize("edit", [edits.accept, edits.dismiss])
def test_a_status_stays(strike: Story, edit: Any) -> None:  # noqa: ANN401 (an edit)
    perform(edit, strike, entries=[on(WALKOUT).pk, on(SAILINGS).pk])
    before = kept()

    build_timeline(strike)

    assert kept() == before


def test_a_merge_stays(strike: Story) -> None:
    perform(edits.merge, strike, survivor=on(WALKOUT).pk, others=[on(SAILINGS).pk])
    before = kept()

    build_timeline(strike)

    assert kept() == before


def test_a_split_stays(strike: Story) -> None:
    entry = on(WALKOUT)
    perform(edits.split, strike, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="What the Herald has")
    before = kept()

    build_timeline(strike)

    assert kept() == before


def test_a_split_that_was_undone_leaves_no_trace(strike: Story) -> None:
    before = kept()
    entry = on(WALKOUT)
    undo(perform(edits.split, strike, entry=entry.pk, evidence=[entry.evidence.first().pk]))

    build_timeline(strike)

    assert kept() == before


def test_what_was_split_is_not_asked_about(strike: Story) -> None:
    entry = on(WALKOUT)
    operation = perform(edits.split, strike, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="What the Herald has")

    build_timeline(strike)

    assert [row.status for row in Suggestion.objects.all()] == [Suggestion.REJECTED]
    undo(operation)
    assert not Suggestion.objects.exists()


def test_a_rejected_suggestion_does_not_come_back(strike: Story) -> None:
    entry = on(WALKOUT)
    perform(edits.split, strike, entry=entry.pk, evidence=[entry.evidence.first().pk], headline="What the Herald has")
    Suggestion.objects.all().delete()
    build_timeline(strike)
    suggestion = Suggestion.objects.get()
    perform(edits.reject, strike, suggestion=suggestion.pk)

    build_timeline(strike)

    assert [row.status for row in Suggestion.objects.all()] == [Suggestion.REJECTED]


def told_as_one(entries: list[Entry]) -> Proposal:
    """What another reading may make of the evidence of several entries."""
    evidence = tuple(Piece(row.article.key, row.start, row.end, None, "") for entry in entries for row in entry.evidence.all())
    return Proposal(
        headline="Arden stands still", summary="", edtf=SAILINGS, earliest=date(2024, 3, 6), latest=date(2024, 3, 6), date_reason="",
        provisional=False, lane="", modality=Entry.HAPPENED, importance=1, evidence=evidence,
    )


@pytest.mark.parametrize(("answered", "left"), [(False, {SAILINGS: ["herald", "post"]}), (True, {SAILINGS: ["post"], INQUIRY: ["herald"]})])
def test_what_is_not_the_same_is_never_made_one_by_another_reading(strike: Story, answered: bool, left: dict[str, list[str]]) -> None:
    sides = [on(SAILINGS), on(INQUIRY)]
    if answered:
        asked = Suggestion.objects.create(story=strike, kind="maybe", score=0.2, fingerprint="x", sides=[side.pk for side in sides])
        perform(edits.reject, strike, suggestion=asked.pk)
    particulars = {"proposals": [told_as_one(sides)], "articles": {article.key: article for article in strike.articles.all()}}

    perform(build, strike, **particulars)

    assert {entry.edtf: keys(entry) for entry in Entry.objects.live()} == left
    with pytest.raises(NothingNew):
        perform(build, strike, **particulars)


def test_a_suggestion_outlasts_undo_and_redo_of_the_build(strike: Story) -> None:
    built = Operation.objects.get()
    asked = Suggestion.objects.create(
        story=strike, kind="maybe", score=0.2, fingerprint="x", sides=[on(WALKOUT).pk, on(SAILINGS).pk]
    )

    undone = undo(built)
    assert waiting(strike) == []
    undo(undone)

    assert waiting(strike) == [(asked, [on(WALKOUT), on(SAILINGS)])]


def test_a_new_article_adds_its_evidence_to_the_entry_that_is_there(strike: Story) -> None:
    entry = on(WALKOUT)
    perform(edits.accept, strike, entries=[entry.pk])
    perform(edits.revise, strike, entry=entry.pk, headline="Arden’s port stands still")
    load("arden-strike", [LATER])

    build_timeline(strike)

    assert keys(on(WALKOUT)) == ["herald", "later", "post"]
    entry.refresh_from_db()
    assert (entry.headline, entry.status) == ("Arden’s port stands still", Entry.ACCEPTED)
    assert Entry.objects.count() == 3
    assert build_timeline(strike) is None


def test_a_new_article_adds_its_evidence_to_a_merged_entry(strike: Story) -> None:
    perform(edits.merge, strike, survivor=on(SAILINGS).pk, others=[on(WALKOUT).pk])
    load("arden-strike", [LATER])

    build_timeline(strike)

    assert keys(on(SAILINGS)) == ["herald", "later", "post", "post"]
    assert Entry.objects.live().count() == 2


class TestWithoutADecision:
    """What nobody touched is the machine's, and follows the articles."""

    def test_evidence_that_was_grouped_otherwise_is_grouped_anew(self, strike: Story) -> None:
        """As when a rule has changed since: the walkout stood as two entries before."""
        first, second = on(WALKOUT).evidence.all()
        second.entry = Entry.objects.create(
            story=strike, headline="As it was grouped before", edtf=WALKOUT, earliest=date(2024, 3, 4), latest=date(2024, 3, 4)
        )
        second.save()

        operation = build_timeline(strike)

        assert keys(on(WALKOUT)) == ["herald", "post"]
        assert Evidence.objects.filter(pk__in=[first.pk, second.pk]).count() == 2
        assert operation.sentence == "Updated 1 entry, withdrew 1 entry from 2 articles"
        assert build_timeline(strike) is None

    def test_entries_that_were_lumped_before_come_apart_once(self, strike: Story) -> None:
        walkout, sailings = on(WALKOUT), on(SAILINGS)
        sailings.evidence.update(entry=walkout)
        sailings.delete()

        build_timeline(strike)

        assert {entry.edtf: keys(entry) for entry in Entry.objects.all()} == {
            WALKOUT: ["herald", "post"], SAILINGS: ["post"], INQUIRY: ["herald"],
        }
        assert build_timeline(strike) is None

    def test_evidence_that_no_longer_stands_goes(self, strike: Story) -> None:
        walkout = on(WALKOUT)
        Evidence.objects.create(entry=walkout, article=walkout.evidence.first().article, start=0, end=11)

        build_timeline(strike)

        assert keys(on(WALKOUT)) == ["herald", "post"]

    def test_a_proposal_that_no_longer_stands_is_withdrawn_and_can_be_undone(self, strike: Story) -> None:
        stray = Entry.objects.create(story=strike, headline="Read from a teaser once", edtf="2024-01-01")
        was = row_values(stray)

        operation = build_timeline(strike)

        assert not Entry.objects.filter(pk=stray.pk).exists()
        undo(operation)
        assert row_values(Entry.objects.get(pk=stray.pk)) | {"version": 1} == was

    def test_an_entry_with_a_note_is_never_withdrawn(self, strike: Story) -> None:
        stray = Entry.objects.create(story=strike, headline="Read from a teaser once", edtf="2024-01-01")
        Annotation.objects.create(entry=stray, text="Is this ours?", at=MOMENT)

        build_timeline(strike)

        assert Annotation.objects.get().entry == stray


def test_evidence_that_a_person_lumped_together_does_not_flicker(strike: Story) -> None:
    """Two proposals then meet in one entry, and must not take turns in writing its headline."""
    walkout, sailings = on(WALKOUT), on(SAILINGS)
    sailings.evidence.update(entry=walkout)
    sailings.delete()
    perform(edits.accept, strike, entries=[walkout.pk])
    build_timeline(strike)
    before = kept()

    assert build_timeline(strike) is None

    assert kept() == before


def test_accepting_one_entry_of_a_sentence_keeps_the_other(strike: Story) -> None:
    """A clause that lies within another's sentence is evidence of its own."""
    walkout = on(WALKOUT)
    piece = walkout.evidence.get(article__key="post")
    Evidence.objects.filter(pk=piece.pk).update(end=len(POST.raw))
    perform(edits.accept, strike, entries=[walkout.pk])

    build_timeline(strike)

    assert keys(on(SAILINGS)) == ["post"]


class TestSetAside:
    """What an article that names no day tells by its month is kept out of sight until a person says what it is."""

    @pytest.fixture
    def column(self, strike: Story) -> Entry:
        load(strike.slug, [COLUMN])
        build_timeline(strike)
        return on("2024-03")

    def test_it_waits(self, column: Entry) -> None:
        assert (column.status, column.set_aside) == (Entry.DISMISSED, True)

    def test_twice_is_the_same_as_once(self, strike: Story, column: Entry) -> None:
        assert build_timeline(strike) is None

    def test_it_stands_once_nobody_gives_a_day_of_that_time(self, strike: Story, column: Entry) -> None:
        perform(withdrawing.withdraw_article, strike, article=strike.articles.get(key="post").pk)
        perform(withdrawing.withdraw_article, strike, article=strike.articles.get(key="herald").pk)
        assert on("2024-03").status == Entry.PROPOSED

    @pytest.mark.parametrize(("edit", "status"), [
        (edits.accept, Entry.ACCEPTED), (edits.restore, Entry.PROPOSED), (edits.dismiss, Entry.DISMISSED),
    ])
    def test_what_a_person_says_stays(self, strike: Story, column: Entry, edit: Any, status: str) -> None:  # noqa: ANN401 (an edit)
        perform(edit, strike, entries=[column.pk])
        build_timeline(strike)
        assert (on("2024-03").status, on("2024-03").set_aside) == (status, False)

    def test_it_stands_as_soon_as_somebody_works_on_it(self, strike: Story, column: Entry) -> None:
        perform(edits.revise, strike, entry=column.pk, headline="The quays emptied")
        build_timeline(strike)
        assert on("2024-03").status == Entry.PROPOSED

    def test_told_already_it_stays_with_the_entry_that_tells_it(self, strike: Story, column: Entry) -> None:
        perform(edits.merge, strike, survivor=on(WALKOUT).pk, others=[column.pk])
        build_timeline(strike)
        assert "column" in keys(on(WALKOUT))
        undo(Operation.objects.get(kind="merge"))
        assert Entry.objects.get(pk=column.pk).set_aside
