"""Pages onto rows: created once, recognised again, never altered."""

from dataclasses import replace
from datetime import date

import pytest

from timeline.articles.intake import Refused
from timeline.articles.load import load, load_pages
from timeline.articles.models import Article, Outlet, Story
from timeline.articles.page import Received

WALKOUT = Received(
    "walkout", "Dockers walked out on Monday.", headline="Dockers walk out", outlet="The Harbour Post",
    url="https://harbour.example/walkout", published=date(2024, 3, 5),
)
RETURN = Received("return", "<p>Dockers went back.</p>", media_type="text/html", outlet="The Harbour Post")

pytestmark = pytest.mark.django_db


def test_a_new_story_is_named_after_its_slug() -> None:
    story, new, known = load("harbour-strike", [WALKOUT, RETURN])

    assert (story.slug, story.title, new, known) == ("harbour-strike", "Harbour strike", 2, 0)


def test_a_new_story_takes_the_title_it_is_given() -> None:
    assert load("harbour-strike", [WALKOUT], "The strike")[0].title == "The strike"


def test_a_known_story_keeps_its_title() -> None:
    load("harbour-strike", [WALKOUT])

    assert load("harbour-strike", [RETURN], "The strike")[0].title == "Harbour strike"


def test_what_came_in_is_kept_as_it_came() -> None:
    load("harbour-strike", [WALKOUT, RETURN])

    row = Article.objects.get(key="walkout")
    assert Received(row.key, row.raw, row.media_type, row.headline, row.outlet.name, row.url, row.published) == WALKOUT
    assert Article.objects.get(key="return").media_type == "text/html"
    assert [outlet.name for outlet in Outlet.objects.all()] == ["The Harbour Post"]


def test_twice_is_the_same_as_once() -> None:
    load("harbour-strike", [WALKOUT, RETURN])
    rows = list(Article.objects.order_by("pk").values())

    _, new, known = load("harbour-strike", [RETURN, WALKOUT])

    assert (new, known) == (0, 2)
    assert list(Article.objects.order_by("pk").values()) == rows


def test_the_same_page_twice_in_one_import_counts_once() -> None:
    assert load("harbour-strike", [WALKOUT, WALKOUT])[1:] == (1, 1)


def test_the_same_text_under_another_name_is_known_and_says_so() -> None:
    load("harbour-strike", [WALKOUT])

    again = replace(WALKOUT, key="strike", raw=f"{WALKOUT.raw}\n")
    _, outcome = load_pages("harbour-strike", [again, RETURN, replace(RETURN, key="back", outlet="")])

    assert outcome.new == ["return"]
    assert [str(known) for known in outcome.known] == ["“strike” is known already, as “walkout”", "“back” is known already, as “return”"]


def test_what_a_known_page_lacked_is_filled_in_and_what_differs_is_said() -> None:
    load("harbour-strike", [replace(WALKOUT, outlet="", published=None)])

    story, outcome = load_pages("harbour-strike", [replace(WALKOUT, headline="Strike begins")])

    article = story.articles.get()
    assert (article.outlet.name, article.published, article.headline) == ("The Harbour Post", WALKOUT.published, "Dockers walk out")
    assert [str(known) for known in outcome.known] == [
        "“walkout” is known already; its outlet and publish date were filled in; another headline was given there, which stays",
    ]


def test_another_text_under_a_known_key_is_refused_whole() -> None:
    load("harbour-strike", [WALKOUT])

    with pytest.raises(Refused, match=r"^walkout: the story already has an article with the key “walkout” and another text\."):
        load("harbour-strike", [RETURN, replace(WALKOUT, raw="Dockers stayed.")])

    assert [article.raw for article in Article.objects.all()] == [WALKOUT.raw]


def test_a_refused_import_leaves_no_empty_story() -> None:
    with pytest.raises(Refused):
        load("harbour-strike", [WALKOUT, replace(WALKOUT, raw="Dockers stayed.")])

    assert not Story.objects.exists()


def test_the_same_key_may_stand_in_another_story() -> None:
    load("harbour-strike", [WALKOUT])
    load("floods", [replace(WALKOUT, raw="The river rose.")])

    assert Article.objects.filter(key="walkout").count() == 2


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://harbour.example/", "harbour.example"])
def test_an_address_that_is_not_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(Refused, match="is not a web address"):
        load("harbour-strike", [replace(WALKOUT, url=url)])


def test_an_address_that_no_column_holds_is_refused() -> None:
    with pytest.raises(Refused, match="the limit is 500"):
        load("harbour-strike", [replace(WALKOUT, url="https://harbour.example/" + "x" * 500)])


def test_many_pages_cost_a_fixed_number_of_queries_a_hundred(django_assert_max_num_queries: object) -> None:
    pages = [replace(WALKOUT, key=f"page-{number}", raw=f"Dockers walked out of port {number}.") for number in range(300)]

    with django_assert_max_num_queries(12):
        load("harbour-strike", pages)

    assert Article.objects.count() == 300
