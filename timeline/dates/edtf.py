"""Reads the EDTF (ISO 8601-2) that we store and that people type: `bounds` gives first and last day, `words` plain English."""

import re
from dataclasses import dataclass
from datetime import date

from .period import month_length
from .words import MONTH_NAMES

_DATE = re.compile(r"([0-9]{2}(?:[0-9]{2}|[0-9]X|XX))(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?([~?%]?)", re.ASCII)
# Winter is December alone, as the common readers have it; whoever means the winter across the year end writes its months.
_SEASONS = {21: ("spring", 3, 5), 22: ("summer", 6, 8), 23: ("autumn", 9, 11), 24: ("winter", 12, 12)}


@dataclass(frozen=True, slots=True)
class Point:
    """One date of an EDTF string: its first and last day, its grain, and its qualifier (~ ? % or "")."""

    earliest: date
    latest: date
    grain: str
    qualifier: str


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """First and last day that an EDTF string covers; None where it is open, both None for "" (undated).

    Raises ValueError with a sentence for the editor when it cannot be read or names a day that does not exist.
    """
    start, end = read(edtf)
    return start and start.earliest, end and end.latest


def read(edtf: str) -> tuple[Point | None, Point | None]:
    """The two ends of an EDTF string, the same twice for a single date, None where open."""
    if not edtf:
        return None, None
    one_of = re.fullmatch(r"\[([^\[\]]*?)\.\.([^\[\]]*)\]", edtf)
    if one_of:
        start, end = one_of.groups()
        ends = _point(start, edtf) if start else None, _point(end, edtf) if end else None
    elif "/" in edtf:
        start, _, end = edtf.partition("/")
        ends = (_end(start, edtf), _end(end, edtf))
    else:
        point = _point(edtf, edtf)
        return point, point
    if ends == (None, None):
        raise ValueError(f"“{edtf}” is open at both ends, so it says nothing; leave the date empty instead.")
    if ends[0] and ends[1] and ends[0].earliest > ends[1].latest:
        raise ValueError(f"“{edtf}” ends before it begins.")
    return ends


def point_of(said: str) -> Point:
    """A single date."""
    return _point(said, said)


def _end(said: str, edtf: str) -> Point | None:
    if not said:
        raise ValueError(f"“{edtf}” leaves one end empty; write .. there if it is open.")
    return None if said == ".." else _point(said, edtf)


def _point(said: str, edtf: str) -> Point:
    match = _DATE.fullmatch(said)
    if not match:
        raise ValueError(
            f"“{edtf}” is not a date that can be read here; write it like 2025-07-18, 2025-07 or 2025-07-01/2025-07-10."
        )
    year, month, day, qualifier = match.groups()
    if year == "0000":
        raise ValueError(f"“{edtf}” has the year 0, which does not exist here; years run from 0001 to 9999.")
    first, last = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
    if "X" in year:
        if month:
            raise ValueError(f"“{edtf}” gives a month of a year that is not known; write the year, or the decade alone.")
        return Point(date(first, 1, 1), date(last, 12, 31), "decade" if year[2] != "X" else "century", qualifier)
    if month is None:
        return Point(date(first, 1, 1), date(first, 12, 31), "year", qualifier)
    if month == "XX":
        if day not in (None, "XX"):
            raise ValueError(f"“{edtf}” gives a day of a month that is not known; write the month, or the year alone.")
        return Point(date(first, 1, 1), date(first, 12, 31), "year", qualifier)
    number = int(month)
    if number in _SEASONS and day is None:
        _, start, stop = _SEASONS[number]
        return Point(date(first, start, 1), date(first, stop, month_length(first, stop)), "season", qualifier)
    if not 1 <= number <= 12:
        raise ValueError(f"“{edtf}” has no such month: months run from 01 to 12.")
    days = month_length(first, number)
    if day in (None, "XX"):
        return Point(date(first, number, 1), date(first, number, days), "month", qualifier)
    if not 1 <= int(day) <= days:
        raise ValueError(f"“{edtf}” has no such day: {MONTH_NAMES[number - 1]} {first} has {days} days.")
    only = date(first, number, int(day))
    return Point(only, only, "day", qualifier)


def words(edtf: str) -> str:
    """An EDTF string in plain English: "18 July 2025", "early April 2025", "until 18 July 2025", "undated".

    An open interval holds the date that it names, so it is never called before or after that.
    """
    start, end = read(edtf)
    if start is None and end is None:
        return "undated"
    if start is None:
        return f"until {_say(end)}"
    if end is None:
        return f"since {_say(start)}"
    if "/" not in edtf and not edtf.startswith("["):
        return _say(start)
    if edtf.startswith("["):
        return f"some time from {_plain(start)} to {_plain(end)}"
    third = _third(start, end)
    if third:
        return third
    if start.qualifier and start.qualifier == end.qualifier:
        return _QUALIFIED[start.qualifier] + _range(start, end)
    return _range(start, end) if not (start.qualifier or end.qualifier) else f"{_say(start)} to {_say(end)}"


_QUALIFIED = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}


def _say(point: Point | None) -> str:
    return _QUALIFIED[point.qualifier] + _plain(point) if point else ""


def _plain(point: Point) -> str:
    first = point.earliest
    month = MONTH_NAMES[first.month - 1]
    match point.grain:
        case "day":
            return f"{first.day} {month} {first.year}"
        case "month":
            return f"{month} {first.year}"
        case "season":
            return f"{next(name for name, start, _ in _SEASONS.values() if start == first.month)} {first.year}"
        case "decade":
            return f"the {point.latest.year - 9}s"
        case "century":
            return f"the years {point.latest.year - 99} to {point.latest.year}"
    return str(first.year)


def _third(start: Point, end: Point) -> str:
    """early, mid or late, when both ends are approximate and cover just that third."""
    if (start.qualifier, end.qualifier) != ("~", "~"):
        return ""
    first, last = start.earliest, end.latest
    if start.grain == end.grain == "day" and (first.year, first.month) == (last.year, last.month):
        final = month_length(last.year, last.month)
        part = {(1, 10): "early", (11, 20): "mid", (21, final): "late"}.get((first.day, last.day))
        return f"{part} {MONTH_NAMES[first.month - 1]} {first.year}" if part else ""
    if start.grain == end.grain == "month" and first.year == last.year:
        part = {(1, 4): "early", (5, 8): "mid", (9, 12): "late"}.get((first.month, last.month))
        return f"{part} {first.year}" if part else ""
    if start.grain == end.grain == "year" and first.year // 10 == last.year // 10:
        part = {(0, 2): "early", (3, 6): "mid", (7, 9): "late"}.get((first.year % 10, last.year % 10))
        return f"the {part} {first.year // 10 * 10}s" if part else ""
    return ""


def _range(start: Point, end: Point) -> str:
    """Two dates, what they share said once: "7 to 13 July 2025", "April to June 2025"."""
    left, right = _plain(start), _plain(end)
    if start.grain == end.grain and start.grain in ("day", "month"):
        shared = f" {start.earliest.year}"
        if start.earliest.year == end.earliest.year:
            left = left.removesuffix(shared)
            month = f" {MONTH_NAMES[start.earliest.month - 1]}"
            if start.grain == "day" and start.earliest.month == end.earliest.month:
                left = left.removesuffix(month)
    return left if left == right else f"{left} to {right}"
