"""A stretch of the calendar: a grain, its first day, and how it is written in TIMEX3 and in EDTF."""

from calendar import isleap
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

from .words import MONTH_NAMES, WEEKDAY_NAMES

DAY = timedelta(days=1)
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
SEASON_OF_MONTH = {month: name for name, month in SEASON_STARTS.items()}
SEASON_NAMES = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS_IN = {"day": 1, "weekend": 2, "week": 7}
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """How many days a month has; `calendar.monthrange` also looks for its first weekday, which costs more."""
    return 29 if month == 2 and isleap(year) else _LENGTHS[month]


@dataclass(frozen=True, slots=True)
class Period:
    """`grain` is day, weekend, week, month, quarter, season, half, year, decade or century; `part` early, mid, late, end or ""."""

    grain: str
    first: date
    part: str = ""

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """The month, whose year may be wrapped: month 0 is December of the year before."""
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        return cls("month", date(year, month, 1))

    @property
    def last(self) -> date:
        """Its last day."""
        if self.grain == "day":
            return self.first
        if self.grain in DAYS_IN:
            return self.first + (DAYS_IN[self.grain] - 1) * DAY
        months = self.first.year * 12 + self.first.month - 1 + MONTHS_IN[self.grain] - 1
        if self.first.year == 1 and self.grain in ("decade", "century"):
            months -= 12  # there is no year 0, so the first ones are a year short
        year, month = months // 12, months % 12 + 1
        return date(year, month, month_length(year, month))

    @property
    def value(self) -> str:
        """Its TIMEX3 value."""
        first, year = self.first, f"{self.first.year:04d}"
        match self.grain:
            case "day":
                return first.isoformat()
            case "week" | "weekend":
                iso = first.isocalendar()
                return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if self.grain == "weekend" else "")
            case "month":
                return first.isoformat()[:7]
            case "quarter":
                return f"{year}-Q{(first.month + 2) // 3}"
            case "half":
                return f"{year}-H{1 if first.month == 1 else 2}"
            case "season":
                return f"{year}-{SEASON_OF_MONTH[first.month]}"
            case "year":
                return year
            case "decade":
                return year[:3]
        return year[:2]

    @property
    def days(self) -> tuple[date, date]:
        """First and last day, of the part that is meant: early is the first third, the end the last month."""
        if not self.part:
            return self.first, self.last
        if self.part == "end":
            return self.last.replace(day=1), self.last
        return _third(self)

    @property
    def edtf(self) -> str:
        """Its EDTF string, in the subset that every reader knows."""
        if self.part == "end":
            return self.last.isoformat()[:7]
        if self.part:
            early, late = self.days
            cut = 10 if self.grain in ("month", "week", "weekend", "day") else 7
            cut = 4 if self.grain in ("decade", "century") else cut
            if early.isoformat()[:cut] == late.isoformat()[:cut]:
                return early.isoformat()[:cut] + "~"
            return f"{early.isoformat()[:cut]}~/{late.isoformat()[:cut]}~"
        first, last = self.first, self.last
        if first.year == 1 and self.grain in ("decade", "century"):
            return f"{first.year:04d}/{last.year:04d}"
        match self.grain:
            case "day":
                return first.isoformat()
            case "month":
                return first.isoformat()[:7]
            case "year":
                return f"{first.year:04d}"
            case "decade" | "century" if first.year == 1:
                return f"0001/{last.year:04d}"
            case "decade":
                return f"{first.year:04d}"[:3] + "X"
            case "century":
                return f"{first.year:04d}"[:2] + "XX"
            case "week" | "weekend":
                return f"{first.isoformat()}/{last.isoformat()}"
        if self.grain == "season" and first.month != SEASON_STARTS["WI"]:
            return f"{first.year:04d}-{21 + first.month // 3 - 1}"
        return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"

    @property
    def words(self) -> str:
        """In plain words: "Friday 18 July 2025", "June 2025", "the week of 7 July 2025"."""
        first = self.first
        part = "the end of " if self.part == "end" else f"{self.part} " if self.part else ""
        match self.grain:
            case "day":
                return f"{part}{WEEKDAY_NAMES[first.weekday()]} {first.day} {MONTH_NAMES[first.month - 1]} {first.year}"
            case "week" | "weekend":
                of = "the week of Monday" if self.grain == "week" else "the weekend of Saturday"
                return f"{part}{of} {first.day} {MONTH_NAMES[first.month - 1]} {first.year}"
            case "month":
                return f"{part}{MONTH_NAMES[first.month - 1]} {first.year}"
            case "quarter":
                return f"quarter {(first.month + 2) // 3} of {first.year}"
            case "half":
                return f"the {'first' if first.month == 1 else 'second'} half of {first.year}"
            case "season":
                return f"{part}{SEASON_NAMES[SEASON_OF_MONTH[first.month]]} {first.year}"
            case "year":
                return f"{part}{first.year}"
            case "decade":
                return f"the {part}{first.year}s"
        return f"the {part}century of {first.year} to {first.year + 99}"

    def with_part(self, part: str) -> Self:
        """The same period, of which only the early, middle or late part or the end is meant; a month ends as late as it is late."""
        if part == "end" and self.grain not in ("year", "half", "quarter", "season"):
            part = "late"
        return replace(self, part=part)


def _third(period: Period) -> tuple[date, date]:
    """What "early", "mid" or "late" means: days 1-10, 11-20, 21-end of a month, four months of a year, and so on."""
    first, last = period.first, period.last
    which = ("early", "mid", "late").index(period.part)
    match period.grain:
        case "month":
            return first.replace(day=(1, 11, 21)[which]), first.replace(day=(10, 20, last.day)[which])
        case "week":
            return first + (0, 2, 4)[which] * DAY, first + (1, 3, 6)[which] * DAY
        case "year" | "season" | "quarter" | "half":
            months = MONTHS_IN[period.grain] // 3
            start = first.month + months * which
            return Period.month(first.year, start).first, Period.month(first.year, start + months - 1).last
        case "decade" | "century":
            tenth = MONTHS_IN[period.grain] // 120
            start, stop = ((0, 3), (3, 7), (7, 10))[which]
            return date(first.year + start * tenth, 1, 1), date(first.year + stop * tenth - 1, 12, 31)
    return first, last
