"""What a server let slip into a page reaches nobody but administrators: on the raw page, or after they said that it is none."""

from collections.abc import Callable
from io import StringIO

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client

from timeline.articles.load import load
from timeline.articles.models import Article, Block, Story
from timeline.articles.page import Received
from timeline.entries import edits, rereading
from timeline.entries.build import build_timeline
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

from ..conftest import MOMENT
from .harbour import LINES, SECRET, at, make_article, supported

BARE = "Key 9f86d081884c was rejected by the gate of the port of Arden on 2 May 2024.\n"
ADDRESS = "/stories/harbour-strike/articles/aground/"


@pytest.fixture
def article(story: Story) -> Article:
    return make_article(story, "aground")


@pytest.fixture
def entry(article: Article, make_entry: Callable[..., Entry]) -> Entry:
    return supported(article, make_entry)


def test_server_output_has_no_button(client: Client, maya: User, article: Article) -> None:
    client.force_login(maya)
    assert f'#block-{at("Warning")["start"]}"' not in client.get(ADDRESS, {"blocks": "all"}).text


@pytest.mark.parametrize("role", ["vera", "maya", "ada"])
def test_server_output_is_sent_to_nobody(
    client: Client, request: pytest.FixtureRequest, article: Article, entry: Entry, role: str
) -> None:
    client.force_login(request.getfixturevalue(role))
    for path in ("articles/aground/", "articles/aground/?blocks=all", "articles/", f"entries/{entry.pk}/", ""):
        page = client.get(f"/stories/harbour-strike/{path}").text
        assert SECRET not in page, path
    hidden = at(LINES[0][1])
    assert f"Server output, hidden: {hidden['end'] - hidden['start']} characters." in client.get(ADDRESS).text


def test_server_output_is_not_sent_to_passers_by_of_a_demo(client: Client, settings: LazySettings, db: None) -> None:
    settings.DEMO = True
    make_article(Story.objects.create(slug="rare-earths", title="Rare earths"), "aground")

    page = client.get("/stories/rare-earths/articles/aground/?blocks=all")

    assert (page.status_code, SECRET in page.text) == (200, False)
    assert client.get("/stories/rare-earths/raw/aground/").status_code == 302


@pytest.mark.parametrize("role", ["vera", "maya"])
def test_the_raw_page_is_refused_and_not_mentioned(
    client: Client, request: pytest.FixtureRequest, article: Article, role: str
) -> None:
    client.force_login(request.getfixturevalue(role))
    refused = client.get("/stories/harbour-strike/raw/aground/")

    assert (refused.status_code, SECRET in refused.text) == (403, False)
    assert "/raw/" not in client.get(ADDRESS).text


def test_administrators_see_the_raw_page_as_text_that_nothing_keeps(client: Client, ada: User, article: Article) -> None:
    client.force_login(ada)
    raw = client.get("/stories/harbour-strike/raw/aground/")

    assert SECRET in raw.text
    assert "Menu &lt;b&gt;Home" in raw.text
    assert "no-store" in raw["Cache-Control"]
    assert 'href="/stories/harbour-strike/raw/aground/"' in client.get(ADDRESS).text


def test_there_is_no_raw_page_of_another_story(client: Client, ada: User, article: Article) -> None:
    Story.objects.create(slug="other", title="Other")
    client.force_login(ada)

    assert client.get("/stories/other/raw/aground/").status_code == 404


def test_a_page_that_was_not_read_yet_says_so(client: Client, vera: User, story: Story) -> None:
    Article.objects.create(story=story, key="new", raw="<p>secret</p>", media_type=Article.HTML)
    client.force_login(vera)

    page = client.get("/stories/harbour-strike/articles/new/").text

    assert "has not been read yet" in page
    assert "secret" not in page


def test_what_an_administrator_marks_vanishes_for_everyone_else(client: Client, maya: User, vera: User, ada: User, db: None) -> None:
    story = load("harbour-strike", [Received("gate", BARE, headline="Key 9f86d081884c was rejected", outlet="Quay Notes")])[0]
    build_timeline(story)
    entry = Entry.objects.get(edtf="2024-05-02")
    perform(edits.accept, story, maya, entries=[entry.pk])
    perform(edits.release, story, maya, at=MOMENT)
    client.force_login(maya)
    assert "9f86d081884c" in client.get("/stories/harbour-strike/").text
    block = Block.objects.get(article__key="gate", kind="body")
    client.force_login(ada)
    marked = client.post(
        "/stories/harbour-strike/readings/gate/block/", {"start": block.start, "end": block.end, "stands": "body", "kind": "leak"}
    )
    assert marked.status_code == 302

    export = StringIO()
    call_command("export_timeline", "harbour-strike", stdout=export)
    assert "9f86d081884c" not in export.getvalue()
    for person in (vera, maya):
        client.force_login(person)
        for path in (
            "", f"entries/{entry.pk}/", "articles/", "articles/gate/?blocks=all", "history/", "table/", "table/?what=operations",
            "public/", "embed/", f"articles/gate/?done={Operation.objects.first().pk}", "together/",
            *(("review/", f"entries/{entry.pk}/?edit") if person == maya else ()),
        ):
            assert "9f86d081884c" not in client.get(f"/stories/harbour-strike/{path}").text, path
    shown = client.post("/stories/harbour-strike/readings/gate/published/", {"published": "5 May 2024", "stands": "None unknown"})
    assert "9f86d081884c" not in shown.text


@pytest.mark.parametrize("sent", [{"kind": "body"}, {"kind": "chrome"}, {"release": 1}])
def test_an_editor_who_asks_for_it_all_the_same_is_refused(
    client: Client, maya: User, ada: User, db: None, sent: dict[str, object]
) -> None:
    story = load("harbour-strike", [Received("gate", BARE, outlet="Quay Notes")])[0]
    build_timeline(story)
    block = Block.objects.get(article__key="gate")
    operation = perform(
        rereading.decide_block, story, ada, article=block.article_id, start=block.start, end=block.end, kind="leak"
    )
    client.force_login(maya)

    answer = client.post(
        "/stories/harbour-strike/readings/gate/block/", {"start": block.start, "end": block.end, "stands": "leak", **sent}
    )
    taken_back = client.post(f"/stories/harbour-strike/operations/{operation.pk}/undo/", {"back": "history"})

    assert (answer.status_code, taken_back.status_code) == (422, 422)
    assert "only an administrator can make it part of the text" in answer.text
    assert "9f86d081884c" not in answer.text + taken_back.text
    assert Block.objects.get(article__key="gate").kind == "leak"
