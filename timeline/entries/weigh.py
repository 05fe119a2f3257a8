"""Importance of a story's entries: derived from all its articles together, hence no edit and outside the journal.

Journalled it would change nearly every entry with each new article, and stand in the way of every undo.
"""

from collections import defaultdict
from collections.abc import Sequence

from .draft import Draft
from .models import Entry, Evidence
from .proposal import Proposal


def weigh(draft: Draft, proposals: Sequence[Proposal]) -> None:
    """Give each living entry the sum of the proposals whose evidence it holds; one without proposals keeps its own."""
    keys = dict(draft.story.articles.values_list("pk", "key"))
    entries = {entry.pk: entry for entry in draft.whole(Entry)}
    homes = {
        (keys[row.article_id], row.start, row.end): entries[row.entry_id].merged_into_id or row.entry_id
        for row in draft.whole(Evidence)
    }
    weights: dict[int, float] = defaultdict(float)
    for proposal in proposals:
        home = next((found for piece in proposal.evidence if (found := homes.get((piece.key, piece.start, piece.end)))), None)
        if home is not None:
            weights[home] += proposal.importance
    draft.importances = {pk: weight for pk, weight in weights.items() if entries[pk].importance != weight}
