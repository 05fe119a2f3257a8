"""Paragraphs that were broken into lines of about one width are put together again; every offset stays where it was."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from .word_lists import words

ROW = re.compile(r"[^\n\r\u2028\u2029]+")
ONE_BREAK = frozenset(["\n", "\r\n", "\r", "\u2028", "\u2029"])
ENDED = re.compile(r"[.!?…。！？؟।۔:;](?:[\"'”’»“)\]\s]|-RRB-)*$")
STOPPED = re.compile(r"[.!?…](?:[\"'”’»“)\]\s])*$")
ITEM = re.compile(r"(?:[•·▪◦‣●○*►>–—-]|\d{1,2}[.)]|[a-h]\))\s")
WORD = re.compile(r"[^\W\d_]+")
FUNCTION_WORDS = words("stopwords")
BYLINE = re.compile(r"(?:by|von|par|por|da|di|door|av|af):? [A-ZÀ-ÞА-ЯЁ]|by:? \S+ [»›|·•] ")
LABELLED = re.compile(r"[|•·]|^(?:\d|By |[A-Z]\w+day\b)|\b(?:publish|post|updat|issu|sent|dated?\b)", re.IGNORECASE)
MOMENT = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")
ROW_OF_ENTRIES = re.compile(r"\s[|•·»›]\s")
SHORTEST = 28  # characters; no page is broken into narrower lines than a newspaper's column
FUNCTION_SHARE = 0.12  # prose has so many words such as "the" and "of"; lists and menus have fewer
EXACT = 0.95  # of the width that a line must fill, with the word that would have come next
ALIKE = 0.15  # by which the lines of a short page may differ in width
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
    plain = plain_rows(text, rows)
    if not plain:
        return text
    joined = joined_rows(text, rows, set(plain), usual_width(text, rows, plain)) - touching(rows, sealed)
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
    following = [start - indent for start, _, indent, _ in found[1:]] + [len(text)]
    return [
        Row(start, end, indent, text[stop:after] in ONE_BREAK)
        for (start, end, indent, stop), after in zip(found, following, strict=False)
    ]


def plain_rows(text: str, rows: Sequence[Row]) -> list[int]:
    """The rows that go on with a small letter; one such row makes the next, however short, a part of the paragraph too."""
    found: list[int] = []
    for i in range(len(rows) - 1):
        row, following = rows[i], rows[i + 1]
        if row.near and text[following.start].islower() and not BYLINE.match(text, following.start, following.end):
            inside = bool(found) and found[-1] == i - 1 and not ENDED.search(text, row.start, row.end)
            if inside or may_go_on(text, row, following):
                found.append(i)
    return found


def may_go_on(text: str, row: Row, following: Row) -> bool:
    """A line of prose without an end, right above another. A small letter there makes it plain."""
    if not (row.near and row.end - row.start >= SHORTEST) or ROW_OF_ENTRIES.search(text, row.start, row.end):
        return False
    piece = text[row.start : row.end]
    return not ENDED.search(piece) and is_prose(piece) and not ITEM.match(text, following.start, following.end)


def is_prose(piece: str) -> bool:
    found = WORD.findall(piece.lower())
    return sum(word in FUNCTION_WORDS for word in found) >= FUNCTION_SHARE * len(found) > 0


def usual_width(text: str, rows: Sequence[Row], plain: Sequence[int]) -> int:
    """The width at which lines were broken; 0 when one break alone shows it, which may be chance."""
    sizes = sorted(rows[i].end - rows[i].start for i in plain)
    middle = sizes[len(sizes) // 2]
    if len(sizes) == 1:
        others = (rows[i].end - rows[i].start for i in range(len(rows) - 1) if may_go_on(text, rows[i], rows[i + 1]))
        sizes = [size for size in others if abs(size - middle) <= ALIKE * middle]
    return max(size for size in sizes if size <= TOO_LONG * middle) if len(sizes) > 1 else 0


def joined_rows(text: str, rows: Sequence[Row], plain: set[int], width: int) -> set[int]:
    """The rows that go on in the next one."""
    apart = stands_apart(rows, plain)
    found, i = set(plain), 0
    while i < len(rows):
        first = i
        while i < len(rows) - 1 and (i in plain or (width and fills(text, rows[i], rows[i + 1], width, apart))):
            found.add(i)
            i += 1
        found.difference_update(loose(text, rows, range(first, i), plain if width else set()))
        i += 1
    return found


def stands_apart(rows: Sequence[Row], plain: set[int]) -> bool:
    """Whether blank lines or indents part the page's paragraphs: only then is a line that ends with a sentence not the end of one."""
    parts = {0: False}
    for i, row in enumerate(rows):
        part = len(parts) - 1
        parts[part] = parts[part] or i in plain
        if not row.near or (i + 1 < len(rows) and rows[i + 1].indent > row.indent):
            parts[part + 1] = False
    return sum(parts.values()) > 1


def loose(text: str, rows: Sequence[Row], run: range, plain: set[int]) -> range:
    """Of the rows of a run, those that do not go on after all: a paragraph ends as a sentence does, a headline does not."""
    if all(k not in plain and ENDED.search(text, rows[k].start, rows[k].end) for k in run) and plain:
        return run
    last = run.stop
    if not (ENDED if plain else STOPPED).search(text, rows[last].start, rows[last].end):
        while last > run.start and last - 1 not in plain:
            last -= 1
    return range(last, run.stop)


def reach(text: str, row: Row, following: Row) -> int:
    """How long the line would be with the first word of the next."""
    space = text.find(" ", following.start, following.end)
    return row.end - row.start + 1 + (space if space >= 0 else following.end) - following.start


def fills(text: str, row: Row, following: Row, width: int, apart: bool) -> bool:
    """Whether the next line's first word would not have fitted into this line."""
    if not row.near or following.indent > row.indent or ITEM.match(text, following.start, following.end):
        return False
    piece, beside = text[row.start : row.end], text[following.start : following.end]
    labelled = is_label(piece) or (is_label(beside) and not goes_on(piece))
    if (ENDED.search(piece) and not apart) or labelled or not (is_prose(beside) or ENDED.search(beside)):
        return False
    size = row.end - row.start
    return SHORTEST <= size <= TOO_LONG * width and reach(text, row, following) >= EXACT * width


def goes_on(piece: str) -> bool:
    """A line that breaks off after "at" or "the" goes on, even where the next one begins with a clock time or a day."""
    last = piece.rsplit(None, 1)[-1]
    return last.isalpha() and last in FUNCTION_WORDS and is_prose(piece)


def is_label(piece: str) -> bool:
    """A line with the date or an author under a headline, not a sentence with a year in it."""
    return bool(LABELLED.search(piece) and MOMENT.search(piece)) and not ENDED.search(piece)


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
