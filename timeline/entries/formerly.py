"""What a withdrawn article told, by its words: a page that comes in its place is known by them, and undoes no decision."""

from collections import defaultdict
from collections.abc import Mapping

from timeline.articles.models import Article, Withdrawal

from .draft import Draft
from .held import Pieces
from .models import Entry
from .proposal import Piece


class Formerly:
    """The entries on which people decided, by the sentences that they rested on in articles that were withdrawn since."""

    def __init__(self, draft: Draft, entries: Mapping[int, Entry]) -> None:
        self._by_words: dict[str, dict[int, Entry]] = defaultdict(dict)
        withdrawn = draft.whole(Withdrawal)
        articles = Article.objects.select_related("reading").in_bulk([row.article_id for row in withdrawn]) if withdrawn else {}
        for row in withdrawn:
            for kept in row.evidence:
                entry = entries.get(kept["entry_id"])
                home = entry and entries.get(entry.merged_into_id or entry.pk)
                if home is not None and home.decided:
                    self._by_words[_folded(articles[row.article_id].text[kept["start"] : kept["end"]])][home.pk] = home

    def entry_of(self, pieces: Pieces, edtf: str) -> Entry | None:
        """The entry that was told in the words of one of these, of the same date unless a person has set another."""
        return next((entry for article, piece in pieces for entry in self._told_in(article, piece, edtf)), None)

    def placed(self, pieces: Pieces, edtf: str) -> dict[Piece, int]:
        """The entries that a person split or merged, by the pieces whose words lay in them."""
        told = [(piece, entry) for article, piece in pieces for entry in reversed(self._told_in(article, piece, edtf))]
        return {piece: entry.pk for piece, entry in told if "evidence" in entry.decided}  # the first of several

    def _told_in(self, article: Article, piece: Piece, edtf: str) -> list[Entry]:
        known = self._by_words.get(_folded(article.text[piece.start : piece.end]), {}).values() if self._by_words else []
        return [entry for entry in known if entry.edtf == edtf or "date" in entry.decided]


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
