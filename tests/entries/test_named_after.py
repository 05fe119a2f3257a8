"""Happenings that are only named with their day, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told

MONDAY, TUESDAY, THURSDAY = ("Monday", "2031-05-12"), ("Tuesday", "2031-05-13"), ("Thursday", "2031-05-15")


@pytest.mark.parametrize(
    ("text", "phrases", "named", "beside"),
    [
        (
            "Following receipt of a third bid from Orrin Tin on Tuesday, the board met on Thursday.", [TUESDAY, THURSDAY],
            "receipt of a third bid from Orrin Tin on Tuesday", "the board met on Thursday.",
        ),
        (
            "After a crash in Sele on Monday, the line said on Tuesday it would check its trains.", [MONDAY, TUESDAY],
            "a crash in Sele on Monday", "the line said on Tuesday it would check its trains.",
        ),
        (
            "The clinic shut on Thursday after a fire in its attic on Tuesday.", [THURSDAY, TUESDAY],
            "a fire in its attic on Tuesday", "The clinic shut on Thursday",
        ),
        (
            "The duke resigned on Thursday over the collapse of a dam in Orrin last month, in which nine drowned.",
            [THURSDAY, ("last month", "2031-04")], "the collapse of a dam in Orrin last month", "The duke resigned on Thursday",
        ),
        (
            "The league fined the Rovers on Thursday following a brawl after a defeat in Sele on Monday.", [THURSDAY, MONDAY],
            "a defeat in Sele on Monday", "The league fined the Rovers on Thursday following a brawl",
        ),
        (
            "Envoys met in Sele on Thursday after a clash on the border on Monday.", [THURSDAY, MONDAY],
            "a clash on the border on Monday", "Envoys met in Sele on Thursday",
        ),
    ],
)
def test_what_is_named_with_its_day_is_an_event_beside_the_other(
    text: str, phrases: list[tuple[str, str]], named: str, beside: str
) -> None:
    first, second = (words for words in sorted((named, beside), key=text.index))
    assert told(text, *phrases) == [(first, phrases[0][1], "happened"), (second, phrases[1][1], "happened")]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The clinic shut on Thursday after a fire.", [THURSDAY]),
        ("Shares rose on Thursday after a talk with Ida Brock on Tuesday.", [THURSDAY, TUESDAY]),
        ("The duke resigned on Thursday over the price of bread in April.", [THURSDAY, ("April", "2031-04")]),
        ("The mine shut on Thursday after closing its shaft on Tuesday.", [THURSDAY, TUESDAY]),
        ("The Rovers met on Tuesday before a defeat in Sele on Thursday.", [TUESDAY, THURSDAY]),
    ],
)
def test_other_phrases_stay_with_the_verb(text: str, phrases: list[tuple[str, str]]) -> None:
    assert [(words, day) for words, day, _ in told(text, *phrases)] == [(text, phrases[0][1])]


JUNE = ("27 June", "2031-06-27")


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        (
            "The two towns signed a pact on Tuesday, ahead of a regional vote scheduled for 27 June.", [TUESDAY, JUNE],
            [("The two towns signed a pact on Tuesday", "happened"), ("a regional vote scheduled for 27 June", "planned")],
        ),
        (
            "The mayor flew to Sele on Tuesday to meet donors before the summit due to take place on 27 June.", [TUESDAY, JUNE],
            [
                ("The mayor flew to Sele on Tuesday to meet donors", "happened"),
                ("the summit due to take place on 27 June.", "planned"),
            ],
        ),
        (
            "Both camps are nervous in the run-up to the referendum set for 27 June.", [JUNE],
            [("the referendum set for 27 June", "planned")],
        ),
        (
            "The towns have signed a pact ahead of an election in Orrin expected on 27 June.", [JUNE],
            [("an election in Orrin expected on 27 June", "planned")],
        ),
        (
            "The duke dissolved the assembly on Tuesday, paving the way for elections on 27 June.", [TUESDAY, JUNE],
            [("The duke dissolved the assembly on Tuesday", "happened"), ("elections on 27 June", "planned")],
        ),
        (
            "She lost the vote on Tuesday, triggering a snap election in Orrin on 27 June.", [TUESDAY, JUNE],
            [("She lost the vote on Tuesday", "happened"), ("a snap election in Orrin on 27 June", "planned")],
        ),
        (
            "With candidate filing closing on Friday, it is unlikely that she will run.", [("Friday", "2031-05-16")],
            [("candidate filing closing on Friday", "planned")],
        ),
        (
            "With the deadline expiring on Friday, few hope for a deal.", [("Friday", "2031-05-16")],
            [("the deadline expiring on Friday", "planned")],
        ),
        ("With shops closing on Tuesday, the town was quiet.", [TUESDAY], []),
        ("The towns have signed a pact ahead of an election on 27 June.", [JUNE], []),
    ],
)
def test_an_occasion_scheduled_for_a_day_is_an_event_beside_what_was_done_ahead_of_it(
    text: str, phrases: list[tuple[str, str]], expected: list[tuple[str, str]]
) -> None:
    assert [(words, how) for words, _, how in told(text, *phrases)] == expected


def test_what_has_no_verb_beside_it_stays_whole() -> None:
    assert told("The clinic shut after a fire in its attic on Tuesday.", TUESDAY) == [
        ("The clinic shut after a fire in its attic on Tuesday.", "2031-05-13", "happened"),
    ]
