"""Which clauses of one day tell the one disaster of a story."""

from dataclasses import replace

import pytest

from tests.entries.test_grouping import candidates
from timeline.entries.disasters import of_one_disaster
from timeline.entries.grouping import group

DAY = "2031-05-13"


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("The freighter sank off Orrin on Tuesday", "Within minutes the vessel turned over on Tuesday", True),
        ("A shed full of paint exploded on Tuesday", "Fire broke out in the east wing on Tuesday", True),
        ("The freighter Ada Brock sank on Tuesday", "The tug, the Mira, sank on Tuesday", False),
        ("The ferry, on its way to Harn, sank on Tuesday", "The boat off Orrin capsized on Tuesday", True),
        ("The freighter sank off Orrin on Tuesday", "The shed burned down on Tuesday", False),
        ("The freighter sank off Orrin on Tuesday", "Two clerks turned over their files on Tuesday", False),
    ],
)
def test_a_disaster_comes_once_a_day(first: str, second: str, one: bool) -> None:
    assert of_one_disaster(candidates(("a", first, DAY), ("b", second, DAY))) == ([[0, 1]] if one else [])


def test_what_is_said_or_to_come_is_none() -> None:
    told = candidates(("a", "The freighter sank on Tuesday", DAY), ("b", "The boat capsized on Tuesday", DAY))
    for change in ({"statement": True}, {"modality": "planned"}):
        assert of_one_disaster([told[0], replace(told[1], clause=replace(told[1].clause, **change))]) == []


def test_a_month_may_hold_two() -> None:
    assert of_one_disaster(candidates(("a", "The freighter sank in May", "2031-05"), ("b", "The boat capsized in May", "2031-05"))) == []


def test_one_article_may_tell_it_twice_and_others_in_other_words() -> None:
    told = candidates(
        ("a", "The freighter Ada Brock sank off Orrin on Tuesday", DAY), ("b", "Rain stopped the search on Tuesday", DAY),
        ("a", "Within minutes the vessel turned over on Tuesday", DAY), ("b", "The ship capsized on Tuesday", DAY),
    )
    assert sorted(sorted(member.place for member in members) for members in group(told)) == [[0, 2, 3], [1]]
