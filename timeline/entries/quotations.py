"""Dates in direct speech: they do not date the sentence around it, unless they name themselves, and of what is to come a plan is told."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .tokens import tokens
from .verbs import SAYING

PARAGRAPH = 3_000  # characters in which a quotation that is still open may have been opened
SPEAKER = 160  # characters before it that name who speaks

_OPEN, _CLOSE = ("“", "„", "«", "``"), ("”", "»", "''")
_BREAK = re.compile(r"\n\s*\n|(?<=[.!?:”\"’'])[ \t]*\n")  # wrapped or not
_NAMES_ONLY = re.compile(r"\b(?:the|its|their|his|her|our|this|that)\s$")
_INTRODUCING = re.compile(r"[^.!?;:“”\"]+:\s?$")  # "The manager told us: "


def is_only_spoken(text: str, mention: Mention, published: date | None) -> bool:
    return _in_quotation(text, mention) and not (_is_announced(text, mention, published) or _is_told_exactly(text, mention, published))


def _is_told_exactly(text: str, mention: Mention, published: date | None) -> bool:
    """"The guild ratified it on 13 June", "We meet on 24 May": it holds whenever it was spoken, unlike "Tuesday"; not "the 3 May call"."""
    exact = mention.rule == "calendar-month-year" or (mention.rule == "calendar-day" and mention.is_day)
    over = bool(mention.latest and published and mention.latest < published)
    ahead = mention.is_day and mention.begins_after(published) and text[mention.end : mention.end + 1] != "!"
    return exact and (over or ahead) and not _NAMES_ONLY.search(text, max(0, mention.start - 8), mention.start)


def _in_quotation(text: str, mention: Mention) -> bool:
    before = text[max(0, text.rfind("\n\n", 0, mention.start), mention.start - PARAGRAPH) : mention.start]
    if _BREAK.split(before)[-1].count('"') % 2:
        return True
    opened = max(before.rfind(mark) for mark in _OPEN)
    closed = max(before.rfind(mark) for mark in _CLOSE)
    return opened > closed


def _is_announced(text: str, mention: Mention, published: date | None) -> bool:
    """"The manager told us: “The doors open on 3 March.”": the plan of a speaker who is named before it; not "See you tomorrow!"."""
    if not mention.is_day or not mention.begins_after(published) or text[mention.end : mention.end + 1] == "!":
        return False
    opened = max(text.rfind(mark, max(0, mention.start - PARAGRAPH), mention.start) for mark in ('"', *_OPEN))
    speaker = _INTRODUCING.search(text, max(0, opened - SPEAKER), opened)
    return bool(speaker) and any(token.word in SAYING for token in tokens(text, *speaker.span()))
