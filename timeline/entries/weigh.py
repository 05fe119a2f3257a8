"""Importance of a story's entries: derived from all its articles together, hence no edit and outside the journal.

Journalled it would change nearly every entry with each new article, and stand in the way of every undo.
"""

from collections import defaultdict
from collections.abc import Sequence

from timeline.articles.models import Story

from .models import Entry, Evidence
from .proposal import Proposal


def weigh(story: Story, proposals: Sequence[Proposal]) -> None:
    """Give each living entry the sum of the proposals whose evidence it holds; one without proposals keeps its own."""
    homes = {
        (key, start, end): merged or entry
        for key, start, end, entry, merged in Evidence.objects.filter(entry__story=story).values_list(
            "article__key", "start", "end", "entry", "entry__merged_into"
        )
    }
    weights: dict[int, float] = defaultdict(float)
    for proposal in proposals:
        home = next((found for piece in proposal.evidence if (found := homes.get((piece.key, piece.start, piece.end)))), None)
        if home is not None:
            weights[home] += proposal.importance
    shifted = [entry for entry in Entry.objects.filter(pk__in=weights) if entry.importance != weights[entry.pk]]
    for entry in shifted:
        entry.importance = weights[entry.pk]
    Entry.objects.bulk_update(shifted, ["importance"], batch_size=500)
