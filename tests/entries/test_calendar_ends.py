"""Pages from the first and the last days of the calendar are proposed from like any other, never an error."""

from datetime import date

import pytest

from timeline.articles.load import load
from timeline.articles.page import Received
from timeline.entries.build import build_timeline

TEXT = (
    "The harbour was closed on Friday after the storm.\n\nThe port authority said on Monday that cranes had fallen last month. "
    "Two days after the closure the council met.\n\nThe inquiry will begin next week, and the report is due in 2025."
)


@pytest.mark.django_db
@pytest.mark.parametrize("day", [date.min, date(1, 1, 6), date(2, 1, 1), date(1500, 1, 1), date(9999, 12, 1), date.max])
def test_a_story_of_such_pages_can_be_built(day: date) -> None:
    pages = [Received(f"page-{i}", f"Page {i}\n\n{TEXT}", published=published) for i, published in enumerate((day, date(2024, 3, 9)))]
    build_timeline(load("ends", pages)[0])
