"""What names no day: "now", "recently", "in recent months", "soon", "the future", "just days after"."""

import re

from ..context import Context
from ..rule import Found, Said, rule
from ..words import UNIT_OF
from .length import timex

# "the Hope Now campaign": a part of a name.
_NAME = re.compile(r"\b[A-Z][a-z]+ $")


def _present(found: Found, context: Context) -> Said | None:
    if found.phrase == "Now" and _NAME.search(context.text, max(0, found.start - 20), found.start):
        return None
    return Said("DATE", "PRESENT_REF", None, f"{found.quoted}: the time of writing, without a day of its own.")


_PERSON = re.compile(r",| (?:he|she|it|they|we|i)\b")


def _at_the_time(found: Found, context: Context) -> Said | None:
    if context.text.startswith("At the time ", found.start - 3) and not _PERSON.match(context.folded, found.end):
        return None  # "At the time the talks failed": the clause says which
    return _past(found, context)


def _past(found: Found, context: Context) -> Said:
    return Said("DATE", "PAST_REF", None, f"{found.quoted}: some time before, without a day.")


def _soon(found: Found, context: Context) -> Said | None:
    """ "Soon": not where it tells how fast something came, as in "they soon left"."""
    verb = context.verb(found.start, found.end)
    return None if verb and verb.tense == "past" and verb.gap == 1 else _future(found, context)


def _future(found: Found, context: Context) -> Said:
    return Said("DATE", "FUTURE_REF", None, f"{found.quoted}: some time ahead, without a day.")


def _recent(found: Found, context: Context) -> Said:
    if found["more"] or (found["unit"] == "years" and "recent" in found.phrase.lower()):
        return _past(found, context)  # as most annotation has it, where "recent months" is a length
    return _stretch(found, "recent time")


def _coming(found: Found, context: Context) -> Said:
    if not found.phrase.lower().startswith("the") and found["unit"] != "weeks":
        return _future(found, context)  # as most annotation has it
    return _stretch(found, "time ahead")


def _stretch(found: Found, of: str) -> Said:
    return Said("DURATION", timex(UNIT_OF[found["unit"]], None), None, f"{found.quoted}: a stretch of {of} without exact days.")


_UNITS = r"(?P<unit>minutes|hours|days|weeks|months|years|decades|quarters)"
RULES = (
    rule(
        "vague-present",
        "deictic vague",
        r"(?:right now|nowadays|at the moment|at present|presently|at the present time|for the time being|"
        r"(?<=\bat )this (?:[a-z]{3,12} )?moment|currently|now(?! and (?:then|again)\b)|current)(?!-)",
        _present,
    ),
    rule("vague-present", "unit", r"these days", _present),
    rule(
        "vague-past",
        "unit",
        r"the other day(?! (?:of|off)\b|')|"
        r"the other (?:week|night|morning)(?=[.,;:)]| (?:that|when|in|at|and|he|she|by|with|to)\b|$)",
        _past,
    ),
    rule("vague-past", "vague", r"(?:a|two|three) generations? ago|generations ago", _past),
    rule("vague-past", "unit", r"those days|(?<=\bin )the old days", _past),
    rule("vague-past", "vague deictic", r"then[ -]current(?! and\b)", _past),
    rule(
        "vague-past",
        "vague",
        r"(?:more |most )?(?:(?<!\bas )recently(?! as\b| (?:(?:in|on) )?(?:last|{month}|{weekday}|yesterday|[12][0-9]{3})\b)|lately)|"
        r"the recent past|(?<=\bin )the (?:distant )?past(?! "
        r"(?:{number}|{count}|half|[a-z]+ (?:year|month|week|day|quarter|decade)|year|month|week|day|"
        r"quarter|decade|century|season|summer|winter|fall|spring))",
        _past,
    ),
    rule(
        "vague-past",
        "vague",
        r"(?:not )?(?:so |too |very )?long ago|(?:a|quite a|some) (?:long |short |little )?(?:time|while) ago|moments ago|"
        r"(?<=\bat )that time",
        _past,
    ),
    rule("vague-past", "vague", r"(?<=\bat )the time(?! of\b)", _at_the_time),
    rule(
        "vague-future",
        "vague",
        r"the (?:near|not-too-distant|not too distant) future|as soon as possible|the (?:near|short) term|"
        r"(?:a|some) (?:later|future) (?:date|time|day)",
        _future,
    ),
    rule(
        "vague-future", "vague", r"(?<!\bas )(?<!\bwas )(?<!\bwere )(?<!\btoo )soon(?! (?:after|as|enough|became|before)\b)", _soon
    ),
    rule("vague-future", "vague", r"the future(?! (?:of|for)\b)", _future),
    rule("vague-future", "vague", r"future (?P<unit>days|weeks|months|years|decades|quarters)", _future),
    rule(
        "vague-future",
        "unit",
        r"one day(?:(?<=will one day)|(?<=would one day)|(?<=could one day)|(?<=may one day)|(?<=might one day)|(?<=can one day)|"
        r"(?<='ll one day)|(?<=to one day)|(?= (?:he|she|it|we|you|they|i|people)(?: will|'ll) ))"
        r"(?= (?!before|after|later|earlier|ago|at\b|per\b|a\b|each|every|of\b)[a-z])",
        _future,
    ),
    rule(
        "vague-recent",
        "vague",
        r"(?:the )?(?:most )?recent " + _UNITS + r"(?P<more> (?:and|or) (?:weeks|months|years))?",
        _recent,
    ),
    rule("vague-coming", "vague unit", r"(?:the )?coming " + _UNITS + r"(?: (?:and|or) (?:weeks|months|years))?", _coming),
    rule("vague-distance", "unit", r"(?<![0-9] )(?P<unit>minutes|hours|days|weeks|months|years|decades|quarters) ago", _recent),
    rule("vague-past", "unit", r"(?:the )?past " + _UNITS, _recent),
)
