"""Relative clauses told as headlines, by example."""

import pytest

from timeline.entries.relatives import as_told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Telvia, which closed its mill in May", "Telvia closed its mill in May"),
        ("The agency, which first raised the alarm in May", "The agency first raised the alarm in May"),
        ("Ida Brock, who owns a bakery and moved her money in May", "Ida Brock owns a bakery and moved her money in May"),
        ("Ida Brock, who in May sold her bakery", "Ida Brock in May sold her bakery"),
        ("The curfew, which parliament restored in May", "parliament restored the curfew in May"),
        ("Telvia Partners, which the board of Norda turned down in May", "the board of Norda turned down Telvia Partners in May"),
    ],
)
def test_a_noun_with_nothing_but_a_relative_clause_is_told_by_it(words: str, told: str) -> None:
    assert as_told(words, "in May" if "who in May" in words else "May") == told


@pytest.mark.parametrize(
    "words",
    [
        "It follows nine days of walkouts, which began in May",
        "The mayor opens a mill, which closed in May",
        "The mill, which closed in May, was sold",
        "The curfew, which they restored in May",
        "The mill, which the owner said was safe in May",
    ],
)
def test_anything_else_stays_as_it_is(words: str) -> None:
    assert as_told(words, "May") == words
