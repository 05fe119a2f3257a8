"""A page without a day is bounded by the week of a weekday that another page tells of with its day."""

from datetime import date

import pytest

from timeline.articles.page import BODY, Between, Block, Dating, Page
from timeline.articles.same_weekday import likeness, narrowed, weight

SIBLING = "The Tarn lodge burned down on Tuesday and two keepers were taken to hospital in Ostrey."  # published 6 March 2024, a Wednesday
RETOLD = "Two keepers were taken to hospital in Ostrey on Tuesday when the lodge burned down."
WITHIN = Between(date(2024, 2, 14), date(2024, 4, 29))


def dated(text: str, sibling: str = SIBLING, within: Between = WITHIN) -> Dating:
    pages = [Page("undated", text), Page("sibling", sibling), Page("later", "The new gates of the dam were tested by divers.")]
    datings = [
        Dating(None, "unknown", "It states none.", within=within), Dating(date(2024, 3, 6), "stated", "It says so."),
        Dating(date(2024, 4, 29), "stated", "It says so."),
    ]
    names = ["Undated", "Tarn Post", "Ostrey Mail"]
    return narrowed(pages, names, [[Block(0, len(page.text), BODY, "Sentences")] for page in pages], datings)[0]


@pytest.mark.parametrize(
    ("text", "sibling", "first", "last"),
    [
        (RETOLD, SIBLING, "2024-03-05", "2024-03-11"),
        # The day as written, and a weekday that was still to come.
        (RETOLD, "Two keepers of the lodge that burned down on 27 February were taken to hospital.", "2024-02-27", "2024-03-04"),
        (
            "The council of Ostrey opened the new lodge on Friday.", "The new lodge will be opened by the council of Ostrey on Friday.",
            "2024-03-08", "2024-03-14",
        ),
    ],
)
def test_another_page_gives_the_week(text: str, sibling: str, first: str, last: str) -> None:
    dating = dated(text, sibling)
    assert (dating.day, dating.basis) == (None, "unknown")
    assert dating.within == Between(date.fromisoformat(first), date.fromisoformat(last))


def test_what_bounded_it_before_still_does() -> None:
    within = Between(date(2024, 3, 9), date(2024, 4, 29))
    assert dated(RETOLD, within=within).within == Between(date(2024, 3, 9), date(2024, 3, 11))


@pytest.mark.parametrize(
    "text",
    [
        "Divers looked at the sluice on Tuesday and found it sound.",  # something else of such a day
        "Two keepers were taken to hospital in Ostrey on Thursday when the lodge burned down.",  # another weekday
        "Two keepers were taken to hospital in Ostrey last Tuesday when the lodge burned down.",  # of the week before, perhaps
        "Two keepers were taken to hospital in Ostrey on Tuesday of last week when the lodge burned down.",
        "Two keepers will be taken to the hospital in Ostrey on Tuesday, as the lodge burned down.",
    ],
)
def test_what_tells_something_else_bounds_nothing(text: str) -> None:
    assert dated(text).within == WITHIN


@pytest.mark.parametrize(
    "text",
    [
        "The council of Ostrey announced on Friday that it opens the new lodge.",
        "On Friday the council of Ostrey confirmed that the new lodge opens.",
        "The council of Ostrey said on Friday the new lodge was opened too late.",
        "The opening of the new lodge was announced by the council of Ostrey on Friday.",
        "The council of Ostrey told reporters on Friday that the new lodge opened.",
    ],
)
def test_what_is_planned_for_a_day_is_not_announced_on_it(text: str) -> None:
    assert dated(text, "The new lodge will be opened by the council of Ostrey on Friday.").within == WITHIN


def test_the_reason_names_the_page_and_the_day() -> None:
    assert dated(RETOLD).reason == (
        "It states none. What it tells of Tuesday is told by Tarn Post under 5 March 2024, so it appeared within a week of that."
    )


def test_the_order_of_words_does_not_change_what_they_weigh() -> None:
    weights = {"lodge": 2.0**53} | {f"word{number}": 1.0 for number in range(10)}  # added behind the first, each alone would be lost
    assert weight(frozenset(weights), weights) == 2.0**53 + 10


def test_two_words_are_too_few_to_be_alike() -> None:
    assert likeness(frozenset({"lodge", "burn"}), frozenset({"lodge", "burn", "keeper"}), {}) == 0.0
