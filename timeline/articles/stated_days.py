"""Calendar days written in a label, byline or dateline: where they stand and which day they mean, without guessing a year."""

import datetime
import re
from typing import NamedTuple

from .word_lists import rows

MONTH = {name: number for number, names in enumerate(rows("months"), 1) for name in names.split()}
WEEKDAY = {name: number for number, names in enumerate(rows("weekdays")) for name in names.split()}


def either(table: dict[str, int]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


MONTH_PART = r"(?P<month>[^\W\d_]{3,12})\b\.?"  # any word: looking it up afterwards is far cheaper than a hundred alternatives
WEEKDAY_BEFORE = re.compile(rf"\b(?P<weekday>{either(WEEKDAY)})\b\.?(?:\s?,?\s+(?:the\s+|den\s+|le\s+)?|\s\()$", re.IGNORECASE)
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?<!\d[-/.])(?P<year>\d{4})(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"
        r"(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        r"(?<![\d.])(?P<day>\d{1,2})[\s-](?P<month>[^\W\d_]{3})[\s-](?P<year>\d\d)(?=[\s,]+\d{1,2}[:.]\d\d\b)",  # "13 MAR 24 10:20"
        rf"(?<![\d.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:of\s+|de\s+)?{MONTH_PART}"
        # a site prints a day once for eyes and once for ears: "17 Jun 203117 Jun 2031"
        r"(?:[\s,-]+(?:de\s+|del\s+)?(?P<year>\d{4})(?:(?P=day)\s(?P=month)\s(?P=year))?(?![\d:]))?",
        rf"\b{MONTH_PART}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%])(?:(?:\s?,?\s+|/)(?P<year>\d{{4}})(?![\d:]))?",
        r"(?<![\d./-])(?P<a>\d{1,2})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d./-])",
        # "13th Tuesday, August 2024"
        rf"(?<![\d.])(?P<day>\d{{1,2}})(?:st|nd|rd|th)\s+(?:{either(WEEKDAY)}),?\s+{MONTH_PART}\s+(?P<year>\d{{4}})(?![\d:])",
        r"(?P<year>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]",
        # "todayMarch 3, 2024": what names a picture stands glued to the day
        r"(?<=(?-i:[a-z]))(?P<month>(?-i:[A-Z])[^\W\d_]{2,11})\b\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})(?![\d:])",
        r"(?<!\d)(?P<year>\d{4})\.\s(?P<m>\d{1,2})\.\s(?P<day>\d{1,2})\.?(?!\d)",
        r"(?<![\d.,:/-])(?<!\d )(?P<year>(?:19|20)\d\d)\s(?P<m>\d{1,2})\s(?P<day>\d{1,2})(?=,?\s\d\d:\d\d\b)",  # "2031 06 3 00:11"
    )
)
DIGIT = re.compile(r"\d")


class Written(NamedTuple):
    """A day as written at `start:end`; `year` is None when none is given, `swapped` the other reading of 3/4/2025.

    `short` is a year of two figures between strokes, where any of the three numbers may be the year.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    swapped: bool = False
    short: bool = False

    @property
    def other(self) -> "Written":
        """The same figures read with the month first, where both readings are possible; else itself."""
        return self._replace(day=self.month, month=self.day) if self.swapped else self

    @property
    def date(self) -> datetime.date | None:
        return self.in_year(self.year) if self.year else None

    def in_year(self, year: int) -> datetime.date | None:
        try:
            return datetime.date(year, self.month, self.day)
        except ValueError:
            return None

    def may_fall_on(self, day: datetime.date) -> bool:
        """Whether a day has the weekday that is written with it, if one is."""
        return self.weekday in (None, day.weekday())

    def around(self, day: datetime.date) -> list[datetime.date]:
        """The day in its own year; where it has none, in those around another day."""
        years = [self.year] if self.year else [day.year - 1, day.year, day.year + 1]
        return [found for year in years if (found := self.in_year(year))]


def written_days(text: str, start: int = 0, end: int | None = None) -> list[Written]:
    """The days written in `text[start:end]`, in order; where two readings overlap the earlier pattern's stands."""
    end = len(text) if end is None else end
    if not DIGIT.search(text, start, end):
        return []
    matches = ((rank, match) for rank, pattern in enumerate(PATTERNS) for match in pattern.finditer(text, start, end))
    read_days = [(day, rank) for rank, match in matches if (day := read(match, start))]
    read_days.sort(key=lambda item: (item[0].start, item[1]))
    found: list[tuple[Written, int]] = []
    for day, rank in read_days:
        if not found or day.start >= found[-1][0].end:
            found.append((day, rank))
        elif rank < found[-1][1]:
            found[-1] = (day, rank)
    return [day for day, _ in found]


def read(match: re.Match[str], floor: int) -> Written | None:
    parts = match.groupdict()
    year = int(parts["year"]) if parts["year"] else None
    if year is not None and year < 100:
        year += 2000
    swapped, short = False, bool(parts.get("a")) and len(parts["year"]) == 2 and parts["mark"] != "."
    if parts.get("a"):
        day, month = int(parts["a"]), int(parts["b"])
        if month > 12:
            day, month = month, day
        swapped = day <= 12 and day != month and parts["mark"] != "."
    else:
        day = int(parts["day"])
        month = int(parts["m"]) if parts.get("m") else MONTH.get(parts["month"].lower(), 0)
    before = WEEKDAY_BEFORE.search(match.string[max(floor, match.start() - 24) : match.start()])
    weekday = WEEKDAY[before["weekday"].lower()] if before else None
    begin = match.start() - len(before[0]) if before else match.start()
    possible = 1 <= month <= 12 and 1 <= day <= 31 and (year is None or 1900 <= year <= 2200)
    found = Written(begin, match.end(), year, month, day, weekday, swapped, short)
    return found if possible and (year is None or found.date) else None
