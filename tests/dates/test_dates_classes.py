"""Classes of expressions in news that were read wrong once: what is fixed for a day, named twice, or hangs on a date before the last."""

import pytest

from timeline.dates import find_mentions

# The last mention, published on Friday 18 July 2025.
AHEAD = [
    ("Monday's figures are expected to show a fall.", "2025-07-21"),
    ("Monday's figures showed a fall.", "2025-07-14"),
    ("Officials said schools would stay shut until at least Thursday.", "2025-07-24"),
    ("They reversed a decision to open the banks on Tuesday.", "2025-07-22"),
    ("The decision on Tuesday to open the banks was reversed.", "2025-07-15"),
    ("She swims the final on Saturday.", "2025-07-19"),
    ("She says the final was on Wednesday.", "2025-07-16"),
    ("There's a protest on Saturday.", "2025-07-19"),
    ("There was a protest on Saturday.", "2025-07-12"),
    ("The river could rise again by Sunday.", "2025-07-20"),
    ("Talks due to begin this weekend looked less likely.", "2025-W29-WE"),
    ("By the weekend, the sun is back.", "2025-W29-WE"),
    ("By the weekend all had gone.", "2025-W28-WE"),
    ("The funeral will be held on Wednesday. Wednesday would have been his birthday.", "2025-07-23"),
    ("It will open on Wednesday. It rained on Wednesday.", "2025-07-16"),
    ("The first two close on 31 January 2026, the others at the end of March.", "2026-03"),
    ("A new trial opens early next year, some time in the first quarter.", "2026-Q1"),
    ("It earned $3.60 and expects more than in its February forecast.", "2025-02"),
    ("The revision on Friday to May's figures was small.", "2025-05"),
]

HANGING = [
    ("A crowd came on Aug. 28, 1965. Sixty years ago it was hot. That day changed her.", "1965-08-28"),
    ("It was approved in October 1963 and used widely by the end of the decade. The following year she got a prize.", "1964"),
    ("It fell on 6 October 2008. A week earlier he had denied it. The following day it was sold.", "2008-10-07"),
    ("On March 5, 1953, a Thursday, the bells rang. That same year he left.", "1953"),
    ("On March 5, 1953, a Thursday.", "1953-03-05"),
    ("It was a Thursday.", "XXXX-WXX-4"),
    ("Lawmakers rejected a bill late Tuesday. Earlier in the day, the minister had warned of it.", "2025-07-15"),
    ("The bus had left on 3 March, and the evening before with fewer aboard.", "2025-03-02TEV"),
    ("The boat left one January morning in 1951.", "1951"),
    ("He died in the raid of July 22, 2011. His fame has since faded. Voting began on June 12.", "2025-06-12"),
    ("It burned on 22 July 2011, and that summer but one house stood.", "2011-SU"),
    ("She said so the other day.", "PAST_REF"),
    ("No one believed it a generation ago.", "PAST_REF"),
    ("At the time she laughed.", "PAST_REF"),
]


@pytest.mark.parametrize(("text", "value"), [*AHEAD, *HANGING])
def test_the_last_expression_means_this(text: str, value: str) -> None:
    assert find_mentions(text, "2025-07-18")[-1].value == value


def test_a_month_with_its_year_behind_the_part_of_the_day() -> None:
    assert [mention.value for mention in find_mentions("It left one January morning in 1951.", "2025-07-18")] == ["1951-01", "1951"]


LENGTHS = [
    ("She won in 2 minutes, 7.31 seconds.", "2 minutes, 7.31 seconds", "PT2M7.31S"),
    ("It took two hours and ten minutes.", "two hours and ten minutes", "PT2H10M"),
    ("He served a year and two months.", "a year and two months", "P1Y2M"),
    ("It took half a day.", "half a day", "PT12H"),
    ("It took 1.5 days.", "1.5 days", "P1DT12H"),
    ("It took half a second.", "half a second", "PT0.5S"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), LENGTHS)
def test_lengths_of_two_units_and_parts_of_one(text: str, phrase: str, value: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert (mention.text, mention.type, mention.value) == (phrase, "DURATION", value)


@pytest.mark.parametrize("text", ["A day of mourning was declared.", "It is 4.6 billion years of age.", "At the time the talks failed."])
def test_these_are_no_expressions(text: str) -> None:
    assert find_mentions(text, "2025-07-18") == []


@pytest.mark.parametrize("text", ["It was in 2011 that it burned.", "It closed in 2011 but opened again.", "In 2011 just one was left."])
def test_a_year_before_a_word_in_t_is_no_time_of_a_zone(text: str) -> None:
    assert [(mention.text, mention.value) for mention in find_mentions(text, "2025-07-18")] == [("2011", "2011")]


# What shuts a word out after an expression shuts out that word, not all that begin like it.
BEGIN_ALIKE = [
    ("Last summer officials said so.", "2024-SU"),
    ("In the summer offices closed.", "2025-SU"),
    ("It was recently assembled.", "PAST_REF"),
    ("Today showed that it works.", "2025-07-18"),
    ("It rose in the second quarter of all years.", "2025-Q2"),
]


@pytest.mark.parametrize(("text", "value"), BEGIN_ALIKE)
def test_a_word_that_begins_like_one_that_is_shut_out(text: str, value: str) -> None:
    assert value in [mention.value for mention in find_mentions(text, "2025-07-18")]


# What must stand before an expression, or must not, is a word, not its ending: "was recently" is no "as recently".
END_ALIKE = [
    ("It was recently built.", ["PAST_REF"]),
    ("He was as recently there as they.", []),
    ("She said that the time had come.", []),
    ("It was soon over.", []),
    ("It has many years to go.", ["PXY"]),
]


@pytest.mark.parametrize(("text", "values"), END_ALIKE)
def test_a_word_that_ends_like_one_that_must_stand_before(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2025-07-18")] == values
