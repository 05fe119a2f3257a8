"""When a page appeared that states no day, by the days that its text names: the day, where it counts from one, else between which two."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from .naming import in_words
from .page import Between, Dating
from .told_days import FUTURE, PAST, Told

STORY = timedelta(180)  # before the first and after the last of a story's pages that another of them appears
NEAR, FEW = timedelta(30), timedelta(300)  # the same for most of them, which is of use where the story is no longer than that
NEWS = timedelta(60)  # after the newest day that it tells of, nine pages in ten
AGAINST = 150  # days by which a reading must be nearer than another, to go against the tense of the verb
IMPOSSIBLE = 400  # days, for a day that none of the years around has


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
    counted = [(day - timedelta(one.from_now), one) for one in told if one.from_now is not None for day in days_of(one, story)]
    if counted:
        day, one = min(counted, key=lambda found: (strain(found[0], told, story), found[0]))
        named = in_words(day + timedelta(one.from_now))
        return Dating(day, "inferred", f"Its text names {named} and says how far from its own day that is; {why}.")
    past = [day for one in told if one.tense == PAST for day in days_of(one, story)]
    if past:
        first = min(past, key=lambda day: (strain(day, told, story), day))
        ahead = [day for one in told if one.tense == FUTURE if (day := nearest(one, first)) and day > first]
        last = min([first + NEWS, *ahead])
        tells = f"it tells of {in_words(first)} as past{f' and of {in_words(last)} as to come' if last in ahead else ''}; {why}"
    elif story[-1] - story[0] <= FEW:
        first, last = story[0] - NEAR, story[-1] + NEAR
        tells = why
    else:
        return own
    seems = f"It seems to have appeared between {in_words(first)} and {in_words(last)}: {tells}."
    return replace(own, reason=f"{own.reason} {seems}", within=Between(first, last))


def days_of(one: Told, story: Sequence[date]) -> list[date]:
    """The days that a written day can mean, within reach of the story."""
    years = [one.written.year] if one.written.year else range(story[0].year - 1, story[-1].year + 2)
    days = (one.written.in_year(year) for year in years)
    return [
        day for day in days if day and one.written.weekday in (None, day.weekday()) and apart(day, story) <= STORY.days
    ]


def apart(day: date, story: Sequence[date]) -> int:
    at = bisect(story, day)
    return min(abs((day - other).days) for other in story[max(at - 1, 0) : at + 1])


def nearest(one: Told, to: date) -> date | None:
    return min(one.written.around(to), key=lambda day: strain_of(one, day, to), default=None)


def strain(published: date, told: Sequence[Told], story: Sequence[date]) -> int:
    """How far what a page tells would lie from a publish day: a page names few days that are long ago, and appears near its story."""
    each = (min((strain_of(one, day, published) for day in one.written.around(published)), default=IMPOSSIBLE) for one in told)
    return apart(published, story) + sum(each)


def strain_of(one: Told, day: date, published: date) -> int:
    if one.written.weekday not in (None, day.weekday()):
        return IMPOSSIBLE
    contrary = (day > published and one.tense == PAST) or (day < published and one.tense == FUTURE)
    return contrary * AGAINST + (0 if one.written.year else abs((day - published).days))
