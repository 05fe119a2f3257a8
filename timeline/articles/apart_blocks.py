"""What the markup of a page sets apart, as blocks of furniture among the others: each with its reason, long menus as one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from .leaks import leaks
from .page import CHROME, LEAK, Block, Hint, Page
from .pieces import SERVER, SPACES
from .sentences import trimmed

ENTRY = 3  # words of an entry of a menu
MENU = 4  # entries that make one
SHORT = 12  # words of a line that is no paragraph
FEW = 20  # lines that follow each other, which stay as they are unless a page has thousands of them
MANY, MOST = 60, 200  # blocks of a page, from which short lines of a longer run are one, then all lines of it, then all lines


class Row(NamedTuple):
    """A line, or what is left of it beside output of the server, which stands alone."""

    start: int
    end: int
    words: int
    linked: bool
    reason: str


def stretches_apart(text: str, hints: Sequence[Hint]) -> tuple[tuple[int, int], ...]:
    """Where in the text such lines stand, those that follow each other as one stretch, up to the next line."""
    found: list[tuple[int, int]] = []
    at = 0
    for row, hint in zip(text.split("\n"), hints, strict=False):
        if hint.apart:
            begin = found.pop()[0] if found and found[-1][1] == at else at
            found.append((begin, min(at + len(row) + 1, len(text))))
        at += len(row) + 1
    return tuple(found)


def with_blocks_apart(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of the page with those that the markup sets apart, in order."""
    if not any(hint.apart for hint in page.hints):
        return list(blocks)
    leaked = leaks(page.text.translate(SPACES))
    rows = list(rows_apart(page, leaked))
    rest = blocks[-1] if blocks else Block(0, 0, "", "")  # of a page with too many lines one block is all the rest
    if any(row.reason == SERVER and rest.start < row.start < rest.end for row in rows):
        blocks = [*blocks[:-1], replace(rest, kind=LEAK)]
    rows = [row for row in rows if not rest.start < row.start < rest.end]
    joined = [join(run, ENTRY, MENU) for run in runs(rows, blocks)]
    if sum(map(len, joined)) > MANY:
        joined = [join(run, SHORT, 2) if len(run) > FEW else run for run in joined]
    if sum(map(len, joined)) > MOST:
        joined = [join(run, len(page.text), 2) if len(run) > FEW else run for run in joined]
    if sum(map(len, joined)) > MOST:
        joined = [join(run, len(page.text), 2) for run in runs(rows, blocks, mixed=True)]
    found = [Block(row.start, row.end, LEAK if row.reason == SERVER else CHROME, row.reason) for run in joined for row in run]
    return sorted([*blocks, *found], key=attrgetter("start"))


def rows_apart(page: Page, leaked: Sequence[tuple[int, int]]) -> Iterator[Row]:
    at = number = 0
    for text, hint in zip(page.text.split("\n"), page.hints, strict=True):
        start, end = trimmed(page.text, at, at + len(text))
        at += len(text) + 1
        while number < len(leaked) and leaked[number][1] <= start:
            number += 1
        if not hint.apart or start == end:
            continue
        k, begin = number, start
        while k < len(leaked) and leaked[k][0] < end:
            first, last = max(leaked[k][0], begin), min(leaked[k][1], end)
            yield from row(page, begin, first, hint)
            yield Row(first, last, 0, False, SERVER)
            begin, k = last, k + 1
        yield from row(page, begin, end, hint)


def row(page: Page, start: int, end: int, hint: Hint) -> Iterator[Row]:
    start, end = trimmed(page.text, start, end)
    if start < end:
        yield Row(start, end, page.text.count(" ", start, end) + 1, hint.linked, hint.apart)


def runs(rows: Sequence[Row], blocks: Sequence[Block], mixed: bool = False) -> list[list[Row]]:
    """The rows between two other blocks that are set apart for one reason, or for any."""
    starts = iter(sorted(block.start for block in blocks))
    following, passed = next(starts, None), 0
    places = []
    for one in rows:
        while following is not None and following < one.start:
            following, passed = next(starts, None), passed + 1
        places.append((passed, one.reason == SERVER if mixed else one.reason))
    return [[one for _, one in run] for _, run in groupby(zip(places, rows, strict=True), key=lambda pair: pair[0])]


def join(run: Sequence[Row], words: int, fewest: int) -> list[Row]:
    """A run with its rows of few words, or of links, made one where as many follow each other."""
    found: list[Row] = []
    for short, group in groupby(run, key=lambda one: one.reason != SERVER and (one.linked or one.words <= words)):
        entries = list(group)
        found += [entries[0]._replace(end=entries[-1].end)] if short and len(entries) >= fewest else entries
    return found
