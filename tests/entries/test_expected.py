"""What one article expects for a day or by a term, and the only thing that others tell of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from tests.entries.test_by_month import amid_others, told
from timeline.entries.alike import Told
from timeline.entries.expected import told_as_expected, told_in_time

DAY = "2023-05-16"
PLAN = told("The Harbour Board is due to decide by 16 May.", 1, DAY, "planned")
DONE = told("A letter from the Harbour Board reached the yard late on Tuesday.", 2, DAY)


Finding = Callable[[Sequence[Told]], Iterator[tuple[int, int, float]]]


def pairs(*entries: Told, finding: Finding = told_as_expected) -> list[tuple[int, int]]:
    return [(i, j) for i, j, _ in finding(amid_others(*entries))]


def test_what_is_expected_for_a_day_and_the_only_thing_told_of_it() -> None:
    assert pairs(PLAN, DONE) == [(0, 1)]


def test_not_where_more_is_told_of_the_day() -> None:
    assert pairs(PLAN, DONE, told("A judge heard the pension case.", 3, DAY)) == []


def test_not_without_a_word_in_common() -> None:
    assert pairs(PLAN, told("A judge heard the pension case.", 3, DAY)) == []


def test_what_is_expected_is_named_in_the_sentence_before() -> None:
    plan, done = told("Its test run is fixed for 16 May.", 1, DAY, "planned"), told("The first of four turbines was started.", 2, DAY)
    assert pairs(plan, done) == []
    assert pairs(replace(plan, around=("The plant has four turbines. Its test run is fixed for 16 May.",)), done) == [(0, 1)]


def test_not_where_only_the_kind_of_happening_or_a_small_number_is_shared() -> None:
    opening = told("Two parks will open on 16 May.", 1, DAY, "planned")
    assert pairs(opening, told("Two inquiries opened on Tuesday.", 2, DAY)) == []


def test_never_two_facts_of_one_article_nor_what_is_only_possible() -> None:
    assert pairs(PLAN, told("A letter from the Harbour Board came.", 1, DAY)) == []
    assert pairs(told("The Harbour Board may decide on 16 May.", 1, DAY, "possible"), DONE) == []


def due(text: str, phrase: str, when: str) -> Told:
    """What an article of 2 May plans."""
    return replace(told(text, 1, when, "planned", seen="2023-05-02"), dated=((text, phrase),))


BY_THEN = due("The Harbour Board is due to rule on the yard by 31 May.", "31 May", "2023-05-31")
RULED = told("A ruling of the Harbour Board closed the yard.", 2, "2023-05-16")


def test_what_is_to_be_done_by_a_term_and_the_only_thing_like_it_told_shortly_before() -> None:
    assert pairs(BY_THEN, RULED, told("A judge heard the pension case.", 3, "2023-05-20"), finding=told_in_time) == [(0, 1)]


@pytest.mark.parametrize("done", [
    told("A ruling of the Harbour Board closed the yard.", 2, "2023-06-01"),
    told("A ruling of the Harbour Board closed the yard.", 2, "2023-05-01"),
    told("A ruling of the Harbour Board closed the yard.", 1, "2023-05-16"),
    told("A judge heard the pension case.", 2, "2023-05-16"),
])
def test_not_what_came_too_late_or_before_the_plan_nor_of_its_own_article_nor_something_else(done: Told) -> None:
    assert pairs(BY_THEN, done, finding=told_in_time) == []


def test_not_where_much_of_the_time_is_like_it() -> None:
    assert pairs(BY_THEN, RULED, told("The Harbour Board met at the yard.", 3, "2023-05-20"), finding=told_in_time) == []


@pytest.mark.parametrize("text", [
    "The Harbour Board is due to rule on the yard on 31 May.", "The Harbour Board is unlikely to rule on the yard before 31 May.",
])
def test_not_without_a_term(text: str) -> None:
    assert pairs(due(text, "31 May", "2023-05-31"), RULED, finding=told_in_time) == []


def test_not_long_before_its_term() -> None:
    by_july = due("The Harbour Board is due to rule on the yard by 31 July.", "31 July", "2023-07-31")
    assert pairs(by_july, RULED, finding=told_in_time) == []
