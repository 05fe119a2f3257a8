"""What one article alone remembers of years ago or gives as a figure: background, unless it is about what the others are about. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from math import sqrt

from .candidate import Candidate
from .candidates import Told
from .figures import is_stray_figure
from .similarity import features
from .years import is_over, is_year

YEARS_AGO = 3 * 366  # days
# What one article alone tells by a year, or a month of years ago, or as a figure for a month, was in stories of 4 to 8 articles the
# history of a matter wherever a word or two of it are spoken of elsewhere (49 of 50), and hardly ever in stories of hundreds.
FEW = 20  # articles
OF_THE_STORY = 0.2  # the mean share of the other articles, its root, that use a word of it


def without_lone_memories(groups: Sequence[Sequence[Candidate]], articles: Mapping[str, Told]) -> Iterator[Sequence[Candidate]]:
    """The groups but for what only one article remembers, or gives by the way."""
    words: dict[str, set[str]] = {}
    used: Counter[str] = Counter()
    for members in groups:
        if not (is_stray_figure(members) or _is_lone_memory(members)):
            yield members
        elif len(articles) <= FEW:
            if not words:
                words = {key: _words_of(article) for key, article in articles.items()}
                used = Counter(chain.from_iterable(words.values()))
            if _is_of_the_story(members, words, used):
                yield members


def _is_lone_memory(members: Sequence[Candidate]) -> bool:
    """A month or more of years ago, or a year, that one article alone remembers.

    What two tell, one leads with or has in its chronicle belongs to the story.
    """
    mention = members[0].clause.mention
    if len({member.origin for member in members}) > 1 or mention.earliest == mention.latest:
        return False
    if any(member.leads or member.clause.listed for member in members):
        return False
    if is_year(mention) and members[0].clause.modality == "happened":
        return all(is_over(member.clause.mention, member.published) for member in members)
    return all(
        member.published is not None and member.clause.mention.latest is not None
        and (member.published - member.clause.mention.latest).days > YEARS_AGO
        for member in members
    )


def _words_of(article: Told) -> set[str]:
    return {term for place in range(len(article.sentences)) for term in features(article.sentence(place)) if _tells(term)}


def _tells(term: str) -> bool:
    return not term.startswith("#") and not term.isdigit()


def _is_of_the_story(members: Sequence[Candidate], words: Mapping[str, set[str]], used: Mapping[str, int]) -> bool:
    others = max(1, len(words) - 1)
    for member in members:
        told = [term for term in features(member.words) if _tells(term)]
        shares = [sqrt((used.get(term, 0) - (term in words[member.key])) / others) for term in told]
        if shares and sum(shares) / len(shares) >= OF_THE_STORY:
            return True
    return False
