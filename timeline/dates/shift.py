"""Date arithmetic on periods: moving, enclosing, the weekday before or after.

What leaves years 1 to 9999 raises ValueError or OverflowError, as `datetime` does; the tagger says so in one place.
"""

from datetime import MAXYEAR, MINYEAR, date, timedelta

from .period import DAY, SEASON_STARTS, Period, month_length
from .words import UNITS

_GRAIN_OF_UNIT = {"day": "day", "weekday": "day", "night": "day", "fortnight": "week"}
GRAINS = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century")

MONDAY = 1  # isoweekday; the Sunday before it is of last week


def day(year: int, month: int, number: int) -> date | None:
    """The date, or None for 31 June, year 0 and their kin."""
    if MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= number <= month_length(year, month):
        return date(year, month, number)
    return None


def add(start: date, count: int, unit: str) -> date:
    """`start` moved by so many days, weeks, months or years; the 31st becomes the last day of a shorter month."""
    if unit in ("day", "week"):
        return start + timedelta(days=count * (7 if unit == "week" else 1))
    months = start.year * 12 + start.month - 1 + count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    first = date(year, month, 1)
    return first.replace(day=min(start.day, month_length(year, month)))


def enclosing(inner: date, grain: str) -> Period:
    """The period of that grain in which the day lies."""
    year, month = inner.year, inner.month
    match grain:
        case "day":
            return Period("day", inner)
        case "week":
            return Period("week", inner - inner.weekday() * DAY)
        case "weekend":
            return Period("weekend", inner - (inner.weekday() - 5) * DAY)
        case "month":
            return Period("month", inner.replace(day=1))
        case "quarter":
            return Period("quarter", date(year, (month - 1) // 3 * 3 + 1, 1))
        case "half":
            return Period("half", date(year, 1 if month < 7 else 7, 1))
        case "season":
            start = month // 3 * 3 or 12
            return Period("season", date(max(MINYEAR, year - (month < 3)), start, 1))
        case "year":
            return Period("year", date(year, 1, 1))
        case "decade":
            return Period("decade", date(max(MINYEAR, year - year % 10), 1, 1))
    return Period("century", date(max(MINYEAR, year - year % 100), 1, 1))


def grain_of(unit: str) -> str:
    """The grain that a unit word speaks of."""
    return _GRAIN_OF_UNIT.get(unit, unit)


def move(period: Period, count: int, unit: str) -> Period:
    """`period` moved by so many of a unit word ("day", "quarter", "decade")."""
    _, _, size, by = UNITS[unit]
    if not by:
        return period
    moved = add(period.first, count * size, by)
    if period.grain in ("decade", "century") or (period.grain in ("week", "weekend") and by != "week"):
        return enclosing(moved, period.grain)
    return Period(period.grain, moved)


def beside(anchor: Period, count: int, unit: str) -> Period | None:
    """The whole unit that lies `count` units from the one around the anchor: last month is -1."""
    grain = grain_of(unit)
    if finer(grain, anchor.grain):
        return None
    return move(enclosing(anchor.first, grain), count, unit)


def finer(grain: str, than: str) -> bool:
    """Whether one grain is finer than another, so that it cannot be told from it."""
    return GRAINS.index(grain) < GRAINS.index(than)


def weekday_on_or_before(anchor: date, weekday: int) -> date:
    """The most recent such weekday, the day itself included."""
    return add(anchor, -((anchor.isoweekday() - weekday) % 7), "day")


def weekday_called_last(today: date, weekday: int) -> date:
    """What "last Tuesday" means: the most recent one, but not yesterday, unless today is a Monday and that was last week."""
    recent = weekday_on_or_before(add(today, -1, "day"), weekday)
    yesterday = today.isoweekday() != MONDAY and recent == add(today, -1, "day")
    return add(recent, -7, "day") if yesterday else recent


def weekday_after(anchor: date, weekday: int) -> date:
    """The next such weekday, the day itself excluded."""
    return add(anchor, (weekday - anchor.isoweekday() - 1) % 7 + 1, "day")


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month, -1 the last; a fifth that there is not lies in the next month."""
    first = date(year, month, 1)
    if nth < 0:
        return weekday_on_or_before(Period("month", first).last, weekday)
    return add(first, (weekday - first.isoweekday()) % 7 + 7 * (nth - 1), "day")


def season(year: int, name: str) -> Period:
    """The season that begins in that year; winter runs into the next."""
    return Period("season", date(year, SEASON_STARTS[name], 1))
