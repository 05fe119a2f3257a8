"""Whether two clauses of a day tell things of other kinds: an envoy is summoned here, a spy arrested there. Pure.

Where they were little alike, 14 of 22 such pairs of clauses in 80 stories were two events.
"""

from collections.abc import Sequence
from functools import lru_cache

from .candidate import Candidate
from .deeds import deeds, main_part
from .occasion import without_occasion
from .one_line import on_one_line
from .similarity import features

# Said of anything: that somebody says it, that it begins or ends, that it is made known.
_OF_ANYTHING = frozenset({"#statement", "#start", "#end", "#release"})
# As what one event is told: who counts the dead of a crash tells the crash, and once a ban is lifted trade resumes.
_AKIN = [
    frozenset(f"#{kind}" for kind in kinds.split())
    for kinds in (
        "accident collision quake blast shooting killing injury attack", "attack intrusion", "meeting talks deal offer sale",
        "resumption ban closure cancellation", "strike protest", "vote win defeat approval rejection",
    )
]


def tell_other_kinds(first: Sequence[Candidate], second: Sequence[Candidate]) -> bool:
    """Whether both tell what kind of thing was done, none of that is akin, and no deed is told by both."""
    one, other = _kinds(first), _kinds(second)
    if not one or not other or any(_are_akin(kind, another) for kind in one for another in other):
        return False
    return _deeds(first).isdisjoint(_deeds(second))


def _are_akin(kind: str, other: str) -> bool:
    return kind == other or any(kind in kin and other in kin for kin in _AKIN)


def _kinds(members: Sequence[Candidate]) -> frozenset[str]:
    return frozenset().union(*(_kinds_of(*_told(member)) for member in members))


def _deeds(members: Sequence[Candidate]) -> frozenset[str]:
    return frozenset().union(*(_deeds_of(*_told(member)) for member in members))


def _told(member: Candidate) -> tuple[str, str]:
    return member.words, on_one_line(member.clause.mention.text)


@lru_cache(maxsize=20_000)
def _kinds_of(words: str, phrase: str) -> frozenset[str]:
    return frozenset(term for term in features(_main(words, phrase)) if term.startswith("#")) - _OF_ANYTHING


@lru_cache(maxsize=20_000)
def _deeds_of(words: str, phrase: str) -> frozenset[str]:
    return deeds(_main(words, phrase), phrase)


def _main(words: str, phrase: str) -> str:
    return without_occasion(main_part(words, phrase), phrase)
