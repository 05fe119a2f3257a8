"""What an article tells as news without a day, and others have told of a day before it: that is no event of the publish day. Pure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from .candidate import Candidate
from .candidates import LEAD, Told
from .grouping import SURE_ON_A_DAY
from .similarity import Index, index_of, near
from .told_again import RETOLD

OLD = timedelta(days=14)
BEGINNING = 12  # words; newsrooms copy the background from one article into the next, and who speaks has a title of eight
ANOTHER_DAY = timedelta(days=2)


def without_old_news(candidates: Sequence[Candidate], articles: Mapping[str, Told]) -> list[Candidate]:
    """The clauses without those of the publish day that clearly retell what another article tells of a day shortly before.

    Nor those that an article of days before tells in the same words, or below its opening one whose day nobody knows.
    """
    dated = [other for other in candidates if other.clause.mention.is_day and other.clause.modality == "happened"]
    index = index_of(other.vector for other in dated)
    news = [candidate for candidate in candidates if _is_news(candidate)]
    beginnings = {candidate.order: _beginning(articles[candidate.key].sentence(candidate.place)) for candidate in news}
    first = _first_told(set(beginnings.values()), articles)
    old = {
        candidate.order for candidate in news
        if _is_background(candidate, first.get(beginnings[candidate.order])) or _is_old(candidate, dated, index)
    }
    return [candidate for candidate in candidates if not (_is_news(candidate) and candidate.order in old)]


def _is_news(candidate: Candidate) -> bool:
    return candidate.clause.mention.rule == "publication" and not candidate.clause.statement


def _beginning(words: str) -> tuple[str, ...]:
    return tuple(words.split()[:BEGINNING])


def _first_told(wanted: Collection[tuple[str, ...]], articles: Mapping[str, Told]) -> dict[tuple[str, ...], date]:
    """When a sentence that begins so appeared first; before all others where that is not known."""
    found: dict[tuple[str, ...], date] = {}
    for article in articles.values() if wanted else ():
        day = article.source.published or date.min
        for place in range(LEAD if day == date.min else 0, len(article.sentences)):
            beginning = _beginning(article.sentence(place))
            if beginning in wanted and len(beginning) == BEGINNING:
                found[beginning] = min(day, found.get(beginning, day))
    return found


def _is_background(candidate: Candidate, first: date | None) -> bool:
    return bool(first and candidate.published and candidate.published - first >= ANOTHER_DAY)


def _is_old(candidate: Candidate, dated: Sequence[Candidate], index: Index) -> bool:
    told = [
        (candidate.clause.mention.earliest - dated[at].clause.mention.earliest, likeness)
        for at, likeness in near(candidate.vector, index).items() if dated[at].key != candidate.key
    ]
    if any(not apart and likeness >= SURE_ON_A_DAY for apart, likeness in told):
        return False
    return any(timedelta(0) < apart <= OLD and likeness >= RETOLD for apart, likeness in told)
