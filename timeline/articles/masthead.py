"""The names that a page's site calls itself by: its outlet, its address, the title at the top of the page."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from .page import Page
from .pieces import Piece
from .vocabulary import fold

PARTS = re.compile(r"\s+[-–—|•·»›/▸]+\s+|\s{2,}|\s*[(|•▸]\s*")
TOP = 3  # lines at the top of a page among which its masthead is
SHORTEST, MOST_WORDS = 5, 5
SMALL = frozenset("of the and de do da dos das del di du la le el".split())


def site_names(page: Page, draft: Sequence[Piece]) -> list[str]:
    """Each name folded; an article's headline in capitals may slip in, which no later line begins with."""
    host = (urlsplit(page.url).hostname or "").removeprefix("www.") if page.url else ""
    tops = [PARTS.split(piece.line.text)[0] for piece in draft[:TOP] if not piece.line.prose]
    found = [page.outlet, host, host.partition(".")[0], *(top for top in tops if is_name(top))]
    return [name for name in (fold(name).strip().removeprefix("the ") for name in found) if len(name) >= SHORTEST]


def is_name(top: str) -> bool:
    words = top.split()
    return 0 < len(words) <= MOST_WORDS and all(word[0].isupper() or word in SMALL for word in words)


def names_site(text: str, names: Sequence[str]) -> bool:
    """A sentence that begins with the site's own name, as in "The Gazette is printed every Sunday." """
    folded = fold(text[:80]).lstrip("© ").removeprefix("the ")
    return any(folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum() for name in names)
