"""What a phrase dates that stands in a description of a noun; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told
from timeline.entries.wording import headline


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "expected"),
    [
        (
            "A rudder found off Orrin on Tuesday may be from the lost tug.", "Tuesday", "2031-05-13",
            ("A rudder found off Orrin on Tuesday", "happened"),
        ),
        ("The harbour closed on Tuesday.", "Tuesday", "2031-05-13", ("The harbour closed on Tuesday.", "happened")),
        ("Divers may search the wreck on Monday.", "Monday", "2031-05-19", ("Divers may search the wreck on Monday.", "possible")),
        (
            "The harbour master said that the tug, stolen in Orrin in April, had been scuttled.", "April", "2031-04",
            ("the tug, stolen in Orrin in April", "happened"),
        ),
        ("The pact, signed in April, ends the row.", "April", "2031-04", ("The pact, signed in April, ends the row.", "happened")),
        ("The ruling of 13 May wipes out her times.", "13 May", "2031-05-13", ("The ruling of 13 May wipes out her times.", "happened")),
        ("The king of 13 May wipes his eyes.", "13 May", "2031-05-13", None),
        ("A regatta planned for Monday has been called off.", "Monday", "2031-05-19", None),
        ("Monday's regatta has been postponed.", "Monday", "2031-05-19", None),
        ("Tuesday's regatta was called off.", "Tuesday", "2031-05-13", ("Tuesday's regatta was called off.", "happened")),
        ("The 13 May regatta was abandoned.", "13 May", "2031-05-13", None),
        ("The club cancelled its sailings for Monday.", "Monday", "2031-05-19", None),
        ("The club called off all the races of Monday.", "Monday", "2031-05-19", None),
        (
            "The club cancelled all sailings on Tuesday.", "Tuesday", "2031-05-13",
            ("The club cancelled all sailings on Tuesday.", "happened"),
        ),
        ("The club gave up on the 13 May regatta.", "13 May", "2031-05-13", None),
        ("The 13 May date was lost.", "13 May", "2031-05-13", None),
        ("Marsh lost the 13 May election.", "13 May", "2031-05-13", ("Marsh lost the 13 May election.", "happened")),
        (
            "A regatta planned for today in Orrin has been called off.", "today", "2031-05-16",
            ("A regatta planned for today in Orrin has been called off.", "happened"),
        ),
        ("The regatta was called off on Tuesday.", "Tuesday", "2031-05-13", ("The regatta was called off on Tuesday.", "happened")),
        (
            "It follows the Orrin council's decision on Tuesday to close the pool.", "Tuesday", "2031-05-13",
            ("the Orrin council's decision on Tuesday to close the pool.", "happened"),
        ),
        (
            "Talk is that Orrin's decision this week to sell its pits shakes the guild.", "this week", "2031-05-12/2031-05-18",
            ("Orrin's decision this week to sell its pits shakes the guild.", "happened"),
        ),
        (
            "The move follows the bank's decision last month to cut its rate.", "last month", "2031-04",
            ("the bank's decision last month to cut its rate.", "happened"),
        ),
        (
            "Bakers are angry about the duke's order in April to shut the mill.", "April", "2031-04",
            ("the duke's order in April to shut the mill.", "happened"),
        ),
        (
            "A strike looms over the league's refusal last week to pay its nurses.", "last week", "2031-05-05/2031-05-11",
            ("the league's refusal last week to pay its nurses.", "happened"),
        ),
        (
            "Shares are down since the firm's announcement on Tuesday that it would close a pit.", "Tuesday", "2031-05-13",
            ("the firm's announcement on Tuesday that it would close a pit.", "happened"),
        ),
        (
            "Envoys welcome the court's verdict last month that the treaty holds.", "last month", "2031-04",
            ("the court's verdict last month that the treaty holds.", "happened"),
        ),
        ("It follows the decision on Tuesday.", "Tuesday", "2031-05-13", None),
        (
            "There was talk that Orrin Tin's decision last month to sell its mine might shake it.", "last month", "2031-04",
            ("Orrin Tin's decision last month to sell its mine", "happened"),
        ),
        (
            "Fans were angered by the league's order this week to void the cup.", "this week", "2031-05-12/2031-05-18",
            ("the league's order this week to void the cup.", "happened"),
        ),
        (
            "The clinic has hailed the court's ruling on Tuesday that the law was void.", "Tuesday", "2031-05-13",
            ("the court's ruling on Tuesday that the law was void.", "happened"),
        ),
        ("Her pledge in April to resign has calmed them.", "April", "2031-04", ("Her pledge in April to resign", "happened")),
        ("The envoys hope for its vote next week to send aid.", "next week", "2031-05-19/2031-05-25", None),
        ("The deal ends a claim begun on Tuesday by two towns.", "Tuesday", "2031-05-13",
         ("The deal ends a claim begun on Tuesday by two towns.", "happened")),
        ("A regatta is planned for Monday.", "Monday", "2031-05-19", ("A regatta is planned for Monday.", "planned")),
    ],
)
def test_a_phrase_in_a_description_dates_what_is_described(
    text: str, phrase: str, edtf: str, expected: tuple[str, str] | None
) -> None:
    assert [(words, how) for words, _, how in told(text, (phrase, edtf), rule="calendar-month")] == ([expected] if expected else [])


def test_the_headline_of_what_is_described() -> None:
    assert headline("A rudder found off Orrin on Tuesday", "on Tuesday") == "A rudder found off Orrin"
    assert headline("the tug, stolen in Orrin in April", "in April") == "The tug, stolen in Orrin"
