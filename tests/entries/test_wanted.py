"""Where a headline may end, by example."""

import pytest

from timeline.entries.wanted import may_end
from timeline.entries.wording import headline


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("The owner was freed soon", " after the hearing"),
        ("The town was unable", " to pay"),
        ("The harbour has confirmed nine boats", ", including a tug, were sunk"),
        ("The mayor said that a sailor confirmed", " as the first to be ill had left"),
        ("A sailor was told of as Harn's first", " and only case"),
        ("Telvia announced plans", " to close nine mills"),
        ("The strike could end", " in a week"),
        ("The mayor said that when the dam burst", ", she was away"),
        ("The mayor left because, she said", ", it was late"),
        ("Harn sent pumps", ", boats and tents"),
        ("They were sold by March 3", ", 2031"),
        ("The mayor", ", replied with a laugh"),
        ("The council announced in a letter", ", that the mill was closed"),
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
    ],
)
def test_an_end(words: str, rest: str) -> None:
    assert may_end(words, rest)


def test_a_headline_ends_neither_in_half_a_verb_nor_in_half_a_question() -> None:
    recorded = "A recording of the call that was made to the council from his home was released on Friday."
    assert headline(recorded, "Friday") == "A recording of the call that was made to the council from his home was released"
    planned = (
        "Ida Brock laid out on Friday the most detailed plan that Orrin has yet seen for how to rebuild its mills, and left by bus."
    )
    assert headline(planned, "Friday") == "Ida Brock laid out the most detailed plan that Orrin has yet seen for how to rebuild its mills"


def test_a_figure_is_no_age_and_a_flood_that_did_something_no_claim() -> None:
    assert headline("On 20 January, 755,000 sacks were sent to Orrin.", "20 January") == "755,000 sacks were sent to Orrin"
    flood = (
        "Brock said that the flood which broke the dam, above the town of Orrin in September, and drowned the mills of the valley "
        "had been foretold."
    )
    assert headline(flood, "September", said=True).endswith("had been foretold")


def test_a_headline_grows_long_before_it_is_broken_off() -> None:
    text = (
        "Mine inspector Ida Brock said in a report to the council that “nine of the twelve new pumps above the river Orrin had never "
        "been tried in a flood of this kind.”"
    )

    assert headline(text, "", said=True) == text
