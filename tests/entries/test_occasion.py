"""What a clause names only as its occasion is left out of what it tells."""

import pytest

from timeline.entries.occasion import without_occasion


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The ministry summoned the envoy on Tuesday following the arrest of two men", "The ministry summoned the envoy on Tuesday"),
        ("The league called the race off on Tuesday because of the storm", "The league called the race off on Tuesday"),
        ("Shares in the mill fell on Tuesday, hours after its chairman was sacked", "Shares in the mill fell on Tuesday"),
        ("The firm closed its plant on Tuesday in response to the recall", "The firm closed its plant on Tuesday"),
        ("Nurses walked out on Tuesday over the death of a colleague", "Nurses walked out on Tuesday"),
        ("Two players were banned on Tuesday in connection with a bribe", "Two players were banned on Tuesday"),
        ("After a meeting with the union, the port said on Tuesday that it would pay", "the port said on Tuesday that it would pay"),
        ("In the wake of the flood, the mayor resigned on Tuesday amid anger", "the mayor resigned on Tuesday"),
    ],
)
def test_what_stands_behind_following_or_over_is_an_occasion(words: str, told: str) -> None:
    assert without_occasion(words, "Tuesday") == told


@pytest.mark.parametrize(
    "words",
    [
        "The ministry summoned the envoy after two men were arrested on Tuesday",
        "Following the arrest of two men on Tuesday, the ministry summoned the envoy",
        "Anger on Tuesday over the verdict",
        "She was looked after on Tuesday",
        "The team won on Tuesday over the phone",
        "The mill shut on Tuesday and nine people left over the weekend",
    ],
)
def test_what_is_dated_itself_or_all_that_is_told_stays(words: str) -> None:
    assert without_occasion(words, "Tuesday") == words


def test_without_a_phrase_the_words_stand_as_a_whole_for_their_day() -> None:
    assert without_occasion("The mayor resigned over the flood", "") == "The mayor resigned"
    assert without_occasion("After the flood, the mayor resigned", "") == "the mayor resigned"
