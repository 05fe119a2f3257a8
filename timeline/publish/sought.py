"""What is typed to find, cut into the parts that are each found by themselves, and where those stand in a text."""

import re
from collections.abc import Iterable

MOST = 8  # parts; each is looked for in all texts of a story
# A quote opens only where a part begins, for at the end of a word it is an inch; one that nobody closed goes to the end.
PART = re.compile(r'"([^"]*)"?|“([^”]*)”?|„([^“”]*)[“”]?|«([^»]*)»?|(\S+)')

Span = tuple[int, int]


def parts_of(sought: str) -> list[str]:
    """The words and the quoted parts; from the last that may be on, the rest is one part as it was typed, so that a sentence that
    somebody pasted is still found."""
    sought = sought.strip()
    found = list(PART.finditer(sought))
    parts = [part[part.lastindex].strip() for part in found[:MOST]]
    if len(found) > MOST:
        parts[-1] = sought[found[MOST - 1].start() :]
    if not any(parts):  # quotes alone, which are then what is sought
        parts = [sought]
    return [part for part in dict.fromkeys(parts) if part]


def places(text: str, parts: Iterable[str]) -> list[Span]:
    """Where the parts stand, in order; parts that overlap are one place."""
    merged: list[Span] = []
    for start, end in sorted(hit.span() for part in parts for hit in re.finditer(re.escape(part), text, re.IGNORECASE)):
        if merged and start < merged[-1][1]:
            start, end = merged[-1][0], max(end, merged.pop()[1])
        merged.append((start, end))
    return merged
