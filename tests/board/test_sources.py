"""The page of a story's articles: who took from whom in words and in a picture, and a list that says what waits."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from timeline.articles.models import Article, Origin, Outlet, Reading, Story, Withdrawal
from timeline.board.sources import taking_on_board
from timeline.entries.models import Entry, Evidence

ADDRESS = "/stories/harbour-strike/articles/"
QUERIES = 12


@pytest.fixture
def reader(client: Client, vera: User) -> Client:
    client.force_login(vera)
    return client


@pytest.fixture
def report(story: Story) -> Callable[..., Article]:
    """Makes an article with its reading, from an outlet of its own name."""

    def make(
        name: str, day: int | None = 4, origin: str = "", basis: str = Reading.STATED, key: str = "", **read: object
    ) -> Article:
        outlet, _ = Outlet.objects.get_or_create(name=name)
        made = Article.objects.create(story=story, key=key or name.lower(), raw="secret raw", headline=f"{name} tells", outlet=outlet)
        source, _ = Origin.objects.get_or_create(story=story, name=origin or name)
        published = date(2024, 3, day) if day else None
        Reading.objects.create(article=made, published=published, basis=basis, origin=source, **read)
        return made

    return make


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_who_took_from_whom_stands_in_words(reader: Client, report: Callable[..., Article]) -> None:
    wire = report("Wire", 4, origin="Reuters")
    report("Post", 5, origin="Reuters", basis=Reading.INFERRED, copy_of=wire)
    report("Mail", None, basis=Reading.UNKNOWN)

    page = squeezed(reader.get(ADDRESS).text)

    assert f'<a href="{ADDRESS}wire/"><bdi>Wire</bdi></a> cites <bdi>Reuters</bdi>, <time datetime="2024-03-04">' in page
    assert '<bdi>Post</bdi></a> took the text of <bdi>Wire</bdi>, <time datetime="2024-03-05">5 March 2024</time> (provisional)' in page
    assert "<bdi>Mail</bdi></a> its own report, day unknown" in page
    assert "3 articles, 2 origins" in page


def test_the_list_says_what_each_supports_and_what_waits(
    reader: Client, story: Story, report: Callable[..., Article], make_entry: Callable[..., Entry]
) -> None:
    wire = report("Wire", 4)
    report("Post", 5, basis=Reading.BORROWED, borrowed_from=wire)
    report("Mail", None, basis=Reading.UNKNOWN)
    Article.objects.create(story=story, key="unread", raw="x")
    entry, gone = make_entry(pieces=0), make_entry(pieces=0, merged_into=make_entry(pieces=0))
    for start, of in ((0, entry), (1, entry), (2, gone)):
        Evidence.objects.create(entry=of, article=wire, start=start, end=5)

    page = squeezed(reader.get(ADDRESS).text)

    assert '<td data-label="Entries" class="number">1</td> <td data-label="Waiting"><span class="quiet">nothing</span></td>' in page
    assert '<span class="flag">provisional</span> borrowed from another article: <bdi>Wire</bdi>' in page
    assert '<a href="/stories/harbour-strike/articles/post/#publish-date">Confirm the date</a>' in page
    assert '<a class="waiting" href="/stories/harbour-strike/articles/mail/#publish-date">Set the publish date</a>' in page
    assert '<span class="flag">not read yet</span>' in page
    assert "3 publish dates to confirm" in page


def test_the_list_can_show_only_what_waits(reader: Client, report: Callable[..., Article]) -> None:
    report("Wire")
    report("Post", basis=Reading.INFERRED)

    rows = reader.get(ADDRESS, {"waiting": ""}).text.partition('id="list"')[2]

    assert "Post tells" in rows
    assert "Wire tells" not in rows


def test_the_list_can_show_one_origin(reader: Client, report: Callable[..., Article]) -> None:
    report("Wire", origin="Reuters")
    report("Post")

    rows = reader.get(ADDRESS, {"origin": Origin.objects.get(name="Reuters").pk}).text.partition('id="list"')[2]

    assert "Articles from <bdi>Reuters</bdi>" in rows
    assert "Post tells" not in rows


@pytest.mark.parametrize("query", ["?origin=x", "?origin=99", "?origin=²", "?page=99", "?page=x", "?waiting=&page=0"])
def test_odd_questions_are_answered(reader: Client, report: Callable[..., Article], query: str) -> None:
    report("Wire")

    assert reader.get(ADDRESS + query).status_code == 200


def test_a_story_without_articles_says_so(reader: Client, story: Story) -> None:
    assert "No articles yet." in reader.get(ADDRESS).text


def test_an_unknown_outlet_goes_by_its_headline(reader: Client, story: Story, report: Callable[..., Article]) -> None:
    Article.objects.filter(pk=report("Wire").pk).update(outlet=None)

    assert "<bdi>“Wire tells”</bdi>" in reader.get(ADDRESS).text


def test_no_key_of_a_file_stands_for_an_origin_or_an_outlet(reader: Client, report: Callable[..., Article]) -> None:
    own = {"called": "“Wire tells”"}
    first = report("Wire", key="004_ab", origin="“Wire tells” (2)", said=own)
    report("Post", origin="“Wire tells” (2)", key="005_cd", copy_of=first)
    Article.objects.update(outlet=None)

    page = squeezed(reader.get(ADDRESS).text)

    assert ">004_ab" not in page
    assert "<h3><bdi>“Wire tells” (2)</bdi>" in page
    assert '<td data-label="Origin"><bdi>“Wire tells” (2)</bdi>' in page
    assert f'same text as <a href="{ADDRESS}004_ab/"><bdi>“Wire tells”</bdi></a>' in page
    assert f'<a href="{ADDRESS}004_ab/"><bdi>“Wire tells”</bdi></a> its own report' in page


def test_days_that_nobody_knows_have_a_heading_of_their_own(reader: Client, report: Callable[..., Article]) -> None:
    report("Wire")
    assert "<b>day unknown</b>" not in reader.get(ADDRESS).text

    report("Post", None)
    assert "<b>day unknown</b>" in reader.get(ADDRESS).text


def test_what_the_page_says_of_itself_names_it(reader: Client, report: Callable[..., Article]) -> None:
    Article.objects.filter(pk=report("Wire", said={"outlet": "Kystposten"}).pk).update(outlet=None)

    assert "<bdi>Kystposten</bdi>" in reader.get(ADDRESS).text


def test_markup_in_names_is_shown_as_text(reader: Client, report: Callable[..., Article]) -> None:
    report("<script>alert(1)</script>", origin="<img src=x>")
    page = reader.get(ADDRESS).text

    assert "<script>alert" not in page
    assert "<img src=x" not in page


@pytest.mark.parametrize("size", [2, 60])
def test_queries_do_not_grow_with_the_story(
    reader: Client, report: Callable[..., Article], django_assert_num_queries: DjangoAssertNumQueries, size: int
) -> None:
    first = report("Wire")
    for number in range(size):
        report(f"Post {number}", 1 + number % 28, origin="Wire", copy_of=first, borrowed_from=first)
    reader.get("/stories/harbour-strike/")
    with django_assert_num_queries(QUERIES):
        reader.get(ADDRESS)





class TestOnTheStoryPage:
    BOARD = "/stories/harbour-strike/"

    def test_it_is_drawn_below_the_timeline_where_somebody_took_something(
        self, reader: Client, story: Story, report: Callable[..., Article]
    ) -> None:
        report("Mail")
        assert "taking-fold" not in reader.get(self.BOARD).text
        wire = report("Wire", 4)
        report("Post", 5, origin="Wire", copy_of=wire)

        page = squeezed(reader.get(self.BOARD).text)

        assert '<details class="taking-fold"><summary>Who took from whom</summary>' in page
        assert "<bdi>Post</bdi></a> took the text of <bdi>Wire</bdi>" in page

    def test_it_is_not_sent_with_a_window(self, reader: Client, story: Story, report: Callable[..., Article]) -> None:
        report("Post", 5, origin="Wire", copy_of=report("Wire", 4))

        answer = reader.get(self.BOARD, HTTP_HX_REQUEST="true", HTTP_HX_TARGET="picture")

        assert "taking-fold" not in answer.text

    def test_a_long_story_shows_the_origins_of_most_articles_and_links_to_the_rest(
        self, story: Story, report: Callable[..., Article], django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        for number in range(8):
            first = report(f"Wire {number}", 4)
            for copy in range(number):
                report(f"Post {number}-{copy}", 5, origin=f"Wire {number}", copy_of=first)

        with django_assert_num_queries(2):
            drawn = taking_on_board(story)

        assert [(lane.name, lane.size, len(lane.nodes), lane.more) for lane in drawn.lanes] == [
            ("Wire 7", 8, 6, 2), ("Wire 6", 7, 6, 1), ("Wire 5", 6, 6, 0), ("Wire 4", 5, 5, 0), ("Wire 3", 4, 4, 0), ("Wire 2", 3, 3, 0),
        ]

    def test_what_was_withdrawn_is_not_drawn(self, story: Story, report: Callable[..., Article]) -> None:
        copy = report("Post", 5, origin="Wire", copy_of=report("Wire", 4))
        Withdrawal.objects.create(article=copy)

        assert taking_on_board(story) is None
