"""Days counted from the publish day: today, yesterday, tomorrow, tonight, this morning, the day before yesterday."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule

_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
_TIME = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


def _deictic(found: Found, context: Context) -> Said | None:
    return _day(
        found,
        context,
        _DAYS[" ".join(found["day"].split())],
        "TNI" if found["day"] == "tonight" else _TIME.get(found["daypart"], ""),
    )


def _this_morning(found: Found, context: Context) -> Said | None:
    back = -1 if found["which"] == "last" else 0
    return _day(found, context, back, _TIME[found["daypart"]])


def _day(found: Found, context: Context, count: int, part: str) -> Said:
    kind = "TIME" if part else "DATE"
    quoted = context.quote_day(found.start)
    if quoted is None and context.day is None:
        return Said(kind, "XXXX-XX-XX" + part, None, context.lacking(found.quoted))
    day, since = (quoted.first, f"said on {quoted.words}") if quoted else (context.day, context.appeared)
    assert day is not None  # noqa: S101 - one of the two is known
    first = shift.add(day, count, "day")
    period = Period("day", first)
    why = f"{since}, so it is {'that same day' if not count else period.words}"
    return Said(kind, period.value + part, period, f"{found.quoted}: {why}.")


def _overnight(found: Found, context: Context) -> Said:
    if context.day is None:
        return Said("TIME", "XXXX-XX-XXTNI", None, context.lacking(found.quoted))
    verb = context.verb(found.start, found.end)
    first = shift.add(context.day, 0 if verb and verb.tense != "past" else -1, "day")
    last = shift.add(first, 1, "day")
    why = f"{found.quoted}: {context.appeared}, so the night to {'that' if last == context.day else 'the next'} day is meant."
    return Said("TIME", f"{first}TNI", Period("day", first), why, f"{first}/{last}")


RULES = (
    rule("deictic", "daypart", r"overnight(?! (?:success|stay|bag|train|flight|bus|sensation))", _overnight),
    rule(
        "deictic",
        "deictic",
        r"(?:(?:early|late|earlier|later) )?(?<!usa )(?P<day>today|yesterday|tomorrow|tonight|the day "
        r"before yesterday|the day after tomorrow)"
        r"(?: (?P<daypart>morning|afternoon|evening|night))?(?! show)",
        _deictic,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?:(?:early|late|earlier|later|mid)[ -])?(?P<which>this) (?P<daypart>morning|afternoon|evening)",
        _this_morning,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?:mid|early|late)[ -](?P<daypart>morning|afternoon|evening) (?<!usa )(?P<day>today|yesterday|"
        r"tomorrow)",
        _deictic,
    ),
    rule(
        "deictic",
        "daypart",
        r"(?P<which>mid|late|early)[ -](?P<daypart>morning|afternoon|evening)(?! (?:edition|news|show))",
        _this_morning,
    ),
    rule(
        "deictic",
        "daypart unit",
        r"(?:(?:early|late|earlier|later) )?(?P<which>last) (?P<daypart>night|evening)",
        _this_morning,
    ),
)
