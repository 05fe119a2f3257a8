"""The pages of a story to blocks with reasons: what is the article's body, and what is everything else on the page."""

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from . import across, headline, region, tail, topic
from .masthead import site_names
from .page import BODY, HEADLINE, REPEAT, Block, Page
from .pieces import Piece, pieces_of
from .sentences import sentences
from .vocabulary import fold

MOST_QUOTES = 200  # a page with more short lines is no article


def clean(pages: Sequence[Page]) -> list[list[Block]]:
    """The blocks of each page, in order. All pages of a story come at once: what they share tells its subject from others."""
    drafts = [pieces_of(page.text) for page in pages]
    across.mark_furniture(pages, drafts)
    for draft in drafts:
        mark_repeats(draft)
        mark_pull_quotes(draft)
    scored = [[piece for piece in draft if piece.open and piece.line.prose] for draft in drafts]
    bags = [[piece.line.bag for piece in prose] for prose in scored]
    shy = [{i for i, piece in enumerate(prose) if piece.shared} for prose in scored]
    readings = topic.read(bags, [region.breaks(draft) for draft in drafts], shy)
    for page, draft, prose, reading in zip(pages, drafts, scored, readings, strict=True):
        for piece, score in zip(prose, reading.scores, strict=True):
            piece.score = score
        site = site_names(page, draft)
        article = region.trimmed([prose[i] for i in reading.run], reading.wanted)
        article = tail.without_leftovers(page.text, draft, article, reading.wanted, site)
        mark_headline(page, draft, article)
        region.settle(draft, article, reading.wanted, site)
    return [[piece.block() for piece in draft] for draft in drafts]


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
    long = " ".join(piece.line.same for piece in draft if piece.open and piece.line.words >= 12)
    short = [piece for piece in draft if piece.open and 5 <= piece.line.words < 30]
    for piece in short[:MOST_QUOTES]:
        inside = long.count(piece.line.same) - (piece.line.words >= 12)
        if inside > 0:
            piece.settle(REPEAT, "Stands inside another paragraph of the page")


def mark_headline(page: Page, draft: list[Piece], core: list[Piece]) -> None:
    body = set().union(*(piece.line.bag for piece in core))
    first = core[0].line.start if core else len(page.text)
    candidates = [
        piece
        for piece, following in zip_longest(draft, draft[1:])
        if piece.open and piece.line.start < first and headline.is_title(piece.line)
        if not (following and following.line.trails_off)  # the headline over another story's teaser
    ]
    best = headline.pick([piece.line for piece in candidates], body, page.headline)
    if best is None:
        best = next((piece.line for piece in reversed(candidates) if headline.shares_a_word(piece.line, body)), None)
    if best is None:
        return
    wanted = fold(headline.without_site(best.text))
    for piece in draft:
        if piece.line is best:
            piece.settle(HEADLINE, "Title above the text, whose words recur in it")
        elif piece.open and (piece.line.same == best.same or (not piece.line.prose and wanted in fold(piece.line.text))):
            piece.settle(REPEAT, "The headline again")


def headline_of(page: Page, blocks: Sequence[Block]) -> str:
    """The page's headline: the line found, else the one that came with it, else the lead sentence."""
    found = next((" ".join(page.text[block.start : block.end].split()) for block in blocks if block.kind == HEADLINE), "")
    if found:
        return headline.shortened(headline.without_site(found))
    if page.headline.strip():
        return headline.shortened(page.headline.strip())
    lead = next((block for block in blocks if block.kind == BODY), None)
    if lead is None:
        return ""
    start, end = sentences(page.text, lead.start, lead.end)[0]
    return headline.shortened(" ".join(page.text[start:end].split()))
