"""Which dated clauses tell one event: same date, alike enough in words, and never two facts of one article but of one disaster.

On one day of one story two outlets mostly tell the same event, so little likeness is needed (cosine 0.10 had precision 0.96 on
labelled pairs of news timelines); a month holds many events, so there more is.
"""

import heapq
from collections import defaultdict
from collections.abc import Sequence

from timeline.dates.mention import Mention

from .as_planned import is_ahead, likeness_of, sure_as_planned, with_plans_for_it
from .candidate import Candidate
from .disasters import of_one_disaster
from .similarity import pairs
from .told_again import without_retellings

SURE_ON_A_DAY = 0.10
SURE_OF_WHAT_IS_SAID = 0.15  # what is said on a day is seldom what was done on it: of 42 less alike pairs in 37 stories 11 were one event
SURE_OF_WHAT_MATTERED = 0.06  # what articles lead with on a day, and what they still name it for days later, is one thing
SURE_IN_A_SPAN = 0.14
SURE_IN_A_YEAR = 0.20  # and a year so many that the verb and the place may be those of another
SURE_OF_PLANS = 0.10  # little is planned for one month
SURE_OF_PLANS_FOR_A_DAY = 0.08  # and less for one day
SURE_WITHIN = {2: 0.20, 4: 0.16}  # by how many words they share; "last week" here, a day of that week there
CLEARLY = 1.5  # times as alike: where it is that much nearer to what the same article tells of another day, it is no other's
COMMON = 2  # words
LOOKING_BACK = 4  # days
ABOUT = 10  # days; "mid-May" is as good as a day
A_QUARTER = 92  # days
COARSEST = 31  # days; a year holds too much
LONGEST_SPAN = 10_000


def group(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """Clusters of clauses that tell one event, by complete agreement rather than chains."""
    by_date = defaultdict(list)
    for candidate in candidates:
        by_date[candidate.clause.mention.edtf].append(candidate)
    clusters = [cluster for members in by_date.values() for cluster in with_plans_for_it(_clusters(without_retellings(members)))]
    return _within(clusters)


def _clusters(members: Sequence[Candidate]) -> list[list[Candidate]]:
    """Average linkage: the two most alike groups meet first, as long as they are sure to be one event."""
    members = sorted(members, key=lambda member: member.order)
    clusters = {i: [i] for i in range(len(members))}
    keys = {i: {member.key} for i, member in enumerate(members)}
    alike: dict[int, dict[int, float]] = defaultdict(dict)
    for i, j, likeness in pairs([member.vector for member in members]):
        alike[i][j] = alike[j][i] = likeness
    fresh = len(members)
    for tellers in of_one_disaster(members):
        first, *others = tellers
        for other in others:
            one, two = alike.pop(first, {}), alike.pop(other, {})
            clusters[fresh], keys[fresh] = clusters.pop(first) + clusters.pop(other), keys[first] | keys[other]
            alike[fresh] = {at: max(one.get(at, 0.0), two.get(at, 0.0)) for at in one.keys() | two.keys() if at in clusters and at != fresh}
            for at, likeness in alike[fresh].items():
                alike[at][fresh] = likeness
            first, fresh = fresh, fresh + 1
    queue = [
        (-likeness, i, j) for i, near in alike.items() for j, likeness in near.items()
        if i < j and i in clusters and j in clusters and not keys[i] & keys[j]
        and likeness >= _sure([members[at] for at in clusters[i]], [members[at] for at in clusters[j]])
    ]
    heapq.heapify(queue)
    while queue:
        negative, i, j = heapq.heappop(queue)
        if i not in clusters or j not in clusters:
            continue
        first, second = clusters.pop(i), clusters.pop(j)
        alike[fresh] = _joined(alike.pop(i), alike.pop(j), len(first), len(second), clusters)
        clusters[fresh], keys[fresh] = first + second, keys[i] | keys[j]
        merged = [members[at] for at in clusters[fresh]]
        for other, likeness in alike[fresh].items():
            alike[other][fresh] = likeness
            if not keys[fresh] & keys[other] and likeness >= _sure(merged, [members[at] for at in clusters[other]]):
                heapq.heappush(queue, (-likeness, min(fresh, other), max(fresh, other)))
        fresh += 1
    return [[members[at] for at in cluster] for cluster in clusters.values()]


def _joined(
    first: dict[int, float], second: dict[int, float], size: int, other_size: int, living: dict[int, list[int]]
) -> dict[int, float]:
    """The likeness of a new group to the others: the mean over all pairs, so that every member has a say."""
    return {
        at: (size * first.get(at, 0.0) + other_size * second.get(at, 0.0)) / (size + other_size)
        for at in first.keys() | second.keys() if at in living
    }


def _sure(first: Sequence[Candidate], second: Sequence[Candidate]) -> float:
    """How alike two groups of one date must be to be one event without asking."""
    mention = first[0].clause.mention
    days = length(mention)
    if days > (ABOUT if "~" in mention.edtf else 0):
        if is_ahead(first) and is_ahead(second):
            return SURE_OF_PLANS
        return SURE_IN_A_YEAR if days > A_QUARTER else SURE_IN_A_SPAN
    if is_ahead(first) != is_ahead(second):
        return sure_as_planned(first, second) if is_ahead(first) else sure_as_planned(second, first)
    if is_ahead(first):
        return SURE_OF_PLANS_FOR_A_DAY
    said, done = ([all(member.clause.statement is how for member in group) for group in (first, second)] for how in (True, False))
    if (said[0] and done[1]) or (done[0] and said[1]):
        return SURE_OF_WHAT_IS_SAID
    remembered = [any(member.leads for member in group) or all(looks_back(member) for member in group) for group in (first, second)]
    return SURE_OF_WHAT_MATTERED if all(remembered) else SURE_ON_A_DAY


def length(mention: Mention) -> int:
    """Days from first to last; many where it has no end."""
    return (mention.latest - mention.earliest).days if mention.earliest and mention.latest else LONGEST_SPAN


def looks_back(member: Candidate) -> bool:
    day = member.clause.mention.latest
    return member.published is None or (day is not None and (member.published - day).days >= LOOKING_BACK)


def _within(clusters: list[list[Candidate]]) -> list[list[Candidate]]:
    """Groups dated coarsely ("last week") join the one group dated more exactly in that time that clearly tells the same.

    What was planned for that time may have happened, and what has happened may be told with less care than it was planned.
    """
    kept: list[list[Candidate]] = []
    in_month: dict[tuple[int, int], list[list[Candidate]]] = defaultdict(list)
    for cluster in sorted(clusters, key=lambda cluster: length(cluster[0].clause.mention)):
        mention = cluster[0].clause.mention
        near = [other for month in _months(mention) for other in in_month[month]] if 0 < length(mention) <= COARSEST else []
        keys, places = {member.key for member in cluster}, {(member.key, member.place) for member in cluster}
        inside = [
            (likeness_of(cluster, other), bool(keys & {member.key for member in other}), other)
            for other in near if holds(mention, other[0].clause.mention) and not _is_to_come(other, cluster)
        ]
        # what stands in one sentence with it was cut apart as another fact, so that it is no rival
        nearest_told = max(
            (likeness for likeness, told, other in inside if told and not places & {(member.key, member.place) for member in other}),
            default=0.0,
        )
        likeness, _, best = max((found for found in inside if not found[1]), key=lambda found: found[0], default=(0.0, False, None))
        if best is not None and CLEARLY * likeness >= nearest_told and _is_sure_within(likeness, _in_common(cluster, best)):
            best += cluster
        else:
            kept.append(cluster)
            for month in _months(mention)[:1]:
                in_month[month].append(cluster)
    return kept


def _is_to_come(other: Sequence[Candidate], done: Sequence[Candidate]) -> bool:
    """What was done "earlier this week" is nothing that is planned for the day on which its article appeared, or for later."""
    told, day = max((member.published for member in done if member.published), default=None), other[0].clause.mention.earliest
    return is_ahead(other) and not is_ahead(done) and told is not None and day is not None and day >= told


def _is_sure_within(likeness: float, common: int) -> bool:
    return any(common >= fewest and likeness >= sure for fewest, sure in SURE_WITHIN.items())


def _months(mention: Mention) -> list[tuple[int, int]]:
    """The months that the first and the last day lie in."""
    days = [day for day in (mention.earliest, mention.latest) if day]
    return list(dict.fromkeys((day.year, day.month) for day in days))


def _in_common(first: Sequence[Candidate], second: Sequence[Candidate]) -> int:
    """How many words, names and numbers two groups share; the kind of happening alone is none."""
    terms = {term for member in first for term in member.vector} & {term for member in second for term in member.vector}
    return sum(not term.startswith("#") for term in terms)


def holds(coarse: Mention, exact: Mention) -> bool:
    """Whether a time lies in another that is clearly longer."""
    if not (coarse.earliest and coarse.latest and exact.earliest and exact.latest):
        return False
    return coarse.earliest <= exact.earliest and exact.latest <= coarse.latest and 2 * length(exact) < length(coarse)
