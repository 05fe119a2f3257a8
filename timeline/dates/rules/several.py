"""Days that share a month with the day beside them: the "12" of "June 11 and 12", the "3" of "3 and 4 May"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import FRAGMENTS, MONTHS
from .near import full_year, year_of

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9])"
_JOIN = r"(?:, {0,3}|,? {1,3}(?:and|or|&) {1,3})"
_TO = r" {1,3}(?:to|until|till) {1,3}| ?- ?"
_JOINED = re.compile(_JOIN)
_AFTER = re.compile(
    rf"(?:(?:{_JOIN}|{_TO})(?:the )?(?:{FRAGMENTS['weekday']} {{1,3}})?(?:the )?(?P<beside>{_DAY})){{1,4}}"
    rf" {{1,3}}(?:of {{1,3}})?(?P<month>{FRAGMENTS['month']})(?![a-z])(?:,? {1,3}(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?"
)


def _number(said: str) -> int:
    return int(said.rstrip("stndrh"))


def _before_month(found: Found, context: Context) -> Said | None:
    """The "3" of "3 and 4 May"."""
    number, after = _number(found["number"]), _AFTER.match(context.folded, found.end)
    if after is None or _number(after["beside"]) <= number:
        return None
    month = MONTHS[after["month"].rstrip(".")]
    year, why = (full_year(after["year"]), "written with its year") if after["year"] else year_of(context, found, month, number)
    if year is None:
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, context.lacking(found.quoted))
    return _said(found, shift.day(year, month, number), why)


def _behind_day(found: Found, context: Context) -> Said | None:
    """The "12" of "June 11 and 12"."""
    number, previous = _number(found["number"]), context.previous
    if previous is None or previous.grain != "day" or number <= previous.first.day:
        return None
    if not _JOINED.fullmatch(context.folded, context.previous_end, found.start):
        return None
    year = full_year(found["year"]) if found["year"] else previous.first.year
    why = "written with its year" if found["year"] else f"of the same year as “{context.previous_phrase}”"
    return _said(found, shift.day(year, previous.first.month, number), why)


def _said(found: Found, day: date | None, why: str) -> Said | None:
    why = f"{found.quoted}: a day of the month named beside it; {why}."
    return Said("DATE", day.isoformat(), Period("day", day), why) if day else None


_NUMBER = r"(?P<number>{dd}(?:st|nd|rd|th)?)"
RULES = (
    rule(
        "calendar-day",
        "month",
        r"(?=[0-9])(?:(?<=[0-9] and )|(?<=[0-9] or )|(?<=[0-9] & )|(?<=[0-9], and )|(?<=[0-9]th and )|(?<=[0-9], ))"
        + _NUMBER
        + r"(?:,? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?(?![.:,/-][0-9])(?=$|[.,;:)\"']|,? (?:and|or|&) {dd}\b(?! [a-z])"
        + r"| (?:in|at|to|for|with|during|when|after|before|by|as|from|but|that|which|the|an?|he|she|it|they|we|this|his|her|its|their)\b)",
        _behind_day,
    ),
    rule(
        "calendar-day",
        "month",
        r"(?<![$€£0-9.,:/-])" + _NUMBER + r"(?=(?:, {dd}){0,3},? (?:and|or|&) {dd}(?:st|nd|rd|th)? (?:of )?{month}\b)",
        _before_month,
    ),
    rule(  # "Sunday 3 and Monday 4 May"
        "calendar-day",
        "month",
        r"(?P<weekday>{weekday}) (?:the )?"
        + _NUMBER
        + r"(?=(?:(?:,|,? (?:and|or|&|to|until|till)) (?:the )?{weekday} (?:the )?{dd}(?:st|nd|rd|th)?){1,4} (?:of )?{month}\b)",
        _before_month,
    ),
)
