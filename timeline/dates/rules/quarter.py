"""Quarters, halves and fiscal years: "the second quarter", "third-quarter", "the first half of 1990", "fiscal 1989"."""

from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import ordinal
from .ended import ended, quarter_that_ended
from .near import full_year

_WHICH = {"last": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1}
_NTH = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)"


def _year(found: Found, context: Context) -> tuple[int | None, str]:
    """The year a quarter or half is of, and why."""
    if found["year"]:
        return full_year(found["year"]), "written with its year"
    published = context.published
    if published is None:
        return None, ""
    if found["ofyear"]:
        return published.first.year + _WHICH.get(found["ofyear"], 0), context.appeared
    return None, ""


def _quarter(found: Found, context: Context) -> Said | None:
    nth = 4 if found["nth"] in ("final", "last") else ordinal(found["nth"] or found["ordinal"])
    year, why = _year(found, context)
    back = bool(found["ago"])
    if year is None:
        if context.published is None:
            return Said("DATE", f"XXXX-Q{nth}", None, context.lacking(found.quoted))
        end = ended(found, context)
        year, why = (end.year, "the year in which it ended") if end else _near(found, context, nth * 3 - 2, 3)
    period = Period("quarter", date(year - back, nth * 3 - 2, 1))
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", anchors=not back)


def _near(found: Found, context: Context, month: int, length: int) -> tuple[int, str]:
    published = context.published
    assert published is not None  # noqa: S101 - the callers have looked
    year = published.first.year
    verb = context.verb(found.start, found.end)
    begun = date(year, month, 1) <= published.first
    if not begun and verb and verb.tense == "past" and published.grain != "year":
        return year - 1, f"{context.appeared}, that part of {year} had not begun and the verb “{verb.word}” is past"
    return year, f"{context.appeared}, so that of {year} is meant"


def _short(found: Found, context: Context) -> Said | None:
    """ "Q3", "2Q25", "H1 2025": the year as written, else the nearest that has begun."""
    length, nth = 3 if "q" in found["short"] else 6, int(found["short"].strip("qh"))
    if length == 6 and nth > 2:
        return None
    if found["year"]:
        year, why = full_year(found["year"] if len(found["year"]) == 4 else f"'{found['year'][-2:]}"), "written with its year"
    elif context.published is None:
        return Said("DATE", f"XXXX-{'Q' if length == 3 else 'H'}{nth}", None, context.lacking(found.quoted))
    else:
        year, why = _near(found, context, nth * length - length + 1, length)
    return _said(found, Period("quarter" if length == 3 else "half", date(year, nth * length - length + 1, 1)), why)


def _to_date(found: Found, context: Context) -> Said | None:
    """ "year-to-date": from its first day to the publish day."""
    if context.day is None:
        return Said("DATE", "XXXX", None, context.lacking(found.quoted))
    period = Period("year", date(context.day.year, 1, 1))
    why = f"{found.quoted}: {context.appeared}, so from the beginning of {context.day.year} to that day."
    return Said("DATE", period.value, period, why, f"{period.first}/{context.day}")


def _half(found: Found, context: Context) -> Said | None:
    nth = 2 if found["nth"] in ("second", "latter", "last", "final", "2nd") else 1
    year, why = _year(found, context)
    if year is None:
        if context.published is None:
            return Said("DATE", f"XXXX-H{nth}", None, context.lacking(found.quoted))
        year, why = _near(found, context, nth * 6 - 5, 6)
    period = Period("half", date(year, nth * 6 - 5, 1))
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


def _this_quarter(found: Found, context: Context) -> Said | None:
    if context.published is None:
        return Said("DATE", "XXXX-QX", None, context.lacking(found.quoted))
    if context.published.grain == "year":
        return Said("DATE", f"{context.published.value}-QX", None, context.lacking(found.quoted))
    which = found["which"]
    end = ended(found, context)
    if end and not (which or context.quarter):
        return _said(found, quarter_that_ended(end), "most of the months that ended then lie in that quarter")
    if which == "this" and context.quarter and context.folded.startswith("'s", found.end):
        return _said(found, context.quarter, "the quarter whose figures the text gives")
    if which in ("latest", "most recent", "", "just-ended"):
        return _said(found, *_current(context))
    return _said(found, shift.beside(context.published, _WHICH.get(which, 0), "quarter"), context.appeared)


def _current(context: Context, period: bool = False) -> tuple[Period, str]:
    """The quarter that a report speaks of: the one it named, else the one that was over when the article appeared.

    A "period" may also be the year whose nine months it told.
    """
    if period and context.report:
        return context.report, "what the report speaks of"
    if context.quarter:
        return context.quarter, "the quarter that the text speaks of"
    assert context.published is not None  # noqa: S101 - the callers have looked
    return shift.beside(context.published, -1, "quarter"), f"{context.appeared}, so the quarter before is meant"


def _year_ago(found: Found, context: Context) -> Said | None:
    """The same quarter of the year before, or of the year that is named."""
    if context.published is None or context.published.grain == "year":
        return Said("DATE", "XXXX-QX", None, context.lacking(found.quoted))
    if not (found["year"] or context.quarter or context.report or "quarter" in found.phrase.lower()):
        now, why = shift.enclosing(context.published.first, "year"), "no quarter is spoken of, and the article's year"
    else:
        now, why = _current(context, "quarter" not in found.phrase.lower())
    year = full_year(found["year"]) if found["year"] else now.first.year - 1
    period = Period(now.grain, now.first.replace(year=year))
    said = f"the same {now.grain} of {year}, {why} being {now.value}"
    return Said("DATE", period.value, period, f"{found.quoted}: {said}.", anchors=False)


def _said(found: Found, period: Period, why: str) -> Said:
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


def _fiscal(found: Found, context: Context) -> Said | None:
    if found["year"]:
        year = full_year(found["year"] if len(found["year"]) == 4 else f"'{found['year']}")
        year += bool(found["second"])  # FY 2024-25 is named for the year in which it ends
    elif context.published is None:
        return Said("DATE", "XXXX", None, context.lacking(found.quoted))
    else:
        year = context.published.first.year + (-1 if found["which"] == "latest" else _WHICH.get(found["which"], 0))
    period = Period("year", date(year, 1, 1))
    return Said(
        "DATE",
        period.value,
        period,
        f"{found.quoted}: a business year, placed in the calendar year that it is named for.",
        period.edtf + "~",
    )


_OF = (
    r"(?: (?:of |in )?(?:the )?(?:fiscal (?:year )?)?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9]))| (?:of "
    r")?(?P<ofyear>last|this|next) year)?"
)
_SHORT = r"(?P<short>[qh][1-4]|[1-4][qh])"
_ASKED = r"(?:(?<=in )|(?<=for )|(?<=during )|(?<=of )|(?<=since )|(?<=by )|(?<=until )|(?<=from ))"
_NO_NAME = r"(?=[.,;)]| (?:and|to|was|were|as|from|after|on|when|but|it|they)\b)"
RULES = (
    rule(
        "quarter",
        "quarter",
        r"(?:the )?(?P<ago>(?:comparable )?year-(?:ago|earlier)[ ])?(?:fiscal[ -])?(?:(?P<ofyear>last|"
        rf"this|next) year's )?{_NTH} quarter(?! of a)",
        _quarter,
    ),
    rule("quarter", "quarter", rf"(?:the (?!fiscal second-))?(?:fiscal[ -])?{_NTH} quarter{_OF}", _quarter),
    rule(
        "quarter",
        "quarter",
        rf"(?:the )?(?:fiscal )?(?P<year>(?:1[0-9]|20)[0-9]{{2}})(?:'s)? (?:fiscal )?{_NTH}[ -]quarter",
        _quarter,
    ),
    rule("quarter", "quarter", rf"(?:fiscal[ -])?{_NTH}-quarter", _quarter),
    rule("half", "fiscal", rf"(?:the )?(?P<nth>first|second|latter|last)[ -]half(?: of)?{_OF.removesuffix('?')}", _half),
    rule("quarter", "shortquarter", _SHORT + r" ?(?:of |')?(?P<year>(?:19|20)[0-9]{2}|[0-4][0-9])(?![0-9%])", _short),
    rule("quarter", "shortquarter", _ASKED + _SHORT + _NO_NAME, _short),
    rule("quarter", "shortquarter", _SHORT + r"(?= (?:results?|sales|profits?|earnings|revenues?|gdp|growth|guidance)\b)", _short),
    rule("unit-to-date", "unit", r"(?:the )?year[- ]to[- ]date", _to_date),
    rule("half", "fiscal", r"the (?P<nth>first|second|latter|last) half of (?P<ofyear>the year)", _half),
    rule("half", "quarter", rf"(?:{{approx}} )?(?:the )?(?P<nth>first|last|final) two quarters{_OF.removesuffix('?')}", _half),
    rule(
        "quarter", "year", r"(?:q(?P<nth>[1-4])|(?P<ordinal>[1-4])q)(?: of|,)? (?P<year>(?:19|20)[0-9]{2}(?![0-9]))", _quarter
    ),
    rule(
        "quarter",
        "quarter",
        r"(?:(?<=in )|(?<=in the )|(?<=for )|(?<=since )|(?<=during ))(?:q(?P<nth>[1-4])|(?P<ordinal>[1-4])q)"
        r"(?: (?:of )?(?P<ofyear>last|this|next) year)?(?!-)",
        _quarter,
    ),
    rule(
        "unit-quarter",
        "quarter",
        r"(?:(?:the )?(?P<which>this|last|next|current|latest|most recent|previous|prior|just-ended|"
        r"coming)) (?:fiscal )?(?:quarter|period)",
        _this_quarter,
    ),
    rule("unit-quarter", "quarter", r"the (?P<which>)quarter(?!-)", _this_quarter),
    rule(
        "relative-year-ago",
        "quarter",
        r"(?:the |a )?(?:comparable )?year-(?:ago|earlier) (?:quarter|period)",
        _year_ago,
    ),
    rule(
        "relative-year-ago",
        "quarter",
        r"(?:the )?(?:comparable |corresponding |same |like )?(?:quarter|period)(?: of)? (?:a year (?:ago|"
        r"earlier|before)|last year)|last year's (?:quarter|period)",
        _year_ago,
    ),
    rule(
        "relative-year-ago",
        "quarter",
        r"the (?:comparable|corresponding|same|like) (?:quarter|period) (?:of|in) (?P<year>19[0-9]{2}|20[0-9]{2})",
        _year_ago,
    ),
    rule("relative-year-ago", "quarter", r"the (?P<year>19[0-9]{2}|20[0-9]{2}) (?:quarter|period)", _year_ago),
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
