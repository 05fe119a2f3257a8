"""What expressions of other languages mean: the day, month, year, weekday or unit that a rule of foreign.py found."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from . import shift
from .chinese_numerals import number_said
from .context import Context
from .foreign_tense import Cue, ForeignVerbs
from .foreign_words import Words
from .period import Period
from .rule import Found, Said
from .rules.near import near_year
from .rules.unit import UNKNOWN
from .words import WEEKDAY_NAMES

Reader = Callable[[Found, Context], Said | None]


@lru_cache(maxsize=256)
def _moved(day: date, unit: str, count: int) -> tuple[Period, str, str]:
    """The unit so many from that of a day, its value, and the same in words."""
    period = shift.move(shift.enclosing(day, unit), count, unit)
    return period, period.value, period.words


class Readers:
    """The functions that read what the rules of one language find."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def _why(self, found: Found, why: str) -> str:
        return f"{found.quoted}: read as {self.words.name}; {why}."

    def _lacking(self, found: Found, context: Context) -> str:
        return self._why(found, context.lacking("").removeprefix(": ").rstrip("."))

    def _said(self, found: Found, period: Period, why: str) -> Said:
        part = self._part(found)
        period = period.with_part(part) if part else period
        return Said("DATE", period.value, period, self._why(found, why))

    def _part(self, found: Found) -> str:
        return next((part for part in ("early", "mid", "late") if found[part]), "")

    def _cue(self, found: Found, context: Context) -> Cue | None:
        if context.foreign_verbs is None:
            context.foreign_verbs = ForeignVerbs(self.words.code, context.folded)
        return context.foreign_verbs.nearest(found.start, found.end)

    def _year_of(self, found: Found, context: Context, month: int, number: int = 0) -> tuple[int | None, str]:
        """The year of a day or month, as written, else the closest that the verb allows; None where nothing says it."""
        if found["year"]:
            return number_said(found["year"]), "written out in full" if number else "written with its year"
        published = context.published
        if published is None or published.grain == "year":
            return (context.explicit.first.year, "of the year of the date before it") if context.explicit else (None, "")
        # near_year knows English verbs only, so it is asked without any.
        year, why = near_year(Context("", "", published), found, month, number)
        told = self._cue(found, context)
        away = (year - published.first.year) * 372 + (month - published.first.month) * 31 + (number or 15) - published.first.day
        if told and told.tense == "future" and away < -62:
            return year + 1, f"{context.appeared} and the verb “{told.word}” looks ahead, so {year + 1} is meant"
        if told and told.tense == "past" and away > 45:
            return year - 1, f"{context.appeared} and the verb “{told.word}” looks back, so {year - 1} is meant"
        return year, why

    def day(self, found: Found, context: Context) -> Said | None:
        """ "18. Juli 2025", "vendredi 18 juillet"."""
        month, number = self.words.number_of(found["month"], self.words.months), number_said(found["number"])
        year, why = self._year_of(found, context, month, number)
        if year is None:
            return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, self._lacking(found, context))
        first = shift.day(year, month, number)
        if first is None:
            return Said("DATE", f"XXXX-{month:02d}-XX", None, self._why(found, "there is no such day"))
        return self._said(found, Period("day", first), why)

    def days(self, found: Found, context: Context) -> Said | None:
        """ "vom 3. bis 7. März"."""
        month = self.words.number_of(found["month"], self.words.months)
        left, right = number_said(found["left"]), number_said(found["right"])
        year, why = self._year_of(found, context, month, left)
        if left >= right:
            return None
        if year is None:
            return Said("DATE", f"XXXX-{month:02d}-{left:02d}", None, self._lacking(found, context))
        first, last = shift.day(year, month, left), shift.day(year, month, right)
        if first is None or last is None:
            return Said("DATE", f"{year:04d}-{month:02d}-XX", None, self._why(found, "there is no such day"))
        edtf = f"{first}/{last}"
        return Said("DATE", edtf, Period("day", first), self._why(found, why), edtf)

    def month(self, found: Found, context: Context) -> Said | None:
        """ "im April", "Anfang Mai 2024"."""
        month = self.words.number_of(found["month"], self.words.months)
        if not 1 <= month <= 12:
            return None
        year, why = self._year_of(found, context, month)
        if year is None:
            return Said("DATE", f"XXXX-{month:02d}", None, self._lacking(found, context))
        return self._said(found, Period.month(year, month), why)

    def year(self, found: Found, context: Context) -> Said | None:
        """ "im Jahr 2019", "fin 2024"."""
        return self._said(found, Period("year", date(number_said(found["year"]), 1, 1)), "a year")

    def weekday(self, found: Found, context: Context) -> Said | None:
        """ "am Freitag", "le lundi prochain", "下周五"."""
        weekday = self.words.number_of(found["weekday"], self.words.weekdays)
        today, name = context.day, WEEKDAY_NAMES[weekday - 1]
        if today is None:
            return Said("DATE", f"XXXX-WXX-{weekday}", None, self._lacking(found, context))
        sign = -1 if found["last"] or found["last2"] else 1 if found["next"] or found["next2"] else 0
        if not self.words.spaced and (sign or found["this"]):
            monday = shift.move(shift.enclosing(today, "week"), sign, "week").first
            first, why = shift.add(monday, weekday - 1, "day"), f"{context.appeared}, so the {name} of that week is meant"
        elif sign < 0:
            first, why = (
                shift.weekday_on_or_before(shift.add(today, -1, "day"), weekday),
                f"{context.appeared}, and the last one is meant",
            )
        elif sign > 0:
            first, why = shift.weekday_after(today, weekday), f"{context.appeared}, and the coming one is meant"
        else:
            first, why = self._nearby(found, context, today, weekday)
        return Said("DATE", first.isoformat(), Period("day", first), self._why(found, why))

    def _nearby(self, found: Found, context: Context, today: date, weekday: int) -> tuple[date, str]:
        told = self._cue(found, context)
        if told and told.tense == "future" and today.isoweekday() != weekday:
            return shift.weekday_after(today, weekday), f"{context.appeared} and the verb “{told.word}” looks ahead"
        return shift.weekday_on_or_before(today, weekday), f"{context.appeared}, so the most recent such day is meant"

    def away(self, sign: int, unit: str) -> Reader:
        """A reader for what lies so many units from the publish date."""

        @lru_cache(maxsize=256)
        def said(quoted: str, count: str, day: date, appeared: str) -> Said:
            period, value, words = _moved(day, unit, sign * self.words.counted(count))
            return Said("DATE", value, period, f"{quoted}: read as {self.words.name}; {appeared}, so {words} is meant.")

        def read(found: Found, context: Context) -> Said:
            published = context.published
            if published is None or shift.finer(unit, published.grain):
                return Said("DATE", UNKNOWN[unit], None, self._lacking(found, context))
            return said(found.quoted, found["count"], published.first, context.appeared)

        return read
