"""Public and religious holidays: "Christmas Eve", "last Thanksgiving", "Ramadan", "Labor Day weekend", "the eve of Diwali"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..named_days import HOLIDAYS, choose, spans
from ..period import DAY, Period
from ..rule import Found, Said, rule
from ..words import any_of
from .near import full_year

# How far from the name a word that says which country's it is may be.
NEAR = 160
# These also name a season, a dish or a good: alone they count only behind a word that asks for a time.
_ALONE = ("christmas", "xmas", "easter", "thanksgiving", "halloween", "pentecost", "new year's", "lent", "tet", "holi")
Span = tuple[date, date]


def span_of(name: str, found: Found, context: Context) -> tuple[Span | None, str]:
    """First and last day that the name of a holiday means here, and why; None with the reason where that is not known."""
    around = context.folded[max(0, found.start - NEAR) : found.end + NEAR]
    named = choose(re.sub(" +", " ", name), around)
    if named is None:
        return None, "it is kept on different days in different countries, and nothing near it says which is meant"
    year = full_year(found["year"]) if found["year"] else None
    if found["ofyear"] and context.published:
        year = context.published.first.year + {"last": -1, "next": 1}.get(found["ofyear"], 0)
    if year:
        known = spans(named, year)
        if not known:
            return None, "its day in that year is not known here"
        return known[0], "written with its year" if found["year"] else context.appeared
    if context.published is None or context.published.grain == "year":
        return None, context.lacking("").removeprefix(": ").removesuffix(".")
    far = 4 if named.when.startswith("leap") else 1
    known = tuple(span for step in range(-far, far + 1) for span in spans(named, context.published.first.year + step))
    if not known:
        return None, "its day in that year is not known here"
    return _nearest(known, found, context)


def _nearest(known: tuple[Span, ...], found: Found, context: Context) -> tuple[Span, str]:
    """Which of the years: by "last" and "next", by the verb, else whichever lies closest."""
    assert context.published is not None  # noqa: S101 - the caller has looked
    today, which = context.published.first, found["which"]
    if which == "last":
        return max((span for span in known if span[0] < today), default=known[0]), context.appeared
    if which == "next":
        return min((span for span in known if span[0] > today), default=known[-1]), context.appeared
    closest = min(known, key=lambda span: max(0, (span[0] - today).days, (today - span[1]).days))
    verb = context.verb(found.start, found.end)
    by = f"the verb “{verb.word}”" if verb else ""
    if context.folded.endswith("come ", 0, found.start):
        return min((span for span in known if span[1] >= today), default=closest), f"{context.appeared} and “come” looks ahead"
    if verb and verb.looks_ahead and closest[1] < today - 62 * DAY:
        later = min((span for span in known if span[0] > today), default=closest)
        return later, f"{context.appeared} and {by} looks ahead, so that of {later[0].year} is meant"
    if verb and verb.tense == "past" and closest[0] > today + 45 * DAY:
        earlier = max((span for span in known if span[0] < today), default=closest)
        return earlier, f"{context.appeared} and {by} looks back, so that of {earlier[0].year} is meant"
    return closest, f"{context.appeared}, and that of {closest[0].year} is the closest"


def _holiday(found: Found, context: Context) -> Said | None:
    span, why = span_of(found["name"], found, context)
    if span is None:
        return Said("DATE", "XXXX-XX-XX", None, f"{found.quoted}: {why}.")
    if found["unit"]:
        return _around(found, span[0], why)
    if found["eve"]:
        span = (span[0] - DAY, span[0] - DAY)
        why += ", and the day before it is meant"
    first, last = span
    value = Period("day", first).value if first == last else f"{first}/{last}"
    edtf, one_day = ("", True) if first == last else (value, False)  # "that evening" is of no holiday of several days
    return Said("DATE", value, Period("day", first), f"{found.quoted}: {why}.", edtf, anchors=one_day)


def _around(found: Found, first: date, why: str) -> Said:
    """The week of a holiday, or the weekend nearest to it."""
    period = shift.enclosing(first, "week")
    if found["unit"] == "weekend":
        period = Period("weekend", shift.add(period.first, 5 if first.isoweekday() > 2 else -2, "day"))
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.")


NAME = any_of(HOLIDAYS).replace(".", r"\.")
_SURE = any_of(name for name in HOLIDAYS if name not in _ALONE).replace(".", r"\.")
_YEAR = r"(?:,? (?:of |in )?(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9]))|,? (?:of )?(?P<ofyear>last|this|next) year(?!'))?"
_BEFORE = "".join(
    f"(?<={word} )|" for word in ("on", "at", "over", "by", "before", "after", "since", "until", "till", "during", "for", "around", "come")
)
RULES = (
    rule(
        "holiday",
        "holiday",
        rf"(?P<eve>(?:the )?eve of )?(?:(?P<which>last|next|this) )?(?P<name>{_SURE})(?! (?:agreement|accords?|peace))"
        r"(?: (?P<unit>weekend|week)(?!-))?" + _YEAR,
        _holiday,
    ),
    rule(
        "holiday",
        "holiday",
        rf"(?P<year>(?:19|20)[0-9]{{2}}) (?P<name>{NAME})(?! (?:agreement|accords?|peace|cup|bowl|movie|film|special|day))",
        _holiday,
    ),
    rule(
        "holiday",
        "holiday",
        rf"(?:{_BEFORE}(?P<eve>the eve of )|(?P<which>last|next|this) )(?P<name>{any_of(_ALONE)})(?! (?:tree|party|shopping|"
        r"season|gift|song|carol|egg|card|present|market|dinner|turkey|[a-z]+s\b))" + _YEAR,
        _holiday,
    ),
    rule(
        "holiday",
        "holiday",
        rf"(?P<name>{any_of(_ALONE)}) (?:(?P<unit>weekend|week)(?!-)|(?P<year>(?:1[0-9]|20)[0-9]{{2}}))",
        _holiday,
    ),
    rule(
        "holiday",
        "holiday",
        rf"(?P<name>{any_of(_ALONE)})(?= (?:is (?:on|in|tomorrow|today|coming)|was (?:on|yesterday)|falls?|fell|comes|came)\b)",
        _holiday,
    ),
)
