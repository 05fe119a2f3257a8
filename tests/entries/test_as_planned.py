"""Plans and what became of them, on small invented stories: one article expects it, another tells it."""

from dataclasses import replace

import pytest

from tests.entries.test_small_stories import source
from timeline.entries.propose import propose

ELSEWHERE = "Two lorries were stolen from the yard at Orrin on 2 May. A judge fined the baker of Pell on 5 May."


def told(first: str, second: str) -> list[tuple[str, str, int]]:
    """The date and modality of each entry about what stands in an article of 8 May and in one of 20 May, with its number of articles."""
    articles = [source("a", "2031-05-08", [ELSEWHERE, first]), source("b", "2031-05-20", [second])]
    return [
        (entry.edtf, entry.modality, len({piece.key for piece in entry.evidence})) for entry in propose(articles)
        if entry.edtf not in {"2031-05-02", "2031-05-05"}
    ]


@pytest.mark.parametrize(
    ("plan", "done"),
    [
        # The same deed, in whatever words
        ("The first flights will resume on 14 May.", "Planes began flying again last Wednesday."),
        ("The union has called its members onto the streets on 14 May.", "At least 9,000 people filled the boulevards last Wednesday."),
        ("Voters return to the polls on 14 May.", "Polls opened at 7am last Wednesday."),
        ("Prosecutors are to charge the baker on 14 May.", "He was indicted last Wednesday."),
        ("Dockers plan to walk out on 14 May.", "Pickets went up at four piers last Wednesday."),
        # The same occasion
        ("The two sides have agreed to negotiate in Marl from 14 May.", "Talks in Marl opened last Wednesday in bad temper."),
        # A word in common, and nothing else is told of the day
        ("The main prize of the fair is to be presented on 14 May.", "An angler refused the top prize of the fair last Wednesday."),
        ("On 14 May the drill will be lowered.", "The drill brought up grains of salt last Wednesday."),
    ],
)
def test_what_was_done_as_planned_is_one_entry_that_happened(plan: str, done: str) -> None:
    assert told(plan, done) == [("2031-05-14", "happened", 2)]


@pytest.mark.parametrize(
    ("plan", "done"),
    [
        ("Every school in nine towns will close on 14 May.", "An engine of the tug had shut down at nine minutes past six last Wednesday."),
        ("Orrin will hold a fair on 14 May.", "A cow broke a leg in Orrin last Wednesday."),
        ("Tom Aske will resign on 14 May.", "Lidia Marsh resigned last Wednesday."),
        ("The ministers will sail to Pell on 14 May.", "A tanker burned out near a hotel where ministers stay last Wednesday."),
    ],
)
def test_what_else_happened_on_the_day_of_a_plan_stays_apart(plan: str, done: str) -> None:
    also = "A lorry with vines overturned in Lesser Tamber last Wednesday."
    assert sorted(how for _, how, _ in told(plan, f"{done} {also}")) == ["happened", "happened", "planned"]


def test_a_plan_that_nobody_tells_as_done_stays_a_plan() -> None:
    assert told("The council will vote on the dam on 14 May.", "Rain fell on Pell on 17 May.") == [
        ("2031-05-14", "planned", 1), ("2031-05-17", "happened", 1),
    ]


def test_the_reason_says_who_expected_it_and_who_tells_it_as_done() -> None:
    herald = source("a", "2031-05-08", ["The council will vote on the dam on 14 May."])
    post = source("b", "2031-05-15", ["The council voted to close the dam on Wednesday."])
    entry, = propose([replace(herald, outlet="The Herald"), replace(post, outlet="The Post")])
    assert entry.date_reason.endswith("Planned in The Herald, told as done in The Post.")
