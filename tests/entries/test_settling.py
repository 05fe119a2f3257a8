"""Long edits beside other work: worked out without a lock, stored only on what they were worked out of, ending even on a busy desk."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.load import load
from timeline.articles.models import Article, Block, Expression, Reading, Story
from timeline.articles.page import Received
from timeline.entries import build as building
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.consequences import preview
from timeline.entries.draft import Draft
from timeline.entries.history import perform
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Operation
from timeline.entries.settling import TRIES, settle

from ..conftest import MOMENT
from .arden import article

NEW = Received("new", "The harbour union of Arden elected a new chair on 3 April 2024.\n", outlet="Quay Notes")
WRITES = ("INSERT", "UPDATE", "DELETE", "SAVEPOINT", "BEGIN")

pytestmark = pytest.mark.django_db


def written(act: Callable[[], object]) -> list[str]:
    """The statements of an act that write, or that begin to."""
    with CaptureQueriesContext(connection) as queries:
        act()
    return [query["sql"] for query in queries if query["sql"].startswith(WRITES)]


def rows_written(act: Callable[[], object]) -> set[str]:
    """The tables that an act writes to."""
    return {sql.split('"')[1] for sql in written(act) if not sql.startswith(("SAVEPOINT", "BEGIN"))}


def annotating(story: Story) -> Callable[[], None]:
    """Somebody who adds a note to the same entry whenever asked."""
    entry = Entry.objects.filter(story=story).order_by("pk").first()
    return lambda: perform(edits.annotate, story, entry=entry.pk, text="Is this ours?", at=MOMENT)


class TestWhatIsWritten:
    def test_by_a_second_build_nothing(self, arden: Story) -> None:
        assert written(lambda: build_timeline(arden)) == []

    def test_by_a_preview_nothing(self, arden: Story) -> None:
        post = article("post").pk
        assert written(lambda: preview(rereading.decide_published, arden, article=post, day=date(2024, 2, 29))) == []

    def test_by_a_decision_only_what_differs(self, arden: Story) -> None:
        radio = article("radio").pk
        kept = [
            list(model.objects.exclude(article=radio).order_by("pk").values_list("pk")) for model in (Block, Expression)
        ]

        tables = rows_written(lambda: perform(rereading.confirm_published, arden, articles=[radio]))

        assert tables == {
            "articles_decidedday", "articles_reading", "articles_origin", "entries_entry", "entries_evidence", "entries_operation",
            "entries_change", "entries_tally", "entries_derived",
        }
        assert [
            list(model.objects.exclude(article=radio).order_by("pk").values_list("pk")) for model in (Block, Expression)
        ] == kept

    def test_by_a_build_with_a_new_article_nothing_of_the_others(self, arden: Story) -> None:
        before = list(Block.objects.values()), list(Expression.objects.values()), list(Reading.objects.values())
        load("arden-strike", [NEW])

        build_timeline(arden)

        new = Article.objects.get(key="new")
        assert (
            list(Block.objects.exclude(article=new).values()), list(Expression.objects.exclude(article=new).values()),
            list(Reading.objects.exclude(article=new).values()),
        ) == before


class TestInBetween:
    @pytest.fixture
    def overtaken(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object], int], list[None]]:
        """Lets somebody act each time that a build has been worked out, so many times."""
        def between(act: Callable[[], object], times: int) -> list[None]:
            done: list[None] = []
            work = building.ask

            def then_act(draft: Draft) -> None:
                work(draft)
                if len(done) < times:
                    done.append(None)
                    act()

            monkeypatch.setattr(building, "ask", then_act)
            return done

        return between

    def test_an_edit_of_the_entries_is_seen_by_the_build(self, arden: Story, overtaken: Callable) -> None:
        load("arden-strike", [NEW])
        entry = Entry.objects.get(edtf="2024-03-11")
        done = overtaken(lambda: perform(edits.merge, arden, survivor=entry.pk, others=[Entry.objects.get(edtf="2024-03-07").pk]), 1)

        operation = build_timeline(arden)

        assert (len(done), operation.sentence) == (1, "Proposed 1 entry from 4 articles")
        assert Entry.objects.get(pk=entry.pk).evidence.count() == 2

    def test_who_goes_on_editing_does_not_keep_it_from_ending(self, arden: Story, overtaken: Callable) -> None:
        load("arden-strike", [NEW])
        done = overtaken(annotating(arden), TRIES)

        operation = build_timeline(arden)

        assert (len(done), operation.sentence) == (TRIES, "Proposed 1 entry from 4 articles")
        assert Entry.objects.filter(edtf="2024-04-03").count() == 1

    def test_articles_that_keep_changing_do_and_nothing_is_saved(self, arden: Story, overtaken: Callable) -> None:
        load("arden-strike", [NEW])
        numbers = iter(range(TRIES))
        overtaken(lambda: Article.objects.filter(key="new").update(url=f"https://quay.example/{next(numbers)}"), TRIES)
        before = Operation.objects.count(), Entry.objects.count()

        with pytest.raises(Refused, match="The articles of this story kept changing"):
            build_timeline(arden)

        assert (Operation.objects.count(), Entry.objects.count()) == before

    def test_a_failure_on_what_was_read_while_somebody_wrote_says_nothing(self, arden: Story) -> None:
        note, tries = annotating(arden), []

        def work(draft: Draft) -> None:
            tries.append(None)
            if len(tries) == 1:
                note()
                raise KeyError("an entry that came in between")

        assert settle(arden, work) is None
        assert len(tries) == 2

    def test_any_other_failure_is_one(self, arden: Story) -> None:
        with pytest.raises(ZeroDivisionError):
            settle(arden, lambda draft: 1 / 0)
