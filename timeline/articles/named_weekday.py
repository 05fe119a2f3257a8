"""The weekday that a page says it was published on, where it gives no day: "Published Wednesday, 6.42 pm"; and days that fit it."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from .datelines import CLOCK
from .page import BODY, BYLINE, CHROME, Block, Page
from .stated_days import WEEKDAY, either, written_days
from .word_lists import rows

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LONGEST = 90  # characters of a line that says no more
LABELLED = re.compile(
    rf"(?:\W*by\s+[^\n|·]{{2,40}}[|·,–—-])?\W*(?:publi\w*|{'|'.join(rows('date_labels'))})(?:\s+(?:on|am|le|el|il|op))?\W{{1,4}}"
    rf"(?P<day>{either(WEEKDAY)})\b\.?(?:\W+(?:at\s+|um\s+|à\s+)?{CLOCK.pattern})?\W*",
    re.IGNORECASE,
)
NEXT_BODY = 1  # lines below the start of the text in which the label may still stand


def published_weekday(page: Page, blocks: Sequence[Block]) -> int | None:
    """What the one line around the top of the article says; None when no line says a weekday, or two say different ones."""
    body = [i for i, block in enumerate(blocks) if block.kind == BODY]
    top = blocks[: body[0] + NEXT_BODY + 1] if body else blocks
    found = set()
    for block in top:
        if block.kind in (BYLINE, CHROME) and block.end - block.start <= LONGEST:
            match = LABELLED.fullmatch(page.text, block.start, block.end)
            if match and not written_days(page.text, block.start, block.end):
                found.add(WEEKDAY[match["day"].lower()])
    return found.pop() if len(found) == 1 else None


def days_named(page: Page, blocks: Sequence[Block], weekday: int, year: int | None) -> list[date]:
    """The days that the article's own lines name together with that weekday, where the two agree."""
    found = []
    for block in blocks:
        for written in written_days(page.text, block.start, block.end) if block.kind in (BODY, BYLINE) else ():
            day = written.date or (written.in_year(year) if year else None)
            if day and written.weekday == weekday == day.weekday():
                found.append(day)
    return found


def nearest(weekday: int, day: date, within: int) -> date | None:
    """The day of that weekday next to another, an earlier one first."""
    steps: Iterable[int] = sorted(range(-within, within + 1), key=lambda step: (abs(step), step))
    return next((found for step in steps if (found := day + timedelta(step)).weekday() == weekday), None)
