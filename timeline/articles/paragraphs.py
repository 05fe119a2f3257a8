"""Paragraphs that were broken into lines of about one width are put together again; every offset stays where it was."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from .word_lists import words

ROW = re.compile(r"[^\n\r\u2028\u2029]+")
ONE_BREAK = frozenset(["\n", "\r\n", "\r", "\u2028", "\u2029"])
ENDED = re.compile(r"[.!?…。！？؟।۔:;](?:[\"'”’»“)\]\s]|-RRB-)*$")
ITEM = re.compile(r"(?:[•·▪◦‣●○*►>–—-]|\d{1,2}[.)]|[a-h]\))\s")
WORD = re.compile(r"[^\W\d_]+")
FUNCTION_WORDS = words("stopwords")
SHORTEST = 28  # characters; no page is broken into narrower lines than a newspaper's column
FUNCTION_SHARE = 0.12  # prose has so many words such as "the" and "of"; lists and menus have fewer
EXACT = 0.95  # of the width that a line must fill, with the word that would have come next
TOO_LONG = 1.3  # of the usual width: such a line was not broken at it


class Row(NamedTuple):
    """One line as it stands in the page, trimmed, and whether the next one follows without a blank line."""

    start: int
    end: int
    indent: int
    near: bool


@lru_cache(maxsize=4)
def unwrapped(text: str, sealed: tuple[tuple[int, int], ...] = ()) -> str:
    """The text with a space for each line break inside a paragraph, so that every line of it is a whole paragraph.

    Lines that touch a `sealed` span stay alone. Where breaking lines leaves no trace, nothing changes.
    """
    rows = rows_of(text)
    sure = [i for i in range(len(rows) - 1) if plainly_goes_on(text, rows[i], rows[i + 1])]
    if not sure:
        return text
    joined = joined_rows(text, rows, set(sure), usual_width([rows[i] for i in sure])) - touching(rows, sealed)
    parts, at = [], 0
    for i in sorted(joined):
        gap = rows[i].end, rows[i + 1].start
        parts += [text[at : gap[0]], " " * (gap[1] - gap[0])]
        at = gap[1]
    return "".join([*parts, text[at:]])


def rows_of(text: str) -> list[Row]:
    found = []
    for match in ROW.finditer(text):
        piece = match[0]
        start = match.start() + len(piece) - len(piece.lstrip())
        if start < match.end():
            found.append((start, match.start() + len(piece.rstrip()), start - match.start(), match.end()))
    starts = [start - indent for start, _, indent, _ in found]
    return [
        Row(start, end, indent, text[stop:following] in ONE_BREAK)
        for (start, end, indent, stop), following in zip(found, [*starts[1:], len(text)], strict=True)
    ]


def plainly_goes_on(text: str, row: Row, following: Row) -> bool:
    """A line of prose without an end, and a small letter at the start of the next."""
    if not (row.near and row.end - row.start >= SHORTEST and text[following.start].islower()):
        return False
    piece = text[row.start : row.end]
    return not ENDED.search(piece) and is_prose(piece) and not ITEM.match(text, following.start, following.end)


def is_prose(piece: str) -> bool:
    found = WORD.findall(piece.lower())
    return sum(word in FUNCTION_WORDS for word in found) >= FUNCTION_SHARE * len(found) > 0


def usual_width(rows: Sequence[Row]) -> int:
    """The width at which lines were broken; 0 when a single break shows it, which may be chance."""
    sizes = sorted(row.end - row.start for row in rows)
    middle = sizes[len(sizes) // 2]
    return max(size for size in sizes if size <= TOO_LONG * middle) if len(sizes) > 1 else 0


def joined_rows(text: str, rows: Sequence[Row], sure: set[int], width: int) -> set[int]:
    """The rows that go on in the next one."""
    if not width:
        return sure
    found, i = set(sure), 0
    while i < len(rows):
        first = i
        while i < len(rows) - 1 and (i in sure or fills(text, rows[i], rows[i + 1], width)):
            found.add(i)
            i += 1
        last = i
        # A paragraph ends as a sentence does, and somewhere it goes on plainly: a headline above a date does neither.
        if not any(k in sure or not ENDED.search(text, rows[k].start, rows[k].end) for k in range(first, last)):
            found.difference_update(range(first, last))
        if not ENDED.search(text, rows[last].start, rows[last].end):
            while last > first and last - 1 not in sure:
                last -= 1
                found.discard(last)
        i += 1
    return found


def fills(text: str, row: Row, following: Row, width: int) -> bool:
    """Whether the next line's first word would not have fitted into this line."""
    if not row.near or following.indent > row.indent or ITEM.match(text, following.start, following.end):
        return False
    size = row.end - row.start
    space = text.find(" ", following.start, following.end)
    word = (space if space >= 0 else following.end) - following.start
    return EXACT * width <= size + 1 + word and SHORTEST <= size <= TOO_LONG * width


def touching(rows: Sequence[Row], sealed: Sequence[tuple[int, int]]) -> set[int]:
    """The rows that touch a sealed span, and those before them."""
    found: set[int] = set()
    at = 0
    for i, row in enumerate(rows):
        while at < len(sealed) and sealed[at][1] <= row.start:
            at += 1
        if at < len(sealed) and sealed[at][0] < row.end:
            found |= {i - 1, i}
    return found
