"""What a page is called in a sentence for an editor."""

from collections.abc import Sequence
from datetime import date

from .page import HEADLINE, Block, Page

LONGEST = 80


def name_of(page: Page, blocks: Sequence[Block] = ()) -> str:
    """Its outlet, else its headline in quotes, else its key."""
    if page.outlet.strip():
        return page.outlet.strip()
    found = next((page.text[block.start : block.end] for block in blocks if block.kind == HEADLINE), page.headline)
    headline = " ".join(found.split())
    if len(headline) > LONGEST:
        headline = headline[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"“{headline}”" if headline else page.key


def in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def capitalised(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
