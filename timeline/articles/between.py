"""When a page appeared that states no day, by the days that its text names: the day, where it counts from one, else between which two."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from .naming import in_words
from .page import Between, Dating
from .told_days import FUTURE, PAST, Told

# All of these are days.
STORY = 180  # before the first and after the last of a story's pages that another of them appears
NEAR, SHORT = 30, 300  # the same for nine pages in ten, which is of use where the story is no longer than that
NEWS = 60  # after the newest day that it tells of, nine pages in ten
FRESH = 14  # after one that it names with its weekday, as news does that is days old
AGAINST = 150  # by which a reading must be nearer than another, to go against the tense of the verb
IMPOSSIBLE = 400  # for a day that none of the years around has


def placed(own: Dating, told: Sequence[Told], others: Sequence[date], copyright_year: int | None) -> Dating:
    """The dating of a page without a day; `others` are the days on which the story's other pages appeared, in order.

    No page appears after the year of its copyright, which says of itself about when that was where no other page does.
    """
    story = [day for day in others if copyright_year is None or day.year <= copyright_year]
    if story:
        why = f"the story's other pages appeared between {in_words(story[0])} and {in_words(story[-1])}"
    elif copyright_year:
        story, why = [date(copyright_year, 1, 1), date(copyright_year, 12, 31)], f"its copyright line is of {copyright_year}"
    else:
        return own
    if counted := counted_day(told, story):
        day, named = counted
        reason = f"Its text names {in_words(named)} and says how far from its own day that is; {why}."
        return Dating(day, "inferred", reason)
    if within := newest_told(told, story):
        until = any(day == within.last for one in told if one.tense == FUTURE for day in days_of(one, story))
        tells = f"it tells of {in_words(within.first)} as past{f' and of {in_words(within.last)} as to come' if until else ''}; {why}"
    elif (story[-1] - story[0]).days <= SHORT:
        within, tells = Between(moved(story[0], -NEAR), moved(story[-1], NEAR)), why
    else:
        return own
    seems = f"It seems to have appeared between {in_words(within.first)} and {in_words(within.last)}: {tells}."
    return replace(own, reason=f"{own.reason} {seems}", within=within)


def counted_day(told: Sequence[Told], story: Sequence[date]) -> tuple[date, date] | None:
    """The publish day, and the day from which the text counts to it."""
    found = [(moved(day, -one.from_now), day) for one in told if one.from_now is not None for day in days_of(one, story)]
    return min(found, key=lambda days: (strain(days[0], told, story), days), default=None)


def newest_told(told: Sequence[Told], story: Sequence[date]) -> Between | None:
    """From the newest day that is told as past, in the year that strains the text least, until the first that is to come."""
    past = {day: one.written for one in told if one.tense == PAST and one.years_from_now != -1 for day in days_of(one, story)}
    if not past:
        return None
    first = min(past, key=lambda day: (strain(day, told, story), day))
    lately = NEWS if past[first].weekday is None else FRESH
    ahead = [day for one in told if one.tense == FUTURE if (day := nearest(one, first)) and day > first]
    return Between(first, min([moved(first, lately), *ahead]))


def days_of(one: Told, story: Sequence[date]) -> list[date]:
    """The days that a written day can mean, within reach of the story."""
    years = [one.written.year] if one.written.year else range(story[0].year - 1, story[-1].year + 2)
    days = (one.written.in_year(year) for year in years)
    return [day for day in days if day and one.written.weekday in (None, day.weekday()) and apart(day, story) <= STORY]


def apart(day: date, story: Sequence[date]) -> int:
    at = bisect(story, day)
    return min(abs((day - other).days) for other in story[max(at - 1, 0) : at + 1])


def moved(day: date, by: int) -> date:
    """Some days later or earlier, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def nearest(one: Told, to: date) -> date | None:
    return min(one.written.around(to), key=lambda day: strain_of(one, day, to), default=None)


def strain(published: date, told: Sequence[Told], story: Sequence[date]) -> int:
    """How far what a page tells would lie from a publish day: a page names few days that are long ago, and appears near its story."""
    each = (min((strain_of(one, day, published) for day in one.written.around(published)), default=IMPOSSIBLE) for one in told)
    return apart(published, story) + sum(each)


def strain_of(one: Told, day: date, published: date) -> int:
    if one.written.weekday not in (None, day.weekday()):
        return IMPOSSIBLE
    if one.years_from_now is not None and day.year != published.year + one.years_from_now:
        return IMPOSSIBLE
    contrary = (day > published and one.tense == PAST) or (day < published and one.tense == FUTURE)
    return contrary * AGAINST + (0 if one.written.year else abs((day - published).days))
