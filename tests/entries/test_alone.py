"""The only two things that are told of one month."""

from dataclasses import replace

from tests.entries.test_by_month import MAY, amid_others, told
from timeline.entries.alike import Told
from timeline.entries.alone import told_alone


def pairs(*entries: Told) -> list[tuple[int, int]]:
    return [(i, j) for i, j, _ in told_alone(amid_others(*entries))]


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
