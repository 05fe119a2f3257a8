"""The likeliest day of a page that states none: when what it tells of "Thursday" or "yesterday" is what the texts date."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from .counted_days import Counting, TextDays, days_meant, days_of_text
from .naming import in_words
from .page import Block, Dating, Page
from .same_weekday import Words, likeness, weighed_words
from .shingles import containment
from .stated_days import Written
from .told_days import FUTURE, PAST
from .told_weekday import tells_of_later

LEAD_WORTH = 0.6  # of a telling that has its day only from being what a page leads with
DAY_BEFORE = 0.8  # of that, for the day before
ALIKE = 0.25  # likeness of two sentences from which on it counts
BESIDE = 1.5  # what it counts for that the page itself names the day of its weekday
SENTENCES = 4  # from the top in which a weekday is that of a day which they name too
COMMON = 60  # tellings with a word from which on it leads to none of them
NEAR = (1.0, 0.7, 0.3, 0.1)  # how much of the likeness of two pages counts, so many days apart

# How much each sign counts; fitted to pages whose days were hidden.
TOLD, PAGE, EACH, MOST_EACH, CONTRARY = 1.0, 2.0, 0.55, 3, -0.5
SINCE_NEWEST = (0.8, 0.5, -0.1, -0.9, -1.3, -1.2, -0.9)  # days since the newest weekday that is told of
OF_ITS_OWN = 1.0  # for a doubtful day that the page itself gives
NONE_OF_THEM = 1.9  # that the page appeared on no day that anything speaks for
YEAR = 366  # days
ONE_DAY = timedelta(1)
EARLIEST, LATEST = date.min + timedelta(YEAR), date.max - timedelta(YEAR)
AROUND = timedelta(2)
FAR = timedelta(weeks=1)  # how far off a doubtful day is that gives way
SURE_ENOUGH = 0.6  # share of the odds that lies on the likeliest day and the days around it


class Telling(NamedTuple):
    words: Words
    day: date
    page: int
    worth: float = 1.0


class Match(NamedTuple):
    by: float
    counting: Counting
    telling: Telling


class Told:
    """What the pages of a story tell of which day, to be found by words."""

    def __init__(self, tellings: Sequence[Telling], weights: Mapping[str, float]) -> None:
        self.tellings, self.weights = tellings, weights
        self.having: dict[str, list[int]] = defaultdict(list)
        for at, telling in enumerate(tellings):
            for word in telling.words:
                self.having[word].append(at)

    def like(self, words: Words) -> Iterator[tuple[float, Telling]]:
        rare = (self.having[word] for word in words if word in self.having and len(self.having[word]) <= COMMON)
        for at in sorted({at for places in rare for at in places}):
            by = likeness(words, self.tellings[at].words, self.weights) * self.tellings[at].worth
            if by >= ALIKE:
                yield by, self.tellings[at]


def with_likeliest(
    pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], datings: Sequence[Dating],
    labelled: Sequence[int | None], doubtful: Collection[int] = (),
) -> list[Dating]:
    """The datings, with a day for each page without one for which most speaks for one day and those around it.

    The day of a page that is among the `doubtful` gives way to one far from it, and speaks for others once it has stood. A page
    that says on which weekday it was published, which `labelled` holds, is left alone.
    """
    open_ = [i for i, dating in enumerate(datings) if (dating.day is None or i in doubtful) and labelled[i] is None]
    if not open_ or all(dating.day is None for dating in datings):
        return list(datings)
    texts = [days_of_text(page, found) for page, found in zip(pages, blocks, strict=True)]
    gave_way = likeliest_of(open_, pages, names, blocks, texts, without(doubtful, datings), datings)
    still_open = [i for i in open_ if i not in gave_way and i not in doubtful]
    stood = likeliest_of(still_open, pages, names, blocks, texts, without(gave_way, datings), datings) if doubtful else {}
    return [gave_way.get(i) or stood.get(i) or dating for i, dating in enumerate(datings)]


def without(these: Collection[int], datings: Sequence[Dating]) -> list[Dating]:
    return [replace(dating, day=None) if i in these else dating for i, dating in enumerate(datings)]


def likeliest_of(
    open_: Sequence[int], pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], texts: Sequence[TextDays],
    lending: Sequence[Dating], own: Sequence[Dating],
) -> dict[int, Dating]:
    known = sorted(dating.day for dating in lending if dating.day and EARLIEST < dating.day < LATEST)
    if not known:
        return {}
    middle = known[len(known) // 2]
    tellings = [one for i, text in enumerate(texts) for one in tellings_of(i, text, lending[i].day, middle) if is_near(one.day, middle)]
    told = Told(tellings, weighed_words([one.words for one in tellings]))
    found = {}
    for i in open_:
        best = likeliest(i, texts, lending, told, middle, own[i].day)
        if best and not tells_of_later(pages[i], blocks[i], best[0]) and (own[i].day is None or abs(best[0] - own[i].day) > FAR):
            day, (_, counting, telling) = best
            found[i] = lent(day, counting, telling, i, names, pages)
            if own[i].day:
                found[i] = replace(found[i], reason=f"{found[i].reason} What the page itself gives is doubtful: {own[i].reason}")
    return found


def lent(day: date, counting: Counting, telling: Telling, i: int, names: Sequence[str], pages: Sequence[Page]) -> Dating:
    if telling.page == i:
        reason = f"Its text tells of “{counting.shown}” and names {in_words(telling.day)}, so it seems to have appeared {in_words(day)}."
        return Dating(day, "inferred", reason)
    reason = (
        f"Borrowed from {names[telling.page]}, where what this page tells of “{counting.shown}” is told of {in_words(telling.day)}, "
        f"so it seems to have appeared {in_words(day)}."
    )
    return Dating(day, "borrowed", reason, borrowed_from=pages[telling.page].key)


def tellings_of(i: int, text: TextDays, published: date | None, middle: date) -> Iterator[Telling]:
    for one in text.named:
        yield from (Telling(one.words, day, i) for day in days_meant(one.written, published or middle))
    if published and is_near(published, middle):
        yield from (Telling(one.words, one.day(published), i) for one in text.counted)
        yield Telling(text.lead, published, i, LEAD_WORTH)
        yield Telling(text.lead, published - ONE_DAY, i, LEAD_WORTH * DAY_BEFORE)


def likeliest(
    i: int, texts: Sequence[TextDays], datings: Sequence[Dating], told: Told, middle: date, doubtful: date | None
) -> tuple[date, Match] | None:
    """The day for which most speaks, and what speaks most for it."""
    text = texts[i]
    matches = matches_of(i, text, told, middle)
    alike = pages_alike(i, texts, datings)
    days = {day for at, meant in matches for day in text.counted[at].published(meant)}
    days.update(day + timedelta(step) for day in alike for step in (0, 1))
    if doubtful:
        days.add(doubtful)
    own = [(day, one.tense) for one in text.named for day in days_meant(one.written, middle)]
    odds, best = {}, {}
    for day in sorted(days):
        if any(tense == PAST and named > day for named, tense in own):
            continue
        met = [match for at, one in enumerate(text.counted) if (match := matches.get((at, one.day(day))))]
        near = max((by * NEAR[apart] for other, by in alike.items() if (apart := abs((other - day).days)) < len(NEAR)), default=0.0)
        against = any(tense == FUTURE and named < day for named, tense in own)
        newest = max((one.day(day) for one in text.counted if one.weekday is not None and one.tense == PAST), default=None)
        since = SINCE_NEWEST[(day - newest).days] if newest else 0.0
        strongest = max(met, key=lambda match: match.by, default=None)
        sum_of = TOLD * (strongest.by if strongest else 0.0) + PAGE * near + EACH * min(len(met), MOST_EACH) + CONTRARY * against
        odds[day] = math.exp(sum_of + since + OF_ITS_OWN * (day == doubtful))
        best[day] = strongest
    return surest(odds, best)


def surest(odds: Mapping[date, float], best: Mapping[date, Match | None]) -> tuple[date, Match] | None:
    top = max(odds, key=lambda day: (odds[day], -day.toordinal()), default=None)
    if top is None or not (match := best[top]):
        return None
    around = math.fsum(by for day, by in odds.items() if abs(day - top) <= AROUND)
    return (top, match) if around >= SURE_ENOUGH * (math.fsum(odds.values()) + math.exp(NONE_OF_THEM)) else None


def matches_of(i: int, text: TextDays, told: Told, middle: date) -> dict[tuple[int, date], Match]:
    """For each counted day and what it may mean the telling most like it."""
    found: dict[tuple[int, date], Match] = {}
    top = [one.written for one in text.named if one.place < SENTENCES and is_of_page(one.written, one.tense)]
    named = [day for written in top for day in days_meant(written, middle) if is_near(day, middle)]
    for at, one in enumerate(text.counted):
        likes = list(told.like(one.words))
        if one.weekday is not None and one.tense != FUTURE and one.place < SENTENCES:
            likes += [(BESIDE, Telling(one.words, day, i)) for day in named if day.weekday() == one.weekday]
        for by, telling in likes:
            own = telling.page == i and one.weekday is None
            if not own and ((at, telling.day) not in found or by > found[at, telling.day].by):
                found[at, telling.day] = Match(by, one, telling)
    return found


def is_of_page(written: Written, tense: str) -> bool:
    """Whether a day is named as that of a report or a picture is, with its weekday or its year, rather than told of as past."""
    return written.weekday is not None if tense else bool(written.year)


def is_near(day: date, middle: date) -> bool:
    return abs((day - middle).days) < YEAR


def pages_alike(i: int, texts: Sequence[TextDays], datings: Sequence[Dating]) -> dict[date, float]:
    """How like a page are those of each day."""
    found: dict[date, float] = {}
    for j, other in enumerate(texts):
        if j != i and (day := datings[j].day) and EARLIEST < day < LATEST:
            found[day] = max(found.get(day, 0.0), containment(texts[i].words, other.words))
    return found
