"""Where the date stays in a headline, by example, as the rest would not read without it."""

import pytest

from timeline.entries.phrases import without_phrase
from timeline.entries.wording import headline


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The vote in May and June cost nine million.", "May"),
        ("The April 2031 report named nine mills.", "April 2031"),
        ("Telvia posted a gain in first-quarter sales.", "first-quarter"),
        ("The feast will go on throughout the weekend.", "the weekend"),
        ("The mill was safe until just a week ago.", "a week ago"),
        ("The shares, which lapse on 3 May, can be sold.", "3 May"),
        ("A weak third quarter cost Telvia nine million.", "third quarter"),
        ("Telvia sold nine mills in the year ended 30 June.", "30 June"),
        ("Today is the ninth day of the strike.", "Today"),
        ("Tomorrow marks the end of the strike.", "Tomorrow"),
        ("In Harn, today is the ninth day of the strike.", "today"),
        ("It came as laid down by the 3 May accord of Harn.", "3 May"),
    ],
)
def test_the_date_stays(text: str, phrase: str) -> None:
    assert without_phrase(text, phrase) == text


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("The fees for the bridge were taken in May.", "May", "The fees for the bridge were taken"),
        ("The towns have clashed over the bridge, most recently in May.", "May", "The towns have clashed over the bridge"),
        ("of Monday, 5,000 bakers were still out of their homes", "Monday", "5,000 bakers were still out of their homes"),
    ],
)
def test_nothing_is_left_over_of_a_date(text: str, phrase: str, expected: str) -> None:
    assert headline(text, phrase) == expected
