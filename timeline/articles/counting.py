"""A day that a sentence counts from the day it was written on, and one that it names: which days each can mean."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from timeline.dates.shift import weekday_called_last

from .same_weekday import Words
from .stated_days import Written
from .told_days import FUTURE
from .told_weekday import nearest_year

WEEK = 7  # days
ONE_DAY, ONE_MONTH = timedelta(1), timedelta(31)


class Counting(NamedTuple):
    """A day that a sentence counts: `step` days from that of writing, or the last or the next such `weekday`.

    It may be that `of_news`, on which happened what the sentence tells, or even that `of_saying` so, or else that of an `event`.
    """

    words: Words
    place: int  # of the sentence, from the top
    shown: str
    weekday: int | None = None
    step: int = 0
    tense: str = ""
    number: int = 0  # of the day in its month, where that is given too
    beside: int | None = None  # the weekday that is given with "tomorrow"
    of_news: bool = False
    of_saying: bool = False
    event: Words = frozenset()
    is_last: bool = False  # "last Tuesday"

    @property
    def is_ago(self) -> bool:
        """Whether it is so many days ago, which only one day of writing makes that day."""
        return self.weekday is None and self.step < -1

    def day(self, published: date) -> date:
        if self.weekday is None:
            return published + timedelta(self.step)
        if self.is_last:
            return weekday_called_last(published, self.weekday + 1)
        ahead = (self.weekday - published.weekday()) % WEEK
        if not self.tense and ahead and (published + timedelta(ahead)).day == self.number:
            return published + timedelta(ahead)  # "applies on Thursday 18th"
        return published + timedelta(ahead if self.tense == FUTURE or not ahead else ahead - WEEK)

    def published(self, told: date) -> list[date]:
        """The days on which it can have been written, when that day is told."""
        if self.weekday is None:
            return [told - timedelta(self.step)]
        if self.is_last:
            days = (told + timedelta(step) for step in range(1, WEEK + 2))
            return [day for day in days if self.day(day) == told]
        steps = range(1 - WEEK, 1) if self.tense == FUTURE else range(WEEK)
        return [told + timedelta(step) for step in steps] if told.weekday() == self.weekday else []


class Naming(NamedTuple):
    """A day that a sentence names, and the tense in which it is told."""

    words: Words
    place: int
    written: Written
    tense: str


class TextDays(NamedTuple):
    """What the sentences of a page count and name; `words` are those of all of them, `lead` those that tell what is new.

    `months` are those that it names without a day and a year, `printed` the days in full around its text: below a picture, a table.
    `earlier` holds "week" where it tells of what was "earlier this week", and "month" likewise; `commented` is the day of
    the first reader's comment, `stretches` are the two ends of "between Thursday and Saturday".
    """

    counted: Sequence[Counting]
    named: Sequence[Naming]
    lead: Words
    words: Words
    months: frozenset[int] = frozenset()
    printed: Sequence[date] = ()
    earlier: frozenset[str] = frozenset()
    commented: date | None = None
    stretches: Sequence[tuple[Counting, Counting]] = ()


def days_meant(written: Written, near: date) -> list[date]:
    """The days that can be meant, in the year next to another day where none is given."""
    if written.date:
        return [written.date, *([other] if written.swapped and (other := written.other.date) else [])]
    day = nearest_year(written, near)
    return [day] if day else []


def numbered_days(text: TextDays, known: Collection[date]) -> Iterator[tuple[Counting, date]]:
    """What "this Thursday (18)" can mean near the days of a story's pages."""
    for one in text.counted if known else ():
        day, last = (min(known) - ONE_MONTH, max(known) + ONE_MONTH) if one.number else (date.max, date.min)
        while day <= last:
            if day.day == one.number and one.weekday in (None, day.weekday()):
                yield one, day
            day += ONE_DAY


def numbered(text: TextDays, day: date) -> int:
    fit = [one.day(day).day == one.number for one in text.counted if one.number]
    fit += [one.day(day).weekday() == one.beside for one in text.counted if one.beside is not None]
    return 0 if not fit else 1 if all(fit) else -1
