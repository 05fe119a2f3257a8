"""Whether the nearest verb of another language looks ahead or back: words and endings from data/languages.toml, no grammar."""

import re
from functools import cache
from typing import NamedTuple

from .foreign_words import words_of

# How far around an expression a verb is looked for, and how many characters farther a comma puts it.
AROUND, CLAUSE = 120, 30
_STOP = re.compile(r"[.!?](?=\s)|[。！？؟\x1e]")
_COMMA = re.compile(r"[,;:،，；：«»„“\"]")


class Cue(NamedTuple):
    """The word that tells, and whether it looks "future" or "past"."""

    word: str
    tense: str


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = words_of(code)
    around = (r"(?<!\w)(?:", r")(?!\w)") if words.spaced else ("(?:", ")")
    return re.compile(f"{around[0]}(?:(?P<future>{words.more['future']})|(?P<past>{words.more['past']})){around[1]}")


def cue(code: str, folded: str, start: int, end: int) -> Cue | None:
    """The nearest verb of the sentence that looks ahead or back, None where there is none."""
    left, right = max(0, start - AROUND), min(len(folded), end + AROUND)
    for stop in _STOP.finditer(folded, left, start):
        left = stop.end()
    stop_after = _STOP.search(folded, end, right)
    right = stop_after.start() if stop_after else right
    best: tuple[int, Cue] | None = None
    for match in _pattern(code).finditer(folded, left, right):
        if match.start() < end and match.end() > start:
            continue
        gap = (match.end(), start) if match.end() <= start else (end, match.start())
        far = gap[1] - gap[0] + CLAUSE * len(_COMMA.findall(folded, *gap))
        if best is None or far < best[0]:
            best = (far, Cue(match[0], str(match.lastgroup)))
    return best[1] if best else None
