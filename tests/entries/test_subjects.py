"""What a sentence is about, by example."""

import pytest

from timeline.entries.subjects import agrees, subject


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mines minister resigned on Tuesday.", "The mines minister"),
        ("During the hearing the minister resigned.", ""),
        ("His successor, the former judge Ida Brock, was sworn in and left.", "Ida Brock"),
        ("His successor, former World Bank economist Ida Brock, was sworn in.", "Ida Brock"),
        ("The paper they signed runs to six pages.", ""),
        ("Rain.", ""),
        ("Yesterday Mayor Ida Brock opened the gates.", "Mayor Ida Brock"),
        ("So Ivo Lenz on Tuesday opened the gates.", "Ivo Lenz"),
        ("The union recently left the talks.", "The union"),
    ],
)
def test_what_stands_before_the_verb(sentence: str, expected: str) -> None:
    assert subject(sentence) == expected


def test_one_verb_for_one_and_another_for_many() -> None:
    assert agrees("A bank", "was closed")
    assert agrees("Nine branches", "were closed")
    assert not agrees("Hundreds of customers", "was closed")
    assert not agrees("A bank", "were closed")
