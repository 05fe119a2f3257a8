"""What went on on a day, by example; the articles appeared on Friday 16 May 2031."""

import pytest

from tests.entries.invented import told

TUESDAY, FRIDAY = ("Tuesday", "2031-05-13"), ("Friday", "2031-05-16")


@pytest.mark.parametrize(
    ("text", "phrase", "is_told"),
    [
        ("Helpers were arriving in Orrin on Tuesday.", TUESDAY, True),
        ("Helpers are arriving in Orrin on Tuesday.", TUESDAY, False),
        ("Envoys of both towns are meeting in Sele on Friday for talks.", FRIDAY, True),
        ("Divers are searching the lake on Friday for two men.", FRIDAY, True),
        ("Voters in Orrin are choosing a mayor on Friday.", FRIDAY, True),
        ("Three men are still missing on Friday.", FRIDAY, False),
        ("The mayor is looking for a flat on Friday.", FRIDAY, False),
        ("The rule is effective on Friday.", FRIDAY, True),
        ("The road is open on Friday.", FRIDAY, False),
        ("The rule was effective on Tuesday.", TUESDAY, False),
    ],
)
def test_what_goes_on_on_the_day_of_the_article_is_told_in_the_present(text: str, phrase: tuple[str, str], *, is_told: bool) -> None:
    assert told(text, phrase) == ([(text, phrase[1], "happened")] if is_told else [])
