"""Times of day without a day, on invented articles that appeared on Friday 16 May 2031."""

from dataclasses import replace
from datetime import date

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.dates.mention import Mention
from timeline.entries.clause import Clause
from timeline.entries.clock_times import Narration, on_the_day, tells_of_today

THURSDAY, FRIDAY = date(2031, 5, 15), date(2031, 5, 16)


def clock(text: str, phrase: str, edtf: str = "", rule: str = "clock") -> Mention:
    return replace(mention(text, phrase, edtf, rule=rule, kind="TIME"), value="2031-05-16T07:15")


def told(edtf: str, kind: str = "DATE") -> Clause:
    text = "Trams stopped on Thursday."
    return Clause(0, len(text), mention(text, "Thursday", edtf, kind=kind), "happened", statement=False)


def of_thursday() -> Narration:
    narration = Narration(PUBLISHED, today=True)
    narration.tell(told("2031-05-15"), 1)
    return narration


@pytest.mark.parametrize(
    ("text", "phrase", "read_as", "expected"),
    [
        ("At about 7.15am a wall fell on a guard.", "7.15am", "", "2031-05-16"),
        ("The number of homes without water peaked shortly after 9am.", "9am", "2031-05-17", "2031-05-16"),
        ("The court will sit at 9am.", "9am", "", ""),
        ("All ferries left but the 9am boat.", "9am", "", ""),
        ("Guided tours start at 9am every Sunday.", "9am", "", ""),
        ("A wall fell on a guard at 7.15am today.", "7.15am today", "2031-05-16", "2031-05-16"),
        ("A wall fell at noon on Thursday.", "noon on Thursday", "2031-05-15", "2031-05-15"),
    ],
)
def test_a_time_that_is_over_is_of_the_day_that_is_told(text: str, phrase: str, read_as: str, expected: str) -> None:
    [found] = on_the_day(text, 0, len(text), [clock(text, phrase, read_as)], Narration(PUBLISHED, today=True), 1)
    assert found.edtf == expected


def test_a_part_of_a_day_that_would_be_the_publish_day_s_is_of_the_day_that_is_told() -> None:
    text = "By early evening the roof had collapsed."
    [found] = on_the_day(text, 0, len(text), [clock(text, "early evening", "2031-05-16", "deictic")], of_thursday(), 2)
    assert (found.edtf, found.reason) == (
        "2031-05-15", "“early evening”: a time that is over and names no day, where the article tells of 15 May 2031."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the evening some 4,000 people danced on the quay.", [("the evening", "2031-05-15")]),
        ("By nightfall divers had found the hull.", [("nightfall", "2031-05-15")]),
        ("In the evening the choir will sing.", []),
        ("In the evening of his life he learned to swim.", []),
    ],
)
def test_so_is_one_that_is_no_date_by_itself(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.text, found.edtf) for found in on_the_day(text, 0, len(text), [], of_thursday(), 2)] == expected


def test_so_is_one_that_was_read_as_of_a_day_of_another_paragraph() -> None:
    text = "In the evening they danced."
    evening = clock(text, "the evening", "2031-05-12", "relative-part-of-day")
    assert [found.edtf for found in on_the_day(text, 0, len(text), [evening], of_thursday(), 2)] == ["2031-05-15"]
    assert [found.edtf for found in on_the_day(text, 0, len(text), [evening], of_thursday(), 1)] == ["2031-05-12"]


@pytest.mark.parametrize(
    ("clauses", "paragraph", "opens", "expected"),
    [
        ([], 3, False, FRIDAY),
        ([told("2031-05-15")], 1, False, THURSDAY),
        ([told("2031-05-15")], 4, False, THURSDAY),
        ([told("2031-05-14"), told("2031-05-15")], 1, False, THURSDAY),
        ([told("2031-05-14"), told("2031-05-15")], 2, False, None),
        ([told("2031-05-14"), told("2031-05-15")], 2, True, THURSDAY),
        ([told("2031-05-15"), told("2031-05-12")], 2, True, THURSDAY),
        ([told("2031-05-14"), told("2031-05-15", kind="TIME")], 2, False, THURSDAY),
        ([told("2031-05-14"), told("2031-05-16")], 4, False, FRIDAY),
    ],
)
def test_the_day_that_an_article_tells_of(
    clauses: list[Clause], paragraph: int, opens: bool, expected: date | None
) -> None:
    narration = Narration(PUBLISHED, today=True)
    for clause in clauses:
        narration.tell(clause, 1)
    assert narration.day(paragraph, opens=opens) == expected


def test_only_an_article_that_names_its_own_day_tells_of_it_from_the_start() -> None:
    today, yesterday = "Trams stopped this morning.", "Trams stopped on Thursday."
    assert tells_of_today([mention(today, "this morning", "2031-05-16")], PUBLISHED)
    assert not tells_of_today([mention(yesterday, "Thursday", "2031-05-15")], PUBLISHED)
    assert not tells_of_today([mention(today, "this morning", "")], None)
    assert Narration(PUBLISHED, today=False).day(1, opens=True) is None


def test_a_time_of_the_morning_goes_on_from_the_evening_before() -> None:
    narration = Narration(PUBLISHED, today=True)
    evening = told("2031-05-15", kind="TIME")
    narration.tell(replace(evening, mention=replace(evening.mention, value="2031-05-15T22:00")), 1)
    text = "The mayor conceded at 7.15am."
    [found] = on_the_day(text, 0, len(text), [clock(text, "7.15am")], narration, 2)
    assert found.edtf == "2031-05-16"
