"""Weekdays: "Friday", "last Friday", "next Monday", "Friday's", "early Tuesday", "Monday night"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTH_NAMES, WEEKDAY_NAMES, WEEKDAYS
from .by_event import counted_from_event, event_follows
from .clock_distance import remember_clock
from .nearby import nearby
from .stretch import stretch_day

_TIME = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00", "midday": "T12:00",
         "mid-day": "T12:00", "midnight": "T24:00"}  # fmt: skip

# "on a Friday in May": not "on a Friday flight".
_ANY = re.compile(r" ?(?:[.,;:)]|$)| {1,3}(?:in|and|or|when|at|during|after|before|with|last)\b")


# "The Sunday Herald": where a weekday follows an article, a capital behind it makes a name of both.
_NAME = re.compile(rf"[Tt]he \w+ (?!(?:{'|'.join(MONTH_NAMES)})\b)[A-Z][a-z]{{2}}")


def _weekday(found: Found, context: Context) -> Said | None:
    if not found["which"] and _NAME.match(context.text, found.start - len("the ")):
        return None
    weekday = WEEKDAYS[found["weekday"].rstrip(".")]
    part = _TIME.get(found["daypart"], "")
    kind = "TIME" if part else "DATE"
    if context.folded.endswith("the ", 0, found.start) and event_follows(found, context):
        return counted_from_event(found, kind, f"XXXX-WXX-{weekday}{part}")
    any_such = context.folded.endswith(("on a ", "on one "), 0, found.start) or context.text.endswith("One ", 0, found.start)
    if any_such and _ANY.match(context.folded, found.end):
        return Said(kind, f"XXXX-WXX-{weekday}{part}", None, f"{found.quoted}: any such day, not one that the text names.")
    if not part and context.folded.endswith((" a ", "(a "), 0, found.start) and _NAMED_SO.match(context.folded, found.end):
        return _of_what_weekday(found, context, weekday)
    if context.day is None:
        return Said(kind, f"XXXX-WXX-{weekday}{part}", None, context.lacking(found.quoted))
    first, why = _which(found, context, context.day, weekday)
    if ":" in part:
        remember_clock(context, first, part, found.end, sure=True)
    return Said(kind, first.isoformat() + part, Period("day", first), f"{found.quoted}: {context.appeared}{why}.")


# "It was a Thursday.": which day of the week a day was.
_NAMED_SO = re.compile(r" ?(?:[.,;:)]|$)")


def _of_what_weekday(found: Found, context: Context, weekday: int) -> Said | None:
    """ "On March 5, 1953, a Thursday, the bells rang": the weekday of the date right before it, else of a day not named here."""
    named, value = context.previous, f"XXXX-WXX-{weekday}"
    beside = 0 <= found.start - context.previous_end <= 5
    if named is not None and beside and named.grain == "day" and named.first.isoweekday() == weekday:
        return Said("DATE", named.value, named, f"{found.quoted}: which day of the week “{context.previous_phrase}” is.", anchors=False)
    return Said("DATE", value, None, f"{found.quoted}: any such day, not one that the text names.")


def _which(found: Found, context: Context, today: date, weekday: int) -> tuple[date, str]:
    """The day that a weekday means, and why."""
    which, name = found["which"], WEEKDAY_NAMES[weekday - 1]
    if which in ("last", "this past", "past"):
        recent = shift.weekday_on_or_before(shift.add(today, -1, "day"), weekday)
        if which == "last" and (called_last := shift.weekday_called_last(today, weekday)) != recent:
            return called_last, f", so the {name} of the week before is meant: the day before is not called “last”"
        return recent, f", so the {name} before that is meant"
    if which in ("next", "this coming", "coming"):
        return shift.weekday_after(today, weekday), f", so the {name} after that is meant"
    if which == "week" and found["past"]:
        return shift.weekday_on_or_before(shift.add(today, -8, "day"), weekday), f", so the {name} of a week before the last is meant"
    if which in ("after next", "week"):
        return shift.add(shift.weekday_after(today, weekday), 7, "day"), f", so the {name} of a week later is meant"
    if which == "this" and weekday != today.isoweekday():
        verb = context.verb(found.start, found.end)
        if verb is None or verb.tense != "past" or _in_the_perfect(context, found.start, verb.word):
            return shift.weekday_after(today, weekday), f", so the {name} after that is meant"
    told = None if which else _on_the(found, context, today, weekday)
    if told:
        return told, f", and the text is telling of “{context.previous_phrase}”, so the {name} from then is meant"
    stretch = None if which else stretch_day(found, context, today, weekday)
    return stretch or nearby(context, found.start, found.end, weekday)


# How far, in characters, a story by days goes on.
TOLD_ON = 400


def _on_the(found: Found, context: Context, today: date, weekday: int) -> date | None:
    """ "It began on 18 March. On the Thursday the governor spoke": the next one in the story, where that is over."""
    told = context.previous
    if told is None or told.grain != "day" or not context.folded.endswith("on the ", 0, found.start):
        return None
    first = shift.weekday_after(shift.add(told.first, -1, "day"), weekday)
    return first if first < today and found.start - context.previous_end <= TOLD_ON else None


def _in_the_perfect(context: Context, start: int, verb: str) -> bool:
    """"Has called them onto the streets this Saturday": English dates no perfect by a day gone by."""
    left, _ = context.sentence(start, start)
    return bool(re.search(rf"\b(?:has|have)(?: [a-z]+ly)? {re.escape(verb)}\b[^,;:]*$", context.folded[left:start]))


RULES = (
    rule(
        "weekday",
        "weekday",
        r"(?:(?:early|late) (?:on )?)?(?:(?P<which>last|next|this|this past|this coming|past|"
        r"coming) )?(?<!\bblack )(?<!\bbloody )(?<!\bgood )(?<!\bfreaky )(?<!\bsuper )(?<!\bruby )(?<!\bcyber )(?<!joe "
        r")(?P<weekday>{weekday})(?! (?:times|telegraph|tribune|bloody|night (?:live|football))\b)"
        r"(?! (?:and|or|to|through|until|till) {weekday} (?:of )?(?:last|this|next) week\b)"
        r"(?: (?P<daypart>morning|afternoon|evening|night)|(?! (?:and|or) {weekday} (?:morning|afternoon|evening|night)s))"
        r"(?! (?:of|in) (?:every|each)\b)",
        _weekday,
    ),
    rule(
        "weekday",
        "weekday",
        r"(?:the )?(?P<weekday>{weekday}) (?P<which>after next|week(?=[.,;:)]|$| (?:to|at|when)\b))",
        _weekday,
    ),
    rule("weekday", "weekday", r"(?P<past>last) (?P<weekday>{weekday}) (?P<which>week)(?!-|['’])\b", _weekday),
    rule(
        "weekday",
        "weekday",
        r"(?P<daypart>noon|midnight|mid-?day) (?:on )?(?P<weekday>{weekday})"
        r"(?! ?,? (?:the )?(?:{dd}(?:st|nd|rd|th)? (?:of )?)?{month})",
        _weekday,
    ),
)
