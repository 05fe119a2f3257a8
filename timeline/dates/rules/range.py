"""Stretches whose ends share a month or a century: "July 3-5", "3 to 7 March", "from 2008-2010", "the 2024/25 season"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTH_NAMES, MONTHS
from .near import full_year, year_of


def _days(found: Found, context: Context) -> Said | None:
    month = MONTHS[found["month"].rstrip(".")]
    left, right = int(found["left"]), int(found["right"])
    if left >= right or (found["stroke"] and right > left + 1):
        return None
    year: int | None
    if found["year"]:
        year, why = full_year(found["year"]), "written out in full"
    else:
        year, why = year_of(context, found, month, left)
    if year is None:
        return Said("DATE", f"XXXX-{month:02d}-{left:02d}", None, context.lacking(found.quoted))
    return days_of_month(found, year, month, left, right, why)


def days_of_month(found: Found, year: int, month: int, left: int, right: int, why: str) -> Said:
    """The stretch from one day of a month to another, where it has them."""
    first, last = shift.day(year, month, left), shift.day(year, month, right)
    if first is None or last is None:
        return Said(
            "DATE",
            f"{year:04d}-{month:02d}-XX",
            None,
            f"{found.quoted}: {MONTH_NAMES[month - 1]} {year} has no such day, so no day can be given.",
        )
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    return Said("DATE", edtf, Period("day", first), f"{found.quoted}: {why}.", edtf)


def _years(found: Found, context: Context) -> Said | None:
    left = int(found["left"])
    right = int(found["left"][:2] + found["right"]) if len(found["right"]) == 2 else int(found["right"])
    if not left < right < left + 200:
        return None
    edtf = f"{left}/{right}"
    return Said("DATE", edtf, Period("year", date(left, 1, 1)), f"{found.quoted}: from one year to the other.", edtf)


_TO = r"(?: ?- ?| to | through | until | till )"
_YEAR = r"(?:,? (?P<year>(?:19|20)[0-9]{2}(?![0-9])))?"
_NO_LENGTH = r"(?! (?:years?|months?|weeks?|days?|hours?)\b)"  # "sentenced on January 5 to 15 years"
RULES = (
    rule(
        "calendar-range",
        "month",
        r"(?<=\bbetween )(?:the )?(?P<left>{dd})(?:st|nd|rd|th)? and (?:the )?(?P<right>{dd})(?:st|nd|rd|th)?"
        r"(?: of)? (?P<month>{month})" + _YEAR,
        _days,
    ),
    rule(
        "calendar-range",
        "month",
        r"(?<=\bbetween )(?P<month>{month}) (?P<left>{dd})(?:st|nd|rd|th)? and (?:the )?(?P<right>{dd})(?:st|nd|rd|th)?"
        r"(?![.,/:-]?[0-9]| percent|%)" + _YEAR,
        _days,
    ),
    rule(
        "calendar-range",
        "month",
        r"(?P<month>{month}) (?P<left>{dd})(?:st|nd|rd|th)?(?:"
        + _TO
        + r"|(?P<stroke>/))(?P<right>{dd})(?:st|nd|rd|th)?(?![.,/:-]?[0-9]| percent|%)"
        + _NO_LENGTH
        + _YEAR,
        _days,
    ),
    rule(
        "calendar-range",
        "month",
        r"(?<![0-9/.-])(?P<left>{dd})(?:st|nd|rd|th)?(?:" + _TO + r"|/)(?P<right>{dd})(?:st|nd|rd|th)?(?: of)? (?P<month>{month})" + _YEAR,
        _days,
    ),
    rule("calendar-range", "year", r"(?<=[(])(?P<left>1[0-9]{3})-(?P<right>1[0-9]{3})(?=[)])", _years),
    rule(
        "calendar-range",
        "year",
        r"(?<![-/.,$0-9])(?P<left>(?:1[6-9]|20)[0-9]{2})[-/](?P<right>(?:1[6-9]|20)[0-9]{2}|"
        r"[0-9]{2})(?![-/.,]?[0-9])",
        _years,
    ),
)
