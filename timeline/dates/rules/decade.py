"""Decades and centuries: "the 1990s", "the late '70s", "the nineties", "the 20th century"."""

from datetime import date

from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import DECADES, any_of, ordinal
from .parts import MODIFIER, part_of


def _said(found: Found, grain: str, first: int) -> Said | None:
    if not 1 <= first <= 9900:
        return None
    period = Period(grain, date(first, 1, 1))
    if "half" in found["part"]:
        half = 50 if grain == "century" else 5
        start = first + half * ("first" not in found["part"])
        edtf = f"{start:04d}/{start + half - 1:04d}"
        return Said("DATE", period.value, period, f"{found.quoted}: the years {start} to {start + half - 1}.", edtf)
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
    return Said("DATE", period.value, period, f"{found.quoted}: {period.words}.")


def _decade(found: Found, context: Context) -> Said | None:
    digits = found["decade"]
    if len(digits) == 4 and digits.endswith("00") and digits < "1900":
        return _said(found, "century", int(digits))  # "the 1800s"
    century = int(digits[:2]) if len(digits) == 4 else 19
    return _said(found, "decade", century * 100 + int(digits[-2:]) // 10 * 10)


def _second(found: Found, context: Context) -> Said | None:
    """The "70s" of "the 1960s and 70s"; "people in their 30s and 40s" are of no decade."""
    beside = context.previous is not None and context.previous.grain == "decade" and found.start - context.previous_end <= len(" and ")
    return _decade(found, context) if beside else None


def _spelt(found: Found, context: Context) -> Said | None:
    century = 18 if found["century"].startswith("eighteen") else 19
    return _said(found, "decade", century * 100 + DECADES[found["decade"]] * 10)


def _century(found: Found, context: Context) -> Said | None:
    if found["bc"]:
        why = f"{found.quoted}: before the year 1, where no day can be given."
        return Said("DATE", f"BC{ordinal(found['century']) - 1:02d}", None, why)
    return _said(found, "century", (ordinal(found["century"]) - 1) * 100 or 1)


_LEAD = r"(?:the )?" + MODIFIER.replace("|end)", "|end|first half|second half|latter half|last half)")

RULES = (
    rule("calendar-decade", "year decade", _LEAD + r"(?P<decade>(?:1[0-9]|20)[0-9]0)'?s", _decade),
    rule("calendar-decade", "short", _LEAD + r"'(?P<decade>[0-9]0)'?s", _decade),
    rule("calendar-decade", "decade", r"(?:(?<=0s and )|(?<=0s or )|(?<=0's and )|(?<=0s, ))'?(?P<decade>[1-9]0)s", _second),
    rule(
        "calendar-decade",
        "decade",
        r"(?<=\bin )the (?:(?P<part>early|mid|late)[ -])?(?P<decade>[6-9]0)s(?! (?:degrees|fahrenheit|"
        r"percent))",
        _decade,
    ),
    rule(
        "calendar-decade",
        "decade",
        _LEAD + r"(?:(?<=\bthe )|(?<=\blate )|(?<=\bearly )|(?<=mid-))(?:(?P<century>nineteen|eighteen)[ -])?"
        rf"(?P<decade>{any_of(DECADES)})(?! [a-z]+ (?:percent|degrees))",
        _spelt,
    ),
    rule(
        "calendar-century",
        "century",
        _LEAD + r"(?P<century>{ordinal})[ -](?:century|centuries)(?! fox\b)(?P<bc> (?:bce?|b\.c\.))?",
        _century,
    ),
)
