import json
from datetime import date

from timeline.articles.clean import clean, headline_of
from timeline.articles.linked_data import told_in_data
from timeline.articles.markup import parse
from timeline.articles.page import BODY, Received
from timeline.articles.page_of import page_of
from timeline.articles.publish_date import date_pages

BODY_TEXT = (
    "The harbour board of Brannoc voted on Tuesday to close the northern pier until its piles have been inspected by divers.\n"
    "Two cracks were found in the piles of the pier last week, the board said, and ferries will leave from the southern quay."
)
ARTICLE = {
    "@type": "NewsArticle", "headline": "Board closes the northern pier", "articleBody": BODY_TEXT,
    "datePublished": "2025-03-05T09:00:00+01:00",
}


def page(*articles: dict[str, str], shown: str = "<div>Loading…</div>") -> str:
    data = "".join(f'<script type="application/ld+json">{json.dumps(article)}</script>' for article in articles)
    return f"<html><head><title>The Tarn Post</title>{data}</head><body>{shown}</body></html>"


def test_a_page_that_a_script_draws_is_read_from_its_data() -> None:
    read = page_of(Received("pier", page(ARTICLE), "text/html"))
    (blocks,) = clean([read])
    assert [read.text[block.start : block.end] for block in blocks if block.kind == BODY] == BODY_TEXT.split("\n")
    assert headline_of(read, blocks) == "Board closes the northern pier"
    (dating,) = date_pages([read], [blocks])
    assert (dating.day, dating.basis) == (date(2025, 3, 5), "metadata")


def test_a_page_that_shows_its_article_is_read_as_shown() -> None:
    shown = "<p>The board of the harbour closed the northern pier on Tuesday because two cracks were found in it.</p>"
    assert page_of(Received("pier", page(ARTICLE, shown=shown), "text/html")).text == shown[3:-4]


def test_of_several_articles_in_the_data_none_is_the_pages() -> None:
    assert told_in_data(parse(page(ARTICLE, {**ARTICLE, "articleBody": BODY_TEXT[::-1]}))) == []
