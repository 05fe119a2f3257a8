"""What makes a headline unclear, by example: of two, the clearer one has fewer faults."""

import pytest

from timeline.entries.clarity import faults, opens_with_a_verb, says_nothing


@pytest.mark.parametrize(
    ("clear", "unclear"),
    [
        ("The mill closed its gates", "It closed its gates for good"),
        ("Telvia bought the second mill in Harn", "The first was bought by Telvia in Harn"),
        ("Telvia said it would buy the mill", "Telvia’s shareholders approved it again"),
        ("Brock asked the court for a delay", "The minister of mines asked"),
        ("The minister warned of a second flood", "The minister said in a letter that the second flood"),
        ("Harn council closed the bridge", "The council has now closed the bridge"),
        ("Ida Brock left her office at the mill", "Ida Brock having left her office"),
        ("A court in Harn stopped the mill, having fined Telvia before", "Having fined Telvia in Harn a year before"),
        ("Telvia will mend the cracks that the inspectors set out", "The inspectors of Telvia set out"),
        ("Ten years after she left, Ida Brock was sent home", "Twenty-two years after she left the mill"),
        ("Cracked valves brought down the crane", "Closed the crane down in November"),
        ("The mayor is hoping that the strike in Harn will end", "The mayor of Harn, Ida Brock, is hoping"),
        ("The keeper told police in Harn that he had slept", "The keeper told police, in an interview heard in Harn"),
    ],
)
def test_the_clearer_one_has_fewer_faults(clear: str, unclear: str) -> None:
    assert faults(clear) < faults(unclear)


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ("Closed it in November", True),
        ("Missed its target and was given up", True),
        ("Opened nine mills and closed two", True),
        ("Cracked valves brought down the crane", False),
        ("Armoured lorries of the guard took the bridge", False),
        ("The mill closed", False),
        ("Quietly closed the mill", True),
    ],
)
def test_a_verb_in_front_has_lost_its_subject(words: str, *, opens: bool) -> None:
    assert opens_with_a_verb(words) is opens


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("According to a list at the gate", True),
        ("The minister said on Tuesday", True),
        ("The minister said on Tuesday that the dam was weak", False),
        ("The guild wrote to the mayor that the new owners", True),
        ("The board warned the public about the pumps", False),
        ("The board set out", True),
        ("The board set out what the pumps had cost", False),
        ("The owners were told of the cracks that the board set out", False),
        ("A letter was sent", False),
    ],
)
def test_what_says_nothing(words: str, *, nothing: bool) -> None:
    assert says_nothing(words) is nothing
