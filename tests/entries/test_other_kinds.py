"""Clauses of one day that tell things of other kinds are two events, unless they are much alike."""

import pytest

from tests.entries.test_grouping import candidates, keys
from timeline.entries.grouping import group
from timeline.entries.other_kinds import tell_other_kinds

DAY = "2031-05-13"


def apart(first: str, second: str) -> bool:
    one, two = candidates(("a", first, DAY), ("b", second, DAY))
    return tell_other_kinds([one], [two])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Sardova summoned the envoy on Tuesday after the arrest of a clerk", "Police arrested a clerk of the envoy on Tuesday"),
        ("Divers searched the lake off Orrin on Tuesday", "Three of the crew were charged in Orrin on Tuesday"),
        ("The judge questioned the former mayor of Orrin on Tuesday", "Orrin voted on a new mayor on Tuesday"),
        ("The race was cancelled on Tuesday because of floods that killed nine", "Nine people died in floods in Orrin on Tuesday"),
        ("Shares in the Orrin mill fell on Tuesday", "The Orrin mill apologised to its customers on Tuesday"),
        ("Orrin suspended the licence of the mill on Tuesday", "Two managers of the mill were charged on Tuesday"),
    ],
)
def test_what_is_done_in_two_kinds_is_two_things(first: str, second: str) -> None:
    assert apart(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The express crashed at Orrin on Tuesday", "Nine people were killed at Orrin on Tuesday"),
        ("Sardova will resume exports of grain on Tuesday", "Sardova lifted its ban on grain on Tuesday"),
        ("The two presidents met in Orrin on Tuesday", "Talks between the presidents were held in Orrin on Tuesday"),
        ("Nurses in Orrin walked out on Tuesday", "Nurses marched through Orrin on Tuesday"),
        ("Parliament voted on the budget on Tuesday", "The budget was approved on Tuesday"),
        ("The firm said it had been hacked on Tuesday", "Files were stolen in a cyber attack on Tuesday"),
        ("The mayor spoke in Orrin on Tuesday", "The mayor was charged in Orrin on Tuesday"),
        ("The council began its work in Orrin on Tuesday", "The council said so in Orrin on Tuesday"),
    ],
)
def test_what_one_event_is_told_as_is_akin_and_some_words_tell_no_kind(first: str, second: str) -> None:
    assert not apart(first, second)


def test_they_meet_only_where_they_are_much_alike() -> None:
    arrested = ("a", "Police in Harn arrested Ida Brock and two clerks at the port on Tuesday", DAY)
    apologised = ("b", "The mine at Orrin apologised on Tuesday for rows that Ida Brock left behind", DAY)
    spoke = ("b", "The mine at Orrin spoke on Tuesday of rows that Ida Brock left behind", DAY)
    assert keys(group(candidates(arrested, apologised))) == [["a"], ["b"]]
    assert keys(group(candidates(arrested, spoke))) == [["a", "b"]]
    alike = ("b", "Ida Brock and two clerks apologised to police at the port of Harn on Tuesday", DAY)
    assert keys(group(candidates(arrested, alike))) == [["a", "b"]]
