"""Weekdays: "Friday", "last Friday", "next Monday", "Friday's", "early Tuesday", "Monday night"."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import WEEKDAY_NAMES, WEEKDAYS

_TIME = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00", "midnight": "T24:00"}


def _weekday(found: Found, context: Context) -> Said | None:
    weekday = WEEKDAYS[found["weekday"].rstrip(".")]
    part = _TIME.get(found["daypart"], "")
    kind = "TIME" if part else "DATE"
    today = context.day
    if today is None:
        return Said(kind, f"XXXX-WXX-{weekday}{part}", None, context.lacking(found.quoted))
    day, why = _which(found, context, weekday)
    if day is None:
        return Said(kind, f"XXXX-WXX-{weekday}{part}", None, f"{found.quoted}: that day lies outside the calendar.")
    return Said(kind, day.value + part, day, f"{found.quoted}: {why}.")


def _which(found: Found, context: Context, weekday: int) -> tuple[Period | None, str]:
    """The day that a weekday means, and why."""
    today, which, name = context.day, found["which"], WEEKDAY_NAMES[weekday - 1]
    assert today is not None  # noqa: S101 - the caller has looked
    recent, coming = shift.weekday_on_or_before(today, weekday), shift.weekday_after(today, weekday)
    if which in ("last", "this past", "past"):
        before = shift.weekday_on_or_before(shift.add(today, -1, "day") or today, weekday)
        return _day(before), f"{context.appeared}, so the {name} before that is meant"
    if which in ("next", "this coming", "coming"):
        return _day(coming), f"{context.appeared}, so the {name} after that is meant"
    owns = context.folded.startswith("'s", found.end)  # "Tuesday's ruling" has been; what would follow from it is another day's
    verb = None if owns else context.verb(found.start, found.end)
    if today.isoweekday() == weekday:
        past = f" and the verb “{verb.word}” is past" if verb and verb.tense == "past" else ""
        return _day(today), f"{context.appeared}{past}, so it is that same day"
    if verb and verb.tense == "future":
        return _day(coming), f"{context.appeared} and the verb “{verb.word}” looks ahead, so the {name} after that is meant"
    past = f" and the verb “{verb.word}” is past" if verb and verb.tense == "past" else ""
    return _day(recent), f"{context.appeared}{past}, so the most recent {name} is meant"


def _day(first: object) -> Period | None:
    return Period("day", first) if first else None  # type: ignore[arg-type]


RULES = (
    rule(
        "weekday",
        "weekday",
        r"(?:(?:early|late|earlier|later) )?(?:(?P<which>last|next|this|this past|this coming|past|"
        r"coming) )?(?<!black )(?<!bloody )(?<!good )(?<!freaky )(?<!super )(?<!ruby )(?<!cyber )(?<!joe "
        r")(?P<weekday>{weekday})"
        r"(?: (?P<daypart>morning|afternoon|evening|night))?",
        _weekday,
    ),
    rule("weekday", "weekday", r"(?P<daypart>noon|midnight) (?:on )?(?P<weekday>{weekday})", _weekday),
)
