"""The sentences that name no day and tell that something was done, with what they tell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.articles.vocabulary import names, stem

from .alike import SAYING
from .candidates import Told
from .modality import COPULA, NONE, PAST, PLAN, STATEMENT, negated, role
from .people_words import EITHER, MEN, WOMEN
from .similarity import Vector, Weights, features
from .tokens import tokens

SMALL = 20  # a number that many things come in
SHORTEST = 6  # words
_PARTICLES = frozenset("out up off down over back away on in".split())
_WHO = frozenset(stem(word) for word in f"{MEN} {WOMEN} {EITHER}".split())  # what somebody is known as tells nothing that was done
_NOT_DONE = frozenset("is are must will may might can could would should".split())  # "It must pay those who were hurt"
_HYPOTHETICAL = re.compile(r"\W*(?:had|if|unless|were|should)\b", re.IGNORECASE)
_SPEECH = ("“", '"', "‘", "«", "„")


@dataclass(frozen=True)
class Undated:
    """A sentence that names no day and tells that something was done: its words as a unit vector, and those that say what.

    `said`: somebody said something; `ahead`: it is a plan.
    """

    article: Told
    place: int
    words: Vector
    deeds: frozenset[str]
    said: bool
    ahead: bool


def undated(article: Told, place: int, weights: Weights) -> Undated | None:
    """A sentence that could tell an event: it has a verb in the past and no day of its own, and speaks for itself."""
    start, end = article.sentences[place]
    sentence = article.sentence(place)
    if len(sentence.split()) < SHORTEST or sentence.lstrip().startswith(_SPEECH) or sentence.rstrip().endswith("?"):
        return None
    if _HYPOTHETICAL.match(sentence) or any(
        start <= mention.start < end and mention.type in {"DATE", "TIME"} and (mention.edtf or not mention.rule.startswith("vague"))
        for mention in article.source.mentions
    ):
        return None
    found = tokens(sentence, 0, len(sentence))
    roles = [role(found, at) for at in range(len(found))]
    if next((token.word for token, what in zip(found, roles, strict=True) if what != NONE), "") in _NOT_DONE:
        return None
    verb = _first_verb(roles)
    if not {PAST, STATEMENT} & set(roles) or negated(found, verb):
        return None
    words = features(sentence)
    what = roles[verb] if verb >= 0 else NONE
    deeds = frozenset(term for term in words if _tells_what(term)) - names(sentence) - _WHO - SAYING
    return Undated(article, place, weights.vector(words), deeds, what == STATEMENT, what == PLAN)


def _first_verb(roles: Sequence[str]) -> int:
    """Not the auxiliary, which may carry the "not" of the verb behind it."""
    return next((at for at, what in enumerate(roles) if what not in {NONE, COPULA}), -1)


def _tells_what(term: str) -> bool:
    """"put it out in three hours" and "threw it out by 97 to three" share what any two sentences may."""
    return not term.startswith("#") and not (term.isdigit() and int(term) <= SMALL) and term not in _PARTICLES
