"""Parts of a day that is named with them or before them: "the night of June 3", "in the morning", "that evening"."""

from dataclasses import replace

from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import WEEKDAYS
from .beside import NAMED_DAY, written_day
from .calendar import DAY, DAY_FIRST, named_day
from .nearby import nearby

_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
NEAR = 160


def _of_day(found: Found, context: Context) -> Said | None:
    said = named_day(found, context)
    return said and replace(said, type="TIME", value=said.value + _PARTS[found["daypart"]])


def _early(found: Found, context: Context) -> Said | None:
    """ "the early hours of Monday": its morning."""
    span, why = written_day(found, context)
    if span is None:
        return Said("TIME", "XXXX-XX-XXTMO", None, f"{found.quoted}: {why}.")
    return Said("TIME", f"{span[0].isoformat()}TMO", Period("day", span[0]), f"{found.quoted}: {why}.")


def _of_weekday(found: Found, context: Context) -> Said:
    return _part_of_weekday(found, context, found.start, found.end)


def _beside_weekday(found: Found, context: Context) -> Said:
    """ "Mid-afternoon on Tuesday", "Tuesday's early-morning fire"."""
    return _part_of_weekday(found, context, *found.span("weekday"))


def _part_of_weekday(found: Found, context: Context, start: int, end: int) -> Said:
    """The part of the day that a weekday at these offsets means."""
    weekday, part = WEEKDAYS[found["weekday"].rstrip(".")], _PARTS[found["daypart"]]
    if context.day is None:
        return Said("TIME", f"XXXX-WXX-{weekday}{part}", None, context.lacking(found.quoted))
    first, why = nearby(context, start, end, weekday)
    return Said("TIME", first.isoformat() + part, Period("day", first), f"{found.quoted}: {context.appeared}{why}.")


def _of_day_before(found: Found, context: Context) -> Said | None:
    """ "in the morning", of the day named just before; "coffee in the morning" is of no day."""
    day = context.previous
    if day is None or day.grain != "day" or found.start - context.previous_end > NEAR:
        return None
    verb = context.verb(found.start, found.end)
    if verb is None or verb.tense == "present" or (verb.tense == "past" and context.day and day.first > context.day):
        return None
    why = f"{found.quoted}: of the day named before (“{context.previous_phrase}”)."
    return Said("TIME", day.value + _PARTS[found["daypart"]], day, why, anchors=False)


_PART = r"(?:the )?(?P<daypart>morning|afternoon|evening|night)"
_EARLY = r"(?:mid|early|late)[ -](?P<daypart>morning|afternoon|evening)"
RULES = (
    rule("daytime", "daypart", _PART + " of " + DAY + r"(?! to {dd}\b)", _of_day),
    rule("daytime", "daypart", _PART + " of " + DAY_FIRST, _of_day),
    rule("daytime", "daypart", _PART + r" of (?P<weekday>{weekday})(?! ?,? {month})", _of_weekday),
    rule("weekday", "weekday", rf"{_EARLY} (?:on |of )?(?P<weekday>{{weekday}})(?! ?,? {{month}})", _beside_weekday),
    rule("weekday", "weekday", rf"(?P<weekday>{{weekday}})(?:'s)? {_EARLY}", _beside_weekday),
    rule("daytime", "unit", r"the (?:early|small) hours of (?:the )?(?P<day>" + NAMED_DAY + r")(?! morning)", _early),
    rule(
        "relative-part-of-day",
        "daypart",
        r"(?<=\bin )the (?P<daypart>morning|afternoon|evening)"
        r"(?! (?:of|after|before|sun|light|hours|air|and|or|rush|shift|session|mass|service|news|paper|peak|tide|trade|trading)\b)",
        _of_day_before,
    ),
)
