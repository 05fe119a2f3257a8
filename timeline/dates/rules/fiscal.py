"""Business years, and quarters and halves in short: "fiscal 1989", "FY25", "Q3", "H1 2025", "year-to-date"."""

from datetime import date

from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from .near import full_year
from .quarter import WHICH, near_part, said_of


def _short(found: Found, context: Context) -> Said | None:
    """ "Q3", "2Q25", "H1 2025": the year as written, else the nearest that has begun."""
    length, nth = 3 if "q" in found["short"] else 6, int(found["short"].strip("qh"))
    if length == 6 and nth > 2:
        return None
    if found["year"]:
        year, why = full_year(found["year"] if len(found["year"]) == 4 else f"'{found['year'][-2:]}"), "written with its year"
    elif context.published is None:
        return Said("DATE", f"XXXX-{'Q' if length == 3 else 'H'}{nth}", None, context.lacking(found.quoted))
    elif found["ofyear"]:
        year, why = context.published.first.year + WHICH.get(found["ofyear"], 0), context.appeared
    else:
        year, why = near_part(found, context, nth * length - length + 1, length)
    return said_of(found, Period("quarter" if length == 3 else "half", date(year, nth * length - length + 1, 1)), why)


def _to_date(found: Found, context: Context) -> Said | None:
    """ "year-to-date": from its first day to the publish day."""
    if context.day is None:
        return Said("DATE", "XXXX", None, context.lacking(found.quoted))
    period = Period("year", date(context.day.year, 1, 1))
    why = f"{found.quoted}: {context.appeared}, so from the beginning of {context.day.year} to that day."
    return Said("DATE", period.value, period, why, f"{period.first}/{context.day}")


def _fiscal(found: Found, context: Context) -> Said | None:
    if found["year"]:
        year = full_year(found["year"] if len(found["year"]) == 4 else f"'{found['year']}")
        year += bool(found["second"])  # FY 2024-25 is named for the year in which it ends
    elif context.published is None:
        return Said("DATE", "XXXX", None, context.lacking(found.quoted))
    else:
        year = context.published.first.year + (-1 if found["which"] == "latest" else WHICH.get(found["which"], 0))
    period = Period("year", date(year, 1, 1))
    return Said(
        "DATE",
        period.value,
        period,
        f"{found.quoted}: a business year, placed in the calendar year that it is named for.",
        period.edtf + "~",
    )


_SHORT = r"(?P<short>[qh][1-4]|[1-4][qh])"
_ASKED = r"(?:(?<=\bin )|(?<=\bfor )|(?<=\bduring )|(?<=\bof )|(?<=\bsince )|(?<=\bby )|(?<=\buntil )|(?<=\bfrom ))"
_NO_NAME = r"(?=[.,;)]| (?:and|to|was|were|as|from|after|on|when|but|it|they)\b)"
RULES = (
    rule("quarter", "shortquarter", _SHORT + r" ?(?:of |')?(?P<year>(?:19|20)[0-9]{2}|[0-4][0-9])(?![0-9%])", _short),
    rule("quarter", "shortquarter", _ASKED + _SHORT + r"(?: (?:of )?(?P<ofyear>last|this|next) year|" + _NO_NAME + ")", _short),
    rule("quarter", "shortquarter", _SHORT + r"(?= (?:results?|sales|profits?|earnings|revenues?|gdp|growth|guidance)\b)", _short),
    rule("unit-to-date", "unit", r"(?:the )?year[- ]to[- ]date", _to_date),
    rule("fiscal", "fiscal", r"(?:the )?fiscal(?: year)? (?P<year>19[0-9]{2}|20[0-9]{2})", _fiscal),
    rule(
        "fiscal",
        "fiscalshort",
        r"fy ?'?(?P<year>(?:19|20)[0-9]{2}(?![0-9])|[0-4][0-9](?![0-9]))(?:[/-](?P<second>[0-9]{2}))?",
        _fiscal,
    ),
    rule("fiscal", "fiscal", r"(?:the )?(?P<which>current|latest|this|last|next|previous|coming) fiscal year", _fiscal),
    rule("fiscal", "fiscal", r"the (?P<which>)fiscal year(?! (?:that )?end(?:ed|ing)\b)", _fiscal),
)
