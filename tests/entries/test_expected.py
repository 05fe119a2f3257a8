"""What one article expects for a day, and the only thing that others tell of it."""

from dataclasses import replace

from tests.entries.test_by_month import BACKDROP, told
from timeline.entries.alike import Told
from timeline.entries.expected import told_as_expected

DAY = "2023-05-16"
PLAN = told("The Harbour Board is due to decide by 16 May.", 1, DAY, "planned")
DONE = told("A letter from the Harbour Board reached the yard late on Tuesday.", 2, DAY)


def pairs(*entries: Told) -> list[tuple[int, int]]:
    around = [told(text, 100 + at, f"2022-01-0{at + 1}") for at, text in enumerate(BACKDROP)]
    return [(i, j) for i, j, _ in told_as_expected([*entries, *around])]


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
