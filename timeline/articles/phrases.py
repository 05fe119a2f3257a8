"""Sentences by which a site speaks of itself or to its reader, found by the patterns of `words/phrases.txt`."""

import re
from collections import defaultdict

from .word_lists import sections, words

WORD = re.compile(r"\w+|©")
PATTERNS = [(reason, pattern) for reason, patterns in sections("phrases") for pattern in patterns]
COMPILED = [(reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in PATTERNS]
ESCAPE = re.compile(r"\\[bwWsSdD]")
LITERAL = re.compile(r"[^\W\d_]+|©")
ROOT = 4  # letters of a pattern's word that must stand in a trigger, as "subscri" does in "subscribers"


def by_trigger() -> dict[str, list[int]]:
    """The patterns that each trigger word calls for; a text without the word cannot match by way of it.

    Looking at every pattern for every line would take longer than all the rest of the cleaning.
    """
    found: dict[str, list[int]] = defaultdict(list)
    triggers = words("triggers")
    for i, (_, pattern) in enumerate(PATTERNS):
        literals = set(LITERAL.findall(ESCAPE.sub(" ", pattern.lower())))
        for trigger in triggers:
            if any(is_root(literal, trigger) for literal in literals):
                found[trigger].append(i)
    return found


def is_root(literal: str, trigger: str) -> bool:
    shorter = literal[: len(trigger)] == trigger and len(literal) - len(trigger) <= 1  # "newsletters?"
    return literal == trigger or shorter or (len(literal) >= ROOT and literal in trigger)


BY_TRIGGER = by_trigger()


def phrase_in(text: str) -> str:
    """The reason why a text is the site's own, empty when no pattern is found in it."""
    called = {i for word in WORD.findall(text.lower()) for i in BY_TRIGGER.get(word, ())}
    return next((COMPILED[i][0] for i in sorted(called) if COMPILED[i][1].search(text)), "")
