"""Doubts about the days that a page states: figures that read two ways, a dateline that disagrees, two labels with two days."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from .datelines import STAMP
from .languages import language
from .naming import in_words
from .page import Page
from .stated import BARE, DATELINE, PUBLISHED, Stated
from .stated_days import Written
from .url_day import url_day

MONTH_FIRST = re.compile(r"\b(?:[ECMP][SD]T|ET|CT|MT|PT)\b|\bU\.?S\.?\b")  # clocks by which a month is written before its day
DAY_FIRST = frozenset("de nl fr es pt it ca ro da no fi et pl cs sk hr tr id vi ru uk bg el".split())  # no month first in these
BEFORE, AFTER = timedelta(days=1), timedelta(days=10)  # a page may appear so long before and after its dateline
APART = timedelta(days=2)


def weighed(page: Page, stated: Sequence[Stated]) -> list[Stated]:
    """The days with each ambiguous one read as the rest of the page reads it, and unsure where the page contradicts itself."""
    found = [read_by_the_rest(page, day, stated) if day.written.swapped else weekday_checked(day) for day in stated]
    found = [against_dateline(day, found) for day in found]
    found = [against_the_page(page, day, found) for day in found]
    labelled = [day for day in found if day.sure and day.kind in (PUBLISHED, BARE)]
    for kind in (PUBLISHED, BARE):
        same = [day for day in labelled if day.kind == kind]
        if len(same) > 1 and max(day.date for day in same) - min(day.date for day in same) > APART:
            found = [day.doubted("but another day is given beside it") if day in same else day for day in found]
    return found


def weekday_checked(day: Stated) -> Stated:
    if day.date and not day.written.may_fall_on(day.date):
        return day.doubted("but that day is another weekday than it says")
    if day.written.short:
        return day.doubted("whose year has two figures only")
    return day


def read_by_the_rest(page: Page, day: Stated, stated: Sequence[Stated]) -> Stated:
    """3/4/2025 read as its weekday, the dateline, the metadata or the link has it; else as its time zone writes, unsure."""
    readings = [day.written.date, day.written.other.date]
    witnesses = [
        ("its weekday", [one for one in readings if one.weekday() == day.written.weekday]),
        ("the dateline", [one for one in readings if any(fits(other.written, one) for other in stated if other.kind == DATELINE)]),
        ("what came with the page", [one for one in readings if one == page.published]),
        ("the page's link", [one for one in readings if one == url_day(page.url)]),
    ]
    for witness, agreed in witnesses:
        if len(agreed) == 1:
            return day._replace(date=agreed[0], reason=f"{day.reason}, which {witness} shows to be {in_words(agreed[0])}")
    line_end = page.text.find("\n", day.end)
    clock = page.text[day.end : line_end if line_end >= 0 else len(page.text)][:40]
    if MONTH_FIRST.search(clock):
        return day._replace(date=readings[1]).doubted("read with the month first, as its time zone writes days")
    if language(page.told) in DAY_FIRST:
        return day._replace(reason=f"{day.reason}, read with the day first, as its language writes days")
    return day.doubted("read with the day first")


def against_dateline(day: Stated, stated: Sequence[Stated]) -> Stated:
    """A page appears on the day of its dateline or soon after; a day that does not is another day than the article's."""
    line = next((other for other in stated if other.kind == DATELINE), None)
    if line is None or not day.sure or day.kind == DATELINE or fits(line.written, day.date):
        return day
    return day.doubted(f"but the dateline says {line.reason.removeprefix('The dateline says ')}")


def against_the_page(page: Page, day: Stated, stated: Sequence[Stated]) -> Stated:
    """What a crawler put on top of the page gives way to a day that the page itself gives."""
    stamped = STAMP.match(page.text)
    if not (day.sure and stamped and day.start < stamped.end()):
        return day
    other = next((one for one in stated if one is not day and one.sure and one.kind in (PUBLISHED, BARE, DATELINE)), None)
    if other is None or abs((other.date - day.date).days) <= APART.days:
        return day
    return day.doubted(f"but the page itself says {in_words(other.date)}")


def fits(line: Written, day: date) -> bool:
    """Whether a page with this dateline may have appeared on a day; a dateline without a year is one of that year or the last."""
    return any(-BEFORE <= day - written <= AFTER for written in line.around(day))
