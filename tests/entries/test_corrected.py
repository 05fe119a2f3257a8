"""Correction notices that wait: for what entry, how each answer is done, undone and done again, and how long it holds."""

from collections.abc import Callable
from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.conftest import MOMENT
from timeline.articles.load import load
from timeline.articles.models import Story, Withdrawal
from timeline.articles.page import Received
from timeline.entries import correcting, edits
from timeline.entries.build import build_timeline
from timeline.entries.corrected import Noticed, waiting_notices
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry

from .telling import tell_notice

MONDAY, TUESDAY = "2024-03-04", "2024-03-05"
SAID = "Correction: Dockers walked out on Tuesday, not on Monday."


@pytest.fixture
def walkout(make_entry: Callable[..., Entry]) -> Entry:
    """Accepted on the day that a notice takes back."""
    entry = make_entry(when=MONDAY, pieces=0, status=Entry.ACCEPTED, provisional=True)
    tell_notice(entry, "Post", SAID, ("Tuesday", TUESDAY), ("Monday", MONDAY))
    return entry


def asked(story: Story) -> list[Noticed]:
    return waiting_notices(story)


def answer(edit: Callable[..., str], noticed: Noticed, **particulars: object) -> dict[str, object]:
    asked_of = {"entry": noticed.entry.pk, "thing": noticed.name, "mark": noticed.mark}
    return {"edit": edit, "story": noticed.entry.story, **asked_of, **particulars}


def take(noticed: Noticed, **particulars: object) -> dict[str, object]:
    return answer(correcting.take_correction, noticed, note=noticed.note, at=MOMENT, **(noticed.fields | particulars))


class TestWaiting:
    def test_a_notice_with_both_days(self, story: Story, walkout: Entry) -> None:
        [noticed] = asked(story)
        assert (noticed.entry, noticed.words, noticed.changes.wrong, noticed.changes.right) == (walkout, SAID, MONDAY, TUESDAY)
        assert (noticed.fields, noticed.note) == ({"edtf": TUESDAY}, f"Post: “{SAID}”")

    def test_the_same_words_in_two_articles_are_one(self, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("Four hurt as crane falls", pieces=0, summary="Four men, said the Post. Fourteen were near.")
        rows = {tell_notice(entry, name, "Correction: three dockers were hurt, not four.") for name in ("Post", "Radio")}
        [noticed] = asked(story)
        assert set(noticed.rows) == rows
        assert noticed.fields == {"headline": "Three hurt as crane falls", "summary": "Three men, said the Post. Fourteen were near."}

    def test_withdrawn_articles_and_dismissed_entries_ask_nothing(self, story: Story, walkout: Entry) -> None:
        gone = Withdrawal.objects.create(article=walkout.evidence.first().article)
        assert asked(story) == []
        gone.delete()
        perform(edits.dismiss, story, entries=[walkout.pk])
        assert asked(story) == []

    @pytest.mark.parametrize("size", [1, 6])
    def test_queries_do_not_grow(
        self, story: Story, make_entry: Callable[..., Entry], size: int, django_assert_num_queries: DjangoAssertNumQueries,
    ) -> None:
        for number in range(size):
            tell_notice(make_entry(f"Crane {number} falls", pieces=0), f"Post {number}", f"Correction: {number + 40} were hurt, not 99.")
        with django_assert_num_queries(3):
            assert len(asked(story)) == size


class TestAnswers:
    def test_the_corrected_reading_is_taken(self, story: Story, walkout: Entry) -> None:
        operation = perform(**take(asked(story)[0], published=True))
        walkout.refresh_from_db()
        note = walkout.annotations.get()
        assert operation.sentence == "Corrected the date of “Dockers walk out” from 4 March 2024 to 5 March 2024"
        assert (walkout.edtf, walkout.provisional, walkout.decided) == (TUESDAY, False, ["date", "notes"])
        assert (note.kind, note.text, note.published) == (Annotation.CORRECTION, f"Post: “{SAID}”", True)
        assert asked(story) == []
        undone = undo(operation)
        walkout.refresh_from_db()
        assert (walkout.edtf, walkout.provisional, walkout.decided, walkout.annotations.count()) == (MONDAY, True, [], 0)
        assert len(asked(story)) == 1
        undo(undone)
        walkout.refresh_from_db()
        assert (walkout.edtf, walkout.annotations.get().text, asked(story)) == (TUESDAY, f"Post: “{SAID}”", [])

    def test_a_figure_is_put_right_in_headline_and_summary(self, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("14 hurt as crane falls", pieces=0, summary="The 14 were dockers.")
        tell_notice(entry, "Post", "Correction: 12 dockers were hurt, not 14.")
        operation = perform(**take(asked(story)[0]))
        entry.refresh_from_db()
        assert operation.sentence == "Corrected the headline and summary of “14 hurt as crane falls”"
        assert (entry.headline, entry.summary) == ("12 hurt as crane falls", "The 12 were dockers.")

    def test_what_changes_no_field_is_noted(self, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry(pieces=0)
        tell_notice(entry, "Post", "This article misstated the name of the harbour's owner.")
        operation = perform(**take(asked(story)[0]))
        assert operation.sentence == "Noted a correction of “Dockers walk out”"
        assert (entry.annotations.get().published, asked(story)) == (False, [])

    @pytest.mark.parametrize(("edit", "sentence", "decided"), [
        (correcting.keep_despite_correction, "Kept 4 March 2024 as the date of “Dockers walk out”, against a correction", ["date"]),
        (correcting.pass_over_correction, "Noted that a correction changes nothing of “Dockers walk out”", []),
    ])
    def test_the_entry_stays_as_it_is(
        self, story: Story, walkout: Entry, edit: Callable[..., str], sentence: str, decided: list[str],
    ) -> None:
        operation = perform(**answer(edit, asked(story)[0]))
        walkout.refresh_from_db()
        assert (operation.sentence, walkout.edtf, walkout.decided, walkout.annotations.count()) == (sentence, MONDAY, decided, 0)
        assert asked(story) == []
        undone = undo(operation)
        assert len(asked(story)) == 1
        undo(undone)
        assert asked(story) == []

    def test_an_answer_outlasts_a_merge(self, story: Story, walkout: Entry, make_entry: Callable[..., Entry]) -> None:
        perform(**answer(correcting.pass_over_correction, asked(story)[0]))
        perform(edits.merge, story, survivor=make_entry("Strike").pk, others=[walkout.pk], edtf=MONDAY)
        assert asked(story) == []


PAGES = {
    "Post": "Dockers at the port of Arden walked out on Tuesday, and left forty ships waiting at the quays.\n\nBread was baked as ever, "
    "said a baker in Quay Street.\n\nCorrection: An earlier version of this article said that dockers walked out on Monday, 4 March. "
    "They walked out on Tuesday, 5 March.\n",
    "Radio": "Forty ships were stuck off Arden after dockers walked out on Tuesday over night shifts.\n\nListeners called our studio to "
    "complain of the noise of horns.\n",
}


def test_from_the_page_to_the_answer_and_past_a_rebuild(story: Story) -> None:
    load(story.slug, [Received(name, text, outlet=name, published=date(2024, 3, 7)) for name, text in PAGES.items()])
    build_timeline(story)
    [noticed] = asked(story)
    assert (noticed.entry.edtf, noticed.changes.wrong, noticed.changes.right) == (TUESDAY, MONDAY, TUESDAY)
    operation = perform(**take(noticed))
    assert (operation.sentence, build_timeline(story), asked(story)) == (f"Noted a correction of “{noticed.entry.headline}”", None, [])
