"""Units around the publish date: "this month", "last week", "next year", "later this year", "the end of the month"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .parts import MODIFIER, part_of

_COUNT = {"last": -1, "past": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1, "upcoming": 1}
UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
           "season": "XXXX", "year": "XXXX", "decade": "XXX", "century": "XX"}  # fmt: skip


# A programme or a column: "This Week" in quotation marks.
_QUOTED = re.compile(r"[\"'“‘`]This (?:Week|Month|Year)\b")


def _unit(found: Found, context: Context) -> Said | None:
    if _QUOTED.match(context.text, found.start - 1):
        return None
    unit = UNIT_OF[found["unit"]]
    which = found["which"].split()[-1] if found["which"] else "this"
    count = _COUNT.get(which, 0)
    name = f"unit-{('last', 'this', 'next')[count + 1]}"
    published = context.published
    if published is None or shift.finer(shift.grain_of(unit), published.grain):
        return Said("DATE", UNKNOWN[shift.grain_of(unit)], None, context.lacking(found.quoted), rule=name)
    if unit == "weekend":
        period = _weekend(found, context, published, count)
        return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.", rule=name)
    told = _told(found, context, unit)
    if told:
        period = shift.beside(told, 1, unit)
        why = f"{found.quoted}: it hangs on “{context.previous_phrase}” ({told.words}), so {period.words} is meant."
        return Said("DATE", period.value, period, why, rule="relative-after")
    period = shift.beside(published, count, unit)
    side = {-1: f"the {unit} before that", 1: f"the {unit} after that", 0: f"that {unit}"}[count]
    why = f"{context.appeared}, so {side} is meant: {period.words}"
    part, edge, edtf = part_of(found["part"]), found["edge"], ""
    if part:
        period = period.with_part(part)
        why += ", its last month" if period.part == "end" else f", its {period.part} part"
    elif edge in ("earlier", "later") and context.day and period.first <= context.day <= period.last:
        edtf = f"{period.first}/{context.day}" if edge == "earlier" else f"{context.day}/{period.last}"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf, name)


def _told(found: Found, context: Context, unit: str) -> Period | None:
    """What "the next year" hangs on where the text tells of what has been: the date before it, of a time long past."""
    previous, published = context.previous, context.published
    if found["which"] != "the next" or previous is None or published is None or shift.finer(shift.grain_of(unit), previous.grain):
        return None
    verb = context.verb(found.start, found.end)
    following = shift.beside(previous, 1, unit)
    return previous if verb and verb.tense == "past" and following.last < published.first else None


def _weekend(found: Found, context: Context, published: Period, count: int) -> Period:
    """The weekend of the week before or after; "this" and "the" one is the nearest that the verb leaves open."""
    this = shift.enclosing(published.first, "weekend")
    if count or this.first <= published.first:
        return shift.move(this, count, "week")
    if context.folded.endswith(("until ", "till "), 0, found.start):
        return this
    verb = context.verb(found.start, found.end)
    ahead = verb is not None and verb.tense != "past" if found["which"] else verb is not None and verb.tense == "future"
    return this if ahead else shift.move(this, -1, "week")


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
        r" (?P<unit>week|weekend|month|year|decade|century)(?: or (?:so|two)\b)?(?!-| and a half)(?<!past decade)(?<!past century)",
        _unit,
    ),
    rule("unit", "unit", r"(?:(?P<edge>earlier|later) in )the (?P<unit>week|month|year|decade)", _unit),
    rule(
        "unit", "unit", r"(?P<part>the (?:end|beginning|start|middle) of) the (?P<unit>week|month|year|decade|century)", _unit
    ),
    rule("unit", "weekend", r"the (?P<unit>weekend)", _unit),
    rule("unit", "unit", r"(?:(?<=rest of )|(?<=remainder of ))the (?P<unit>week|month|year|decade|century)", _unit),
    rule(
        "unit",
        "unit",
        r"(?:(?<=for )|(?<=during )|(?<=in )|(?<=throughout )|(?<=through )|(?<=over )|"
        r"(?<=months of )|(?<=weeks of )|(?<=days of )|(?<=quarter of )|(?<=quarters of )|(?<=half of )|(?<=rest of )|"
        r"(?<=remainder of )|(?<=part of )|(?<=course of )|(?<=most of ))the "
        r"(?:full )?(?P<unit>year|week)(?='s|[.,;)]| (?:was|were|is|are|and|to|from|the|by|at|with|in|of "
        r"\$)\b)(?! to come)",
        _unit,
    ),
    rule("unit-year-end", "unit fiscal", r"(?:the )?(?P<which>this |last |next )?year(?:'s)?[ -]end", _year_end),
)
