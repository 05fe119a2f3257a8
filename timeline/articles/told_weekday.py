"""Which weekday a page tells of, what it tells of it, and whether another page tells the same of that day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from .named_weekday import DAYS
from .page import BODY, Block, Page
from .sentences import sentences
from .shingles import containment
from .stated_days import WEEKDAY, Written, written_days
from .vocabulary import stems

LEAD_BLOCKS = 4
NAMED = re.compile(
    r"\b(?P<before>(?i:last|next|this|every|each|the following|the previous|previous|following"
    r"|good|black|easter|ash|maundy|palm|holy|super|cyber|bloody|whit|shrove|pancake))?\s*"  # days of the calendar, not of news
    rf"\b(?P<day>{'|'.join(DAYS)})(?:'s|’s)?\b"
    r"(?P<after>\s+(?:last|week|of (?:last|next|that|the)\b|after next|to|through|and \w+day|night football))?"
)
SAME_FACT = 0.2  # share of the words of what a page tells of a weekday, that a sibling which tells of that day uses too
MUCH_ALIKE = 0.4  # likeness of two pages on one event
FEWEST_FACT = 2  # such words
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


def told_of(page: Page, blocks: Sequence[Block], weekday: int) -> set[str]:
    """The words of the sentences that tell of a weekday."""
    found: set[str] = set()
    for block in blocks:
        places = [
            match.start("day") for match in bare_weekdays(page.text, block) if WEEKDAY[match["day"].lower()] == weekday
        ] if block.kind == BODY else []
        for start, end in sentences(page.text, block.start, block.end) if places else ():
            if any(start <= at < end for at in places):
                found |= set(stems(page.text[start:end]))
    return found - set(stems(" ".join(DAYS)))


def tells_same(fact: set[str], own: set[str], words: set[str]) -> bool:
    """Whether a sibling tells what the page tells of that day, or most of what it tells at all, and not only of the same subject."""
    return len(fact & words) >= max(FEWEST_FACT, SAME_FACT * len(fact)) or containment(own, words) >= MUCH_ALIKE


def tells_of_later(page: Page, blocks: Sequence[Block], day: date) -> bool:
    """Whether most of the days that the page names, and more than one, came well after that day."""
    named = [written for block in blocks if block.kind == BODY for written in written_days(page.text, block.start, block.end)]
    near = [written.date or nearest_year(written, day) for written in named]
    after = [one for one in near if (one - day).days > LATER]
    return len(after) > 1 and 2 * len(after) > len(near)


def nearest_year(written: Written, day: date) -> date:
    """The day as written in the year in which it comes closest to another."""
    return min(written.around(day), key=lambda found: abs(found - day), default=day)
