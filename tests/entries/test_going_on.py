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
        ("The mayor is visiting Sele this week.", ("this week", "2031-05-12/2031-05-18"), True),
        ("Envoys are meeting in Sele this month.", ("this month", "2031-05"), False),
        ("Three men are still missing on Friday.", FRIDAY, False),
        ("The mayor is looking for a flat on Friday.", FRIDAY, False),
        ("The rule is effective on Friday.", FRIDAY, True),
        ("The road is open on Friday.", FRIDAY, False),
        ("The rule was effective on Tuesday.", TUESDAY, False),
    ],
)
def test_what_goes_on_on_the_day_of_the_article_is_told_in_the_present(text: str, phrase: tuple[str, str], *, is_told: bool) -> None:
    assert told(text, phrase) == ([(text, phrase[1], "happened")] if is_told else [])


@pytest.mark.parametrize(
    ("text", "phrase", "is_told"),
    [
        ("Voters in Orrin go to the polls on Friday.", FRIDAY, True),
        ("Peace talks resume in Sele on Friday.", FRIDAY, True),
        ("Leaders of nine towns gather in Orrin on Friday.", FRIDAY, True),
        ("The Rovers host Sele on Friday.", FRIDAY, True),
        ("Her trial reopens in Orrin on Friday.", FRIDAY, True),
        ("Two returns to Sele on Friday.", FRIDAY, False),
        ("Leaders of nine towns gather in Orrin on Tuesday.", TUESDAY, False),
    ],
)
def test_what_is_fixed_for_the_day_of_the_article_is_told_in_the_present(text: str, phrase: tuple[str, str], *, is_told: bool) -> None:
    assert told(text, phrase) == ([(text, phrase[1], "planned")] if is_told else [])
