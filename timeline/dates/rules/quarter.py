"""Quarters and halves: "the second quarter", "third-quarter", "the latest period", "the first half of 1990"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import ordinal
from .ended import ended, quarter_that_ended
from .near import full_year

_ENDING = {"march": 1, "june": 2, "september": 3, "december": 4}
WHICH = {"last": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1}
_NTH = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)"


def _year(found: Found, context: Context) -> tuple[int | None, str]:
    """The year a quarter or half is of, and why."""
    if found["year"]:
        return full_year(found["year"]), "written with its year"
    published = context.published
    if published is None:
        return None, ""
    if found["ofyear"]:
        return published.first.year + WHICH.get(found["ofyear"], 0), context.appeared
    return None, ""


# "the second quarter-final", "led after the third quarter": of a game.
_OF_CUP = re.compile(r"[ -]?finals?\b")
_GAME = re.compile(
    r"\b(?:touchdowns?|quarterbacks?|field goals?|interception|rebounds|halftime|fourth down|free throws?|three-pointers?|overtime|"
    r"nba|nfl|scored [0-9]+|(?:led|trailed|leading|trailing) (?:[0-9]+-[0-9]+ )?(?:after|at the end of|going into|by [0-9]+|late in)|"
    r"minutes? left)\b"
)
_BUSINESS = re.compile(r"\b(?:sales|earnings|profits?|revenue|results|shares?|growth|gdp|economy|million|billion|company|income)\b")


def _is_of_game(found: Found, context: Context) -> bool:
    """Whether it is a quarter of a game, or stands in the way to a final."""
    if _OF_CUP.match(context.folded, found.end):
        return True
    if found["year"] or found["ofyear"]:
        return False
    left, right = context.sentence(found.start, found.end)
    return _GAME.search(context.folded, left, right) is not None and not _BUSINESS.search(context.folded, left, right)


def _quarter(found: Found, context: Context) -> Said | None:
    if _is_of_game(found, context):
        return None
    nth = _ENDING.get(found["ends"]) or (4 if found["nth"] in ("final", "last") else ordinal(found["nth"]))
    year, why = _year(found, context)
    back = bool(found["ago"])
    if year is None:
        if context.published is None:
            return Said("DATE", f"XXXX-Q{nth}", None, context.lacking(found.quoted))
        end = ended(found, context)
        year, why = (end.year, "the year in which it ended") if end else _told_year(found, context, nth * 3 - 2)
    period = Period("quarter", date(year - back, nth * 3 - 2, 1))
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", anchors=not back)


def _told_year(found: Found, context: Context, month: int) -> tuple[int, str]:
    """The coming year that its sentence has just named, "early next year, in the first quarter", else as nearness has it."""
    named, published = context.previous, context.published
    if named and published and named.grain == "year" and named.first > published.first and context.same_sentence(found.start):
        return named.first.year, f"it hangs on “{context.previous_phrase}”"
    return near_part(found, context, month, 3)


def near_part(found: Found, context: Context, month: int, length: int) -> tuple[int, str]:
    """The year of a quarter or half: that of the publish date, or the one before where it has not begun and the verb is past."""
    published = context.published
    assert published is not None  # noqa: S101 - the callers have looked
    year = published.first.year
    verb = context.verb(found.start, found.end)
    begun = date(year, month, 1) <= published.first
    if not begun and verb and verb.tense == "past" and published.grain != "year":
        return year - 1, f"{context.appeared}, that part of {year} had not begun and the verb “{verb.word}” is past"
    if not begun and _is_to_be_reported(found, context, month + length):
        return year - 1, f"{context.appeared}, that part of {year} had not begun, and what is to be reported is over"
    return year, f"{context.appeared}, so that of {year} is meant"


# "will report fourth-quarter earnings": what is reported is over, although the report is to come.
_RESULTS = re.compile(r"(?:'s)? (?:[a-z-]+ ){0,2}?(?:earnings|results|profits?|sales|revenues?|figures|numbers|income|losses|gdp|data)\b")
_TO_REPORT = re.compile(
    r"\b(?:will|to|expected to|due to|scheduled to|should|'ll|plans to) (?:report|release|announce|post|publish|issue|disclose|unveil)"
    r" (?:[a-z'-]+ ){0,4}$"
)
_ARE_DUE = re.compile(_RESULTS.pattern + r" (?:(?:is|are) (?:due|expected|scheduled)|will be (?:released|published|reported|out))\b")
# Within so many months of its end a part of a year is reported.
_REPORTED_IN = 4


def _is_to_be_reported(found: Found, context: Context, after: int) -> bool:
    """Whether the text looks ahead to a report of that part of the year before, which ended before the month `after` of it."""
    published = context.published
    if published is None or published.grain == "year" or published.first.month + 12 - after >= _REPORTED_IN:
        return False
    if _ARE_DUE.match(context.folded, found.end):
        return True
    before = _TO_REPORT.search(context.folded, max(0, found.start - 60), found.start)
    return before is not None and _RESULTS.match(context.folded, found.end) is not None


def _half(found: Found, context: Context) -> Said | None:
    nth = 2 if found["nth"] in ("second", "latter", "last", "final", "2nd") else 1
    year, why = _year(found, context)
    if year is None:
        if context.published is None:
            return Said("DATE", f"XXXX-H{nth}", None, context.lacking(found.quoted))
        year, why = near_part(found, context, nth * 6 - 5, 6)
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
        return said_of(found, quarter_that_ended(end), "most of the months that ended then lie in that quarter")
    if which == "this" and context.quarter and context.folded.startswith("'s", found.end):
        return said_of(found, context.quarter, "the quarter whose figures the text gives")
    named = context.named_quarter
    if not which and not context.quarter and named and named.first <= context.published.first <= named.last:
        return said_of(found, named, "the quarter that the text has named, which is not over")
    if which in ("latest", "most recent", "", "just-ended"):
        return said_of(found, *current_quarter(context))
    return said_of(found, shift.beside(context.published, WHICH.get(which, 0), "quarter"), context.appeared)


def current_quarter(context: Context, period: bool = False) -> tuple[Period, str]:
    """The quarter that a report speaks of: the one it named, else the one that was over when the article appeared.

    A "period" may also be the year whose nine months it told.
    """
    if period and context.report:
        return context.report, "what the report speaks of"
    if context.quarter:
        return context.quarter, "the quarter that the text speaks of"
    assert context.published is not None  # noqa: S101 - the callers have looked
    return shift.beside(context.published, -1, "quarter"), f"{context.appeared}, so the quarter before is meant"


def said_of(found: Found, period: Period, why: str) -> Said:
    """That period, and why."""
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


_OF = (
    r"(?: (?:of |in )?(?:the )?(?:fiscal (?:year )?)?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9]))| (?:of "
    r")?(?P<ofyear>last|this|next) year)?"
)
RULES = (
    rule(
        "quarter",
        "quarter",
        r"(?:the )?(?P<ago>(?:comparable )?year-(?:ago|earlier)[ ])?(?:fiscal[ -])?(?:(?P<ofyear>last|"
        rf"this|next) year's )?{_NTH} quarter(?! of a\b)",
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
    rule("quarter", "quarter", rf"the (?P<ends>march|june|september|december) quarter{_OF}", _quarter),
    rule("half", "fiscal", rf"(?:the )?(?P<nth>first|second|latter|last)[ -]half(?: of)?{_OF.removesuffix('?')}", _half),
    rule("half", "fiscal", r"the (?P<nth>first|second|latter|last) half of (?P<ofyear>the year)", _half),
    rule("half", "quarter", rf"(?:{{approx}} )?(?:the )?(?P<nth>first|last|final) two quarters{_OF.removesuffix('?')}", _half),
    rule(
        "unit-quarter",
        "quarter",
        r"(?:(?:the )?(?P<which>this|last|next|current|latest|most recent|previous|prior|just-ended|"
        r"coming)) (?:fiscal )?(?:quarter|period)",
        _this_quarter,
    ),
    rule("unit-quarter", "quarter", r"the (?P<which>)quarter(?!-)", _this_quarter),
)
