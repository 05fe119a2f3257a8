"""When a page appeared that states no day, by the days that its text names: the day, where it counts from one, else between which two."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from .naming import in_words
from .page import Between, Dating
from .told_days import FUTURE, PAST, Told

STORY = timedelta(180)  # before the first and after the last of a story's pages that another of them appears
NEAR, FEW = timedelta(30), timedelta(300)  # the same for most of them, which is of use where the story is no longer than that
NEWS = timedelta(150)  # after the newest day that it tells of
AGAINST = 150  # days by which a reading must be nearer than another, to go against the tense of the verb
IMPOSSIBLE = 400  # days, for a day that none of the years around has


def placed(own: Dating, told: Sequence[Told], story: Between | None) -> Dating:
    """The dating of a page without a day; `story` is when the story's other pages appeared."""
    if own.day or story is None:
        return own
    counted = [(day - timedelta(one.from_now), one) for one in told if one.from_now is not None for day in days_of(one, near(story, STORY))]
    if counted:
        day, one = min(counted, key=lambda found: (strain(found[0], told, story), found[0]))
        return Dating(day, "inferred", f"Its text counts from this day to {shown(one, day)}; {why_year(story)}.")
    past = [day for one in told if one.tense == PAST for day in days_of(one, near(story, STORY))]
    if past:
        first = min(past, key=lambda day: (strain(day, told, story), day))
        ahead = [day for one in told if one.tense == FUTURE if (day := nearest(one, first)) and day > first]
        last = min([first + NEWS, *ahead])
        tells = f"it tells of {in_words(first)} as past{f' and of {in_words(last)} as to come' if last in ahead else ''}; {why_year(story)}"
    elif story.last - story.first <= FEW:
        first, last = near(story, NEAR)
        tells = why_year(story)
    else:
        return own
    seems = f"It seems to have appeared between {in_words(first)} and {in_words(last)}: {tells}."
    return replace(own, reason=f"{own.reason} {seems}", within=Between(first, last))


def near(story: Between, slack: timedelta) -> Between:
    return Between(story.first - slack, story.last + slack)


def days_of(one: Told, within: Between) -> Iterable[date]:
    """The days of those years that a written day can mean."""
    years = [one.written.year] if one.written.year else range(within.first.year, within.last.year + 1)
    days = (one.written.in_year(year) for year in years)
    return [day for day in days if day and one.written.weekday in (None, day.weekday()) and within.first <= day <= within.last]


def nearest(one: Told, to: date) -> date | None:
    return min(one.written.around(to), key=lambda day: strain_of(one, day, to), default=None)


def strain(published: date, told: Sequence[Told], story: Between) -> int:
    """How far what a page tells would lie from a publish day: a page names few days that are long ago, and appears near its story."""
    outside = max((story.first - published).days, (published - story.last).days, 0)
    return outside + sum(min((strain_of(one, day, published) for day in one.written.around(published)), default=IMPOSSIBLE) for one in told)


def strain_of(one: Told, day: date, published: date) -> int:
    if one.written.weekday not in (None, day.weekday()):
        return IMPOSSIBLE
    contrary = (day > published and one.tense == PAST) or (day < published and one.tense == FUTURE)
    return contrary * AGAINST + (0 if one.written.year else abs((day - published).days))


def shown(one: Told, published: date) -> str:
    return in_words(published + timedelta(one.from_now or 0))


def why_year(story: Between) -> str:
    return f"the story's other pages appeared between {in_words(story.first)} and {in_words(story.last)}"
