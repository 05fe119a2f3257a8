"""A stored date moved along the calendar: whole, and as exact or as vague as it was.

A month moves by months and early April by thirds of a month; a range keeps its length. Pure, like everything here.
"""

import re
from datetime import date

from . import shift
from .edtf import point_of, read
from .period import Period

Step = tuple[int, str]  # so many of a unit: "day", "third" of a month, or "month"

YEARS: tuple[Step, ...] = ((12, "month"), (120, "month"), (1200, "month"))
STEPS: dict[str, tuple[Step, ...]] = {
    "day": ((1, "day"), (7, "day"), (1, "month"), *YEARS),
    "week": ((7, "day"), (28, "day"), (91, "day"), (364, "day"), (3640, "day")),
    "third of a month": ((1, "third"), (3, "third"), (36, "third"), (360, "third")),
    "month": ((1, "month"), (3, "month"), *YEARS),
    "season": ((3, "month"), *YEARS),
    "third of a year": ((4, "month"), *YEARS),
    "year": YEARS,
    "decade": YEARS[1:],
    "century": YEARS[2:],
}
DAYS = {"day": 1.0, "third": 365.2425 / 36, "month": 365.2425 / 12}

_PARTS = ("early", "mid", "late")
_TOKEN = re.compile(r"[0-9X]{4}(?:-[0-9X]{2}){0,2}")
_SEASON_CODES = (21, 22, 23, 24)


def grain(edtf: str) -> str:
    """What a date is exact to, a key of STEPS; of two ends the coarser, and a week where it says just one week."""
    start, end = read(edtf)
    if start and end and start != end:
        first, last = start.earliest, end.latest
        if (start.grain, end.grain) == ("day", "day"):
            if _third_of(edtf):
                return "third of a month"
            return "week" if first.weekday() == 0 and (last - first).days == 6 else "day"
        about = start.qualifier == end.qualifier == "~" and start.grain == end.grain == "month"
        if about and first.year == last.year and (first.month, last.month) in {(1, 4), (5, 8), (9, 12)}:
            return "third of a year"
    return max((point.grain for point in (start, end) if point), key=shift.GRAINS.index)


def moved(edtf: str, count: int, unit: str) -> str:
    """The date so many units on, or back. Raises ValueError or OverflowError where the calendar ends."""
    if not count:
        return edtf
    third = _third_of(edtf)
    if third:
        return _moved_thirds(third, count if unit == "third" else count * 3)
    days = 0
    if unit == "day" or grain(edtf) in ("day", "week"):
        start = next(point for point in read(edtf) if point)
        days = count if unit == "day" else (shift.add(start.earliest, count, "month") - start.earliest).days
    return _TOKEN.sub(lambda token: _moved_token(token[0], count, days), edtf)


def _third_of(edtf: str) -> Period | None:
    """Early, mid or late of a month, as it is stored."""
    start, end = read(edtf)
    if not (start and end) or start.grain != "day" or not edtf.endswith("~"):
        return None
    month = Period("month", start.earliest.replace(day=1))
    return next((part for name in _PARTS if (part := month.with_part(name)).edtf == edtf), None)


def _moved_thirds(third: Period, count: int) -> str:
    at = third.first.year * 36 + (third.first.month - 1) * 3 + _PARTS.index(third.part) + count
    return Period("month", date(at // 36, at % 36 // 3 + 1, 1), _PARTS[at % 3]).edtf


def _moved_token(token: str, months: int, days: int) -> str:
    """One date of an EDTF string, in the shape it is written in."""
    point = point_of(token)
    if days:
        return shift.add(point.earliest, days, "day").isoformat()
    if point.grain in ("decade", "century"):
        kept = 3 if point.grain == "decade" else 2
        year = int(token[:kept].ljust(4, "0")) + months // 12
        if not 0 <= year <= 9999:
            raise ValueError(f"{token} can't be moved beyond the calendar.")
        return f"{year:04d}"[:kept] + token[kept:]
    if point.grain == "season":
        return _moved_season(token, months)
    later = shift.add(point.earliest, months, "month")
    named = zip(token.split("-"), later.isoformat().split("-"), strict=False)
    return "-".join(old if old == "XX" else new for old, new in named)


def _moved_season(token: str, months: int) -> str:
    at = int(token[:4]) * 4 + int(token[5:]) - _SEASON_CODES[0] + months // 3
    if not 4 <= at < 40_000:
        raise ValueError(f"{token} can't be moved beyond the calendar.")
    return f"{at // 4:04d}-{_SEASON_CODES[at % 4]}"
