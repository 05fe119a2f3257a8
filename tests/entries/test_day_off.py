"""What is told at once of a day, and what an article of weeks later tells by the day next to it."""

from dataclasses import replace

from tests.entries.test_by_month import amid_others, told
from timeline.entries.alike import Told
from timeline.entries.day_off import told_a_day_off

DAY, NEXT_DAY = "2023-05-16", "2023-05-17"
AT_ONCE = told("Some 400 welders blocked the road to the shipyard.", 1, DAY, seen="2023-05-17")
LATER = told("It was on 17 May that welders sat down at the shipyard.", 2, NEXT_DAY)


def pairs(*entries: Told) -> list[tuple[int, int]]:
    return [(i, j) for i, j, _ in told_a_day_off(amid_others(*entries))]


def test_who_looks_back_is_easily_a_day_off() -> None:
    assert pairs(AT_ONCE, LATER) == [(1, 0)]


def test_what_stands_around_it_tells_what_is_meant() -> None:
    passing = told("It was on 17 May that they sat down.", 2, NEXT_DAY)
    assert pairs(AT_ONCE, passing) == []
    assert pairs(AT_ONCE, replace(passing, around=("The welders built the shipyard. It was on 17 May that they sat down.",))) == [(1, 0)]


def test_two_articles_that_tell_it_at_once_know_the_day() -> None:
    assert pairs(AT_ONCE, replace(LATER, told=AT_ONCE.told)) == []


def test_not_two_days_apart() -> None:
    assert pairs(AT_ONCE, told("It was on 18 May that welders sat down at the shipyard.", 2, "2023-05-18")) == []


def test_not_where_something_else_of_those_days_is_more_like_it() -> None:
    assert pairs(AT_ONCE, LATER, told("Welders sat down at the shipyard.", 3, NEXT_DAY, seen="2023-05-18")) == []


def test_not_what_was_planned_nor_two_facts_of_one_article() -> None:
    assert pairs(replace(AT_ONCE, modality="planned"), LATER) == []
    assert pairs(AT_ONCE, replace(LATER, articles=frozenset({1, 2}))) == []


def test_the_first_day_of_all_has_no_day_before_it() -> None:
    assert pairs(told("Welders sat down at the shipyard.", 1, "0001-01-01"), LATER) == []
