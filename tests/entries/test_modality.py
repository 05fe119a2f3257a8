"""What the verb makes of a dated phrase; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.entries.clauses import clauses


def how(text: str, phrase: str, edtf: str) -> tuple[str, bool] | None:
    """The modality of the one clause of a sentence, and whether it tells that something was said."""
    found = clauses(text, 0, len(text), [mention(text, phrase, edtf, rule="calendar-month")], PUBLISHED)
    return (found[0].modality, found[0].statement) if found else None


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "expected"),
    [
        ("The dam burst on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The mayor was arrested on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The mayor on Tuesday denied the charge.", "Tuesday", "2031-05-13", ("happened", True)),
        ("The mayor was warned on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("They called on him to resign on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("Parliament backed the bill by 96 votes to 81 in April.", "April", "2031-04", ("happened", False)),
        ("Two wagons had been stolen in April.", "April", "2031-04", ("happened", False)),
        ("The court will hear the case on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The case is due to be heard on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The council meets on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("The council plans to vote in June.", "June", "2031-06", ("planned", False)),
        ("The mine could close by June.", "June", "2031-06", ("possible", False)),
        ("Talks raised the prospect of a truce in June.", "June", "2031-06", ("possible", False)),
        ("Trains were to be stopped on Monday.", "Monday", "2031-05-19", ("planned", False)),
        ("By the time the mine agreed to close nine pits in May, two men were dead.", "May", "2031-05", ("happened", False)),
        ("The mine agreed to close nine pits in May.", "May", "2031-05", ("planned", False)),
        ("Ferries were to have resumed on Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("Donors offered nine million to rebuild the dam on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The court ordered the owners to leave by Tuesday.", "Tuesday", "2031-05-13", ("planned", False)),
        ("The first hearing did not take place on Tuesday.", "Tuesday", "2031-05-13", ("happened", False)),
        ("The company did not answer and was not reached by Tuesday.", "Tuesday", "2031-05-13", None),
        ("The owners had not been told on Tuesday.", "Tuesday", "2031-05-13", None),
    ],
)
def test_modality(text: str, phrase: str, edtf: str, expected: tuple[str, bool] | None) -> None:
    assert how(text, phrase, edtf) == expected
