"""Units around the publish date: "this month", "last week", "next year", "later this year", "the end of the month"."""

import re
from datetime import date

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .duration import length_said
from .length import timex
from .measured import week_measured
from .parts import MODIFIER, part_of

_COUNT = {"last": -1, "past": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1, "upcoming": 1}
UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
           "season": "XXXX", "year": "XXXX", "decade": "XXX", "century": "XX"}  # fmt: skip


# A programme or a column: "This Week" in quotation marks.
_QUOTED = re.compile(r"[\"'“‘`]This (?:Week|Month|Year)\b")

# "over the past month": the weeks up to now, not the month before.
_LASTED = {
    "the past": re.compile(r"\b(?:over|during|in|for|within|throughout|through) $"),
    "the last": re.compile(r"\b(?:over|during|in|for|within|throughout) $"),
    "the next": re.compile(r"\b(?:over|within) $"),
    "the coming": re.compile(r"\bover $"),
}


def _has_lasted(found: Found, context: Context) -> bool:
    """Whether a length up to or from the publish date is meant, rather than the unit before or after."""
    led = _LASTED.get(found["which"])
    if led is None or found["part"] or found["unit"] not in ("week", "month", "year") or found.phrase.endswith((" so", " two")):
        return False
    return led.search(context.folded, max(0, found.start - 14), found.start) is not None


def _unit(found: Found, context: Context) -> Said | None:
    if _QUOTED.match(context.text, found.start - 1):
        return None
    unit = UNIT_OF[found["unit"]]
    if _has_lasted(found, context):
        return week_measured(found, context) or length_said(found, context, unit, 1)
    which = found["which"].split()[-1] if found["which"] else "this"
    count = _COUNT.get(which, 0) * (2 if found["twice"] else 1)
    name = f"unit-{'last' if count < 0 else 'next' if count else 'this'}"
    published = context.published
    if published is None or shift.finer(shift.grain_of(unit), published.grain):
        return Said("DATE", UNKNOWN[shift.grain_of(unit)], None, context.lacking(found.quoted), rule=name)
    if _is_comparison(found, context):
        return _same_quarter(found, context)
    if unit == "weekend":
        period = _weekend(found, context, published, count)
        return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so {period.words} is meant.", rule=name)
    told = _told_of(found, context, published) or _month_told_of(found, context)
    if told:
        period, name = shift.beside(told, count, unit), f"relative-{('before', 'same', 'after')[count + 1]}"
        part, why = part_of(found["part"]), f"it hangs on “{context.previous_phrase}”, so {period.words} is meant"
        return Said("DATE", period.value, period.with_part(part) if part else period, f"{found.quoted}: {why}.", rule=name)
    period = shift.beside(published, count, unit)
    side = f"that {unit}" if not count else f"the {'second ' if found['twice'] else ''}{unit} {'before' if count < 0 else 'after'} that"
    why = f"{context.appeared}, so {side} is meant: {period.words}"
    part, edge, edtf = part_of(found["part"]), found["edge"], ""
    if part:
        period = period.with_part(part)
        why += ", its last month" if period.part == "end" else f", its {period.part} part"
    elif edge in ("earlier", "later") and context.day and period.first <= context.day <= period.last:
        first, last = (period.first, context.day) if edge == "earlier" else (context.day, period.last)
        if first == last and unit == "week":  # a week that had only begun, or was ending: most likely counted from another day
            first, last = (shift.add(first, -1, unit), last) if edge == "earlier" else (first, shift.add(last, 1, unit))
        edtf = "" if (first, last) == (period.first, period.last) else f"{first}/{last}"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf, name)


# "sales in the quarter rose to $5 million from $4 million last year"
_COMPARED = re.compile(r"\b(?:compared (?:with|to)|against|versus|from|than) (?:(?!it |they |he |she |we )[^\s;:()]+ ){0,9}$")


def _is_comparison(found: Found, context: Context) -> bool:
    """Whether "last year" is set against the quarter that the sentence speaks of, and so means that quarter of last year."""
    report = context.report
    if found.phrase.lower() != "last year" or report is None or report != context.previous or report.grain != "quarter":
        return False
    return context.same_sentence(found.start) and bool(_COMPARED.search(context.folded, context.previous_end, found.start))


def _same_quarter(found: Found, context: Context) -> Said:
    assert context.report is not None  # noqa: S101 - the caller has looked
    period = shift.move(context.report, -1, "year")
    why = f"{found.quoted}: it is compared with {context.report.words}, so {period.words} is meant."
    return Said("DATE", period.value, period, why, rule="relative-year-ago", anchors=False)


# How far back the date may be that a text tells of.
NEAR = 240


def _told_of(found: Found, context: Context, published: Period) -> Period | None:
    """The date mentioned before, where the text looks back on it: "He left in 1968. The next year he returned", "the next week"."""
    previous, hanging = context.previous, found["which"] in ("the next", "")
    if previous is None or not hanging or found.start - context.previous_end > NEAR:
        return None
    if previous.first.year >= published.first.year and not (found["which"] and _had_followed(previous, UNIT_OF[found["unit"]], published)):
        return None
    if not (found["which"] or found["part"] or found["edge"]) or shift.finer(shift.grain_of(UNIT_OF[found["unit"]]), previous.grain):
        return None
    verb = context.verb(found.start, found.end)
    if verb is None or verb.tense != "past":
        return None
    ahead = found["part"] and _EXPECTED.search(context.folded, context.sentence(found.start, found.end)[0], found.start)
    return None if ahead else previous


def _had_followed(previous: Period, unit: str, published: Period) -> bool:
    """Whether the unit after that date had begun when the text appeared."""
    return not shift.finer(shift.grain_of(unit), previous.grain) and shift.beside(previous, 1, unit).first <= published.first


def _month_told_of(found: Found, context: Context) -> Period | None:
    """The month mentioned a little before: "In March its planes were full, a record for the month".

    A part of it is told in the past: "Flights began again in October. At the end of the month they stopped".
    """
    previous = context.previous
    if found["unit"] != "month" or found["which"] or found["edge"] or previous is None or found.start - context.previous_end > NEAR:
        return None
    if not found["part"]:
        return previous if previous.grain == "month" else None
    verb = context.verb(found.start, found.end)
    told = verb is not None and verb.tense == "past" and context.published is not None and previous.last < context.published.first
    return shift.enclosing(previous.first, "month") if told and previous.grain in ("day", "month") else None


# "Markets priced in a cut by the end of the year": of that of the publish date, whatever was named before.
_EXPECTED = re.compile(
    r"\b(?:pric(?:ed?|es|ing) in|bet(?:s|ting)?|expect\w*|forecasts?|forecasting|predict\w*|anticipat\w*|foresee[ns]?|foresaw|"
    r"project(?:s|ed|ing)|traders|markets?|futures|economists|analysts|will|would|could|may|might|should) "
)


def _weekend(found: Found, context: Context, published: Period, count: int) -> Period:
    """The weekend of the week before or after; "this" and "the" one is the nearest that the verb leaves open."""
    this = shift.enclosing(published.first, "weekend")
    if count or this.first <= published.first:
        return shift.move(this, count, "week")
    if context.folded.endswith(("until ", "till "), 0, found.start):
        return this
    verb = context.verb(found.start, found.end)
    if context.folded.endswith("by ", 0, found.start) and not (verb and verb.tense == "past"):
        return this
    ahead = (verb is None or verb.tense != "past") if found["which"] else verb is not None and verb.looks_ahead
    return this if ahead else shift.move(this, -1, "week")


def _fortnight(found: Found, context: Context) -> Said:
    """ "Last fortnight": a length of two weeks, which begins on no certain day."""
    return Said("DURATION", timex("fortnight", 1), None, f"{found.quoted}: a length of time, not a date.", rule="duration")


def _year_end(found: Found, context: Context) -> Said | None:
    """ "Year-end", a day of accounts, is the last day of the year, "year's end" the end of it; after "since" of the one gone by."""
    if context.published is None:
        return Said("DATE", "XXXX-12-31", None, context.lacking(found.quoted))
    year = context.published.first.year + _COUNT.get(found["which"].strip(), 0)
    if context.folded.endswith("since ", 0, found.start):
        year -= 1
    day = Period("day", date(year, 12, 31))
    period = day if "-" in found.phrase else Period("year", date(year, 1, 1), "end")
    return Said("DATE", period.value, period, f"{found.quoted}: {context.appeared}, so the end of {year} is meant.")


_LEAD = MODIFIER + r"(?:(?P<edge>earlier|later|sometime|late) (?:in )?)?"
RULES = (
    rule(
        "unit",
        "unit",
        _LEAD + r"(?P<which>this|last|next|this past|this coming|the current|the coming|the past|the last|the "
        r"next|the present|the upcoming)"
        r" (?P<unit>week|weekend|month|year|decade|century)(?: or (?:so|two)\b)?(?!-| and a half)"
        r"(?<!past decade)(?<!past century)(?:(?<!the last week)(?<!the last month)(?<!the last year)|(?! of\b))",
        _unit,
    ),
    rule("unit", "vague", r"(?:(?P<edge>earlier|later) in )the (?P<unit>week|month|year|decade)", _unit),
    rule(
        "unit",
        "unit",
        r"(?P<part>the (?:end|beginning|start|middle) of) the (?P<unit>week|month|year|decade|century)(?!-)",
        _unit,
    ),
    rule("unit", "unit", r"(?:the )?(?P<which>last|past|next|coming) (?P<unit>fortnight)", _fortnight),
    rule("unit", "weekend", r"the (?P<unit>weekend)", _unit),
    rule("unit", "unit", r"(?:(?<=\brest of )|(?<=\bremainder of ))the (?P<unit>week|month|year|decade|century)", _unit),
    rule(
        "unit",
        "unit",
        r"the (?P<unit>week|weekend|month|year) (?P<twice>before|after) (?P<which>last|next)",
        _unit,
    ),
    rule("unit", "unit", r"the (?P<unit>week)(?='s (?!end))", _unit),
    rule(
        "unit",
        "unit",
        r"(?=the )(?:(?<=\bfor )|(?<=\bduring )|(?<=\bin )|(?<=\bthroughout )|(?<=\bthrough )|(?<=\bover )|"
        r"(?<=\bmonths of )|(?<=\bweeks of )|(?<=\bdays of )|(?<=\bquarter of )|(?<=\bquarters of )|(?<=\bhalf of )|(?<=\brest of )|"
        r"(?<=\bremainder of )|(?<=\bpart of )|(?<=\bmuch of )|(?<=\bcourse of )|(?<=\bmost of ))the "
        r"(?:full )?(?P<unit>year|week|month)(?='s|[.,;)]| (?:was|were|is|are|and|on|will|would|should|rose|fell|grew|climbed|dropped|"
        r"totall?ed|to(?! (?:{month}|{weekday}|[0-9]|(?:the )?end))|"
        r"from|the|by|at|with|in|of "
        r"\$)\b)(?! to come)",
        _unit,
    ),
    rule("unit-year-end", "unit fiscal", r"(?:the )?(?P<which>this |last |next )?year(?:'s)?[ -]end", _year_end),
)
