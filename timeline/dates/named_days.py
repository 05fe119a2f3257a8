"""The table of holidays, data/holidays.csv, and when they are in a year.

`when` is a day ("12-25"), the nth weekday of a month and so many days after it ("4 thu 11 +1"), the weekday on or before a day
("mon -05-24"), days from Easter ("easter -2", "orthodox +1") or a day of a lunar calendar ("lunar passover"); "leap" before it
says every fourth year, "leap+1" the year after those. Of the rows of one
name the first counts of which a word (separated by |) stands near; `days` is how long it lasts, 0 until the next Eid al-Fitr.
"""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from . import lunar, shift
from .period import DAY

_TABLE = Path(__file__).parent / "data" / "holidays.csv"
_WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A row of the table."""

    when: str
    days: int
    near: str


def _read() -> dict[str, tuple[NamedDay, ...]]:
    rows = defaultdict(list)
    with _TABLE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            named = NamedDay(row["when"], int(row["days"]), row["near"])
            for phrase in row["phrases"].split("|"):
                for each in {phrase, phrase.replace(".", "")}:  # "St. Patrick's Day" and "St Patrick's Day"
                    rows[each].append(named)
    return {phrase: tuple(kept) for phrase, kept in rows.items()}


HOLIDAYS = _read()


def choose(phrase: str, around: str) -> NamedDay | None:
    """The row of a name that the words around it call for; None where it is kept elsewhere on other days and nothing says where."""
    for each in HOLIDAYS[phrase]:
        if not each.near or re.search(rf"\b(?:{each.near})", around):
            return each
    return None


@cache
def spans(named: NamedDay, year: int) -> tuple[tuple[date, date], ...]:
    """First and last day of a holiday in a year: once as a rule, none where its calendar is not known."""
    try:
        return tuple((first, _last(named, first)) for first in _firsts(named.when, year))
    except (ValueError, OverflowError):
        return ()


def _last(named: NamedDay, first: date) -> date:
    if named.days:
        return first + (named.days - 1) * DAY
    ends = [day for year in (first.year, first.year + 1) for day in lunar.days("eid_al_fitr_day", year) if day > first]
    return ends[0] - DAY


def _firsts(when: str, year: int) -> tuple[date, ...]:
    kind, *rest = when.split()
    match kind:
        case "leap" | "leap+1":
            return _firsts(" ".join(rest), year) if year % 4 == int(kind.endswith("1")) else ()
        case "lunar":
            return tuple(day + int(rest[1] if rest[1:] else 0) * DAY for day in lunar.days(rest[0], year))
        case "easter" | "orthodox":
            sunday = easter(year, EASTER_ORTHODOX if kind == "orthodox" else EASTER_WESTERN)
            return (sunday + int(rest[0]) * DAY,)
    if not rest:
        return (date(year, *map(int, kind.split("-"))),)
    if kind in _WEEKDAYS:
        month, number = rest[0].removeprefix("-").split("-")
        return (shift.weekday_on_or_before(date(year, int(month), int(number)), _WEEKDAYS[kind]),)
    first = shift.nth_weekday(year, int(rest[1]), _WEEKDAYS[rest[0]], int(kind))
    return (first + int(rest[2] if rest[2:] else 0) * DAY,)
