"""Different days given for one entry: what is a conflict and what is none, and how long an answer holds."""

from collections.abc import Callable

import pytest
from pytest_django import DjangoAssertNumQueries

from timeline.articles.models import Story, Withdrawal
from timeline.entries import edits
from timeline.entries.days_given import waiting_days
from timeline.entries.history import perform, undo
from timeline.entries.models import Entry, Evidence

from .telling import tell, tell_again

MONDAY, TUESDAY, WEDNESDAY = "2024-03-04", "2024-03-05", "2024-03-06"


@pytest.fixture
def walkout(make_entry: Callable[..., Entry]) -> Entry:
    """Accepted on what one paper says."""
    entry = make_entry(when=MONDAY, pieces=0, status=Entry.ACCEPTED)
    tell(entry, "Post", "Dockers walked out on Monday.", "Monday", MONDAY)
    return entry


def asked(story: Story) -> dict[str, list[tuple[str, int, int]]]:
    """By headline each day with the number of its articles and of their origins."""
    return {
        each.entry.headline: [(given.day.isoformat(), len(given.articles), len(given.origins)) for given in each.given]
        for each in waiting_days(story)
    }


class TestConflicts:
    def test_two_origins_that_give_two_days(self, story: Story, walkout: Entry) -> None:
        tell(walkout, "Radio", "The dockers left on Tuesday.", "Tuesday", TUESDAY)
        tell(walkout, "Herald", "They walked out on Tuesday.", "Tuesday", TUESDAY, origin="Radio")
        assert asked(story) == {"Dockers walk out": [(MONDAY, 1, 1), (TUESDAY, 2, 1)]}

    def test_a_month_and_a_day_in_it_are_none(self, story: Story, walkout: Entry) -> None:
        tell(walkout, "Radio", "Dockers walked out in March.", "March", "2024-03-01/2024-03-31")
        assert asked(story) == {}

    def test_copies_of_one_text_are_none(self, story: Story, walkout: Entry) -> None:
        tell(walkout, "Radio", "Dockers walked out on Tuesday.", "Tuesday", TUESDAY, origin="Post")
        assert asked(story) == {}

    def test_two_days_of_one_article_are_steps(self, story: Story, walkout: Entry) -> None:
        told = tell(walkout, "Radio", "They met on Monday. They left on Tuesday.", "Monday", MONDAY)
        tell_again(walkout, told.article, "They left on Tuesday.", "Tuesday", TUESDAY)
        assert asked(story) == {}

    def test_the_day_on_which_somebody_said_it_is_none_of_its_own(self, story: Story, walkout: Entry) -> None:
        tell(walkout, "Radio", "The union said on Tuesday that dockers had left.", "Tuesday", TUESDAY)
        assert asked(story) == {}

    def test_nor_is_the_day_of_the_report(self, story: Story, walkout: Entry) -> None:
        told = tell(walkout, "Radio", "5 March 2024. Dockers have left.", "5 March 2024", TUESDAY)
        Evidence.objects.filter(pk=told.pk).update(start=len("5 March 2024. "))
        assert asked(story) == {}

    def test_what_was_told_ahead_was_a_plan(self, story: Story, walkout: Entry) -> None:
        tell(walkout, "Radio", "Dockers will walk out on Wednesday.", "Wednesday", WEDNESDAY, published="2024-03-01")
        assert asked(story) == {}

    def test_two_plans_that_differ_are_a_conflict(self, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("Talks open", when=TUESDAY, pieces=0, status=Entry.ACCEPTED)
        tell(entry, "Post", "Talks will open on Tuesday.", "Tuesday", TUESDAY, published="2024-03-01")
        tell(entry, "Radio", "Talks will open on Wednesday.", "Wednesday", WEDNESDAY, published="2024-03-01")
        assert list(asked(story)) == ["Talks open"]

    def test_an_entry_of_several_days_holds_them_all(self, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("Talks", when=f"{MONDAY}/{TUESDAY}", pieces=0, status=Entry.ACCEPTED)
        tell(entry, "Post", "They talked on Monday.", "Monday", MONDAY)
        tell(entry, "Radio", "They talked on Tuesday.", "Tuesday", TUESDAY)
        assert asked(story) == {}
        tell(entry, "Courier", "They talked on Wednesday.", "Wednesday", WEDNESDAY)
        assert list(asked(story)) == ["Talks"]

    def test_withdrawn_articles_and_dismissed_entries_ask_nothing(self, story: Story, walkout: Entry) -> None:
        article = tell(walkout, "Radio", "The dockers left on Tuesday.", "Tuesday", TUESDAY).article
        gone = Withdrawal.objects.create(article=article)
        assert asked(story) == {}
        gone.delete()
        perform(edits.dismiss, story, entries=[walkout.pk])
        assert asked(story) == {}


class TestAnswers:
    @pytest.fixture(autouse=True)
    def _differ(self, walkout: Entry) -> None:
        tell(walkout, "Radio", "The dockers left on Tuesday.", "Tuesday", TUESDAY)

    @pytest.mark.parametrize(("edtf", "sentence"), [
        (TUESDAY, "Moved “Dockers walk out” from 4 March 2024 to 5 March 2024"),
        (MONDAY, "Kept 4 March 2024 as the date of “Dockers walk out”"),
    ])
    def test_a_date_is_chosen(self, story: Story, walkout: Entry, edtf: str, sentence: str) -> None:
        operation = perform(edits.choose_date, story, entry=walkout.pk, edtf=edtf)
        walkout.refresh_from_db()
        assert (operation.sentence, walkout.edtf, walkout.decided, asked(story)) == (sentence, edtf, ["date"], {})
        undone = undo(operation)
        assert list(asked(story)) == ["Dockers walk out"]
        undo(undone)
        assert asked(story) == {}

    def test_whoever_sets_the_date_elsewhere_answers_it_too(self, story: Story, walkout: Entry) -> None:
        perform(edits.revise, story, entry=walkout.pk, headline="Dockers leave")
        assert list(asked(story)) == ["Dockers leave"]
        perform(edits.revise, story, entry=walkout.pk, edtf="2024-03")
        assert asked(story) == {}

    def test_so_does_a_merge_that_chooses_it(self, story: Story, walkout: Entry, make_entry: Callable[..., Entry]) -> None:
        other = make_entry("Ships wait", pieces=0)
        tell(other, "Courier", "They had left by Wednesday.", "Wednesday", WEDNESDAY)
        perform(edits.merge, story, survivor=walkout.pk, others=[other.pk], edtf=MONDAY)
        assert asked(story) == {}

    def test_that_both_may_stand_holds_until_the_evidence_changes(self, story: Story, walkout: Entry) -> None:
        (found,) = waiting_days(story)
        operation = perform(edits.let_stand, story, entry=walkout.pk, mark=found.mark)
        assert operation.sentence == "Noted that the dates given for “Dockers walk out” may all stand"
        assert asked(story) == {}
        tell(walkout, "Courier", "They left on Wednesday.", "Wednesday", WEDNESDAY)
        assert list(asked(story)) == ["Dockers walk out"]
        Evidence.objects.get(article__outlet__name="Courier").delete()
        assert asked(story) == {}
        undo(operation)
        assert list(asked(story)) == ["Dockers walk out"]

    def test_or_the_date(self, story: Story, walkout: Entry) -> None:
        perform(edits.let_stand, story, entry=walkout.pk, mark=waiting_days(story)[0].mark)
        Entry.objects.filter(pk=walkout.pk).update(edtf=TUESDAY, earliest=TUESDAY, latest=TUESDAY)
        assert list(asked(story)) == ["Dockers walk out"]

    @pytest.mark.parametrize("size", [1, 12])
    def test_queries_do_not_grow(
        self, story: Story, make_entry: Callable[..., Entry], django_assert_num_queries: DjangoAssertNumQueries, size: int
    ) -> None:
        for number in range(size):
            entry = make_entry(f"Entry {number}", pieces=0, status=Entry.ACCEPTED)
            tell(entry, "Post", "Dockers walked out on Monday.", "Monday", MONDAY)
            tell(entry, "Radio", "The dockers left on Tuesday.", "Tuesday", TUESDAY)
        with django_assert_num_queries(7):
            assert len(waiting_days(story)) == size + 1
