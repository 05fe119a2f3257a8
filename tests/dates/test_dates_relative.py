"""What hangs on the expression before it."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

HANGING = [
    ("Exports rose 32% in June from the month before in a sign.", "the month before", "2025-05"),
    ("It met on 3 March 2024 and again two days later.", "two days later", "2024-03-05"),
    ("It met on 3 March 2024, having met the previous day.", "the previous day", "2024-03-02"),
    ("It met on 3 March 2024 and closed that day.", "that day", "2024-03-03"),
    ("It met on 3 March 2024 and closed the following month.", "the following month", "2024-04"),
    ("It met in June 2025 and a year earlier.", "a year earlier", "2024-06"),
    ("It met in 1988 and closed that year.", "that year", "1988"),
    ("It met on 31 December 2024 and closed the next day.", "the next day", "2025-01-01"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), HANGING)
def test_it_hangs_on_the_one_before(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text)[-1][0] == phrase
    assert tag(text)[-1][2] == value
    assert find_mentions(text, "2025-07-18")[-1].rule.startswith("relative-")


def test_with_nothing_to_hang_on_it_stays_unresolved() -> None:
    (mention,) = find_mentions("It closed the previous day.", None)
    assert (mention.text, mention.edtf) == ("the previous day", "")
