"""Months, seasons and days of a year that was mentioned before: "December of that year", "the following May", "that summer"."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTHS, SEASONS
from .anchor import anchor_of
from .parts import MODIFIER, part_of

_STEP = {"following": 1, "next": 1, "previous": -1, "preceding": -1}

# "He came back that April."
_ENDS = re.compile(r"[.;:)]|$")


def _of_year(found: Found, context: Context) -> Said | None:
    """ "December of the following year", "May 3 of that year"."""
    month = MONTHS[found["month"].rstrip(".")]
    anchor, hangs = anchor_of(context)
    if anchor is None:
        return Said("DATE", f"XXXX-{month:02d}", None, context.lacking(found.quoted))
    year = anchor.first.year + _STEP.get(found["which"].split()[-1], 0)
    period: Period | None = Period.month(year, month)
    if found["number"]:
        first = shift.day(year, month, int(found["number"]))
        period = Period("day", first) if first else None
    if period is None:
        return Said("DATE", f"{year:04d}-{month:02d}-XX", None, f"{found.quoted}: {year} has no such day.")
    return _said(found, period, hangs)


def _month(found: Found, context: Context) -> Said | None:
    """ "The following December", "That May": of the date mentioned before."""
    ends = context.previous is not None and _ENDS.match(context.folded, found.end)
    if found["which"] == "that" and context.text[found.start] != "T" and not ends:
        return None  # "he said that May would win"
    month = MONTHS[found["month"].rstrip(".")]
    anchor, hangs = anchor_of(context)
    if anchor is None or anchor.grain in ("decade", "century"):
        return Said("DATE", f"XXXX-{month:02d}", None, context.lacking(found.quoted))
    step = _STEP.get(found["which"].split()[-1], 0)
    return _said(found, Period.month(_year(anchor, Period.month(anchor.first.year, month), step), month), hangs)


def _season(found: Found, context: Context) -> Said | None:
    name = SEASONS[found["season"]]
    anchor, hangs = anchor_of(context)
    if anchor is None or anchor.grain in ("decade", "century"):
        return Said("DATE", f"XXXX-{name}", None, context.lacking(found.quoted))
    step = _STEP.get(found["which"].split()[-1], 0)
    year = _year(anchor, shift.season(anchor.first.year, name), step)
    begun_before = not step and name == "WI" and anchor.grain != "year" and anchor.first.month < 6
    return _said(found, shift.season(year - begun_before, name), hangs)


def _season_of_year(found: Found, context: Context) -> Said | None:
    """ "the summer of that year"."""
    name = SEASONS[found["season"]]
    anchor, hangs = anchor_of(context)
    if anchor is None:
        return Said("DATE", f"XXXX-{name}", None, context.lacking(found.quoted))
    return _said(found, shift.season(anchor.first.year + _STEP.get(found["which"].split()[-1], 0), name), hangs)


def _year(anchor: Period, this: Period, step: int) -> int:
    """The year of what is `this` in the anchor's year, and comes after or before the anchor."""
    if anchor.grain == "year":
        return anchor.first.year + step
    if step > 0:
        return anchor.first.year + (this.first <= anchor.last)
    return anchor.first.year - (this.last >= anchor.first) if step else anchor.first.year


def _said(found: Found, period: Period, hangs: str) -> Said:
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
    return Said("DATE", period.value, period, f"{found.quoted}: it hangs on {hangs}, so {period.words} is meant.")


_WHICH = r"(?P<which>that|that same|the same|the following|the next|the previous|the preceding)"
_THEN = r"(?=[.,;:)]|$| (?:he|she|it|they|we|i|the|a|an|his|her|in|at|and|when|with|after|before|was|were|had|but|as)\b)"
_BESIDE = r"(?P<which>the following|the next|the previous|the preceding)"
RULES = (
    rule("relative-month", "month", MODIFIER + r"(?P<month>{month}) (?:of )?" + _WHICH + r" year", _of_year),
    rule(
        "relative-season", "season", r"(?:the )?" + MODIFIER + r"(?P<season>{season}) (?:of )?" + _WHICH + r" year", _season_of_year
    ),
    rule("relative-day", "month", r"(?P<month>{month}) (?P<number>{dd})(?: ?,)? (?:of )?" + _WHICH + r" year", _of_year),
    rule("relative-day", "month", r"(?P<number>{dd}) (?P<month>{month}) (?:of )?" + _WHICH + r" year", _of_year),
    rule("relative-month", "month", r"(?P<which>that) (?P<month>{month})" + _THEN, _month),
    rule("relative-month", "month", _BESIDE + r" (?P<month>{month})(?!\.? ?[0-9])", _month),
    rule(
        "relative-season",
        "season",
        r"(?:(?:early|mid|late|later|earlier) )?(?P<which>that|that same|the same) (?P<season>{season})(?<!that fall)" + _THEN,
        _season,
    ),
    rule(
        "relative-season",
        "season",
        r"(?:(?:early|mid|late) )?" + _BESIDE + r" (?P<season>{season})(?! (?:of|olympics|games)\b)",
        _season,
    ),
)
