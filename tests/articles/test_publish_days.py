"""Days on which no article can have appeared: refused where they are typed, passed over where a page says them."""

from datetime import date

import pytest

from timeline.articles.load import load
from timeline.articles.models import Article, Story
from timeline.articles.page import Received
from timeline.articles.publish_days import unlikely
from timeline.articles.read import articles_of, decided_about, read_afresh

TODAY = date(2024, 3, 12)


@pytest.mark.parametrize(
    ("day", "why_not"),
    [
        (date(1, 1, 1), "0001-01-01 lies before 1600, when nothing was published that could be read here"),
        (date(1599, 12, 31), "1599-12-31 lies before 1600, when nothing was published that could be read here"),
        (date(1600, 1, 1), ""),
        (date(2025, 3, 13), ""),
        (date(2025, 3, 14), "2025-03-14 lies more than a year ahead"),
        (date(9999, 12, 31), "9999-12-31 lies more than a year ahead"),
    ],
)
def test_a_day_is_likely_from_1600_to_a_year_ahead(day: date, why_not: str) -> None:
    assert unlikely(day, TODAY) == why_not


@pytest.mark.django_db
@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_a_stored_day_that_cannot_be_is_kept_as_one_that_lost(day: date) -> None:
    load("harbour", [Received("a", "Dockers at Kestrel Bay walked out on Monday, the union said.", published=day)])
    story = Story.objects.get()
    read = read_afresh(story, articles_of(story), decided_about([], [], [], []))
    read.store(read.changed)

    reading = Article.objects.get().reading
    assert (reading.published, reading.basis) == (None, "unknown")
    reason = f"The day that came with the page can't be right: {unlikely(day, date.today())}."
    assert [row["reason"] for row in reading.candidates] == [reason]
