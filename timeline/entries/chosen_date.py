"""Which of the dates that an event is told under its entry takes, and who gives another one."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.dates.edtf import words
from timeline.dates.mention import Mention

from .corrections import CORRECTED
from .grouping import Candidate
from .proposal import Source

_AGO = {"week": timedelta(days=7), "fortnight": timedelta(days=14)}
_A_WEEK_AGO = re.compile(r"(?:just |exactly )?(?:a|one) (?P<unit>week|fortnight) ago", re.IGNORECASE)


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
        days = (mention.latest - mention.earliest).days if mention.earliest and mention.latest else 10_000
        derived = mention.rule in {"publication", "follows", "by-event"}
        return days, not is_firm(member, sources[member.key]), -len(saying[mention.edtf]), derived, member.order
    return min(members, key=rank)


def to_the_day(member: Candidate) -> Candidate:
    """A clause of "a week ago" under the same weekday, where nothing told the day itself; "two weeks ago" is seldom meant so."""
    mention, match = member.clause.mention, _A_WEEK_AGO.fullmatch(member.clause.mention.text)
    if not match or mention.is_day or member.published is None or mention.earliest is None:
        return member
    day = member.published - _AGO[match["unit"].lower()]
    reason = f"{mention.reason.rstrip('.')}; nothing tells the day itself, so it is counted to the day."
    counted = replace(mention, edtf=day.isoformat(), earliest=day, latest=day, reason=reason)
    return replace(member, clause=replace(member.clause, mention=counted))


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
