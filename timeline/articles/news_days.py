"""What a sentence says of its days beside their tense: which weekday is that of its news, which days are set for what is to come.

A month that it names alone is none in which it was written: that would be "this month".
"""

import re
from collections.abc import Collection
from datetime import date

from timeline.dates.tense import Verb, Verbs

from .stated_days import MONTH, Written
from .told_days import DEADLINE, FUTURE, tense_of

NAMES = "|".join(sorted((name.capitalize() for name in MONTH if len(name) > 3 or name == "may"), key=len, reverse=True))
MONTH_ALONE = re.compile(rf"\b(?:[Ii]n|[Ss]ince) (?P<month>{NAMES})\b(?!\.?,? (?:of )?(?:\d|(?:last|this|next|that) year))")
EVENT = re.compile(r"['’]s (?P<event>(?:[\w-]+ ){0,2}[\w-]+)")  # "Monday's deadly fire"
NOT_OF_THE_NEWS = re.compile(r"\b(?:since|from|until|till|by|before|after|for|of|between) (?:\w+ )?$", re.IGNORECASE)
SAYING = re.compile(r"\b(?:said|says|told|tells|announced|announces|reported|confirmed|confirms|declared|disclosed|revealed)\b")
TERM = re.compile(r"\b(?:until|till|by|for) (?:the )?$", re.IGNORECASE)
BEGUN = re.compile(r"\b(?:from|since)\b[^.;]*$", re.IGNORECASE)  # "from 3 June until 13 June" may be over
PICTURED = re.compile(r",? (?:file )?(?:photo|photograph|picture|image|video|frame|still)\b", re.IGNORECASE)  # "in this 3 May 2031 photo"
EARLIER = re.compile(r"\bearlier this (?P<unit>week|month)\b", re.IGNORECASE)
SOON = {"week": 2, "month": 3}  # days of it in which hardly anything is said to have been earlier in it
SET = re.compile(  # "setting a new 13 October deadline", "has a 3 May deadline", "ahead of the 3 May cut-off"
    r"\b(?:set(?:s|ting)?|fixed|fixing|has|have|faces?|facing|extend(?:s|ed|ing) [\w ]{0,30}to|new|given|gives|giving|ahead of|before|by"
    r"|until|till|up to)(?: an?| the| its| their| his| her| new)* $", re.IGNORECASE
)
CHOSEN = re.compile(r"\b(?:recommended|proposed|suggested|chose|picked|fixed|set) $", re.IGNORECASE)


def is_of_the_news(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a weekday may be that on which happened what a sentence tells: "since Monday" and "Monday's fire" are of before."""
    genitive = EVENT.match(text, match.end("day"))
    return not genitive and not NOT_OF_THE_NEWS.search(text, start, match.start("day"))


def event_of(text: str, match: re.Match[str], end: int) -> str:
    """What is told to be that of a weekday, with which other pages tell of its day: "Monday's deadly fire"."""
    event = EVENT.match(text, match.end("day"), end)
    return event["event"] if event else ""


def is_of_saying(verb: Verb | None) -> bool:
    return verb is not None and SAYING.search(verb.word) is not None


def months_alone(text: str, start: int, end: int) -> set[int]:
    """The months that are named without a day and without a year."""
    return {MONTH[match["month"].lower()] for match in MONTH_ALONE.finditer(text, start, end)}


def earlier_in(text: str, start: int, end: int) -> set[str]:
    """The units of which something is told to have been earlier in them, "week" or "month"."""
    return {match["unit"].lower() for match in EARLIER.finditer(text, start, end)}


def is_too_soon(day: date, earlier: Collection[str]) -> bool:
    return any((day.isoweekday() if unit == "week" else day.day) <= SOON[unit] for unit in earlier)


def tense_as_set(text: str, start: int, day: Written, verbs: Verbs) -> str:
    """The tense in which a day is told, where a day until which or for which something is set is to come: "proposed 3 May"."""
    before = text[start : day.start]
    is_term = TERM.search(before) and not BEGUN.search(before)
    is_deadline = DEADLINE.match(text, day.end) and SET.search(before)
    return FUTURE if is_term or is_deadline or CHOSEN.search(before) else tense_of(text, day, verbs)


def is_of_picture(text: str, day: Written) -> bool:
    """Whether a day is that on which a picture was taken, which may be long before what the page tells."""
    return PICTURED.match(text, day.end) is not None
