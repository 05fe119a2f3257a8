"""What the pages of a story tell of which day."""

from dataclasses import replace
from datetime import date

import pytest

from timeline.articles.counted_days import days_of_text
from timeline.articles.dated_tellings import Told, matches_of, pages_alike
from timeline.articles.page import BODY, Block, Dating, Page

MARCH_14 = Dating(date(2024, 3, 14), "stated", "")
UNKNOWN = Dating(None, "unknown", "")
TOLD = "The regulator ordered every ferry of the Tarn Line out of service on 13 March 2024 after the fire aboard the Sea Heron."


def told_and_text(text: str) -> tuple[Told, object]:
    texts = [days_of_text(Page(key, one), [Block(0, len(one), BODY, "")]) for key, one in (("told", TOLD), ("open", text))]
    return Told(texts, [MARCH_14, UNKNOWN], MARCH_14.day), texts[1]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Every ferry of the Tarn Line was ordered out of service on Wednesday.", {date(2024, 3, 13), date(2024, 3, 14)}),
        ("A bakery in Marl won the prize of its guild on Wednesday.", set()),
        ("A bakery in Marl, Wednesday 20 March 2024. It won a prize on Wednesday.", {date(2024, 3, 20)}),
    ],
)
def test_what_a_page_counts_is_matched_with_what_is_told_alike(text: str, days: set[date]) -> None:
    told, of_text = told_and_text(text)
    assert {day for _, day in matches_of(1, of_text, told)} == days


PLANNED = "The Tarn Line will take every ferry out of service on 20 March 2024, the regulator said."


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("The Tarn Line took every ferry out of service on Wednesday.", True),
        ("Every ferry of the Tarn Line went out of service on Wednesday.", True),
        ("The regulator announced on Wednesday that the Tarn Line takes every ferry out of service.", False),
        ("The regulator said on Wednesday every ferry of the Tarn Line goes out of service.", False),
        ("On Wednesday the Tarn Line confirmed that it takes every ferry out of service.", False),
    ],
)
def test_what_is_planned_for_a_day_is_not_announced_on_it(text: str, is_meant: bool) -> None:
    texts = [days_of_text(Page(key, one), [Block(0, len(one), BODY, "")]) for key, one in (("planned", PLANNED), ("open", text))]
    told = Told(texts, [MARCH_14, UNKNOWN], MARCH_14.day)
    assert (date(2024, 3, 20) in {day for _, day in matches_of(1, texts[1], told)}) == is_meant


def test_who_tells_of_a_day_and_which_days_lie_before_the_news() -> None:
    told, _ = told_and_text("A bakery in Marl won a prize.")
    assert [told.is_told(date(2024, 3, day), but=1) for day in (12, 13, 14)] == [False, True, True]
    assert not told.is_told(date(2024, 3, 13), but=0)
    assert [told.is_before(date(2024, 3, day), but=1) for day in (1, 8, 12, 13, 15)] == [False, True, True, False, False]
    for named, is_before in ((date(2024, 3, 6), False), (date(2024, 2, 29), False), (date(2024, 2, 28), True), (date(2024, 3, 10), True)):
        assert told.is_before(date(2024, 3, 8), but=1, named=[named]) == is_before


def test_how_like_a_lead_those_of_other_pages_are() -> None:
    told, _ = told_and_text("A bakery in Marl won a prize.")
    lead = told.leads[0][2]
    assert told.leads_like(lead, but=1) == {date(2024, 3, 14): 1.0}
    assert told.leads_like(lead, but=0) == {}
    assert told.leads_like(frozenset({"bakery"}), but=1) == {date(2024, 3, 14): 0.0}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Wednesday's order surprised many.", {date(2024, 3, 13)}),
        ("Nobody knew of Wednesday's fire, he said.", {date(2024, 3, 13)}),
        ("Thursday's order surprised many.", set()),
        ("Wednesday's bakery prize surprised many.", set()),
        ("Wednesday surprised many.", set()),
    ],
)
def test_an_event_that_is_named_by_its_weekday_is_that_of_which_others_tell_then(text: str, days: set[date]) -> None:
    told, of_text = told_and_text(text)
    assert {day for _, day in matches_of(1, of_text, told)} == days


def test_an_event_of_which_most_tell_on_another_such_day_is_not_meant() -> None:
    others = ["The fire broke out on 13 March 2024.", "The fire was told of on 20 March 2024.", "Men spoke of the fire on 20 March 2024."]
    texts = [days_of_text(Page(one, one), [Block(0, len(one), BODY, "")]) for one in (*others, "Wednesday's fire is not yet explained.")]
    told = Told(texts, [UNKNOWN] * 4, date(2024, 3, 14))
    assert {telling.day for _, telling in told.of_event(texts[3].counted[0].event, 2, but=3)} == {date(2024, 3, 20)}


def test_a_day_that_an_editor_set_counts_for_more() -> None:
    texts = [days_of_text(Page("told", TOLD), [Block(0, len(TOLD), BODY, "")])] * 2
    told = Told(texts, [replace(MARCH_14, basis="editor"), UNKNOWN], MARCH_14.day)
    assert told.leads_like(texts[0].lead, but=1) == {date(2024, 3, 14): 1.25}
    assert pages_alike(1, texts, [replace(MARCH_14, basis="editor"), UNKNOWN]) == {date(2024, 3, 14): 1.25}


def test_a_day_without_a_year_is_of_that_next_to_any_page() -> None:
    texts = [days_of_text(Page("one", "The line was fined on 12 February."), [Block(0, 34, BODY, "")])]
    lending = [Dating(date(2024, 2, 13), "stated", ""), Dating(date(2024, 11, 4), "stated", "")]
    told = Told(texts, lending, date(2024, 11, 4))
    (named,) = texts[0].named
    assert told.may_mean([named.written]) == [date(2024, 2, 12), date(2025, 2, 12)]
