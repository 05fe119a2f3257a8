"""How likely each day is on which a page can have appeared, and the day on which what it counts means what it most likely means."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from .counted_days import Counting, TextDays, days_meant
from .dated_tellings import ONE_DAY, Match, Told, is_near, matches_of
from .told_days import FUTURE, PAST

NEAR = (1.0, 0.7, 0.3, 0.1)  # how much of the likeness of two pages counts, so many days apart
MONTH = timedelta(31)
WEEK = 7  # days

# How much each sign counts; fitted to pages whose days were hidden.
TOLD = 1.3  # by the likeness of what is told most alike of the day that it would count
DAYS_TOLD = 1.2  # each day that it would count, of which others tell alike
PAGE = 3.6
SINCE_NEWEST = (1.1, 0.8, 0.0, -0.6, -1.4, -1.3, -1.1)  # days since the newest weekday that is told of as over
FIRST_IS_OLD = -0.15  # each day that the weekday told first is older than the newest
SINCE_NAMED = (1.65, 1.15, 0.6)  # days since the newest day that the text names
NAMED_LATER, NAMED_BEFORE = -1.1, -0.6  # all that it tells of as over is to come; something to come is over
UNTOLD = -0.3  # of all the weekdays told of as over others tell nothing
BEFORE_NEWS = -1.0  # all of them lie before the news begins
NUMBERED = 0.6  # "this Thursday (18)" would be a Thursday the 18th, or would not
OF_ITS_OWN = 2.0  # for a doubtful day that the page itself gives
NONE_OF_THEM = 3.0  # that the page appeared on no day that anything speaks for
AROUND = ONE_DAY  # of a page that counts no day
SURE_ENOUGH, SURE_OF_DAY = 0.45, 0.6  # odds that a day it counts is read right, or that it appeared around a day


class Odds(NamedTuple):
    by: float
    match: Match | None


def odds_of(i: int, text: TextDays, told: Told, alike: Mapping[date, float], doubtful: date | None) -> dict[date, Odds]:
    """The odds of each day for which anything speaks, and what is told most alike of a day that the page would then count."""
    matches = matches_of(i, text, told)
    named = [(day, one.tense) for one in text.named for day in days_meant(one.written, told.middle) if is_near(day, told.middle)]
    found = {}
    for day in sorted({*days_to_weigh(text, matches, named, alike), *([doubtful] if doubtful else [])}):
        met = [match for at, one in enumerate(text.counted) if (match := matches.get((at, one.day(day))))]
        match = max(met, key=lambda match: match.by, default=None)
        near = max((by * NEAR[apart] for other, by in alike.items() if (apart := abs((other - day).days)) < len(NEAR)), default=0.0)
        signs = (
            TOLD * match.by if match else 0.0,
            DAYS_TOLD * len({match.telling.day for match in met}),
            PAGE * near,
            by_weekdays(i, text, told, day),
            by_named(named, day),
            NUMBERED * numbered(text, day),
            OF_ITS_OWN * (day == doubtful),
        )
        found[day] = Odds(math.exp(math.fsum(signs)), match)
    return found


def days_to_weigh(
    text: TextDays, matches: Mapping[tuple[int, date], Match], named: Collection[tuple[date, str]], alike: Collection[date]
) -> Iterator[date]:
    for at, meant in matches:
        yield from text.counted[at].published(meant)
    for day, tense in named:
        yield from (day + timedelta(step) for step in range(len(SINCE_NAMED)) if tense != FUTURE)
    for day in alike:
        yield from (day, day + ONE_DAY)
    for one, day in numbered_days(text, alike):
        yield from one.published(day)


def numbered_days(text: TextDays, known: Collection[date]) -> Iterator[tuple[Counting, date]]:
    """What "this Thursday (18)" can mean near the days of a story's pages."""
    for one in text.counted if known else ():
        day, last = (min(known) - MONTH, max(known) + MONTH) if one.number else (date.max, date.min)
        while day <= last:
            if day.day == one.number and one.weekday in (None, day.weekday()):
                yield one, day
            day += ONE_DAY


def numbered(text: TextDays, day: date) -> int:
    fit = [one.day(day).day == one.number for one in text.counted if one.number]
    return 0 if not fit else 1 if all(fit) else -1


def by_weekdays(i: int, text: TextDays, told: Told, day: date) -> float:
    """News tells first of what is newest, and of nothing before it began."""
    over = [one.day(day) for one in text.counted if one.weekday is not None and one.tense != FUTURE]
    if not over:
        return 0.0
    newest = max(over)
    untold = sum(not told.is_told(one, i) for one in over) / len(over)
    before = sum(told.is_before(one, i) for one in over) / len(over)
    return SINCE_NEWEST[(day - newest).days] + FIRST_IS_OLD * (newest - over[0]).days + UNTOLD * untold + BEFORE_NEWS * before


def by_named(named: Collection[tuple[date, str]], day: date) -> float:
    past = [one for one, tense in named if tense == PAST]
    newest = max((one for one, tense in named if tense != FUTURE and one <= day), default=None)
    since = (day - newest).days if newest else len(SINCE_NAMED)
    later = NAMED_LATER * sum(one > day for one in past) / len(past) if past else 0.0
    before = NAMED_BEFORE * any(one < day for one, tense in named if tense == FUTURE)
    return (SINCE_NAMED[since] if since < len(SINCE_NAMED) else 0.0) + later + before


def likeliest(text: TextDays, odds: Mapping[date, Odds]) -> date | None:
    """The day on which most of what a page counts means what it most likely means; None where that is too uncertain."""
    every = math.fsum(one.by for one in odds.values()) + math.exp(NONE_OF_THEM)
    meant: list[dict[date, float]] = []
    for one in text.counted:
        of_one: dict[date, float] = defaultdict(float)
        for day, found in odds.items():
            of_one[one.day(day)] += found.by
        meant.append(of_one)

    def share(day: date) -> float:
        if not meant:
            return math.fsum(one.by for other, one in odds.items() if abs(other - day) <= AROUND) / every
        return math.fsum(of_one[one.day(day)] for one, of_one in zip(text.counted, meant, strict=True)) / len(meant) / every

    shares = {day: round(share(day), 9) for day in odds}
    best = max(odds, key=lambda day: (shares[day], odds[day].by, -day.toordinal()), default=None)
    enough = SURE_ENOUGH if meant else SURE_OF_DAY
    return best if best is not None and shares[best] >= enough else None
