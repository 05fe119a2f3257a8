"""Days and months by name: "18 July 2025", "July 18", "Friday, Oct. 13", "early April", "June last year", "May"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS, ordinal
from .parts import MODIFIER, part_of

_WEEKDAY = r"(?:(?P<weekday>{weekday})(?: ?,)?(?: | the |(?P<paren> \()))?"
_YEAR = r"(?:(?: ?,)? (?:of |in )?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])|'[0-9]{2}(?![0-9])))?"
_SAFE = r"(?![,.][0-9]|[/:-]?[0-9]|%| percent| million| billion)"
_NUMBER = r"(?P<number>{dd}(?:st|nd|rd|th)?|{ordinal})"


def _named_day(found: Found, context: Context) -> Said | None:
    number = ordinal(found["number"]) if found["number"][:1].isalpha() else int(found["number"].rstrip("stndrh"))
    month = MONTHS[found["month"].rstrip(".")]
    if found["year"]:
        year = full_year(found["year"])
        first = shift.day(year, month, number)
        if first is None:
            return _impossible(found, number, month)
        clash = _clash(found, first)
        if clash:
            return Said("DATE", first.isoformat(), Period("day", first), clash)
        return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: written out in full.")
    if shift.day(2000, month, number) is None:
        return _impossible(found, number, month)
    value = f"XXXX-{month:02d}-{number:02d}"
    if context.published is None or context.published.grain == "year":
        return Said("DATE", value, None, context.lacking(found.quoted))
    year, why = near_year(context, found, month, number)
    first = shift.day(year, month, number)
    if first is None:
        return _impossible(found, number, month)
    weekday = found["weekday"]
    if weekday and first.isoweekday() != WEEKDAYS[weekday.rstrip(".")]:
        for other in (year - 1, year + 1, year - 2, year + 2):
            nearby = shift.day(other, month, number)
            if nearby and nearby.isoweekday() == WEEKDAYS[weekday.rstrip(".")]:
                return Said(
                    "DATE",
                    nearby.isoformat(),
                    Period("day", nearby),
                    f"{found.quoted}: {other} is the nearest year in which that day is a {_weekday(found)}.",
                )
    return Said("DATE", first.isoformat(), Period("day", first), f"{found.quoted}: {why}.")


def _weekday(found: Found) -> str:
    return WEEKDAY_NAMES[WEEKDAYS[found["weekday"].rstrip(".")] - 1]


def _clash(found: Found, first: date) -> str:
    weekday = found["weekday"]
    if not weekday or WEEKDAYS[weekday.rstrip(".")] == first.isoweekday():
        return ""
    return (
        f"{found.quoted}: the date is taken as written, but {first.day} {MONTH_NAMES[first.month - 1]} "
        f"{first.year} "
        f"is a {WEEKDAY_NAMES[first.weekday()]}, not a {_weekday(found)}."
    )


def _impossible(found: Found, number: int, month: int) -> Said:
    return Said(
        "DATE",
        f"XXXX-{month:02d}-XX",
        None,
        f"{found.quoted}: {MONTH_NAMES[month - 1]} has no day {number}, so no day can be given.",
    )


def full_year(said: str) -> int:
    """The year of "2025" or of "'97"; two digits are the last hundred years' or the next twenty's."""
    if len(said) == 4:
        return int(said)
    short = int(said[-2:])
    return short + (2000 if short < 45 else 1900)


def near_year(context: Context, found: Found, month: int, number: int = 0) -> tuple[int, str]:
    """The year of a day or month named without one, and why: by the verb near it, else whichever lies closest.

    The publish date must be known to the month at least.
    """
    published = context.published
    assert published is not None  # noqa: S101 - the callers have looked
    year, today = (
        published.first.year,
        _rank(published.first.month, published.first.day if context.day and number else 0),
    )
    that = _rank(month, number if context.day else 0)
    away = that - today
    if away == 0:
        return year, f"{context.appeared}, so this is the same {'day' if number and context.day else 'month'}"
    closest = year - round(away / 372)
    ahead = (closest - year) * 372 + away
    lead = _HINT.search(context.folded, max(0, found.start - 12), found.start)
    if lead:
        tense, by = ("past" if lead[1] == "since" else "future"), f"“{lead[1]}”"
    else:
        verb = context.verb(found.start, found.end)
        tense, by = (verb.tense, f"the verb “{verb.word}”") if verb else ("", "no verb near it")
    if tense == "future" and ahead < -62:
        return closest + 1, f"{context.appeared} and {by} looks ahead, so {closest + 1} is meant"
    if tense == "past" and ahead > (45 if number else 0) or (tense == "" and not number and ahead > 31):
        return closest - 1, f"{context.appeared} and {by} looks back, so {closest - 1} is meant"
    return closest, f"{context.appeared}, and {closest} is the closest year"


# "since June" looks back and "until June" ahead, whatever the verb does.
_HINT = re.compile(
    r"\b(since|until|till|by|through|effective|payable) (?:early |mid-|late |the (?:end|middle|"
    r"beginning) of )?$"
)


def _rank(month: int, number: int) -> int:
    """Where a day stands in a year of months of 31 days."""
    return month * 31 + number


def _month_and_year(found: Found, context: Context) -> Said:
    period = Period.month(full_year(found["year"]), MONTHS[found["month"].rstrip(".")])
    return _said(found, period, f"{found.quoted}: written out with its year")


def _said(found: Found, period: Period, why: str) -> Said:
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
        first, last = period.days
        why += f"; {part} is read as about {first.day} to {last.day} {MONTH_NAMES[first.month - 1]}"
    return Said("DATE", period.value, period, why + ".")


# "May" and "March" begin sentences and names too; in the middle of one, after a word that is no name, they are months.
_LEADS_IN = re.compile(
    r"(?:(?:^|[\s(])(?:[a-z][a-z'-]*,?|In|By|Since|Until|From|Last|Next|Before|After|During|This|The|"
    r"[A-Z][a-z]+,|[0-9]+,?)|[(,]|--) ?$"
)
_OTHER = re.compile(r" (?:on (?!the)|for (?:life|our|women|freedom|jobs)|against|madness|i|we|you|he|she|they)\b")


def _month(found: Found, context: Context) -> Said | None:
    if found.phrase in ("May", "March") and (
        not _LEADS_IN.search(context.text, max(0, found.start - 24), found.start) or _OTHER.match(context.folded, found.end)
    ):
        return None
    if len(found["month"]) == 3 and found["month"] != "may" and not (found["which"] or found["part"] or found["ofyear"]):
        return None  # "Jan Kavan", "Dec 10.5": three letters alone are seldom a month
    month = MONTHS[found["month"].rstrip(".")]
    published, which, of_year = context.published, found["which"], found["ofyear"]
    if published is None or (published.grain == "year" and not of_year):
        return Said("DATE", f"XXXX-{month:02d}", None, context.lacking(found.quoted))
    year = published.first.year
    if of_year:
        year += {"last": -1, "next": 1}.get(of_year, 0)
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}")
    if which.startswith("last") or which.endswith(("past", "previous")):
        year -= month >= published.first.month
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}, so the last one is meant")
    if which.startswith("next") or which.endswith(("coming", "following")):
        year += month <= published.first.month
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}, so the coming one is meant")
    if which == "this":
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}")
    previous = context.previous
    near = previous is not None and previous.grain in ("month", "day") and found.start - context.previous_end < 30
    if previous and near and previous.first.year != year and context.same_sentence(found.start):
        return _said(
            found, Period.month(previous.first.year, month), f"{found.quoted}: named beside “{context.previous_phrase}”"
        )
    chosen, why = near_year(context, found, month)
    return _said(found, Period.month(chosen, month), f"{found.quoted}: {why}")


def _week_of(found: Found, context: Context) -> Said | None:
    """ "the week of March 6": the whole week around that day."""
    said = _named_day(found, context)
    if said is None or said.period is None:
        return said
    period = shift.enclosing(said.period.first, "week")
    if found["unit"] == "weekend":
        period = Period("weekend", shift.add(period.first, 5, "day"))
    return Said("DATE", period.value, period, f"{said.reason.removesuffix('.')}; the {found['unit']} of it is meant.")


RULES = (
    rule(
        "calendar-week",
        "month",
        r"the (?P<unit>week|weekend) (?:of|beginning|starting|ending|ended) (?P<month>{month}) "
        rf"{_NUMBER}{_SAFE}{_YEAR}",
        _week_of,
    ),
    rule(
        "calendar-week",
        "month",
        rf"the (?P<unit>week|weekend) (?:of|beginning|starting|ending|ended) {_NUMBER} "
        rf"(?P<month>{{month}}){_YEAR}",
        _week_of,
    ),
    rule(
        "calendar-day", "month", _WEEKDAY + rf"(?P<month>{{month}}) (?:the )?{_NUMBER}{_SAFE}{_YEAR}(?(paren)\)|)", _named_day
    ),
    rule(
        "calendar-day",
        "month",
        _WEEKDAY + rf"(?:the )?{_NUMBER}[ -](?:of )?(?P<month>{{month}}){_YEAR}(?(paren)\)|)",
        _named_day,
    ),
    rule(
        "calendar-month-year",
        "month",
        MODIFIER + r"(?P<month>{month})(?:(?: ?,)? (?:of |in )?|-)(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])|"
        r"'[0-9]{2}(?![0-9]))",
        _month_and_year,
    ),
    rule(
        "calendar-month",
        "month",
        MODIFIER + r"(?:(?P<which>last|next|this|this past|this coming|the past|the previous|the following|the "
        r"coming) )?(?P<month>{month})(?!\.? ?[0-9])"
        r"(?: (?:of )?(?P<ofyear>last|this|next) year)?",
        _month,
    ),
)
