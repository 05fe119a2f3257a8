"""Distances from a date that is named after them: "two days before Christmas", "the day after last Tuesday", "the week before last"."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF, any_of
from . import calendar, deictic, holiday, weekday
from .distance import HOW_MANY, how_many
from .unit import UNKNOWN

_INNER = (*calendar.RULES, *holiday.RULES, *weekday.RULES, *deictic.RULES)


def _inner(found: Found, context: Context) -> Said | None:
    """What the date says that the distance is counted from."""
    start, end = found.span("inner")
    for each in _INNER:
        match = each.pattern.fullmatch(context.folded, start, end)
        if match:
            return each.read(Found(each, match, context.text), context)
    return None


def _offset(found: Found, context: Context) -> Said | None:
    said, unit = _inner(found, context), UNIT_OF[found["unit"]]
    count = how_many(found["count"]) if found["count"] else 1
    grain = shift.grain_of(unit) if unit == "week" and not found["count"] else "day"
    if said is None or said.period is None or count is None:
        return Said("DATE", UNKNOWN[grain], None, said.reason if said else context.lacking(found.quoted))
    sign = 1 if found["side"] in ("after", "following") else -1
    period = shift.move(shift.enclosing(said.period.first, grain), sign * count, unit)
    why = f"counted {'on' if sign > 0 else 'back'} from {said.period.words}, so {period.words} is meant"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


def _but_one(found: Found, context: Context) -> Said | None:
    """ "the week before last": two back; "the week after next": two ahead."""
    unit, published = found["unit"], context.published
    sign = -1 if found["side"].startswith("before") else 1
    if published is None or shift.finer(shift.grain_of(unit), published.grain):
        return Said("DATE", UNKNOWN[unit], None, context.lacking(found.quoted))
    period: Period | None = shift.beside(published, 2 * sign, unit)
    assert period is not None  # noqa: S101 - the unit is not finer than the publish date
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


_SIDE = r" (?P<side>before|after|following) "
_DATE = (
    r"(?P<inner>(?:last |next )?{weekday}(?:,? {month} {dd}|,? {dd} {month})?|yesterday|today|tomorrow|"
    rf"(?:last |next )?(?:{any_of(holiday.HOLIDAYS)})|{{month}} {{dd}}(?:,? [12][0-9]{{3}})?|{{dd}} {{month}}(?: [12][0-9]{{3}})?)"
)
RULES = (
    rule(
        "calendar-offset",
        "weekday deictic holiday month",
        r"(?:the )?(?P<unit>day|week)" + _SIDE + _DATE,
        _offset,
    ),
    rule(
        "calendar-offset",
        "weekday deictic holiday month",
        r"(?:(?:just |only )?" + HOW_MANY + r" )(?P<unit>days?|weeks?|months?|years?)" + _SIDE + _DATE,
        _offset,
    ),
    rule(
        "unit-but-one",
        "unit",
        r"the (?P<unit>week|weekend|month|year) (?P<side>before last|after next)(?! [a-z]+day\b| (?:week|month|year)\b)",
        _but_one,
    ),
)
