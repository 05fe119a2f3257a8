"""Words that a pattern cannot do without, read off the pattern."""

import pytest

from timeline.dates.needles import needles
from timeline.dates.rules import RULES

PATTERNS = {
    "two days ago": ("two days ago",),
    "(?:two )?days (?:ago|hence)": ("days ",),
    "(?:last|next) [a-z]+": ("last", "next"),
    "(?:quick|slow)?": (),
    "in|on": (),
    "the(?: end)?": (),
    "(?:a|an|another) moment": (" moment",),
    "(?=later)x{0,3}y": (),
}


@pytest.mark.parametrize(("pattern", "words"), PATTERNS.items())
def test_needles(pattern: str, words: tuple[str, ...]) -> None:
    assert needles(pattern) == words


def test_a_rule_is_tried_only_where_one_of_its_needles_stands() -> None:
    ago = next(rule for rule in RULES if rule.name == "distance-ago")
    assert (ago.may_match("two days ago"), ago.may_match("two days later")) == (True, False)
