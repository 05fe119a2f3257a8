"""Distances from the publish date: "two days ago", "a week ago", "in three days", "10 years ago"."""

from .. import shift
from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF, number
from .duration import length_said
from .short_of import days_short_of, is_short_of
from .unit import UNKNOWN

# What is done on a day rather than over many: "will end in two weeks".
_AT_ONCE = frozenset(
    """appear arrive begin begins close convene come decide depart effect end ends expire expires held land launch leave lapse meet open
    published released reopen reopened resume retire return sit start starts step take takes vote""".split()
)
HOW_MANY = r"(?P<count>{number}|an?|{count})"


def how_many(said: str) -> int | None:
    """The number said, or None for "several" and "a few"."""
    if said in ("a", "an"):
        return 1
    if "couple" in said:
        return 2
    value = number(said)
    return int(value) if value and value == int(value) else None


def _ago(found: Found, context: Context) -> Said | None:
    return _away(found, context, -1, "before")


def _ahead(found: Found, context: Context) -> Said | None:
    return _away(found, context, 1, "after")


def _in_a_fortnight(found: Found, context: Context) -> Said | None:
    """ "She leaves in a fortnight", but "It was built in a fortnight": how long that took."""
    verb = context.verb(found.start, found.end)
    if verb and verb.tense == "past":
        return length_said(found, context, "fortnight", 1)
    return _ahead(found, context)


def _in_so_many(found: Found, context: Context) -> Said | None:
    """ "The ban will end in 21 days", but "The bridge will be built in two weeks": how long that takes."""
    verb = context.verb(found.start, found.end)
    if verb and verb.tense == "future" and verb.gap < 0 and not verb.meant and verb.word.rsplit(" ", 1)[-1] in _AT_ONCE:
        return _ahead(found, context)
    count = number(found["count"])
    return length_said(found, context, UNIT_OF[found["unit"]], 1 if found["count"] in ("a", "an") else count)


def _away(found: Found, context: Context, sign: int, side: str) -> Said | None:
    unit, count = UNIT_OF[found["unit"]], how_many(found["count"])
    if count is None and unit == "year" and (number(found["count"]) or 0) * 12 % 1 == 0 and number(found["count"]):
        return _months_away(found, context, sign * int((number(found["count"]) or 0) * 12))
    grain = shift.grain_of(unit)
    ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
    if unit in ("hour", "minute", "second"):
        return Said("DATE", ref, None, f"{found.quoted}: a distance in {unit}s gives no day of its own.", rule="vague-distance")
    if count is None:
        return Said(
            "DATE",
            ref,
            None,
            f"{found.quoted}: how many {unit}s is not said, so no day can be given.",
            rule="vague-distance",
        )
    published = context.published
    if count == 1 and unit == "year" and sign < 0 and context.report and published and published.grain != "year":
        period = shift.move(context.report, -1, "year")
        why = f"compared with what the report speaks of ({context.report.words}), so {period.words} is meant"
        return Said("DATE", period.value, period, f"{found.quoted}: {why}.", rule="relative-year-ago", anchors=False)
    if published is None or shift.finer(grain, published.grain):
        return Said("DATE", UNKNOWN[grain], None, context.lacking(found.quoted))
    if unit in ("decade", "century"):
        grain, unit, count = "year", "year", count * (10 if unit == "decade" else 100)
    period = shift.move(shift.enclosing(published.first, grain), sign * count, unit)
    if published.grain == "day" and unit in ("day", "week", "month", "year") and is_short_of(found):
        edtf = days_short_of(published.first, sign * count, unit, None)
        why = f"{context.appeared}, and less than that {side} it is meant"
        return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf)
    many = f"{count} {unit}{'' if count == 1 else 's'}"
    why = f"{context.appeared}, and {many} {side} that is {period.words}"
    edtf = ""
    if not found.phrase.lower().startswith(found["count"]) or (unit == "year" and count >= 100):
        edtf = "/".join(f"{end}~" for end in period.edtf.split("/"))
        why += ", which is not meant exactly"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", edtf)


def _months_away(found: Found, context: Context, months: int) -> Said:
    """ "1.5 years ago": a year and a half lands on a month, more or less."""
    if context.published is None or context.published.grain == "year":
        return Said("DATE", "XXXX", None, context.lacking(found.quoted))
    period = shift.move(shift.enclosing(context.published.first, "month"), months, "month")
    side = "before" if months < 0 else "after"
    why = f"{context.appeared}, and {abs(months)} months {side} that is {period.words}, which is not meant exactly"
    return Said("DATE", period.value, period, f"{found.quoted}: {why}.", f"{period.edtf}~")


def _unsaid(found: Found, context: Context) -> Said:
    """ "Several hundred years ago"."""
    why = f"{found.quoted}: how many {UNIT_OF[found['unit']]}s is not said, so no day can be given."
    return Said("DATE", "PAST_REF", None, why, rule="vague-distance")


def _between(found: Found, context: Context) -> Said:
    """ "Two or three years ago": from the one to the other."""
    unit, more, less = UNIT_OF[found["unit"]], how_many(found["more"]), how_many(found["count"])
    grain = shift.grain_of(unit)
    if unit in ("hour", "minute", "second") or not more or not less or less >= more:
        return _unsaid(found, context)
    if context.published is None or shift.finer(grain, context.published.grain):
        return Said("DATE", UNKNOWN[grain], None, context.lacking(found.quoted))
    if unit == "decade":
        grain, unit, more, less = "year", "year", more * 10, less * 10
    here = shift.enclosing(context.published.first, grain)
    far, near = (shift.move(here, -count, unit) for count in (more, less))
    edtf = f"{far.first}/{near.last}" if grain in ("week", "weekend") else f"{far.edtf}/{near.edtf}"
    why = f"{context.appeared}, and that many {unit}s before are {far.words} to {near.words}"
    return Said("DATE", near.value, near, f"{found.quoted}: {why}.", edtf)


_APPROX = r"(?:{approx} )?"
RULES = (
    rule("distance-ago", "vague", _APPROX + HOW_MANY + r"[ -](?:or so )?(?P<unit>{unit}|hrs?|mins?) (?:or so )?ago", _ago),
    rule("distance-ago", "vague", r"(?:several|a few|few|many) (?:hundred|thousand|million)(?: of)? (?P<unit>{unit}) ago", _unsaid),
    rule("distance-ago", "vague", r"(?P<count>{number}) (?:to|or) (?P<more>{number}) (?P<unit>{unit}) ago", _between),
    rule(
        "distance-ahead",
        "vague",
        r"(?<=\bin )" + HOW_MANY + r" (?P<unit>days?|weeks?|months?|years?|decades?)(?:'s?)? time",
        _ahead,
    ),
    rule("distance-ahead", "unit", r"(?<=\bin )(?P<count>{number}|an?) (?P<unit>days?|weeks?|months?)(?= ?[.,;:)]|$)", _in_so_many),
    rule("distance-ahead", "unit", r"(?<=\bin )(?P<count>a) (?P<unit>fortnight)(?= ?[.,;:)]|$)", _in_a_fortnight),
    rule("distance-ahead", "deictic", HOW_MANY + r" (?P<unit>days?|weeks?|months?|years?|decades?) (?:from now|hence)", _ahead),
)
