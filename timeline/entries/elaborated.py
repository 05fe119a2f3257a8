"""What one article alone tells of a day joins what others tell of that day too, where it leads with the one or tells both in one breath.

Who begins with the charge and goes on with the arrest that all report has one event in mind, and so has who writes "The reply came
the same day". Words say nothing of that, for an article mostly says the same in other words. Of ten such clauses in 55 stories eight
told the same event and two were no event of the story by themselves, or a scene. Pure.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from .candidate import Candidate
from .candidates import Told

SOON = 5  # sentences in which an article comes to what it leads with; further down it tells of other things
SHARED = 2  # origins; what one alone tells may be as much beside the point as the other
WHY = "Right beside it, the article tells what others too tell of that day."


def with_elaborations(groups: Sequence[list[Candidate]], articles: Mapping[str, Told]) -> list[list[Candidate]]:
    """The groups, where those that only elaborate another one have joined it."""
    shared: dict[str, list[list[Candidate]]] = defaultdict(list)
    for group in groups:
        if group[0].clause.mention.is_day and _origins(group) >= SHARED:
            shared[group[0].clause.mention.edtf].append(group)
    kept = []
    for group in groups:
        told = shared[group[0].clause.mention.edtf] if _origins(group) < SHARED else []
        homes = [home for home in told if _elaborates(group, home, articles)]
        if len(homes) == 1:
            homes[0] += [replace(member, elaborates=True) for member in group]
        else:
            kept.append(group)
    return kept


def _origins(group: Sequence[Candidate]) -> int:
    return len({member.origin for member in group})


def _elaborates(lone: Sequence[Candidate], told: Sequence[Candidate], articles: Mapping[str, Told]) -> bool:
    """Whether an article tells both so; its copies may have lost the one or the other."""
    return any(
        member.key == other.key and not other.elaborates and _stand_together(member, other, articles[member.key])
        for member in lone for other in told
    )


def _stand_together(member: Candidate, other: Candidate, article: Told) -> bool:
    """Whether the article leads with the one and soon comes to the other, or tells both in one breath."""
    if any(told.clause.statement or told.clause.modality != "happened" for told in (member, other)):
        return False
    if member.place == 0:
        return 0 < other.place <= SOON
    return abs(member.place - other.place) == 1 and _paragraph(member, article) == _paragraph(other, article)


def _paragraph(told: Candidate, article: Told) -> int:
    return bisect_right([block.start for block in article.source.blocks], told.clause.start)
