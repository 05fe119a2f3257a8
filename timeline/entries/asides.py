"""Asides between commas that only say who or what somebody is: "On Tuesday the mayor, who will stand again, defended the plan"."""

from collections.abc import Iterator

from .modality import CHANCE, COPULA, PAST, PLAN, STATEMENT, role
from .tokens import Token
from .verbs import SCHEDULED

LONGEST = 30  # tokens
_OPENS = frozenset("who which whose".split()) | SCHEDULED | {"planned", "set", "likely"}
_MAIN = {PAST, STATEMENT, COPULA}
_AHEAD = {PLAN, CHANCE}


def asides_ahead(found: list[Token]) -> Iterator[range]:
    """The tokens of each aside that looks ahead, where the verb of the sentence stands right behind its second comma."""
    for first, token in enumerate(found[:-1]):
        opens = token.word == "," and found[first + 1].word in _OPENS
        last = _end(found, first) if opens else 0
        if any(role(found, at) in _AHEAD for at in range(first + 1, last)):
            yield range(first, last)


def _end(found: list[Token], first: int) -> int:
    """Where the comma stands behind which the sentence goes on with its verb; 0 where none does."""
    for at in range(first + 2, min(first + LONGEST, len(found) - 1)):
        if found[at].word == "," and _goes_on(found, at + 1):
            return at
    return 0


def _goes_on(found: list[Token], at: int) -> bool:
    while at < len(found) and found[at].word.endswith("ly"):
        at += 1
    return at < len(found) and role(found, at) in _MAIN
