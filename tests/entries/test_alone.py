"""What one article expects for a day and the only thing that others tell of it; the only two things told of one month."""

from dataclasses import replace

from tests.entries.test_by_month import BACKDROP, MAY, told
from timeline.entries.alike import Told
from timeline.entries.alone import told_alone

DAY = "2023-05-16"
PLAN = told("The Harbour Board is due to decide by 16 May.", 1, DAY, "planned")
DONE = told("A letter from the Harbour Board reached the yard late on Tuesday.", 2, DAY)


def pairs(*entries: Told) -> list[tuple[int, int]]:
    around = [told(text, 100 + at, f"2022-01-0{at + 1}") for at, text in enumerate(BACKDROP)]
    return [(i, j) for i, j, _ in told_alone([*entries, *around])]


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


WARNING = told("A warning letter was sent to the ferry line in May.", 1, MAY)
CITED = told("In a letter dated May 2023 the coastguard listed two broken pumps.", 2, MAY)


def test_the_only_two_things_told_of_a_month() -> None:
    assert pairs(WARNING, CITED) == [(0, 1)]
    assert pairs(WARNING, CITED, told("Fishing was poor in May.", 3, MAY)) == []


def test_two_of_a_month_tell_it_as_done_or_both_as_planned() -> None:
    to_come = told("A letter will be sent to the ferry line in May.", 1, MAY, "planned")
    assert pairs(to_come, CITED) == []
    assert pairs(to_come, replace(CITED, modality="planned")) == [(0, 1)]


def test_two_of_a_month_share_more_than_what_the_whole_story_is_about() -> None:
    story = [told(f"The ferry line bought lamp number {at} from Orrin.", 10 + at, f"2023-0{at}-03") for at in range(1, 10)]
    ferry = told("The ferry line took on divers, cooks, painters and a piper in May.", 1, MAY)
    lost = told("In May the ferry line lost a case about noise, smoke, rats and late post.", 2, MAY)
    assert pairs(ferry, lost, *story) == []
