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
    "[0-9][ ]{1,3}until[ ]{1,3}[0-9]": (" until ",),
    "(?=later)x{0,3}y": ("later",),
}


@pytest.mark.parametrize(("pattern", "words"), PATTERNS.items())
def test_needles(pattern: str, words: tuple[str, ...]) -> None:
    assert needles(pattern) == words


def test_rules_are_known_by_the_words_that_they_need() -> None:
    ago = next(rule for rule in RULES if rule.name == "distance-ago")
    assert needles(ago.pattern.pattern) == (" ago ",)
