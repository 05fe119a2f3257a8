"""A page scraped onto one line is cut up: at the ends of sentences, and around the menus, days and names glued to its headline."""

import re
from collections.abc import Iterator

from .bylines import PERSON
from .datelines import CLOCK, LABEL, MARKS_AFTER
from .furniture import LABELS
from .sentences import sentences, trimmed
from .stated_days import MONTH, WEEKDAY, written_days
from .word_lists import rows

Span = tuple[int, int]

WHOLE = 0.6  # share of a page's characters that stand on the line
LONGEST = 600  # characters; a longer line of that share is no paragraph
FEWEST = 5  # sentences
HEAD = 700  # characters before the first sentence in which menus, headline, day and names stand
MOST_CUTS = 60
TOKEN = re.compile(r"\S+")
LABEL_WORDS = 4  # words of a label at most
COUNTED = re.compile(
    r"\d[\d.,]*\s*[km]?\s+(?:view )?(?:shares?|comments?|views?|likes?|reads?|min(?:ute)?s? read)\b(?=\s|$)", re.IGNORECASE
)
SIGNED = re.compile(
    rf"\b(?:[Bb]y|BY|Von|Par|Por)\s+{PERSON}"
    r"(?:,\s+(?:[A-Z][\w-]+\s)?(?:[\w-]+\s){0,2}?(?:editor|correspondent|reporter))?"
)
DAY_LABEL = re.compile(rf"(?:{LABEL}(?:\s+(?:on|at|am|le|el))?\s*[:|]?\s*)?(?:(?:{CLOCK.pattern})[\s,|–-]*)?$", re.IGNORECASE)
INSIDE = re.compile("|".join(f"(?:{pattern})" for pattern in rows("inside_marks")), re.IGNORECASE)
DAY_WORDS = {*MONTH, *WEEKDAY}
CLOCK_AFTER = re.compile(rf"[\s,|–-]*(?:at\s+|um\s+|à\s+)?(?:{CLOCK.pattern})", re.IGNORECASE)


def is_glued(text: str, start: int, end: int, size: int) -> bool:
    """Whether a line is a whole page of so many characters rather than a paragraph of one."""
    long = end - start > LONGEST and end - start > WHOLE * size
    return long and len(sentences(text, start, end)) >= FEWEST


def cuts(text: str, start: int, end: int) -> list[Span]:
    """The stretches of such a line: what is glued to the headline one by one, then a sentence each."""
    found: list[Span] = []
    told = False
    for first, last in sentences(text, start, end):
        head = list(around_marks(text, first, last)) if not told and first < start + HEAD else [(first, last)]
        for begin, stop in head:
            for part in before_furniture(text, begin, stop):
                found += without_labels(text, *part)
        told = told or len(head) > 1 or first > start + HEAD
    return found


def around_marks(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch cut before and after each day with its label and clock, and each name with its "By"."""
    marks = sorted([*day_spans(text, start, end), *name_spans(text, start, end)])
    at = start
    for first, last in marks:
        if first < at:
            continue
        if text[at:first].strip():
            yield trimmed(text, at, first)
        yield trimmed(text, first, last)
        at = last
    if text[at:end].strip():
        yield trimmed(text, at, end)


def name_spans(text: str, start: int, end: int) -> list[Span]:
    """ "By Anna Lund" where a capital or a figure follows; "By Wednesday afternoon" is a sentence."""
    found = []
    for match in SIGNED.finditer(text, start, min(end, start + HEAD)):
        words = match[0].split()
        following = text[match.end() : end].lstrip()[:1]
        if len(words) > 2 and words[1].lower() not in DAY_WORDS and not following.islower():
            found.append(match.span())
    return found


def before_furniture(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch cut before each mark of furniture that a capital or figure begins."""
    at = start
    for match in INSIDE.finditer(text, start + 1, end):
        if not match[0][0].islower() and text[match.start() - 1].isspace() and match.start() > at:
            yield trimmed(text, at, match.start())
            at = match.start()
    yield trimmed(text, at, end)


def day_spans(text: str, start: int, end: int) -> list[Span]:
    """Days with a year that a capital follows, as no day inside a sentence is; label and clock go with them."""
    found: list[Span] = []
    for day in written_days(text, start, min(end, start + HEAD)):
        if day.year is None:
            continue
        before = DAY_LABEL.search(text[max(start, day.start - 60) : day.start])
        first = day.start - len(before[0]) if before else day.start
        clock = CLOCK_AFTER.match(text, day.end, end)
        last = MARKS_AFTER.match(text, clock.end() if clock else day.end, end).end()
        labelled = bool(before and before[0].strip())
        if last >= end or text[last].isupper() or text[last].isdigit() or labelled:
            found.append((first, last))
    return found


def without_labels(text: str, start: int, end: int) -> list[Span]:
    """A stretch with the labels and counters in front of it cut off: "Share Print Home" is no part of a sentence."""
    found: list[Span] = []
    at = start
    while len(found) < MOST_CUTS and (stop := label_end(text, at, end)):
        found.append((at, stop))
        at = TOKEN.search(text, stop, end).start() if TOKEN.search(text, stop, end) else end
    while found and at < end and text[at].islower():  # "Subscribe" of "Subscribe to our letter"
        at = found.pop()[0]
    if len(found) < 2 and at < end and not (found and COUNTED.fullmatch(text, *found[0])):
        return [(start, end)]  # one word, such as "World" or "Share", may open a headline
    return [*joined(found), (at, end)] if at < end else joined(found)


def label_end(text: str, start: int, end: int) -> int:
    """Where the label or counter that begins here ends; 0 when none does."""
    if counted := COUNTED.match(text, start, end):
        return counted.end()
    stops = []
    for match in TOKEN.finditer(text, start, min(end, start + 80)):
        stops.append(match.end())
        if len(stops) == LABEL_WORDS:
            break
    for stop in reversed(stops):
        if text[start:stop].lower().strip(" |·•:>") in LABELS:
            return stop
    return 0


def joined(found: list[Span]) -> list[Span]:
    return [(found[0][0], found[-1][1])] if found else []
