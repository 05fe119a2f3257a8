"""What a page, and each kind of block, is called in a sentence for an editor."""

from collections.abc import Sequence
from datetime import date

from .page import BODY, BYLINE, CHROME, HEADLINE, LEAK, OTHER, REPEAT, Block, Page

LONGEST = 80
KIND_WORDS = {
    BODY: "the article", HEADLINE: "headline", BYLINE: "byline or dateline", CHROME: "site furniture", LEAK: "server output",
    REPEAT: "repeated", OTHER: "other stories",
}


def name_of(page: Page, blocks: Sequence[Block] = ()) -> str:
    """Its outlet, else its headline or its first words in quotes, else its key."""
    if page.outlet.strip():
        return page.outlet.strip()
    titles = [page.text[block.start : block.end] for block in blocks if block.kind == HEADLINE]
    leads = (page.text[block.start : min(block.end, block.start + 4 * LONGEST)] for block in blocks if block.kind == BODY)
    found = titles[0] if titles else page.headline or next(leads, "")
    headline = " ".join(found.split())
    if len(headline) > LONGEST:
        headline = headline[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"“{headline}”" if headline else page.key


def in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
