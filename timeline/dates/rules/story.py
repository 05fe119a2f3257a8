"""The year that a text says once: behind the last of several dates, or at the beginning of a story of long ago."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found
from ..words import FRAGMENTS, MONTHS

_DAY = r"(?: {1,3}[0-9]{1,2}(?:st|nd|rd|th)?)?"
_OTHER = rf"(?:early |mid-|late |the (?:beginning|middle|end) of )?(?:[0-9]{{1,2}} {{1,3}})?(?P<month>{FRAGMENTS['month']})(?![a-z]){_DAY}"
# "from January through June 2024", "April, May and June 2024": the year stands behind the last of them.
_SHARED = re.compile(
    rf"(?:,? {{1,3}}(?:{FRAGMENTS['month']})){{0,4}}(?: ?- ?|,? {{1,3}}(?:to|through|until|till|and|or|&) {{1,3}}){_OTHER}"
    r",? {1,3}(?:of {1,3})?(?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])"
)


def shared_year(context: Context, found: Found, month: int) -> int | None:
    """The year that a later month of the same stretch is written with, or the year before where the stretch runs over New Year."""
    shared = _SHARED.match(context.folded, found.end)
    if shared is None:
        return None
    return int(shared["year"]) - (month > MONTHS[shared["month"].rstrip(".")])


# How a sentence begins that goes on with a story.
_GOES_ON = re.compile(
    r"[\s\"'(]*(?:(?:then|and|but|later|finally),? )?(?:on|in|by|early in|late in|in early|in late|in mid)[ -](?:[a-z]+day,? )?"
)


def told_year(context: Context, found: Found, month: int, number: int) -> int | None:
    """The year of a month that opens a sentence in the past tense after one that told of a day or month of an earlier year."""
    told, published = context.told, context.published
    if told is None or published is None or told.first.year >= published.first.year:
        return None
    left, _ = context.sentence(found.start, found.end)
    if not _GOES_ON.fullmatch(context.folded, left, found.start):
        return None
    before, _ = context.sentence(max(0, left - 2), max(0, left - 2))
    verb = context.verb(found.start, found.end)
    if before > context.told_end or (verb and verb.tense != "past"):
        return None
    year = told.first.year + ((month, number or 31) < (told.first.month, told.first.day))
    first = shift.day(year, month, number or 1)
    if first is None or first > published.first:
        return None
    context.tell(Period("day" if number else "month", first), found.end)
    return year
