"""Several days that one verb tells of, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told

APRIL, MARCH = ("2 April", "2031-04-02"), ("9 March", "2031-03-09")
TUESDAY, THURSDAY, WEDNESDAY = ("Tuesday", "2031-05-13"), ("Thursday", "2031-05-15"), ("Wednesday", "2031-05-14")


@pytest.mark.parametrize(
    ("text", "phrases", "first"),
    [
        ("Two more divers died in hospital on 9 March and 2 April.", [MARCH, APRIL], "Two more divers died in hospital on 9 March"),
        ("She underwent surgery on Tuesday and again on Thursday, at a clinic.", [TUESDAY, THURSDAY], "She underwent surgery on Tuesday"),
        ("The Rovers lost to Sele on Tuesday and to Orrin on Thursday.", [TUESDAY, THURSDAY], "The Rovers lost to Sele on Tuesday"),
        (
            "Shareholders approved it on 9 March, and the creditors of the mill on 2 April.", [MARCH, APRIL],
            "Shareholders approved it on 9 March",
        ),
        ("Tremors were felt in Orrin on 9 March and then on 2 April.", [MARCH, APRIL], "Tremors were felt in Orrin on 9 March"),
        (
            "The bank raised its rate in January and again in April.", [("January", "2031-01"), ("April", "2031-04")],
            "The bank raised its rate in January",
        ),
        ("Envoys met in Sele on 2 and 9 May.", [("2", "2031-05-02"), ("9 May", "2031-05-09")], "Envoys met in Sele on 2 and 9 May."),
    ],
)
def test_each_day_is_told_of_by_the_verb_in_front_of_both(text: str, phrases: list[tuple[str, str]], first: str) -> None:
    assert told(text, *phrases) == [(first, phrases[0][1], "happened"), (text, phrases[1][1], "happened")]


def test_so_it_is_with_what_is_to_come() -> None:
    text = "The mill is to close on Monday and the mine on Wednesday."
    assert told(text, ("Monday", "2031-05-19"), ("Wednesday", "2031-05-21")) == [
        ("The mill is to close on Monday", "2031-05-19", "planned"), (text, "2031-05-21", "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The mine was shut on Tuesday and Wednesday.", [TUESDAY, WEDNESDAY]),
        ("Rain fell in March and April.", [("March", "2031-03"), ("April", "2031-04")]),
        ("It fell by a tenth between January and April.", [("January", "2031-01"), ("April", "2031-04")]),
        ("She led the board in 2027 and 2029.", [("2027", "2027"), ("2029", "2029")]),
        ("The gate was shut since 9 March and till 2 April.", [MARCH, APRIL]),
    ],
)
def test_days_that_follow_each_other_years_and_ends_of_a_state_are_no_two_events(text: str, phrases: list[tuple[str, str]]) -> None:
    assert len(told(text, *phrases)) <= 1


def test_a_second_verb_has_its_own_day() -> None:
    assert told("Pickets went up on Tuesday and on Thursday the board met.", TUESDAY, THURSDAY) == [
        ("Pickets went up on Tuesday", "2031-05-13", "happened"), ("on Thursday the board met.", "2031-05-15", "happened"),
    ]
