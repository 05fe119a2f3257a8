"""A text's words and stops in lower case, each with where it stands, for reading its verbs."""

import re
from typing import NamedTuple

from timeline.dates.words import MONTH_NAMES, WEEKDAY_NAMES

TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|%|[,;:()“”\"–—]")
# "the Black Eyed Peas", "Allied Mills": no verb, but where every word has a capital
_ED = re.compile(r"\b[A-Z][a-z]+ed\b")
_IN_A_NAME = re.compile(
    r"(?<=[A-Z])[a-z’'-]* (?P<behind>[A-Z][a-z]+ed)\b"
    rf"|\b(?P<before>[A-Z][a-z]+ed)(?= [A-Z][a-z])(?! (?:{'|'.join([*MONTH_NAMES, *WEEKDAY_NAMES])})\b)"
)
_SMALL = re.compile(r"\b[a-z]{4,}")


class Token(NamedTuple):
    start: int
    end: int
    word: str


def tokens(text: str, start: int, end: int) -> list[Token]:
    named = _in_names(text, start, end)
    return [Token(m.start(), m.end(), m[0] if m.start() in named else _plain(m[0])) for m in TOKEN.finditer(text, start, end)]


def _in_names(text: str, start: int, end: int) -> set[int]:
    """Where words stand that would read as verbs but are parts of names."""
    if not _ED.search(text, start, end) or not _SMALL.search(text, start, end):
        return set()
    return {match.start(match.lastgroup) for match in _IN_A_NAME.finditer(text, start, end)}


def _plain(word: str) -> str:
    """In lower case, but for the month, which would read as a modal."""
    return word if word == "May" else word.lower().replace("’", "'")
