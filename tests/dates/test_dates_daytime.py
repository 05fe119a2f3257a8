"""Parts of a day that is named elsewhere, or not at all; published on Friday 18 July 2025."""

from datetime import date

import pytest

from timeline.dates import find_mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of the day that the paragraph tells of, where that fits the tense
        ("He flew home on Tuesday. The judge let him go in the afternoon.", ["2025-07-15", "2025-07-15"]),
        ("He flies home on Tuesday. The judge let him go in the afternoon.", ["2025-07-22"]),
        ("The bill fell on Tuesday. Shares had risen earlier in the day.", ["2025-07-15", "2025-07-15"]),
        ("The bill fell on Tuesday.\n\nShares had risen earlier in the day.", ["2025-07-15", "2025-07-18"]),
        ("The vote is on Tuesday. Shares rose earlier in the day.", ["2025-07-22", "2025-07-18"]),
        # what only describes a thing is of no day
        ("They left after the mid-afternoon storm.", []),
        ("An early-morning fire broke out.", []),
        ("They left in mid-afternoon.", ["2025-07-18"]),
        ("It broke out in the early morning and spread.", ["2025-07-18"]),
        ("Tuesday's early-morning fire was put out.", ["2025-07-15"]),
    ],
)
def test_of_which_day_a_part_is(text: str, expected: list[str]) -> None:
    assert [mention.edtf for mention in find_mentions(text, date(2025, 7, 18)) if mention.edtf] == expected
