"""Markup that is made to be slow: reading it takes time that grows with its size, not with the square of it."""

from time import process_time

import pytest

from timeline.articles.page import Received
from timeline.articles.page_of import page_of

BODY = "<p>Dockers at Kestrel Bay walked out on Monday, 4 March 2024, after talks broke down, the union said.</p>" * 5
HOSTILE = {
    "a tag full of attributes": "<p " + " ".join(f"a{i}" for i in range(2_000)) + ">",
    "deep lists": "<ul><li>x" * 100 + "<ul><li>y</ul>" * 9_000,
    "deep links": "<a href=x><b>x" * 40_000,
    "options": "<select>" + "<option>Name of a port</option>" * 40_000 + "</select>",
    "asides": "<div class=related>x</div>" * 40_000,
    "time elements": "<h1>x</h1><p>" + "<time class=published datetime=2024-03-04>x</time>" * 15_000,
    "marked elements": "<span itemprop=datePublished content=2024-03-04></span>" * 12_000,
    "words set bold under a headline": "<h1>x</h1><p>" + "<b>word</b> " * 40_000,
    "headlines beside linked data": "".join(f"<h1>A{i} b{i}</h1>" for i in range(5_000)) + "<script type='application/ld+json'>["
    + ",".join(f'{{"@type": "NewsArticle", "headline": "x y{i}", "datePublished": "2024-03-04"}}' for i in range(5_000)) + "]</script>",
    "entities": "<p>" + "&amp;" * 200_000,
    "line breaks": "<p>" + "x<br>" * 19_000,
    "a table": "<table>" + "<tr><td>x" * 9_000 + "</table>",
    "a style": f"<p style='{'display ' * 100_000}' class='{'x ' * 100_000}'>",
    "a picture": "<svg>" + "<path d='M0 0'/>" * 40_000 + "</svg>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_is_read_in_little_time(name: str) -> None:
    page_of(Received("warm", BODY, "text/html"))
    raw = f"<html><head></head><body>{HOSTILE[name]}{BODY}"
    begun = process_time()
    page_of(Received("page", raw, "text/html"))
    assert process_time() - begun < 20  # seconds of processor time; it takes one or two, and the square would take minutes
