"""Which entries told in the same words may be merged in one go: groups in which everybody agrees with everybody, never chains."""

from collections.abc import Sequence
from itertools import combinations


def in_agreement(asked: Sequence[Sequence[int]]) -> list[list[int]]:
    """Groups of two or more, the first asked about first; within a group each two were asked about together.

    What does not fit a group that is full stays out of it, to be asked about on its own.
    """
    together = {frozenset(pair) for sides in asked for pair in combinations(sides, 2)}
    home: dict[int, list[int]] = {}
    for sides in asked:
        for one, other in combinations(sides, 2):
            first, second = home.get(one, [one]), home.get(other, [other])
            if first is not second and all(frozenset((a, b)) in together for a in first for b in second):
                joined = [*first, *second]
                home |= dict.fromkeys(joined, joined)
    groups = {id(group): group for group in home.values() if len(group) > 1}
    return [sorted(group) for group in groups.values()]
