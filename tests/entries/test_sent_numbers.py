"""Only digits that fit a key of the database are a number."""

import pytest

from timeline.entries.sent_numbers import number_in


@pytest.mark.parametrize(
    ("sent", "number"),
    [
        ("12", 12), ("007", 7), ("9" * 18, 10**18 - 1),
        ("9" * 19, None), ("", None), (None, None), ("²", None), ("١٢", None), ("-1", None), ("1.5", None), ("12 ", None), ("12a", None),
    ],
)
def test_a_number_as_it_was_sent(sent: str | None, number: int | None) -> None:
    assert number_in(sent) == number
