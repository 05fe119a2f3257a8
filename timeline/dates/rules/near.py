"""The year of a day or month that is named without one."""

import re

from ..context import Context
from ..fold import BREAK
from ..rule import Found
from ..words import FRAGMENTS, MONTHS, number


def full_year(said: str) -> int:
    """The year of "2025", "nineteen ninety-seven" or "'97"; two digits are the last hundred years' or the next twenty's."""
    if len(said) == 4:
        return int(said)
    if said[:1].isalpha():
        return _spelt_year(said)
    short = int(said[-2:])
    return short + (2000 if short < 45 else 1900)


def _spelt_year(said: str) -> int:
    if said.startswith("two thousand"):
        return 2000 + int(number(said.removeprefix("two thousand").removeprefix(" and")) or 0)
    century, _, rest = said.replace("-", " ").partition(" ")
    return int((number(century) or 0) * 100 + (number(rest) or 0))


def year_of(context: Context, found: Found, month: int, number: int = 0) -> tuple[int | None, str]:
    """The year of a day or month named without one, and why; None where neither the publish date nor the text gives one.

    Without a publish date that says the month, it is the year of the last date that the text wrote with one.
    """
    shared = _shared_year(context, found, month)
    if shared:
        return shared, "the date that it goes with is written with its year"
    told = _told_year(context, found)
    if told:
        return told, f"the text is telling of {told} (“{context.previous_phrase}”)"
    if context.published is not None and context.published.grain != "year":
        return near_year(context, found, month, number)
    if context.explicit is None:
        return None, ""
    return context.explicit.first.year, f"{context.appeared}, and the date before it in the text is of {context.explicit.first.year}"


# "3 March to 7 April 2024", "between March and June 2024": the year stands behind the second.
_SECOND = re.compile(
    rf" {{0,2}}(?:-|to|and|or|until|till|through|&) {{0,2}}(?:[0-9]{{1,2}} )?(?P<month>{FRAGMENTS['month']})"
    r"(?: [0-9]{1,2}(?:st|nd|rd|th)?)?,? (?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])"
)


def _shared_year(context: Context, found: Found, month: int) -> int | None:
    """The year of the date that follows as the other end, or the one before it where that comes earlier in the year."""
    second = _SECOND.match(context.folded, found.end)
    return int(second["year"]) - (month > MONTHS[second["month"].rstrip(".")]) if second else None


# How many characters after a date of a year long past, and in its paragraph, one without a year is taken to be of that year.
TOLD_ON = 300
# "In 1944, on": so many characters may lie between a year and a day of it.
BESIDE = 6


def _told_year(context: Context, found: Found) -> int | None:
    """The year of which a text tells just now: of the date right before, where that is of years ago and the verb is past."""
    explicit, previous, published = context.explicit, context.previous, context.published
    if previous and previous.grain == "year" and found.start - context.previous_end <= BESIDE and context.same_sentence(found.start):
        return previous.first.year  # "a year later, on 27 January"
    if explicit is None or previous is None or published is None or found.start - context.previous_end > TOLD_ON:
        return None
    year = explicit.first.year
    if previous.first.year != year or published.first.year - year < 2:
        return None
    # "last burnt in August 1814" is no story yet; a day is, or a second such date.
    before = context.explicit_before
    if explicit.grain != "day" and not (before and abs(before.first.year - year) < 10):
        return None
    if BREAK in context.folded[context.previous_end : found.start]:
        return None
    verb = context.verb(found.start, found.end)
    return year if verb and verb.tense == "past" and not verb.word.startswith(("has", "have")) else None


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
    lead = _HINT.search(context.folded, max(0, found.start - 24), found.start)
    if context.folded.startswith((" delivery", " contract", " futures"), found.end):
        tense, by = "future", "what is to be delivered"
    elif lead:
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
    r"\b(since|until|till|by|through|effective|payable|of record|next)(?: on| in)? (?:early |mid-|late |the (?:end|middle|"
    r"beginning) of )?$"
)


def _rank(month: int, number: int) -> int:
    """Where a day stands in a year of months of 31 days."""
    return month * 31 + number
