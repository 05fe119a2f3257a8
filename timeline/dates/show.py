"""Mentions for a person at a terminal: the text with its mentions marked, a table of them, or one of them explained."""

import os
import re
from collections.abc import Sequence

from .language import NAMES
from .mention import Mention

_COLOURS = {"DATE": "32", "TIME": "36", "DURATION": "33", "SET": "35"}
_COLOUR = re.compile("\033\\[[0-9;]*m")


def marked(text: str, mentions: Sequence[Mention]) -> str:
    """The text with each mention coloured by its type and numbered, and the reasons below."""
    parts, end = [], 0
    for number, mention in enumerate(mentions, 1):
        parts += [
            _plain(text[end : mention.start]),
            f"\033[1;{_COLOURS[mention.type]}m{_plain(mention.text)}\033[0m\033[2m[{number}]\033[0m",
        ]
        end = mention.end
    reasons = [f"\033[2m[{number}]\033[0m {_dated(mention)}  {mention.reason}" for number, mention in enumerate(mentions, 1)]
    return "\n".join(["".join(parts) + _plain(text[end:]).rstrip("\n"), "", *map(_plain_but_colours, reasons)])


def table(mentions: Sequence[Mention]) -> str:
    """One mention a line: place, type, value, EDTF, rule and phrase."""
    head = ("start", "end", "type", "value", "EDTF", "rule", "phrase")
    rows = [head] + [
        (
            str(each.start),
            str(each.end),
            each.type,
            each.value,
            each.covers or each.edtf or "-",
            each.rule,
            _plain(" ".join(each.text.split())),
        )
        for each in mentions
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def explained(mentions: Sequence[Mention], offset: int) -> str:
    """Why the mention at an offset reads as it does."""
    for mention in mentions:
        if mention.start <= offset < mention.end:
            return f"{_plain(mention.reason)}\nRule {mention.rule}; {mention.type} {mention.value}; {_dated(mention)}."
    near = min(mentions, key=lambda each: abs(each.start - offset), default=None)
    also = f" The nearest is “{_plain(' '.join(near.text.split()))}” at {near.start}." if near else ""
    return f"Nothing was found at offset {offset}.{also}"


def read_as(language: tuple[str, bool]) -> str:
    """A line on the language that the text was read in."""
    code, guessed = language
    return f"Read as {NAMES[code]}, {'by a guess; --language says it' if guessed else 'as given'}."


def _dated(mention: Mention) -> str:
    return mention.covers or mention.edtf or "no day"


def _plain(text: str) -> str:
    """Text as a terminal may show it: control characters, which could steer it, as question marks."""
    return "".join(char if char.isprintable() or char in "\n\t" else "?" for char in text)


def _plain_but_colours(line: str) -> str:
    return "\033".join(_plain(part) for part in line.split("\033"))


def as_wanted(shown: str) -> str:
    """What is written for the eye, without its colours where NO_COLOR asks for that."""
    return _COLOUR.sub("", shown) if os.environ.get("NO_COLOR") else shown
