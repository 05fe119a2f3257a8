"""What an article tells as news without a day, and others have told of a day before it: that is no event of the publish day. Pure."""

from collections.abc import Sequence
from datetime import timedelta

from .candidate import Candidate
from .grouping import SURE_ON_A_DAY
from .similarity import Index, index_of, near
from .told_again import RETOLD

OLD = timedelta(days=14)


def without_old_news(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The clauses without those of the publish day that clearly retell what another article tells of a day shortly before."""
    dated = [other for other in candidates if other.clause.mention.is_day and other.clause.modality == "happened"]
    index = index_of(other.vector for other in dated)
    return [candidate for candidate in candidates if not _is_old(candidate, dated, index)]


def _is_old(candidate: Candidate, dated: Sequence[Candidate], index: Index) -> bool:
    if candidate.clause.mention.rule != "publication" or candidate.clause.statement:
        return False
    told = [
        (candidate.clause.mention.earliest - dated[at].clause.mention.earliest, likeness)
        for at, likeness in near(candidate.vector, index).items() if dated[at].key != candidate.key
    ]
    if any(not apart and likeness >= SURE_ON_A_DAY for apart, likeness in told):
        return False
    return any(timedelta(0) < apart <= OLD and likeness >= RETOLD for apart, likeness in told)
