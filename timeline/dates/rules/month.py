"""Months by name: "early April", "June last year", "July 2025", "May"."""

import re

from ..context import Context
from ..period import Period
from ..rule import Found, Said, rule
from ..words import MONTH_NAMES, MONTHS
from .near import full_year, year_of
from .parts import MODIFIER, part_of

# "32 March 2011": no month has that day.
_BAD_DAY = re.compile(r"(?<![0-9.,:/$€£-])(?:00?|3[2-9]|[4-9][0-9])(?:st|nd|rd|th)? {1,3}(?:of {1,3})?$")


def _month_and_year(found: Found, context: Context) -> Said:
    period = Period.month(full_year(found["year"]), MONTHS[found["month"].rstrip(".")])
    if not found["part"] and _BAD_DAY.search(context.folded, max(0, found.start - 12), found.start):
        return Said("DATE", f"{period.value}-XX", None, f"{found.quoted}: no month has the day that is written before it.")
    return _said(found, period, f"{found.quoted}: written out with its year")


def _said(found: Found, period: Period, why: str) -> Said:
    part = part_of(found["part"])
    if part:
        period = period.with_part(part)
        first, last = period.days
        why += f"; {'the end' if part == 'end' else part} is read as about {first.day} to {last.day} {MONTH_NAMES[first.month - 1]}"
    return Said("DATE", period.value, period, why + ".")


# "May" and "March" begin sentences and names too; in the middle of one, after a word that is no name, they are months.
_LEADS_IN = re.compile(
    r"(?:(?:^|[\s(])(?:[a-z][a-z'-]*,?|In|By|Since|Until|From|Last|Next|Before|After|During|This|The|Between|Through|Early|Late|Mid|"
    r"[A-Z][a-z]+,|[0-9]+,?)|[(,]|--|[a-z]{3}-) ?$"
)
# After these words it is a month, whatever follows.
_SURELY = re.compile(r"\b(?:in|by|since|until|from|during|between|last|next|this|early|late|mid)[ -]$")
_OTHER = re.compile(r" (?:on (?!the)|for (?:life|our|women|freedom|jobs)|against|madness|i|we|you|he|she|they)\b")

# "March traffic rose": what is counted by the month.
_FIGURES = re.compile(
    r" (?:(?:retail|car|auto|factory|consumer|home|housing|new|same-store|passenger|industrial|wholesale|trade) )?(?:sales|traffic|orders|"
    r"figures|data|exports?|imports?|output|production|inflation|unemployment|prices|revenues?|deliver(?:y|ies)|futures|contracts?|"
    r"payrolls|shipments|starts|elections?|rainfall|temperatures)\b"
)

# "said that May would win": a person speaks or does.
_SUBJECT = re.compile(r"\b(?:that|whether|if|when|but|because|while) $")


def _is_month(found: Found, context: Context) -> bool:
    """Whether May or March is the month rather than a verb or a name."""
    if found.phrase == "May" and _SUBJECT.search(context.folded, max(0, found.start - 9), found.start):
        return False
    if context.folded.startswith((":", " :"), found.end):
        return True  # "March: the bank is closed", in a list
    if not _LEADS_IN.search(context.text, max(0, found.start - 24), found.start):
        return _FIGURES.match(context.folded, found.end) is not None
    return not _OTHER.match(context.folded, found.end) or bool(_SURELY.search(context.folded, max(0, found.start - 9), found.start))


# "June Jones sang", but "the June Fed meeting".
_SURNAME = re.compile(r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]{2,}")
_NO_NAME = re.compile(
    r"(?:\b(?:in|by|since|until|till|from|last|next|this|the|an?|during|for|of|to|through|between|before|after|on|its|their)|'s) {1,2}$"
)


_BEHIND_NAME = re.compile(r",? {1,3}in {1,3}(?:1[0-9]|20)[0-9]{2}\b")  # "her sister June in 2016", which is no month of that year


def _is_first_name(found: Found, context: Context) -> bool:
    """Whether a surname follows and nothing before says that it is a month."""
    if not _SURNAME.match(context.text, found.end):
        return False
    return not _NO_NAME.search(context.folded, max(0, found.start - 9), found.start)


def _month(found: Found, context: Context) -> Said | None:
    if found.phrase in ("May", "March") and not _is_month(found, context):
        return None
    if found.phrase in ("April", "May", "June", "August") and _is_first_name(found, context):
        return None
    if found.phrase in ("April", "May", "June", "August") and _BEHIND_NAME.match(context.folded, found.end):
        return None
    if found.phrase.isupper() and found["month"].endswith("."):
        return None  # "gave to the DEC."
    if len(found["month"]) == 3 and found["month"] != "may" and not (found["which"] or found["part"] or found["ofyear"]):
        return None  # "Jan Kavan", "Dec 10.5": three letters alone are seldom a month
    month = MONTHS[found["month"].rstrip(".")]
    published, which, of_year = context.published, found["which"], found["ofyear"]
    if not (which or of_year):
        chosen = _plain_year(context, found, month)
        if chosen:
            return _said(found, Period.month(chosen[0], month), f"{found.quoted}: {chosen[1]}")
    if published is None or (published.grain == "year" and not of_year):
        return Said("DATE", f"XXXX-{month:02d}", None, context.lacking(found.quoted))
    year = published.first.year
    if of_year:
        year += {"last": -1, "next": 1}.get(of_year, 0)
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}")
    if which.startswith("last") or which.endswith("past"):
        year -= month >= published.first.month
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}, so the last one is meant")
    if which.startswith("next") or which.endswith("coming"):
        year += month <= published.first.month
        return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}, so the coming one is meant")
    verb = context.verb(found.start, found.end)
    if which == "this" and month > published.first.month + 3 and verb and verb.tense == "past":
        return _said(found, Period.month(year - 1, month), f"{found.quoted}: {context.appeared} and the verb “{verb.word}” is past")
    return _said(found, Period.month(year, month), f"{found.quoted}: {context.appeared}")


# How near, in characters, a month stands to a date whose year it shares.
BESIDE = 30


# "between July and August", "from November to February": what follows is not before; behind "and" only a later month is.
_JOINED = re.compile(r" ?(?:-|to|through|until|till|(and|or)) ?(?:the )?")


def _plain_year(context: Context, found: Found, month: int) -> tuple[int, str] | None:
    """The year of a month named alone: of a date right beside it in the sentence, else as for any date; None where none is known."""
    previous, published = context.previous, context.published
    dated = previous is not None and (previous.grain == "month" or any(char.isdigit() for char in context.previous_phrase))
    near = previous is not None and dated and previous.grain in ("month", "day") and found.start - context.previous_end < BESIDE
    if previous and near and published and (step := _JOINED.fullmatch(context.folded, context.previous_end, found.start)):
        later = month > previous.first.month
        if later or not step[1]:
            return previous.first.year + (not later), f"named beside “{context.previous_phrase}”"
    if previous and near and str(previous.first.year) in context.previous_phrase and context.same_sentence(found.start):
        year = previous.first.year + (month < previous.first.month)
        return year, f"named beside “{context.previous_phrase}”"
    year, why = year_of(context, found, month)
    return (year, why) if year else None


_YEAR = r"(?P<year>(?:1[0-9]|20)[0-9]{2}(?![0-9])|'[0-9]{2}(?![0-9])|{spelt})"
_ALSO_NAMES = r"(?:april|may|june|august|[a-z]{3})(?=,? )"  # "her sister June in 2016", "the Hotel Bella Mar in 2016"
# What makes a month of them all the same: "in Mar in 2016", "one May in 2016", "(Dec in 2016)".
_NO_NAME_BEFORE = "(?:" + "|".join(
    rf"(?<=\b{word} )" for word in "in by since until till from last next this the one every each late early about around and or of".split()
) + r"|(?<=mid-)|(?<=[(])|(?<=[.:;] )|(?<![^\n]))"
RULES = (
    rule("calendar-month-year", "month", MODIFIER + r"(?P<month>{month})(?:(?: ?,)? (?:of )?|-)" + _YEAR, _month_and_year),
    rule(
        "calendar-month-year",
        "month",
        MODIFIER + rf"(?:(?!{_ALSO_NAMES})|" + _NO_NAME_BEFORE + r")(?P<month>{month})(?: ?,)? in " + _YEAR,
        _month_and_year,
    ),
    rule(
        "calendar-month",
        "month",
        MODIFIER + r"(?:(?P<which>last|next|this|this past|this coming|the past|the coming) )?(?P<month>{month})(?!\.? ?[0-9]|-[iî]les?\b)"
        r"(?: (?:of )?(?P<ofyear>last|this|next) year)?",
        _month,
    ),
)
