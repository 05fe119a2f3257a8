"""Units around the publish date: "this month", "last week", "next year", "later this year", "the end of the month"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .parts import MODIFIER, part_of

_COUNT = {"last": -1, "past": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1, "upcoming": 1}
_NAMES = {"last": "before", "next": "after"}
UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
           "season": "XXXX", "year": "XXXX", "decade": "XXX", "century": "XX"}  # fmt: skip


def _unit(found: Found, context: Context) -> Said | None:
    unit = UNIT_OF[found["unit"]]
    which = found["which"].split()[-1] if found["which"] else "this"
    count = _COUNT.get(which, 0)
    published = context.published
    if published is None or shift.finer(shift.grain_of(unit), published.grain):
        return Said("DATE", UNKNOWN[shift.grain_of(unit)], None, context.lacking(found.quoted))
    period = weekend(published, count) if unit == "weekend" else shift.beside(published, count, unit)
    if period is None:
        return Said("DATE", UNKNOWN[shift.grain_of(unit)], None, f"{found.quoted}: that lies outside the calendar.")
    side = {-1: f"the {unit} before that", 1: f"the {unit} after that", 0: f"that {unit}"}[count]
    why = f"{context.appeared}, so {side} is meant: {period.words}"
    part = part_of(found["part"])
    if part and period.grain != "weekend":
        period = period.with_part(part)
        return Said("DATE", period.value, period, f"{found.quoted}: {why}, its {part} part.")
    edge = found["edge"]
    if edge and context.day and count == 0 and period.first <= context.day <= period.last:
        edtf = f"{period.first}/{context.day}" if edge == "earlier" else f"{context.day}/{period.last}"
        return Said("DATE", period.value, period, f"{found.quoted}: {why}.", "" if period.first == period.last else edtf)
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


def weekend(anchor: Period, count: int) -> Period | None:
    """The weekend so many away: 0 is the one just gone or under way in news, 1 the one ahead."""
    if anchor.grain != "day":
        return None
    saturday = shift.weekday_on_or_before(anchor.first, 6) if count <= 0 else shift.weekday_after(anchor.first, 6)
    return Period("weekend", saturday) if saturday else None


def _year_end(found: Found, context: Context) -> Said | None:
    """The last day of the year, of the one gone by after "since" or a past verb at its beginning."""
    if context.published is None:
        return Said("DATE", "XXXX-12-31", None, context.lacking(found.quoted))
    year = context.published.first.year + _COUNT.get(found["which"].strip(), 0)
    if context.folded.endswith("since ", 0, found.start):
        year -= 1
    period = Period("day", date(year, 12, 31))
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so the end of {year} is meant.")


_LEAD = MODIFIER + r"(?:(?P<edge>earlier|later|sometime|late) (?:in )?)?"
RULES = (
    rule(
        "unit",
        "unit",
        _LEAD + r"(?P<which>this|last|next|this past|this coming|the current|the coming|the past|the last|the "
        r"next|the previous|the present|the upcoming|the prior)"
        r" (?P<unit>week|weekend|month|year|decade|century)(?!-| and a half)",
        _unit,
    ),
    rule("unit", "unit", r"(?:(?P<edge>earlier|later) in )the (?P<unit>week|month|year|decade)", _unit),
    rule(
        "unit", "unit", r"(?P<part>the (?:end|beginning|start|middle) of) the (?P<unit>week|month|year|decade|century)", _unit
    ),
    rule("unit", "weekend", r"the (?P<unit>weekend)", _unit),
    rule(
        "unit",
        "unit",
        r"(?:(?<=for )|(?<=during )|(?<=in )|(?<=throughout )|(?<=through )|(?<=over )|(?<=of ))the "
        r"(?:full )?(?P<unit>year|week)(?='s|[.,;)]| (?:was|were|is|are|and|to|from|the|by|at|with|in|of "
        r"\$)\b)(?! to come)",
        _unit,
    ),
    rule("unit-year-end", "unit fiscal", r"(?:the )?(?P<which>this |last |next )?year(?:'s)?[ -]end", _year_end),
)
