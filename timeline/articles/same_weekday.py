"""In which week a page appeared that tells of "Friday", by the other pages that tell the same with its day."""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from timeline.dates.fold import fold, joined
from timeline.dates.tense import Verbs

from .naming import in_words
from .news_days import is_of_saying
from .page import BODY, Between, Block, Dating, Page
from .sentences import sentences
from .stated_days import WEEKDAY, written_days
from .told_days import FUTURE, PAST
from .told_weekday import bare_weekdays, nearest_year
from .vocabulary import stems

WEEK = timedelta(weeks=1)
TOLD_FOR = WEEK - timedelta(days=1)  # so long a day is told by its weekday alone
SAME_EVENT = 0.4  # share of the weight of one sentence's words that the other has too, whichever shares more
FEWEST = 3  # words that both have; with fewer they are not alike
DAY_WORDS = frozenset(stems(" ".join(WEEKDAY)))

Words = frozenset[str]


class Named(NamedTuple):
    """A sentence with a bare weekday; `tense` is that of the verb which governs it, and says only who said so if it is `of_saying`."""

    words: Words
    weekday: int
    tense: str
    shown: str
    of_saying: bool


class Telling(NamedTuple):
    words: Words
    page: int
    is_ahead: bool  # what was still to come


def narrowed(
    pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating]
) -> list[Dating]:
    """The datings, that of a page between two days bounded by the week in which its weekday is told of by a page with a day."""
    if not any(dating.within for dating in datings):
        return list(datings)
    told = told_by_day(pages, blocks, datings)
    weights = weighed_words([telling.words for tellings in told.values() for telling in tellings])
    found = list(datings)
    for i, dating in enumerate(datings):
        if dating.within and (best := told_elsewhere(pages[i], blocks[i], dating.within, told, weights)):
            day, name, lender = best
            within = Between(max(day, dating.within.first), min(day + TOLD_FOR, dating.within.last))
            why = f"What it tells of {name} is told by {names[lender]} under {in_words(day)}, so it appeared within a week of that."
            found[i] = replace(dating, reason=f"{dating.reason} {why}", within=within)
    return found


def told_by_day(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating]
) -> Mapping[date, Sequence[Telling]]:
    """What pages with a day tell of each day that they name."""
    found: dict[date, list[Telling]] = defaultdict(list)
    for i, (page, of_page, dating) in enumerate(zip(pages, blocks, datings, strict=True)):
        if dating.day is None:
            continue
        for named in named_weekdays(page, of_page):
            day = meant(named.weekday, named.tense, dating.day)
            found[day].append(Telling(named.words, i, day > dating.day))
        for start, end in body_sentences(page, of_page):
            for written in written_days(page.text, start, end):
                if day := nearest_year(written, dating.day):
                    found[day].append(Telling(words_of(page.text[start:end]), i, day > dating.day))
    return found


def meant(weekday: int, tense: str, published: date) -> date:
    """The last day of that weekday, or the next where the verb looks ahead."""
    back = timedelta((published.weekday() - weekday) % 7)
    return published - back + (WEEK if tense == FUTURE else timedelta())


def told_elsewhere(
    page: Page, blocks: Sequence[Block], within: Between, told: Mapping[date, Sequence[Telling]], weights: Mapping[str, float]
) -> tuple[date, str, int] | None:
    """The day of a weekday of which the page tells as past, as written, and the page that tells the same of that day."""
    found = max(
        (
            (likeness(named.words, telling.words, weights), day, named.shown, telling.page)
            for named in named_weekdays(page, blocks) if named.tense == PAST
            for day in days_of(named.weekday, within)
            for telling in told.get(day, ()) if not (named.of_saying and telling.is_ahead)  # what is planned is not yet announced
        ),
        default=None,
    )
    return found[1:] if found and found[0] >= SAME_EVENT else None


def days_of(weekday: int, within: Between) -> Iterator[date]:
    """Those of which a page that appeared between two days tells by the weekday alone."""
    first = within.first - TOLD_FOR
    day = first + timedelta((weekday - first.weekday()) % 7)
    while day <= within.last:
        yield day
        day += WEEK


def likeness(one: Words, other: Words, weights: Mapping[str, float]) -> float:
    shared = one & other
    if len(shared) < FEWEST:
        return 0.0
    return weight(shared, weights) / min(weight(one, weights), weight(other, weights))


def weight(words: Words, weights: Mapping[str, float]) -> float:
    """Exact, so that two days told alike are as like in whatever order a set hands its words out."""
    return math.fsum(weights.get(word, 1.0) for word in words)


def weighed_words(texts: Sequence[Collection[str]]) -> Mapping[str, float]:
    """A word weighs more the fewer texts have it."""
    counts = Counter(word for words in texts for word in words)
    return {word: math.log(1 + len(texts) / count) for word, count in counts.items()}


def named_weekdays(page: Page, blocks: Sequence[Block]) -> Iterator[Named]:
    verbs = Verbs(page.text, joined(fold(page.text)))
    for block in blocks:
        places = list(bare_weekdays(page.text, block)) if block.kind == BODY else []
        for start, end in sentences(page.text, block.start, block.end) if places else ():
            for match in places:
                if start <= match.start("day") < end:
                    verb = verbs.governing(*match.span("day"))
                    tense = verb.tense if verb else ""
                    yield Named(words_of(page.text[start:end]), WEEKDAY[match["day"].lower()], tense, match["day"], is_of_saying(verb))


def body_sentences(page: Page, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    for block in blocks:
        if block.kind == BODY:
            yield from sentences(page.text, block.start, block.end)


def words_of(sentence: str) -> Words:
    return frozenset(stems(sentence)) - DAY_WORDS
