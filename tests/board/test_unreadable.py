"""What no database can be asked for, a NUL character or a number that is too long, is answered in words, and nothing is done."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from timeline.articles.models import Story
from timeline.entries.edits import release
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

from ..conftest import MOMENT
from .test_pages import PERMISSIONS

UNREADABLE, NOTHING = "That request can&#x27;t be read", "Nothing is here"


@pytest.mark.parametrize("name", PERMISSIONS)
def test_no_address_can_be_asked_with_one(desk: Client, story: Story, make_entry: Callable[..., Entry], name: str) -> None:
    path = PERMISSIONS[name][0].format(story=story.slug, entry=make_entry().pk, article=story.articles.get().key)
    address = f"/{path}{'&' if '?' in path else '?'}"
    for method in (desk.get, desk.post):
        for asked in ("q=%00", "by=a%00b", "%00"):
            response = method(address + asked)
            assert (response.status_code, UNREADABLE in response.text) == (400, True)
    assert Operation.objects.count() == 0


@pytest.mark.parametrize("path", ["articles/%00/", "articles/a%00b/", "readings/%00/block/"])
def test_nothing_goes_by_one(desk: Client, story: Story, path: str) -> None:
    for method in (desk.get, desk.post):
        response = method(f"/stories/{story.slug}/{path}")
        assert (response.status_code, NOTHING in response.text) == (404, True)


@pytest.mark.parametrize("address", ["entry/?status__exact=%00", "entry/?headline=%00", "operation/?q=%00"])
def test_the_admin_panel_is_not_asked(client: Client, ada: User, address: str) -> None:
    client.force_login(ada)

    response = client.get(f"/admin/entries/{address}")

    assert (response.status_code, UNREADABLE in response.text) == (400, True)


@pytest.mark.parametrize("number", ["9" * 24, "1,-" + "9" * 24])
def test_a_number_that_no_row_can_have_is_said_to_be_none(admin_client: Client, number: str) -> None:
    response = admin_client.get(f"/admin/entries/entry/?pk__in={number}")

    assert (response.status_code, UNREADABLE in response.text) == ((400, True) if connection.vendor == "sqlite" else (200, False))


@pytest.mark.parametrize("page", ["public", "embed", "public/print"])
def test_readers_are_answered_too(client: Client, story: Story, page: str) -> None:
    perform(release, story, at=MOMENT)

    response = client.get(f"/stories/{story.slug}/{page}/?from=%00")

    assert (response.status_code, UNREADABLE in response.text) == (400, True)


def test_an_edit_from_a_page_whose_address_holds_one_is_not_done(desk: Client, story: Story, make_entry: Callable[..., Entry]) -> None:
    page = f"http://testserver/stories/{story.slug}/?q=%00"

    response = desk.post(
        f"/stories/{story.slug}/accept/", {"entry": make_entry().pk}, headers={"HX-Request": "true", "HX-Current-URL": page}
    )

    assert (response.status_code, response["HX-Retarget"]) == (400, "#notice")
    assert Operation.objects.count() == 0


def test_a_session_cookie_with_one_is_nobodys(desk: Client, story: Story) -> None:
    desk.cookies["sessionid"] = "\0" * 12

    assert desk.get(f"/stories/{story.slug}/").status_code == 302


def test_the_words_for_one_can_be_asked_for(desk: Client, story: Story) -> None:
    assert desk.get(f"/stories/{story.slug}/?q=%2500").status_code == 200


@pytest.mark.parametrize("page", ["http://[/", "http://[::1/stories/", "//[x]/"])
def test_an_edit_from_a_page_without_an_address_is_not_done(
    desk: Client, story: Story, make_entry: Callable[..., Entry], page: str
) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": page}
    response = desk.post(f"/stories/{story.slug}/accept/", {"entry": make_entry().pk}, headers=headers)
    assert (response.status_code, Operation.objects.count()) == (400, 0)
