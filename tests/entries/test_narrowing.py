"""What of a stretch is told of its date, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told

TUESDAY = ("Tuesday", "2031-05-13")


def test_what_a_colon_explains_is_told_without_what_stands_before_it() -> None:
    assert told("Trade was already weak: the port handled fewer ships in April.", ("April", "2031-04")) == [
        ("the port handled fewer ships in April.", "2031-04", "happened")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She denied it all, and on Tuesday she was gone.", "on Tuesday she was gone."),
        ("The dam burst but by Tuesday the valley was flooded.", "by Tuesday the valley was flooded."),
        ("The dam burst and on Tuesday killed two.", "The dam burst and on Tuesday killed two."),
        ("Talks in Orrin and on Tuesday in Lorne failed.", "Talks in Orrin and on Tuesday in Lorne failed."),
    ],
)
def test_a_day_that_opens_the_second_half_of_a_sentence_dates_only_that(text: str, expected: str) -> None:
    assert told(text, TUESDAY) == [(expected, "2031-05-13", "happened")]


@pytest.mark.parametrize(
    ("text", "told_of_thursday"),
    [
        ("The mayor, who was sworn in on Thursday, has sold the pier.", "The mayor, who was sworn in on Thursday"),
        ("They want the old law, which judges restored on Thursday, to be used.", "the old law, which judges restored on Thursday"),
        ("The mayor of Orrin, who was sworn in on Thursday, has sold the pier.", "The mayor of Orrin, who was sworn in on Thursday"),
        ("The case at the court, which Orrin began on Thursday, will rest.", "The case at the court, which Orrin began on Thursday"),
        ("Ida Brock, whose firm failed on Thursday, was charged.", "firm failed on Thursday"),
        ("It fell by a tenth, which upset many on Thursday.", "It fell by a tenth, which upset many on Thursday."),
    ],
)
def test_of_a_relative_clause_only_that_is_dated(text: str, told_of_thursday: str) -> None:
    assert [words for words, _, _ in told(text, ("Thursday", "2031-05-15"))] == [told_of_thursday]


@pytest.mark.parametrize(
    ("text", "told_of_tuesday"),
    [
        ("The state has banned the feed, and shares in its maker fell on Tuesday.", "shares in its maker fell on Tuesday."),
        ("It has shut its mine, and sold its yard on Tuesday.", "It has shut its mine, and sold its yard on Tuesday."),
    ],
)
def test_what_is_told_in_the_perfect_is_told_of_no_day(text: str, told_of_tuesday: str) -> None:
    assert [words for words, _, _ in told(text, TUESDAY)] == [told_of_tuesday]


@pytest.mark.parametrize(
    ("text", "told_of_monday"),
    [
        ("The owner has sent two divers and will decide on Monday.", "will decide on Monday."),
        ("The owner will send two divers and will decide on Monday.", "The owner will send two divers and will decide on Monday."),
    ],
)
def test_what_has_been_done_is_not_told_of_a_day_to_come(text: str, told_of_monday: str) -> None:
    assert told(text, ("Monday", "2031-05-19")) == [(told_of_monday, "2031-05-19", "planned")]


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        (
            "Two others who stood in April, and lost by a hair, have until 19 May to say whether they will object.",
            [("April", "2031-04"), ("19 May", "2031-05-19")], [],
        ),
        (
            "On Tuesday a crowd sang on the pier where, in April, they had marched for the tug.", [TUESDAY, ("April", "2031-04")],
            ["On Tuesday a crowd sang on the pier", "in April, they had marched for the tug."],
        ),
        ("The mayor said that on Tuesday nobody knew where the tug was.", [TUESDAY], None),
    ],
)
def test_half_a_clause_tells_nothing(text: str, phrases: list[tuple[str, str]], expected: list[str] | None) -> None:
    assert [words for words, _, _ in told(text, *phrases)] == ([text] if expected is None else expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council has freed one of two men who were held on Tuesday.", "two men who were held on Tuesday."),
        ("The council has sold a pier that burned on Tuesday, the mayor said.", "a pier that burned on Tuesday"),
        ("The council freed one of two men who were held on Tuesday.", "The council freed one of two men who were held on Tuesday."),
        ("The council has said that the pier burned on Tuesday.", "The council has said that the pier burned on Tuesday."),
    ],
)
def test_beside_what_has_been_done_a_day_is_that_of_who_or_what_it_was_done_to(text: str, expected: str) -> None:
    assert told(text, TUESDAY) == [(expected, "2031-05-13", "happened")]
