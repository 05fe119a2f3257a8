"""Publish dates and origins that people decide, with all that hangs on them; what a rereading costs and leaves alone."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline.articles.load import load
from timeline.articles.models import Article, Story
from timeline.articles.page import Received
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.consequences import preview
from timeline.entries.history import perform
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Evidence, Operation

from .arden import article, everything, read_afresh
from .decided import (
    A_WEEK_EARLIER,
    DECISIONS,
    INQUIRY,
    MONDAY,
    RULES,
    THURSDAY,
    TUESDAY,
    dates,
    day_of_post,
    decide_day,
)

pytestmark = pytest.mark.django_db


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
