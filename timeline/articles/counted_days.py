"""What the sentences of a page count from the day it was written on: "on Thursday", "yesterday"; and the days that they name."""

import re
from collections.abc import Sequence
from itertools import islice

from timeline.dates.fold import fold, joined
from timeline.dates.tense import Verb, Verbs
from timeline.dates.words import DIGITS, any_of

from .counting import Counting, Naming, TextDays
from .named_weekday import DAYS
from .news_days import earlier_in, event_of, is_of_picture, is_of_saying, is_of_the_news, months_alone, tense_as_set
from .page import BODY, CHROME, Block, Page
from .page_signs import COMMENTED, comment_days
from .posts_shown import days_of_posts
from .same_weekday import DAY_WORDS, Words, body_sentences
from .stated_days import MONTH, WEEKDAY, Written, written_days
from .told_days import FROM_NOW, FUTURE, NOW, PAST
from .told_weekday import bare_weekdays
from .vocabulary import stems

AS_OF_NOW = re.compile(rf"\b(?:{NOW})\b", re.IGNORECASE)
THIS = re.compile(rf"\b[Tt]his (?P<day>{'|'.join(DAYS)})\b")
LAST = re.compile(rf"\b[Ll]ast (?P<day>{'|'.join(DAYS)})\b")
AGO = re.compile(rf"\b(?<!than )(?P<days>[2-9]|[12]\d|{any_of(DIGITS.keys() - {'one'})}) days ago\b", re.IGNORECASE)
NUMBER = re.compile(  # "this Thursday (18)", "Thursday 18th"
    r"\s?\((?P<number>[1-9]|[12]\d|3[01])\)|,? (?:the )?(?P<ordinal>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b(?! of\b)"
)
BESIDE = re.compile(rf",? (?:\(|on )?(?P<day>{'|'.join(DAYS)})\b")  # "tomorrow, Friday"
STRETCH = re.compile(rf"\b(?:from|between) (?P<first>{'|'.join(DAYS)}) (?:and|to|until|till|through) (?P<last>{'|'.join(DAYS)})\b")
FIGURE = re.compile(r"(?<![\w.,:-])\d+(?:[.,]\d+)*(?!:|[.,]?\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
WHEN = DAY_WORDS | frozenset(stems(f"{' '.join(MONTH)} {' '.join(FROM_NOW)} week month year time"))  # words that say nothing of what
MOST = 40  # sentences of a page that are looked at
LEAD = 3  # sentences that tell what is new in it


def days_of_text(page: Page, blocks: Sequence[Block]) -> TextDays:
    text = page.text
    verbs = Verbs(text, joined(fold(text)))
    counted: list[Counting] = []
    named: list[Naming] = []
    lead: Words = frozenset()
    every: Words = frozenset()
    months: set[int] = set()
    earlier: set[str] = set()
    stretches: list[tuple[Counting, Counting]] = []
    for place, (start, end) in enumerate(islice(body_sentences(page, blocks), MOST)):
        days = written_days(text, start, end)
        found = frozenset(stems(text[start:end])) | figures(text, start, end, days)
        words = found - WHEN
        every |= found
        lead |= words if place < LEAD else frozenset()
        dated = {day.start for day in days if day.weekday is not None}
        this = (match for match in THIS.finditer(text, start, end) if match.start("day") not in dated)
        weekdays = [*bare_weekdays(text, Block(start, end, BODY, "")), *this]
        for match in sorted(weekdays, key=lambda match: match.start("day")):
            verb = verbs.governing(*match.span("day"))
            one = Counting(words, place, match["day"], WEEKDAY[match["day"].lower()], tense=tense_told(verb))
            one = one._replace(number=number(text, match.end()), event=frozenset(stems(event_of(text, match, end))) - WHEN)
            counted.append(one._replace(of_news=is_of_the_news(text, start, match), of_saying=is_of_saying(verb)))
        for match in LAST.finditer(text, start, end):
            one = Counting(words, place, match[0], WEEKDAY[match["day"].lower()], tense=PAST, is_last=True)
            counted.append(one._replace(event=frozenset(stems(event_of(text, match, end))) - WHEN))
        for match in STRETCH.finditer(text, start, end):
            tense = tense_told(verbs.governing(*match.span("last")))
            first, last = (Counting(words, place, day, WEEKDAY[day.lower()], tense=tense) for day in match.group("first", "last"))
            counted += first, last
            stretches.append((first, last))
        for match in AGO.finditer(text, start, end):
            if not is_quoted(text[start : match.start()]):
                counted.append(Counting(words, place, match[0], step=-days_ago(match["days"])))
        for match in AS_OF_NOW.finditer(text, start, end):
            if not is_quoted(text[start : match.start()]):
                one = Counting(words, place, match[0], step=FROM_NOW[match[0].lower()], number=number(text, match.end()))
                beside = BESIDE.match(text, match.end(), end)
                counted.append(one._replace(beside=WEEKDAY[beside["day"].lower()] if beside else None))
        named += [Naming(words, place, day, tense_as_set(text, start, day, verbs)) for day in days if not is_of_picture(text, day)]
        months |= months_alone(text, start, end)
        earlier |= earlier_in(text, start, end)
    named += [Naming(frozenset(), MOST, day, PAST) for day in days_of_posts(page, blocks)]
    comments = comment_days(text, blocks)
    beside = (block for block in blocks if block.kind == CHROME and COMMENTED not in block.reason)
    around = (written.date for block in beside for written in written_days(text, block.start, block.end))
    printed, commented = [day for day in around if day], min(comments, default=None)
    return TextDays(counted, named, lead, every, frozenset(months), printed, frozenset(earlier), commented, stretches)


def days_ago(number: str) -> int:
    return DIGITS.get(number.lower()) or int(number)


def tense_told(verb: Verb | None) -> str:
    return FUTURE if verb and verb.looks_ahead else verb.tense if verb else ""


def figures(text: str, start: int, end: int, days: Sequence[Written]) -> set[str]:
    """The figures of a sentence, of which two that tell one thing often have the same: "31 dead", "£19.75 a share"; no day and no year."""
    found = (match for match in FIGURE.finditer(text, start, end) if not any(day.start <= match.start() < day.end for day in days))
    return {match[0].replace(",", "") for match in found if len(match[0]) > 1 and not YEAR.fullmatch(match[0])}


def number(text: str, at: int) -> int:
    match = NUMBER.match(text, at)
    return int(match["number"] or match["ordinal"]) if match else 0


def is_quoted(before: str) -> bool:
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
