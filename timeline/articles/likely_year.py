"""How well a day fits as the day on which a page appeared, and so the year of a day that is written without one."""

from bisect import bisect
from collections.abc import Collection, Sequence
from datetime import MAXYEAR, date
from typing import NamedTuple

from .stated_days import Written
from .told_days import FUTURE, PAST, Told

# All of these are days.
AGAINST = 150  # by which a reading must be nearer than another, to go against the tense of the verb
IMPOSSIBLE = 400  # for a day that none of the years around has
AHEAD = 366  # that a page names a term or a plan before it comes
CLEARLY = 60  # by which one year must fit better than another
HALF_A_YEAR = 183  # days farther apart are of two years
RETOLD = 1  # after a day that another page tells of, within which a dateline retells it
FORTNIGHT = 14  # for which the news tells of what happened with its day
SHARED = 60  # for a day that another page of the story tells of too


class StoryDays(NamedTuple):
    """The days on which the other pages of a story appeared, and those that they tell of, both in order; and the last year possible."""

    appeared: Sequence[date]
    told: Sequence[date] = ()
    last_year: int = MAXYEAR

    def until(self, year: int | None) -> "StoryDays":
        """As a page sees it with that copyright year: no page appears later, and where no other did by then it appeared about then."""
        if year is None:
            return self
        appeared, told = ([day for day in days if day.year <= year] for days in (self.appeared, self.told))
        return StoryDays(appeared or [date(year, 1, 1), date(year, 12, 31)], told, year)

    @property
    def years(self) -> range:
        return range(self.appeared[0].year - 1, min(self.appeared[-1].year + 1, self.last_year) + 1)


def likely(written: Written, told: Sequence[Told], story: StoryDays) -> date | None:
    """A day written without a year, in the one that clearly fits best."""
    days = (written.in_year(year) for year in story.years)
    return clearly_best([day for day in days if day and written.may_fall_on(day)], told, story)


def just_after(written: Written, named: Sequence[date]) -> date | None:
    """A day written without a year, in the only one in which days that are named with theirs lie shortly before it."""
    days = {(written.in_year(day.year + by), day) for day in named for by in (0, 1)}
    found = {day for day, before in days if day and written.may_fall_on(day) and 0 <= (day - before).days <= FORTNIGHT}
    return found.pop() if len(found) == 1 else None


def clearly_best(days: Sequence[date], told: Sequence[Told], story: StoryDays) -> date | None:
    """The day that strains the text least; None where one of another year does so hardly more."""
    strains = sorted((strain(day, told, story), day) for day in set(days))
    if not strains:
        return None
    least, best = strains[0]
    doubtful = any(by < least + CLEARLY and abs((day - best).days) > HALF_A_YEAR for by, day in strains)
    return None if doubtful else best


def strain(published: date, told: Sequence[Told], story: StoryDays) -> int:
    """How far what a page tells would lie from a publish day: a page names few days that are long ago, and appears near its story."""
    each = (min((strain_of(one, day, published) for day in one.written.around(published)), default=IMPOSSIBLE) for one in once_each(told))
    before = bisect(story.told, published)
    shared = before > 0 and (published - story.told[before - 1]).days <= RETOLD
    return apart(published, story.appeared) + sum(each) - shared * SHARED


def once_each(told: Sequence[Told]) -> Collection[Told]:
    """A day that a page names again and again says no more than one that it names once; what gives its tense or weekday says most."""
    found: dict[tuple[int | None, ...], Told] = {}
    for one in sorted(told, key=lambda one: (one.tense != "", one.written.weekday is not None)):
        found[one.written.year, one.written.month, one.written.day, one.years_from_now] = one
    return found.values()


def strain_of(one: Told, day: date, published: date) -> int:
    of_other_year = one.years_from_now is not None and day.year != published.year + one.years_from_now
    if of_other_year or not one.written.may_fall_on(day):
        return IMPOSSIBLE
    contrary = (day > published and one.tense == PAST) or (day < published and one.tense == FUTURE)
    if one.written.year:
        return contrary * IMPOSSIBLE or ((day - published).days > AHEAD) * AGAINST
    return contrary * AGAINST + abs((day - published).days)


def told_on(published: date, told: Sequence[Told]) -> list[date]:
    """The days before it that a page of a certain day tells of."""
    past = ([day for day in one.written.around(published) if day <= published] for one in told if one.tense != FUTURE)
    return [max(days) for days in past if days]


def nearest(one: Told, to: date) -> date | None:
    return min(one.written.around(to), key=lambda day: strain_of(one, day, to), default=None)


def apart(day: date, days: Sequence[date]) -> int:
    at = bisect(days, day)
    return min(abs((day - other).days) for other in days[max(at - 1, 0) : at + 1])
