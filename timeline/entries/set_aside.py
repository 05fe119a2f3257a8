"""What an article tells by its month long after, and others to the day, waits for a person instead of standing beside that day.

Who looks back from afar and names only the month retells, in words of its own, what is known to the day more often than not. Pure.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import timedelta

from timeline.dates.mention import Mention

from .as_planned import agreed_modality
from .candidate import Candidate
from .grouping import length
from .similarity import Index, index_of, near, total

# Of 83 such groups in 63 stories 58 told a day again, and five of the others something that mattered, two of them with its right date.
# What was told sooner, mostly of last week or last month, did so in 12 cases of 40, what was still ahead in 11 of 47: those stand. Nor
# do those of three to seven weeks wait: of six in 37 stories five told something new, which is what "last month" mostly is for.
BACK = timedelta(days=50)
# What is like nothing else in the story retells nothing of it: of seven such months and seasons five were told nowhere else.
LIKE_NOTHING = 0.2
MONTH = 27  # days from its first to its last


def set_aside(groups: Sequence[Sequence[Candidate]]) -> set[int]:
    """The numbers of the groups that most likely retell, without its day, what others tell as done on a day of that time."""
    keys = [{member.key for member in group} for group in groups]
    times = [min((member.clause.mention for member in group), key=length) for group in groups]
    done = [at for at, group in enumerate(groups) if agreed_modality(group) == "happened"]
    on_a_day = sorted((times[at].earliest, at) for at in done if length(times[at]) == 0)
    days = [day for day, _ in on_a_day]
    found = set()
    for at in done:
        time = times[at]
        if length(time) and time.earliest and time.latest and all(_is_from_afar(member, time) for member in groups[at]):
            then = on_a_day[bisect_left(days, time.earliest) : bisect_right(days, time.latest)]
            if any(keys[at].isdisjoint(keys[other]) for _, other in then):
                found.add(at)
    return found - _like_nothing(groups, [at for at in found if length(times[at]) >= MONTH])


def _like_nothing(groups: Sequence[Sequence[Candidate]], asked: Sequence[int]) -> set[int]:
    """Which of the groups in question are like no other group of the story."""
    if not asked:
        return set()
    index = index_of(total(member.vector for member in group) for group in groups)
    return {at for at in asked if _nearest(at, groups[at], index) < LIKE_NOTHING}


def _nearest(at: int, group: Sequence[Candidate], index: Index) -> float:
    likeness = near(total(member.vector for member in group), index)
    return max((alike for other, alike in likeness.items() if other != at), default=0.0)


def _is_from_afar(member: Candidate, time: Mention) -> bool:
    """Whether an article appeared long after that time; who can't be dated counts as late, for what is news mostly says when."""
    return member.published is None or member.published - time.latest > BACK
