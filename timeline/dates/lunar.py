"""Days of the Islamic, Hebrew, Chinese and Hindu calendars, from the tables of the `holidays` library, loaded when first asked for."""

from datetime import date
from functools import cache

# The years of the library's tables that are more than a calculation far ahead.
FIRST, LAST = 1925, 2075


@cache
def _calendar() -> type:
    """A calendar of one day: whichever of the library's it is asked for."""
    from holidays.groups import (  # 50 ms and 20 MB, and few pages name such a day
        ChineseCalendarHolidays,
        HebrewCalendarHolidays,
        HinduCalendarHolidays,
        IslamicHolidays,
    )
    from holidays.holiday_base import HolidayBase

    class Calendar(HolidayBase, ChineseCalendarHolidays, HebrewCalendarHolidays, HinduCalendarHolidays, IslamicHolidays):
        country = "Dateline"
        estimated_label = "%s"

        def __init__(self, key: str, year: int) -> None:
            self.key = key
            for each in (ChineseCalendarHolidays, HebrewCalendarHolidays, HinduCalendarHolidays, IslamicHolidays):
                each.__init__(self)
            super().__init__(years=year)

        def _populate_public_holidays(self) -> None:
            getattr(self, f"_add_{self.key}")("day")

    return Calendar


@cache
def days(key: str, year: int) -> tuple[date, ...]:
    """The days of a year that are that day of those calendars, by the name the library has for it: two or none in some years."""
    if not FIRST <= year <= LAST:
        return ()
    try:
        return tuple(sorted(_calendar()(key, year)))
    except AttributeError:  # the Hebrew table begins later, and says so with a None where a date should be
        return ()
