"""How likely each day is on which a page can have appeared, and the day on which what it counts means what it most likely means."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from .counting import Counting, Naming, TextDays, days_meant, numbered, numbered_days
from .dated_tellings import LONG_PAST, ONE_DAY, Match, Told, is_near, matches_of
from .news_days import is_too_soon
from .told_days import FUTURE, PAST

NEAR = (1.0, 0.7, 0.3, 0.1)  # how much of the likeness of two pages counts, so many days apart
FRESH = (1.0, 0.8, 0.0, -0.6, -1.3, -1.2, -1.0)  # days since the newest weekday that is told of as over
NAMED = (1.0, 0.7, 0.4)  # days since the newest day that the text names
PRINTED = (1.0, 0.9, 0.8, 0.5, 0.3)  # days since the newest that stands around it
COMMENTED = (1.0,) * 7  # days until the first comment
MUCH_ALIKE = 0.35  # likeness of two pages on one event
LONG_AHEAD = timedelta(150)  # that a page names the day of a plan without its year
WEEK = LATER = 7  # days
FIRST, SECOND, LEAD = 0, 1, 3  # sentences
MOST_BEFORE = 3  # weekdays
MOST_AHEAD = 2  # days
AROUND = ONE_DAY  # of a page that counts no day
SURE_ENOUGH = 0.6  # odds that a day it counts is read right, or that it appeared around a day


class Signs(NamedTuple):
    """What speaks for a day and against it."""

    told: float  # how alike others tell of one of the days that the page would count
    days_told: float  # of how many of those days others tell alike
    ago: float  # how alike others, or the page itself, tell of the day that it says was so many days ago
    page: float  # how like it are the pages of about that day
    lead: float  # how like what it leads with is what they lead with
    fresh: float  # how soon after the newest weekday it tells of it would have appeared
    before_news: float  # how many of its weekdays would lie before anybody tells of anything
    named: float  # how soon after the newest day that its text names
    reported: float  # how soon after the newest day that it names with its weekday, as news does
    lead_named: float  # how soon after the day that its lead names, where it counts none
    lead_overtaken: float  # whether the weekday of its lead would lie days before another that it tells of
    set_over: float  # whether a day that it names as to come would lie before that day
    same_month: float  # whether that day is in a month that it names alone
    too_soon: float  # whether it comes too early in a week or month to tell of what was "earlier this week"
    printed: float  # how soon after a day in full that stands around its text
    numbered: float  # "this Thursday (18)" would be a Thursday the 18th, "tomorrow, Friday" a Friday, or would not
    turned: float  # whether "between Thursday and Saturday" would end before it begins
    past_ahead: float  # how many days that it tells of as over would be to come
    own: float  # whether the page itself gives that day, which is doubtful


WEIGHTS = Signs(  # fitted to pages whose days were hidden, but for `ago` and the last three
    told=1.6, days_told=1.1, ago=2.6, page=3.1, lead=2.3, fresh=1.35, before_news=-1.2, named=1.3, reported=1.3,
    lead_named=2.3, lead_overtaken=-1.8, set_over=-0.8, same_month=-1.8, too_soon=-1.0, printed=2.3, numbered=2.0, turned=-2.0,
    past_ahead=-0.8, own=2.0,
)
NONE_OF_THEM = 3.3  # that the page appeared on no day that anything speaks for


class Odds(NamedTuple):
    by: float
    match: Match | None
    grounded: bool  # whether more speaks for it than that it fits


def odds_of(i: int, text: TextDays, told: Told, alike: Mapping[date, float], doubtful: date | None) -> dict[date, Odds]:
    """The odds of each day for which anything speaks, and what is told most alike of a day that the page would then count."""
    found = {}
    for day, signs, match in signs_of(i, text, told, alike, doubtful):
        by = math.fsum(weight * value for weight, value in zip(WEIGHTS, signs, strict=True))
        found[day] = Odds(math.exp(by), match, is_grounded(text, signs, match))
    return found


def signs_of(
    i: int, text: TextDays, told: Told, alike: Mapping[date, float], doubtful: date | None
) -> Iterator[tuple[date, Signs, Match | None]]:
    matches, pages_about, leads_about = matches_of(i, text, told), spread(alike), spread(told.leads_like(text.lead, but=i))
    named = [one for one in text.named if one.tense != FUTURE]
    may_be = {*told.may_mean([one.written for one in named]), *(day for day in text.printed if is_near(day, told.middle))}
    weekdays = [one for one in text.counted if one.weekday is not None and one.tense != FUTURE and not one.is_last]
    for day in sorted({*days_to_weigh(text, matches, may_be, alike), *([doubtful] if doubtful else [])}):
        of_day = [(one, meant) for one in named for meant in as_named(one, day)]
        past, not_future = [meant for one, meant in of_day if one.tense == PAST], [meant for _, meant in of_day]
        reported = [meant for one, meant in of_day if one.written.weekday is not None]
        as_news = [meant for one, meant in of_day if one.written.weekday is not None and one.tense == PAST]
        if (text.commented and day > text.commented) or is_ruled_out(day, past, not_future) or any(one > day for one in as_news):
            continue
        met = [match for at, one in enumerate(text.counted) if (match := matches.get((at, one.day(day))))]
        match = max(met, key=lambda match: match.by, default=None)
        newest = max((meant for one in weekdays if (meant := one.day(day)) <= day), default=None)
        signs = Signs(
            told=match.by if match else 0.0,
            days_told=len({match.telling.day for match in met}),
            ago=max((one.by for one in met if one.counting.is_ago), default=0.0),
            page=pages_about.get(day, 0.0),
            lead=leads_about.get(day, 0.0),
            fresh=FRESH[(day - newest).days] if newest else 0.0,
            before_news=min(MOST_BEFORE, len({one.weekday for one in weekdays if told.is_before(one.day(day), i, not_future)})),
            named=since(not_future, day),
            reported=since(reported, day),
            lead_named=since([meant for one, meant in of_day if is_of_lead(one, text)], day),
            lead_overtaken=is_overtaken(weekdays, day),
            set_over=any(is_over(one, day) for one in text.named if one.tense == FUTURE),
            same_month=day.month in text.months,
            too_soon=is_too_soon(day, text.earlier),
            printed=max(since(text.printed, day, PRINTED), since([day], text.commented, COMMENTED) if text.commented else 0.0),
            numbered=numbered(text, day),
            turned=any(one.day(day) > two.day(day) for one, two in text.stretches),
            past_ahead=min(MOST_AHEAD, sum(one > day for one in past)),
            own=day == doubtful,
        )
        yield day, signs, match


def spread(alike: Mapping[date, float]) -> dict[date, float]:
    """The likeness of each day and of those about it, of which the greatest counts."""
    about: dict[date, float] = {}
    for other, by in alike.items():
        for apart, worth in enumerate(NEAR):
            for day in (other - timedelta(apart), other + timedelta(apart)):
                about[day] = max(about.get(day, 0.0), by * worth)
    return about


def is_of_lead(one: Naming, text: TextDays) -> bool:
    """Whether a day is named as that of what a page leads with, which would be counted elsewhere: "on Tuesday"."""
    top = FIRST if one.written.weekday is None else SECOND
    return one.tense == PAST and one.place <= top and all(other.place > SECOND for other in text.counted)


def is_overtaken(weekdays: Sequence[Counting], published: date) -> bool:
    """Whether the first weekday told as news, or that on which it was said, would lie days before another: news comes first."""
    news = [one for one in weekdays if one.of_news and one.place <= LEAD]
    first = [one for one in news if one.place == news[0].place]
    lead = [one.day(published) for one in first if one.of_saying] or [one.day(published) for one in first]
    return bool(lead) and max(one.day(published) for one in weekdays) - max(lead) > ONE_DAY


def is_over(one: Naming, published: date) -> bool:
    """Whether a day that was to come would be over; one without a year may as well be that of the next."""
    return any(meant < published and (one.written.year or published - meant < LONG_AHEAD) for meant in days_meant(one.written, published))


def as_named(one: Naming, published: date) -> list[date]:
    """What a named day means on a page of a day; what is told as over may well be long past, and seldom is to come."""
    return days_meant(one.written, published - LONG_PAST if one.tense == PAST else published)


def since(days: Collection[date], day: date, worth: Sequence[float] = NAMED) -> float:
    apart = min(((day - one).days for one in days if one <= day), default=len(worth))
    return worth[apart] if apart < len(worth) else 0.0


def is_ruled_out(day: date, past: Collection[date], not_future: Collection[date]) -> bool:
    """Whether most that a page tells of as over would be to come, or most that it names at all well after it."""
    late = sum((one - day).days > LATER for one in not_future)
    return 2 * sum(one > day for one in past) > len(past) or (late > 1 and 2 * late > len(not_future))


def is_grounded(text: TextDays, signs: Signs, match: Match | None) -> bool:
    return match is not None or signs.named > 0 or signs.printed > 0 or bool(text.counted and signs.page >= MUCH_ALIKE)


def days_to_weigh(
    text: TextDays, matches: Collection[tuple[int, date]], named: Collection[date], alike: Collection[date]
) -> Iterator[date]:
    for at, meant in matches:
        yield from text.counted[at].published(meant)
    for day in named:
        yield from (day + timedelta(step) for step in range(WEEK + 1))
    for day in alike:
        yield from (day + timedelta(step) for step in range(len(NEAR)))
    yield from (text.commented - timedelta(step) for step in range(len(COMMENTED))) if text.commented else ()
    for one, day in numbered_days(text, alike):
        yield from one.published(day)


def likeliest(text: TextDays, odds: Mapping[date, Odds]) -> tuple[date, float] | None:
    """The day on which most of what a page counts means what it most likely means, and how sure that is; None where nothing is."""
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
    best = max((day for day in odds if odds[day].grounded), key=lambda day: (shares[day], odds[day].by, -day.toordinal()), default=None)
    if best is None or shares[best] < SURE_ENOUGH:
        return None
    around = [day for day, one in odds.items() if one.grounded and abs(day - best) <= AROUND]
    return best if meant else max(around, key=lambda day: (odds[day].by, -day.toordinal())), shares[best]
