"""Texts in dated parts, as diaries and live blogs are: a line that is a date alone dates what follows it."""

import re

from .words import FRAGMENTS

# Below so many characters to the next such line they date teasers or pictures, not parts of a text.
SHORTEST = 150
# "Day 2: 4 March 2011", "4 March 2011: The dam burst": what may stand before the date, and what ends it where text follows.
_BEFORE = r"[ \t]*(?:day [0-9]{1,3}[ \t]*[:.,-]?[ \t]*)?"
_LEAD, _TEXT_FOLLOWS = re.compile(_BEFORE, re.I), re.compile(r" ?(?::|[-\u2013\u2014](?= ))")
_LINE = re.compile(
    rf"^{_BEFORE}(?:(?:{FRAGMENTS['weekday']}|tues?|wed|thu(?:rs?)?|fri|mon|sat|sun),? )?"
    rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)? {FRAGMENTS['month']}(?:,? [0-9]{{4}})?|"
    rf"{FRAGMENTS['month']} [0-9]{{1,2}}(?:st|nd|rd|th)?(?:,? [0-9]{{4}})?|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
    rf"(?:[ \t:.]*$|{_TEXT_FOLLOWS.pattern})",
    re.M | re.I,
)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a line has nothing but what stands between two offsets, or begins with it and a colon or dash."""
    low = text.rfind("\n", max(0, start - 16), start)
    if low < 0 and start >= 16:
        return False
    high, before = text.find("\n", end, end + 8), text[low + 1 : start]
    after = text[end:high] if high >= 0 else text[end:] if len(text) - end < 8 else "-"
    return bool(_LEAD.fullmatch(before)) and (not after.strip(" \t:.") or bool(_TEXT_FOLLOWS.match(text, end)))


def in_dated_parts(text: str) -> bool:
    """Whether a text has two such lines or more with something to tell below them, and fewer with little."""
    ends = [(line.start(), line.end()) for line in _LINE.finditer(text)]
    starts = [start for start, _ in ends[1:]] + [len(text)]
    long = sum(start - end >= SHORTEST for (_, end), start in zip(ends, starts, strict=False))
    return long > 1 and long > len(ends) - long
