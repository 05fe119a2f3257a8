"""How much each entry matters to its story. Importances add up: days rank by how many independent origins name them.

A day that is still named weeks later weighs more than one that only its own reports name, a day amid much reporting more than one
in a lull, and one that few articles appeared early enough to look back on less.
"""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from .grouping import Candidate
from .proposal import Source

REMEMBERED = 3.0  # how much a look back adds, with the logarithm of the weeks between
AHEAD = 0.3  # of a day that is yet to come when it is named
BACKGROUND = 0.2  # of a day before there was a story
BEFORE_THE_STORY = timedelta(days=30)  # before its first articles
AROUND = 14  # days; how far the reporting around a day reaches
GENTLY = 0.3  # what is around a day shades its weight, it must not make it
EARLY = 100  # one article in so many may be older than the story

Named = dict[date, dict[str, float]]  # for each day the origins that name it, with the weight of that


class Reporting:
    """When the articles of a story appeared."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._days = sorted(source.published for source in sources if source.published)
        self._ordinals = [day.toordinal() for day in self._days]

    def weight(self, day: date, published: date | None) -> float:
        """Of one article that names a day."""
        gap = (published - day).days if published else 0
        weight = AHEAD if gap < 0 else 1 + REMEMBERED * math.log1p(gap / 7)
        began = self._days[len(self._days) // EARLY] if self._days else day
        return min(weight, BACKGROUND) if began - day > BEFORE_THE_STORY else weight

    def around(self, day: date) -> float:
        """Between 0 and 1: how thick the reporting around a day is, and how much of it comes after."""
        if not self._days:
            return 1.0
        at = day.toordinal()  # a number, because around the first and the last day of the calendar there are no dates
        near = bisect_right(self._ordinals, at + AROUND) - bisect_left(self._ordinals, at - AROUND)
        after = max(len(self._days) - bisect_left(self._days, day), 0.5)
        return ((near + 1) / (len(self._days) + 1) * after / len(self._days)) ** GENTLY


def importances(groups: Sequence[Sequence[Candidate]], sources: Sequence[Source]) -> list[float]:
    """One for each group of clauses. The importance of a day is shared by its entries, by how many origins tell each."""
    reporting = Reporting(sources)
    own = [_own(members, reporting) for members in groups]
    named, shared = _named(sources, groups, reporting), defaultdict[date, float](float)
    for members, weight in zip(groups, own, strict=True):
        if (day := _day(members)) is not None:
            shared[day] += weight
    found = []
    for members, weight in zip(groups, own, strict=True):
        day, first = _day(members), members[0].clause.mention.earliest
        whole = weight if day is None else weight / shared[day] * sum(named[day].values())
        found.append(round(whole * (reporting.around(day or first) if day or first else 1.0), 3))
    return found


def _own(members: Sequence[Candidate], reporting: Reporting) -> float:
    weights: dict[str, float] = {}
    for member in members:
        day = member.clause.mention.latest
        weight = reporting.weight(day, member.published) if day else 1.0
        weights[member.origin] = max(weight, weights.get(member.origin, 0.0))
    return sum(weights.values())


def _named(sources: Iterable[Source], groups: Iterable[Sequence[Candidate]], reporting: Reporting) -> Named:
    named: Named = defaultdict(dict)
    told = ((member.clause.mention, member.origin, member.published) for members in groups for member in members)
    read = ((mention, source.origin, source.published) for source in sources for mention in source.mentions)
    for mention, origin, published in (*told, *read):
        if mention.earliest is not None and mention.earliest == mention.latest:
            weight = reporting.weight(mention.earliest, published)
            named[mention.earliest][origin] = max(weight, named[mention.earliest].get(origin, 0.0))
    return named


def _day(members: Sequence[Candidate]) -> date | None:
    """The single day of an entry, that of the most exact of its clauses."""
    days = (m.clause.mention.earliest for m in members if m.clause.mention.earliest == m.clause.mention.latest)
    return next((day for day in days if day is not None), None)
