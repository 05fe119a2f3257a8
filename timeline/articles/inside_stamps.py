"""The moment at which a page appeared, where its headline, place, moment and first sentence were run together on one line."""

import re

from .datelines import CLOCK, ZONE
from .sentences import trimmed
from .stated_days import Written, written_days

HEAD = 400  # characters of a line in which such a moment stands
UK_TIME = r"(?:\s*(?:UK(?: time)?|local time)\b)?"
CLOCK_BEHIND = re.compile(
    rf"\s*(?:[,;|–-]\s*)?(?:at\s+)?(?:{CLOCK.pattern}){UK_TIME}(?:\s+(?:{CLOCK.pattern})\s*UK\b)?|\s*;\s*Page [A-Z]?\d{{1,3}}\b",
    re.IGNORECASE,
)
CLOCK_IN_FRONT = re.compile(rf"(?:{CLOCK.pattern}){UK_TIME}(?:\s+{ZONE}\b)?\s?,\s+$", re.IGNORECASE)
PLACE_IN_FRONT = re.compile(r"(?:^|(?<=\s))(?:[A-ZÀ-Þ][A-ZÀ-Þ'’.\\/-]+[ ,]{1,2}){1,4}(?:[A-Z][a-z.]+ ){0,2}\|\s*$")
LABEL_BEFORE = re.compile(r"\bPage last updated at\s+$|\|\s+$")
GOVERNS = re.compile(r"(?:\b(?:on|of|at|by|until|till|since|from|after|before|for|and|to|in|the|between|dated)|[,(])\s*$", re.IGNORECASE)


def stamp_inside(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of a weekday, day, year and clock time that no preposition governs and that a capital or nothing follows.

    None where several such days stand there, as over a list of posts.
    """
    found = {}
    for day in written_days(text, start, min(end, start + HEAD)):
        if day.year is None or day.weekday is None:
            continue
        first, last = clocked(text, start, end, day)
        behind = text[last:end].lstrip(" -–—")[:1]
        begin = with_place(text, start, first)
        if (first, last) != (day.start, day.end) and not behind.islower() and not GOVERNS.search(text, max(start, begin - 12), begin):
            found.setdefault(day.date, trimmed(text, begin, last))
    return next(iter(found.values())) if len(found) == 1 else None


def clocked(text: str, start: int, end: int, day: Written) -> tuple[int, int]:
    """From the clock time in front of a day, if one stands there, to that behind it."""
    before = CLOCK_IN_FRONT.search(text[max(start, day.start - 30) : day.start])
    behind = CLOCK_BEHIND.match(text, day.end, end)
    return day.start - len(before[0]) if before else day.start, behind.end() if behind else day.end


def with_place(text: str, start: int, first: int) -> int:
    """Where the place with its stroke, or the label, begins that belongs to what stands at `first`."""
    before = text[max(start, first - 60) : first]
    found = PLACE_IN_FRONT.search(before) or LABEL_BEFORE.search(before)
    return first - len(before) + found.start() if found else first
