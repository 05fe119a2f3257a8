"""Which lane an entry belongs to: the topic that its words speak of most, among the few topics that the story has entries for."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from .topics import HINTS, TOPICS

OTHER = "Other"
MOST = 6  # lanes of a story; more are no overview
FEWEST, PART = 2, 0.06  # entries that make a lane, and what part of all
SURE, HINT = 3.0, 1.0  # what a word tells of its topic
FURTHER = 0.4  # what a word tells beside one that stands nearer
THEME = 2.0  # what would tell of a topic that the whole story speaks of nothing else
CLEAR = 1.5  # what makes sure that an entry is of a topic

_SURE, _HINTS = ({lane: re.compile("|".join(words.split())) for lane, words in topics.items()} for topics in (TOPICS, HINTS))
_WORDS = {word for words in (*TOPICS.values(), *HINTS.values()) for word in words.split()}
LONGEST_FIRST = sorted(_WORDS, key=lambda word: (-len(word), word))  # a set alone has another order in every process
_ANY = re.compile(rf"\b(?=\w)(?:{'|'.join(LONGEST_FIRST)})")


def lanes_of(entries: Sequence[tuple[str, ...]]) -> list[str]:
    """A lane for each (headline, evidence, what stands around that, what stands further off ...), which tell less and less.

    A word of which the whole story speaks, as of the club in the story of a club, tells little of one entry.
    """
    spoken = [[_topical(part) for part in entry] for entry in entries]
    used = Counter(word for headline, text, *_ in spoken for word in headline | text)
    common = {word: (count - 1) / len(entries) for word, count in used.items()}
    return _few([_scores(parts, common) for parts in spoken])


def _few(told: Sequence[Counter[str]]) -> list[str]:
    """Few lanes with several entries each: an entry whose topic is rare goes to its next best."""
    whole = sum(told, Counter())
    scores = [Counter({lane: score[lane] + THEME * whole[lane] / whole.total() for lane in score}) for score in told]
    kept = set(TOPICS)
    fewest = min(len(scores), max(FEWEST, PART * len(scores)))
    while True:
        chosen = [_best(score, kept) for score in scores]
        sizes = Counter(chosen)
        named = [lane for lane in sizes if lane != OTHER]
        clear = Counter(lane for score, lane in zip(scores, chosen, strict=True) if score[lane] >= CLEAR)
        rare = [lane for lane in named if clear[lane] < fewest]
        if not rare and len(named) <= MOST or len(named) == 1:
            return [_settled(score, lane, sizes) for score, lane in zip(scores, chosen, strict=True)]
        kept.discard(min(rare or named, key=lambda lane: (sizes[lane], sum(score[lane] for score in scores), lane)))


def _topical(text: str) -> set[str]:
    return set(_ANY.findall(text.lower()))


@cache
def _topics(word: str) -> dict[str, float]:
    return {lane: HINT for lane, words in _HINTS.items() if words.fullmatch(word)} | {
        lane: SURE for lane, words in _SURE.items() if words.fullmatch(word)
    }


def _scores(spoken: Sequence[set[str]], common: dict[str, float]) -> Counter[str]:
    """What is spoken of, each word once, where it stands nearest; in a headline it counts twice."""
    headline, text, *around = spoken
    scores: Counter[str] = Counter()
    seen: set[str] = set()
    worth = 1.0
    for words in (headline | text, *around):
        for word in sorted(words - seen):
            for lane, told in _topics(word).items():
                scores[lane] += told * worth * (2 if word in headline else 1) * (1 - common.get(word, 0.0))
        seen |= words
        worth *= FURTHER
    return scores


def _best(scores: Counter[str], kept: set[str]) -> str:
    best = max((lane for lane in TOPICS if lane in kept), key=lambda lane: scores[lane], default=OTHER)
    return best if scores[best] else OTHER


def _settled(scores: Counter[str], lane: str, sizes: Counter[str]) -> str:
    """A lone entry without a topic goes to the largest lane rather than to one of its own."""
    if lane == OTHER and sizes[OTHER] < FEWEST and len(sizes) > 1:
        return max((found for found in sizes if found != OTHER), key=lambda found: (scores[found], sizes[found]))
    return lane
