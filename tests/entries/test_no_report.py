"""Sentences with a day that report no event, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told


@pytest.mark.parametrize("text", [
    "We reached the upper valley on Tuesday.",
    "Read more on Tuesday.",
    "Win a cruise on Tuesday!",
    "Shares in the mine were little changed on Tuesday.",
    "Had the dam held on Tuesday, nine people would have lived.",
    "The owner had ignored two warnings, the newspaper Valley Post reported on Tuesday.",
    "The lesson, as I argued in a lecture on Tuesday, is that dams need care.",
    "The council usually meets on Tuesday in the old mill.",
    "Ida Brock ran the mill and used to greet visitors on Tuesday.",
])
def test_first_persons_what_ifs_habits_and_what_is_brought_up_again_are_no_events(text: str) -> None:
    assert told(text, ("Tuesday", "2031-05-13")) == []


@pytest.mark.parametrize(("text", "how"), [
    ("The mill will close for good, the Valley Post reported on Tuesday.", "happened"),
    ("The baker was questioned about the fire, Radio Sele reported on Tuesday.", "happened"),
    ("The toll of the flood has risen to nine, the harbour herald reported on Tuesday.", "happened"),
    ("The guild is looking for a buyer, the Valley Post wrote on Tuesday, citing two bakers.", "happened"),
    ("The duke may sell his mine, the Valley Post reported late on Tuesday.", "happened"),
])
def test_what_an_outlet_reported_on_a_day_was_news_then(text: str, how: str) -> None:
    assert told(text, ("Tuesday", "2031-05-13")) == [(text, "2031-05-13", how)]
