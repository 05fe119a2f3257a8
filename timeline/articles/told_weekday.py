"""Which weekdays a page tells of without their day, and which year's a day is that gives none."""

import re
from collections.abc import Iterator
from datetime import date

from .named_weekday import DAYS
from .page import Block
from .stated_days import Written, written_days

NAMED = re.compile(
    r"\b(?P<before>(?i:last|next|coming|until|till|by|this|every|each|the following|the previous|previous|following"
    r"|good|black|easter|ash|maundy|palm|holy|super|cyber|bloody|whit|shrove|pancake))?\s*"  # days of the calendar, not of news
    rf"\b(?P<day>{'|'.join(DAYS)})(?:'s|’s)?\b"
    r"(?P<after>\s+(?:last|week|of (?:last|next|that|the)\b|after next|to|through|and \w+day|night football))?"
)


def bare_weekdays(text: str, block: Block) -> Iterator[re.Match[str]]:
    """The weekdays without a day beside them, that are no "last Friday" and no Good Friday."""
    days = written_days(text, block.start, block.end)
    for match in NAMED.finditer(text, block.start, block.end):
        dated = any(day.start <= match.start("day") < day.end or 0 <= day.start - match.end() <= 3 for day in days)
        if not match["before"] and not match["after"] and not dated:
            yield match


def nearest_year(written: Written, day: date) -> date | None:
    """The day as written, where it names no year in that in which it comes closest to another; None where no year has it.

    One that is named with its weekday is of a year in which it falls on that, if any of those around has it so.
    """
    around = written.around(day)
    fitting = [found for found in around if written.may_fall_on(found)]
    return min(fitting or around, key=lambda found: abs(found - day), default=None)
