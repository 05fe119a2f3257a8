"""What one article alone tells of a day joins what others tell of that day too, where it leads with the one or tells both in one breath.

Who begins with the charge and goes on with the arrest that all report has one event in mind, and so has who writes "The reply came
the same day". Words say nothing of that, for an article mostly says the same in other words. Of ten such clauses in 55 stories eight
told the same event and two were no event of the story by themselves, or a scene. What only says when something took place that it takes
for known, "The disaster happened on Monday", adds nothing to what most tell of that day. Pure.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from .alike import CROWDED
from .candidate import Candidate
from .candidates import Told
from .one_line import on_one_line

SOON = 5  # sentences in which an article comes to what it leads with; further down it tells of other things
SHARED = 2  # origins; what one alone tells may be as much beside the point as the other
WHY = "Right beside it, the article tells what others too tell of that day."
WHY_KNOWN = "It takes for known what happened and only says when; this is what most tell of that day."

# "The disaster happened at the mine on Monday", "It was on Monday night that the wall gave way": all four such clauses of 29 stories,
# in four of them, were one with what most told of their day; a day of which much is told holds several that take place
_TAKEN_FOR_KNOWN = re.compile(
    r"(?:the|this|that|these|those)\s(?:[\w’'-]+\s){1,3}?(?:happened|occurred|took\splace|unfolded|(?:was|were)\scarried\sout)\b"
    r"|it\s(?:was|happened)\s(?:on|in|at|during)\s.{4,60}?\sthat\b",
    re.IGNORECASE,
)


def with_elaborations(groups: Sequence[list[Candidate]], articles: Mapping[str, Told]) -> list[list[Candidate]]:
    """The groups, where those that only elaborate another one have joined it."""
    of_day: dict[str, list[list[Candidate]]] = defaultdict(list)
    for group in groups:
        if group[0].clause.mention.is_day:
            of_day[group[0].clause.mention.edtf].append(group)
    kept = []
    for group in groups:
        told = of_day[group[0].clause.mention.edtf]
        others = [other for other in told if other is not group]
        homes, why = _homes(group, [other for other in others if _origins(other) >= SHARED], articles, crowded=len(others) >= CROWDED)
        if len(homes) == 1:
            homes[0] += [replace(member, elaborates=why) for member in group]
            told[:] = others
        else:
            kept.append(group)
    return kept


def _homes(
    group: Sequence[Candidate], shared: Sequence[list[Candidate]], articles: Mapping[str, Told], *, crowded: bool
) -> tuple[list[list[Candidate]], str]:
    """The other groups of the day that it may belong to, and why."""
    if not crowded and any(_only_says_when(member) for member in group):
        most = max(map(_origins, shared), default=0)
        return [other for other in shared if _origins(other) == most > _origins(group)], WHY_KNOWN
    lone = _origins(group) < SHARED
    return [home for home in shared if lone and _elaborates(group, home, articles)], WHY


def _origins(group: Sequence[Candidate]) -> int:
    return len({member.origin for member in group})


def _only_says_when(member: Candidate) -> bool:
    clause = member.clause
    return clause.modality == "happened" and not clause.statement and bool(_TAKEN_FOR_KNOWN.match(on_one_line(member.words)))


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
