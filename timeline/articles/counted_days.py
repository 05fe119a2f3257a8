"""What the sentences of a page count from the day it was written on: "on Thursday", "yesterday"; and the days that they name."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from timeline.dates.fold import fold, joined
from timeline.dates.tense import Verbs

from .named_weekday import DAYS
from .page import BODY, Block, Page
from .same_weekday import DAY_WORDS, Words, body_sentences
from .stated_days import WEEKDAY, Written, written_days
from .told_days import FROM_NOW, FUTURE, tense_of
from .told_weekday import bare_weekdays, nearest_year
from .vocabulary import stems

NOW = re.compile(rf"\b(?:{'|'.join(sorted(FROM_NOW, key=len, reverse=True))})\b", re.IGNORECASE)
THIS = re.compile(rf"\b[Tt]his (?P<day>{'|'.join(DAYS)})\b")
MOST = 40  # sentences of a page that are looked at
LEAD = 3  # sentences that tell what is new in it


class Counting(NamedTuple):
    """A day that a sentence counts: `step` days from that of writing, or the last or the next such `weekday`."""

    words: Words
    place: int
    shown: str
    weekday: int | None = None
    step: int = 0
    tense: str = ""

    def day(self, published: date) -> date:
        if self.weekday is None:
            return published + timedelta(self.step)
        return published - timedelta((published.weekday() - self.weekday) % 7) + timedelta(7 * (self.tense == FUTURE))

    def published(self, meant: date) -> list[date]:
        """The days on which it can have been written, when that day is meant."""
        if self.weekday is None:
            return [meant - timedelta(self.step)]
        steps = range(-7, 0) if self.tense == FUTURE else range(7)
        return [meant + timedelta(step) for step in steps] if meant.weekday() == self.weekday else []


class TextDays(NamedTuple):
    """`written` are the days that sentences name, each with the words and the place of its sentence, and the tense in which it is told."""

    counted: Sequence[Counting]
    written: Sequence[tuple[Words, int, Written, str]]
    lead: Words
    words: Words


def days_of_text(page: Page, blocks: Sequence[Block]) -> TextDays:
    text = page.text
    verbs = Verbs(text, joined(fold(text)))
    counted: list[Counting] = []
    written: list[tuple[Words, int, Written, str]] = []
    lead: Words = frozenset()
    every: Words = frozenset()
    for place, (start, end) in enumerate(islice(body_sentences(page, blocks), MOST)):
        found = frozenset(stems(text[start:end]))
        words = found - DAY_WORDS
        every |= found
        lead |= words if place < LEAD else frozenset()
        for match in [*bare_weekdays(text, Block(start, end, BODY, "")), *THIS.finditer(text, start, end)]:
            verb = verbs.governing(*match.span("day"))
            counted.append(Counting(words, place, match["day"], WEEKDAY[match["day"].lower()], tense=verb.tense if verb else ""))
        for match in NOW.finditer(text, start, end):
            if not is_quoted(text[start : match.start()]):
                counted.append(Counting(words, place, match[0], step=FROM_NOW[match[0].lower()]))
        written += [(words, place, day, tense_of(text, day, verbs)) for day in written_days(text, start, end)]
    return TextDays(counted, written, lead, every)


def is_quoted(before: str) -> bool:
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def days_meant(written: Written, near: date) -> list[date]:
    """The days that can be meant, in the year next to another day where none is given."""
    if written.date:
        return [written.date, *([other] if written.swapped and (other := written.other.date) else [])]
    day = nearest_year(written, near)
    return [day] if day else []
