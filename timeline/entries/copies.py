"""One text in several places: a copy tells the same events on the same days as the original.

A clause that says the same words with the same phrase as a clause of a firmer article takes its date: "on Saturday" does not move
when a text is printed again days later, or on a page whose publish date is a guess. A clause that nothing dates is left out.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from .candidate import Candidate

SAME_WORDS = 0.8  # of the words of the shorter clause
LOOKED_UP = 5  # words by which an original is found
ANEW = timedelta(days=2)  # within which a text that another page prints again is dated by its own day
COPIED = 2  # clauses that two dated articles share before one is taken for a copy of the other; one may be a stock phrase


def dated_by_originals(candidates: Sequence[Candidate], unsure: Collection[str]) -> list[Candidate]:
    """The candidates, copies with the date of the original. `unsure` are articles whose publish date nobody has confirmed."""
    originals = [_same_words(candidate, near) for candidate, near in _neighbours(candidates)]
    copied = Counter((candidate.key, other.key) for candidate, found in zip(candidates, originals, strict=True) for other in found)
    settled = (
        _settled(candidate, [
            other for other in found
            if _is_original(other, candidate, unsure)
            and (candidate.key in unsure or copied[candidate.key, other.key] >= COPIED)
        ], unsure)
        for candidate, found in zip(candidates, originals, strict=True)
    )
    return [candidate for candidate in settled if candidate.clause.mention.edtf]


def _neighbours(candidates: Sequence[Candidate]) -> list[tuple[Candidate, list[Candidate]]]:
    """Each candidate with those of other articles that have its phrase and one of its longest words."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, candidate in enumerate(candidates):
        for mark in _marks(candidate):
            holders[mark].append(i)
    return [
        (candidate, [
            candidates[i] for i in sorted({i for mark in _marks(candidate) for i in holders[mark]})
            if candidates[i].key != candidate.key
        ])
        for candidate in candidates
    ]


def _marks(candidate: Candidate) -> list[tuple[str, str]]:
    phrase = " ".join(candidate.clause.mention.text.lower().split())
    longest = sorted(_words(candidate), key=lambda word: (-len(word), word))[:LOOKED_UP]
    return [(phrase, word) for word in longest]


def _words(candidate: Candidate) -> set[str]:
    return set(candidate.words.lower().split())


def _same_words(candidate: Candidate, others: Sequence[Candidate]) -> list[Candidate]:
    words = _words(candidate)
    return [
        other for other in others
        if len(words & (found := _words(other))) >= SAME_WORDS * min(len(words), len(found)) and len(found) >= len(words) / 2
    ]


def _is_original(other: Candidate, candidate: Candidate, unsure: Collection[str]) -> bool:
    """Whether another is firmer or appeared before. Of two within a day or two the first is it, sure or not."""
    if other.published and candidate.published and timedelta(0) < abs(candidate.published - other.published) <= ANEW:
        return other.published < candidate.published
    return _rank(other, unsure) < _rank(candidate, unsure)


def _rank(candidate: Candidate, unsure: Collection[str]) -> tuple[bool, date]:
    """Sure before unsure, and then the first to appear."""
    return candidate.key in unsure, candidate.published or date.max


def _settled(candidate: Candidate, originals: Sequence[Candidate], unsure: Collection[str]) -> Candidate:
    dated = [other for other in originals if other.clause.mention.edtf]
    best = min(dated, key=lambda other: (*_rank(other, unsure), other.order), default=None)
    found = candidate.clause.mention
    if best is None or found.edtf == best.clause.mention.edtf:
        return candidate
    lent = best.clause.mention
    mention = replace(
        found, value=lent.value, edtf=lent.edtf, earliest=lent.earliest, latest=lent.latest,
        reason=f"The same words stand in an article that appeared first or whose date is known. There it reads: {lent.reason}",
    )
    clause = replace(candidate.clause, mention=mention, modality=best.clause.modality, statement=best.clause.statement)
    return replace(candidate, clause=clause)
