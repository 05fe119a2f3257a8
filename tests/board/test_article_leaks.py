"""What a server let slip into a page reaches nobody but administrators, and them on the raw page only."""

from collections.abc import Callable

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import Group, User
from django.test import Client

from timeline.articles.models import Article, Story
from timeline.entries.models import Entry
from timeline.entries.roles import ADMINISTRATORS, make_roles

from .harbour import LINES, SECRET, at, make_article, supported

ADDRESS = "/stories/harbour-strike/articles/aground/"


@pytest.fixture
def article(story: Story) -> Article:
    return make_article(story, "aground")


@pytest.fixture
def entry(article: Article, make_entry: Callable[..., Entry]) -> Entry:
    return supported(article, make_entry)


@pytest.fixture
def ada(db: None) -> User:
    make_roles()
    person = User.objects.create_user("ada", password="ada-at-the-desk")
    person.groups.add(Group.objects.get(name=ADMINISTRATORS))
    return person


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
