"""The days that an article's own sentences name: whether each is over or to come, and how far from the day of writing it says it is."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from timeline.dates.fold import fold, joined
from timeline.dates.tense import Verbs

from .page import BODY, Block, Page
from .posts_shown import days_of_posts
from .stated_days import Written, written_days

PAST, FUTURE = "past", "future"
BEFORE, AFTER = 40, 30  # characters before and after a day in which the words stand that say where it lies
LONG_BEFORE = 120
MOST = 40  # days looked at in a page; one that names more is a calendar
LIMIT = re.compile(  # up to there something goes on or may be done, whatever the verb: that says nothing of now
    r"\b(?:until|till|by|for|before|after|since|from|due|effective|(?:date|deadline) of|have been \w+ on"
    r"|recommended|proposed|suggested|chose|picked)\s+(?:the\s+)?"
    r"(?:(?:noon|midnight|[\d.:]+(?:\s?[ap]\.?m\b\.?)?)\s+on\s+)?$", re.IGNORECASE
)
ASKED = re.compile(  # what somebody is asked to do on a day, is told to expect then or hopes may be done, is not over by that
    r"\b(?:called (?:up)?on|appealed to|urged|asked|invited|summoned|ordered|told|instructed|advised)"
    r" [^.;:\"“”]{1,60}? to [a-z]+\b[^.;:\"“”]*$"
    r"|\b(?:notice|calls?|plans?) (?:for|of) (?:an? |the )?[^.;:\"“”]*$"
    r"|\b(?:can|could|may|might|must|should|would) (?:\w+ )?be (?:\w+ly )?\w+(?:ed|en)\b[^.;:\"“”]*$", re.IGNORECASE
)
DEADLINE = re.compile(r"(?:['’]s)? (?:deadlines?|cut-?off|due date|target date)\b", re.IGNORECASE)  # "a new 13 October deadline"
FROM_NOW = {
    "the day before yesterday": -2, "yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "this morning": 0,
    "this afternoon": 0, "this evening": 0, "tomorrow": 1, "the day after tomorrow": 2,
}
NOW = "|".join(FROM_NOW)
YEARS_FROM_NOW = {"last": -1, "this": 0, "next": 1}
OF_YEAR = re.compile(rf",?\s+(?:of\s+)?(?P<which>{'|'.join(YEARS_FROM_NOW)})\s+year\b", re.IGNORECASE)
NOW_BEFORE = re.compile(rf"\b(?P<now>{NOW})(?:,| \(| -| –| —)?\s+\(?$", re.IGNORECASE)
NOW_AFTER = re.compile(rf"(?:,| \(| -| –| —)\s*(?P<now>{NOW})\b", re.IGNORECASE)


class Told(NamedTuple):
    """A written day; `tense` is past, future or, where the words leave that open, empty; `from_now` are the days from "today" to it.

    `years_from_now` is -1 for a day "of last year".
    """

    written: Written
    tense: str
    from_now: int | None
    years_from_now: int | None


def told_days(page: Page, blocks: Sequence[Block]) -> list[Told]:
    text = page.text
    verbs = Verbs(text, joined(fold(text)))
    days = (day for block in blocks if block.kind == BODY for day in written_days(text, block.start, block.end))
    told = [Told(day, tense_of(text, day, verbs), from_now(text, day), years_from_now(text, day)) for day in islice(days, MOST)]
    return [*told, *(Told(day, PAST, None, None) for day in days_of_posts(page, blocks))]


def tense_of(text: str, day: Written, verbs: Verbs) -> str:
    verb = verbs.governing(day.start, day.end)
    if verb is None or verb.tense not in (PAST, FUTURE) or DEADLINE.match(text, day.end):
        return ""
    if LIMIT.search(text, max(0, day.start - BEFORE), day.start):
        return ""
    if verb.tense == PAST and ASKED.search(text, max(0, day.start - LONG_BEFORE), day.start):
        return ""
    return verb.tense


def from_now(text: str, day: Written) -> int | None:
    """ "yesterday, Tuesday 5 December" is a day ago."""
    match = NOW_BEFORE.search(text, max(0, day.start - BEFORE), day.start) or NOW_AFTER.match(text, day.end, day.end + AFTER)
    return FROM_NOW[match["now"].lower()] if match else None


def years_from_now(text: str, day: Written) -> int | None:
    match = OF_YEAR.match(text, day.end)
    return YEARS_FROM_NOW[match["which"].lower()] if match else None
