"""A month or a week and a day of it, where both tell the same kind of happening, be it in one article."""

from dataclasses import replace
from datetime import date

from tests.entries.test_by_month import MAY, amid_others, told
from timeline.entries.alike import Told
from timeline.entries.by_kind import told_in_kind


def pairs(*entries: Told) -> list[tuple[int, int]]:
    named = [replace(entry, dated=tuple((quote, "") for quote in entry.quotes)) for entry in entries]
    return [(i, j) for i, j, _ in told_in_kind(amid_others(*named))]


HALTED = told("Brock Mills had to halt its looms in May.", 1, MAY)
THAT_DAY = told("Brock Mills shut down on 16 May.", 1, "2023-05-16")


def test_one_article_tells_the_month_and_the_day() -> None:
    assert pairs(HALTED, THAT_DAY) == [(0, 1)]
    assert pairs(HALTED, replace(THAT_DAY, articles=frozenset({2}))) == [(0, 1)]


def test_other_kinds_are_two_events() -> None:
    assert pairs(HALTED, told("Brock Mills appointed a head of looms on 16 May.", 1, "2023-05-16")) == []
    assert pairs(HALTED, told("Brock Mills, which later shut down, sued on 16 May.", 1, "2023-05-16")) == []
    assert pairs(*(told(f"Brock Mills said so in {when}.", 1, days) for when, days in (("May", MAY), ("spring", "2023-05-16")))) == []


def test_only_the_most_alike_of_that_time_is_meant() -> None:
    nearer = told("Brock Mills gave a party for its looms on 20 May.", 2, "2023-05-20")
    assert pairs(HALTED, THAT_DAY, nearer) == []
    assert pairs(HALTED, THAT_DAY, *(told(f"A barge came on {day} May.", 3, f"2023-05-{day}") for day in range(11, 22))) == []


def test_a_hearing_planned_for_a_day_is_told_as_held_in_its_month_but_what_halts_is_many_things() -> None:
    held, hears = told("The loom hearing was held in May.", 1, MAY), told("The judge hears Brock on 16 May.", 2, "2023-05-16", "planned")
    assert pairs(held, hears) == [(0, 1)]
    assert pairs(HALTED, replace(THAT_DAY, modality="planned")) == []
    assert pairs(replace(HALTED, modality="planned"), THAT_DAY) == []
    assert pairs(replace(HALTED, modality="possible"), replace(THAT_DAY, modality="possible")) == []


def test_what_lasts_from_then_to_then_began_with_its_first_day() -> None:
    strike = told("Weavers of Brock Mills were on strike in May.", 1, ("2023-05-16/2023-05-31", date(2023, 5, 16), date(2023, 5, 31)))
    began = told("The strike at Brock Mills began.", 2, "2023-05-16")
    assert pairs(replace(strike, stretch=True), began) == [(0, 1)]
    assert pairs(replace(strike, stretch=True), told("The strike at Brock Mills began.", 2, "2023-05-20")) == []
