"""Distances that were not quite gone by: "less than two weeks later", "no more than a month ago"."""

import re
from datetime import date

from .. import shift
from ..period import DAY
from ..rule import Found

_LESS = re.compile(r"(?:less|fewer|no more|not more|no later) than |at most |up to |under ")


def is_short_of(found: Found) -> bool:
    """Whether the distance is said to be shorter than its number."""
    return _LESS.match(found.phrase.lower()) is not None


def days_short_of(anchor: date, count: int, unit: str, today: date | None) -> str:
    """As EDTF what lies between the anchor and the whole distance from it; what begins before `today` doesn't reach beyond it."""
    far = shift.add(anchor, count, unit)
    if today and anchor < today < far:
        far = today
    first, last = (anchor + DAY, far) if anchor < far else (far, anchor - DAY)
    return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}" if unit == "year" else f"{first.isoformat()}/{last.isoformat()}"
