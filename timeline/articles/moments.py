"""Days and moments as markup writes them."""

import re
from datetime import date, datetime

from .stated_days import written_days

FIRST_YEAR, LAST_YEAR = 1900, 2099
NO_DAYS = frozenset(date(*day) for day in ((1900, 1, 1), (1969, 12, 31), (1970, 1, 1), (1970, 1, 2), (1980, 1, 1)))
ISO_DAY = re.compile(r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?=$|[T\s])")


def iso_day(value: object) -> date | None:
    """The day as written, in the outlet's own offset; None when it is none, or reads as two."""
    if not isinstance(value, str):
        return None
    if match := ISO_DAY.match(value.strip()):
        try:
            return date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            return None
    days = written_days(value[:60])
    return days[0].date if len(days) == 1 and not days[0].swapped else None


def moment_of(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def is_plausible(day: date) -> bool:
    """No day that a machine writes when it knows none, and none before or long after there were pages."""
    return FIRST_YEAR <= day.year <= LAST_YEAR and day not in NO_DAYS
