"""Which words only one of several texts has, so that tellings can be compared at a glance."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby

Stretch = tuple[str, bool]  # text, and whether it differs
LITTLE = 0.25  # of the words in common; below that every word would be marked, which shows nothing
MOST_WORDS = 400


def stretches(text: str, others: Sequence[str]) -> list[Stretch]:
    """The text in stretches, against whichever of the others is nearest to it; whole where they have little in common.

    Nothing differs that any of the others says.
    """
    words = text.split()
    if not words or len(words) > MOST_WORDS or not others:
        return [(text, False)]
    told = [_plain(word) for word in words]
    texts = [[_plain(word) for word in other.split()[:MOST_WORDS]] for other in others]
    matchers = [SequenceMatcher(None, told, other, autojunk=False) for other in texts]
    nearest = max(matchers, key=lambda matcher: matcher.ratio())
    if nearest.ratio() < LITTLE:
        return [(text, False)]
    said = {word for other in texts if other is not nearest.b for word in other}
    differs = [word not in said for word in told]
    for start, _, length in nearest.get_matching_blocks():
        differs[start : start + length] = [False] * length
    runs = groupby(zip(words, differs, strict=True), key=lambda pair: pair[1])
    return [(" ".join(word for word, _ in run), alone) for alone, run in runs]


def _plain(word: str) -> str:
    """As it is compared: typography and case tell no event apart."""
    return "".join(letter for letter in word.casefold().replace("’", "'") if letter.isalnum()) or word
