"""A correction notice in review: what the page shows of it, and its answers over HTTP."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.entries.telling import tell, tell_notice
from timeline.articles.models import Story
from timeline.board.review_queue import left, queue
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Operation

ADDRESS = "/stories/harbour-strike/review/"
MONDAY, TUESDAY = "2024-03-04", "2024-03-05"
SAID = "Correction: Dockers walked out on Tuesday, not on Monday."


@pytest.fixture
def walkout(make_entry: Callable[..., Entry]) -> Entry:
    """Accepted on the day that a notice takes back, as another paper still has it."""
    entry = make_entry(when=MONDAY, pieces=0, status=Entry.ACCEPTED)
    tell(entry, "Radio", "Dockers walked out on Monday.", "Monday", MONDAY)
    tell_notice(entry, "Post", SAID, ("5 March", TUESDAY), ("Tuesday", TUESDAY), ("Monday", MONDAY), above="They left on 5 March.\n\n")
    return entry


def pressed(story: Story, answer: str, entry: Entry, **fields: object) -> dict[str, object]:
    [thing] = queue(story)
    return {"thing": thing.name, "stands": thing.noticed.mark, "answer": answer, "version": entry.version, **fields}


def test_both_readings_are_shown_with_who_gives_them_and_the_notice_word_for_word(desk: Client, walkout: Entry) -> None:
    page = desk.get(ADDRESS).text
    assert ">1 correction</a>" in page
    assert f"<blockquote dir=\"auto\">{SAID}</blockquote>" in page
    assert '<bdi>4 March 2024</bdi> <span class="flag">stands now</span></h3>' in page
    assert "<bdi>5 March 2024</bdi></h3>" in page
    assert "Dockers walked out on <mark>Monday</mark>." in page
    assert "Post has been corrected: elsewhere it says 5 March 2024." in page
    assert 'data-key="c">Take 5 March 2024 <kbd>c</kbd>' in page
    assert 'data-key="k">Keep 4 March 2024 <kbd>k</kbd>' in page


@pytest.mark.parametrize(("above", "said"), [
    ("14 men lay in the ward.", "Not corrected elsewhere: Post still says “14”."),
    ("14 men were hurt, then only 12.", "Elsewhere Post says “14” and “12”."),
    ("114 men work there.", "Elsewhere Post says neither."),
])
def test_a_figure_is_shown_where_it_stands(desk: Client, make_entry: Callable[..., Entry], above: str, said: str) -> None:
    tell_notice(make_entry("14 hurt", pieces=0), "Post", "Correction: 12 men were hurt, not 14.", above=f"{above}\n\n")
    page = desk.get(ADDRESS).text
    assert said in page
    assert 'The headline would read: <span class="serif" dir="auto">12 hurt</span>' in page
    assert "Put “12” for “14” <kbd>c</kbd>" in page


def test_a_notice_that_names_nothing_can_be_noted(desk: Client, make_entry: Callable[..., Entry]) -> None:
    tell_notice(make_entry(pieces=0), "Post", "This article misstated the name of the <b>owner</b>.")
    page = desk.get(ADDRESS).text
    assert "misstated the name of the &lt;b&gt;owner&lt;/b&gt;." in page
    assert "Note the correction <kbd>c</kbd>" in page
    assert "Taken back" not in page


def test_one_press_takes_the_corrected_reading(desk: Client, story: Story, walkout: Entry) -> None:
    desk.post(f"{ADDRESS}answer/", pressed(story, "correct", walkout, published="on"))
    walkout.refresh_from_db()
    note = walkout.annotations.get()
    assert (walkout.edtf, note.kind, note.text, note.published) == (TUESDAY, Annotation.CORRECTION, f"Post: “{SAID}”", True)
    assert (queue(story), left(story)) == ([], 0)
    undo(Operation.objects.get())
    assert left(story) == 1


@pytest.mark.parametrize(("answer", "sentence"), [
    ("keep", "Kept 4 March 2024 as the date of “Dockers walk out”, against a correction"),
    ("stand", "Noted that a correction changes nothing of “Dockers walk out”"),
    ("later", "Put off a correction of “Dockers walk out”"),
])
def test_or_leaves_it(desk: Client, story: Story, walkout: Entry, answer: str, sentence: str) -> None:
    desk.post(f"{ADDRESS}answer/", pressed(story, answer, walkout))
    assert Operation.objects.get().sentence == sentence
    assert left(story) == (answer == "later")


def test_another_date_can_be_typed(desk: Client, story: Story, walkout: Entry) -> None:
    desk.post(f"{ADDRESS}answer/", pressed(story, "other date", walkout, date="2024-03-06"))
    walkout.refresh_from_db()
    assert (walkout.edtf, walkout.annotations.count(), left(story)) == ("2024-03-06", 1, 0)


def test_an_answer_from_an_older_page_is_refused(desk: Client, story: Story, maya: User, walkout: Entry) -> None:
    late = pressed(story, "correct", walkout)
    perform(edits.revise, story, maya, entry=walkout.pk, headline="Dockers leave")
    response = desk.post(f"{ADDRESS}answer/", late)
    assert (response.status_code, Operation.objects.count()) == (409, 1)
    assert "Dockers leave" in response.text


def test_somebody_was_quicker(desk: Client, story: Story, walkout: Entry) -> None:
    late = pressed(story, "stand", walkout)
    desk.post(f"{ADDRESS}answer/", late)
    response = desk.post(f"{ADDRESS}answer/", late)
    assert response.status_code == 409
    assert "Noted that a correction changes nothing of “Dockers walk out”" in response.text


@pytest.mark.parametrize("answer", ["both", "same", "accept", "date"])
def test_answers_to_other_questions_are_none(desk: Client, story: Story, walkout: Entry, answer: str) -> None:
    response = desk.post(f"{ADDRESS}answer/", pressed(story, answer, walkout))
    assert (response.status_code, Operation.objects.count()) == (422, 0)
