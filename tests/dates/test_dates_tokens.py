"""Text cut into tokens, as archives keep it: signs stand apart from their words, and mean what they mean beside them."""

import pytest

from timeline.dates import find_mentions
from timeline.dates.fold import joined

from .conftest import Tag

# Phrase and value of the last mention; published on Friday 18 July 2025.
TOKENS = [
    ("It was hit by Tuesday 's storm .", "Tuesday", "2025-07-15"),
    ("Saturday 's concert will raise money .", "Saturday", "2025-07-19"),
    ("They waited for days .", "days", "PXD"),
    ("It is here within hours , he said .", "hours", "PTXH"),
    ("It came in the 1930 's .", "the 1930 's", "193"),
    ("It fell on May 3 , 2011 .", "May 3 , 2011", "2011-05-03"),
    ("It fell on June 3 and 4 .", "4", "2025-06-04"),
    ("`` I came on Tuesday . '' He will leave .", "Tuesday", "2025-07-15"),
    ("It struck at 1653 local time -LRB- 2153 GMT -RRB- on Tuesday , 8 July .", "Tuesday , 8 July", "2025-07-08"),
    ("He came -LRB- 22 May -RRB- .", "22 May", "2025-05-22"),
    ("It opens on New Year 's Day .", "New Year 's Day", "2026-01-01"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), TOKENS)
def test_signs_that_stand_apart(tag: Tag, text: str, phrase: str, value: str) -> None:
    said, _, worth, _ = tag(text)[-1]
    assert (said, worth) == (phrase, value)


def test_a_moment_in_two_zones_is_of_the_date_behind_it() -> None:
    text = "It struck at 1653 local time -LRB- 2153 GMT -RRB- on Tuesday , 8 July ."
    assert [mention.value for mention in find_mentions(text, "2025-07-18")] == ["2025-07-08T16:53", "2025-07-08T21:53", "2025-07-08"]


def test_a_paper_called_the_sun_is_no_sunday() -> None:
    assert find_mentions("He told it to The Sun . They ran it , he said .", "2025-07-18") == []


JOINED = [
    ("he said , on tuesday 's eve .", "he said,  on tuesday's  eve. "),
    ("`` come . '' he left", " ``come.''   he left"),
    ("a day -lrb- or two -rrb- .", "a day      (or two)     . "),
    ("it cost $ 5 , he said", "it cost  $5,  he said"),
    ("he said, on tuesday's eve.", "he said, on tuesday's eve."),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_the_text_stays_as_long_as_it_is(text: str, expected: str) -> None:
    assert joined(text) == expected
    assert len(expected) == len(text)
