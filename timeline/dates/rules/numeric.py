"""Dates in digits: 2025-07-18, 18.7.2025, 07/18/2025, 20250718, 2025-07."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from .near import full_year


def _written(found: Found, context: Context) -> Said | None:
    first = shift.day(int(found["year"]), int(found["month"]), int(found["number"]))
    if first is None:
        return None
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: written out in full.")


def _stamp(found: Found, context: Context) -> Said | None:
    """ "2025-07-18T10:00:00Z": a day with its time."""
    first = shift.day(int(found["year"]), int(found["month"]), int(found["number"]))
    if first is None:
        return None
    value = f"{first.isoformat()}T{found['time']}"
    return Said("TIME", value, Period("day", first), f"{found.quoted}: written out in full.")


_SURE = re.compile(r"(?<![0-9./-])([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9]|[./-][0-9])")


def _order(context: Context) -> str:
    """ "day" or "month", whichever the text's own unmistakable dates put first; "" when it shows neither or both."""
    if context.order is None:
        first = {
            "day" if int(left) > 12 else "month"
            for left, right in _SURE.findall(context.folded)
            if int(left) > 12 or int(right) > 12
        }
        context.order = first.pop() if len(first) == 1 else ""
    return context.order


def _slashed(found: Found, context: Context) -> Said | None:
    left, right = int(found["left"]), int(found["right"])
    year = full_year(found["year"] if len(found["year"]) == 4 else f"'{found['year']}")
    day_first, month_first = shift.day(year, right, left), shift.day(year, left, right)
    if found["sep"] == "." and day_first:
        return _said(found, day_first, "with full stops the day comes first")
    only = day_first or month_first
    if only is None:
        return None
    if day_first is None or month_first is None or day_first == month_first:
        return _said(found, only, "written out in full")
    order = _order(context)
    if order:
        return _said(found, day_first if order == "day" else month_first, f"other dates of the text put the {order} first")
    why = f"it may be day or month first ({day_first.isoformat()} or {month_first.isoformat()}), so no day is given"
    return Said("DATE", f"{year:04d}-XX-XX", None, f"{found.quoted}: {why}.")


def _said(found: Found, first: date, why: str) -> Said:
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {why}.")


RULES = (
    rule(
        "calendar-iso",
        "numeric",
        r"(?P<year>[12][0-9]{3})-(?P<month>[0-9]{2})-(?P<number>[0-9]{2})[t "
        r"](?P<time>[0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?)(?:\.[0-9]{1,6})?(?:z|"
        r"[+-][0-2][0-9]:?[0-5][0-9])?",
        _stamp,
    ),
    rule(
        "calendar-iso",
        "numeric",
        r"(?P<year>[12][0-9]{3})(?P<sep>[-/.])(?P<month>[0-9]{1,2})(?P=sep)(?P<number>[0-9]{1,2})"
        r"(?!\.[0-9])",
        _written,
    ),
    rule("calendar-compact", "numeric", r"(?P<year>19[0-9]{2}|20[0-9]{2})(?P<month>[01][0-9])(?P<number>[0-3][0-9])", _written),
    rule(
        "calendar-numeric",
        "numeric",
        r"(?<![0-9][./-])(?P<left>[0-9]{1,2})(?P<sep>[/.-])(?P<right>[0-9]{1,2})(?P=sep)"
        r"(?P<year>(?:1[0-9]|20)[0-9]{2}|[0-9]{2})(?![./-][0-9]|-[a-z])",
        _slashed,
    ),
)
