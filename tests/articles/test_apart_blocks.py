from datetime import date

from timeline.articles.clean import clean
from timeline.articles.page import BODY, CHROME, HEADLINE, LEAK, Block, Page, Received
from timeline.articles.page_of import page_of
from timeline.articles.publish_date import date_pages
from timeline.articles.said import as_said

from .odd_pages import BEAMS, LEAD, PILES, QUOTE

ARTICLE = f"<h1>Fish market to close over rotten floor</h1><p>{LEAD}</p><p>{PILES}</p><p>{QUOTE}</p><p>{BEAMS}</p>"


def read(body: str) -> tuple[Page, list[Block]]:
    page = page_of(Received("page", f"<html><body>{body}</body></html>", "text/html"))
    return page, clean([page])[0]


def shown(page: Page, block: Block) -> str:
    return page.text[block.start : block.end]


def test_a_menu_of_many_links_is_one_block_and_a_short_one_is_a_block_a_line() -> None:
    menu = "".join(f"<li><a href='/{i}'>Section {i}</a></li>" for i in range(5_000))
    page, blocks = read(f"<nav><ul>{menu}</ul></nav>{ARTICLE}<footer><p>Imprint</p><p>Contact</p></footer>")
    assert [block.kind for block in blocks] == [CHROME, HEADLINE, BODY, BODY, BODY, BODY, CHROME, CHROME]
    assert shown(page, blocks[0]).startswith("Section 0\nSection 1\n")
    assert [shown(page, block) for block in blocks[-2:]] == ["Imprint", "Contact"]
    assert blocks[-1].reason == "The page's markup sets it apart: the footer"


def test_more_paragraphs_than_anyone_reads_are_few_blocks() -> None:
    kept = "keeps what it reads on your device for thirteen months and shares it with others."
    vendors = "".join(f"<p>Vendor {i} {kept}</p>" for i in range(3_000))
    _, blocks = read(f"<div class='cookie-consent'>{vendors}</div>{ARTICLE}")
    assert len(blocks) < 20
    assert [block.kind for block in blocks if block.kind != CHROME] == [HEADLINE, BODY, BODY, BODY, BODY]


def test_output_of_the_server_in_an_aside_is_a_leak() -> None:
    page, blocks = read(f"{ARTICLE}<aside><p>Most read</p><p>Warning: fopen() failed in /var/www/html/box.php on line 12</p></aside>")
    assert [(block.kind, shown(page, block)) for block in blocks[-2:]] == [
        (CHROME, "Most read"), (LEAK, "Warning: fopen() failed in /var/www/html/box.php on line 12"),
    ]


def test_a_day_in_an_aside_loses_with_its_reason() -> None:
    aside = "<aside><p>Published: 3 May 2025</p></aside><div class='comments'><p>Ann, 9 May 2025, 10:00</p><p>I knew it.</p></div>"
    page, blocks = read(f"<p>Published: 5 May 2025</p>{ARTICLE}{aside}")
    (dating,) = date_pages([page], [blocks])
    assert (dating.day, dating.basis) == (date(2025, 5, 5), "stated")
    assert [(lost.day, lost.reason) for lost in dating.lost] == [
        (date(2025, 5, 3), "Not in the article's own lines (the page's markup sets it apart: an aside)."),
        (date(2025, 5, 9), "In a reader's comment."),
    ]


def test_a_page_knows_its_own_text_when_it_is_read_again() -> None:
    page, blocks = read(f"<nav>Home</nav>{ARTICLE}")
    assert as_said(page)["apart"] == [[0, 5]]
    assert page.told.startswith("Fish market to close")
    assert page.own(blocks) == blocks[1:]


def test_what_an_editor_makes_text_is_the_pages_own() -> None:
    page, blocks = read(f"<nav>Home</nav>{ARTICLE}")
    flipped = [Block(0, 4, BODY, "Set by an editor", CHROME, blocks[0].reason), *blocks[1:]]
    assert page.own(flipped) == flipped
