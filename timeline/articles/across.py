"""Furniture that shows across pages: a line that pages with different articles have in common belongs to their site."""

from collections import defaultdict
from collections.abc import Sequence
from urllib.parse import urlsplit

from .page import CHROME, Page
from .pieces import Piece

REASON = "The same line stands on another page, which holds another article"
SAME_ARTICLE = 0.3  # share of long lines in common from which two pages hold one article


def mark_furniture(pages: Sequence[Page], drafts: Sequence[list[Piece]]) -> None:
    """Mark lines that another page has too, unless both hold the same article; settle those that are no sentences.

    A sentence may be an agency's background paragraph, so its words decide later.
    """
    holders: dict[str, list[int]] = defaultdict(list)
    for i, draft in enumerate(drafts):
        for same in {piece.line.same for piece in draft if piece.open}:
            holders[same].append(i)
    long_lines = [{piece.line.same for piece in draft if piece.open and piece.line.words >= 12} for draft in drafts]
    sites = [site(page) for page in pages]
    for i, draft in enumerate(drafts):
        for piece in draft:
            if not piece.open or len(piece.line.same) < 3:
                continue
            for j in holders[piece.line.same][:8]:
                if j != i and is_furniture(sites[i], sites[j], long_lines[i], long_lines[j]):
                    piece.shared = True
                    break
            if piece.shared and not piece.line.prose:
                piece.settle(CHROME, REASON)


def site(page: Page) -> str:
    return (urlsplit(page.url).hostname or "").removeprefix("www.") or page.outlet.lower()


def is_furniture(site: str, other_site: str, mine: set[str], others: set[str]) -> bool:
    """A line in common is furniture unless the pages are of two sites or hold one article."""
    if site and other_site and site != other_site:
        return False
    return len(mine & others) < SAME_ARTICLE * max(min(len(mine), len(others)), 1)
