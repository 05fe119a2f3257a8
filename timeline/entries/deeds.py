"""Which deeds a clause tells that come once: charged, sworn in, struck down; the words for them are in `deed_words`."""

import re
from functools import lru_cache

from .deed_words import DEEDS

_BETWEEN = r"(?:\S+ ){0,4}?"


def _pattern(words: str) -> str:
    return re.sub(r"\((?!\?)", "(?:", words).replace("… ", _BETWEEN)


_DEED = re.compile(
    r"\b(?:" + "|".join(f"(?P<d{at}>{_pattern(words)})" for at, words in enumerate(DEEDS.values())) + r")\b", re.IGNORECASE
)
_BY_THE_WAY = re.compile(r"\b(?:after|before|since|following|because|although|while|when)\b", re.IGNORECASE)
_NAMES = list(DEEDS)


@lru_cache(maxsize=20_000)
def deeds(words: str, phrase: str = "") -> frozenset[str]:
    """The deeds that a clause tells; where its dating phrase stands in the main part, not those of "after it recalled the heater"."""
    aside, at = _BY_THE_WAY.search(words), words.find(phrase) if phrase else -1
    told = words[: aside.start()] if aside and 0 <= at < aside.start() else words
    return frozenset(_NAMES[int(match.lastgroup[1:])] for match in _DEED.finditer(told) if match.lastgroup)


def without_deeds(text: str) -> str:
    """The text without the words that tell what was done; "found Ansa Mohr guilty" leaves to whom."""
    return _DEED.sub(lambda match: " ".join(match[0].split()[1:-1]), text)


def before_deed(text: str, deed: str) -> str:
    """What stands before the words that tell a deed: mostly who did it, or whom it befell."""
    told = next((match for match in _DEED.finditer(text) if _NAMES[int(match.lastgroup[1:])] == deed), None)
    return text[: told.start()] if told else ""
