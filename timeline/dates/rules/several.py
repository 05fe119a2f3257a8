"""Days that share a month with the day beside them: the "12" of "June 11 and 12", the "3" of "3 and 4 May"."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import FRAGMENTS, MONTHS
from .near import full_year, year_of

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9])"
_JOIN = r"(?:, {0,3}|,? {1,3}(?:and|or) {1,3})"
_YEAR = r"(?:,? {1,3}(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?"
_BEFORE = re.compile(rf"\b(?P<month>{FRAGMENTS['month']}) {{1,3}}(?:{_DAY}{_JOIN}){{0,4}}(?P<beside>{_DAY}){_JOIN}$")
_REST = re.compile(rf"(?:{_JOIN}{_DAY}){{0,4}}{_YEAR}")
_AFTER = re.compile(rf"(?:{_JOIN}(?P<beside>{_DAY})){{1,4}} {{1,3}}(?:of {{1,3}})?(?P<month>{FRAGMENTS['month']})(?![a-z]){_YEAR}")


def _number(said: str) -> int:
    return int(said.rstrip("stndrh"))


def _beside(found: Found, context: Context) -> Said | None:
    number = _number(found["number"])
    after = _AFTER.match(context.folded, found.end)
    match = after or _BEFORE.search(context.folded, max(0, found.start - 40), found.start)
    if match is None or (_number(match["beside"]) <= number if after else _number(match["beside"]) >= number):
        return None
    rest = after or _REST.match(context.folded, found.end)
    written, month = found["year"] or (rest and rest["year"]), MONTHS[match["month"].rstrip(".")]
    year, why = (full_year(written), "written with its year") if written else year_of(context, found, month, number)
    if year is None:
        return Said("DATE", f"XXXX-{month:02d}-{number:02d}", None, context.lacking(found.quoted))
    first = shift.day(year, month, number)
    why = f"{found.quoted}: a day of the month named beside it; {why}."
    return Said("DATE", first.isoformat(), Period("day", first), why) if first else None


_NUMBER = r"(?P<number>{dd}(?:st|nd|rd|th)?)"
RULES = (
    rule(
        "calendar-day",
        "month",
        r"(?:(?<=[0-9] and )|(?<=[0-9] or )|(?<=[0-9], and )|(?<=[0-9]th and )|(?<=[0-9], ))"
        + _NUMBER
        + r"(?:,? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?(?![.:,/-][0-9])(?=$|[.,;:)\"']|,? (?:and|or) {dd}\b(?! [a-z])"
        + r"| (?:in|at|to|for|with|during|when|after|before|by|as|from|but|that|which)\b)",
        _beside,
    ),
    rule(
        "calendar-day",
        "month",
        r"(?<![$€£0-9.,:/-])" + _NUMBER + r"(?=(?:, {dd}){0,3},? (?:and|or) {dd}(?:st|nd|rd|th)? (?:of )?{month}\b)",
        _beside,
    ),
)
