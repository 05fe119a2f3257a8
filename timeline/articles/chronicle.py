"""The chronicle that an article ends with, "The case so far": lines that begin with a date, from the first to the last."""

import re
from collections.abc import Sequence
from itertools import takewhile

from timeline.dates import find_mentions

from .pieces import Piece

FEWEST = 3  # lines
TITLE = 8  # words
LONGEST = 40  # characters of a date
_BULLET = re.compile(r"\W*")
_TOLD = re.compile(r" ?(?::|[–—-]) +\S+ +\S")


def chronicle(draft: Sequence[Piece], at: int) -> range:
    """Which pieces from `at` on are a chronicle, its title among them; none where they run back, as lists of other articles do."""
    titled = draft[at].unclaimed and draft[at].line.words <= TITLE and not _date(draft[at])
    begin = at + titled
    dates = list(takewhile(bool, (_date(draft[i]) for i in range(begin, len(draft)))))
    in_order = len(dates) >= FEWEST and dates == sorted(dates) and dates[0] < dates[-1]
    return range(at, begin + len(dates)) if in_order else range(at, at)


def _date(piece: Piece) -> str:
    """The TIMEX3 value of the date that a line begins with, if it tells something of it."""
    text = piece.line.text[_BULLET.match(piece.line.text).end() :]
    if not (piece.unclaimed and _TOLD.search(text)):  # quick to see, unlike a date
        return ""
    first = next(iter(find_mentions(text[:LONGEST])), None)
    told = first and first.start == 0 and first.type == "DATE" and _TOLD.match(text, first.end)
    return first.value if told else ""
