from datetime import date

from timeline.articles.clean import clean, headline_of
from timeline.articles.main_text import MainText
from timeline.articles.page import BODY, OTHER, Hint, Page, Received
from timeline.articles.page_of import page_of

BODY_LINES = [
    "The harbour board of Selvik voted on Tuesday to close the old fish market after inspectors found rotten beams under its floor.",
    "Around sixty traders sell fish in the market, which was built on wooden piles and has been repaired many times.",
    "“We were told in spring that the floor was safe,” said Aslaug Thorsen, who has sold herring there since she was a girl.",
]
RAW = (
    '<html><head><title>Fish market to close - Selvik Post</title><meta property="og:site_name" content="Selvik Post"></head><body>'
    '<div class="x1"><a href="/">Home</a> <a href="/sport">Sport</a></div><div class="x2"><h1>Fish market to close</h1>'
    f"<p>{BODY_LINES[0]}</p><p>{BODY_LINES[1]}</p>"
    '<p><a href="/lift">Mayor opens ski lift above the town</a></p>'
    f"<p>{BODY_LINES[2]}</p></div></body></html>"
)


def received(raw: str, media_type: str = "text/html") -> Received:
    return Received("page", raw, media_type)


def test_each_line_of_an_html_page_comes_with_what_its_markup_says() -> None:
    page = page_of(received(RAW))
    assert list(zip(page.text.split("\n"), page.hints, strict=True)) == [
        ("Home Sport", Hint(0, True, False)),
        ("Fish market to close", Hint(1, False, False)),
        (BODY_LINES[0], Hint(0, False, True)),
        (BODY_LINES[1], Hint(0, False, True)),
        ("Mayor opens ski lift above the town", Hint(0, True, True)),
        (BODY_LINES[2], Hint(0, False, True)),
    ]
    assert (page.headline, page.outlet, page.published) == ("Fish market to close", "Selvik Post", None)


def test_what_is_nothing_but_a_link_is_not_the_articles() -> None:
    page = page_of(received(RAW))
    (blocks,) = clean([page])
    kinds = {page.text[block.start : block.end]: block.kind for block in blocks}
    assert kinds["Mayor opens ski lift above the town"] == OTHER
    assert [line for line in BODY_LINES if kinds[line] == BODY] == BODY_LINES
    assert headline_of(page, blocks) == "Fish market to close"


def test_plain_text_has_no_hints() -> None:
    assert page_of(received("One.\nTwo.", "text/plain")) == Page("page", "One.\nTwo.")


def test_markup_without_anything_in_it_is_an_empty_page() -> None:
    assert page_of(received("")).text == ""


def test_what_was_said_beside_the_page_needs_no_evidence() -> None:
    page = page_of(Received("page", RAW, "text/html", published=date(2025, 3, 4)))
    assert (page.published, page.evidence, page.doubt) == (date(2025, 3, 4), "", "")


def test_the_main_text_reader_votes_only_where_it_found_a_text() -> None:
    assert MainText("<p>Short.</p>").keeps("Short.") is None
    assert MainText(RAW).keeps(BODY_LINES[1]) is True
    assert MainText("<" * 5000).keeps("anything") is None
