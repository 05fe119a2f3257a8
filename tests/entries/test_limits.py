"""Phrases that are one end of a state, and those of them that date an event; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "expected"),
    [
        (
            "The union ended a walkout that has kept 9,000 children at home since 7 May.", "7 May", "2031-05-07",
            [("a walkout that has kept 9,000 children at home since 7 May.", "2031-05-07", "happened")],
        ),
        (
            "The mayor has led the town since 7 May 2027.", "7 May 2027", "2027-05-07",
            [("The mayor has led the town since 7 May 2027.", "2027-05-07", "happened")],
        ),
        (
            "Holt, 38, has been in prison since March.", "March", "2031-03",
            [("Holt, 38, has been in prison since March.", "2031-03", "happened")],
        ),
        (
            "They freed two divers who had been in custody since March.", "March", "2031-03",
            [("two divers who had been in custody since March.", "2031-03", "happened")],
        ),
        (
            "She has not sung since the opera cancelled her contract in March.", "March", "2031-03",
            [("She has not sung since the opera cancelled her contract in March.", "2031-03", "happened")],
        ),
        (
            "Holt has been in custody since last week.", "last week", "2031-05-05/2031-05-11",
            [("Holt has been in custody since last week.", "2031-05-05/2031-05-11", "happened")],
        ),
        (
            "Holt said the two ships had been ordered to stay in port since 7 May.", "7 May", "2031-05-07",
            [("Holt said the two ships had been ordered to stay in port since 7 May.", "2031-05-07", "happened")],
        ),
        ("Holt, who sold the ships, had been in port since 2030.", "2030", "2030", []),
        ("Her record will stand, as will all she won prior to 7 May.", "7 May", "2031-05-07", []),
        ("Holt was banned for three years, backdated to 7 May.", "7 May", "2031-05-07", []),
        ("She has sung little since moving to Orrin in March.", "March", "2031-03", []),
        ("Rents have risen since March.", "March", "2031-03", []),
        ("The flood has killed 12 people since March.", "March", "2031-03", []),
        ("It has been the driest field since March.", "March", "2031-03", []),
        ("There has been no rain since 7 May.", "7 May", "2031-05-07", []),
        ("The mine was shut since 7 May.", "7 May", "2031-05-07", []),
        ("He insists that he will stay until his term ends in December 2032.", "December 2032", "2032-12", []),
        (
            "The launch was put off until 31 May.", "31 May", "2031-05-31",
            [("The launch was put off until 31 May.", "2031-05-31", "planned")],
        ),
        (
            "The trial has been suspended until 31 May.", "31 May", "2031-05-31",
            [("The trial has been suspended until 31 May.", "2031-05-31", "planned")],
        ),
        (
            "The judge said she recessed the trial until June.", "June", "2031-06",
            [("The judge said she recessed the trial until June.", "2031-06", "planned")],
        ),
        ("The trial was suspended until 7 May.", "7 May", "2031-05-07", []),
        (
            "The truce has been extended until 31 May.", "31 May", "2031-05-31",
            [("The truce has been extended until 31 May.", "2031-05-31", "planned")],
        ),
        (
            "The town renewed the lease of the pier through November.", "November", "2031-11",
            [("The town renewed the lease of the pier through November.", "2031-11", "planned")],
        ),
        (
            "The court had given the owners of the pit until 7 May to pay.", "7 May", "2031-05-07",
            [("The court had given the owners of the pit until 7 May to pay.", "2031-05-07", "happened")],
        ),
        ("The owners of the pit had been in custody until 7 May.", "7 May", "2031-05-07", []),
        ("The court had given the owners of the pit until 7 March to pay.", "7 March", "2031-03-07", []),
        (
            "The sale of the pit fell through on Tuesday.", "Tuesday", "2031-05-13",
            [("The sale of the pit fell through on Tuesday.", "2031-05-13", "happened")],
        ),
        (
            "The sale of the pit fell through last week.", "last week", "2031-05-05/2031-05-11",
            [("The sale of the pit fell through last week.", "2031-05-05/2031-05-11", "happened")],
        ),
        (
            "No pit may hold more than 26 men, a judge ruled on Tuesday.", "Tuesday", "2031-05-13",
            [("No pit may hold more than 26 men, a judge ruled on Tuesday.", "2031-05-13", "happened")],
        ),
    ],
)
def test_what_a_phrase_dates(text: str, phrase: str, edtf: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, (phrase, edtf)) == expected
