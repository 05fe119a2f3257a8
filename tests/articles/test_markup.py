from datetime import date

import pytest

from timeline.articles.markup import metadata_of, text_of
from timeline.articles.page import Received
from timeline.articles.page_of import page_of

PAGE = """<!DOCTYPE html><html><head><title>Dam breach floods valley - Strath Echo</title>
<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2025-01-01"}, {"@type": "NewsArticle",
"headline": "Dam breach floods valley", "datePublished": "2019-08-06T22:10:00+01:00", "dateModified": "2019-08-09",
"publisher": {"@type": "Organization", "name": "Strath Echo"}}]}</script>
<link rel="canonical" href="https://echo.example/dam"><style>p {color: red}</style></head><body class="with-sidebar">
<nav><ul><li>Home</li></ul></nav><div class="cookie-banner"><p>We use cookies.</p></div>
<main><article><h1>Dam breach floods valley</h1>
<p>Hundreds were moved on <b>Tuesday</b>.<p>Water reached Kilmory by 4&nbsp;p.m.<br>Nobody was hurt.
<ul><li>Two schools are closed</li><li><a href="#">Rail strike off</a></li></ul>
<aside><p>Related</p></aside><p hidden>Not shown.</p><p style="display: none">Nor this.</p>
<script>document.write("<p>Tracked</p>")</script></article></main>
<section id="comments"><p>I knew it.</p></section><footer><p>All rights reserved.</p></footer></body></html>"""


def html(raw: str) -> Received:
    return Received("page", raw, "text/html")


def test_the_visible_text_has_one_block_element_a_line() -> None:
    assert page_of(html(PAGE)).told.splitlines() == [
        "Dam breach floods valley",
        "Hundreds were moved on Tuesday.",
        "Water reached Kilmory by 4 p.m.",
        "Nobody was hurt.",
        "• Two schools are closed",
        "Rail strike off",
    ]


def test_what_the_markup_sets_apart_stands_in_its_place_and_says_why() -> None:
    page = page_of(html(PAGE))
    assert page.text == text_of(html(PAGE))
    assert [(line, hint.apart) for line, hint in zip(page.text.splitlines(), page.hints, strict=True) if hint.apart] == [
        ("• Home", "The page's markup sets it apart: navigation"),
        ("We use cookies.", "The page's markup sets it apart: an element of class “cookie-banner”"),
        ("Related", "The page's markup sets it apart: an aside"),
        ("Not shown.", "The page's markup hides it"),
        ("Nor this.", "The page's markup hides it"),
        ("I knew it.", "The page's markup sets it apart: an element with the id “comments”"),
        ("All rights reserved.", "The page's markup sets it apart: the footer"),
    ]


def test_what_is_set_apart_inside_a_paragraph_follows_it_and_leaves_it_whole() -> None:
    page = html("<p>The dam <button>Explain</button> held on Monday.<p>Nobody was hurt.")
    assert text_of(page) == "The dam held on Monday.\nExplain\nNobody was hurt."


@pytest.mark.parametrize("raw", ["<nav><a href=x>Home</a></nav>", "<aside>Related</aside>"])
def test_a_page_of_nothing_but_menus_shows_no_text(raw: str) -> None:
    assert text_of(html(raw + "<div>")) == ""


def test_the_page_says_its_headline_outlet_link_and_day() -> None:
    said = ("Dam breach floods valley", "Strath Echo", "https://echo.example/dam", date(2019, 8, 6), "datePublished in the page's JSON-LD")
    assert metadata_of(html(PAGE)) == said


def test_what_was_said_beside_the_page_comes_first() -> None:
    received = Received("page", PAGE, "text/html", "Flood", "Wire", "https://wire.example/1", date(2019, 8, 7))
    assert metadata_of(received) == ("Flood", "Wire", "https://wire.example/1", date(2019, 8, 7), "came with the page")


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta property="article:published_time" content="2025-07-18T23:30:00-05:00">', "", date(2025, 7, 18)),
        ('<meta name="DC.date.issued" content="2025-07-18">', "", date(2025, 7, 18)),
        ("", '<span itemprop="datePublished" content="2025-07-18">Friday</span>', date(2025, 7, 18)),
        ("", '<article><p>By Ann Lee <time datetime="2025-07-18T10:00">today</time></p></article>', date(2025, 7, 18)),
        ('<meta property="article:modified_time" content="2025-07-20">', "", None),
        ("", '<aside><time datetime="2025-11-05">5 Nov</time></aside>', None),
        ("", '<ul><li><a href="#">Other <time datetime="2025-11-05">5 Nov</time></a></li></ul>', None),
        ("", '<div class="comments"><time datetime="2025-11-05">5 Nov</time></div>', None),
        ("", '<time class="current-date" datetime="2025-11-05">5 Nov</time>', None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-06-31"}</script>', "", None),
        ('<script type="application/ld+json">{broken</script>', "", None),
    ],
)
def test_the_publish_day_in_the_markup(head: str, body: str, day: date | None) -> None:
    page = f"<html><head>{head}</head><body>{body}<p>The dam held.</p></body></html>"
    assert metadata_of(html(page))[3] == day


@pytest.mark.parametrize(
    "raw",
    [
        "<p>unclosed <b>bold <i>x</p><div>end",
        "<<<>>><a" * 2000,
        "<div>" * 1000 + "deep",
        "plain words",
        "<table><tr><td>a<td>b</table>",
        "<html></html>",
        "<!-- only -->",
        "<p>&nosuch; &#0; &#xD800;</p>",
        '<?xml version="1.0" encoding="iso-8859-1"?><p>é</p>',
    ],
)
def test_broken_markup_is_read_as_far_as_it_goes(raw: str) -> None:
    text = text_of(html(raw))
    assert "<b>" not in text
    assert metadata_of(html(raw))[3] is None


def test_a_body_under_a_furniture_name_is_kept() -> None:
    page = '<div class="sidebar-layout widget"><p>The dam held on Monday, engineers said.</p><p>Nobody was hurt.</p></div>'
    assert text_of(html(page)) == "The dam held on Monday, engineers said.\nNobody was hurt."


def test_plain_text_is_the_text() -> None:
    assert text_of(Received("page", "<b>as is</b>\r\n")) == "<b>as is</b>\r\n"
