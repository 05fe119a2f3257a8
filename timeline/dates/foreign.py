"""Rules for languages other than English, built from the locale data of dateparser: explicit dates, common relative ones."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from importlib import import_module

from . import shift
from .context import Context
from .language import NAMES
from .period import Period
from .rule import Found, Rule, Said
from .rules.near import near_year
from .rules.unit import UNKNOWN
from .words import any_of

_MONTHS = ("january february march april may june july august september october november december").split()  # noqa: SIM905
_WEEKDAYS = ("monday tuesday wednesday thursday friday saturday sunday").split()  # noqa: SIM905
_NUMBER = r"(\d++[.,]?\d*+)"
_YEAR = r"(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])"


@cache
def rules_of(code: str) -> tuple[Rule, ...]:
    """The rules of a language, none when it is not one of ours."""
    if code not in NAMES or code == "en":
        return ()
    data = import_module(f"dateparser.data.date_translation_data.{code}").info
    return tuple(_Locale(code, data).rules())


class _Locale:
    """The words of one language, and the rules made from them."""

    def __init__(self, code: str, data: dict) -> None:
        self.name, self.spaced = NAMES[code], code != "zh"
        self.cyrillic = code in ("uk", "ru")
        self.data = data
        self.months = self._words(_MONTHS, 3)
        self.weekdays = self._words(_WEEKDAYS, 4)
        self.numbers = {word: int(digits) for each in data.get("simplifications") or () for word, digits in each.items()
                        if digits.isdigit() and word.isalpha()}  # fmt: skip

    def _words(self, keys: Iterable[str], shortest: int) -> dict[str, int]:
        """Word to number of month or weekday; what is shorter than so many letters is too often something else."""
        return {word.lower().rstrip("."): number for number, key in enumerate(keys, 1) for word in self.data[key]
                if len(word.rstrip(".")) >= shortest or not self.spaced}  # fmt: skip

    def _stems(self, words: dict[str, int]) -> dict[str, int]:
        """For languages with case endings, the words without theirs."""
        return {word.rstrip("аяьеий"): number for word, number in words.items() if len(word) > 3} if self.cyrillic else {}

    def _any_month(self) -> str:
        """The months in full, or short with a full stop where they have one."""
        short = {word for word in self.months if any(other != word and other.startswith(word) for other in self.months)}
        full = any_of(re.escape(word) for word in self.months if word not in short)
        return rf"(?:{full}|(?:{any_of(map(re.escape, short))})\b\.?)" if short else f"(?:{full})"

    def _units(self, unit: str, form: str) -> str:
        """A form of the locale with its word for the unit in every ending that the locale knows: "3 дні тому"."""
        known = [word.lower() for word in self.data[unit] if len(word) > 2]
        for word in sorted(known, key=len, reverse=True):
            form, found = re.subn(rf"(?<!\w){re.escape(word)}(?!\w)", f"(?:{any_of(map(re.escape, known))})", form, count=1)
            if found:
                break
        return form

    def _lead(self) -> str:
        """The short words that stand before a month or a year: in, im, en, в."""
        short = [word for word in (*self.data["in"], *self.data["skip"]) if 0 < len(word) < 4 and word.isalpha()]
        words = {word.lower() for word in (*short, *self.data["year"]) if word}
        return "(?:" + "".join(f"(?<={re.escape(word)} )|" for word in words) + r"(?<=\bу )|(?<=\bіз )|(?<=\bс ))"

    def _rule(self, name: str, pattern: str, read: Callable[[Found, Context], Said | None]) -> Rule:
        around = (r"(?<!\w)(?:", r")(?!\w)") if self.spaced else ("(?:", ")")
        return Rule(name, frozenset(), re.compile(around[0] + pattern + around[1]), read)

    def rules(self) -> Iterable[Rule]:
        """The rules, explicit dates first."""
        months = self._any_month() if self.spaced else ""
        if not self.spaced:
            yield self._rule(
                "calendar-day", rf"(?:{_YEAR}年)?(?P<month>[0-9]{{1,2}})月(?P<number>[0-9]{{1,2}})[日号]", self._day
            )
            yield self._rule("calendar-month", rf"{_YEAR}年(?P<month>[0-9]{{1,2}})月(?![0-9])", self._month)
            yield self._rule("calendar-year", rf"{_YEAR}年", self._year)
        else:
            of, day = r"(?: de| del)?", r"(?P<number>[0-3]?[0-9])(?:\.|er|º|-?го|-е)?"
            yield self._rule("calendar-day", rf"{day}{of} {{1,3}}(?P<month>{months})(?:{of},? {{1,3}}{_YEAR})?", self._day)
            yield self._rule("calendar-month", rf"(?P<month>{months}){of} {{1,3}}{_YEAR}", self._month)
            endings = rf"|(?:{any_of(stems)})[а-яёіїє]{{0,3}}" if (stems := self._stems(self.months)) else ""
            yield self._rule("calendar-month", rf"{self._lead()}(?P<month>{months}{endings})", self._month)
            yield self._rule("calendar-year", self._lead() + _YEAR, self._year)
        endings = rf"|(?:{any_of(stems)})[а-яёіїє]{{0,3}}" if (stems := self._stems(self.weekdays)) else ""
        yield self._rule("weekday", rf"(?P<weekday>(?:{any_of(map(re.escape, self.weekdays))}){endings})", self._weekday)
        yield from self._relative()

    def _relative(self) -> Iterable[Rule]:
        """ "gestern", "letzte woche", "vor drei tagen": as the locale lists them."""
        for key, phrases in self.data["relative-type"].items():
            sign, count, unit = _meaning(key)
            said = [phrase.lower() for phrase in phrases if len(phrase) > 2 or not self.spaced]
            if unit and said:
                name = "deictic" if unit == "day" else f"unit-{('last', 'this', 'next')[sign * min(count, 1) + 1]}"
                yield self._rule(name, any_of(map(re.escape, said)), self._away(sign * count, unit))
        many = rf"(?P<count>[0-9]{{1,4}}|{any_of(map(re.escape, self.numbers)) or '[0-9]'})"
        for key, patterns in self.data["relative-type-regex"].items():
            sign, _, unit = _meaning(key)
            forms = [form for form in patterns if len(form.replace(_NUMBER, "").split()[-1]) > 2 or not self.spaced]
            if unit and forms:
                halves = [self._units(unit, form.replace(_NUMBER, "#", 1)).split("#") for form in forms]
                head, tail = (any_of({half[side] for half in halves}) for side in (0, 1))
                name = "distance-ago" if sign < 0 else "distance-ahead"
                yield self._rule(name, f"(?:{head}){many}(?:{tail})", self._away(sign, unit))

    def _why(self, found: Found, why: str) -> str:
        return f"{found.quoted}: read as {self.name}; {why}."

    def _lacking(self, found: Found, context: Context) -> str:
        return self._why(found, context.lacking("").removeprefix(": ").rstrip("."))

    def _said(self, found: Found, period: Period, why: str) -> Said:
        return Said("DATE", period.value, period, self._why(found, why))

    def _number_of(self, word: str, words: dict[str, int]) -> int:
        """Which month or weekday a word is, with whatever ending."""
        word = word.rstrip(".")
        if word.isdecimal():
            return int(word)
        exact = words.get(word)
        return exact or next(number for stem, number in self._stems(words).items() if word.startswith(stem))

    def _day(self, found: Found, context: Context) -> Said | None:
        month, number = self._number_of(found["month"], self.months), int(found["number"])
        if found["year"]:
            year, why = int(found["year"]), "written out in full"
        elif context.published is None or context.published.grain == "year":
            return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, self._lacking(found, context))
        else:
            year, why = _closest(context, found, month, number)
        first = shift.day(year, month, number)
        if first is None:
            return Said("DATE", f"XXXX-{month:02d}-XX", None, self._why(found, "there is no such day"))
        return self._said(found, Period("day", first), why)

    def _month(self, found: Found, context: Context) -> Said | None:
        month = self._number_of(found["month"], self.months)
        if not 1 <= month <= 12:
            return None
        if found["year"]:
            return self._said(found, Period.month(int(found["year"]), month), "written with its year")
        if context.published is None or context.published.grain == "year":
            return Said("DATE", f"XXXX-{month:02d}", None, self._lacking(found, context))
        year, why = _closest(context, found, month)
        return self._said(found, Period.month(year, month), why)

    def _year(self, found: Found, context: Context) -> Said:
        return self._said(found, Period("year", date(int(found["year"]), 1, 1)), "a year")

    def _weekday(self, found: Found, context: Context) -> Said:
        weekday = self._number_of(found["weekday"], self.weekdays)
        if context.day is None:
            return Said("DATE", f"XXXX-WXX-{weekday}", None, self._lacking(found, context))
        first = shift.weekday_on_or_before(context.day, weekday)
        return self._said(found, Period("day", first), f"{context.appeared}, so the most recent such day is meant")

    def _away(self, sign: int, unit: str) -> Callable[[Found, Context], Said]:
        """A reader for what lies so many units from the publish date."""

        def read(found: Found, context: Context) -> Said:
            published = context.published
            if published is None or shift.finer(unit, published.grain):
                return Said("DATE", UNKNOWN[unit], None, self._lacking(found, context))
            count = found["count"]
            many = 1 if not count else int(count) if count.isdecimal() else self.numbers[count]
            period = shift.move(shift.enclosing(published.first, unit), sign * many, unit)
            return self._said(found, period, f"{context.appeared}, so {period.words} is meant")

        return read


def _closest(context: Context, found: Found, month: int, number: int = 0) -> tuple[int, str]:
    """The year, by closeness alone: the verbs that near_year knows are English."""
    plain = Context("", "", context.published)
    return near_year(plain, found, month, number)


def _meaning(key: str) -> tuple[int, int, str]:
    """ "in \\1 week" and "2 day ago" as sign, count and unit; no unit for what is finer than a day."""
    words = key.replace("\\1", "1").split()
    sign = 1 if words[0] == "in" else -1
    count, unit = (words[1], words[2]) if words[0] == "in" else (words[0], words[1])
    dated = words[0] == "in" or words[-1] == "ago"
    return sign, int(count), unit if dated and unit in ("day", "week", "month", "year") else ""
