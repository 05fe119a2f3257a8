"""What is known while a text is read: when it was published, what was mentioned before, what the verb nearby says."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from .period import Period
from .tense import Verb, Verbs


def published_period(published: date | str | None) -> Period | None:
    """The publish date as a period: a day, or only a month or a year when no more is known. None when unreadable."""
    if isinstance(published, date):
        return Period("day", date(published.year, published.month, published.day))
    match = re.match(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?![0-9-])", published or "")
    if not match:
        return None
    year, month, number = match.groups()
    try:
        first = date(int(year), int(month or 1), int(number or 1))
    except ValueError:
        return None
    return Period("day" if number else "month" if month else "year", first)


# "3 percent in June from 2 percent in May": June is spoken of.
_COMPARED = re.compile(
    r"\b(?:from|than|compared (?:with|to)|versus|against|over) (?:\$?[0-9][0-9.,]*(?:%| percent| million| billion)? (?:in )?)?$"
)


@lru_cache(maxsize=64)
def _appeared(published: Period | None) -> str:
    if published is None:
        return "the publish date is not known"
    return f"the article appeared {'on' if published.grain == 'day' else 'in'} {published.words}"


@dataclass(slots=True)
class Context:
    """`previous` is the last date mentioned, `previous_phrase` its words.

    `quarter` is the business quarter a report is of and `report` what it speaks of just now, that quarter or its year (after "nine
    months"); `named_quarter` is the last quarter mentioned, reported or not. `explicit` is the last day or month written with its
    year; `told` the last day, month or season of a story that is told with its year, and `told_end` where it stands. `order` is what
    the text puts first in dates of digits, None until somebody asks.
    """

    text: str
    folded: str
    published: Period | None
    previous: Period | None = None
    previous_phrase: str = ""
    previous_end: int = -1
    quarter: Period | None = None
    report: Period | None = None
    named_quarter: Period | None = None
    explicit: Period | None = None
    told: Period | None = None
    told_end: int = -1
    order: str | None = None
    verbs: Verbs | None = None

    @property
    def day(self) -> date | None:
        """The publish day, None when it is not known to the day."""
        return self.published.first if self.published and self.published.grain == "day" else None

    @property
    def appeared(self) -> str:
        """How reasons speak of the publish date: "the article appeared on Friday 18 July 2025"."""
        return _appeared(self.published)

    def verb(self, start: int, end: int) -> Verb | None:
        """The verb that governs the expression at these offsets, and whether it speaks of the past or the future."""
        return self._verbs().governing(start, end)

    def _verbs(self) -> Verbs:
        if self.verbs is None:
            self.verbs = Verbs(self.folded)
        return self.verbs

    def lacking(self, quoted: str) -> str:
        """The reason why something stays unresolved for want of an exact publish date."""
        if self.published is None:
            return f"{quoted}: the publish date is not known, so no day can be given."
        return f"{quoted}: {self.appeared}, which is not exact enough to say which day is meant."

    def remember(self, period: Period, phrase: str, end: int) -> None:
        """Let later expressions hang on this one, unless it is only what another of its sentence is compared with."""
        start = end - len(phrase)
        if _COMPARED.search(self.folded, max(0, start - 40), start) and self.same_sentence(start):
            return
        self.previous, self.previous_phrase, self.previous_end = period, " ".join(phrase.split()), end
        if period.grain in ("day", "month", "season") and f"{period.first.year:04d}" in phrase:
            self.explicit = period if period.grain != "season" else self.explicit
            self.tell(period, end)
        if period.grain == "quarter":
            self.named_quarter = period
            if self._is_reported(period, start, end):
                self.quarter = self.report = period

    def _is_reported(self, quarter: Period, start: int, end: int) -> bool:
        """Whether a quarter is over and none is named before it that came after it: an earlier one is only looked back upon.

        A business quarter may be over before the calendar's; then the verb is past.
        """
        if self.published is None or quarter.first > self.published.first:
            return False
        fiscal = "fiscal" in self.folded[start:end]
        if quarter.last >= self.published.first:
            verb = self.verb(start, end)
            return verb is not None and verb.tense == "past"
        return fiscal or self.quarter is None or self.quarter.first <= quarter.first

    def tell(self, period: Period, end: int) -> None:
        """Let the story go on from here: "On Aug. 7, 1998, they met. On Aug. 20 they met again"."""
        self.told, self.told_end = period, end

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around these offsets begins and ends."""
        return self._verbs().sentence(start, end)

    def turn_to_year(self) -> None:
        """A report turns from its quarter to its nine months, which are told as their year."""
        anchor = self.quarter or self.published
        self.report = anchor and Period("year", anchor.first.replace(month=1, day=1))

    def same_sentence(self, start: int) -> bool:
        """Whether the previous expression stands in the same sentence as what begins at `start`."""
        return self.previous is not None and self.sentence(start, start)[0] <= self.previous_end
