"""Distances from the publish date: "two days ago", "a week ago", "in three days", "10 years ago"."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF, WEEKDAYS, number
from .unit import UNKNOWN

HOW_MANY = r"(?P<count>{number}|an?|{count})"


def how_many(said: str) -> int | None:
    """The number said, or None for "several" and "a few"."""
    if said in ("a", "an"):
        return 1
    if "couple" in said:
        return 2
    value = number(said)
    return int(value) if value and value == int(value) else None


def _ago(found: Found, context: Context) -> Said | None:
    return _away(found, context, -1, "before")


def _ahead(found: Found, context: Context) -> Said | None:
    return _away(found, context, 1, "after")


def _away(found: Found, context: Context, sign: int, side: str) -> Said | None:
    unit, count = UNIT_OF[found["unit"]], how_many(found["count"])
    grain = shift.grain_of(unit)
    ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
    if unit in ("hour", "minute", "second"):
        return Said("DATE", ref, None, f"{found.quoted}: a distance in {unit}s gives no day of its own.", rule="vague-distance")
    if count is None:
        return Said(
            "DATE",
            ref,
            None,
            f"{found.quoted}: how many {unit}s is not said, so no day can be given.",
            rule="vague-distance",
        )
    published = context.published
    if count == 1 and unit == "year" and sign < 0 and context.report and published and published.grain != "year":
        period = shift.move(context.report, -1, "year")
        why = f"compared with what the report speaks of ({context.report.words}), so {period.words} is meant"
        return Said("DATE", period.value, period, f"{found.quoted}: {why}.", rule="relative-year-ago", anchors=False)
    if published is None or shift.finer(grain, published.grain):
        return Said("DATE", UNKNOWN[grain], None, context.lacking(found.quoted))
    if unit == "decade":
        grain, unit, count = "year", "year", count * 10
    period = shift.move(shift.enclosing(published.first, grain), sign * count, unit)
    many = f"{count} {unit}{'' if count == 1 else 's'}"
    why = f"{context.appeared}, and {many} {side} that is {period.words}"
    edtf = ""
    if not found.phrase.lower().startswith(found["count"]) or (unit == "year" and count >= 100):
        edtf = "/".join(f"{end}~" for end in period.edtf.split("/"))
        why += ", which is not meant exactly"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf)


def _from_weekday(found: Found, context: Context) -> Said | None:
    """ "a week from Friday": so many weeks after the coming one."""
    if context.day is None:
        return Said("DATE", "XXXX-XX-XX", None, context.lacking(found.quoted))
    named = found["weekday"].rstrip(".")
    start = (
        context.day
        if named in ("today", "tomorrow")
        else shift.weekday_after(shift.add(context.day, -1, "day"), WEEKDAYS[named])
    )
    start = shift.add(start, int(named == "tomorrow"), "day")
    period = Period("day", shift.add(start, how_many(found["count"]) or 1, "week"))
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


def _weekday_of_week(found: Found, context: Context) -> Said | None:
    """ "Friday last week": that day of the week before."""
    weekday = WEEKDAYS[found["weekday"].rstrip(".")]
    if context.day is None:
        return Said("DATE", f"XXXX-WXX-{weekday}", None, context.lacking(found.quoted))
    monday = shift.add(shift.enclosing(context.day, "week").first, -1 if found["which"] == "last" else 1, "week")
    period = Period("day", shift.add(monday, weekday - 1, "day"))
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.")


_APPROX = r"(?:{approx} )?"
RULES = (
    rule("distance-ago", "vague", _APPROX + HOW_MANY + r"[ -](?:or so )?(?P<unit>{unit}) (?:or so )?ago", _ago, "ago"),
    rule(
        "distance-ahead",
        "unit",
        r"(?<=in )" + HOW_MANY + r" (?P<unit>days?|weeks?|months?|years?|decades?)(?:'s?)? time",
        _ahead,
        "time",
    ),
    rule("distance-ahead", "unit", HOW_MANY + r" (?P<unit>days?|weeks?|months?|years?|decades?) (?:from now|hence)", _ahead, "now hence"),
    rule(
        "distance-weekday",
        "weekday deictic",
        r"(?P<count>{number}|an?) (?P<unit>weeks?) (?:from|on|after next) (?P<weekday>{weekday}|today|"
        r"tomorrow)",
        _from_weekday,
        "week",
    ),
    rule("distance-weekday", "weekday", r"(?P<weekday>{weekday}) (?P<which>last|next) week", _weekday_of_week, "week"),
)
