"""Which day a clock time is of: named with it, in its sentence, a little before, or counted from an event."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found
from ..told_events import counted_day, day_of_event
from ..words import MONTHS, WEEKDAYS
from . import calendar
from .holiday import span_of
from .near import near_year
from .nearby import nearby

# How many characters a day that was named goes on to be the day of what is told.
TOLD_ON = 240

# "9:20 a.m. (0620 GMT) Friday", "5 in the morning (9 a.m. GMT Monday)": one moment told in two zones; the day stands at `behind`.
_RESTATED = re.compile(
    r" {0,7}\((?:[0-9]{4}|[0-9]{1,2}(?:[:.][0-9]{2})?)(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4}t)?(?: (?P<inside>[a-z]{6,9}))?\)"
    r"(?: {1,7}(?:on )?(?P<behind>))?"
)
# "from 9 a.m. to 5 p.m. on Saturday": the day stands behind the end.
_UNTIL = re.compile(
    r" {0,3}(?:to|until|till|and|-) {0,3}(?:(?:[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]\.?m\b\.?)|[0-9]{1,2}[:.][0-9]{2}|noon|midnight)"
    r"(?: [a-z]{1,2}[sd]?t)?),? {1,3}(?:on {1,3})?(?P<behind>)"
)
# "Updated at 11.52 BST": of the page, not of what it tells.
_STAMPED = re.compile(r"\b(?:updated|published|posted|modified)(?: at|:) $")
_WORD = re.compile(r"[a-z]{6,9}")
_DAYS = tuple(rule for rule in calendar.RULES if rule.name == "calendar-day")


def has_day(found: Found) -> bool:
    """Whether a day is named with the clock time."""
    return any(found[group] for group in ("weekday", "deictic", "spoken", "month", "month2", "holiday"))


def _restated(found: Found, context: Context) -> tuple[Period | None, str]:
    """The day named with the same moment in another zone, or with the time until which it lasts."""
    match = _RESTATED.match(context.folded, found.end) or _UNTIL.match(context.folded, found.end)
    if match is None:
        return None, ""
    start = match.start("inside" if match.groupdict().get("inside") else "behind")
    for rule in _DAYS:
        written = rule.pattern.match(context.folded, start) if start >= 0 else None
        said = written and calendar.named_day(Found(rule, written, context.text), context)
        if said and said.period:
            return said.period, f"{said.period.words}, named with the time"
    word = _WORD.match(context.folded, start) if start >= 0 else None
    if word is None or word[0] not in WEEKDAYS:
        return None, ""
    first, why = nearby(context, *word.span(), WEEKDAYS[word[0]])
    return Period("day", first), context.appeared + why


def day_of(found: Found, context: Context) -> tuple[Period | None, str]:
    """The day of a clock time, None where none is named, and why."""
    today = context.day
    if (found["month"] or found["month2"]) and (today or found["year"]):
        return _of_month(found, context)
    if today is None:
        return None, ""
    stamped = _STAMPED.search(context.folded, max(0, found.start - 24), found.start)
    if stamped and not has_day(found) and not context.same_sentence(found.start):
        return Period("day", today), f"{context.appeared}, and it tells when"
    if not has_day(found):
        restated = _restated(found, context)
        if restated[0]:
            return restated
    if found["weekday"]:
        weekday = WEEKDAYS[found["weekday"].rstrip(".")]
        first, why = nearby(context, found.start, found.end, weekday)
        return Period("day", first), context.appeared + why
    if found["holiday"]:
        span, why = span_of(found["holiday"], found, context)
        return (Period("day", span[0]), why) if span else (None, "")
    if found["deictic"] or found["spoken"]:
        word = (found["deictic"] or found["spoken"]).split(" ")[0]
        first = shift.add(today, {"yesterday": -1, "last": -1, "tomorrow": 1}.get(word, 0), "day")
        return Period("day", first), context.appeared
    if found["away"]:
        return counted_day(context, found.start, found.end)
    if context.previous and context.previous.grain == "day" and (found["that"] or _is_on_that_day(found, context, today)):
        return context.previous, f"on the day named before (“{context.previous_phrase}”)"
    if found["that"] and context.last_day:
        return context.last_day, f"on the last day named ({context.last_day.words})"
    day = _told_day(found, context, today)
    if day:
        return day, f"of {day.words}, which the text is telling of"
    day, why = day_of_event(context, found.start, found.end)
    if day is None:
        day, why = counted_day(context, found.start, found.end)
    if day is None and _is_due_today(found, context):
        return Period("day", today), f"{context.appeared}, and it is said to be due at that time"
    return day, why


_DUE = re.compile(r"(?:is|are) (?:also |now )?(?:scheduled|expected|due|set|slated|planned)\b")
_OTHER_DAY = re.compile(rf"\b(?:{'|'.join([*WEEKDAYS, *MONTHS]).replace('.', '')}|tomorrow|yesterday|daily|every|each|weekdays|weekends)\b")


def _is_due_today(found: Found, context: Context) -> bool:
    """Whether the text has named no day yet and says that something is due at a time: "The signing is scheduled for 15:00 GMT"."""
    verb = context.verb(found.start, found.end)
    if context.last_day or verb is None or verb.gap >= 0 or not _DUE.match(verb.word):
        return False
    return _OTHER_DAY.search(context.folded, found.end, context.sentence(found.start, found.end)[1]) is None


# "He was calm this morning. He texted us at 7am."
_TODAY = ("this ", "today", "early today", "late today")
# "to appear on Wednesday at 11 a.m."
BESIDE = 6


def _is_on_that_day(found: Found, context: Context, today: date) -> bool:
    """Whether the sentence named the day: not a day to come for what was done, "It opens on Thursday, and it sold 900 by 11 a.m."."""
    if not context.same_sentence(found.start) or context.previous is None:
        return False
    if found.start - context.previous_end <= BESIDE or context.previous.first <= today:
        return True
    verb = context.verb(found.start, found.end)
    return verb is None or verb.tense != "past"


def _told_day(found: Found, context: Context, today: date) -> Period | None:
    """The day that was named a little before, in this paragraph, where the verb is of the tense that fits it."""
    verb = context.verb(found.start, found.end)
    if verb is None or verb.tense == "present":
        return None
    day, end = context.previous, context.previous_end
    if verb.tense == "past" and not (day and day.first == today and context.previous_phrase.lower().startswith(_TODAY)):
        day, end = context.past_day, context.past_day_end
    if day is None or day.grain != "day" or not (verb.tense == "past" or day.first > today):
        return None
    return day if found.start - end < TOLD_ON and context.same_paragraph(end, found.start) else None


def _of_month(found: Found, context: Context) -> tuple[Period | None, str]:
    month, number = MONTHS[(found["month"] or found["month2"]).rstrip(".")], int(found["number"] or found["number2"])
    year, why = (int(found["year"]), "written out in full") if found["year"] else near_year(context, found, month, number)
    first = shift.day(year, month, number)
    return (Period("day", first), why) if first else (None, "")
