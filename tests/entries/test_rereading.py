"""Decisions about an article: done, undone and redone with all that hangs on them, kept by every rebuild, shown before."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.serializers import serialize
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.load import load
from timeline.articles.models import Article, Block, DecidedDay, Expression, Story
from timeline.articles.page import BODY, CHROME, HEADLINE, LEAK, Received
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.consequences import preview
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Annotation, Change, Entry, Evidence, Operation, Suggestion

from ..conftest import MOMENT
from .arden import article, everything, read_afresh

MONDAY, TUESDAY, THURSDAY, RULES, INQUIRY = "2024-03-04", "2024-03-05", "2024-03-07", "2024-02-01", "2024-03-11"
BARE = "Key 9f86d081884c was rejected by the gate of the port of Arden on 2 May 2024.\n"
A_WEEK_EARLIER = date(2024, 2, 29)

pytestmark = pytest.mark.django_db


def decide_day(story: Story, key: str, day: date, **more: Any) -> Operation:  # noqa: ANN401
    return perform(rereading.decide_published, story, article=article(key).pk, day=day, **more)


def dates() -> list[str]:
    return sorted(Entry.objects.live().values_list("edtf", flat=True))


def test_the_story_is_as_the_tests_below_take_it(arden: Story) -> None:
    assert dates() == [RULES, MONDAY, TUESDAY, THURSDAY, INQUIRY]
    assert {a.key: (str(a.reading.published), a.reading.basis) for a in Article.objects.select_related("reading")} == {
        "post": ("2024-03-07", "metadata"), "radio": ("2024-03-07", "borrowed"), "courier": ("2024-03-12", "metadata"),
    }


class TestPublishDate:
    def test_what_hangs_on_it_moves(self, arden: Story) -> None:
        operation = decide_day(arden, "post", A_WEEK_EARLIER)

        assert operation.sentence == (
            "Set the publish date of The Harbour Post, “Arden dockers walk out”, to 29 February 2024; 3 entries moved"
        )
        assert dates() == [RULES, "2024-02-26", "2024-02-27", "2024-02-29", INQUIRY]
        reading = article("post").reading
        assert (reading.published, reading.basis, reading.reason) == (A_WEEK_EARLIER, "editor", "An editor set this day.")
        assert article("radio").reading.reason.startswith("Borrowed from The Harbour Post")

    def test_confirming_makes_certain(self, arden: Story) -> None:
        entry = Entry.objects.get(evidence__article__key="radio", edtf=THURSDAY)
        perform(edits.accept, arden, entries=[entry.pk])
        assert entry.provisional

        operation = perform(rereading.confirm_published, arden, articles=[article("radio").pk])

        assert operation.sentence == (
            "Confirmed the publish date of Coast Radio, “Crane drivers stop work”: 7 March 2024; 1 entry became certain"
        )
        entry.refresh_from_db()
        assert (entry.provisional, entry.edtf, entry.status) == (False, THURSDAY, Entry.ACCEPTED)
        assert "provisional" not in entry.evidence.get().reason

    def test_an_accepted_entry_moves_with_it_and_a_date_that_a_person_set_stays(self, arden: Story) -> None:
        walkout, sailings = Entry.objects.filter(evidence__article__key="post").order_by("edtf")
        perform(edits.accept, arden, entries=[walkout.pk])
        perform(edits.revise, arden, entry=sailings.pk, edtf="2024-03-06")

        decide_day(arden, "post", A_WEEK_EARLIER)

        walkout.refresh_from_db()
        sailings.refresh_from_db()
        assert (walkout.edtf, walkout.status, sailings.edtf) == ("2024-02-26", Entry.ACCEPTED, "2024-03-06")

    def test_a_merged_entry_follows_the_phrase_that_dates_it(self, arden: Story) -> None:
        walkout = Entry.objects.get(evidence__article__key="post", edtf=MONDAY)
        cranes = Entry.objects.get(evidence__article__key="radio", edtf=THURSDAY)
        perform(edits.merge, arden, survivor=walkout.pk, others=[cranes.pk])

        decide_day(arden, "post", A_WEEK_EARLIER)

        walkout.refresh_from_db()
        told = [(evidence.article.key, evidence.phrase) for evidence in walkout.evidence.all()]
        assert (walkout.edtf, walkout.earliest) == ("2024-02-26", date(2024, 2, 26))
        assert sorted(told) == [("post", "Monday"), ("radio", ""), ("radio", "Thursday")]

    def test_a_date_that_was_chosen_in_a_merge_becomes_certain_too(self, arden: Story) -> None:
        walkout, cranes = Entry.objects.get(edtf=MONDAY), Entry.objects.get(edtf=THURSDAY)
        perform(edits.merge, arden, survivor=cranes.pk, others=[walkout.pk], edtf=THURSDAY)

        operation = perform(rereading.confirm_published, arden, articles=[article("radio").pk])

        cranes.refresh_from_db()
        assert (cranes.edtf, cranes.provisional, "date" in cranes.decided) == (THURSDAY, False, True)
        assert operation.sentence.endswith("; 1 entry became certain")

    def test_what_it_replaced_is_kept_with_the_reason(self, arden: Story) -> None:
        decide_day(arden, "post", A_WEEK_EARLIER)

        assert [(c["day"], c["reason"], c["by_machine"]) for c in article("post").reading.candidates] == [
            (
                "2024-03-07",
                "What was read before an editor set the day. The day that came with the page, 7 March 2024.", True,
            ),
            ("2024-03-07", "The day that came with the page.", False),
        ]

    def test_release(self, arden: Story) -> None:
        before = everything()
        decide_day(arden, "post", A_WEEK_EARLIER)

        operation = perform(rereading.release_published, arden, article=article("post").pk)

        assert operation.sentence == (
            "Released the publish date of The Harbour Post, “Arden dockers walk out”: 7 March 2024 again; 3 entries moved"
        )
        assert everything() == before

    def test_the_same_again_is_refused(self, arden: Story) -> None:
        decide_day(arden, "post", A_WEEK_EARLIER)

        with pytest.raises(Refused, match=r"^An editor has set just that publish date already\.$"):
            decide_day(arden, "post", A_WEEK_EARLIER)


class TestBlock:
    def block(self, key: str, kind: str) -> Block:
        return Block.objects.filter(article__key=key, kind=kind).first()

    def decide(self, story: Story, block: Block, kind: str, **more: Any) -> Operation:  # noqa: ANN401
        return perform(
            rereading.decide_block, story, article=block.article_id, start=block.start, end=block.end, kind=kind, **more
        )

    def test_chrome_made_text_is_read_as_text(self, arden: Story) -> None:
        block = self.block("post", CHROME)

        operation = self.decide(arden, block, BODY)

        assert operation.sentence.startswith(
            "Marked a passage of The Harbour Post, “Arden dockers walk out”, as text of the article"
        )
        row = Block.objects.get(article__key="post", start=block.start)
        assert (row.kind, row.reason, row.found_kind, row.found_reason) == (BODY, "Set by an editor", CHROME, block.reason)
        inside = Expression.objects.filter(article__key="post", start__gte=block.start, end__lte=block.end)
        assert list(inside.values_list("edtf", flat=True)) == ["2024-03-06"]

    def test_text_made_chrome_gives_no_entry(self, arden: Story) -> None:
        block = Block.objects.get(article__key="courier", kind=BODY)

        operation = self.decide(arden, block, CHROME)

        assert operation.sentence == (
            "Marked a passage of Norland Courier, “Inquiry into harbour wages”, as site furniture; 1 entry was withdrawn"
        )
        assert dates() == [RULES, MONDAY, TUESDAY, THURSDAY]

    def test_another_headline_takes_the_place_of_the_one_found(self, arden: Story) -> None:
        found, body = self.block("post", HEADLINE), self.block("post", BODY)

        self.decide(arden, body, HEADLINE)

        assert Block.objects.get(article__key="post", start=found.start).kind == CHROME
        assert article("post").reading.headline.startswith("Dockers at the port of Arden walked out on Monday")

    def test_an_editor_never_makes_server_output_text(self, arden: Story, maya: User) -> None:
        before = everything()
        for kind in (BODY, CHROME):
            with pytest.raises(Refused) as refusal:
                self.decide(arden, self.block("courier", LEAK), kind, by=maya)

            assert str(refusal.value) == (
                "This is output of a server, which may hold secrets; only an administrator can make it part of the text."
            )
        assert everything() == before

    def test_an_administrator_does_and_one_undo_hides_it_again(self, arden: Story, maya: User, ada: User) -> None:
        before, block = everything(), self.block("courier", LEAK)

        operation = self.decide(arden, block, BODY, by=ada)

        assert operation.by == ada
        row = Block.objects.get(article__key="courier", start=block.start)
        assert (row.kind, row.found_kind, row.found_reason) == (BODY, LEAK, block.reason)
        assert build_timeline(arden) is None
        undone = undo(operation, maya)
        assert everything() == before
        with pytest.raises(Refused, match="only an administrator"):
            undo(undone, maya)
        undo(undone, ada)
        assert Block.objects.get(article__key="courier", start=block.start).kind == BODY

    def test_what_an_administrator_marked_no_editor_brings_back(self, arden: Story, maya: User, ada: User) -> None:
        block = Block.objects.get(article__key="courier", kind=BODY)
        operation = self.decide(arden, block, LEAK, by=ada)

        with pytest.raises(Refused, match="only an administrator"):
            perform(rereading.release_block, arden, maya, article=block.article_id, start=block.start, end=block.end)
        with pytest.raises(Refused, match="only an administrator"):
            undo(operation, maya)
        undo(operation, ada)
        assert Block.objects.get(article__key="courier", start=block.start).kind == BODY

    def test_what_an_editor_marked_by_mistake_the_editor_takes_back(self, arden: Story, maya: User) -> None:
        before = everything()
        block = Block.objects.get(article__key="courier", kind=BODY)

        undo(self.decide(arden, block, LEAK, by=maya), maya)

        assert everything() == before

    def test_nothing_of_it_stays_on_entries_or_in_sentences_of_the_history(self, arden: Story, maya: User, ada: User) -> None:
        load("arden-strike", [Received("bare", BARE, outlet="Quay Notes")])
        build_timeline(arden)
        entry = Entry.objects.get(edtf="2024-05-02")
        perform(edits.accept, arden, maya, entries=[entry.pk])
        perform(edits.annotate, arden, maya, entry=entry.pk, kind=Annotation.NOTE, text=f"Is it “{entry.headline}”?", at=MOMENT)
        secret, before = entry.headline, everything()
        assert Operation.objects.filter(sentence__contains=secret).exists()

        operation = self.decide(arden, Block.objects.get(article__key="bare"), LEAK, by=ada)

        entry.refresh_from_db()
        assert (entry.headline, entry.summary) == ("Headline hidden: server output", "")
        assert entry.annotations.get().text == "Is it “hidden: server output”?"
        assert not Operation.objects.filter(sentence__contains=secret).exists()
        undo(operation, ada)
        assert everything() == before

    def test_what_is_recognised_as_server_output_leaves_every_entry(self, arden: Story) -> None:
        entry = Entry.objects.get(edtf=INQUIRY)
        perform(edits.accept, arden, entries=[entry.pk])
        before = everything()
        block = Block.objects.get(article__key="courier", kind=BODY)

        operation = self.decide(arden, block, LEAK)

        entry.refresh_from_db()
        assert (entry.status, entry.evidence.count()) == (Entry.PROPOSED, 0)
        assert operation.sentence == (
            "Marked a passage of Norland Courier, “Inquiry into harbour wages”, as server output; 1 accepted entry waits again; "
            "1 entry changed"
        )
        undo(operation)
        assert everything() == before

    def test_nothing_of_what_is_recognised_as_server_output_is_said_in_the_history(self, arden: Story) -> None:
        load("arden-strike", [Received("bare", BARE, outlet="Quay Notes")])
        build_timeline(arden)
        block = Block.objects.get(article__key="bare")

        operation = self.decide(arden, block, LEAK)

        assert operation.sentence == "Marked a passage of Quay Notes, “bare”, as server output; 1 entry was withdrawn"

    def test_a_mistaken_leak_can_be_taken_back(self, arden: Story) -> None:
        block = Block.objects.get(article__key="courier", kind=BODY)
        self.decide(arden, block, LEAK)
        self.decide(arden, block, CHROME)

        perform(rereading.release_block, arden, article=block.article_id, start=block.start, end=block.end)

        assert Block.objects.get(article__key="courier", start=block.start).kind == BODY
        assert INQUIRY in dates()

    @pytest.mark.parametrize(("start", "end", "kind"), [(0, 5, BODY), (10_000, 10_001, BODY), (0, 22, "gossip")])
    def test_what_is_no_block_or_no_kind_is_refused(self, arden: Story, start: int, end: int, kind: str) -> None:
        with pytest.raises(Refused, match="There is no such block"):
            perform(rereading.decide_block, arden, article=article("post").pk, start=start, end=end, kind=kind)


class TestOrigin:
    def decide(self, story: Story, key: str, **said: Any) -> Operation:  # noqa: ANN401
        return perform(rereading.decide_origin, story, article=article(key).pk, **said)

    def origins(self) -> dict[str, str]:
        return {row.key: row.reading.origin.name for row in Article.objects.select_related("reading__origin")}

    def test_what_hangs_on_a_corrected_page_follows(self, arden: Story) -> None:
        assert self.origins() == {"post": "The Harbour Post", "radio": "Coast Radio", "courier": "The Harbour Post"}

        operation = self.decide(arden, "post", origin="coast radio")

        assert operation.sentence == "Set the origin of The Harbour Post, “Arden dockers walk out”, to Coast Radio"
        assert self.origins() == {"post": "Coast Radio", "radio": "Coast Radio", "courier": "Coast Radio"}
        assert article("courier").reading.origin_reason.endswith(
            "An editor corrected the origin of The Harbour Post: Coast Radio."
        )
        assert article("post").reading.found_origin == "The Harbour Post"

    def test_a_copy_has_the_origin_of_what_it_copies(self, arden: Story) -> None:
        self.decide(arden, "courier", copy_of=article("radio").pk)
        self.decide(arden, "radio", origin="The Norland Agency")

        assert self.origins() == {
            "post": "The Harbour Post", "radio": "The Norland Agency", "courier": "The Norland Agency",
        }
        assert article("courier").reading.copy_of == article("radio")

    def test_a_report_of_its_own(self, arden: Story) -> None:
        operation = self.decide(arden, "courier", own=True)

        assert operation.sentence == "Noted that Norland Courier, “Inquiry into harbour wages”, is a report of its own"
        assert self.origins()["courier"] == "Norland Courier"

    def test_release(self, arden: Story) -> None:
        before = everything()
        self.decide(arden, "courier", own=True)

        operation = perform(rereading.release_origin, arden, article=article("courier").pk)

        assert operation.sentence == (
            "Released the origin of Norland Courier, “Inquiry into harbour wages”: The Harbour Post again"
        )
        assert everything() == before

    def test_copies_in_a_circle_are_refused(self, arden: Story) -> None:
        self.decide(arden, "courier", copy_of=article("radio").pk)

        with pytest.raises(Refused, match="Release that first"):
            self.decide(arden, "radio", copy_of=article("courier").pk)
        with pytest.raises(Refused, match="a copy of itself"):
            self.decide(arden, "radio", copy_of=article("radio").pk)
        with pytest.raises(Refused, match="Say where the report comes from"):
            self.decide(arden, "radio", origin="  ")


def day_of_post(story: Story) -> Operation:
    return decide_day(story, "post", A_WEEK_EARLIER)


def day_of_radio(story: Story) -> Operation:
    return decide_day(story, "radio", date(2024, 3, 14))


def block_of_courier(story: Story) -> Operation:
    block = Block.objects.get(article__key="courier", kind=BODY)
    return perform(rereading.decide_block, story, article=block.article_id, start=block.start, end=block.end, kind=CHROME)


def origin_of_post(story: Story) -> Operation:
    return perform(rereading.decide_origin, story, article=article("post").pk, origin="The Norland Agency")


DECISIONS = [day_of_post, day_of_radio, block_of_courier, origin_of_post]


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
        monkeypatch.setattr(f"{__name__}.perform", lambda edit, story, **said: wanted.update(said, edit=edit, story=story))
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


def test_an_article_that_was_not_built_yet_is_left_out(arden: Story) -> None:
    page = Received("new", "The harbour union of Arden elected a new chair on 3 April 2024.\n", outlet="Quay Notes")
    load("arden-strike", [page])

    day_of_post(arden)

    assert "2024-04-03" not in dates()
    build_timeline(arden)
    assert "2024-04-03" in dates()


def test_queries_do_not_grow_with_the_articles(arden: Story) -> None:
    def asked(day: date) -> int:
        with CaptureQueriesContext(connection) as queries:
            preview(rereading.decide_published, arden, article=article("courier").pk, day=day)
        return len(queries)

    few = asked(date(2024, 3, 20))
    pages = [
        Received(f"more-{n}", f"Tug {n} of Arden was sold on {n + 1} June 2023 to a yard in Norland.\n", outlet=f"Paper {n}")
        for n in range(20)
    ]
    load("arden-strike", pages)
    build_timeline(arden)

    assert asked(date(2024, 3, 20)) == few


def test_evidence_stays_in_one_entry(arden: Story) -> None:
    for decide in DECISIONS:
        decide(arden)

    assert Evidence.objects.filter(entry__merged_into=None).count() == Evidence.objects.count()


def test_what_a_person_dated_as_its_evidence_did_keeps_its_date_and_the_preview_says_so(arden: Story) -> None:
    walkout = Entry.objects.get(edtf=MONDAY)
    perform(edits.revise, arden, entry=walkout.pk, edtf=TUESDAY)
    perform(edits.revise, arden, entry=walkout.pk, edtf=MONDAY)

    shown = preview(rereading.decide_published, arden, article=article("post").pk, day=A_WEEK_EARLIER)

    assert shown.sentence == "2 entries move; 1 keeps its date."
    assert shown.listed[-1] == {
        "verb": "keeps", "headline": walkout.headline, "dates": "4 March 2024, though its evidence gives 26 February 2024",
    }


def test_an_html_page_is_read_again_as_it_was_without_opening_it(arden: Story) -> None:
    markup = (
        "<html><head><title>Pilots join</title><meta property='og:site_name' content='Pilot Boat News'>"
        "<meta name='date' content='2024-03-08'><meta property='article:modified_time' content='2024-03-01T10:00:00Z'></head><body>"
        "<nav>Home News Sport</nav><h1>Pilots join the dockers of Arden</h1>"
        "<p>Pilots at the port of Arden joined the dockers on Thursday, the harbour union said.</p>"
        "<p>The port authority closed both piers on Friday after the pilots had left their boats.</p></body></html>"
    )
    load("arden-strike", [Received("pilots", markup, "text/html")])
    build_timeline(arden)

    decide_day(arden, "post", A_WEEK_EARLIER)
    decide_day(arden, "pilots", date(2024, 3, 15))

    reread = everything()
    assert article("pilots").reading.candidates[0]["day"] == "2024-03-08"
    read_afresh(arden)
    assert everything() == reread
