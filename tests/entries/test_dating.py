"""Which phrases date what is told; the articles appeared on Friday 16 May 2031."""

from datetime import date

import pytest

from timeline.dates import find_mentions
from timeline.entries.dating import dates_something

PUBLISHED = date(2031, 5, 16)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The bank lifted its inflation forecast for the end of the year from 14% to 30%.", False),
        ("The firm cut its guidance for next year.", False),
        ("The firm cut its sales target for the second half of the year.", False),
        ("The bank raised its growth projection for this year to 3 per cent.", False),
        ("The government set a target of 40 per cent for 2035.", False),
        ("Economists lowered their estimates for the third quarter.", False),
        ("The council has adopted its budget for 2032.", False),
        ("The firm raised its profit forecast for the year ending in March 2032.", False),
        ("The firm cut its forecast in March.", True),
        ("The march is planned for June.", True),
        ("The board has fixed the vote for 3 June.", True),
        ("Storms are forecast for Tuesday.", True),
    ],
)
def test_the_time_of_a_forecast_dates_nothing(text: str, dates: bool) -> None:
    (mention,) = (mention for mention in find_mentions(text, "2031-05-16") if mention.type == "DATE")
    assert dates_something(text, 0, mention, PUBLISHED) is dates
