"""What else a page shows of its time, beside its article: days of comments and changes, events to come, its copyright line."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from .datelines import ZONE
from .page import BODY, BYLINE, HEADLINE, Block
from .readers import REASON as OVER_COMMENT
from .stated_days import written_days
from .word_lists import rows

CLOCKS = (  # what may stand between a label and its day: clock times, zones, weekdays and small words
    rf"(?:[\W\d]|\b{ZONE}\b|\b[^\W\d_]+(?:day|tag|di)\b|\b[^\W\d_]+ time\b"
    r"|\b(?:o['’]clock|on|at|am|um|den|le|el|il|op|em|à|a|las|в|на|date)\b"
    r"|\bby [\w .]{2,30}?(?=\W)){0,30}"
)
CHANGE = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(rows('change_labels'))}){CLOCKS}$", re.IGNORECASE)
EVENT = re.compile(
    r"\b(?:events?|coming up|what['’]s on|save the date|calendar|diary|fixtures?|agenda|evento|eventos|événements?|veranstaltung(?:en)?"
    r"|termine?|kalender|подія|події|афіша|афиша|events?kalender|wydarzenia|evenementen)\b",
    re.IGNORECASE,
)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^\n\d]{0,20}(?:(?:19|20)\d\d\s?[-–—]\s?)?(?P<year>(?:19|20)\d\d)(?!\d)", re.IGNORECASE
)
COMMENTED = "readers' comments"
CLOCK = re.compile(r"\d[:h]\d\d")  # beside the day of a comment
LABEL = 60  # characters before a day in which its label stands
SHORT = 60  # characters of a heading
FIRST = 8  # blocks
MOST = 200  # blocks looked at, from the end


def comment_days(text: str, blocks: Sequence[Block]) -> list[date]:
    """Of the first comments; what else stands below them is no comment, whatever it tells of."""
    shown = outside(blocks)
    at = next((i for i, block in enumerate(shown) if block.reason == OVER_COMMENT or COMMENTED in block.reason), len(shown))
    under = takewhile(lambda block: not EVENT.search(text, block.start, block.end), shown[at : at + FIRST])
    return [day for block in under if is_head(text, block) for day in days_in(text, block)]


def is_head(text: str, block: Block) -> bool:
    """Whether a day stands in a line as over a comment: with the clock, or in front."""
    days = written_days(text, block.start, block.end)
    return bool(days) and (days[0].start == block.start or CLOCK.search(text, block.start, block.end) is not None)


def change_days(text: str, blocks: Sequence[Block]) -> list[date]:
    return [
        found
        for block in outside(blocks)
        for day in written_days(text, block.start, block.end)
        if CHANGE.search(text[max(block.start, day.start - LABEL) : day.start])
        for found in [min((one for one in (day.date, day.other.date) if one), default=None)]
        if found
    ]


def copyright_year(text: str, blocks: Sequence[Block]) -> int | None:
    """Of the last line that claims one."""
    years = [int(match["year"]) for block in outside(blocks) for match in COPYRIGHT.finditer(text, block.start, block.end)]
    return years[-1] if years else None


def outside(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks[-MOST:] if block.kind not in (BODY, HEADLINE)]


def days_in(text: str, block: Block) -> list[date]:
    """Each day with its earlier reading, where it has two."""
    days = written_days(text, block.start, block.end)
    return [min(one for one in (day.date, day.other.date) if one) for day in days if day.date]


def is_event(text: str, blocks: Sequence[Block], i: int) -> bool:
    """Whether the heading right above says that the day is that of something to come."""
    above = blocks[i - 1] if i else None
    if above is None or above.kind in (BODY, BYLINE, HEADLINE) or above.end - above.start > SHORT:
        return False
    return bool(EVENT.search(text, above.start, above.end))
