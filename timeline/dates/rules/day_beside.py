"""A day without a year takes that of the day it is named with: the "17" of "16 and 17 November", the first of "from 1 May to 3 June"."""

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
    if not number or today is None or end is None or not context.folded.endswith(("from ", "between "), 0, found.start):
        return None
    last = MONTHS[(end["month"] or end["of"]).rstrip(".")] * 31 + int(end["day"] or end["number"])
    return today.year - round((last - today.month * 31 - today.day) / _YEAR) if month * 31 + number <= last else None
