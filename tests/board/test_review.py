"""Review over HTTP: what is dealt, with and without script, and what comes after an answer."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.board.reviewing import ADDRESS, HTMX, asked, join, reply, told_of_two_days, unsure
from tests.conftest import MOMENT
from tests.entries.telling import tell_notice
from timeline.articles.models import Story
from timeline.board.review_queue import queue
from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.models import Annotation, Entry, Operation, Suggestion


class TestPage:
    def test_nothing_left_leads_to_publishing(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        make_entry(status=Entry.ACCEPTED, pieces=0)
        page = desk.get(ADDRESS).text
        assert "Nothing is left to decide" in page
        assert "/harbour-strike/publish/" in page

    def test_the_count_stands_in_the_navigation_and_on_the_board(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        make_entry()
        board = desk.get("/stories/harbour-strike/").text
        assert f'href="{ADDRESS}">1 to review</a>' in board
        assert ' <b>1</b><span class="visually-hidden"> left</span>' in board

    def test_a_kind_can_be_asked_for(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("Ships wait")
        unsure(entry.evidence.get().article)
        assert "When did this article appear?" in desk.get(ADDRESS).text
        assert "Does this belong on the timeline?" in desk.get(f"{ADDRESS}?only=entry").text
        assert "None of these are left" in desk.get(f"{ADDRESS}?only=question").text

    def test_differences_are_marked(self, desk: Client, accepted: Callable[..., Entry]) -> None:
        asked(accepted("Dockers walk out at dawn"), accepted("Dockers walk out at noon", when="2024-03"))
        page = desk.get(ADDRESS).text
        assert 'Dockers walk out at <mark class="differs">noon</mark>' in page
        assert '<mark class="differs">March 2024</mark>' in page
        assert "The texts are much alike (score 0.50)." in page

    def test_markup_in_what_is_dealt_is_text(self, desk: Client, accepted: Callable[..., Entry]) -> None:
        hostile = "<script>alert(1)</script>"
        one, two = accepted(hostile, summary=hostile), accepted(f"{hostile} again", lane="<b>lane</b>")
        Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text=hostile, at=MOMENT)
        unsure(one.evidence.get().article)
        asked(one, two)
        for kind in ("same", "question", "date"):
            page = desk.get(f"{ADDRESS}?only={kind}").text
            assert "<script>alert" not in page
            assert "<b>lane" not in page


    @pytest.mark.parametrize("size", [1, 9])
    @pytest.mark.parametrize(("kind", "queries"), [
        ("text", 26), ("same", 26), ("correction", 25), ("differ", 23), ("date", 27), ("question", 26), ("list", 27), ("entry", 26),
    ])
    def test_queries_do_not_grow_with_what_waits(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], django_assert_num_queries: DjangoAssertNumQueries,
        size: int, kind: str, queries: int,
    ) -> None:
        for number in range(size):
            one, two, three = (make_entry(f"{name} {number}", pieces=2) for name in ("One", "Two", "Three"))
            asked(one, two, kind=Suggestion.SAME_TEXT)
            asked(two, three)
            Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
            unsure(one.evidence.first().article)
            told_of_two_days(make_entry(f"Four {number}", pieces=0, status=Entry.ACCEPTED))
            tell_notice(one, f"Courier {number}", f"Correction: {number + 40} were hurt, not 99.")
            make_entry(f"Five {number}"), make_entry(f"Six {number}")
        desk.get(ADDRESS)
        with django_assert_num_queries(queries):
            page = desk.get(f"{ADDRESS}?only={kind}").text
        assert f'class="deal deal-{kind}"' in page


class TestAnswers:
    def test_htmx_gets_the_next_thing_the_notice_and_what_is_left(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry]
    ) -> None:
        make_entry("First", importance=2, provisional=True)
        make_entry("Second", importance=1, provisional=True)
        page = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept"), headers=HTMX).text
        assert "<html" not in page
        assert '<p id="review-said" hx-swap-oob="innerHTML">Accepted “First”. 1 left.</p>' in page
        assert f'name="was" value="entry-{Entry.objects.get(headline="First").pk}"' in page
        assert page.index("Undo") < page.index("Second")

    def test_undo_deals_the_thing_again(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        first, second = make_entry("First", importance=2, provisional=True), make_entry("Second", importance=1, provisional=True)
        thing = queue(story)[1]
        desk.post(f"{ADDRESS}answer/", reply(thing, "accept"))
        response = desk.post(f"{ADDRESS}undo/{Operation.objects.get().pk}/", {"was": thing.name, "only": "entry"})
        undone = Operation.objects.get(kind="undo")
        assert response["Location"] == f"{ADDRESS}?only=entry&at=entry-{second.pk}&done={undone.pk}&was=entry-{second.pk}"
        page = desk.get(response["Location"]).text
        assert f'name="thing" value="entry-{second.pk}"' in page
        assert page.count('<input type="hidden" name="only" value="entry">') == 2  # of the answer, and of the undo
        assert first.headline not in page

    @pytest.mark.parametrize("headers", [{}, HTMX])
    def test_an_undo_that_is_refused_is_said_where_one_works(
        self, desk: Client, story: Story, maya: User, make_entry: Callable[..., Entry], headers: dict[str, str]
    ) -> None:
        first = make_entry("First", provisional=True)
        done = perform(edits.put_off, story, maya, thing=f"entry-{first.pk}", mark="as it stands", called="“First”")
        undo(done, maya)
        response = desk.post(f"{ADDRESS}undo/{done.pk}/", {"was": f"entry-{first.pk}", "only": "entry"}, headers=headers)
        assert response.status_code == 422
        assert '<div id="notice" class="notice problem" role="alert">' in response.text
        assert "That was undone already." in response.text
        assert f'name="thing" value="entry-{first.pk}"' in response.text
        assert '<input type="hidden" name="only" value="entry">' in response.text

    def test_an_edit_that_is_refused_still_knows_the_way_back(self, desk: Client, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry("First", provisional=True)
        page = f"/stories/harbour-strike/entries/{entry.pk}/"
        back = f"review?only=entry&at=entry-{entry.pk}"
        to_edit = f"{page}?edit&amp;back=review%3Fonly%3Dentry%26at%3Dentry-{entry.pk}%26was%3Dentry-{entry.pk}"
        assert f'href="{to_edit}"' in desk.get(f"{ADDRESS}?only=entry").text
        sent = {"headline": "First", "date": entry.edtf, "modality": entry.modality, "version": entry.version, "back": back}
        for wrong in ({"date": "31 June"}, {}):  # what can't be read, and what changes nothing
            refused = desk.post(f"{page}revise/", sent | wrong)
            assert refused.status_code == 422
            assert f'<input type="hidden" name="back" value="{back.replace("&", "&amp;")}">' in refused.text
            assert f'<a href="{ADDRESS}?only=entry&amp;at=entry-{entry.pk}">‹ Back to review</a>' in refused.text
        response = desk.post(f"{page}revise/", sent | {"headline": "Second"})
        assert response["Location"] == f"{ADDRESS}?only=entry&at=entry-{entry.pk}&done={Operation.objects.get().pk}"

    @pytest.mark.parametrize("kind", ["text", "same", "differ", "question", "list", "entry"])
    def test_whoever_opens_an_entry_finds_the_way_back(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], kind: str
    ) -> None:
        one, two, three = (make_entry(name, pieces=5) for name in ("One", "Two", "Three"))
        asked(one, two, kind=Suggestion.SAME_TEXT)
        asked(two, three)
        Annotation.objects.create(entry=one, kind=Annotation.QUESTION, text="Who says so?", at=MOMENT)
        told_of_two_days(make_entry("Four", pieces=0, status=Entry.ACCEPTED))
        make_entry("Five"), make_entry("Seven"), make_entry("Six", provisional=True, pieces=4)
        page = desk.get(f"{ADDRESS}?only={kind}").text
        links = re.findall(r'href="(/stories/harbour-strike/entries/[^"]*)"', page)
        assert bool(links) == (kind != "text")
        assert all(f"back=review%3Fonly%3D{kind}%26at%3D{kind}-" in link for link in links)
        for link in links:
            assert "‹ Back to review" in desk.get(unescape(link)).text
        more = [link for link in links if link.endswith("#evidence-title")]
        assert bool(more) == (kind in ("same", "entry"))

    def test_the_address_keeps_up_with_what_was_done(self, desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
        entry = make_entry(provisional=True)
        answered = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept", only="entry"), headers=HTMX)
        accepted = Operation.objects.get()
        assert answered["HX-Replace-Url"] == f"{ADDRESS}?only=entry&done={accepted.pk}&was=entry-{entry.pk}"
        undone = desk.post(f"{ADDRESS}undo/{accepted.pk}/", {"was": f"entry-{entry.pk}", "only": "entry"}, headers=HTMX)
        assert "Undid: Accepted" in desk.get(undone["HX-Replace-Url"]).text
        assert "Accepted" not in desk.get(answered["HX-Replace-Url"]).text  # it is not offered to undo what is undone

    def test_a_thing_that_changed_is_dealt_again(self, desk: Client, story: Story, maya: User, accepted: Callable[..., Entry]) -> None:
        one, two = accepted("One"), accepted("Two")
        asked(one, two)
        late = join(queue(story)[0], one, two)
        perform(edits.revise, story, maya, entry=two.pk, headline="Two, retitled")
        response = desk.post(f"{ADDRESS}answer/", late)
        assert response.status_code == 409
        assert "This changed while you looked at it" in response.text
        assert "retitled" in response.text
        assert Entry.objects.live().count() == 2

    @pytest.mark.parametrize("broken", [{"answer": "same"}, {"answer": "burn"}, {"stands": ""}, {"thing": "entry-²"}, {"thing": ""}])
    def test_what_cannot_be_read_is_refused(
        self, desk: Client, story: Story, make_entry: Callable[..., Entry], broken: dict[str, str]
    ) -> None:
        make_entry()
        response = desk.post(f"{ADDRESS}answer/", reply(queue(story)[0], "accept") | broken)
        assert response.status_code in (409, 422)
        assert Operation.objects.count() == 0


def test_a_year_in_what_rests_on_an_article_is_a_year(client: Client, maya: User, accepted: Callable[..., Entry]) -> None:
    entry = accepted("The pier was built", when="2018")
    unsure(entry.evidence.get().article)
    client.force_login(maya)
    page = client.get(ADDRESS).content.decode()
    assert '<span class="quiet">2018</span>' in page
    assert "2,018" not in page
