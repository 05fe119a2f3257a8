"""When a day may stand without a person: only where nothing else of weight on the page says another, unless as that of a change."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from .borrowing import SURE
from .given_day import BEFORE, NEAR_MIDNIGHT, OTHERWISE
from .naming import in_words
from .page import Dating, Page
from .stated import BARE, CHANGED, DATELINE, PUBLISHED, Stated
from .url_day import url_day

CLOSE = 1  # days by which what a page says of one day may differ, for time zones


def uncontested(page: Page, days: Sequence[Stated], link: str, found: Dating) -> Dating:
    """The dating, provisional where a label, byline, dateline, link or what came with the page says another day; both are named."""
    if found.basis not in SURE:
        return found
    others = list(other_days(page, days, link, found.day))
    if not others:
        return found
    against = [said for said, day in others if not day or in_words(day) not in found.reason]
    more = f" But {' and '.join(against)}." if against else ""
    return replace(found, basis="inferred", reason=f"{found.reason}{more}")


def other_days(page: Page, days: Sequence[Stated], link: str, taken: date) -> Iterator[tuple[str, date | None]]:
    """What else is said to be the day, in words."""
    if page.doubt.startswith(BEFORE) or OTHERWISE in page.doubt:
        yield f"what came with the page is given twice: {in_words(page.published)}, {page.doubt}", None
    elif page.published and page.doubt in ("", NEAR_MIDNIGHT) and differs(page, days, page.published, taken):
        yield f"what came with the page says {in_words(page.published)}", page.published
    linked = url_day(link)
    if linked and differs(page, days, linked, taken):
        yield f"the page's link holds {in_words(linked)}", linked
    if page.changed and (taken - page.changed).days > CLOSE:
        yield f"the markup says that the page was changed before, on {in_words(page.changed)}", page.changed
    for day in days:
        if day.kind in (PUBLISHED, BARE) and day.date and all(differs(page, days, one, taken) for one in readings(day)):
            yield f"the page says {in_words(day.date)} too", day.date
        elif day.kind == CHANGED and day.date and all((taken - one).days > CLOSE for one in readings(day)):
            yield f"the page says that it was changed before, on {in_words(day.date)}", day.date
        elif day.kind == DATELINE and (day.sure or not day.date) and not is_near(day, taken):
            yield f"its dateline says {day.reason.removeprefix('The dateline says ')}", day.date


def readings(day: Stated) -> list[date]:
    return [one for one in (day.date, day.written.date, day.written.other.date) if one]


def differs(page: Page, days: Sequence[Stated], day: date, taken: date) -> bool:
    return abs((day - taken).days) > CLOSE and not (day > taken and is_change(page, days, day))


def is_change(page: Page, days: Sequence[Stated], day: date) -> bool:
    """Whether the markup or a label says that the page was changed on a day, where something else says that it appeared before."""
    return is_change_by_markup(page, day) or any(other.kind == CHANGED and other.date == day for other in days)


def is_change_by_markup(page: Page, day: date | None) -> bool:
    return day is not None and day == page.changed and page.published is not None and (day - page.published).days > CLOSE


def is_near(line: Stated, taken: date) -> bool:
    return any(abs((taken - day).days) <= CLOSE for day in line.written.around(taken))
