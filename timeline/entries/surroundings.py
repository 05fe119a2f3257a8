"""What stands around a span of an article: who tells something in passing says of what in the sentence before."""

import re

from timeline.articles.sentences import sentences

REACH = 1_000  # characters to either side; what runs on longer is no sentence

_WHEN = re.compile(r",?\s+when\s+")


def surroundings(text: str, start: int, end: int) -> str:
    """The sentence that a span stands in and the one before it, of the same line."""
    before = text[max(0, start - REACH) : start].rpartition("\n")[2]
    line = before + text[start:end] + text[end : end + REACH].partition("\n")[0]
    found = sentences(line)
    first = next((at for at, (_, stop) in enumerate(found) if stop > len(before)), 0)
    last = next((at for at, (_, stop) in enumerate(found) if stop >= len(before) + end - start), first)
    return line[found[max(0, first - 1)][0] : found[last][1]] if found else ""


def stands_in_or_opens(text: str, phrase: tuple[int, int], start: int, end: int) -> bool:
    """Whether a dating phrase stands in a span or opens it: "since Monday, when the mill shut"."""
    return start <= phrase[0] < end or bool(_WHEN.fullmatch(text, phrase[1], start))
