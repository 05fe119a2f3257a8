"""Every decision about an article: undone and redone, kept by every rebuild, shown before, refused in words."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.serializers import serialize

from timeline.articles.load import load
from timeline.articles.models import Article, DecidedDay, Story
from timeline.articles.page import Received
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.consequences import preview
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Change, Entry, Operation, Suggestion

from ..conftest import MOMENT
from .arden import article, everything
from .decided import (
    A_WEEK_EARLIER,
    DECISIONS,
    INQUIRY,
    RULES,
    block_of_courier,
    dates,
    day_of_post,
    decide_day,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("decide", DECISIONS)
class TestEachDecision:
    def test_one_undo_brings_all_back_and_redo_does_it_again(self, arden: Story, decide: Any) -> None:  # noqa: ANN401
        before = everything()
        operation = decide(arden)
        after = everything()

        undone = undo(operation)
        assert everything() == before
        redone = undo(undone)
        assert everything() == after
        undo(redone)
        assert everything() == before

    def test_survives_every_rebuild(self, arden: Story, decide: Any) -> None:  # noqa: ANN401
        decide(arden)
        after = everything()

        assert build_timeline(arden) is None
        assert build_timeline(arden) is None
        assert everything() == after

    def test_survives_the_fixture_loaded_again(self, arden: Story, decide: Any, tmp_path: Path) -> None:  # noqa: ANN401
        received = tmp_path / "arden.json"
        received.write_text(serialize("json", [arden, *Article.objects.all()], use_natural_foreign_keys=True))
        decide(arden)
        after = everything()

        call_command("loaddata", received, verbosity=0)

        assert build_timeline(arden) is None
        assert everything() == after

    def test_a_preview_stores_nothing(self, arden: Story, decide: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401
        before = everything(), list(Entry.objects.values_list("pk", "version")), list(Suggestion.objects.values())
        wanted: dict[str, Any] = {}
        monkeypatch.setattr("tests.entries.decided.perform", lambda edit, story, **said: wanted.update(said, edit=edit, story=story))
        decide(arden)

        preview(**wanted)

        assert (everything(), list(Entry.objects.values_list("pk", "version")), list(Suggestion.objects.values())) == before
        assert (Operation.objects.count(), Change.objects.exclude(operation=Operation.objects.get()).count()) == (1, 0)


class TestPreview:
    def test_says_what_would_move(self, arden: Story) -> None:
        shown = preview(rereading.decide_published, arden, article=article("post").pk, day=A_WEEK_EARLIER)

        assert shown.sentence == "3 entries move."
        assert [(row["verb"], row["dates"]) for row in shown.listed] == [
            ("moves", "from 4 March 2024 to 26 February 2024"),
            ("moves", "from 5 March 2024 to 27 February 2024"),
            ("moves", "from 7 March 2024 to 29 February 2024"),
        ]

    def test_says_what_would_become_certain(self, arden: Story) -> None:
        shown = preview(rereading.confirm_published, arden, articles=[article("radio").pk])

        assert (shown.sentence, shown.listed) == (
            "1 entry becomes certain.",
            [{"verb": "becomes certain", "headline": Entry.objects.get(provisional=True).headline, "dates": ""}],
        )

    def test_nothing(self, arden: Story) -> None:
        shown = preview(rereading.confirm_published, arden, articles=[article("courier").pk])

        assert (shown.sentence, shown.listed) == ("No entry changes.", [])

    def test_refuses_as_the_edit_would(self, arden: Story) -> None:
        with pytest.raises(Refused, match="There is nothing to release"):
            preview(rereading.release_published, arden, article=article("post").pk)


class TestUndo:
    def test_an_older_decision_comes_back_alone(self, arden: Story) -> None:
        first = block_of_courier(arden)
        day_of_post(arden)

        undo(first)

        assert dates() == [RULES, "2024-02-26", "2024-02-27", "2024-02-29", INQUIRY]
        assert build_timeline(arden) is None

    def test_is_refused_when_a_later_decision_stands_on_it(self, arden: Story) -> None:
        first = day_of_post(arden)
        perform(rereading.decide_published, arden, article=article("post").pk, day=date(2024, 3, 8))

        with pytest.raises(Refused, match="to 8 March 2024"):
            undo(first)

    def test_is_refused_when_a_person_worked_on_what_it_moved(self, arden: Story) -> None:
        first = day_of_post(arden)
        entry = Entry.objects.get(edtf="2024-02-27")
        perform(edits.annotate, arden, entry=entry.pk, text="Both ferries?", at=MOMENT)

        with pytest.raises(Refused, match="Added a note"):
            undo(first)
        assert Annotation.objects.get().entry == entry


class TestRefusals:
    def test_of_another_story(self, arden: Story, story: Story) -> None:
        other = Article.objects.create(story=story, key="other", raw="Text.")
        post = article("post").pk

        for said in ({"article": other.pk, "day": A_WEEK_EARLIER}, {"article": 10**9, "day": A_WEEK_EARLIER}):
            with pytest.raises(Refused, match=r"^That article does not exist in this story\.$"):
                perform(rereading.decide_published, arden, **said)
        with pytest.raises(Refused, match=r"^That article does not exist in this story\.$"):
            perform(rereading.decide_origin, arden, article=post, copy_of=other.pk)

    def test_before_it_was_read(self, story: Story) -> None:
        unread = Article.objects.create(story=story, key="unread", raw="Text.")

        with pytest.raises(Refused, match="has not been read yet"):
            perform(rereading.decide_published, story, article=unread.pk, day=A_WEEK_EARLIER)

    def test_a_page_that_shows_less_than_what_stands(self, arden: Story) -> None:
        shown = article("post").reading.published_as_shown
        decide_day(arden, "post", A_WEEK_EARLIER, stands=shown)

        with pytest.raises(rereading.Overtaken) as refusal:
            decide_day(arden, "post", date(2024, 3, 8), stands=shown)

        assert str(refusal.value) == (
            "The publish date of The Harbour Post, “Arden dockers walk out” was changed since you opened the page. "
            "Nothing was saved; look again."
        )
        assert DecidedDay.objects.get().day == A_WEEK_EARLIER

    def test_an_unknown_day_cannot_be_confirmed(self, arden: Story) -> None:
        page = Received("bare", "Pilots at the port of Arden met the harbour union.\n", outlet="Quay Notes")
        load("arden-strike", [page])
        build_timeline(arden)

        with pytest.raises(Refused, match="is not known, so it can't be confirmed"):
            perform(rereading.confirm_published, arden, articles=[article("bare").pk])
