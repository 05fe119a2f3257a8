"""Days that are joined to one stretch, on invented sentences."""

from datetime import date

import pytest

from tests.entries.invented import mention
from timeline.dates import find_mentions
from timeline.entries.clauses import clauses
from timeline.entries.spans import with_spans


def joined(text: str, *phrases: tuple[str, str]) -> list[tuple[str, str]]:
    return [(found.text, found.edtf) for found in with_spans(text, [mention(text, *phrase) for phrase in phrases])]


def test_from_one_day_to_another() -> None:
    assert joined("It rained from Wednesday to Friday.", ("Wednesday", "2031-05-14"), ("Friday", "2031-05-16")) == [
        ("Wednesday to Friday", "2031-05-14/2031-05-16")
    ]


def test_between_one_day_and_another() -> None:
    assert joined("It rained between 3 May and 9 May.", ("3 May", "2031-05-03"), ("9 May", "2031-05-09")) == [
        ("3 May and 9 May", "2031-05-03/2031-05-09")
    ]


def test_between_one_month_and_another_is_one_stretch_however_long() -> None:
    assert joined("It was sold between May 2029 and last month.", ("May 2029", "2029-05"), ("last month", "2031-04")) == [
        ("May 2029 and last month", "2029-05/2031-04")
    ]


def test_what_no_preposition_joins_stays_apart() -> None:
    days = (("Wednesday", "2031-05-14"), ("Friday", "2031-05-16"))
    for text in (
        "The talks were moved from Wednesday and Friday.", "It rained on Wednesday and Friday.", "It rained from Wednesday, and on Friday."
    ):
        assert joined(text, *days) == list(days)


def test_months_and_days_that_run_backwards_are_no_span() -> None:
    assert joined("It rose from May to June.", ("May", "2031-05"), ("June", "2031-06")) == [("May", "2031-05"), ("June", "2031-06")]
    assert joined("It fell from 9 May to 3 May.", ("9 May", "2031-05-09"), ("3 May", "2031-05-03")) == [
        ("9 May", "2031-05-09"), ("3 May", "2031-05-03")
    ]


THREE = (("3", "2031-05-03"), ("4", "2031-05-04"), ("5 May", "2031-05-05"))
MONDAY, TUESDAY, WEDNESDAY = ("Monday", "2031-05-12"), ("Tuesday", "2031-05-13"), ("Wednesday", "2031-05-14")


def test_days_that_follow_each_other_in_a_list_are_one_stretch() -> None:
    assert joined("The mill shut on 3, 4 and 5 May.", *THREE) == [("3, 4 and 5 May", "2031-05-03/2031-05-05")]
    for text in ("Rain fell on Monday and Tuesday.", "On Monday and Tuesday it shut.", "It shut on Monday and Tuesday, and then it fell."):
        assert joined(text, MONDAY, TUESDAY) == [("Monday and Tuesday", "2031-05-12/2031-05-13")]


@pytest.mark.parametrize(
    "text",
    [
        "The mill shut on Monday, and on Tuesday it burned.", "Talks were held on Monday and Tuesday's were put off.",
        "Monday, Tuesday: rain.", "He was held on Monday and Tuesday the court freed him.",
        "They vote on Monday and Tuesday, respectively.", "Monday or Tuesday it is.",
    ],
)
def test_other_days_of_a_list_stay_apart(text: str) -> None:
    assert joined(text, MONDAY, TUESDAY) == [MONDAY, TUESDAY]


def test_days_that_do_not_follow_each_other_stay_apart() -> None:
    assert joined("It shut on Monday and Wednesday.", MONDAY, WEDNESDAY) == [MONDAY, WEDNESDAY]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It carried 300 guests in the first three months of 2030.", "2030-01/2030-03"),
        ("It carried 300 guests in the first nine months of the year.", "2031-01/2031-09"),
        ("It lost money in the last two weeks of April.", "2031-04-17/2031-04-30"),
        ("It closed for the final three days of March.", "2031-03-29/2031-03-31"),
        ("It lost money in the last two months of 2030.", "2030-11/2030-12"),
        ("It lost money in the opening 10 days of May.", "2031-05-01/2031-05-10"),
        ("It lost money in the first 40 days of May.", "2031-05-01/2031-05-31"),
    ],
)
def test_so_many_months_of_a_year_are_those_at_its_end(text: str, edtf: str) -> None:
    assert [found.edtf for found in with_spans(text, find_mentions(text, "2031-05-16"))] == [edtf]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The match was moved from Saturday to Sunday.", ["Sunday"]),
        ("The launch was moved forward from July to June.", ["June"]),
        ("The vote has been brought forward from July to June.", ["June"]),
        ("The summit was postponed from May to September.", ["September"]),
        ("The match, postponed from Saturday, will be played on Wednesday.", ["Wednesday"]),
        ("The board delayed the launch from June.", []),
        ("The talks shifted from Tarn to Sele in March.", ["March"]),
        ("The club moved in March from Tarn to Sele.", ["March"]),
    ],
)
def test_from_when_something_was_moved_dates_nothing(text: str, dates: list[str]) -> None:
    told = clauses(text, 0, len(text), find_mentions(text, "2031-05-16"), date(2031, 5, 16))
    assert [clause.mention.text for clause in told] == dates
