"""The day each page appeared, with its basis and reason; never the day of a crawl, a teaser or a comment."""

from collections.abc import Mapping, Sequence
from datetime import date

from .borrowing import borrow_from_copy, borrow_from_sibling
from .page import Block, Dating, Page
from .stated import CHANGED, Stated, stated_days
from .url_day import url_day

CLOSE = 1  # days: one page's label and metadata may differ by a time zone


def date_pages(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], copies: Mapping[str, str] | None = None
) -> list[Dating]:
    """A dating for each page: first what each says itself, then what its copies and siblings can lend it."""
    stated = [stated_days(page, found) for page, found in zip(pages, blocks, strict=True)]
    own = [by_itself(page, days) for page, days in zip(pages, stated, strict=True)]
    own = [fitted(dating, days, own) for dating, days in zip(own, stated, strict=True)]
    lent = borrow_from_copy(pages, own, copies or {})
    return borrow_from_sibling(pages, blocks, lent)


def by_itself(page: Page, days: Sequence[Stated]) -> Dating:
    """The day that the page alone gives: a label or byline, its metadata, its link."""
    said = next((day for day in days if day.date and day.sure), None)
    hint = next((day for day in days if day.date and not day.sure), None)
    if page.published:
        return with_metadata(page.published, said, hint)
    if said:
        return Dating(said.date, "stated", said.reason, said.start, said.end)
    from_link = url_day(page.url)
    if hint and from_link and abs((hint.date - from_link).days) > CLOSE and hint.kind != CHANGED:
        hint = None
    if from_link and not (hint and hint.kind != CHANGED):
        return Dating(from_link, "inferred", "the page's link holds this day")
    if hint:
        return Dating(hint.date, "inferred", hint.reason, hint.start, hint.end)
    return Dating(None, "unknown", "the page states no publish day")


def with_metadata(published: date, said: Stated | None, hint: Stated | None) -> Dating:
    if said is None:
        if hint and hint.date == published:
            return Dating(published, "stated", f"{hint.reason}; the page's metadata says the same", hint.start, hint.end)
        return Dating(published, "metadata", "the day that came with the page")
    if said.date == published:
        return Dating(published, "stated", f"{said.reason}; the page's metadata says the same", said.start, said.end)
    return Dating(
        said.date, "stated", f"{said.reason}; the page's metadata says {published:%-d %B %Y} instead", said.start, said.end
    )


def fitted(dating: Dating, days: Sequence[Stated], others: Sequence[Dating]) -> Dating:
    """A day without a year gets the year that brings it closest to what the siblings say, and stays provisional."""
    if dating.day or not days:
        return dating
    known = sorted(other.day for other in others if other.day)
    yearless = next((day for day in days if day.date is None), None)
    if not known or yearless is None:
        return dating
    middle = known[len(known) // 2]
    years = [middle.year - 1, middle.year, middle.year + 1]
    choices = [day for year in years if (day := yearless.written.in_year(year))]
    if yearless.written.weekday is not None:
        choices = [day for day in choices if day.weekday() == yearless.written.weekday]
    if not choices:
        return dating
    best = min(choices, key=lambda day: abs((day - middle).days))
    reason = f"{yearless.reason}, without a year; {best.year} is the year of the story's other pages"
    return Dating(best, "inferred", reason, yearless.start, yearless.end)
