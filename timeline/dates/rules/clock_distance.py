"""A distance in hours or minutes from a clock time named just before: "at 7 a.m. ...; two hours later he left"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import number
from .length import timex

# How far, in characters, the clock time may stand before.
NEAR = 240
_MINUTES = {"hour": 60, "minute": 1}


def remember_clock(context: Context, day: date, time: str, end: int, *, sure: bool) -> None:
    """Let what follows be counted from this time, as in TIMEX3 ("T07:00"; T24:00 is the end of the day); `sure` if its day is known."""
    context.clock = day, _since_midnight(time)
    context.clock_end, context.clock_day_is_sure = end, sure


def _since_midnight(time: str) -> int:
    """In minutes."""
    hour, minute, *_ = map(int, time[1:].split(":"))
    return hour * 60 + minute


# From when on it is evening, and until when the morning after it.
EVENING, MORNING = 18 * 60, 10 * 60


def is_next_morning(found: Found, context: Context, day: date, time: str) -> bool:
    """Whether the paragraph has told of that day's evening: "Polls closed at 10 p.m. on Monday. By 3 a.m. she led"."""
    clock, end = context.clock, context.clock_end
    if clock is None or not context.clock_day_is_sure or clock[0] != day or context.day is None or day >= context.day:
        return False
    verb = context.verb(found.start, found.end)
    looks_back = verb is not None and verb.word.startswith("had ")
    goes_on = found.start - end < NEAR and context.same_paragraph(end, found.start)
    return goes_on and not looks_back and clock[1] >= EVENING and _since_midnight(time) < MORNING


def from_clock(found: Found, context: Context, count: float | None, unit: str, sign: int) -> Said | None:
    """The time so long before or after the one named last, in the same paragraph; None where there is none."""
    clock, end, sure = context.clock, context.clock_end, context.clock_day_is_sure
    if clock is None or count is None or unit not in _MINUTES or not 0 < found.start - end < NEAR:
        return None
    if context.previous_end > end or not context.same_paragraph(end, found.start):
        return None
    days, minutes = divmod(int(clock[1] + sign * count * _MINUTES[unit]), 24 * 60)
    day, time = Period("day", shift.add(clock[0], days, "day")), f"T{minutes // 60:02d}:{minutes % 60:02d}"
    remember_clock(context, day.first, time, found.end, sure=sure)
    why = f"{found.quoted}: counted from the time named before ({clock[1] // 60:02d}:{clock[1] % 60:02d}), so {time[1:]} is meant"
    if not sure:
        return Said("TIME", day.value + time, None, f"{why}, and no day is named with it.")
    return Said("TIME", day.value + time, day, f"{why}, on {day.words}.")


def _and_a_half(found: Found, context: Context) -> Said:
    count = (number(found["count"].replace("an", "one")) or 0) + 0.5 if found["count"] else 0.5
    at_clock = from_clock(found, context, count, "hour", -1 if found["side"] in ("earlier", "before") else 1)
    why = f"{found.quoted}: a distance that gives no day of its own."
    return at_clock or Said("DURATION", timex("hour", count), None, why, rule="vague-distance")


_SIDE = r" (?P<side>later|earlier|afterwards?|before(?= ?[.,;:)]|$))"
RULES = (
    rule("relative-clock", "unit", r"(?:{approx} )?half an hour" + _SIDE, _and_a_half),
    rule("relative-clock", "unit", r"(?:{approx} )?(?P<count>{number}|an) hours? and a half" + _SIDE, _and_a_half),
    rule("relative-clock", "unit", r"(?:{approx} )?(?P<count>{number}) and a half hours" + _SIDE, _and_a_half),
)
