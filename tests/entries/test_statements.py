"""Who said something and when, beside what was said, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        ("The minister for mines said on Thursday.", [("Thursday", "2031-05-15")], []),
        ("The minister had said on Thursday.", [("Thursday", "2031-05-15")], []),
        ("Ida Brock announced in a statement on Thursday.", [("Thursday", "2031-05-15")], []),
        (
            "Orrin Mines announced in April it would close the pit on Monday.", [("April", "2031-04"), ("Monday", "2031-05-19")],
            ["Orrin Mines announced in April it would close the pit on Monday.", "it would close the pit on Monday."],
        ),
        (
            "Orrin Mines, in the hills of Sele, announced in April that it would close the pit on Monday.",
            [("April", "2031-04"), ("Monday", "2031-05-19")],
            [
                "Orrin Mines, in the hills of Sele, announced in April that it would close the pit on Monday.",
                "it would close the pit on Monday.",
            ],
        ),
        (
            "Orrin Mines said in April it would close the pit on Monday.", [("April", "2031-04"), ("Monday", "2031-05-19")],
            ["it would close the pit on Monday."],
        ),
        (
            "On Thursday the owner said nine miners were hurt on Monday.", [("Thursday", "2031-05-15"), ("Monday", "2031-05-12")],
            ["On Thursday the owner said nine miners were hurt on Monday.", "nine miners were hurt on Monday."],
        ),
        (
            "On Thursday the owner, who said little, left on Monday's train.", [("Thursday", "2031-05-15"), ("Monday", "2031-05-12")],
            ["On Thursday the owner, who said little, left on Monday's train."],
        ),
        ("The minister resigned on Thursday, she said.", [("Thursday", "2031-05-15")], ["The minister resigned on Thursday, she said."]),
        ("The minister said on Thursday “never again”.", [("Thursday", "2031-05-15")], ["The minister said on Thursday “never again”."]),
        (
            "The union said on Thursday that drivers will stop work on Monday.", [("Thursday", "2031-05-15"), ("Monday", "2031-05-19")],
            ["The union said on Thursday that drivers will stop work on Monday.", "drivers will stop work on Monday."],
        ),
        (
            "The mine will close on Monday, its owner announced on Thursday.", [("Monday", "2031-05-19"), ("Thursday", "2031-05-15")],
            ["The mine will close on Monday", "The mine will close on Monday, its owner announced on Thursday."],
        ),
        (
            "The mine will close on Monday, its owner said on Thursday.", [("Monday", "2031-05-19"), ("Thursday", "2031-05-15")],
            ["The mine will close on Monday", "The mine will close on Monday, its owner said on Thursday."],
        ),
        (
            "The guild is to drop its ban on pears next week, the duke said on Thursday.",
            [("next week", "2031-05-19/2031-05-25"), ("Thursday", "2031-05-15")],
            ["The guild is to drop its ban on pears next week",
             "The guild is to drop its ban on pears next week, the duke said on Thursday."],
        ),
        (
            "The ferry expects to carry its first goats in June, its captain Ida Brock said on Thursday.",
            [("June", "2031-06"), ("Thursday", "2031-05-15")],
            ["The ferry expects to carry its first goats in June",
             "The ferry expects to carry its first goats in June, its captain Ida Brock said on Thursday."],
        ),
        (
            "The mill could open again by June, a clerk of the guild said on Thursday.",
            [("June", "2031-06"), ("Thursday", "2031-05-15")],
            ["The mill could open again by June", "The mill could open again by June, a clerk of the guild said on Thursday."],
        ),
        (
            "The race, in which nine boats sailed in April, brought in little money, its patrons said on Thursday.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")],
            ["The race, in which nine boats sailed in April",
             "The race, in which nine boats sailed in April, brought in little money, its patrons said on Thursday."],
        ),
        (
            "The mill, which burned down in April, was insured for little, its owner said on Thursday.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")],
            ["The mill, which burned down in April",
             "The mill, which burned down in April, was insured for little, its owner said on Thursday."],
        ),
        (
            "The inquiry, for which divers searched the lake in April, found nothing, the judge said on Thursday.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")],
            ["The inquiry, for which divers searched the lake in April",
             "The inquiry, for which divers searched the lake in April, found nothing, the judge said on Thursday."],
        ),
        (
            "Prices rose by a tenth in April, the office said on Thursday.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")], ["Prices rose by a tenth in April"],
        ),
        (
            "The owners have signed a truce after a raid in April, both of them said on Thursday.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")],
            ["a raid in April", "The owners have signed a truce after a raid in April, both of them said on Thursday."],
        ),
        (
            "Prices rose by a tenth in April, the office said on Thursday, down from a fifth a year before.",
            [("April", "2031-04"), ("Thursday", "2031-05-15")], ["Prices rose by a tenth in April"],
        ),
        (
            "Ida Brock, who announced last week that she would leave on Monday, thanked the town.",
            [("last week", "2031-05-05/2031-05-11"), ("Monday", "2031-05-19")], ["she would leave on Monday, thanked the town."],
        ),
    ],
)
def test_a_verb_of_saying_wants_what_was_said(text: str, phrases: list[tuple[str, str]], expected: list[str]) -> None:
    assert [words for words, _, _ in told(text, *phrases)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The office said on Thursday that prices rose in April.", ["prices rose in April."]),
        (
            "The office said on Thursday that its search, which it opened in April, had found two wrecks.",
            ["The office said on Thursday that its search, which it opened in April, had found two wrecks.",
             "it opened in April, had found two wrecks."],
        ),
        (
            "The office said on Thursday it would pay back the fees that it took in April.",
            ["The office said on Thursday it would pay back the fees that it took in April.", "it took in April."],
        ),
    ],
)
def test_what_was_said_is_told_where_only_an_aside_has_a_day_of_its_own(text: str, expected: list[str]) -> None:
    assert [words for words, _, _ in told(text, ("Thursday", "2031-05-15"), ("April", "2031-04"))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver fell asleep in April, the court was told on Thursday.", ["The driver fell asleep in April", "*"]),
        ("The money was paid in April, jurors heard on Thursday.", ["The money was paid in April", "*"]),
        ("Two nurses missed the signs in April, an inquest in Sele heard on Thursday.", ["Two nurses missed the signs in April", "*"]),
        ("The club sold its ground in April, the tribunal was told on Thursday.", ["The club sold its ground in April", "*"]),
        ("Engineers warned the mine in April, a parliamentary inquiry heard on Thursday.", ["Engineers warned the mine in April", "*"]),
        ("The envoy met the agent in April, the judge was told on Thursday.", ["The envoy met the agent in April", "*"]),
    ],
)
def test_what_a_court_heard_is_told_of_its_day_and_of_that_of_the_hearing(text: str, expected: list[str]) -> None:
    whole = [text if words == "*" else words for words in expected]
    assert [words for words, _, _ in told(text, ("April", "2031-04"), ("Thursday", "2031-05-15"))] == whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court was told on Thursday.", []),
        ("On Thursday the jury heard.", []),
        ("Jurors were shown pictures of the mill on Thursday.", ["Jurors were shown pictures of the mill on Thursday."]),
        ("Bakers were told on Thursday.", ["Bakers were told on Thursday."]),
    ],
)
def test_that_a_court_heard_tells_nothing_by_itself(text: str, expected: list[str]) -> None:
    assert [words for words, _, _ in told(text, ("Thursday", "2031-05-15"))] == expected
