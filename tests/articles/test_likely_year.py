"""The year of a page that states none: by what it tells, its copyright line, and when the story's other pages appeared."""

from datetime import date

import pytest

from timeline.articles.page import BODY, BYLINE, CHROME, Between, Block, Dating, Page
from timeline.articles.publish_date import date_pages

LATER = [("The mill was fined.", date(2023, 6, 2)), ("The mill lost again.", date(2023, 9, 4)), ("The mill paid.", date(2023, 11, 6))]


def page(key: str, body: str, byline: str = "", footer: str = "", published: date | None = None) -> tuple[Page, list[Block]]:
    blocks, text = [], ""
    for part, kind in ((byline, BYLINE), (body, BODY), (footer, CHROME)):
        if part:
            blocks.append(Block(len(text), len(text) + len(part), kind, "Of this kind"))
            text += f"{part}\n"
    return Page(key, text, published=published), blocks


def dated(body: str, byline: str = "", footer: str = "", others: list[tuple[str, date]] = LATER) -> Dating:
    siblings = [page(f"other{at}", told, published=day) for at, (told, day) in enumerate(others)]
    pages, blocks = zip(page("open", body, byline, footer), *siblings, strict=True)
    return date_pages(pages, blocks)[0]


@pytest.mark.parametrize(
    ("byline", "footer", "others", "day"),
    [
        # The other pages appeared around one year only.
        ("May 8", "", LATER, date(2023, 5, 8)),
        # As near to one end of a story as to the other: nobody knows.
        ("March 8", "", [("It burned.", date(2022, 6, 2)), ("It opened.", date(2022, 12, 10))], None),
        # No page appears after the year of its copyright, which may be that of the crawl.
        ("March 8", "© 2022 Tarn Mail", [("It burned.", date(2022, 6, 2)), ("It opened.", date(2022, 12, 10))], date(2022, 3, 8)),
        ("March 8", "© 2022 Tarn Mail", [("It was fined.", date(2024, 3, 9))], date(2022, 3, 8)),
        # Another page tells of the day before, with its year or in words that its own day explains.
        ("March 8", "", [("It burned on 7 March 2022.", date(2022, 6, 2)), ("It opened.", date(2022, 12, 10))], date(2022, 3, 8)),
        ("March 8", "", [("It burned on 7 March.", date(2022, 6, 2)), ("It opened.", date(2022, 12, 10))], date(2022, 3, 8)),
        # The weekday that stands beside the day is of one of the years.
        ("Wednesday, March 8", "", [("It burned.", date(2022, 6, 2)), ("It opened.", date(2022, 12, 10))], date(2023, 3, 8)),
    ],
)
def test_a_day_without_a_year_is_of_the_year_that_clearly_fits_best(
    byline: str, footer: str, others: list[tuple[str, date]], day: date | None
) -> None:
    dating = dated("The mill has no roof.", byline, footer, others)
    assert (dating.day, dating.basis) == (day, "inferred" if day else "unknown")


@pytest.mark.parametrize(
    ("body", "first", "last"),
    [
        # It names a term to come; what is past was long before the last other page.
        ("The mill has until 20 February 2025 to appeal. The judgment was read on 21 January.", "2025-01-21", "2025-03-22"),
        # A day that is over, after the last other page: this one is later still.
        ("The mill was sold on 3 October 2024. It reopened on 9 October.", "2024-10-09", "2024-12-08"),
        # A plan for years ahead says nothing of now.
        ("The mill will close on 1 May 2031. The keeper resigned on 9 October.", "2023-10-09", "2023-12-08"),
    ],
)
def test_a_day_named_with_its_year_bounds_that_of_the_page(body: str, first: str, last: str) -> None:
    dating = dated(body, others=[*LATER, ("The mill was let.", date(2024, 5, 6))])
    assert dating.within == Between(date.fromisoformat(first), date.fromisoformat(last))


def test_a_day_whose_year_is_told_by_the_others_speaks_for_the_year_of_the_rest() -> None:
    told = [page("open", "The keeper resigned on November 15."), page("may", "The keeper was fined.", published=date(2025, 5, 28))]
    line = page("line", "The keeper was suspended.", "Feb 20")
    alone, with_line = (date_pages(*zip(*found, strict=True))[0].within for found in (told, [*told, line]))
    assert (alone, with_line) == (Between(date(2025, 11, 15), date(2026, 1, 14)), Between(date(2024, 11, 15), date(2025, 1, 14)))


@pytest.mark.parametrize(
    ("others", "day"),
    [
        (["The roof fell in on 2 March 2022."], date(2022, 3, 8)),
        (["The roof fell in on 30 December 2021. It is of 2 January 1962."], None),
        (["The roof fell in on 2 March 2022.", "The mill had burned on 1 March 2014."], None),
        (["A hearing will be held on 2 March 2022."], None),
    ],
)
def test_a_day_is_of_the_year_of_days_that_the_texts_name_shortly_before_it(others: list[str], day: date | None) -> None:
    pages, blocks = zip(page("line", "The mill has no roof.", "March 8"), *(page(told, told) for told in others), strict=True)
    assert date_pages(pages, blocks)[0].day == day


def test_a_page_that_may_be_of_two_years_is_placed_in_none() -> None:
    others = [("It burned.", date(2022, 6, 2)), ("It opened.", date(2023, 7, 4))]
    assert dated("The keeper resigned on June 20.", others=others).within is None


def test_a_page_with_a_day_but_no_year_borrows_no_other_day() -> None:
    told = "The roof of the mill fell in on Tuesday, and the keeper ran out in time, the council said."
    others = [(f"{told} Nobody was hurt.", date(2022, 6, 7)), ("The mill opened.", date(2022, 12, 10))]
    assert dated(told, others=others).day == date(2022, 6, 7)
    assert dated(told, "March 8", others=others).day is None
