"""Days that are named together, nights between two days, and days counted from a date that only names something."""

import pytest

from timeline.dates import find_mentions

# All mentions as (phrase, EDTF); published on Friday 18 July 2025.
LISTS = [
    ("The ferry sank on July 2 and 3.", [("July 2", "2025-07-02"), ("3", "2025-07-03")]),
    ("On July 2 and 3 the ferry sank.", [("July 2", "2025-07-02"), ("3", "2025-07-03")]),
    ("On July 2 and 3 people died.", [("July 2", "2025-07-02")]),
    ("The ferry lay idle on July 2 & 3.", [("July 2", "2025-07-02"), ("3", "2025-07-03")]),
    ("The ferry lay idle on 2 & 3 July.", [("2", "2025-07-02"), ("3 July", "2025-07-03")]),
    ("Between July 2 and 5 the ferry lay idle.", [("July 2 and 5", "2025-07-02/2025-07-05")]),
    ("The ferry lay idle on July 2/3.", [("July 2/3", "2025-07-02/2025-07-03")]),
    ("The ferry lay idle on July 2/13.", []),
    ("The ferry lay idle on Wednesday 2 and Thursday 3 July.", [("Wednesday 2", "2025-07-02"), ("Thursday 3 July", "2025-07-03")]),
    ("The ferry lies idle from Tuesday 22 until Friday 25 July.", [("Tuesday 22", "2025-07-22"), ("Friday 25 July", "2025-07-25")]),
    ("The ferry lay idle on Wednesday and Thursday, 2-3 July.", [("Wednesday and Thursday, 2-3 July", "2025-07-02/2025-07-03")]),
    ("The ferry lay idle on Wednesday and Thursday, July 2 and 3.", [("Wednesday and Thursday, July 2 and 3", "2025-07-02/2025-07-03")]),
    ("The ferry lay idle Saturday to Sunday, March 2-3.", [("Saturday to Sunday, March 2-3", "2024-03-02/2024-03-03")]),
    ("The ferry lay idle on Sunday-Monday, 2-3 March 2025.", [("Sunday-Monday, 2-3 March 2025", "2025-03-02/2025-03-03")]),
    ("It is open Saturday to Sunday, 2-3 may be ill.", [("Saturday", "2025-07-19"), ("Sunday", "2025-07-20")]),
    ("It lay idle on Friday and Saturday, February 28-29, 2025.", [("Friday and Saturday, February 28-29, 2025", "")]),
    ("It shut Wednesday and Thursday, February 28-29, 2024.", [("Wednesday and Thursday, February 28-29, 2024", "2024-02-28/2024-02-29")]),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_days_of_one_month(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.text, found.edtf) for found in find_mentions(text, "2025-07-18")] == expected


def test_a_year_that_the_weekdays_ask_for_is_given_as_the_reason() -> None:
    (found,) = find_mentions("The ferry lay idle Saturday to Sunday, March 2-3.", "2025-07-18")
    assert found.reason.endswith(": 2024 is the nearest year in which that day is a Saturday.")


NIGHTS = [
    ("The depot burned overnight into Sunday.", "overnight into Sunday", "2025-07-12TNI", "2025-07-12/2025-07-13"),
    ("It burned overnight from Tuesday to Wednesday.", "overnight from Tuesday to Wednesday", "2025-07-15TNI", "2025-07-15/2025-07-16"),
    ("The depot burned in the Monday-Tuesday night.", "Monday-Tuesday night", "2025-07-14TNI", "2025-07-14/2025-07-15"),
    ("The night between Monday and Tuesday fell.", "The night between Monday and Tuesday", "2025-07-14TNI", "2025-07-14/2025-07-15"),
    ("It burned through the night from Monday to Tuesday.", "the night from Monday to Tuesday", "2025-07-14TNI", "2025-07-14/2025-07-15"),
    ("It burned from Monday night into Tuesday.", "Monday night into Tuesday", "2025-07-14TNI", "2025-07-14/2025-07-15"),
    ("It began late Saturday or early Sunday.", "late Saturday or early Sunday", "2025-07-12TNI", "2025-07-12/2025-07-13"),
    ("Rain will set in on Saturday night into Sunday.", "Saturday night into Sunday", "2025-07-19TNI", "2025-07-19/2025-07-20"),
    ("It burned overnight Tuesday.", "Tuesday", "2025-07-15", "2025-07-15"),
    ("Overnight on 2-3 July it burned.", "2-3 July", "2025-07-02/2025-07-03", "2025-07-02/2025-07-03"),
    ("On the night of July 2 to 3 it burned.", "July 2 to 3", "2025-07-02/2025-07-03", "2025-07-02/2025-07-03"),
    ("It burned mid-afternoon on Tuesday.", "mid-afternoon on Tuesday", "2025-07-15TAF", "2025-07-15"),
    ("Tuesday's early-morning fire is out.", "Tuesday's early-morning", "2025-07-15TMO", "2025-07-15"),
    ("It burned last week on Tuesday.", "last week on Tuesday", "2025-07-08", "2025-07-08"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), NIGHTS)
def test_nights_and_parts_of_named_days(text: str, phrase: str, value: str, edtf: str) -> None:
    assert [(found.text, found.value, found.edtf) for found in find_mentions(text, "2025-07-18")] == [(phrase, value, edtf)]


COUNTED = [
    ("It sank two days after the July 3 vote.", ["2025-07-05"]),
    ("It sank the day after the 3 July vote.", ["2025-07-04"]),
    ("It sank three days ahead of the July 3 vote.", ["2025-06-30"]),
    ("It sank two days after the vote on July 3.", ["2025-07-05"]),
    ("The day after the talks in Ostrey on 3 July it sank.", ["2025-07-04"]),
    ("It sank two days after July 3rd.", ["2025-07-05"]),
    ("It sank two days after the man held on July 3.", ["", "2025-07-03"]),
    ("It sank two days after the owner was held on July 3.", ["", "2025-07-03"]),
    ("They met at midnight on Monday, July 7th.", ["2025-07-07"]),
]


@pytest.mark.parametrize(("text", "days"), COUNTED)
def test_days_counted_from_what_a_date_names(text: str, days: list[str]) -> None:
    assert [found.edtf for found in find_mentions(text, "2025-07-18")] == days


def test_without_a_publish_date_nothing_is_guessed() -> None:
    for text in ("It burned overnight into Sunday.", "It burned mid-afternoon on Tuesday.", "It shut on Monday and Tuesday, 2-3 July."):
        assert [found.edtf for found in find_mentions(text)] == [""]
