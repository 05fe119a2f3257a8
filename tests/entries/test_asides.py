"""What stands between commas says who somebody is, and not what was done on the day."""

import pytest

from tests.entries.invented import source
from timeline.entries.propose import propose


@pytest.mark.parametrize(("sentence", "headline"), [
    ("On Tuesday the mayor, who will stand again, defended the mill.", "The mayor, who will stand again, defended the mill"),
    ("On Tuesday the mayor, expected to stand again, defended the mill.", "The mayor, expected to stand again, defended the mill"),
    (
        "On Tuesday the guild, which may close its mill, angrily denied the reports.",
        "The guild, which may close its mill, angrily denied the reports",
    ),
    ("On Tuesday Ida, Jo and Ansa Mohr, who will sing at the fair, said it was safe.", "Ida, Jo and Ansa Mohr said it was safe"),
])
def test_a_plan_told_by_the_way_is_not_what_was_done_that_day(sentence: str, headline: str) -> None:
    entries = propose([source("herald", [(sentence, "Tuesday", "2031-05-13")])])
    assert [(entry.edtf, entry.modality, entry.headline) for entry in entries] == [("2031-05-13", "happened", headline)]


def test_the_day_of_a_plan_told_by_the_way_stays_its_own() -> None:
    entries = propose([source("herald", [("The mayor, who will stand again on 20 May, defended the mill.", "20 May", "2031-05-20")])])
    assert [(entry.edtf, entry.modality) for entry in entries] == [("2031-05-20", "planned")]
