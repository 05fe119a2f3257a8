"""Which words a pattern cannot do without, so that a rule is only tried on text that has one of them.

They are read off the parsed pattern. Where it is not as expected here nothing is said, and the rule is tried on all text.
"""

import re
from collections.abc import Iterator
from functools import cache

_parser = getattr(re, "_parser", None)
# What stands in most stretches of text tells nothing.
_COMMON = frozenset({"the", "day", "week", "month", "year"})
MOST, SHORTEST = 40, 3
# How far before a stretch of text a pattern may look back for one.
LOOKS_BACK = 24


@cache
def needles(pattern: str) -> tuple[str, ...]:
    """Words of which one is in every match; () where there are none of use."""
    try:
        return _best(_parser.parse(pattern))  # type: ignore[union-attr]
    except (AttributeError, TypeError, ValueError):
        return ()


def _best(parsed: object) -> tuple[str, ...]:
    """The set of words that tells most; () where there is none."""
    return min(_sets(parsed), key=lambda words: (len(words), -min(map(len, words))), default=())


def _sets(parsed: object) -> Iterator[tuple[str, ...]]:
    """Each set of words of which a sequence needs one."""
    run = ""
    for kind, value in parsed:  # type: ignore[attr-defined]
        if str(kind) == "LITERAL":
            run += chr(value)
            continue
        if str(kind) == "MAX_REPEAT" and _is_space(value):
            yield from _kept((run + " ",))
            run = " "
            continue
        yield from _kept((run,))
        run = ""
        match str(kind):
            case "ASSERT":
                yield from _sets(value[1])
            case "SUBPATTERN":
                yield from _sets(value[-1])
            case "MAX_REPEAT" | "MIN_REPEAT" if value[0]:
                yield from _sets(value[-1])
            case "BRANCH":
                best = [_best(way) for way in value[1]]
                if all(best):
                    yield from _kept(tuple({word: None for words in best for word in words}))
    yield from _kept((run,))


def _is_space(repeat: tuple[int, int, object]) -> bool:
    """Whether it is what a space in a rule stands for."""
    least, _, of = repeat
    return least == 1 and [(str(kind), char) for kind, char in of] == [("LITERAL", ord(" "))]  # type: ignore[attr-defined]


def _kept(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if len(words) <= MOST and all(_tells(word) for word in words):
        yield words


def _tells(word: str) -> bool:
    """Whether not every stretch of text has it: a word of some length, or a sign such as a hyphen."""
    bare = word.strip()
    return bare not in _COMMON and (len(bare) >= SHORTEST or (bare != "" and not bare.isalnum()))
