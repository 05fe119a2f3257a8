"""The site and day behind a headline, on invented pages."""

from datetime import date

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import HEADLINE, Page
from timeline.articles.publish_date import date_pages

HEAD = "Regulator grounds Tarn Line ferries after fire"
BODY = (
    "The regulator ordered all ferries of the Tarn Line out of service after the fire aboard the Sea Heron.\n"
    "Inspectors found that a fuel line of the ferry had been fitted with the wrong clamp.\n"
)


@pytest.mark.parametrize(
    ("tail", "headline", "day"),
    [
        (" – TW – 03/13/2024", HEAD, date(2024, 3, 13)),
        (" | News | TW | 13.03.2024", HEAD, date(2024, 3, 13)),
        (" - The Courier - March 13, 2024", HEAD, date(2024, 3, 13)),
        (" – 15 dead", f"{HEAD} – 15 dead", None),
        (" – 13 March", f"{HEAD} – 13 March", None),
    ],
)
def test_the_day_behind_the_headline_is_the_pages(tail: str, headline: str, day: date | None) -> None:
    page = Page("page", f"{HEAD}{tail}\n{BODY}")
    blocks = clean([page])
    assert [page.text[block.start : block.end] for block in blocks[0] if block.kind == HEADLINE] == [headline]
    assert [found.day for found in date_pages([page], blocks)] == [day]
