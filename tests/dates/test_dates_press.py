"""What pages of several outlets had that was read wrong: stamps, what a weekday belongs to, what lasts, what was agreed."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

# The only mention; published on Friday 18 July 2025.
STAMPS = [
    ("MARBURY | Mon Jul 14, 2025 5:40 pm EDT", "Mon Jul 14, 2025 5:40 pm EDT", "2025-07-14T17:40"),
    ("14:07 PM, Monday, 14 July 2025 One of them spoke.", "14:07 PM, Monday, 14 July 2025", "2025-07-14T14:07"),
    ("17 JULY, 2200 GMT, MARBURY We have come.", "17 JULY, 2200 GMT", "2025-07-17T22:00"),
    ("17 JULY, 1815 GMT, MARBURY We have come.", "17 JULY, 1815 GMT", "2025-07-17T18:15"),
    ("Friday, July 18, 2025; 10:02 AM Most of them spoke.", "Friday, July 18, 2025; 10:02 AM", "2025-07-18T10:02"),
    ("Tuesday 15 July 2025 16.35 BST The town is shut.", "Tuesday 15 July 2025 16.35 BST", "2025-07-15T16:35"),
    ("At 04:23 23rd Jul 2025, Ada wrote to us.", "04:23 23rd Jul 2025", "2025-07-23T04:23"),
    ("Posted by Ada on July 14, 2025 5:27 AM", "July 14, 2025 5:27 AM", "2025-07-14T05:27"),
    ("18 July 2025 - 17:42 This was taken away.", "18 July 2025 - 17:42", "2025-07-18T17:42"),
    ("Friday, 9.15 pm: the film.", "Friday, 9.15 pm", "2025-07-18T21:15"),
    ("It ends at 10pm on New Year's Eve.", "10pm on New Year's Eve", "2025-12-31T22:00"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), STAMPS)
def test_a_date_and_a_clock_time_side_by_side_are_one_time(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text) == [(phrase, "TIME", value, value[:10])]


def test_a_whole_stamp_needs_no_publish_date() -> None:
    assert [mention.value for mention in find_mentions("MARBURY | Mon May 11, 2009 5:40 pm EDT", None)] == ["2009-05-11T17:40"]


CLOCKS = [
    ("The wall fell at 0910 local time (1410 GMT) on Tuesday, 8 July.", ["2025-07-08T09:10", "2025-07-08T14:10", "2025-07-08"]),
    ("The show is on from 0910 to 0930 GMT.", ["2025-07-18T09:10", "2025-07-18T09:30"]),
    ("It broke up on Thursday night. Updated at 11.52 BST.", ["2025-07-17TNI", "2025-07-18T11:52"]),
    ("It is the worst day since Oct. 19, 1987. Trading was halted at 9:35 a.m.", ["1987-10-19", "2025-07-18T09:35"]),
    ("It fell in the early hours of Tuesday.", ["2025-07-15TMO"]),
    ("It fell in the early hours of 3 March 2024.", ["2024-03-03TMO"]),
]


@pytest.mark.parametrize(("text", "values"), CLOCKS)
def test_the_day_of_a_clock_time(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2025-07-18")] == values


# The last mention.
DAYS = [
    ("Millions may have been hit by Tuesday's storm.", "2025-07-15"),
    ("Many homes are hit by Tuesday's storm.", "2025-07-15"),
    ("It must be done by Tuesday's deadline.", "2025-07-22"),
    ("Details will be officially released Monday.", "2025-07-21"),
    ("It appeared to be easing on Wednesday.", "2025-07-16"),
    ("A boy was found to be ill on Wednesday.", "2025-07-16"),
    ("They came home on Wednesday to be treated.", "2025-07-16"),
    ("The government had claimed until Thursday that all was well.", "2025-07-17"),
    ("They have until Thursday to answer.", "2025-07-24"),
    ("Saturday's derby kicks off late.", "2025-07-19"),
    ("They seek a delay of Tuesday's debate.", "2025-07-22"),
    ("A warning is in place from 6am on Monday.", "2025-07-21T06:00"),
    ("The outlook for Sunday is dry.", "2025-07-20"),
    ("Winds ease by Saturday.", "2025-07-19"),
    ("On Thursday the ministers agreed to meet.", "2025-07-17"),
    ("The ministers agreed to meet on Thursday.", "2025-07-24"),
    ("In October the bank agreed to lend them money.", "2024-10"),
    ("The bank agreed to lend them money in October.", "2025-10"),
    ("All goods that come after 7 July will be taxed.", "2025-07-07"),
    ("The court was told of his death on 25 July.", "2024-07-25"),
    ("He was not told of it until September.", "2024-09"),
    ("Schools will be closed until September.", "2025-09"),
    ("When I met her this December, she smiled.", "2024-12"),
    ("He said he would force a vote over the weekend.", "2025-W29-WE"),
    ("The turmoil in the past week was great.", "2025-W29"),
    ("Food will come over the next week.", "2025-W30"),
    ("At the time, officials denied it.", "PAST_REF"),
    ("I saw her the other day before a shop.", "PAST_REF"),
    ("It was a hit in the 1960s and 70s.", "197"),
    ("It was far from the 2004 Boxing Day flood.", "2004-12-26"),
    ("He said that the next train was on 9 August.", "2025-08-09"),
    ("For much of the year, it was dry.", "2025"),
    ("She listens every night.", "XXXX-XX-XXTNI"),
    ("The Norland 2008 Farm Survey says so.", "2008"),
    ("At the end of the week-long meeting they sang.", "P1W"),
]


@pytest.mark.parametrize(("text", "value"), DAYS)
def test_the_last_expression_means_this(text: str, value: str) -> None:
    assert find_mentions(text, "2025-07-18")[-1].value == value


def test_fourth_quarter_results_are_due_after_the_year() -> None:
    assert find_mentions("Fourth-quarter results are due soon.", "2025-03-12")[0].value == "2024-Q4"


def test_the_day_of_a_deed_is_not_open() -> None:
    assert [mention.covers for mention in find_mentions("It was hit by Tuesday's storm. It ends by Tuesday.", "2025-07-18")] == [
        "",
        "../2025-07-22",
    ]


LENGTHS = [
    ("The trial may last five weeks.", "five weeks", "P5W"),
    ("The trial is to last around five weeks.", "around five weeks", "P5W"),
    ("It rose in the last five weeks.", "the last five weeks", "P5W"),
    ("The last five or six years were odd.", "The last five or six years", "P5Y"),
    ("It will be tight in the next couple years.", "the next couple years", "P2Y"),
    ("They spend hours on it.", "hours", "PTXH"),
    ("He stayed for hours at the hospital.", "hours", "PTXH"),
    ("It rose in recent hours.", "recent hours", "PTXH"),
    ("He has been away for the last year.", "the last year", "P1Y"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), LENGTHS)
def test_lengths(text: str, phrase: str, value: str) -> None:
    assert [(mention.text, mention.value) for mention in find_mentions(text, "2025-07-18")] == [(phrase, value)]


@pytest.mark.parametrize(
    "text",
    [
        "These are go-go days in the north.",
        "The days of calling it mighty may be numbered.",
        "Rats are sold on good days.",
        "It was all over in a matter of weeks.",
        "He used his sick days.",
        "They clean all aircraft during overnight maintenance.",
        "The harbour turned almost overnight into a marsh.",
        "He gave £5 to the DEC. They took it.",
        "They took part in Hope for Norland Now, a show.",
        "It was too soon to say.",
        "Trains stopped, but they soon ran again.",
        "It was in the Norland Business Daily.",
        "One-quarter of the cases are here.",
        "People in their 30s and 40s fell ill.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_mentions(text, "2025-07-18") == []
