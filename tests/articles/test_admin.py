"""The admin pages of what came in: only who published an article may be corrected, and its raw page stays as it was."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.load import load
from timeline.articles.models import Article, Outlet, Story
from timeline.articles.page import Received

pytestmark = pytest.mark.django_db


def test_an_articles_outlet_can_be_corrected_and_nothing_else(client: Client) -> None:
    load("harbour-strike", [Received("walkout", "Dockers walked out on Monday.", headline="Walk-out", outlet="The Harbor Post")])
    article, right = Article.objects.get(), Outlet.objects.create(name="The Harbour Post")
    client.force_login(User.objects.create_superuser("ada", password="ada-at-the-desk"))

    response = client.post(f"/admin/articles/article/{article.pk}/change/", {"outlet": right.pk, "headline": "Another", "raw": "Another"})

    article.refresh_from_db()
    assert response.status_code == 302
    assert (article.outlet, article.headline, article.raw) == (right, "Walk-out", "Dockers walked out on Monday.")


def test_editors_correct_no_outlet(client: Client, maya: User) -> None:
    load("harbour-strike", [Received("walkout", "Dockers walked out on Monday.")])
    client.force_login(maya)
    assert client.get(f"/admin/articles/article/{Article.objects.get().pk}/change/").status_code in (302, 403)


def test_no_story_takes_the_address_of_a_page(admin_client: Client) -> None:
    response = admin_client.post("/admin/articles/story/add/", {"title": "News", "slug": "new"})
    assert "Another page has the address “new” already." in response.text
    assert not Story.objects.exists()


@pytest.mark.parametrize("outlet", ["abc", "²", "1.2", "-1", "a\0b", "9" * 30, "9" * 5000])
def test_what_is_no_outlet_is_refused_in_words(admin_client: Client, story: Story, outlet: str) -> None:
    article = Article.objects.create(story=story, key="post", raw="Dockers walked out.")
    response = admin_client.post(f"/admin/articles/article/{article.pk}/change/", {"outlet": outlet})
    assert (response.status_code, "That request can&#x27;t be read" in response.text) == (400, True)
