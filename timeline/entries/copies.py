"""One text in several places: a copy whose publish date is not confirmed takes the dates of the original.

A clause of such an article that says the same words with the same phrase as a clause of a dated article tells the same event, so it
joins it under the firmer date. A clause that no original dates, and that has no day of its own, tells nothing that can be placed.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from .grouping import Candidate
from .similarity import cosine

SAME_WORDS = 0.75
HEAVIEST = 4  # terms; the same words hold the same rare ones


def dated_by_originals(candidates: Sequence[Candidate], unsure: Collection[str]) -> list[Candidate]:
    """The candidates, those of the articles in `unsure` with the date of the firmly dated clause that has the same words."""
    firm: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.key not in unsure:
            for mark in _marks(candidate):
                firm[mark].append(candidate)
    settled = (_settled(c, firm) if c.key in unsure else c for c in candidates)
    return [candidate for candidate in settled if candidate.clause.mention.edtf]


def _settled(candidate: Candidate, firm: dict[tuple[str, str], list[Candidate]]) -> Candidate:
    originals = {id(other): other for mark in _marks(candidate) for other in firm.get(mark, ())}
    best = max(originals.values(), key=lambda other: cosine(candidate.vector, other.vector), default=None)
    if best is None or cosine(candidate.vector, best.vector) < SAME_WORDS:
        return candidate
    found, lent = candidate.clause.mention, best.clause.mention
    if found.edtf == lent.edtf:
        return candidate
    mention = replace(
        found, value=lent.value, edtf=lent.edtf, earliest=lent.earliest, latest=lent.latest,
        reason=f"The same words stand in an article whose date is known. There it reads: {lent.reason}",
    )
    clause = replace(candidate.clause, mention=mention, modality=best.clause.modality, statement=best.clause.statement)
    return replace(candidate, clause=clause)


def _marks(candidate: Candidate) -> list[tuple[str, str]]:
    """The phrase together with each of the heaviest terms of the clause."""
    phrase = " ".join(candidate.clause.mention.text.lower().split())
    heaviest = sorted(candidate.vector, key=lambda term: (-candidate.vector[term], term))[:HEAVIEST]
    return [(phrase, term) for term in heaviest]
