"""The year that a text says once: behind the last of several dates, or at the beginning of a story of long ago."""

import re

from .. import shift
from ..context import Context
from ..period import Period
from ..rule import Found
from ..sections import stands_alone
from ..words import FRAGMENTS, MONTHS

_DAY = r"(?: {1,3}[0-9]{1,2}(?:st|nd|rd|th)?)?"
_OTHER = rf"(?:early |mid-|late |the (?:beginning|middle|end) of )?(?:[0-9]{{1,2}} {{1,3}})?(?P<month>{FRAGMENTS['month']})(?![a-z]){_DAY}"
# "from January through June 2024", "April, May and June 2024": the year stands behind the last of them.
_SHARED = re.compile(
    rf"(?:,? {{1,3}}(?:{FRAGMENTS['month']})){{0,4}}(?: ?- ?|,? {{1,3}}(?:to|through|until|till|and|or|&) {{1,3}}){_OTHER}"
    r"(?:,? {1,3}(?:of {1,3})?(?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])| {1,3}(?:of {1,3})?(?P<ofyear>last|this|next) {1,3}year\b(?!'))"
)


# "one January morning in 1951".
_PART_OF_YEAR = re.compile(r" {1,3}(?:morning|afternoon|evening|night|day|weekend) {1,3}(?:in|of) {1,3}((?:1[0-9]|20)[0-9]{2})(?![0-9])")


def shared_year(context: Context, found: Found, month: int) -> int | None:
    """The year that a later month of the same stretch is written with, or the year before where the stretch runs over New Year."""
    part = _PART_OF_YEAR.match(context.folded, found.end)
    if part:
        return int(part[1])
    shared = _SHARED.match(context.folded, found.end)
    if shared is None:
        return None
    year = int(shared["year"] or 0)
    if not year:
        if context.published is None:
            return None
        year = context.published.first.year + {"last": -1, "next": 1}.get(shared["ofyear"], 0)
    return year - (month > MONTHS[shared["month"].rstrip(".")])


# How a sentence begins that goes on with a story.
_GOES_ON = re.compile(
    r"[\s\"'(]*(?:(?:then|and|but|later|finally),? )?(?:on|in|by|early in|late in|in early|in late|in mid)[ -](?:[a-z]+day,? )?"
)
# What a sentence begins with that goes on with what the one before told of.
_OF_IT = re.compile(r"[\s\"'(]*(?:(?:then|and|but),? )?(?:he|she|it|they) ")
# Of what is only introduced so, its own time may be told next: "It was founded in May 2019. It lost money in June".
_CAME_TO_BE = re.compile(r"\b(?:founded|born|established|built|created|formed|launched|dat(?:es|ing)|since|until|than)\b")
_RECENT = 6  # years
# What is said of long ago is said today.
_REPORTING = frozenset("said told announced reported confirmed added noted".split())
# "said that December was wet", not "closed that December"
_SAID_THAT = re.compile(r"\b(?:sa(?:id|ys?)|tell?s?|told|fear(?:s|ed)?|hope[sd]?|th(?:ink|inks|ought)|show(?:s|ed)?) that $")
# How a sentence sets out with its year: "In 2021", "The strike of 2021".
_SETS_OUT = re.compile(r"(?:in|(?:the|an?|its|his|her|their) (?:[a-z-]+ ){1,3}(?:of|in))?")
# With these a text has come back to its own time.
_NOW_AGAIN = re.compile(
    r"\b(?:has|have) (?:since|now|long|already|recently)\b|\b(?:is|are|now|nowadays|currently|these days)\b|[a-z]'(?:ve|re|m)\b"
    r"|\band (?:says|has|employs|serves|owns|runs|sells|makes|counts|claims)\b"
)
# "a year later, on 27 January": so many characters may lie between a year and a day of it.
BESIDE = 6
# How far, in characters, a story of years ago goes on in its paragraph.
TOLD_ON = 300
# How far from the year that its sentence sets out with a day may stand.
YEAR_OPENS = 60


def told_year(context: Context, found: Found, month: int, number: int) -> int | None:
    """The year in which a text goes on that tells of an earlier one: "He left on 3 March 1941. In May he returned"."""
    previous, told, published = context.previous, context.told, context.published
    if previous and previous.grain == "year" and found.start - context.previous_end <= BESIDE and context.same_sentence(found.start):
        return _go_on(context, found, previous.first.year, month, number) or previous.first.year
    if previous and previous.grain == "year" and _opened_with_year(context, found, previous):
        return _go_on(context, found, previous.first.year, month, number)
    if told is None or published is None or told.first.year >= published.first.year:
        return None
    if not number and _points_there(context, found):
        return _go_on(context, found, told.first.year + (month < told.first.month), month, number)
    if _NOW_AGAIN.search(context.folded, context.told_end, found.start):
        return None
    verb = context.verb(found.start, found.end)
    goes_on = number and _is_next_day(context, found, month, number)
    if verb and (verb.tense != "past" or (verb.word in _REPORTING and not goes_on) or verb.word.startswith(("has", "have"))):
        return None
    if goes_on:
        return _go_on(context, found, told.first.year, month, number)
    opens = _opens(context, found, month)
    if number and published.first.year - told.first.year == 1 and _is_same_month(context, found, month):
        return _go_on(context, found, told.first.year, month, number)
    if verb and not opens and _is_of_last_year(context, found, month, number):
        return _go_on(context, found, told.first.year, month, number)
    if not opens and (told.grain not in ("day", "month") or not (verb and _is_story(context, found, number))):
        return None
    return _go_on(context, found, told.first.year + (opens and (month, number or 31) < (told.first.month, told.first.day)), month, number)


def _opened_with_year(context: Context, found: Found, year: Period) -> bool:
    """Whether its sentence sets out with a year gone by and goes on in the past: "Last year we had none before July 31"."""
    if context.published is None or year.first.year >= context.published.first.year or not context.same_sentence(found.start):
        return False
    left, _ = context.sentence(found.start, found.end)
    before = context.folded[left : context.previous_start].strip(" \n\"'(\x1e")
    if not _SETS_OUT.fullmatch(before) or found.start - context.previous_end > YEAR_OPENS:
        return False
    verb = context.verb(found.start, found.end)
    return verb is not None and verb.tense == "past"


def _is_same_month(context: Context, found: Found, month: int) -> bool:
    """Whether the month was named with its year a little before: "was killed in March 2023. The report of March 27 said"."""
    told = context.told
    return told is not None and told.grain in ("day", "month") and told.first.month == month and found.start - context.told_end <= TOLD_ON


def _points_there(context: Context, found: Found) -> bool:
    """Whether a month is that of what was just told: "It sank in June 2023. An inquiry that began that December blamed the owner"."""
    points = context.folded.endswith("that ", 0, found.start) and found.start - context.told_end <= TOLD_ON
    return points and not _SAID_THAT.search(context.folded, max(0, found.start - 20), found.start)


def _is_of_last_year(context: Context, found: Found, month: int, number: int) -> bool:
    """Whether the paragraph tells of the year before by two dates, or what was then done would else be yet to come.

    "The boiler blew up on 26 April last year. The owner fled and was caught in May", read on 26 April.
    """
    told, published, before = context.told, context.published, context.explicit_before
    if told is None or published is None or published.first.year - told.first.year != 1 or told.grain not in ("day", "month"):
        return False
    if found.start - context.told_end > TOLD_ON or not context.same_paragraph(context.told_end, found.start):
        return False
    this = month, number or 31
    if this < (told.first.month, told.first.day):
        return False
    return this > (published.last.month, published.last.day) or (before is not None and before.first.year < published.first.year)


def _is_next_day(context: Context, found: Found, month: int, number: int) -> bool:
    """Whether it is a later day of the month that the paragraph has told a day of: "On 3 May 2024 it sank. On 5 May the owners said"."""
    told = context.told
    if told is None or told.grain != "day" or told.first.month != month or number <= told.first.day:
        return False
    alone = context.previous_end <= context.told_end or context.same_paragraph(context.told_end, found.start)
    return alone and found.start - context.told_end <= TOLD_ON  # below a break it goes on where nothing else was dated since


def _go_on(context: Context, found: Found, year: int, month: int, number: int) -> int | None:
    """That year, where it has such a day and that is no day to come; the story goes on from there."""
    first = shift.day(year, month, number or 1)
    if first is None or (context.published is not None and first > context.published.last):
        return None
    context.tell(Period("day" if number else "month", first), found.end)
    return year


def is_listed_on(context: Context, found: Found, year: int, month: int, number: int) -> bool:
    """Whether a line of a chronicle goes on in that year: the line above is of an earlier day of it, and both are over."""
    above, published = context.previous, context.published
    if not number or above is None or published is None or above.grain != "day" or above.first.year != year:
        return False
    day = shift.day(year, month, number)
    if day is None or not above.first < day <= published.last or not stands_alone(context.text, found.start, found.end):
        return False
    return stands_alone(context.text, context.previous_start, context.previous_end)


def _opens(context: Context, found: Found, month: int) -> bool:
    """Whether it opens the sentence after the one that told of a day or month."""
    left, _ = context.sentence(found.start, found.end)
    left = max(left, context.folded.rfind(";", left, found.start) + 1)
    if not (_GOES_ON.fullmatch(context.folded, left, found.start) or _tells_on(context, left, found.start, month)):
        return False
    return context.is_next_sentence(context.told_end, left)


def _tells_on(context: Context, left: int, start: int, month: int) -> bool:
    """Whether a sentence goes on in that year with what was told of: "The play opened in March 2021. It moved to Lund in May"."""
    told, published = context.told, context.published
    if told is None or published is None or told.grain == "season" or published.first.year - told.first.year > _RECENT:
        return False
    if month < told.first.month:
        return False
    return bool(_OF_IT.match(context.folded, left, start)) and not _CAME_TO_BE.search(
        context.folded, max(0, context.told_end - 80), context.told_end
    )


def _is_story(context: Context, found: Found, number: int) -> bool:
    """Whether the paragraph tells of days years ago: "last burnt in August 1814" is no story yet, a second such date is."""
    told, published, previous = context.told, context.published, context.previous
    if told is None or published is None or previous is None:
        return False
    if published.first.year - told.first.year < 2 or previous.first.year != told.first.year:
        return False
    before = context.explicit_before
    again = told is not context.explicit or (before is not None and abs(before.first.year - told.first.year) < 10)
    if not (again or (told.grain == "day" and number)) or found.start - context.told_end > TOLD_ON:
        return False
    return context.same_paragraph(context.told_end, found.start)
