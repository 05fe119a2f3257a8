"""What a page's markup may be mistaken about: a wrong day must never come without a doubt."""

from datetime import date

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import Dating, Received
from timeline.articles.page_of import page_of
from timeline.articles.publish_date import date_pages

TITLE = "Selvik fish market to close over rotten beams"
TEXT = (
    "<p>The harbour board of Selvik voted on Tuesday to close the old fish market after inspectors found rotten beams.</p>"
    "<p>Around sixty traders sell fish in the market, which was built on wooden piles and has been repaired many times.</p>"
    "<p>“We were told in spring that the floor was safe,” said Aslaug Thorsen, who sells herring there.</p>"
)
DAY = date(2023, 5, 9)


def dated(head: str, body: str = f"<h1>{TITLE}</h1>{TEXT}", url: str = "") -> Dating:
    raw = f"<html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    page = page_of(Received("market", raw, "text/html", url=url))
    return date_pages([page], clean([page]))[0]


def linked(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


@pytest.mark.parametrize(
    "head",
    [
        meta("article:published_time", "2023-05-09T08:00:00+02:00"),
        meta("pubdate", "Tue, 09 May 2023 17:40:00 +0200"),
        linked('{"@type": "NewsArticle", "datePublished": "2023-05-09", "dateModified": "2023-05-11"}'),
        linked(
            '[{"@type": "NewsArticle", "headline": "Ski lift", "datePublished": "2026-01-12"},'
            f'{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2023-05-09"}}]'
        ),
        linked('{"@type": "LiveBlogPosting", "datePublished": "2023-05-09", "liveBlogUpdate": [{"datePublished": "2023-05-10"}]}'),
        meta("date", "2023-05-09") + linked('{"@type": "NewsArticle", "datePublished": "2023-05-09"}'),
    ],
)
def test_the_day_that_the_markup_gives_for_the_article_is_certain(head: str) -> None:
    found = dated(head)
    assert (found.day, found.basis) == (DAY, "metadata")


@pytest.mark.parametrize(
    "head",
    [
        meta("article:published_time", "1970-01-01T00:00:00Z"),
        meta("article:published_time", "0001-01-01T00:00:00Z"),
        meta("article:published_time", "9999-12-31T00:00:00Z"),
        meta("article:modified_time", "2026-11-22T00:00:00Z"),
        linked('{"@type": "WebPage", "datePublished": "2026-11-22"}'),
    ],
)
def test_what_is_no_day_of_publication_is_none(head: str) -> None:
    assert dated(head).basis == "unknown"


@pytest.mark.parametrize(
    ("head", "body", "why"),
    [
        (meta("date", "2026-11-22"), "", "a machine may have put the day of its own work there"),
        (meta("pubdate", "05/09/2023"), "", "a machine may have put"),
        (meta("article:published_time", "2023-05-08T22:30:00Z"), "", "near midnight"),
        (meta("pubdate", "2033-05-09") + meta("article:modified_time", "2023-05-10"), "", "it was changed before"),
        (linked('[{"@type": "NewsArticle", "headline": "Ski lift", "datePublished": "2026-01-12"}]'), "", "another article"),
        ("", '<div class="top"><time class="timestamp" datetime="2026-11-22">Sunday</time></div>', "nothing in the markup says"),
        (meta("pubdate", "2023-05-09") + linked('{"@type": "NewsArticle", "datePublished": "2021-01-02"}'), "", "another day"),
    ],
)
def test_a_day_in_doubt_is_provisional_and_says_why(head: str, body: str, why: str) -> None:
    found = dated(head, f"{body}<h1>{TITLE}</h1>{TEXT}")
    assert (found.basis, why in found.reason) == ("inferred", True)


@pytest.mark.parametrize(
    "beside",
    [
        '<div class="c1" itemtype="https://schema.org/Comment"><span itemprop="datePublished" content="2024-06-14">14.6.</span></div>',
        '<article><h3>Ski lift</h3><time class="published" datetime="2026-01-12">12 January</time></article>',
        "<figure><figcaption>The market, <time datetime='2019-03-03'>then</time></figcaption></figure>",
        "<p>A hearing is on <time datetime='2023-06-20'>20 June</time>.</p>",
    ],
)
def test_time_elements_of_other_things_are_never_certain(beside: str) -> None:
    assert dated("", f"<h1>{TITLE}</h1>{beside}{TEXT}").basis in ("unknown", "inferred")


def test_a_time_element_under_the_headline_is_the_articles() -> None:
    found = dated("", f'<h1>{TITLE}</h1><div>Ida Moe <time datetime="2023-05-09">today</time></div>{TEXT}')
    assert (found.day, found.basis) == (DAY, "metadata")


def test_a_link_with_the_same_day_takes_the_doubt_away() -> None:
    found = dated(meta("date", "2023-05-09"), url="https://selvik.example/2023/05/09/market")
    assert (found.day, found.basis) == (DAY, "metadata")


def test_a_link_with_the_day_before_leaves_it_open() -> None:
    found = dated(meta("pubdate", "2023-05-09"), url="https://selvik.example/2023/05/08/market")
    assert (found.day, found.basis) == (DAY, "inferred")


def test_metadata_before_the_labelled_day_makes_it_provisional() -> None:
    found = dated(meta("pubdate", "2023-05-01"), f"<h1>{TITLE}</h1><div>9 May 2023</div>{TEXT}")
    assert (found.day, found.basis) == (DAY, "inferred")
