"""The evidence of a story while it is built anew: what people placed stays where it is, the loose rest is grouped afresh."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from timeline.articles.models import Article

from .models import Entry, Evidence
from .propose import Piece

Span = tuple[int, int, int]
Pieces = Sequence[tuple[Article, Piece]]


class Held:
    """Evidence is placed when its entry bears a person's decision, and loose, the machine's to move, when it does not."""

    def __init__(self, rows: Iterable[Evidence], entries: dict[int, Entry]) -> None:
        self.loose: dict[Span, Evidence] = {}
        self._placed: dict[Span, Evidence] = {}
        self._in_article: dict[int, list[Evidence]] = defaultdict(list)
        self._told: set[Span] = set()
        for row in rows:
            kept = self._placed if entries[row.entry_id].decided else self.loose
            kept[_span(row.article_id, row)] = row
            self._in_article[row.article_id].append(row)

    def untold(self, pieces: Pieces) -> Pieces:
        """The pieces whose span no earlier proposal has taken: a span lives in one entry."""
        left = [(article, piece) for article, piece in pieces if _span(article.pk, piece) not in self._told]
        self._told.update(_span(article.pk, piece) for article, piece in left)
        return left

    def matching(self, article: Article, piece: Piece) -> list[Evidence]:
        """The row of just this span, else rows that were cut a little differently."""
        span = _span(article.pk, piece)
        exact = self._placed.get(span) or self.loose.get(span)
        if exact:
            return [exact]
        near = [row for row in self._in_article[article.pk] if _alike(row, piece)]
        return [row for row in near if self.placed(row) or _span(article.pk, row) in self.loose]

    def homes(self, pieces: Pieces, entry: int, apart: Set[int], formerly: Mapping[Piece, int]) -> dict[int, Pieces]:
        """The pieces of a proposal by the entry that they come to: its own, unless a person put them in another.

        What lies in one that is kept apart from its own stays there; what lies nowhere goes where it was `formerly`.
        """
        homes: dict[int, list[tuple[Article, Piece]]] = defaultdict(list)
        for article, piece in pieces:
            holders = {row.entry_id for row in self.matching(article, piece)}
            kept = entry if entry in holders else min(holders & apart, default=entry)
            homes[kept if holders else formerly.get(piece, entry)].append((article, piece))
        return homes

    def placed(self, row: Evidence) -> bool:
        return _span(row.article_id, row) in self._placed

    def take(self, article: Article, piece: Piece) -> Evidence:
        """The loose row of just this span, or a new one."""
        return self.loose.pop(_span(article.pk, piece), None) or Evidence(article=article, start=piece.start, end=piece.end)


def _span(article: int, part: Evidence | Piece) -> Span:
    return article, part.start, part.end


def _alike(row: Evidence, piece: Piece) -> bool:
    """More than half of the longer, so that a clause within a long sentence is not taken for that sentence."""
    longer = max(row.end - row.start, piece.end - piece.start)
    return min(row.end, piece.end) - max(row.start, piece.start) > 0.5 * longer
