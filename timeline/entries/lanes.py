"""Which lane an entry belongs to: the topic whose words it uses most, among the few topics that the story has entries for."""

import re
from collections import Counter
from collections.abc import Sequence

from .topics import TOPICS

OTHER = "Other"
MOST = 5  # lanes of a story; more are no overview
FEWEST = 2  # entries that make a lane
IN_HEADLINE = 3  # how often a word in the headline counts

_PATTERNS = {lane: re.compile(rf"(?<!\w)(?:{'|'.join(words.split())})", re.IGNORECASE) for lane, words in TOPICS.items()}


def lanes_of(entries: Sequence[tuple[str, ...]]) -> list[str]:
    """A lane for each (headline, evidence, what stands around that); the next is asked where the one before uses no topic's words.

    Few lanes with several entries each: an entry whose topic is rare goes to its next best.
    """
    scores = [_scores(headline, text, *around) for headline, text, *around in entries]
    kept = set(TOPICS)
    while True:
        chosen = [_best(score, kept) for score in scores]
        sizes = Counter(chosen)
        named = [lane for lane in sizes if lane != OTHER]
        rare = [lane for lane in named if sizes[lane] < min(FEWEST, len(entries))]
        if not rare and len(named) <= MOST:
            return [_settled(score, lane, sizes) for score, lane in zip(scores, chosen, strict=True)]
        out = min(rare or named, key=lambda lane: (sizes[lane], list(TOPICS).index(lane)))
        if len(named) == 1:
            return chosen
        kept.discard(out)


def _scores(headline: str, text: str, *around: str) -> dict[str, int]:
    found = {lane: IN_HEADLINE * len(p.findall(headline)) + len(p.findall(text)) for lane, p in _PATTERNS.items()}
    return found if any(found.values()) or not around else _scores("", *around)


def _best(scores: dict[str, int], kept: set[str]) -> str:
    best = max((lane for lane in scores if lane in kept), key=lambda lane: scores[lane], default=OTHER)
    return best if scores.get(best) else OTHER


def _settled(scores: dict[str, int], lane: str, sizes: Counter[str]) -> str:
    """A lone entry without a topic goes to the largest lane rather than to one of its own."""
    if lane == OTHER and sizes[OTHER] < FEWEST and len(sizes) > 1:
        return max((found for found in sizes if found != OTHER), key=lambda found: (scores.get(found, 0), sizes[found]))
    return lane
