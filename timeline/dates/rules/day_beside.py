"""A day without a year takes that of the day it is named with: the "17" of "16 and 17 November", both ends of "from 1 May to 3 June"."""

import re

from ..context import Context
from ..rule import Found
from ..words import FRAGMENTS, MONTHS

_DAY_AND = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th)?(?:, |,? (?:and|or|&) )")
_UP_TO = re.compile(
    rf" (?:to|until|till|through) (?:(?P<month>{FRAGMENTS['month']}) (?P<day>[0-9]{{1,2}})"
    rf"|(?P<number>[0-9]{{1,2}}) (?P<of>{FRAGMENTS['month']}))"
    r"(?:st|nd|rd|th)?\b(?!,? (?:19|20)[0-9]{2})"
)
_TO = (" to ", " until ", " till ", " through ")
_YEAR = 372  # days in years of twelve months of 31


def year_named_beside(context: Context, found: Found, month: int, number: int) -> int | None:
    """The year of the "16" in "16 and 17 November"."""
    other = context.previous
    if not number or other is None or other.grain != "day" or other.first.month != month or other.first.day >= number:
        return None
    begins = context.previous_end - len(context.previous_phrase)
    return other.first.year if _DAY_AND.fullmatch(context.folded, begins, found.start) else None


def year_of_beginning(context: Context, found: Found, month: int, number: int) -> int | None:
    """The year of the nearest such day up to which it goes on, "from January 1 to September 24", where that is of the same year."""
    today, end = context.day, _UP_TO.match(context.folded, found.end)
    if not number or today is None or end is None or not context.folded.endswith("from ", 0, found.start):
        return None
    last = MONTHS[(end["month"] or end["of"]).rstrip(".")] * 31 + int(end["day"] or end["number"])
    return today.year - round((last - today.month * 31 - today.day) / _YEAR) if month * 31 + number <= last else None


def year_of_end(context: Context, found: Found, month: int, number: int) -> int | None:
    """The year of the end of "from 1 January to 24 September", and the year after where it would else come before its beginning."""
    begun = context.previous
    if begun is None or begun.grain != ("day" if number else "month") or context.folded[context.previous_end : found.start] not in _TO:
        return None
    if (month, number or 31) < (begun.first.month, begun.first.day):
        return begun.first.year + 1
    span = number and context.folded.endswith("from ", 0, context.previous_end - len(context.previous_phrase))
    return begun.first.year if span and begun.first.month < month else None
