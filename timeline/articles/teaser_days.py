"""Lists of other stories, each line a title with its day behind it: "How to bake bread - 6 May 2031"; no day there is the page's."""

from collections.abc import Sequence

from .page import BODY, Block
from .stated_days import Written, written_days

FEWEST = 3  # lines
DASHES = "-–—|"
LONGEST = 20  # words of a title


def lines_of_list(text: str, blocks: Sequence[Block]) -> set[int]:
    """Where the lines begin that are one title and one day each, where there are several, of several days."""
    found = {}
    for block in blocks:
        days = written_days(text, block.start, block.end) if block.kind != BODY else []
        if len(days) == 1 and days[0].date and is_title_with(text, block, days[0]):
            found[block.start] = days[0].date
    return set(found) if len(found) >= FEWEST and len(set(found.values())) > 1 else set()


def is_title_with(text: str, block: Block, day: Written) -> bool:
    before = text[block.start : day.start].rstrip()
    title = before.rstrip(DASHES)
    return title != before and 0 < len(title.split()) <= LONGEST and not text[day.end : block.end].strip()
