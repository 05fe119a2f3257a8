"""The year of a day or month that is named without one: the closest, by the verb near it and by words before and after it."""

import re

from ..context import Context
from ..rule import Found
from ..sections import stands_alone
from ..words import number
from .announced import is_announced_for
from .day_beside import year_named_beside, year_of_beginning, year_of_end
from .done import called_off, done_then, is_done_beside, looks_back, was_so
from .later_then import year_after
from .said_of import SOON, is_ahead_of, is_intended, is_of_a_deed, is_of_what_struck, is_owned, is_struck, is_wanted, told_ahead
from .said_then import said_at
from .story import is_listed_on, shared_year, told_year


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
    shared = shared_year(context, found, month)
    if shared is not None:
        return shared, "its year stands behind the month that it is named with"
    said = said_at(context, found)
    if said is not None:
        over = (month, number or 31) <= (said.last.month, said.last.day)
        return said.first.year + over, f"it was yet to come at the time of “{context.previous_phrase}”"
    after = year_after(context, found, month, number)
    if after is not None:
        return after, f"it came after “{context.previous_phrase}”"
    told = told_year(context, found, month, number)
    if told is not None:
        return told, f"the text is telling of {told}"
    over = year_of_end(context, found, month, number)
    if over is not None:
        return over, f"it ends what begins with “{context.previous_phrase}”"
    beside = year_named_beside(context, found, month, number)
    if beside is not None:
        return beside, f"of the same year as “{context.previous_phrase}” beside it"
    begun = year_of_beginning(context, found, month, number)
    if begun is not None:
        return begun, "the year of the day up to which it goes on"
    if context.published is not None and context.published.grain != "year":
        return near_year(context, found, month, number)
    if context.explicit is None:
        return None, ""
    year = context.explicit.first.year
    if _is_to_come(context) and (month, number or 1) > (context.explicit.first.month, context.explicit.first.day):
        verb = context.verb(found.start, found.end)
        if verb and verb.tense == "past":
            return year - 1, f"{context.appeared}, and the verb “{verb.word}” looks back from a date of {year} that was yet to come"
    return year, f"{context.appeared}, and the date before it in the text is of {year}"


_TERM = re.compile(r"\b(?:(?:target|goal|due|closing|expiry) date|deadline|target|term)(?: (?:of|is|for|on|until|to))* [^.;:]{4,20}$")


def _is_to_come(context: Context) -> bool:
    """Whether the last date written with its year is spoken of as ahead: "a goal date of 2 March 2032", "ends on 2 March 2032"."""
    end = context.explicit_end
    if _TERM.search(context.folded, max(0, end - 60), end):
        return True
    verb = context.verb(end - 1, end)
    return verb is not None and verb.tense != "past"


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
    may_hint = context.folded.endswith(_HINTS_END, 0, found.start)
    lead = _HINT.search(context.folded, max(0, found.start - 24), found.start) if may_hint else None
    if lead and lead[1] == "ended":
        return year - (away > 0), f"{context.appeared}, and “ended” says that it was over by then"
    if number and context.folded.endswith("last ", 0, found.start):
        return year - (away > 0), f"{context.appeared}, and “last” looks back"
    if ahead > 0 and is_listed_on(context, found, closest - 1, month, number):
        return closest - 1, f"{context.appeared}, and the list goes on in {closest - 1}"
    dealt = _DEALT.match(context.folded, found.end)
    verb = None
    if dealt:
        tense, by = "future", f"“{dealt[1]}”"
    elif number and ahead > 0 and done_then(context.folded, found.start, "on "):
        return closest - 1, f"{context.appeared}, and what happened on that day is over"
    elif lead and not looks_back(context, found, lead[1]):
        tense, by = ("past" if lead[1] == "since" else "future"), f"“{lead[1]}”"
    elif 0 < ahead <= SOON and is_ahead_of(context, found):
        return closest, f"{context.appeared}, and it is of what was ahead, so the closest year is meant: {closest}"
    elif not number and is_of_what_struck(context, found):
        return year - (away > 0), f"{context.appeared}, and what happened in that month is over"
    elif is_of_a_deed(context, found):
        tense, by = "past", "what someone is blamed or thanked for"
    elif is_announced_for(context.folded, context.sentence(found.start, found.end)[0], found.start):
        tense, by = "future", "what was announced"
    elif not number and is_wanted(context, found):
        tense, by = "future", "what is to be done"
    elif not number and (off := called_off(context.folded, found.start)):
        return closest, f"{context.appeared} and “{off}” tells what was to be, so the closest year is meant: {closest}"
    else:
        verb = context.verb(found.start, found.end)
        tense, by = (verb.tense, f"the verb “{verb.word}”") if verb else ("", "no verb near it")
        if not tense and (says := told_ahead(context, found, to_the_day=number > 0)):
            tense, by = "future", says
        if verb and verb.meant:
            return closest, f"{context.appeared} and {by} tells what was to be, so the closest year is meant: {closest}"
        if verb and verb.gap < 0 and not number and ahead < 0 and _WOULD.match(verb.word) and not context.same_sentence(found.start):
            return closest + 1, f"{context.appeared} and {by} looks ahead, so {closest + 1} is meant"
        if tense == "past" and 0 < ahead <= SOON and is_intended(context, found, to_the_day=number > 0):
            tense, by = "future", "what was agreed to be done"
    if tense == "future" and number and stands_alone(context.text, found.start, found.end):
        tense, by = "", "a line of a chronicle"  # "3 March: The first letter arrives"
    if tense == "future" and verb is not None and not number and (is_owned(context, found) or is_struck(context, found)):
        tense, by = "", "no verb of its own"  # "expects more than in its February forecast"
    sure = verb is not None and verb.word.split(" ")[0] in ("will", "won't", "'ll", "shall")
    if tense == "future" and ahead < (-62 if not sure else -31 if number else 0):
        return closest + 1, f"{context.appeared} and {by} looks ahead, so {closest + 1} is meant"
    # The month eleven months back is told with its year, so a bare one is the next.
    done = verb and (is_done_beside(context, found, verb, number) or (number and verb.word.startswith("had ") and was_so(context, found)))
    soon = 0 if done or (lead and lead[1] == "since") else 45 if number else 31
    if tense == "past" and ahead > soon or (tense == "" and not number and ahead > 31):
        return closest - 1, f"{context.appeared} and {by} looks back, so {closest - 1} is meant"
    return closest, f"{context.appeared}, and {closest} is the closest year"


# "since June" looks back and "until June" ahead, whatever the verb does.
_HINT = re.compile(
    r"\b(ended|since|until|till|by|through(?! on\b)|effective|payable|of record|next)(?: on| in)? (?:early |mid-|late |the (?:end|middle|"
    r"beginning) of )?$"
)
# "would reappoint her in May": what somebody would do; what would be is often only supposed.
_WOULD = re.compile(r"would (?!be\b|have\b)")
# How text ends that may be a hint, which is quicker to see.
_HINTS_END = tuple(f"{word} " for word in "ended since until till by through effective payable record next on in early late of".split())
_HINTS_END += ("mid-",)

# What is traded for a month is traded before it.
_DEALT = re.compile(r" (delivery|settlement|shipment|loading|futures|contracts?|transactions|expiration|expiry|options)\b")


def _rank(month: int, number: int) -> int:
    """Where a day stands in a year of months of 31 days."""
    return month * 31 + number
