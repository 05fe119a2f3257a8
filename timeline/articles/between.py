"""When a page appeared that states no day, by the days that its text names: the day, where it counts from one, else between which two."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from .likely_year import StoryDays, apart, clearly_best, nearest, strain
from .naming import in_words
from .page import Between, Dating
from .told_days import FUTURE, PAST, Told

# All of these are days.
STORY = 180  # before the first and after the last of a story's pages that another of them appears
YEAR = 366  # after the last of them that a page names a day to come
NEAR, SHORT = 30, 300  # as STORY, for nine pages in ten, which is of use where the story is no longer than that
NEWS = 60  # after the newest day that it tells of, nine pages in ten
FRESH = 14  # after one that it names with its weekday, as news does that is days old


def placed(own: Dating, told: Sequence[Told], others: StoryDays, copyright_year: int | None) -> Dating:
    """The dating of a page without a day; it stays as it is where neither the story's other pages nor a copyright line have one."""
    story = others.until(copyright_year)
    if not story.appeared:
        return own
    first, last = story.appeared[0], story.appeared[-1]
    if first in others.appeared:
        why = f"the story's other pages appeared between {in_words(first)} and {in_words(last)}"
    else:
        why = f"its copyright line is of {copyright_year}"
    story = story._replace(appeared=sorted([*story.appeared, *later_days(told, last)]))
    if counted := counted_day(told, story):
        day, named = counted
        reason = f"Its text names {in_words(named)} and says how far from its own day that is; {why}."
        return Dating(day, "inferred", reason)
    if within := newest_told(told, story):
        until = any(day == within.last for one in told if one.tense == FUTURE for day in days_of(one, story))
        tells = f"it tells of {in_words(within.first)} as past{f' and of {in_words(within.last)} as to come' if until else ''}; {why}"
    elif (last - first).days <= SHORT:
        within, tells = Between(moved(first, -NEAR), moved(last, NEAR)), why
    else:
        return own
    seems = f"It seems to have appeared between {in_words(within.first)} and {in_words(within.last)}: {tells}."
    return replace(own, reason=f"{own.reason} {seems}", within=within)


def later_days(told: Sequence[Told], last: date) -> list[date]:
    """The days that a page names with their year after the last other page: one that is over or comes soon shows that it is later too."""
    dated = [(one, one.written.date) for one in told if one.written.date and one.written.date > last]
    return [day for one, day in dated if one.tense == PAST or (day - last).days <= YEAR]


def counted_day(told: Sequence[Told], story: StoryDays) -> tuple[date, date] | None:
    """The publish day, and the day from which the text counts to it."""
    found = [(moved(day, -one.from_now), day) for one in told if one.from_now is not None for day in days_of(one, story)]
    return min(found, key=lambda days: (strain(days[0], told, story), days), default=None)


def newest_told(told: Sequence[Told], story: StoryDays) -> Between | None:
    """From the newest day that is told as past, in the year that strains the text least, until the first that is to come."""
    past = {day: one.written for one in told for day in days_of(one, story) if is_over(one, day, story)}
    first = clearly_best(list(past), told, story)
    if first is None:
        return None
    lately = NEWS if past[first].weekday is None else FRESH
    ahead = [day for one in told if one.tense == FUTURE if (day := nearest(one, first)) and day > first]
    return Between(first, min([moved(first, lately), *ahead]))


def is_over(one: Told, day: date, story: StoryDays) -> bool:
    """Whether a day is told as past, or named with its weekday while the story went on, as news names its day."""
    if one.years_from_now == -1 or one.tense == FUTURE:
        return False
    return one.tense == PAST or (one.written.weekday is not None and day <= moved(story.appeared[-1], NEAR))


def days_of(one: Told, story: StoryDays) -> list[date]:
    """The days that a written day can mean, within reach of the story."""
    years = [one.written.year] if one.written.year else story.years
    days = (one.written.in_year(year) for year in years)
    return [day for day in days if day and one.written.may_fall_on(day) and apart(day, story.appeared) <= STORY]


def moved(day: date, by: int) -> date:
    """Some days later or earlier, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))
