"""The poll of an open page: a 204 in three queries when nothing is new, else who is here and what others changed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client, RequestFactory
from django_htmx.middleware import HtmxDetails
from pytest_django import DjangoAssertNumQueries

from timeline.articles.models import Story
from timeline.board.models import Presence
from timeline.board.presence import be_here, in_words, others_here
from timeline.board.together import news, ticket_of
from timeline.entries import edits, joining
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

NOON = datetime(2024, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def ask(story: Story) -> Callable[..., tuple[int, str]]:
    """What a page of a person is answered that was made when the operation `since` was the newest."""

    def asked(person: User, now: datetime = NOON, page: str = "/stories/harbour-strike/", **known: object) -> tuple[int, str]:
        request = RequestFactory().get("/", known, headers={"HX-Request": "true", "HX-Current-URL": f"http://testserver{page}"})
        request.htmx, request.user = HtmxDetails(request), person
        response = news(request, story.slug, person.pk, story.pk, now)
        return response.status_code, response.content.decode()

    return asked


def at(operation: Operation, moment: datetime) -> Operation:
    Operation.objects.filter(pk=operation.pk).update(at=moment)
    return operation


@pytest.mark.parametrize("size", [1, 30])
def test_no_news_costs_three_queries(
    ask: Callable[..., tuple[int, str]], story: Story, maya: User, make_entry: Callable[..., Entry],
    django_assert_num_queries: DjangoAssertNumQueries, size: int,
) -> None:
    made = [make_entry(pieces=0) for _ in range(size)]
    newest = [perform(edits.accept, story, maya, entries=[entry.pk]) for entry in made][-1].pk
    ask(maya, since=newest)
    with django_assert_num_queries(3):
        assert ask(maya, since=newest) == (204, "")


def test_a_page_brings_its_ticket_so_that_the_poll_needs_no_session(
    client: Client, story: Story, maya: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    address = f"/stories/harbour-strike/together/?ticket={ticket_of(maya.pk, story.pk)}"
    client.get(address)
    with django_assert_num_queries(3):
        assert client.get(address).status_code == 204


def test_a_made_up_ticket_is_worth_nothing(client: Client, story: Story, maya: User, vera: User) -> None:
    assert client.get("/stories/harbour-strike/together/?ticket=WzEsMV0:x:y").status_code == 302
    assert not Presence.objects.exists()
    client.force_login(vera)
    assert client.get("/stories/harbour-strike/together/?ticket=").status_code == 204
    assert Presence.objects.get().person == vera


def test_what_somebody_else_changed_is_said_and_offered(
    ask: Callable[..., tuple[int, str]], story: Story, maya: User, vera: User, make_entry: Callable[..., Entry]
) -> None:
    entry = make_entry()
    change = at(perform(edits.accept, story, maya, entries=[entry.pk]), NOON - timedelta(seconds=5))
    status, text = ask(vera, page="/stories/harbour-strike/?lane=Trade")
    assert status == 200
    assert "maya: Accepted “Dockers walk out”" in text
    assert f'<span class="ago">5 seconds ago.</span> <a href="/stories/harbour-strike/entries/{entry.pk}/?lane=Trade" hx-get=' in text
    assert '<p id="together-said" hx-swap-oob="innerHTML">' in text
    assert ask(vera, told=f"{change.pk}.0") == (204, "")
    status, text = ask(vera, NOON + timedelta(minutes=2), told=f"{change.pk}.0")
    assert (status, "2 minutes ago." in text, "together-said" in text) == (200, True, False)


def test_of_several_the_board_is_shown_and_elsewhere_the_page_itself(
    ask: Callable[..., tuple[int, str]], story: Story, maya: User, vera: User, make_entry: Callable[..., Entry]
) -> None:
    one, two = make_entry("One"), make_entry("Two")
    perform(edits.accept, story, maya, entries=[one.pk, two.pk])
    board, open_entry, review = "/stories/harbour-strike/", f"/stories/harbour-strike/entries/{one.pk}/", "/stories/harbour-strike/review/"
    for page in (board, open_entry):
        assert f'<a href="{page}" hx-get="{page}" hx-headers=\'{{"HX-Anew": "1"}}\' hx-target="#picture"' in ask(vera, page=page)[1]
    assert f'<a href="{review}?only=entry">Show it</a>' in ask(vera, page=f"{review}?only=entry&done=7")[1]
    merged = perform(joining.merge, story, maya, survivor=one.pk, others=[two.pk])
    told = ask(vera, since=merged.pk - 1)[1]
    assert f'<a href="{open_entry}" hx-get="{open_entry}" hx-headers=\'{{"HX-Anew": "1"}}\' hx-target="#panel"' in told


@pytest.mark.parametrize(("target", "beside"), [("panel", "picture"), ("picture", "panel")])
def test_the_board_comes_anew_with_a_line_that_knows_it_all(
    client: Client, story: Story, vera: User, make_entry: Callable[..., Entry], target: str, beside: str
) -> None:
    entry = make_entry()
    newest = perform(edits.accept, story, vera, entries=[entry.pk]).pk
    client.force_login(vera)
    headers = {"HX-Request": "true", "HX-Target": target, "HX-Anew": "1"}
    page = client.get(f"/stories/harbour-strike/entries/{entry.pk}/", headers=headers)
    parts = ("panel-title", "picture", "together", "numbers", "left")
    assert [page.text.count(f'id="{part}"') for part in parts] == [1, 1, 1, 1, 0]  # how much is left to review is an editor's
    assert (f"since={newest}" in page.text, f'id="{beside}" ' in page.text) == (True, True)


def test_ones_own_work_is_no_news(
    ask: Callable[..., tuple[int, str]], story: Story, maya: User, make_entry: Callable[..., Entry]
) -> None:
    newest = perform(edits.accept, story, maya, entries=[make_entry().pk]).pk
    status, text = ask(maya)
    assert (status, "Accepted" in text, f"since={newest}" in text) == (200, False, True)
    assert ask(maya, since=newest) == (204, "")


def test_who_is_here_and_who_has_this_entry_open(ask: Callable[..., tuple[int, str]], maya: User, vera: User) -> None:
    ask(maya, page="/stories/harbour-strike/entries/7/")
    assert "maya is here" in ask(vera, NOON)[1]
    assert "maya has this entry open" in ask(vera, NOON, page="/stories/harbour-strike/entries/7/")[1]
    assert ask(vera, NOON, present="maya is here") == (204, "")
    status, text = ask(vera, NOON + timedelta(seconds=31), present="maya is here")
    assert (status, "is here" in text) == (200, False)


def test_several_people_in_words(story: Story, maya: User, vera: User) -> None:
    people = [maya, vera, *(User.objects.create_user(name) for name in ("noor", "olga", "piet"))]
    for person in people:
        be_here(story.pk, person.pk, None, NOON)
    assert Presence.objects.count() == 5
    others = others_here(story.pk, maya.pk, NOON)
    assert in_words(others, None) == "noor, olga and 2 more are here"
    assert in_words(others[:2], 7) == "noor and olga are here"
    assert in_words([], 7) == ""


def test_the_board_carries_the_line_for_who_is_signed_in(client: Client, story: Story, vera: User, settings: object) -> None:
    settings.DEMO = True
    Story.objects.create(slug="rare-earths", title="Rare earths")
    assert 'id="together"' not in client.get("/stories/rare-earths/").text
    client.force_login(vera)
    assert 'id="together"' in client.get("/stories/harbour-strike/").text
