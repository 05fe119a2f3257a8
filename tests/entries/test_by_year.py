"""A year in one article and a day or month of it in another, where both say what nothing else of that year says."""

from dataclasses import replace
from datetime import date

from tests.entries.test_by_month import amid_others, told
from timeline.entries.alike import Told
from timeline.entries.by_year import told_by_year

YEAR = ("2023", date(2023, 1, 1), date(2023, 12, 31))
LATER = told("The shipyard was late with its pensions last year.", 1, YEAR, seen="2024-03-02")
MAY = ("2023-05", date(2023, 5, 1), date(2023, 5, 31))
IN_MAY = told("Pensions that the shipyard owed in May went unpaid.", 2, MAY, seen="2023-06-02")


def pairs(*entries: Told) -> list[tuple[int, int]]:
    return [(i, j) for i, j, _ in told_by_year(amid_others(*entries))]


def test_the_year_and_the_month_of_it_that_says_the_same() -> None:
    assert pairs(LATER, IN_MAY, told("A comet passed the lighthouse.", 3, "2023-09-20")) == [(0, 1)]


def test_who_has_no_day_may_look_back_too() -> None:
    assert pairs(replace(LATER, told=None), IN_MAY) == [(0, 1)]


def test_nobody_looks_back_on_the_year_that_is_not_over() -> None:
    assert pairs(replace(LATER, told=date(2023, 10, 2)), IN_MAY) == []


def test_not_where_another_entry_is_nearly_as_alike() -> None:
    assert pairs(LATER, IN_MAY, told("Pensions that the shipyard owed went unpaid.", 3, "2023-09-20")) == []


def test_one_word_is_not_enough() -> None:
    assert pairs(LATER, told("A lamp was lit at the shipyard.", 2, MAY)) == []


def test_never_two_facts_of_one_article() -> None:
    assert pairs(LATER, replace(IN_MAY, articles=LATER.articles)) == []


def test_what_may_come_or_is_planned_is_neither() -> None:
    assert pairs(LATER, replace(IN_MAY, modality="planned")) == []
    assert pairs(replace(LATER, modality="possible"), IN_MAY) == []


def test_a_year_that_holds_much_holds_much_that_is_alike() -> None:
    crowd = [told(f"Item {'abcdefghij'[at] * 4} was on the agenda.", 10 + at, f"2023-08-{at + 1:02}") for at in range(10)]
    assert pairs(LATER, IN_MAY, *crowd[:9]) == [(0, 1)]
    assert pairs(LATER, IN_MAY, *crowd) == []
