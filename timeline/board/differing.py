"""Which words of one text are not in the other, so that two tellings can be compared at a glance."""

from collections.abc import Sequence
from difflib import SequenceMatcher

Stretch = tuple[str, bool]  # text, and whether it differs
LITTLE = 0.25  # of the words in common; below that every word would be marked, which shows nothing
MOST_WORDS = 400


def stretches(text: str, others: Sequence[str]) -> list[Stretch]:
    """The text in stretches, against whichever of the others is nearest to it; whole where they have little in common."""
    words = text.split()
    if not words or len(words) > MOST_WORDS or not others:
        return [(text, False)]
    told = [_plain(word) for word in words]
    matchers = [SequenceMatcher(None, told, [_plain(word) for word in other.split()[:MOST_WORDS]], autojunk=False) for other in others]
    nearest = max(matchers, key=lambda matcher: matcher.ratio())
    if nearest.ratio() < LITTLE:
        return [(text, False)]
    found: list[Stretch] = []
    for verb, start, end, *_ in nearest.get_opcodes():
        if start < end:
            found.append((" ".join(words[start:end]), verb != "equal"))
    return found


def _plain(word: str) -> str:
    """As it is compared: typography and case tell no event apart."""
    return "".join(letter for letter in word.casefold().replace("’", "'") if letter.isalnum()) or word
