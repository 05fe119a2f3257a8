"""From which line of a page to which its article reaches, given what each line scores and what stands between them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

LINE_CAP = 0.4  # one line in the story's very words must not outweigh a run of strangers
FLOOR = 0.08
RUN = 3
LACKING = 0.45
CREDIT, CUT, COMMENTS = 0.2, 0.5, 4.0  # what may stand before a line, and what crossing it costs


class Reading(NamedTuple):
    """Which lines of a page are the article, what each line scored and what a line of it should score."""

    run: range
    scores: list[float | None]
    wanted: float


def best_run(scores: Sequence[float | None], breaks: Sequence[float], wanted: float) -> range:
    """The run of lines with the greatest sum of score above the wanted one."""
    first, last = section(scores, breaks, wanted)
    best, span = 0.0, (first, last)
    total, start = 0.0, first
    for i in range(first, last):
        total -= breaks[i]
        if total <= 0:
            total, start = 0.0, i
        total += above(scores[i], wanted)
        if total > best + 1e-9:
            best, span = total, (start, i + 1)
    return range(*span)


def widened(reading: Reading, breaks: Sequence[float], alone: bool) -> range:
    """The run with its ends given back, unless what stands there is plainly strange: a last paragraph may wander off."""
    run, scores, wanted = reading
    first, last = section(scores, breaks, wanted)
    return range(begin(scores, breaks, wanted, alone, first, run.start), finish(scores, breaks, wanted, alone, run.stop, last))


def above(score: float | None, wanted: float) -> float:
    return 0.0 if score is None else min(score, LINE_CAP) - wanted


def section(scores: Sequence[float | None], breaks: Sequence[float], wanted: float) -> tuple[int, int]:
    """The part of the page before the comments: the first part that holds a fair share of what any part holds."""
    edges = [0, *(i for i in range(1, len(scores)) if breaks[i] >= COMMENTS), len(scores)]
    parts = list(pairwise(edges))
    worth = [sum(max(0.0, above(score, wanted)) for score in scores[a:b]) for a, b in parts]
    return next((part for part, value in zip(parts, worth, strict=True) if value >= 0.3 * max(worth)), (0, len(scores)))


def finish(scores: Sequence[float | None], breaks: Sequence[float], wanted: float, alone: bool, end: int, last: int) -> int:
    """Where the article ends: at the first place from which on all that follows is strange enough for what stands there."""
    for k in range(end, last):
        marked = next((i for i in range(k + 1, last) if breaks[i]), last) if not breaks[k] else last
        if is_strange(scores[k:marked], breaks[k], wanted, alone):
            return k
    return last


def begin(scores: Sequence[float | None], breaks: Sequence[float], wanted: float, alone: bool, first: int, start: int) -> int:
    for k in range(start, first, -1):
        if is_strange(scores[first:k][::-1], breaks[k], wanted, alone):
            return k
    return first


def is_strange(scores: Sequence[float | None], mark: float, wanted: float, alone: bool) -> bool:
    """After a cut marker a weak line is enough; after a credit a poor one; with nothing between, a run of poor ones."""
    told = [score for score in scores if score is not None]
    lacking = sum(wanted - min(score, LINE_CAP) for score in told)
    if mark >= CUT:
        return lacking > 0 or not told
    if mark >= CREDIT:
        return lacking > 0.5 * wanted
    if alone and wanted <= FLOOR:  # no other page in its language, and a text that does not repeat its words: they tell nothing
        return False
    opens_poor = scores[0] is not None and scores[0] < 0.6 * wanted
    return opens_poor and len(told) >= RUN + alone and lacking > (0.65 if alone else LACKING) * wanted * len(told)
