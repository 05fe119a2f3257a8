"""Chronologies whose dates stand in lines of their own, in an invented article of Friday 16 May 2031."""

import pytest

from tests.entries.invented import source
from timeline.entries.propose import propose

Line = tuple[str, str, str]

OFFER: Line = ("The dairy offers 4 million for the mill at Orrin.", "", "")
REFUSAL: Line = ("The owners of the mill turn down what they call an insult. They do not say more.", "", "")
STRIKE: Line = ("Millers lay down work in all three halls.", "", "")


def heading(text: str, edtf: str) -> Line:
    return text, text, edtf


FIRST, SECOND, THIRD, THIRD_OF_JUNE = (
    heading(text, edtf)
    for text, edtf in [("1 April", "2031-04-01"), ("2 April", "2031-04-02"), ("3 April", "2031-04-03"), ("3 June", "2031-06-03")]
)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [heading("FEBRUARY 9, 2031", "2031-02-09"), OFFER, heading("MARCH 2031", "2031-03"), REFUSAL, THIRD_OF_JUNE, STRIKE],
            [("2031-02-09", "happened"), ("2031-03", "happened"), ("2031-06-03", "planned")],
        ),
        (
            [THIRD, OFFER, SECOND, REFUSAL, FIRST, STRIKE],
            [("2031-04-01", "happened"), ("2031-04-02", "happened"), ("2031-04-03", "happened")],
        ),
        ([FIRST, OFFER, SECOND, REFUSAL], []),
        ([SECOND, OFFER, FIRST, REFUSAL, THIRD, STRIKE], []),
        ([FIRST, SECOND, THIRD, ("Photo: Ida Holt", "", "")], []),
    ],
)
def test_a_line_of_only_a_date_dates_the_sentence_below_it(lines: list[Line], expected: list[tuple[str, str]]) -> None:
    assert [(proposal.edtf, proposal.modality) for proposal in propose([source("a", lines)])] == expected
