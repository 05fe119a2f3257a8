"""Which deeds a clause tells that come once: charged, sworn in, struck down; the words for them are in `deed_words`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .deed_words import DEEDS
from .verbs import IRREGULAR

_BETWEEN = r"(?:\S+ ){0,4}?"


def _pattern(words: str) -> str:
    return re.sub(r"\((?!\?)", "(?:", words).replace("… ", _BETWEEN)


_PATTERNS = [_pattern(words) for words in DEEDS.values()]
# Without groups and cases the words are found ten times as fast; which deed it is need be asked only where there is one.
_ANY = re.compile(r"\b(?=[a-z])(?:" + "|".join(_PATTERNS) + r")\b")
_WHICH = re.compile("(?:" + "|".join(f"(?P<d{at}>{words})" for at, words in enumerate(_PATTERNS)) + r")\b")
_BY_THE_WAY = re.compile(r"\b(?:after|before|since|following|because|although|while|when)\b", re.IGNORECASE)
_NAMES = list(DEEDS)
_TO_COME = re.compile(r"\b(?:will|shall|would|must|to) (?:\w+ly )?(?P<verb>[a-z]+)\b")


@lru_cache(maxsize=20_000)
def deeds(words: str, phrase: str = "") -> frozenset[str]:
    """The deeds that a clause tells; where its dating phrase stands in the main part, not those of "after it recalled the heater"."""
    return frozenset(deed for deed, _, _ in _told(main_part(words, phrase)))


def main_part(words: str, phrase: str) -> str:
    """What a clause tells before "after it recalled the heater", where its dating phrase stands there; else all of it."""
    aside, at = _BY_THE_WAY.search(words), words.find(phrase) if phrase else -1
    return words[: aside.start()] if aside and 0 <= at < aside.start() else words


def as_done(words: str) -> str:
    """What is to come as it will be told: "The bridge is due to open" as "The bridge is due opened", which has the words of the deed."""
    return _TO_COME.sub(lambda found: _past(found["verb"]), words, count=1)


def _past(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if re.fullmatch(r"[^aeiou]{1,2}[aeiou][bdgmnprt]", verb) else f"{verb}ed"


def _told(text: str) -> Iterator[tuple[str, int, int]]:
    """Each deed in a text with where its words begin and end."""
    lower = text.lower()
    if len(lower) != len(text):  # as that of "İ" is
        lower = text
    for found in _ANY.finditer(lower):
        which = _WHICH.match(lower, found.start())
        yield _NAMES[int(which.lastgroup[1:])], *found.span()


def without_deeds(text: str) -> str:
    """The text without the words that tell what was done; "found Ansa Mohr guilty" leaves to whom."""
    kept, at = [], 0
    for _, start, end in _told(text):
        kept += [text[at:start], " ".join(text[start:end].split()[1:-1])]
        at = end
    return "".join([*kept, text[at:]])


def before_deed(text: str, deed: str) -> str:
    """What stands before the words that tell a deed: mostly who did it, or whom it befell."""
    return next((text[:start] for found, start, _ in _told(text) if found == deed), "")
