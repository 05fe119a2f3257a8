"""Times that only say which thing is meant; the articles appeared on Friday 16 May 2031."""

from datetime import date

import pytest

from timeline.dates import find_mentions
from timeline.entries.clauses import clauses
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
        ("The shares were at 12, some 7% below Tuesday's close.", False),
        ("The offer is a third above Tuesday's closing price.", False),
        ("The river stood a foot over Tuesday's peak.", False),
        ("The crown was trading at 9 to the mark, against Tuesday's rate of 8.", False),
        ("The wheat price fell to Tuesday's level.", False),
        ("Pressure in the pipe was well under Tuesday's high.", False),
        ("The firm cut its forecast in March.", True),
        ("The march is planned for June.", True),
        ("The board has fixed the vote for 3 June.", True),
        ("Storms are forecast for Tuesday.", True),
    ],
)
def test_the_time_of_a_forecast_dates_nothing(text: str, dates: bool) -> None:
    (mention,) = (mention for mention in find_mentions(text, "2031-05-16") if mention.type == "DATE")
    assert dates_something(text, 0, mention, PUBLISHED) is dates


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # which bonds, which tubs
        ("A coupon on its bonds maturing in 2038 is payable on Monday.", ["2031-05-19"]),
        ("The mill pulped its flour after tests of two sacks, packed on 3 May.", []),
        ("The millers could ask for a hearing by the same court that issued Tuesday's ruling.", []),
        # best before, the end of accounts, and "the current year", when they are told beside what was done
        ("The dairy took back bags with a best-by date of September 2, 2031.", []),
        ("Eat no bars with best before dates between 9 May and 30 August 2031.", []),
        ("The mill reported income of 71 crowns for the period ended April 30.", []),
        ("The prize was given to the best novel of the current year.", []),
        ("Her words were no verdict on what happened in 1995.", []),
    ],
)
def test_which_thing_is_meant_is_no_time_of_what_is_told(text: str, told: list[str]) -> None:
    found = clauses(text, 0, len(text), find_mentions(text, PUBLISHED), PUBLISHED)
    assert [clause.mention.edtf for clause in found] == told
