"""The nouns that a clause ends in, whose relative clause comes next: "a shepherd from the village of Harn" before "who strayed"."""

import re

from .modality import NONE, role
from .subjects import agrees
from .tokens import tokens

_DETERMINER = r"(?:the|a|an|its|their|his|her|two|three|four|five|several|many)"
_JOINS = r"(?:of|in|on|at|for|to|with|by|from|and|or|but|that|which|who|why|how|as|than)"
_WORD = rf"(?!{_JOINS}\b)[\w’'-]+"
_PLACED = r"(?:of|from|in|at|on|for)"

_NEAREST = re.compile(
    rf"(?:\b(?i:{_DETERMINER}) (?:(?!of\b|in\b|on\b|at\b|for\b|to\b|with\b|by\b)[\w’'-]+ ){{0,2}})?"
    r"(?:\b(?!why\b|how\b|that\b|of\b|by\b|to\b|with\b|for\b)[\w’'-]+)$"
)
_WIDE = re.compile(rf"\b{_DETERMINER} (?:{_WORD} (?:\([A-Z][\w-]*\) )?){{1,5}}{_WORD}$", re.IGNORECASE)
_PLACED_AT_END = re.compile(
    rf"\b{_DETERMINER} (?:{_WORD} ){{1,3}}(?:{_PLACED} (?:the |an? )?(?:{_WORD} ){{0,2}}{_WORD}(?: |$)){{1,3}}$", re.IGNORECASE
)
_NAME = r"(?:[A-ZÀ-Þ\d][\w’'-]* )*[A-ZÀ-Þ\d][\w’'-]*$"
_WHOLE_NAME = re.compile(rf"\b{_NAME}")
_NAME_THAT_PLACES = re.compile(rf"\b{_JOINS} {_NAME}")  # "of Harn", "in May 2031"
_NAMED = re.compile(rf"\b{_WORD} {_NAME}")  # "flight BX27"
_ACRONYM = re.compile(r"\([A-Z]+\)")
_DETERMINED = re.compile(rf"{_DETERMINER}\s", re.IGNORECASE)
_ONE = re.compile(r"an?\s", re.IGNORECASE)


def nouns_before(before: str, told: str = "") -> str:
    """The nouns at the end of what stands before a relative clause that tells of them; "" where it ends in none.

    A bare name or number is no one "who strayed" or "that was won": the noun that it places is.
    """
    before = before.rstrip()
    found = _NEAREST.search(before)
    if not found or _is_verb(before):
        return ""
    nearest = found[0].strip()
    if _ONE.match(nearest) or (_DETERMINED.match(nearest) and agrees(nearest, told)):
        return nearest
    if not _DETERMINED.match(nearest) and (wide := _WIDE.search(before)) and not _holds_verb(wide[0]):
        return wide[0]
    if _NAME_THAT_PLACES.search(before) or not agrees(nearest, told):
        placed = _PLACED_AT_END.search(before)
        return placed[0].strip() if placed and not _holds_verb(placed[0]) else ""
    named = _NAMED.search(before)
    if named and not _holds_verb(named[0]):
        return named[0]
    name = _WHOLE_NAME.search(before)
    return name[0] if name else nearest


def _is_verb(words: str) -> bool:
    found = tokens(words, 0, len(words))
    return bool(found) and role(found, len(found) - 1) != NONE


def _holds_verb(words: str) -> bool:
    words = _ACRONYM.sub("", words)
    found = tokens(words, 0, len(words))
    return any(role(found, at) != NONE for at in range(len(found)))
