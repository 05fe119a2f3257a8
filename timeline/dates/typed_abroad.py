"""What dateparser reads of a typed date that our own rules do not read, in many languages."""

import re
from datetime import date, datetime

from . import shift
from .period import Period
from .published import published_period

LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "uk", "ru", "pl", "zh", "ar"]
# What depends on the day of reading comes out differently from these two; what is a date of its own does not.
_TWO_DAYS = datetime(2001, 5, 15), datetime(2003, 11, 8)


def may_be_foreign(said: str) -> bool:
    """Whether it is worth asking dateparser, which reads a month into a lone digit or letter."""
    letters = re.sub(r"[\W\d_]", "", said)
    return not re.search(r"[~%?]", said) and len(said) > 1 and (not letters.isascii() or len(letters) > 2)


def read_foreign(said: str, published: date | str | None) -> Period | None:
    """What dateparser reads, cut to the precision that it says it has."""
    from dateparser.date import DateDataParser  # slow to import, and only forms need it

    anchor = published_period(published)
    bases = (
        [datetime(anchor.first.year, anchor.first.month, anchor.first.day)]
        if anchor and anchor.grain == "day"
        else list(_TWO_DAYS)
    )
    periods = set()
    for base in bases:
        settings = {"RELATIVE_BASE": base, "PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first", "TIMEZONE": "UTC",
                    "NORMALIZE": True, "DEFAULT_LANGUAGES": []}  # fmt: skip
        try:
            data = DateDataParser(languages=LANGUAGES, settings=settings).get_date_data(said)
        except (ValueError, OverflowError, TypeError, RecursionError):
            return None
        if data.date_obj is None:
            return None
        grain = data.period if data.period in ("day", "week", "month", "quarter", "year") else "day"
        periods.add(shift.enclosing(data.date_obj.date(), grain))
    if len(periods) > 1:
        raise ValueError(f"“{said}” depends on the day it was written, which is not known here; write the date in full.")
    return periods.pop()
