"""Sentences that tell a dated event again without naming a day: support for its entry, which an editor may take off."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from heapq import nlargest
from typing import NamedTuple

from timeline.articles.vocabulary import names

from .candidate import Candidate
from .candidates import Told
from .grouping import looks_back
from .one_line import on_one_line
from .similarity import Index, Vector, Weights, cosine, features, index_of, near, total, unit
from .undated import Undated, undated
from .years import is_year_gone_by

IN_COMMON = 2  # words and numbers; who it was, that it was said and the kind of happening alone are none
LOOKED_UP = 6  # of the words of a sentence those that tell most; looking up every one would grow with the square of the story
LEAD = 3  # sentences
SOON, LATE = timedelta(days=1), timedelta(days=7)

_GOES_ON = re.compile(r"\W*in (?:return|exchange|response|turn|that case)\b", re.IGNORECASE)


class Signs(NamedTuple):
    """What speaks for it that a sentence retells an event, and against it."""

    alike: float  # how alike it is to all that tells the event
    next: float  # whether the sentence before it tells the event
    leads: float  # whether an article opens with it and tells the event in one of the next sentences
    soon: float  # whether its article appeared on the day of the event or the day after
    late: float  # whether it appeared more than a week after
    said: float  # whether it tells what somebody said, or the event is that somebody said something


WEIGHTS = Signs(alike=6.9, next=1.0, leads=1.8, soon=0.55, late=-0.5, said=-0.45)  # fitted to sentences of 86 stories
NOT_THE_SAME = 2.05  # odds that outweigh them; of 205 sentences that have more for them three in four told the event
IN_PART = 0.12  # of the likeness that it takes where nothing else speaks for it, the words looked up give half


@dataclass(frozen=True)
class Retold:
    """The sentence `place` of the article `key`, and the clause that dates what it tells."""

    key: str
    place: int
    by: Candidate


@dataclass(frozen=True)
class Events:
    """By the number of each event the clauses that tell it as done, and their words as one unit vector; an index over these."""

    told: Sequence[Sequence[Candidate]]
    vectors: Sequence[Vector]
    index: Index


def retold(articles: Mapping[str, Told], groups: Sequence[Sequence[Candidate]], weights: Weights) -> dict[int, list[Retold]]:
    """For the number of each group the undated sentences that retell it; a sentence retells one entry at most."""
    events = _events(groups, weights)
    taken = {(member.key, member.place) for members in groups for member in members}
    around: dict[str, dict[int, tuple[int, Candidate]]] = defaultdict(dict)
    for at, members in enumerate(events.told):
        for member in members:
            around[member.key].setdefault(member.place, (at, member))
    found: dict[int, list[Retold]] = defaultdict(list)
    for key, article in articles.items():
        for place in range(len(article.sentences)):
            sentence = None if (key, place) in taken else undated(article, place, weights)
            best = sentence and (_going_on(sentence, around[key]) or _likeliest(sentence, around[key], events, weights))
            if best:
                found[best[0]].append(Retold(key, place, best[1]))
    return found


def _events(groups: Sequence[Sequence[Candidate]], weights: Weights) -> Events:
    """So much happened in a year gone by that what names no day may tell of any of it, so that it is no event to go by."""
    told = [
        [one for one in members if one.clause.modality == "happened" and not is_year_gone_by(one.clause.mention, one.published)]
        for members in groups
    ]
    vectors = [unit(total(weights.vector(features(member.words)) for member in members)) for members in told]
    return Events(told, vectors, index_of(vectors))


def _going_on(sentence: Undated, around: Mapping[int, tuple[int, Candidate]]) -> tuple[int, Candidate] | None:
    """"In return, …" goes on telling what the sentence before it dates."""
    return around.get(sentence.place - 1) if _GOES_ON.match(sentence.article.sentence(sentence.place)) else None


def _likeliest(
    sentence: Undated, around: Mapping[int, tuple[int, Candidate]], events: Events, weights: Weights
) -> tuple[int, Candidate] | None:
    """The event that the sentence retells, among those that it is like or stands beside, and what dates it."""
    before, led = around.get(sentence.place - 1), _led_with(sentence, around)
    telling = dict(nlargest(LOOKED_UP, sentence.words.items(), key=lambda item: item[1]))
    near_by = {at for at, in_part in near(telling, events.index).items() if in_part >= IN_PART}
    beside = dict(found for found in (led, before) if found)
    best, most = None, NOT_THE_SAME
    for at in sorted(near_by | beside.keys()):
        by = beside.get(at) or _most_alike(sentence, events.told[at], weights)
        if len(_shared(sentence, by, events.vectors[at])) < IN_COMMON or not _may_tell(sentence, by):
            continue
        alike = cosine(sentence.words, events.vectors[at])
        signs = _signs(sentence, by, alike, is_next=before is not None and before[0] == at, is_lead=led is not None and led[0] == at)
        odds = sum(weight * sign for weight, sign in zip(WEIGHTS, signs, strict=True))
        if odds > most:
            best, most = (at, by), odds
    return best


def _led_with(sentence: Undated, around: Mapping[int, tuple[int, Candidate]]) -> tuple[int, Candidate] | None:
    """An article opens with its news and names the day a sentence later; what lies further back is not its news."""
    if sentence.place or sentence.ahead:
        return None
    told = (around[later] for later in range(1, LEAD) if later in around)
    return next(((at, by) for at, by in told if by.published is None or not looks_back(by)), None)


def _most_alike(sentence: Undated, told: Sequence[Candidate], weights: Weights) -> Candidate:
    return max(told, key=lambda member: cosine(sentence.words, weights.vector(features(member.words))))


def _shared(sentence: Undated, by: Candidate, event: Vector) -> frozenset[str]:
    return (sentence.deeds & event.keys()) - names(by.words)


def _may_tell(sentence: Undated, by: Candidate) -> bool:
    """Not what is still to come, and an article opens with its news rather than with what it looks back at."""
    source, day = sentence.article.source, by.clause.mention.earliest
    if sentence.place == 0 and by.key == source.key and source.published and looks_back(by):
        return False
    return source.published is None or day is None or day <= source.published


def _signs(sentence: Undated, by: Candidate, alike: float, *, is_next: bool, is_lead: bool) -> Signs:
    published, day = sentence.article.source.published, by.clause.mention.earliest
    since = published - day if published and day else None
    return Signs(
        alike=alike, next=is_next, leads=is_lead, soon=since is not None and since <= SOON,
        late=since is not None and since > LATE, said=sentence.said or by.clause.statement,
    )


def reason_of(found: Retold, articles: Mapping[str, Told]) -> str:
    source = articles[found.by.key].source
    said = on_one_line(articles[found.by.key].sentence(found.by.place))
    short = said if len(said) <= 120 else f"{said[:120].rsplit(' ', 1)[0]} …"
    return f"The sentence names no day. It seems to tell the same as “{short}” ({source.called})."
