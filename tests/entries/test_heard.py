"""What a court is told of long ago, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told

LONG_AGO = ("June 2009", "2009-06")


@pytest.mark.parametrize(
    "text",
    [
        "The jury was told that the two met in Orrin in June 2009.",
        "The inquest heard that the girl was first seen by a doctor in June 2009.",
        "Prosecutors said the mill was burnt down in June 2009.",
        "The mill was burnt down in June 2009, the court in Sele heard.",
        "A witness told the High Court that the ring was stolen in June 2009.",
        "The inquiry into the wreck has been told that the hull was found cracked in June 2009.",
    ],
)
def test_a_court_is_told_of_long_ago(text: str) -> None:
    assert [day for _, day, _ in told(text, LONG_AGO)] == ["2009-06"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The mill was burnt down in June 2009.", LONG_AGO),
        ("The town was told that the mill was burnt down in June 2009.", LONG_AGO),
        ("The court was built by Ida Brock in June 2009.", LONG_AGO),
        ("The jury was told that he left the mill in 2009.", ("2009", "2009")),
    ],
)
def test_other_tidings_of_long_ago_are_background(text: str, phrase: tuple[str, str]) -> None:
    assert told(text, phrase) == []
