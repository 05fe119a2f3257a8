"""The year of a day or month that came after a date named before it: "in March 2024 ... a few months later, in July"."""

import re

from ..context import Context
from ..rule import Found

_LATER = re.compile(r"\b(?:days|weeks|months|not long|shortly|soon) (?:later|after(?:wards?)?),? (?:(?:in|on) )?(?:early |late |mid-)?$")
REACH = 250  # characters
AGO = 60  # days; what was called for a day of late may be yet to come


def year_after(context: Context, found: Found, month: int, number: int) -> int | None:
    """The year in which it next came after the date before it, where it is told as later than that or as what was then fixed.

    "In March 2021 she called a vote for 27 March".
    """
    before, published = context.previous, context.published
    if before is None or published is None or before.grain not in ("day", "month") or found.start - context.previous_end > REACH:
        return None
    if not context.same_paragraph(context.previous_end, found.start):
        return None
    later = _LATER.search(context.folded, max(0, found.start - 40), found.start)
    if not later and not _was_fixed(context, found, number):
        return None
    year = before.first.year + ((month, number or 31) < (before.first.month, before.first.day))
    return year if (year, month, number or 1) <= (published.last.year, published.last.month, published.last.day) else None


def _was_fixed(context: Context, found: Found, number: int) -> bool:
    """Whether a day is that for which something was called, some time ago, in a month or on a day written with its year."""
    before, published = context.previous, context.published
    if not number or before is None or before is not context.explicit or published is None:
        return False
    gone = (published.first - before.last).days >= AGO
    return gone and context.folded.endswith(" for ", 0, found.start) and context.same_sentence(found.start)
