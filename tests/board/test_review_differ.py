"""Entries of which the articles give several days, in review over HTTP."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.board.reviewing import ADDRESS, HTMX, asked, join, reply, told_of_two_days
from tests.entries.telling import tell
from timeline.articles.models import Story
from timeline.board.review_queue import left, queue
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Operation, Suggestion


class TestDatesThatDiffer:
    @pytest.fixture
    def walkout(self, accepted: Callable[..., Entry]) -> Entry:
        return told_of_two_days(accepted(pieces=0))

    def test_each_day_is_shown_with_who_gives_it_and_its_key(self, desk: Client, walkout: Entry) -> None:
        page = desk.get(ADDRESS).text
        assert ">1 date that differs</a>" in page
        assert "Tue 5 March 2024</h3>" in page
        assert page.count("1 article · 1 origin") == 2
        assert "The dockers left on <mark>Tuesday</mark>." in page
        assert 'name="edtf" value="2024-03-04" data-key="1">Keep 4 March 2024 <kbd>1</kbd>' in page
        assert 'name="edtf" value="2024-03-05" data-key="2">5 March 2024 <kbd>2</kbd>' in page

    def test_one_press_sets_the_date_and_deals_the_next(
        self, desk: Client, story: Story, walkout: Entry, accepted: Callable[..., Entry]
    ) -> None:
        told_of_two_days(accepted("Ships wait", pieces=0))
        pressed = reply(queue(story)[0], "", edtf="2024-03-05", version=walkout.version)
        page = desk.post(f"{ADDRESS}answer/", pressed, headers=HTMX).text
        walkout.refresh_from_db()
        assert (walkout.edtf, walkout.decided) == ("2024-03-05", ["date"])
        assert "Moved “Dockers walk out” from 4 March 2024 to 5 March 2024. 1 left." in page
        assert page.index("Undo") < page.index("Ships wait")
        assert desk.post(f"{ADDRESS}answer/", pressed).status_code == 409
        undo(Operation.objects.get())
        assert len(queue(story)) == 2

    def test_another_date_is_read_back_before_it_is_saved(self, desk: Client, story: Story, walkout: Entry) -> None:
        typed = reply(queue(story)[0], "other date", date="6 March 2024", version=walkout.version)
        page = desk.post(f"{ADDRESS}answer/", typed)
        assert page.status_code == 422
        assert "Read as 6 March 2024. Press Save again if that is right." in page.text
        assert '<input type="hidden" name="reading" value="2024-03-06">' in page.text
        assert 'value="6 March 2024"' in page.text
        desk.post(f"{ADDRESS}answer/", typed | {"reading": "2024-03-06"})
        walkout.refresh_from_db()
        assert (walkout.edtf, queue(story)) == ("2024-03-06", [])

    @pytest.mark.parametrize("typed", ["", "the day of the frogs"])
    def test_what_is_no_date_is_refused(self, desk: Client, story: Story, walkout: Entry, typed: str) -> None:
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "other date", date=typed))
        assert (response.status_code, Operation.objects.count()) == (422, 0)

    def test_both_may_stand(self, desk: Client, story: Story, walkout: Entry) -> None:
        desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "both"))
        assert Operation.objects.get().sentence == "Noted that the dates given for “Dockers walk out” may all stand"
        assert (queue(story), left(story)) == ([], 0)
        tell(walkout, "Courier", "They walked out on Wednesday.", "Wednesday", "2024-03-06")
        assert [thing.name for thing in queue(story)] == [f"differ-{walkout.pk}"]

    def test_an_answer_from_an_older_page_is_refused(self, desk: Client, story: Story, maya: User, walkout: Entry) -> None:
        late = reply(queue(story)[0], "", edtf="2024-03-05", version=walkout.version)
        perform(edits.revise, story, maya, entry=walkout.pk, headline="Dockers leave")
        response = desk.post(f"{ADDRESS}answer/", late)
        assert response.status_code == 409
        assert "Dockers leave" in response.text

    def test_somebody_was_quicker(self, desk: Client, story: Story, vera: User, walkout: Entry) -> None:
        late = reply(queue(story)[0], "both")
        perform(edits.choose_date, story, vera, entry=walkout.pk, edtf="2024-03-04")
        response = desk.post(f"{ADDRESS}answer/", late)
        assert response.status_code == 409
        assert "vera: Kept 4 March 2024 as the date of “Dockers walk out”" in response.text

    def test_two_entries_of_two_days_become_one_by_the_press_of_a_day(
        self, desk: Client, story: Story, accepted: Callable[..., Entry]
    ) -> None:
        one, two = accepted("One"), accepted("Two", when="2024-03-05")
        asked(one, two, kind=Suggestion.MAYBE)
        page = desk.get(ADDRESS).text
        assert "Is this one event, and of which day?" in page
        assert 'name="edtf" value="2024-03-05" data-key="2">Same, 5 March 2024 <kbd>2</kbd>' in page
        desk.post(f"{ADDRESS}answer/", join(queue(story)[0], one, two, edtf="2024-03-05") | {"answer": ""})
        merged = Entry.objects.live().get()
        assert (merged.edtf, merged.evidence.count(), queue(story)) == ("2024-03-05", 2, [])

    @pytest.mark.parametrize("answer", ["same", "apart", "first-in-second", "confirm"])
    def test_answers_to_other_questions_are_none(self, desk: Client, story: Story, walkout: Entry, answer: str) -> None:
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], answer))
        assert (response.status_code, Operation.objects.count()) == (422, 0)
