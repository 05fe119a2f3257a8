"""Runs of three words: how much of the shorter text stands in the longer one, whatever its punctuation."""

import re

from .vocabulary import CJK, fold, mended, pairs

TOKEN = re.compile(r"\w+")
SIZE = 3


def tokens(text: str) -> list[str]:
    found = TOKEN.findall(fold(mended(text)).replace("'", "").replace("us$", "$"))
    if not CJK.search(text):
        return found
    return [part for token in found for part in (pairs(token) if CJK.search(token) else [token])]


def shingles(text: str) -> set[int]:
    """The three-word runs of a text, each as one number."""
    found = tokens(text)
    return {hash((found[i], found[i + 1], found[i + 2])) for i in range(len(found) - SIZE + 1)}


def containment(one: set[int], other: set[int]) -> float:
    """The share of the shorter text's runs that the other text holds too."""
    if not one or not other:
        return 0.0
    return len(one & other) / min(len(one), len(other))
