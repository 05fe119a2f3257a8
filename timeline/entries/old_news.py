"""What an article tells as news without a day, and others have told of a day before it: that is no event of the publish day. Pure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from .candidate import Candidate
from .candidates import Told
from .grouping import SURE_ON_A_DAY
from .similarity import Index, index_of, near
from .told_again import RETOLD

OLD = timedelta(days=14)
BEGINNING = 8  # words; newsrooms copy the background from one article into the next
ANOTHER_DAY = timedelta(days=2)


def without_old_news(candidates: Sequence[Candidate], articles: Mapping[str, Told]) -> list[Candidate]:
    """The clauses without those of the publish day that clearly retell what another article tells of a day shortly before.

    Nor those that an article of days before tells in the same words.
    """
    dated = [other for other in candidates if other.clause.mention.is_day and other.clause.modality == "happened"]
    index = index_of(other.vector for other in dated)
    news = [candidate for candidate in candidates if _is_news(candidate)]
    first = _first_told({_beginning(candidate.words) for candidate in news}, articles)
    old = {candidate.order for candidate in news if _is_told_before(candidate, first) or _is_old(candidate, dated, index)}
    return [candidate for candidate in candidates if not (_is_news(candidate) and candidate.order in old)]


def _is_news(candidate: Candidate) -> bool:
    return candidate.clause.mention.rule == "publication" and not candidate.clause.statement


def _beginning(words: str) -> tuple[str, ...]:
    return tuple(words.split()[:BEGINNING])


def _first_told(wanted: Collection[tuple[str, ...]], articles: Mapping[str, Told]) -> dict[tuple[str, ...], date]:
    """When a sentence that begins so appeared first."""
    found: dict[tuple[str, ...], date] = {}
    for article in articles.values() if wanted else ():
        day = article.source.published
        for place in range(len(article.sentences)) if day else ():
            beginning = _beginning(article.sentence(place))
            if beginning in wanted:
                found[beginning] = min(day, found.get(beginning, day))
    return found


def _is_told_before(candidate: Candidate, first: Mapping[tuple[str, ...], date]) -> bool:
    told, day = first.get(_beginning(candidate.words)), candidate.published
    return bool(told and day and day - told >= ANOTHER_DAY and len(_beginning(candidate.words)) == BEGINNING)


def _is_old(candidate: Candidate, dated: Sequence[Candidate], index: Index) -> bool:
    told = [
        (candidate.clause.mention.earliest - dated[at].clause.mention.earliest, likeness)
        for at, likeness in near(candidate.vector, index).items() if dated[at].key != candidate.key
    ]
    if any(not apart and likeness >= SURE_ON_A_DAY for apart, likeness in told):
        return False
    return any(timedelta(0) < apart <= OLD and likeness >= RETOLD for apart, likeness in told)
