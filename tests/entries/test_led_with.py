"""What an article leads with on a day, and what another that looks back on that day tells of it in words of its own."""

from dataclasses import replace
from datetime import date

from tests.entries.test_by_month import amid_others, told
from timeline.entries.alike import Told
from timeline.entries.led_with import led_with

DAY, NEXT_DAY, MONTHS_LATER = "2023-05-16", "2023-05-17", "2023-09-02"


def news(text: str, article: int, *, seen: str = NEXT_DAY) -> Told:
    return replace(told(text, article, DAY, seen=seen), begins=True)


BANNED = news("The ministry barred the Tarn shipyard from public orders.", 1)
HIT_BACK = told("Oslo had hit back.", 2, DAY, seen=MONTHS_LATER)


def pairs(*entries: Told) -> list[tuple[int, int]]:
    return [(i, j) for i, j, _ in led_with(amid_others(*entries))]


def test_what_is_remembered_of_a_day_is_what_was_its_news() -> None:
    assert pairs(BANNED, HIT_BACK) == [(0, 1)]


def test_not_what_is_told_while_the_day_is_news() -> None:
    assert pairs(BANNED, replace(HIT_BACK, told=BANNED.told)) == []


def test_not_what_an_article_that_came_late_begins_with() -> None:
    assert pairs(news("Welders remember the day.", 1, seen=MONTHS_LATER), HIT_BACK) == []


def test_what_an_article_of_an_unknown_day_begins_with_may_be_news_itself() -> None:
    undated = replace(HIT_BACK, told=None)
    assert pairs(BANNED, undated) == [(0, 1)]
    assert pairs(BANNED, replace(undated, begins=True)) == []


def test_not_what_stands_further_down_in_its_article() -> None:
    assert pairs(replace(BANNED, begins=False), HIT_BACK) == []


def test_not_where_it_is_more_like_something_else_of_that_day() -> None:
    assert pairs(BANNED, HIT_BACK, told("Oslo hit two banks.", 3, DAY, seen=NEXT_DAY)) == []
    assert pairs(BANNED, HIT_BACK, told("Shares fell.", 1, DAY, seen=NEXT_DAY)) == [(0, 1)]


def test_never_two_facts_of_one_article() -> None:
    assert pairs(BANNED, replace(HIT_BACK, articles=frozenset({1, 2}))) == []


def test_of_several_that_look_back_the_one_that_is_more_alike() -> None:
    barred = told("The shipyard was struck off the ministry's list.", 3, DAY, seen=MONTHS_LATER)
    assert pairs(BANNED, HIT_BACK, barred) == [(0, 2)]
    assert pairs(BANNED, HIT_BACK, told("A ferry sank.", 3, DAY, seen=MONTHS_LATER)) == []


def test_what_a_person_added_looks_back_on_nothing() -> None:
    assert pairs(BANNED, replace(HIT_BACK, articles=frozenset(), told=None)) == []


def test_not_in_a_time_of_which_much_is_told() -> None:
    crowd = [told("Rain fell.", 200 + at, f"2023-05-{14 + at % 2}") for at in range(9)]
    assert pairs(BANNED, HIT_BACK, *crowd) == []


def test_not_what_only_may_happen() -> None:
    assert pairs(BANNED, replace(HIT_BACK, modality="possible")) == []


def test_the_last_day_that_can_be_written() -> None:
    last = [replace(entry, earliest=date.max, latest=date.max, edtf=date.max.isoformat()) for entry in (BANNED, HIT_BACK)]
    assert pairs(*last) == []
