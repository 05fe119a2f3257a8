"""The lines of a list of other stories, each a title with its day behind it: "How to bake bread - 6 May 2031"; no day there is the page's."""

import re
from collections.abc import Sequence

from .page import BODY, Block
from .stated_days import written_days

FEWEST = 3  # lines
TITLE = re.compile(r"\W*\S+(?:\s+\S+){0,20}\s*[-–—|]\s*")


def lines_of_list(text: str, blocks: Sequence[Block]) -> set[int]:
    """Where the lines begin that are one title and one day each, where there are several, of several days."""
    found = {}
    for block in blocks:
        days = written_days(text, block.start, block.end) if block.kind != BODY else []
        if len(days) == 1 and days[0].date and TITLE.fullmatch(text, block.start, days[0].start) and not text[days[0].end : block.end].strip():
            found[block.start] = days[0].date
    return set(found) if len(found) >= FEWEST and len(set(found.values())) > 1 else set()
