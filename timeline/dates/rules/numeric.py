"""Dates in digits: 2025-07-18, 18.7.2025, 07/18/2025, 20250718, 2025-07."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from .calendar import full_year


def _written(found: Found, context: Context) -> Said | None:
    first = shift.day(int(found["year"]), int(found["month"]), int(found["number"]))
    if first is None:
        return None
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: written out in full.")


def _slashed(found: Found, context: Context) -> Said | None:
    left, right, year = (
        int(found["left"]),
        int(found["right"]),
        full_year("'" + found["year"] if len(found["year"]) == 2 else found["year"]),
    )
    day_first, month_first = shift.day(year, right, left), shift.day(year, left, right)
    if found["sep"] == "." and day_first:
        return Said(
            "DATE",
            day_first.isoformat(),
            Period("day", day_first),
            f"{found.quoted}: with full stops the day comes first.",
        )
    only = day_first or month_first
    if only is None:
        return None
    if day_first is None or month_first is None or day_first == month_first:
        return Said("DATE", only.isoformat(), Period("day", only), f"{found.quoted}: written out in full.")
    return Said("DATE", month_first.isoformat(), None,
                f"{found.quoted}: it may be day or month first ({day_first.isoformat()} or {month_first.isoformat()}), so no day is given.")  # fmt: skip


RULES = (
    rule("calendar-iso", "numeric", r"(?P<year>[12][0-9]{3})(?P<sep>[-/.])(?P<month>[0-9]{1,2})(?P=sep)(?P<number>[0-9]{1,2})(?!\.[0-9])", _written),
    rule("calendar-compact", "numeric", r"(?P<year>19[0-9]{2}|20[0-9]{2})(?P<month>[01][0-9])(?P<number>[0-3][0-9])", _written),
    rule("calendar-numeric", "numeric",
         r"(?<![0-9][./-])(?P<left>[0-9]{1,2})(?P<sep>[/.-])(?P<right>[0-9]{1,2})(?P=sep)(?P<year>(?:1[0-9]|20)[0-9]{2}|[0-9]{2})(?![./-][0-9])", _slashed),
)  # fmt: skip
