"""What a withdrawn article told, by its words: a page that comes in its place is known by them, and brings back nothing dismissed."""

from collections import defaultdict
from collections.abc import Mapping

from timeline.articles.models import Article, Withdrawal

from .draft import Draft
from .held import Pieces
from .models import Entry


class Formerly:
    """The entries on which people decided, by the sentences that they rested on in articles that were withdrawn since."""

    def __init__(self, draft: Draft, entries: Mapping[int, Entry]) -> None:
        self._by_words: dict[str, dict[int, Entry]] = defaultdict(dict)
        withdrawn = draft.whole(Withdrawal)
        articles = Article.objects.in_bulk([row.article_id for row in withdrawn]) if withdrawn else {}
        for row in withdrawn:
            for kept in row.evidence:
                entry = entries.get(kept["entry_id"])
                home = entry and entries.get(entry.merged_into_id or entry.pk)
                if home is not None and home.decided:
                    self._by_words[_folded(articles[row.article_id].text[kept["start"] : kept["end"]])][home.pk] = home

    def entry_of(self, pieces: Pieces, edtf: str) -> Entry | None:
        """The entry that was told in the words of one of these, of the same date unless a person has set another."""
        for article, piece in pieces:
            known = self._by_words.get(_folded(article.text[piece.start : piece.end]), {}).values()
            if found := next((entry for entry in known if entry.edtf == edtf or "date" in entry.decided), None):
                return found
        return None


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
