"""Public and Christian holidays: "Christmas Eve", "last Thanksgiving", "Easter Monday", "Labor Day weekend"."""

import re
from collections.abc import Callable
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import any_of
from .near import full_year, near_year


def _fixed(month: int, number: int) -> Callable[[int], date]:
    return lambda year: date(year, month, number)


def _nth(nth: int, weekday: int, month: int, after: int = 0) -> Callable[[int], date]:
    """The nth such weekday of a month (-1 the last), and so many days after it."""
    return lambda year: shift.add(shift.nth_weekday(year, month, weekday, nth), after, "day")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift_back = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift_back + 114, 31)
    return date(year, month, day + 1)


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: shift.add(easter(year), days, "day")


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's day": _fixed(1, 1), "new year's eve": _fixed(12, 31), "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14), "international women's day": _fixed(3, 8), "st. patrick's day": _fixed(3, 17),
    "st patrick's day": _fixed(3, 17),
    "april fool's day": _fixed(4, 1), "april fools' day": _fixed(4, 1), "earth day": _fixed(4, 22), "may day": _fixed(5, 1),
    "juneteenth": _fixed(6, 19), "bastille day": _fixed(7, 14), "halloween": _fixed(10, 31), "bonfire night": _fixed(11, 5),
    "veterans day": _fixed(11, 11), "armistice day": _fixed(11, 11), "remembrance day": _fixed(11, 11),
    "christmas eve": _fixed(12, 24), "christmas day": _fixed(12, 25), "christmas": _fixed(12, 25), "boxing day": _fixed(12, 26),
    "martin luther king day": _nth(3, 1, 1),
    "martin luther king jr. day": _nth(3, 1, 1), "presidents day": _nth(3, 1, 2), "presidents' day": _nth(3, 1, 2),
    "mother's day": _nth(2, 7, 5), "memorial day": _nth(-1, 1, 5), "father's day": _nth(3, 7, 6), "labor day": _nth(1, 1, 9),
    "columbus day": _nth(2, 1, 10), "election day": _nth(1, 1, 11, 1), "thanksgiving day": _nth(4, 4, 11),
    "thanksgiving": _nth(4, 4, 11), "black friday": _nth(4, 4, 11, 1), "cyber monday": _nth(4, 4, 11, 4),
    "ash wednesday": _easter(-46), "palm sunday": _easter(-7), "maundy thursday": _easter(-3), "good friday": _easter(-2),
    "easter sunday": _easter(0), "easter day": _easter(0), "easter": _easter(0), "easter monday": _easter(1),
    "ascension day": _easter(39), "pentecost": _easter(49), "whit monday": _easter(50),
}  # fmt: skip
_ALONE = ("christmas", "easter", "thanksgiving", "halloween", "pentecost")


def _holiday(found: Found, context: Context) -> Said | None:
    name = re.sub(" +", " ", found["name"])
    day_in = HOLIDAYS[name]
    if found["year"]:
        return _said(found, day_in(full_year(found["year"])), "written with its year")
    if context.published is not None and found["ofyear"]:
        year = context.published.first.year + {"last": -1, "next": 1}.get(found["ofyear"], 0)
        return _said(found, day_in(year), context.appeared)
    if context.published is None or context.published.grain == "year":
        return Said("DATE", "XXXX-XX-XX", None, context.lacking(found.quoted))
    today = context.published.first
    this = day_in(today.year)
    if found["which"] == "last":
        return _said(found, this if this < today else day_in(today.year - 1), context.appeared)
    if found["which"] == "next":
        return _said(found, this if this > today else day_in(today.year + 1), context.appeared)
    year, why = near_year(context, found, this.month, this.day)
    return _said(found, day_in(year), why)


def _said(found: Found, first: date, why: str) -> Said:
    period = Period("day", first)
    if found["unit"]:
        period = shift.enclosing(first, "week")
        if found["unit"] == "weekend":
            period = Period("weekend", shift.add(period.first, 5 if first.isoweekday() > 2 else -2, "day"))
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


_YEAR = r"(?:,? (?:of |in )?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9]))|,? (?:of )?(?P<ofyear>last|this|next) year(?!'))?"
_SURE = any_of(name for name in HOLIDAYS if name not in _ALONE).replace(".", r"\.")
_BEFORE = "".join(f"(?<={word} )|" for word in ("on", "at", "over", "by", "before", "after", "since", "until", "during", "for"))
RULES = (
    rule(
        "holiday",
        "holiday",
        rf"(?:(?P<which>last|next|this) )?(?P<name>{_SURE})(?! (?:agreement|accords?|peace))(?: "
        r"(?P<unit>weekend|week))?" + _YEAR,
        _holiday,
    ),
    rule(
        "holiday",
        "holiday",
        rf"(?:{_BEFORE}(?P<which>last|next|this) )(?P<name>{any_of(_ALONE)})(?! (?:tree|party|shopping|"
        r"season|gift|song|carol|egg|card|present|market|[a-z]+s\b))" + _YEAR,
        _holiday,
    ),
    rule(
        "holiday",
        "holiday",
        rf"(?P<name>{any_of(_ALONE)}) (?:(?P<unit>weekend|week)|(?P<year>(?:1[0-9]|20)[0-9]{{2}}))",
        _holiday,
    ),
)
