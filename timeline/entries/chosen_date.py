"""Which of the dates that an event is told under its entry takes, and who gives another one."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.edtf import words
from timeline.dates.mention import Mention
from timeline.dates.rules.distance import how_many

from .candidate import Candidate
from .corrections import CORRECTED
from .counted import DAYS
from .grouping import length
from .proposal import Source

_A_WEEK_AGO = re.compile(r"(?:just |exactly )?(?:a|one) (?P<unit>week|fortnight) ago", re.IGNORECASE)
_WEEKS_FROM = re.compile(
    r"(?:just |exactly )?(?P<count>\w+) (?P<unit>week|fortnight)s? (?:later|after|(?P<back>earlier|before))", re.IGNORECASE
)


def chosen(members: Sequence[Candidate], sources: dict[str, Source]) -> Candidate:
    """The clause whose date the entry takes.

    A day goes before a span, a confirmed publish date before a provisional one, then what most origins say.
    """
    saying: dict[str, set[str]] = defaultdict(set)
    for member in members:
        if is_firm(member, sources[member.key]):
            saying[member.clause.mention.edtf].add(sources[member.key].origin)

    def rank(member: Candidate) -> tuple[int, bool, int, bool, tuple[str, int, int]]:
        mention = member.clause.mention
        derived = mention.rule in {"publication", "follows", "by-event"}
        return length(mention), not is_firm(member, sources[member.key]), -len(saying[mention.edtf]), derived, member.order
    return min(members, key=rank)


def to_the_day(member: Candidate, source: Source) -> Candidate:
    """A clause of "a week ago" or "two weeks later" under the same weekday, where nothing told the day itself.

    "Two weeks ago" is seldom meant so.
    """
    mention = member.clause.mention
    if mention.is_day or None in (mention.earliest, mention.latest):
        return member
    day = _a_week_ago(member) or _weeks_from_day_told(mention, source)
    if day is None:
        return member
    reason = f"{mention.reason.rstrip('.')}; nothing tells the day itself, so it is counted to the day."
    counted = replace(mention, edtf=day.isoformat(), earliest=day, latest=day, reason=reason)
    return replace(member, clause=replace(member.clause, mention=counted))


def _a_week_ago(member: Candidate) -> date | None:
    match = _A_WEEK_AGO.fullmatch(member.clause.mention.text)
    return member.published - timedelta(days=DAYS[match["unit"].lower()]) if match and member.published else None


def _weeks_from_day_told(mention: Mention, source: Source) -> date | None:
    """"A week later", counted from the day that the text named before; "a week earlier" from no day behind the one it appeared."""
    match = _WEEKS_FROM.fullmatch(mention.text)
    count = match and how_many(match["count"].lower())
    if not count:
        return None
    days = count * DAYS[match["unit"].lower()] * (-1 if match["back"] else 1)
    latest = source.published if match["back"] and source.published else date.max
    before = (other for other in reversed(source.mentions) if other.end <= mention.start and other.is_day)
    told = (min(other.earliest, latest).toordinal() for other in before)
    first, last = mention.earliest.toordinal(), mention.latest.toordinal()
    return next((date.fromordinal(day + days) for day in told if first <= day + days <= last), None)


def dated_otherwise(members: Sequence[Candidate], dating: Candidate, sources: dict[str, Source]) -> str:
    """Who gives another day for it, on a publish date that is certain: then none of them is."""
    taken = dating.clause.mention
    for member in members:
        other = member.clause.mention
        apart = _days_apart(taken, other)
        if apart and is_firm(member, sources[member.key]) and sources[member.key].origin != sources[dating.key].origin:
            name = sources[member.key].outlet or sources[member.key].origin
            return f"But {name} gives {words(other.edtf)}: one of the two is wrong."
    return ""


def _days_apart(one: Mention, other: Mention) -> bool:
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def is_firm(member: Candidate, source: Source) -> bool:
    mention = member.clause.mention
    return mention.rule != CORRECTED and (not source.provisional or is_absolute(mention))


def is_absolute(mention: Mention) -> bool:
    """Whether the phrase holds its year and needs no publish date."""
    return mention.rule.startswith("calendar") and mention.earliest is not None and str(mention.earliest.year) in mention.text
