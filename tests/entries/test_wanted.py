"""Where a headline may end, by example."""

import pytest

from timeline.entries.wanted import may_end
from timeline.entries.wording import headline


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("The mayor described the mill", " as a ruin"),
        ("Rain may reach the coast early", " in the week"),
        ("The owner was freed soon", " after the hearing"),
        ("The town was unable", " to pay"),
        ("Telvia announced plans", " to close nine mills"),
        ("It was the second time", " in nine days that a dam burst"),
        ("The strike could end", " in a week"),
        ("The mayor said that when the dam burst", ", she was away"),
        ("The mayor left because, she said", ", it was late"),
        ("Harn sent pumps", ", boats and tents"),
        ("They were sold by March 3", ", 2031"),
        ("Police found the owner’s burned", " and sunken boat"),
        ("The mayor", ", replied with a laugh"),
        ("The keeper of the lock", ", argues that it was shut"),
        ("The council announced in a letter", ", that the mill was closed"),
        ("The town took the row", " before the court"),
        ("The order, made by the council", ", closed the mill"),
        ("The order, made by the council", " of the town, closed the mill"),
        ("According to a report released by the board", ", the pumps had failed"),
    ],
)
def test_no_end_before_what_is_wanted(words: str, rest: str) -> None:
    assert not may_end(words, rest)


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("The dam above Orrin burst", ", killing nine and flooding the port"),
        ("The dam above Orrin burst", ", but the pumps and the gates held"),
        ("Until now the council had closed nine mills", ", measured by their size"),
        ("By all accounts the town has closed its mill", ", while Harn kept its own"),
        ("The owner was freed", " after the hearing"),
        ("The toll has risen to 12", ", doctors and officials said"),
        ("They described a plan for the port", " as suggested by Harn"),
    ],
)
def test_an_end(words: str, rest: str) -> None:
    assert may_end(words, rest)


def test_a_headline_grows_long_before_it_is_broken_off() -> None:
    text = (
        "The former owner of the upper mill told the court in Harn that the council regarded nine of the twelve new pumps above the river "
        "Orrin as unsafe."
    )

    assert headline(text, "", said=True) == text.removesuffix(".")


def test_the_won_is_money() -> None:
    text = "A rival 30 trillion won offer by the founders of the mill and Telvia to buy all of the nine ports of Harn has failed."

    assert headline(text, "", said=True) == text.removesuffix(".")
