"""The sentences that an article itself tells: its body, with lines that were wrapped put together again, without datelines."""

import re
from collections.abc import Iterator, Sequence

from timeline.articles.page import BODY, Block
from timeline.articles.sentences import sentences

_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$")
_ITEM = re.compile(r"\s*(?:[-–—•*·►]|\d+[.)]\s|[^\n:]{3,25}:\s)")
LONGEST = 2_000  # characters; what runs on longer without a stop is a list or a hostile text, not a sentence
WRAPPED = 40  # characters; a shorter line without a full stop was broken by its writer, not by the width of the page

# "PORT LUCENA, Philippines, March 10 (AFP) — ", "BEIJING (Reuters) -", "London (AP) _ "
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,30}[A-ZÀ-Þ](?![a-zà-þ])(?:\s?,\s?[\w. ]{2,25}){0,3}(?:\s?\([^()\n]{2,30}\))?"
    r"|[A-ZÀ-Þ][\w.'’ -]{2,30}(?:\s?,\s?[\w. ]{2,25}){0,3}\s?\([^()\n]{2,30}\))\s?(?:[-–—_]{1,2})\s*(?=\S)"
)


def told_sentences(text: str, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Offsets of the sentences of an article's body, in order."""
    flat = text.translate(_FLAT)
    spans = [span for start, end in _paragraphs(text, blocks) for span in sentences(flat, start, end)]
    return [(start, end) for start, end in (_without_dateline(text, span) for span in spans) if 0 < end - start <= LONGEST]


_FLAT = {ord(mark): " " for mark in "\n\r\u2028\u2029"}


def _paragraphs(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Stretches that hold whole sentences: a line goes on in the next where it ends without a stop and no line is left blank."""
    current: tuple[int, int] | None = None
    for start, end in _lines(text, blocks):
        if current and _goes_on(text, current, start, end):
            current = (current[0], end)
        else:
            if current:
                yield current
            current = (start, end)
    if current:
        yield current


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    for block in blocks:
        if block.kind == BODY:
            for match in re.finditer(r"[^\n\r\u2028\u2029]+", text[block.start : block.end]):
                yield block.start + match.start(), block.start + match.end()


def _goes_on(text: str, current: tuple[int, int], start: int, end: int) -> bool:
    between = text[current[1] : start]
    line = text[text.rfind("\n", current[0], current[1]) + 1 or current[0] : current[1]]
    if between.strip() or between.count("\n") != 1 or _ENDED.search(line):
        return False
    return text[start : start + 1].islower() or (len(line) >= WRAPPED and not _ITEM.match(text[start:end]))


def _without_dateline(text: str, span: tuple[int, int]) -> tuple[int, int]:
    match = _DATELINE.match(text, span[0], min(span[1], span[0] + 90))
    return (match.end(), span[1]) if match and match.end() < span[1] else span
