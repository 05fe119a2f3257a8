"""Quarters and years of business reports: which one is reported, when it ended, what it is compared with."""

import pytest

from timeline.dates import find_mentions

# Published 26 October 1999: the text, the phrase, its value.
REPORTS = [
    # a stretch named by its end
    ("Sales rose in the quarter ended July 31.", "the quarter", "1999-Q2"),
    ("Sales rose in the quarter that ended Sept. 30.", "the quarter", "1999-Q3"),
    ("Sales rose in the quarter ended Dec. 31, 1998.", "the quarter", "1998-Q4"),
    ("Sales rose in the first quarter, it said. In the quarter ended Sept. 30 it sold more.", "the quarter", "1999-Q1"),
    ("Sales fell in the second quarter ended Oct. 31.", "the second quarter", "1998-Q2"),
    ("Sales fell in the year ended Oct. 31.", "Oct. 31", "1998-10-31"),
    ("Sales fell in the year ended Sept. 30.", "Sept. 30", "1999-09-30"),
    # a business quarter need not be the calendar's in which its days lie
    ("In the second quarter ended Oct. 31 sales fell. Results for that quarter were weak.", "that quarter", "1998-Q2"),
    ("Profit fell in the fourth quarter. Sales in the latest period were flat.", "the latest period", "1999-Q4"),
    ("It expects more in the fourth quarter. Sales in the latest period were flat.", "the latest period", "1999-Q3"),
    ("Profit fell in the third quarter. Acme's fiscal second-quarter profit rose. The latest period was good.",
     "The latest period", "1999-Q2"),
    ("Sales rose in the third quarter. This quarter's loss includes a charge.", "This quarter", "1999-Q3"),
    ("Sales rose in the third quarter. It is hiring this quarter.", "this quarter", "1999-Q4"),
    # what last year is compared with
    ("In the third quarter it lost $2 million, compared with earnings of $3 million last year.", "last year", "1998-Q3"),
    ("Sales in the third quarter were $4 million, up from last year's $3 million.", "last year", "1998-Q3"),
    ("In the third quarter it earned more than the $3 million it lost last year.", "last year", "1998"),
    ("In the third quarter it bought a firm that was founded last year.", "last year", "1998"),
    # fiscal years and halves
    ("It earned more in the latest fiscal year.", "the latest fiscal year", "1998"),
    ("It earned more in the current fiscal year.", "the current fiscal year", "1999"),
    ("It lost money in the fiscal year ended Jan. 31.", "the fiscal year", "P1Y"),
    ("It expects to grow in the first two quarters of 2000.", "the first two quarters of 2000", "2000-H1"),
    ("It expects to grow in at least the last two quarters of 2000.", "at least the last two quarters of 2000", "2000-H2"),
    ("Net for the year-earlier nine months was higher.", "the year-earlier nine months", "P9M"),
    # the end of a year
    ("It will close by year-end.", "year-end", "1999-12-31"),
    ("It will close by year end.", "year end", "1999"),
    ("It will close by year's end.", "year's end", "1999"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value"), REPORTS)
def test_reports(text: str, phrase: str, value: str) -> None:
    assert [mention.value for mention in find_mentions(text, "1999-10-26") if mention.text == phrase][-1:] == [value]


def test_the_end_of_a_year_is_its_last_month_and_year_end_a_day() -> None:
    day, month = find_mentions("It will close by year-end or at year's end.", "1999-10-26")
    assert (day.edtf, month.edtf) == ("1999-12-31", "1999-12")


# Published 26 October 1999: months and days whose year the words around them decide.
AHEAD = [
    ("Traders sold oil for December delivery.", "December", "1999-12"),
    ("Cocoa rose on the start of trading in March futures.", "March", "2000-03"),
    ("It disclosed a deal to sell the mill in January.", "January", "2000-01"),
    ("The port wants the hull raised in April.", "April", "2000-04"),
    ("The court sided with those who lost their homes, clearing the way for the first cheques to go out in January.", "January", "2000-01"),
    ("It disclosed in January that it had sold the mill.", "January", "1999-01"),
    ("It sold the mill in January.", "January", "1999-01"),
    ("By March he had left.", "March", "1999-03"),
    ("He was told to leave by March.", "March", "2000-03"),
    ("The prize would go to an unnamed poet in January.", "January", "2000-01"),
    ("The fees were raised by a proposed law in January.", "January", "1999-01"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), AHEAD)
def test_what_makes_a_month_lie_ahead(text: str, phrase: str, value: str) -> None:
    (mention,) = find_mentions(text, "1999-10-26")
    assert (mention.text, mention.value) == (phrase, value)
