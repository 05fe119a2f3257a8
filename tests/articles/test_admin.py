"""The admin pages of what came in: only who published an article may be corrected, and its raw page stays as it was."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from timeline.articles.load import load
from timeline.articles.models import Article, Outlet
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
