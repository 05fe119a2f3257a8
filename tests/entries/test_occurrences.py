"""What took place, told without a verb of doing; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED
from timeline.dates import find_mentions
from timeline.entries.clauses import clauses


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There was an explosion at the mill on Monday.", True),
        ("On Monday, there was a fire in the old harbour of Sele.", True),
        ("There were clashes between miners and guards in April.", True),
        ("There was a second quake off the coast on Monday.", True),
        ("There have been two thefts at the museum in April.", True),
        ("There was a power cut in half of the city on Monday.", True),
        ("Ida Brock had surgery on her knee on Monday.", True),
        ("He had a four-hour operation on Tuesday night.", True),
        ("The envoys had talks in Sele on Monday.", True),
        ("The goalkeeper had a heart attack on Monday.", True),
        ("The plant had a fire in April.", True),
        ("The duke and the mayor had a long phone call on Monday.", True),
        ("The funeral was on Monday.", True),
        ("The vote on the bridge was in April.", True),
        ("The first match of the season was on Monday.", True),
        ("The envoy was in Sele on Monday for talks with the duke.", True),
        ("Ida Brock was in New Orrin on Monday to open the bridge.", True),
        ("Ida Brock was in Sele for a meeting of mayors on Monday.", True),
        ("Ida Brock was in Sele on Monday.", False),
        ("The envoy was in pain on Monday for hours.", False),
        # Nothing of the kind, or nothing that took place
        ("There was no explosion at the mill on Monday.", False),
        ("There was little unrest on Monday.", False),
        ("There was fear of a strike on Monday.", False),
        ("There was a baker at the mill on Monday.", False),
        ("The council had no talks on Monday.", False),
        ("The region had rain on Monday.", False),
        ("The deadline was on Monday.", False),
        ("The road was open on Monday.", False),
    ],
)
def test_what_took_place_is_told_without_a_verb_of_doing(text: str, told: bool) -> None:
    assert bool(clauses(text, 0, len(text), find_mentions(text, PUBLISHED), PUBLISHED)) == told
