"""Texts in dated parts, as diaries and live blogs are: a line that is a date alone dates what follows it."""

import re

from .words import FRAGMENTS

# Below so many characters to the next such line they date teasers or pictures, not parts of a text.
SHORTEST = 150
_LINE = re.compile(
    rf"^[ \t]*(?:{FRAGMENTS['weekday']},? )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)? {FRAGMENTS['month']},? [0-9]{{4}}|"
    rf"{FRAGMENTS['month']} [0-9]{{1,2}}(?:st|nd|rd|th)?,? [0-9]{{4}}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})[ \t:.]*$",
    re.M | re.I,
)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a line has nothing but what stands between two offsets."""
    low, high = text.rfind("\n", max(0, start - 8), start), text.find("\n", end, end + 8)
    before = text[low + 1 : start] if low >= 0 else text[:start] if start < 8 else "-"
    after = text[end:high] if high >= 0 else text[end:] if len(text) - end < 8 else "-"
    return not (before + after).strip(" \t:.")


def in_dated_parts(text: str) -> bool:
    """Whether a text has two such lines or more, each with something to tell below it."""
    ends = [(line.start(), line.end()) for line in _LINE.finditer(text)]
    starts = [start for start, _ in ends[1:]] + [len(text)]
    return len(ends) > 1 and all(start - end >= SHORTEST for (_, end), start in zip(ends, starts, strict=True))
