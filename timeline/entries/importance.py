"""How much each entry matters to its story. Importances add up: days rank by how many independent origins name them.

An origin that looks back on a day says more than one that reports it, the hundredth that names it less than the second. A day on
which much was done, amid much reporting and with much of it still to come, weighs more than one in a lull or at the end. What
articles lead with weighs more than what they tell by the way, and in a story of few articles this says most. Of the rest the days of
a chronology weigh most, because somebody chose them.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.dates.mention import Mention

from .candidate import Candidate
from .proposal import Source

# Chosen on four stories of 121 to 370 articles for what holds on the other three, in round figures.
REPORTED = 0.25  # of an origin that names a day within one day of it; one that looks back on it counts 1
AHEAD = 0.3  # of a day that is yet to come when it is named
IN_FULL = 1.5  # named by its calendar date rather than as "Friday"
ORIGINS, DEEDS, AROUND, TO_COME = 0.5, 0.3, 0.4, 1.5  # powers: each counts for less than it adds up to, but for what is to come
FORTNIGHT = 14  # days; how far the reporting around a day reaches
LATEST = 0.2  # even the newest day of a running story keeps some weight
LED = 40.0  # what it adds, in times the rest, that all origins lead with something; of a share of them, that share
FEW = 20  # origins; of so many, half of that: how often a day is named by then says the rest
BACKGROUND = 0.2  # of a day before there was a story
BEFORE_THE_STORY = timedelta(days=30)  # before its first articles
EARLY = 100  # one article in so many may be older than the story
VAGUE = 0.5  # power: "last week" is spread over its days, so that it stands behind what happened on one of them
LONG = 365  # days, where no end is told
CHRONOLOGY = 5  # days that an article lists, each at the head of its line
CHOSEN = 10.0  # what a chronology adds to each of its days, about what the busiest day weighs


class Reporting:
    """When the articles of a story appeared."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._days = sorted(source.published for source in sources if source.published)
        self._ordinals = [day.toordinal() for day in self._days]

    def is_background(self, day: date) -> bool:
        return bool(self._days) and self._days[len(self._days) // EARLY] - day > BEFORE_THE_STORY

    def around(self, day: date) -> float:
        """Between 0 and 1: how thick the reporting around a day is, and how much of it comes after."""
        if not self._days:
            return 1.0
        at = day.toordinal()  # a number, because around the first and the last day of the calendar there are no dates
        near = bisect_right(self._ordinals, at + FORTNIGHT) - bisect_left(self._ordinals, at - FORTNIGHT)
        to_come = (len(self._days) - bisect_left(self._days, day)) / len(self._days)
        thick = (near + 1) / (len(self._days) + 1)
        return thick**AROUND * ((to_come + LATEST) / (1 + LATEST)) ** TO_COME


@dataclass
class Told:
    """What is told of a day, or of an entry that has no single day: by which origins with what weight, and how much was done."""

    origins: dict[str, float]
    deeds: int = 0

    def name(self, origin: str, weight: float) -> None:
        self.origins[origin] = max(weight, self.origins.get(origin, 0.0))

    @property
    def weight(self) -> float:
        return sum(self.origins.values()) ** ORIGINS * (1 + self.deeds) ** DEEDS


def importances(groups: Sequence[Sequence[Candidate]], sources: Sequence[Source]) -> list[float]:
    """One for each group of clauses. The importance of a day is shared by its entries, by how many origins tell each."""
    reporting, chosen = Reporting(sources), _chosen(groups, sources)
    origins = len({source.origin for source in sources})
    own = [_own(members) for members in groups]
    named, shared = _named(sources, groups), defaultdict[date, float](float)
    for members, told in zip(groups, own, strict=True):
        if (day := _day(members)) is not None:
            shared[day] += told.weight
    found = []
    for members, told in zip(groups, own, strict=True):
        day, first = _day(members), members[0].clause.mention.earliest
        whole = (named[day] if day else told).weight or told.weight
        if at := day or first:
            whole *= reporting.around(at) * (BACKGROUND if reporting.is_background(at) else 1.0)
        if day:
            whole = (whole + CHOSEN * chosen[day]) * told.weight / shared[day]
        else:
            whole /= _days(members) ** VAGUE
        led = len({member.origin for member in members if member.leads})
        found.append(round(whole * (1 + LED * led / origins / (1 + origins / FEW)), 3))
    return found


def _weight(mention: Mention, published: date | None) -> float:
    """Of one origin that names a day."""
    gap = (published - mention.latest).days if published and mention.latest else None
    if gap is not None and gap < 0:
        return AHEAD
    return (REPORTED if gap is not None and gap <= 1 else 1.0) * (IN_FULL if mention.rule == "calendar-day" else 1.0)


def _own(members: Sequence[Candidate]) -> Told:
    told = Told({}, _deeds(members))
    for member in members:
        told.name(member.origin, _weight(member.clause.mention, member.published))
    return told


def _deeds(members: Sequence[Candidate]) -> int:
    """How many origins tell what was done, rather than said or planned."""
    return len({member.origin for member in members if member.clause.modality == "happened" and not member.clause.statement})


def _names_its_day(member: Candidate) -> bool:
    """Not what an article tells further down as news: that it is of the day is only likely. What it leads with is."""
    return member.clause.mention.rule != "publication" or member.leads


def _named(sources: Iterable[Source], groups: Iterable[Sequence[Candidate]]) -> dict[date, Told]:
    named: dict[date, Told] = defaultdict(lambda: Told({}))
    for members in groups:
        if (day := _day(members)) is not None:
            named[day].deeds += _deeds([member for member in members if _names_its_day(member)])
    told = (
        (member.clause.mention, member.origin, member.published) for members in groups for member in members if _names_its_day(member)
    )
    read = ((mention, source.origin, source.published) for source in sources for mention in source.mentions)
    for mention, origin, published in (*told, *read):
        if (day := _single(mention)) is not None:
            named[day].name(origin, _weight(mention, published))
    return named


def _chosen(groups: Iterable[Sequence[Candidate]], sources: Iterable[Source]) -> Counter[date]:
    """How many chronologies name each day."""
    listed: dict[str, set[date]] = defaultdict(set)
    for members in groups:
        for member in members:
            if member.clause.listed and (day := _single(member.clause.mention)):
                listed[member.key].add(day)
    chronologies = [source for source in sources if len(listed[source.key]) >= CHRONOLOGY]
    in_full = {
        source.key: {_single(mention) for mention in source.mentions if mention.rule == "calendar-day"} for source in chronologies
    }
    return Counter(day for key, days in in_full.items() for day in days | listed[key] if day)


def _day(members: Sequence[Candidate]) -> date | None:
    """The single day of an entry, that of the most exact of its clauses."""
    return next((day for member in members if (day := _single(member.clause.mention)) is not None), None)


def _days(members: Sequence[Candidate]) -> int:
    """How many days the most exact of an entry's clauses leaves open."""
    spans = ((member.clause.mention.earliest, member.clause.mention.latest) for member in members)
    return min(((latest - earliest).days + 1 for earliest, latest in spans if earliest and latest), default=LONG)


def _single(mention: Mention) -> date | None:
    return mention.earliest if mention.is_day else None
