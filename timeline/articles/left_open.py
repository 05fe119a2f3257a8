"""The day that a page leaves open, read by what the texts tell and by the days of the story's other pages."""

from collections.abc import Collection, Sequence
from datetime import date

from .between import placed
from .borrowing import SURE
from .likely_year import StoryDays, just_after, likely, told_on
from .naming import in_words
from .page import Block, Dating, Page
from .page_signs import copyright_year
from .stated import Stated
from .told_days import FUTURE, Told, told_days

NEARER = 20  # days by which the other reading of 3/4/2025 must be nearer to the story's other pages


def told_where_open(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], own: Sequence[Dating]
) -> Sequence[Sequence[Told]]:
    """The days that the text of each page names; none where every page has its day, so that nothing hangs on them."""
    if all(dating.day for dating in own):
        return [()] * len(pages)
    return [told_days(page, found) for page, found in zip(pages, blocks, strict=True)]


def years_where_open(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], own: Sequence[Dating]
) -> list[int | None]:
    """The year of each page's copyright line; None where the page has its day."""
    return [
        None if dating.day else copyright_year(page.text, found) for page, found, dating in zip(pages, blocks, own, strict=True)
    ]


def as_told(
    own: Sequence[Dating], stated: Sequence[Sequence[Stated]], told: Sequence[Sequence[Told]], years: Sequence[int | None]
) -> list[Dating]:
    """What pages leave open, by the days that their texts name and by the story's other pages."""
    told_by_sure, named = certain(own, told).told, named_in_full(told)
    found = [
        fitted(dating, days, of_page, year, own, told_by_sure, named)
        for dating, days, of_page, year in zip(own, stated, told, years, strict=True)
    ]
    fitted_days = {i for i, (before, after) in enumerate(zip(own, found, strict=True)) if after.day and not before.day}
    story = certain(found, told, fitted_days)
    return [dating if dating.day else placed(dating, days, story, year) for dating, days, year in zip(found, told, years, strict=True)]


def certain(own: Sequence[Dating], told: Sequence[Sequence[Told]], also: Collection[int] = ()) -> StoryDays:
    """The certain days of a story's pages, and those of some others, and the days that all these pages tell of."""
    both = enumerate(zip(own, told, strict=True))
    sure = [(dating.day, days) for i, (dating, days) in both if dating.day and (dating.basis in SURE or i in also)]
    return StoryDays(sorted(day for day, _ in sure), sorted(named for day, days in sure for named in told_on(day, days)))


def fitted(
    own: Dating, days: Sequence[Stated], told: Sequence[Told], copyright_year: int | None, others: Sequence[Dating],
    told_by_others: Sequence[date], named: Sequence[date],
) -> Dating:
    """What a page leaves open is read so that it comes closest to what the siblings say, and stays provisional."""
    if own.basis in SURE:
        return own
    known = sorted(other.day for other in others if other.day and other is not own)
    if own.day:
        return read_as_siblings(own, days, known[len(known) // 2]) if known else own
    yearless = next((day for day in days if day.date is None), None)
    if yearless is None:
        return own
    best, why = None, "what it tells and the story's other pages"
    if known:
        best = likely(yearless.written, told, StoryDays(known, told_by_others).until(copyright_year))
    if not best:
        best, why = just_after(yearless.written, named), "the days that the story's pages name with their year"
    if not best:
        return own
    reason = f"{yearless.reason}, without a year; {best.year} fits best {why}."
    return Dating(best, "inferred", reason, yearless.start, yearless.end)


def named_in_full(told: Sequence[Sequence[Told]]) -> list[date]:
    """The days that texts name with their year, as none that is to come."""
    days = ((one, one.written.date) for of_page in told for one in of_page if one.tense != FUTURE)
    return [day for one, day in days if day and one.written.may_fall_on(day)]


def read_as_siblings(own: Dating, days: Sequence[Stated], middle: date) -> Dating:
    """3/4/2025 is read the other way when that comes much closer to the story's other pages."""
    day = next((day for day in days if day.start == own.start and day.written.swapped and ", read with" in day.reason), None)
    if day is None:
        return own
    other = next(one for one in (day.written.date, day.written.other.date) if one != own.day)
    if abs((other - middle).days) + NEARER > abs((own.day - middle).days):
        return own
    shown = day.reason.split(", read with")[0]
    return Dating(other, "inferred", f"{shown}, read as the story's other pages suggest: {in_words(other)}.", own.start, own.end)
