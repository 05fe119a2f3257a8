"""The site and day that pages put behind their headline: "Ferries grounded – DW – 08/28/2024", "Ferries grounded | NW | 28.08.2024"."""

import re

from .datelines import Found
from .sentences import trimmed
from .stated_days import written_days

DASH = r"\s+[-–—|]\s+"
NAME = r"[A-ZÀ-ÞА-ЯЁ][\w’'.&]*(?: [A-ZÀ-ÞА-ЯЁ][\w’'.&]*){0,2}"
TAIL = re.compile(rf"{DASH}(?:{NAME}{DASH}){{1,2}}(?P<day>[\w.,/ -]{{6,20}})$")
LONGEST = 70  # characters
REASON = "Site and day behind the headline"


def tail(text: str, start: int, end: int) -> Found | None:
    """Where the site and the day begin that end a line, with the dash before them."""
    match = TAIL.search(text, max(start, end - LONGEST), end)
    if not match or match.start() == start:
        return None
    days = written_days(text, *match.span("day"))
    whole = len(days) == 1 and days[0].year and trimmed(text, *match.span("day")) == (days[0].start, days[0].end)
    return (trimmed(text, match.start(), end), REASON) if whole else None
