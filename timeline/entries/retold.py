"""Sentences that tell a dated event again without naming a day: support for its entry, which an editor may take off."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest

from timeline.articles.vocabulary import names, stem

from .alike import SAYING
from .candidate import Candidate
from .candidates import Told
from .grouping import looks_back
from .modality import COPULA, NONE, PAST, PLAN, STATEMENT, Token, negated, role, tokens
from .one_line import on_one_line
from .people_words import EITHER, MEN, WOMEN
from .similarity import Index, Vector, Weights, cosine, features, index_of, near
from .years import is_year_gone_by

LIKE_ENOUGH = 0.26  # on labelled pairs of sentences nine in ten that are this alike tell the same
CLEARLY = 1.25  # times as alike as the next best entry
LIKE_A_LEAD = 0.15  # the lead of an article and the sentence after it that names the day
IN_COMMON = 2  # words, names or numbers; the kind of happening alone is none
LOOKED_UP = 6  # of the words of a sentence those that tell most; looking up every one would grow with the square of the story
SMALL = 20  # a number that many things come in
SHORTEST = 6  # words
LEAD = 3  # sentences

_PARTICLES = frozenset("out up off down over back away on in".split())
_WHO = frozenset(stem(word) for word in f"{MEN} {WOMEN} {EITHER}".split())  # what somebody is known as tells nothing that was done
_NOT_DONE = frozenset("is are must will may might can could would should".split())  # "It must pay those who were hurt"
_GOES_ON = re.compile(r"\W*in (?:return|exchange|response|turn|that case)\b", re.IGNORECASE)
_HYPOTHETICAL = re.compile(r"\W*(?:had|if|unless|were|should)\b", re.IGNORECASE)
_SPEECH = ("“", '"', "‘", "«", "„")


@dataclass(frozen=True)
class Retold:
    """The sentence `place` of the article `key`, and the clause that dates what it tells."""

    key: str
    place: int
    by: Candidate


@dataclass(frozen=True)
class Entries:
    """The clauses that entries rest on, each with the number of its entry, their words as vectors, and an index over these."""

    told: Sequence[tuple[int, Candidate]]
    vectors: Sequence[Vector]
    index: Index
    keys: Mapping[int, Collection[str]]


def retold(articles: Mapping[str, Told], groups: Sequence[Sequence[Candidate]], weights: Weights) -> dict[int, list[Retold]]:
    """For the number of each group the undated sentences that retell it; a sentence retells one entry at most."""
    told = [
        (at, member) for at, members in enumerate(groups) for member in members
        if member.clause.modality == "happened" and not _is_of_a_year_gone_by(member)
    ]
    vectors = [weights.vector(features(member.words)) for _, member in told]
    entries = Entries(told, vectors, index_of(vectors), {at: {member.key for member in members} for at, members in enumerate(groups)})
    taken = {(member.key, member.place): at for at, members in enumerate(groups) for member in members}
    own: dict[str, dict[int, tuple[int, Candidate]]] = defaultdict(dict)
    for at, member in told:
        own[member.key].setdefault(member.place, (at, member))
    found: dict[int, list[Retold]] = defaultdict(list)
    for key, article in articles.items():
        for place in range(len(article.sentences)):
            if (key, place) in taken or not _tells(article, place):
                continue
            best = _of_lead(article, place, own[key], weights) or _going_on(article, place, own[key]) \
                or _most_alike(article, place, entries, weights)
            if best:
                found[best[0]].append(Retold(key, place, best[1]))
    return found


def _is_of_a_year_gone_by(member: Candidate) -> bool:
    """So much happened in a year gone by that what names no day may tell of any of it."""
    return is_year_gone_by(member.clause.mention, member.published)


def _tells(article: Told, place: int) -> bool:
    """Whether a sentence could tell an event: it has a verb in the past and no day of its own, and speaks for itself."""
    start, end = article.sentences[place]
    sentence = article.sentence(place)
    if len(sentence.split()) < SHORTEST or sentence.lstrip().startswith(_SPEECH) or sentence.rstrip().endswith("?"):
        return False
    if _HYPOTHETICAL.match(sentence) or any(
        start <= mention.start < end and mention.type in {"DATE", "TIME"} and (mention.edtf or not mention.rule.startswith("vague"))
        for mention in article.source.mentions
    ):
        return False
    found = tokens(sentence, 0, len(sentence))
    if next((token.word for at, token in enumerate(found) if role(found, at) != NONE), "") in _NOT_DONE:
        return False
    return any(role(found, at) in {PAST, STATEMENT} for at in range(len(found))) and not negated(found, _first_verb(found))


def _first_verb(found: list[Token]) -> int:
    """Not the auxiliary, which may carry the "not" of the verb behind it."""
    return next((at for at in range(len(found)) if role(found, at) not in {NONE, COPULA}), -1)


def _of_lead(
    article: Told, place: int, own: Mapping[int, tuple[int, Candidate]], weights: Weights
) -> tuple[int, Candidate] | None:
    """An article opens with its news and names the day a sentence later; what lies further back is not its news."""
    if place:
        return None
    sentence = article.sentence(place)
    found = tokens(sentence, 0, len(sentence))
    if role(found, _first_verb(found)) == PLAN:
        return None
    words = weights.vector(features(sentence))
    for later in range(1, LEAD):
        if later in own and _is_news(own[later][1]) and cosine(words, own[later][1].vector) >= LIKE_A_LEAD:
            return own[later]
    return None


def _is_news(told: Candidate) -> bool:
    return told.published is None or not looks_back(told)


def _going_on(article: Told, place: int, own: Mapping[int, tuple[int, Candidate]]) -> tuple[int, Candidate] | None:
    """"In return, …" goes on telling what the sentence before it dates."""
    return own.get(place - 1) if _GOES_ON.match(article.sentence(place)) else None


def _most_alike(article: Told, place: int, entries: Entries, weights: Weights) -> tuple[int, Candidate] | None:
    """The entry of other articles that the sentence is clearly more alike than any other."""
    words = weights.vector(features(article.sentence(place)))
    best: dict[int, tuple[float, Candidate]] = {}
    telling = dict(nlargest(LOOKED_UP, words.items(), key=lambda item: item[1]))
    for number, in_part in near(telling, entries.index).items():
        likeness = cosine(words, entries.vectors[number]) if in_part >= LIKE_ENOUGH / 2 else 0.0
        at, member = entries.told[number]
        if likeness > best.get(at, (LIKE_ENOUGH / CLEARLY, member))[0] and _could_know(article.source.published, member):
            best[at] = likeness, member
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    if not ranked or ranked[0][1][0] < LIKE_ENOUGH or article.source.key in entries.keys[ranked[0][0]]:
        return None
    at, (likeness, member) = ranked[0]
    rival = ranked[1][1][0] if len(ranked) > 1 else 0.0
    shared = words.keys() & features(member.words).keys()
    clear = likeness >= CLEARLY * rival and sum(_tells_what(term) for term in shared) >= IN_COMMON
    who = names(article.sentence(place)) | names(member.words) | _WHO
    return (at, member) if clear and shared - who - SAYING else None


def _tells_what(term: str) -> bool:
    """"put it out in three hours" and "threw it out by 97 to three" share what any two sentences may."""
    return not term.startswith("#") and not (term.isdigit() and int(term) <= SMALL) and term not in _PARTICLES


def _could_know(published: date | None, member: Candidate) -> bool:
    day = member.clause.mention.earliest
    return published is None or day is None or day <= published


def reason_of(found: Retold, articles: Mapping[str, Told]) -> str:
    source = articles[found.by.key].source
    said = on_one_line(articles[found.by.key].sentence(found.by.place))
    short = said if len(said) <= 120 else f"{said[:120].rsplit(' ', 1)[0]} …"
    return f"The sentence names no day. It seems to tell the same as “{short}” ({source.called})."
