"""A text whose publish day lies between two: what it says is what it would say on both of them."""

from datetime import date

import pytest

from timeline.dates import find_mentions_between

SUMMER = date(2024, 7, 18), date(2024, 9, 10)


def said(text: str, first: date = SUMMER[0], last: date = SUMMER[1]) -> list[tuple[str, str]]:
    return [(mention.text, mention.edtf) for mention in find_mentions_between(text, first, last)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He resigned on June 11.", "2024-06-11"),
        ("Shareholders sued in May.", "2024-05"),
        ("The hearing will be on Oct. 10.", "2024-10-10"),
        ("It closed on 3 May 2021.", "2021-05-03"),
        ("It was to be the warmest day of this year.", "2024"),
        ("He resigned on Friday.", ""),
        ("He resigned yesterday.", ""),
        ("He resigned last month.", ""),
        ("He resigned on July 30.", ""),  # of this year, or of the one before
    ],
)
def test_what_the_day_would_change_stays_unresolved(text: str, edtf: str) -> None:
    assert [found for _, found in said(text)] == [edtf]


def test_what_hangs_on_a_day_that_is_known_is_known() -> None:
    assert said("He resigned on June 11. Two days later she followed.") == [("June 11", "2024-06-11"), ("Two days later", "2024-06-13")]


def test_a_weekday_is_known_within_its_week() -> None:
    assert said("He resigned on Thursday.", date(2024, 7, 18), date(2024, 7, 24)) == [("Thursday", "2024-07-18")]


def test_the_reason_names_both_days() -> None:
    known, open_ = find_mentions_between("He resigned on June 11. He left on Friday.", *SUMMER)
    between = "the article appeared between Thursday 18 July 2024 and Tuesday 10 September 2024"
    assert known.reason == f"“June 11”: {between}, and 2024 is the closest year."
    assert open_.reason == f"“Friday”: {between}, which is not exact enough to say which day is meant."
