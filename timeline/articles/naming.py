"""What a page, its origin and each kind of block are called in a sentence for an editor; never by the key of a file, if it has a name."""

import re
from collections.abc import Container, Sequence
from datetime import date

from .bylines import LABEL_WORDS, PERSON
from .headline import without_site
from .page import BODY, BYLINE, CHROME, HEADLINE, LEAK, OTHER, REPEAT, Block, Page

LONGEST = 80
UNNAMED = "Unknown source"
AUTHOR = re.compile(
    r"(?<!\w)(?<!(?i:photo) )(?<!(?i:photos) )(?<!(?i:picture) )(?<!(?i:image) )(?<!(?i:edited) )(?<!(?i:editing) )"
    rf"(?i:by|von|par|por|door|av|af|автор)\s*:?\s+(?P<name>{PERSON})"
)
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
    headline = without_site(" ".join(found.split()))
    if len(headline) > LONGEST:
        headline = headline[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"“{headline}”" if headline else page.key


def author_of(page: Page, blocks: Sequence[Block]) -> str:
    """The first person whom a byline or credit line of the page names with more than one name."""
    for block in blocks:
        for match in AUTHOR.finditer(page.text, block.start, block.end) if block.kind == BYLINE else ():
            names = match["name"].split()
            while names and names[-1].strip(".:").lower() in LABEL_WORDS:
                names.pop()
            if len(names) > 1:
                return " ".join(names)
    return ""


def own_name(page: Page, blocks: Sequence[Block]) -> str:
    """What a report of the page's own goes by: its outlet, else who wrote it, else its headline in quotes."""
    found = page.outlet.strip() or author_of(page, blocks) or name_of(page, blocks)
    return found if found != page.key else UNNAMED


def numbered(name: str, taken: Container[str]) -> str:
    """The name, with a number when another source bears it already."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found


def in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
