"""What names no day: "now", "recently", "in recent months", "soon", "the future", "just days after"."""

from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .duration import timex


def _present(found: Found, context: Context) -> Said:
    return Said("DATE", "PRESENT_REF", None, f"{found.quoted}: the time of writing, without a day of its own.")


def _at_the_time(found: Found, context: Context) -> Said | None:
    if context.text.startswith("At the time ", found.start - 3):
        return None  # "At the time the talks failed": the clause says which
    return _past(found, context)


def _past(found: Found, context: Context) -> Said:
    return Said("DATE", "PAST_REF", None, f"{found.quoted}: some time before, without a day.")


def _future(found: Found, context: Context) -> Said:
    return Said("DATE", "FUTURE_REF", None, f"{found.quoted}: some time ahead, without a day.")


def _recent(found: Found, context: Context) -> Said:
    if found["more"] or (found["unit"] == "years" and "recent" in found.phrase.lower()):
        return _past(found, context)  # as most annotation has it, where "recent months" is a length
    return Said(
        "DURATION",
        timex(UNIT_OF[found["unit"]], None),
        None,
        f"{found.quoted}: a stretch of recent time without exact days.",
    )


def _coming(found: Found, context: Context) -> Said:
    return Said(
        "DURATION",
        timex(UNIT_OF[found["unit"]], None),
        None,
        f"{found.quoted}: a stretch of time ahead without exact days.",
    )


_UNITS = r"(?P<unit>days|weeks|months|years|decades|quarters)"
RULES = (
    rule(
        "vague-present",
        "deictic vague unit",
        r"(?:right now|nowadays|these days|at the moment|currently|now|current)(?!-)",
        _present,
    ),
    rule(
        "vague-past",
        "vague",
        r"(?:more |most )?(?:recently(?! as)|lately)|the recent past|(?<=in )the (?:distant )?past(?! "
        r"(?:{number}|{count}|half|[a-z]+ (?:year|month|week|day|quarter|decade)|year|month|week|day|"
        r"quarter|decade|century|season|summer|winter|fall|spring))",
        _past,
    ),
    rule("vague-past", "vague", r"(?<=at )the time(?! of)", _at_the_time),
    rule(
        "vague-future",
        "vague",
        r"the (?:near |foreseeable |not-too-distant )?future|(?<!as )soon(?! (?:after|as|enough|became|"
        r"before))|the (?:near|short) term",
        _future,
    ),
    rule(
        "vague-recent",
        "vague unit",
        r"(?:the )?(?:most )?recent " + _UNITS + r"(?P<more> (?:and|or) (?:weeks|months|years))?",
        _recent,
    ),
    rule("vague-coming", "vague unit", r"(?:the )?coming " + _UNITS, _coming),
    rule("vague-distance", "unit", r"(?<![0-9] )" + _UNITS + r" ago", _recent),
    rule("vague-past", "unit", r"(?:the )?past " + _UNITS, _recent),
)
