"""The day each page appeared, with its basis and reason; never the day of a crawl, a teaser or a comment."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from .borrowing import borrow_from_copy, borrow_from_sibling
from .contested import CLOSE, is_change_by_markup, uncontested
from .counted_days import days_of_text
from .counting import TextDays
from .doubts import fits, weighed
from .left_open import as_told, told_where_open, years_where_open
from .likeliest_day import with_likeliest
from .lost_days import lost_days
from .named_weekday import DAYS, published_weekday
from .naming import in_words, name_of
from .own_link import own_link
from .page import Block, Dating, Page
from .same_weekday import narrowed
from .stated import BARE, CHANGED, DATELINE, LOOSE, Stated, stated_days
from .url_day import url_day


def date_pages(
    pages: Sequence[Page], blocks: Sequence[Sequence[Block]], copies: Mapping[str, str] | None = None,
    decided: Mapping[str, date] | None = None,
) -> list[Dating]:
    """A dating for each page: first what each says itself, then what its copies and siblings can lend it.

    `decided` are days that an editor set, by key; they stand, and are lent before any other.
    """
    every, blocks = blocks, [page.own(found) for page, found in zip(pages, blocks, strict=True)]
    stated = [weighed(page, stated_days(page, found)) for page, found in zip(pages, blocks, strict=True)]
    labelled = [published_weekday(page, found) for page, found in zip(pages, blocks, strict=True)]
    links = [own_link(page, found) for page, found in zip(pages, blocks, strict=True)]
    own = [
        uncontested(page, days, link, by_itself(page, days, weekday, link))
        for page, days, weekday, link in zip(pages, stated, labelled, links, strict=True)
    ]
    names = [name_of(page, found) for page, found in zip(pages, blocks, strict=True)]
    told, years = told_where_open(pages, blocks, own), years_where_open(pages, blocks, own)
    texts_of = cache(lambda: [days_of_text(page, found) for page, found in zip(pages, blocks, strict=True)])

    def with_left_open(own: Sequence[Dating]) -> list[Dating]:
        bounded = narrowed(pages, names, blocks, as_told(own, stated, told, years))
        return with_lent(pages, names, blocks, stated, bounded, copies or {}, labelled, texts_of)

    found = read = with_left_open(own)
    if decided:
        set_by_editors = [
            decided_day(decided[page.key], by_machine) if page.key in decided else dating
            for page, dating, by_machine in zip(pages, own, read, strict=True)
        ]
        found = with_left_open(set_by_editors)
    return [
        replace(dating, lost=lost_days(page, of_page, days, dating, by_machine))
        for page, of_page, days, dating, by_machine in zip(pages, every, stated, found, read, strict=True)
    ]


def with_lent(
    pages: Sequence[Page], names: Sequence[str], blocks: Sequence[Sequence[Block]], stated: Sequence[Sequence[Stated]],
    own: Sequence[Dating], copies: Mapping[str, str], labelled: Sequence[int | None], texts_of: Callable[[], Sequence[TextDays]],
) -> list[Dating]:
    from_copies = borrow_from_copy(pages, names, own, copies, labelled)
    doubtful = {i for i, (alone, copied) in enumerate(zip(own, from_copies, strict=True)) if alone == copied and is_doubtful(alone)}
    likely = with_likeliest(pages, names, blocks, from_copies, labelled, doubtful, texts_of)
    lent = borrow_from_sibling(pages, names, blocks, likely, labelled)
    return [alone if goes_against(days, found) else found for alone, days, found in zip(own, stated, lent, strict=True)]


def goes_against(days: Sequence[Stated], lent: Dating) -> bool:
    """Whether a page that states a day without its year was lent another."""
    return lent.basis == "borrowed" and any(day.date is None and not fits(day.written, lent.day) for day in days)


def is_doubtful(own: Dating) -> bool:
    """Whether a page's day is read from a place where other days stand too."""
    return own.basis == "inferred" and own.start is not None


def decided_day(day: date, read: Dating) -> Dating:
    """An editor's day, which keeps the span and the reason of what was read when it only confirms that."""
    if day != read.day:
        return Dating(day, "editor", "An editor set this day.")
    return Dating(day, "editor", f"An editor confirmed this day. {read.reason}", read.start, read.end)


def by_itself(page: Page, days: Sequence[Stated], weekday: int | None, link: str) -> Dating:
    """The day that the page alone gives: a label or byline, its metadata, its link. A weekday alone is no day."""
    days = [day for day in days if not (day.kind == BARE and is_change_by_markup(page, day.date))]
    said = next((day for day in days if day.date and day.sure), None)
    hint = next((day for day in days if day.date and not day.sure), None)
    from_link = url_day(link)
    if page.published:
        return with_metadata(page, said, hint, days, from_link)
    if said:
        return dating(said, "stated")
    if hint and from_link and abs((hint.date - from_link).days) > CLOSE and hint.kind != CHANGED:
        hint = None
    if from_link and not (hint and hint.kind != CHANGED):
        return Dating(from_link, "inferred", f"The page's link holds this day, {in_words(from_link)}.")
    if hint:
        return dating(hint, "inferred")
    if weekday is not None:
        return Dating(None, "unknown", f"The page says only that it was published on a {DAYS[weekday]}.")
    return Dating(None, "unknown", "The page states no publish day.")


def dating(day: Stated, basis: str, more: str = "") -> Dating:
    return Dating(day.date, basis, f"{day.reason}{more}.", day.start, day.end)


def with_metadata(
    page: Page, said: Stated | None, hint: Stated | None, days: Sequence[Stated], from_link: date | None
) -> Dating:
    published = page.published
    place = f" ({page.evidence})" if page.evidence else ""
    if said and abs((said.date - published).days) <= CLOSE:
        same = "the same" if said.date == published else f"{in_words(published)}, as another time zone may have it"
        return dating(said, "stated", f"; what came with the page says {same}")
    if hint and hint.date == published and hint.kind != CHANGED and not (page.doubt and hint.kind == LOOSE):
        return dating(hint, "stated", "; what came with the page says the same")
    if said and not (said.kind == DATELINE and fits(said.written, published)):
        other = f"; what came with the page{place} says {in_words(published)} instead"
        crawled_later = page.doubt or published > said.date
        return dating(said, "stated" if crawled_later else "inferred", other)
    if hint and hint.kind == CHANGED and hint.date == published and page.doubt:  # two stamps of one change say nothing of before
        return dating(hint, "inferred", f"; what came with the page{place} says the same, which may be the day of the change too")
    line = next((day for day in days if day.kind == DATELINE), None)
    if line and not fits(line.written, published) and (before := latest(line, published)):
        reason = f"{line.reason}, long before the day that came with the page, {in_words(published)}."
        return Dating(before, "inferred", reason, line.start, line.end)
    if from_link and abs((from_link - published).days) > CLOSE:
        reason = f"The page's link holds this day; what came with the page{place} says {in_words(published)} instead."
        return Dating(from_link, "inferred", reason)
    reason = f"The day that came with the page{place}, {in_words(published)}"
    if from_link and from_link != published:
        return Dating(published, "inferred", f"{reason}, but its link holds {in_words(from_link)}.")
    if page.doubt and not from_link:
        return Dating(published, "inferred", f"{reason}, {page.doubt}.")
    return Dating(published, "metadata", f"{reason}.")


def latest(line: Stated, published: date) -> date | None:
    """The last day of a dateline before the page came in."""
    years = [line.written.year] if line.written.year else [published.year, published.year - 1]
    return next((day for year in years if (day := line.written.in_year(year)) and day <= published), None)
