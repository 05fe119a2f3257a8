"""Which weekdays a page tells of, and whether it tells of days that came after another."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from .named_weekday import DAYS
from .page import BODY, Block, Page
from .stated_days import WEEKDAY, Written, written_days

LEAD_BLOCKS = 4
NAMED = re.compile(
    r"\b(?P<before>(?i:last|next|this|every|each|the following|the previous|previous|following"
    r"|good|black|easter|ash|maundy|palm|holy|super|cyber|bloody|whit|shrove|pancake))?\s*"  # days of the calendar, not of news
    rf"\b(?P<day>{'|'.join(DAYS)})(?:'s|’s)?\b"
    r"(?P<after>\s+(?:last|week|of (?:last|next|that|the)\b|after next|to|through|and \w+day|night football))?"
)
LATER = 7  # days after which a page does not appear, which tells of most of its days as past


def reported_weekday(page: Page, blocks: Sequence[Block]) -> int | None:
    """The one weekday that the top of the page tells of, None when there are two or none."""
    body = [block for block in blocks if block.kind == BODY]
    for part in (body[:LEAD_BLOCKS], body):
        named = weekdays_named(page.text, part)
        if len(named) == 1:
            return named.pop()
        if named:
            return None
    return None


def weekdays_named(text: str, blocks: Sequence[Block]) -> set[int]:
    return {WEEKDAY[match["day"].lower()] for block in blocks for match in bare_weekdays(text, block)}


def bare_weekdays(text: str, block: Block) -> Iterator[re.Match[str]]:
    """The weekdays without a day beside them, that are no "last Friday" and no Good Friday."""
    days = written_days(text, block.start, block.end)
    for match in NAMED.finditer(text, block.start, block.end):
        dated = any(day.start <= match.start("day") < day.end or 0 <= day.start - match.end() <= 3 for day in days)
        if not match["before"] and not match["after"] and not dated:
            yield match


def tells_of_later(page: Page, blocks: Sequence[Block], day: date) -> bool:
    """Whether most of the days that the page names, and more than one, came well after that day."""
    named = [written for block in blocks if block.kind == BODY for written in written_days(page.text, block.start, block.end)]
    near = [nearest_year(written, day) or day for written in named]
    after = [one for one in near if (one - day).days > LATER]
    return len(after) > 1 and 2 * len(after) > len(near)


def nearest_year(written: Written, day: date) -> date | None:
    """The day as written, where it names no year in that in which it comes closest to another; None where no year has it.

    One that is named with its weekday is of a year in which it falls on that, if any of those around has it so.
    """
    around = written.around(day)
    fitting = [found for found in around if written.may_fall_on(found)]
    return min(fitting or around, key=lambda found: abs(found - day), default=None)
