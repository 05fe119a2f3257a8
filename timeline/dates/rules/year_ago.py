"""The same time of the year before: "year-earlier results", "the year-ago quarter", "the same month last year"."""

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from .near import full_year
from .quarter import current_quarter
from .relative import unresolved


def _year_before(found: Found, context: Context) -> Said | None:
    """ "year-earlier results": of the quarter that is spoken of, else of the year."""
    anchor = context.report or (context.published and shift.enclosing(context.published.first, "year"))
    if anchor is None:
        return unresolved(found, "year")
    period = shift.move(anchor, -1, "year")
    return Said(
        "DATE",
        period.value,
        period,
        f"{found.quoted}: a year before {anchor.words}, so {period.words} is meant.",
        anchors=False,
    )


def _same_of_year(found: Found, context: Context) -> Said | None:
    """ "the same month last year": the month mentioned before, or of the publish date, in another year."""
    grain = found["unit"]
    near = next((each for each in (context.previous, context.published) if each and not shift.finer(grain, each.grain)), None)
    if near is None:
        return unresolved(found, grain)
    back = int(found["year"]) - near.first.year if found["year"] else -1
    period = shift.enclosing(shift.add(near.first, back, "year"), grain)
    why = f"{found.quoted}: it hangs on {near.words}, so {period.words} is meant."
    return Said("DATE", period.value, period, why, anchors=False)


def _year_ago(found: Found, context: Context) -> Said | None:
    """The same quarter of the year before, or of the year that is named."""
    if context.published is None or context.published.grain == "year":
        return Said("DATE", "XXXX-QX", None, context.lacking(found.quoted))
    if not (found["year"] or context.quarter or context.report or "quarter" in found.phrase.lower()):
        now, why = shift.enclosing(context.published.first, "year"), "no quarter is spoken of, and the article's year"
    else:
        now, why = current_quarter(context, "quarter" not in found.phrase.lower())
    year = full_year(found["year"]) if found["year"] else now.first.year - 1
    period = Period(now.grain, now.first.replace(year=year))
    said = f"the same {now.grain} of {year}, {why} being {now.value}"
    return Said("DATE", period.value, period, f"{found.quoted}: {said}.", anchors=False)


RULES = (
    rule(
        "relative-same",
        "unit",
        r"the (?:same|corresponding) (?P<unit>day|week|month) (?:(?:last year|a year (?:ago|earlier|before)|the previous year)|"
        r"(?:of|in) (?P<year>(?:19|20)[0-9]{2}(?![0-9])))",
        _same_of_year,
    ),
    rule("relative-same", "vague", r"(?:the |a )?year-(?:earlier|ago) (?P<unit>month|week|day)", _same_of_year),
    rule("relative-before", "unit", r"year-(?:earlier|ago)", _year_before),
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
)
