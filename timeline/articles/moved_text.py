"""Where each place of a page's text stands once the page is read with more or fewer lines than before."""

from bisect import bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from .markup import is_text, parse, shown_lines
from .models import Article

MOST = 4_000_000  # pairs of lines; pages that are longer are not compared


def text_anew(article: Article) -> "tuple[str, Places] | None":
    """The text of an HTML page that reads otherwise than it is stored, with where its places are now; None for all others."""
    root = parse(article.raw) if article.media_type == Article.HTML else None
    if root is None:
        return None
    shown = shown_lines(root)
    now, before = [line.text for line in shown], article.text.split("\n")
    if now == before:
        return None
    own = [i for i, line in enumerate(shown) if is_text(line)]
    same = dict(enumerate(own)) if [now[i] for i in own] == before else same_lines(before, now)
    return "\n".join(now), Places(before, now, same)


def same_lines(before: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    if len(before) * len(now) > MOST:
        return {}
    blocks = SequenceMatcher(None, before, now, autojunk=False).get_matching_blocks()
    return {block.a + i: block.b + i for block in blocks for i in range(block.size)}


class Places:
    """Tells the new offsets of old ones. `same` are the lines that still stand in the text, by their numbers before and now."""

    def __init__(self, before: Sequence[str], now: Sequence[str], same: dict[int, int]) -> None:
        self.before = [0, *accumulate(len(line) + 1 for line in before)]
        self.now = [0, *accumulate(len(line) + 1 for line in now)]
        self.same = same

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """None when the lines of it, or one of them, stand there no more."""
        first, last = self.place(start), self.place(end - 1)
        return None if first is None or last is None or last < first else (first, last + 1)

    def place(self, offset: int) -> int | None:
        line = bisect_right(self.before, offset) - 1
        return self.now[self.same[line]] + offset - self.before[line] if line in self.same else None
