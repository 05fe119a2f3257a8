from datetime import date

import pytest

from timeline.articles.stated_days import written_days
from timeline.articles.url_day import url_day


@pytest.mark.parametrize(
    "text",
    [
        "2025-07-18", "2025/7/18", "2025-07-18T09:30:00Z", "18 July 2025", "18th of July 2025", "July 18, 2025", "Jul. 18 2025",
        "18.07.2025", "18/07/2025", "Friday, 18 July 2025", "18. Juli 2025", "18 juillet 2025", "18 de julio de 2025",
        "18 июля 2025", "2025年7月18日", "18 Jul 202518 Jul 2025",
    ],
)
def test_a_written_day_is_read(text: str) -> None:
    assert [day.date for day in written_days(text)] == [date(2025, 7, 18)]


@pytest.mark.parametrize("text", ["31 June 2025", "0000-00-00", "17 rare earths", "rose 32% in June", "10:45", "H20 chips", "1.2.3"])
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert written_days(text) == []


def test_a_day_without_a_year_has_no_date() -> None:
    (day,) = written_days("4 March")
    assert (day.month, day.day, day.date) == (3, 4, None)


def test_a_day_that_reads_two_ways_says_so() -> None:
    assert [day.swapped for day in written_days("03/04/2025 and 13/04/2025")] == [True, False]


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://gazette.example/2025/07/18/dam-breach", date(2025, 7, 18)),
        ("https://gazette.example/news/dam-20250718.html", date(2025, 7, 18)),
        ("https://gazette.example/2025/07/dam-breach", None),
        ("https://gazette.example/2025/02/31/dam", None),
        ("https://gazette.example/2025/07/18/recap-of-2025-07-11", None),
        ("", None),
    ],
)
def test_the_day_in_a_link(url: str, day: date | None) -> None:
    assert url_day(url) == day


@pytest.mark.parametrize(("text", "weekday"), [("Friday, 18 July", 4), ("on Friday (July 18)", 4), ("Friday: 18 July", None)])
def test_the_weekday_in_front_of_a_day_is_its_own(text: str, weekday: int | None) -> None:
    assert [day.weekday for day in written_days(text)] == [weekday]
