"""The publish date as it is given: a day, or only a month or a year when no more is known; and how reasons speak of it."""

import re
from datetime import date
from functools import lru_cache

from .period import Period, month_length
from .words import MONTH_NAMES

_CLOCK = r"(?:[01][0-9]|2[0-4])(?::?[0-5][0-9](?::?(?:[0-5][0-9]|60)(?:[.,][0-9]+)?)?)?"
_ZONE = r" ?(?:Z|[+-][01][0-9](?::?[0-5][0-9])?)?"
_PUBLISHED = re.compile(
    rf"([0-9]{{4}})(?:-([0-9]{{2}}|XX)(?:-([0-9]{{2}}|XX)(?:[T ]{_CLOCK})?{_ZONE})?|([0-9]{{2}})([0-9]{{2}})(?:T{_CLOCK})?{_ZONE})?",
    re.ASCII,
)


def read_published(published: str | None) -> Period | None:
    """The publish date as a period: a day, or only a month or a year when no more is known; a time with it is left out.

    None when nothing is said. Raises ValueError with a sentence when it is no date.
    """
    said = (published or "").strip()
    if not said:
        return None
    match = _PUBLISHED.fullmatch(said)
    if not match:
        raise ValueError(f"{said[:40]!a} is no date as it is written here, like 2025-07-18, 2025-07 or 2025")
    year, month, number = match[1], match[2] or match[4], match[3] or match[5]
    month = None if month == "XX" else month
    number = None if month is None or number == "XX" else number
    if year == "0000":
        raise ValueError(f"{said} is of the year 0, and years run from 0001 to 9999")
    if month and not 1 <= int(month) <= 12:
        raise ValueError(f"{said} has no such month: months run from 01 to 12")
    last = month_length(int(year), int(month)) if month else 31
    if month and number and not 1 <= int(number) <= last:
        raise ValueError(f"{said} is no day: {MONTH_NAMES[int(month) - 1]} {int(year)} has {last}")
    return Period("day" if number else "month" if month else "year", date(int(year), int(month or 1), int(number or 1)))


def published_period(published: date | str | None) -> Period | None:
    """The publish date as a period; None when it is unknown or unreadable."""
    if isinstance(published, date):
        return Period("day", date(published.year, published.month, published.day))
    try:
        return read_published(published)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def appeared(published: Period | None) -> str:
    """When the article appeared, in words: "the article appeared on Friday 18 July 2025"."""
    if published is None:
        return "the publish date is not known"
    led = "on" if published.grain == "day" else "in the year" if published.grain == "year" and published.first.year < 1000 else "in"
    return f"the article appeared {led} {published.words}"
