"""The chronicle that an article ends with, "The case so far": lines that begin with a date, from the first to the last."""

import re
from collections.abc import Sequence

from timeline.dates import find_mentions

from .pieces import Piece

FEWEST = 3  # lines
TITLE = 8  # words
_BULLET = re.compile(r"\W*")
_TOLD = re.compile(r" ?(?::|[–—-]) +\S+ +\S")


def chronicle(draft: Sequence[Piece], at: int) -> range:
    """Which pieces from `at` on are a chronicle, its title among them; none where they run back, as lists of other articles do."""
    begin = at + (at < len(draft) and _may_be(draft[at]) and not _date(draft[at]) and draft[at].line.words <= TITLE)
    dates: list[str] = []
    while begin + len(dates) < len(draft) and _may_be(draft[begin + len(dates)]) and (said := _date(draft[begin + len(dates)])):
        dates.append(said)
    in_order = len(dates) >= FEWEST and dates == sorted(dates) and dates[0] < dates[-1]
    return range(at, begin + len(dates)) if in_order else range(at, at)


def _may_be(piece: Piece) -> bool:
    return piece.open and piece.mark is None and not (piece.hint.linked or piece.shared)


def _date(piece: Piece) -> str:
    """The TIMEX3 value of the date that a line begins with, if it tells something of it."""
    start = _BULLET.match(piece.line.text).end()
    text = piece.line.text[start:]
    first = next(iter(find_mentions(text[:40])), None) if text[:1].isalnum() else None
    told = first and first.start == 0 and first.type == "DATE" and _TOLD.match(text, first.end)
    return first.value if told else ""
