"""What a year or a quarter only names; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention, told
from timeline.entries.clauses import clauses

QUARTER, MONDAY = ("first-quarter", "2031-01/2031-03"), ("Monday", "2031-05-12")


@pytest.mark.parametrize(
    ("text", "phrases", "days"),
    [
        ("The port's 2034 bond fell by two points.", [("2034", "2034")], []),
        ("The port's 2034 dollar note rose on Monday.", [("2034", "2034"), MONDAY], ["2031-05-12"]),
        ("The port will hold a vote in 2034.", [("2034", "2034")], ["2034"]),
        ("The ferry line reported first-quarter results on Monday.", [QUARTER, MONDAY], ["2031-05-12"]),
        (
            "The ferry line reported a loss of 9 million for the first quarter on Monday.",
            [("the first quarter", "2031-01/2031-03"), MONDAY], ["2031-05-12"],
        ),
        ("The 2031 supply bill was approved in Orrin on Monday.", [("2031", "2031"), MONDAY], ["2031-05-12"]),
        ("A 2031 rule on fees took effect on Monday.", [("2031", "2031"), MONDAY], ["2031-05-12"]),
        ("Their 2030 pact was signed in Sele on Monday.", [("2030", "2030"), MONDAY], ["2031-05-12"]),
        ("The 2031 bill will be tabled soon.", [("2031", "2031")], ["2031"]),
        ("The ferry line sank two boats in the first quarter.", [("first quarter", "2031-01/2031-03")], ["2031-01/2031-03"]),
    ],
)
def test_a_date_that_names_a_thing_dates_nothing(text: str, phrases: list[tuple[str, str]], days: list[str]) -> None:
    found = clauses(text, 0, len(text), [mention(text, *phrase, rule="calendar") for phrase in phrases], PUBLISHED)
    assert [clause.mention.edtf for clause in found] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The mayor was beaten in the 2029 election and on Monday she left the town.", ["2029", "2031-05-12"]),
        ("The mayor won the 2029 election and on Monday she left the town.", ["2029", "2031-05-12"]),
        ("The court struck down the 2029 law and on Monday the pool opened.", ["2031-05-12"]),
    ],
)
def test_the_year_of_an_election_is_when_it_was_won(text: str, days: list[str]) -> None:
    assert [day for _, day, _ in told(text, ("2029", "2029"), MONDAY, rule="calendar-year")] == days
