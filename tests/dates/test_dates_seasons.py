"""Seasons: which words belong to them, and which year they are of where nothing says so."""

import pytest

from timeline.dates import find_mentions

# Phrase and value of the last mention; published on Tuesday 12 May 2009.
IN_MAY = [
    ("They are back after the summer break.", "summer", "2009-SU"),
    ("The north enters its winter.", "winter", "2009-WI"),
    ("It is made for the northern hemisphere winter.", "the northern hemisphere winter", "2009-WI"),
    ("It will come back in the autumn and winter.", "winter", "2009-WI"),
    ("They expect more this autumn and winter.", "winter", "2009-WI"),
    ("It was seen in the autumn and died out over the winter.", "the winter", "2008-WI"),
    ("The summer was hot.", "The summer", "2008-SU"),
    ("Come the autumn it is likely to spread.", "the autumn", "2009-FA"),
    ("It was ready for the winter.", "the winter", "2009-WI"),
    ("They are done with making the autumn vaccine.", "autumn", "2009-FA"),
    ("Firms will not survive the winter.", "the winter", "2009-WI"),
    ("It helped them to endure through autumn.", "autumn", "2008-FA"),
    ("Imports will hit a high this autumn.", "this autumn", "2009-FA"),
    ("In 1918 it came in April. It was gone during the summer.", "the summer", "1918-SU"),
    ("The trial may be put back to the spring.", "the spring", "2009-SP"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), IN_MAY)
def test_which_season_is_meant(text: str, phrase: str, value: str) -> None:
    mention = find_mentions(text, "2009-05-12")[-1]
    assert (mention.text, mention.value) == (phrase, value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Colds are common in winter.", []),
        ("In winter, when the reservoir is low, little can be done.", []),
        ("In winter, when the reservoir was low, little was done.", ["2008-WI"]),
    ],
)
def test_a_season_in_general_is_none(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2009-03-12")] == values


def test_in_january_the_winter_is_the_one_that_goes_on() -> None:
    assert [mention.value for mention in find_mentions("The winter will cost lives.", "2010-01-15")] == ["2009-WI"]


def test_in_february_what_was_this_autumn_was_the_year_before() -> None:
    assert [mention.value for mention in find_mentions("Imports hit a high this autumn.", "2009-02-20")] == ["2008-FA"]


@pytest.mark.parametrize(
    "text",
    [
        "Colds are common in winter.",
        "The Summer Palace is shut.",
        "The Winter Olympics are near.",
        "The autumn of her reign was quiet.",
    ],
)
def test_no_season_in_particular(text: str) -> None:
    assert find_mentions(text, "2009-05-12") == []
