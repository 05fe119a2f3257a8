"""The pages of a story to blocks with reasons: what is the article's body, and what is everything else on the page."""

from collections import Counter
from collections.abc import Sequence

from . import across, headline, region, tail, topic
from .apart_blocks import with_blocks_apart
from .around import settle_captions
from .boilerplate import mark_boilerplate, mark_notes_to_editors, mark_page_turns
from .languages import by_language
from .masthead import site_names
from .page import BODY, HEADLINE, REPEAT, Block, Page
from .pieces import Piece, pieces_of
from .quoted_posts import mark_quoted_posts
from .readers import mark_comments
from .right_below import is_told
from .sentences import sentences
from .shop import mark_shop_boxes
from .titles import mark_headline

MOST_QUOTES = 200  # a page with more short lines is no article


def clean(pages: Sequence[Page]) -> list[list[Block]]:
    """The blocks of each page, in order. All pages of a story come at once: what they share tells its subject from others."""
    drafts = [pieces_of(page.text, page.hints) for page in pages]
    across.mark_furniture(pages, drafts)
    for page, draft in zip(pages, drafts, strict=True):
        mark_comments(page.text, draft)
        mark_quoted_posts(draft)
        mark_shop_boxes(draft)
        mark_boilerplate(draft)
        mark_notes_to_editors(draft)
        mark_page_turns(draft)
        mark_repeats(draft)
        mark_pull_quotes(draft)
    scored = [[piece for piece in draft if is_told(piece)] for draft in drafts]
    bags = [[piece.line.bag | piece.beside for piece in prose] for prose in scored]
    shy = [{i for i, piece in enumerate(prose) if piece.shared} for prose in scored]
    breaks = [region.breaks(draft) for draft in drafts]
    readings: list[topic.Reading] = [topic.NOTHING] * len(pages)
    for group in by_language([page.told for page in pages]):  # only pages of one language can vouch for each other's words
        found = topic.read([bags[i] for i in group], [breaks[i] for i in group], [shy[i] for i in group])
        for i, reading in zip(group, found, strict=True):
            readings[i] = reading
    for page, draft, prose, reading in zip(pages, drafts, scored, readings, strict=True):
        for piece, score in zip(prose, reading.scores, strict=True):
            piece.score = score
        site = site_names(page, draft)
        article = region.trimmed([prose[i] for i in reading.run], reading.wanted)
        article = tail.without_leftovers(page.text, draft, article, reading.wanted, site)
        mark_headline(page, draft, article)
        region.settle(draft, article, reading.wanted, site)
        settle_captions(draft)
    return [with_blocks_apart(page, [piece.block() for piece in draft]) for page, draft in zip(pages, drafts, strict=True)]


def mark_repeats(draft: list[Piece]) -> None:
    """A line or paragraph that stood in the page before counts once."""
    seen: Counter[str] = Counter()
    for piece in draft:
        if piece.open and piece.line.words >= 4 and (piece.line.stop or piece.line.prose):
            seen[piece.line.same] += 1
            if seen[piece.line.same] > 1:
                piece.settle(REPEAT, "Stands in the page before, word for word")


def mark_pull_quotes(draft: list[Piece]) -> None:
    """A short line that stands inside a longer one of the page is a quote set large."""
    told = [piece for piece in draft if piece.open and piece.line.words >= 12]
    long = " ".join(piece.line.same for piece in told)
    first = told[0].line.start if told else 0  # above it a quote may be the headline
    short = [piece for piece in draft if piece.open and 5 <= piece.line.words < 30]
    short = [piece for piece in short if piece.line.start >= first or not headline.is_title(piece.line)]
    for piece in short[:MOST_QUOTES]:
        inside = long.count(piece.line.same) - (piece.line.words >= 12)
        if inside > 0:
            piece.settle(REPEAT, "Stands inside another paragraph of the page")


def headline_of(page: Page, blocks: Sequence[Block]) -> str:
    """The page's headline: the line found, else the one that came with it, else the lead sentence."""
    found = next((" ".join(page.text[block.start : block.end].split()) for block in blocks if block.kind == HEADLINE), "")
    if found:
        return headline.shortened(headline.without_site(found))
    if page.headline.strip():
        return headline.shortened(headline.without_site(page.headline.strip()))
    lead = next((block for block in blocks if block.kind == BODY), None)
    if lead is None:
        return ""
    start, end = sentences(page.text, lead.start, lead.end)[0]
    return headline.shortened(" ".join(page.text[start:end].split()))
