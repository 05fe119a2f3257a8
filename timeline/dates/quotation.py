"""The day on which what stands in a quotation was said: named before it, or behind it with who said it."""

import re

from .context import Context
from .fold import BREAK
from .period import Period
from .rule import Found
from .rules import calendar, weekday

# The rules whose expressions are counted from the day of the quotation.
COUNTED = ("weekday", "unit", "deictic", "distance")
# How far from its date a quotation may be, and how far its marks from what stands in it.
QUOTED, MARKS = 240, 600
_SAYS = re.compile(r"\b(?:said|wrote|told|announced|posted|tweeted|declared|added|noted|reported|stated|writes|says)\b")
# "In a letter of 12 June 2009": such words before the date say the same.
_SPOKEN = re.compile(r"\b(?:letter|speech|statement|memo|e-?mail|interview|diary|address|testimony|message|sermon)s?\b[^.\"]{0,60}$")
# "He said on Monday: “...": the day is that of saying it.
_SAYS_ON = re.compile(rf"{_SAYS.pattern}[^.,;:\"]{{0,60}}$")
# Who said it: to the end of the sentence or to where the quotation goes on.
_ATTRIBUTION = re.compile(r"[^\"\x1e]{0,200}")
_STOP = re.compile(r"(?<![ .][a-z])(?<!mr)(?<!ms)(?<!dr)(?<!mrs)(?<!gen)(?<!sen)(?<!rep)(?<!gov)[.;] ")
# Between the verb and its day: "told the assembly in a statement dated", but not "said Smith, who resigned on".
_AWAY = re.compile(r"[,;:(]|\b(?:who|which|that|after|before|when|as|while|and|but|since|until|by|of|about|from|to)\b")
_SPEECH = re.compile(r"\b(?:statement|letter|speech|interview|post|message|memo|e-?mail|address|broadcast|report|testimony)\b")
_DAYS = tuple(rule for rule in (*weekday.RULES, *calendar.RULES) if rule.name in ("weekday", "calendar-day"))


def quote_day(found: Found, context: Context) -> Period | None:
    """The day on which somebody said what is quoted: "On 3 March she wrote: “Yesterday ...”", "“Yesterday ...,” he said on Monday"."""
    marks = _closing_marks(context, found.start)
    if not marks:
        return None
    return _named_before(found.start, context) or _named_behind(found.end, marks, context)


def _closing_marks(context: Context, start: int) -> tuple[str, ...]:
    """What would end the quotation in which an offset lies; () where it lies in none."""
    text, folded = context.text, context.folded
    low = max(0, start - MARKS)
    low = max(low, folded.rfind(BREAK, low, start) + 1)
    if folded.find('"', low, start) < 0 and folded.find("``", low, start) < 0:
        return ()
    opened, closed = (max(text.rfind(mark, low, start) for mark in marks) for marks in (("“", "``"), ("”", "''")))
    if opened >= 0 or closed >= 0:
        return ("”", "''") if opened > closed else ()
    begins = low == 0 or folded[low - 1] == BREAK
    return ('"',) if begins and folded.count('"', low, start) % 2 else ()


def _named_before(start: int, context: Context) -> Period | None:
    named = context.previous if context.previous and context.previous.grain == "day" else None
    folded = context.folded
    for day, end in ((context.explicit, context.explicit_end), (named, context.previous_end)):
        if day and day.grain == "day" and 0 < start - end < QUOTED and not context.is_after_whole(day):
            between = folded[end:start]
            if between.count('"') % 2 and BREAK not in between:
                begun = end - len(context.previous_phrase)
                says = end == context.previous_end and _SAYS_ON.search(folded, max(0, begun - 80), begun)
                if says or _SAYS.search(between) or _SPOKEN.search(folded, max(0, end - 80), end):
                    return day
    return None


def _named_behind(end: int, marks: tuple[str, ...], context: Context) -> Period | None:
    ends = [at for mark in marks if (at := context.text.find(mark, end, end + MARKS)) >= 0]
    if not ends:
        return None
    close = min(ends) + 1
    stretch = _ATTRIBUTION.match(context.folded, close)
    assert stretch is not None  # noqa: S101 - it may be empty
    stop = _STOP.search(context.folded, close, stretch.end())
    end = stop.start() + 1 if stop else stretch.end()
    says = _SAYS.search(context.folded, close, end)
    if says is None:
        return None
    for rule in _DAYS:
        for day in rule.find(context.text, context.folded, says.end(), end):
            between = context.folded[says.end() : day.start]
            if _AWAY.search(between) and not _SPEECH.search(between):
                continue
            said = rule.read(day, context)
            if said and said.period and said.period.grain == "day" and not context.is_after_whole(said.period):
                return said.period
    return None
