"""Who said something and when, beside what was said, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.entries.clauses import clauses


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        ("The minister for mines said on Thursday.", [("Thursday", "2031-05-15")], []),
        ("The minister had said on Thursday.", [("Thursday", "2031-05-15")], []),
        ("Ida Brock announced in a statement on Thursday.", [("Thursday", "2031-05-15")], []),
        ("The minister resigned on Thursday, she said.", [("Thursday", "2031-05-15")], ["The minister resigned on Thursday, she said."]),
        ("The minister said on Thursday “never again”.", [("Thursday", "2031-05-15")], ["The minister said on Thursday “never again”."]),
        (
            "The union said on Thursday that drivers will stop work on Monday.", [("Thursday", "2031-05-15"), ("Monday", "2031-05-19")],
            ["The union said on Thursday that drivers will stop work on Monday.", "drivers will stop work on Monday."],
        ),
        (
            "Prices rose by a tenth in April, the office said on Thursday, down from a fifth a year before.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")], ["Prices rose by a tenth in April"],
        ),
        (
            "Ida Brock, who announced last week that she would leave on Monday, thanked the town.",
            [("last week", "2031-05-05/2031-05-11"), ("Monday", "2031-05-19")], ["she would leave on Monday, thanked the town."],
        ),
    ],
)
def test_a_verb_of_saying_wants_what_was_said(text: str, phrases: list[tuple[str, str]], expected: list[str]) -> None:
    found = clauses(text, 0, len(text), [mention(text, *phrase) for phrase in phrases], PUBLISHED)
    assert [text[clause.start : clause.end] for clause in found] == expected
