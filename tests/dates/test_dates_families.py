"""Ranges, nth days, holidays, named events, clock times, quarters, sets and the other families, by example."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

DATES = [
    # range
    ("The fair runs July 3-5 in Rome.", "July 3-5", "2025-07-03/2025-07-05", "2025-07-03/2025-07-05"),
    ("It met from 3 to 7 March.", "3 to 7 March", "2025-03-03/2025-03-07", "2025-03-03/2025-03-07"),
    ("The 2024/25 season began.", "2024/25", "2024/2025", "2024/2025"),
    ("He ruled (2008-2010) alone.", "2008-2010", "2008/2010", "2008/2010"),
    # within
    ("It met on the first Monday of May 2024.", "the first Monday of May 2024", "2024-05-06", "2024-05-06"),
    ("It met on the last day of February 2024.", "the last day of February 2024", "2024-02-29", "2024-02-29"),
    ("It met in the third week of July.", "the third week of July", "2025-W29", "2025-07-15/2025-07-21"),
    ("It will sail by the first week of November.", "the first week of November", "2025-W45", "2025-11-01/2025-11-07"),
    ("It met in the last week of May.", "the last week of May", "2025-W22", "2025-05-25/2025-05-31"),
    ("It met in the week of July 7.", "the week of July 7", "2025-W28", "2025-07-07/2025-07-13"),
    ("It met on the 3rd of last month.", "the 3rd of last month", "2025-06-03", "2025-06-03"),
    ("It met in the last week of 2024.", "the last week of 2024", "2024-W52", "2024-12-23/2024-12-29"),
    ("It met on the last Friday of the month.", "the last Friday of the month", "2025-07-25", "2025-07-25"),
    ("It will meet in the second week of next month.", "the second week of next month", "2025-W33", "2025-08-08/2025-08-14"),
    ("Year-to-date sales fell.", "Year-to-date", "2025", "2025-01-01/2025-07-18"),
    # holiday
    ("It met on Christmas Day.", "Christmas Day", "2024-12-25", "2024-12-25"),
    ("He was found on Thanksgiving Day 1999.", "Thanksgiving Day 1999", "1999-11-25", "1999-11-25"),
    ("It met on Easter Monday 2024.", "Easter Monday 2024", "2024-04-01", "2024-04-01"),
    ("They voted on Election Day in 2024.", "Election Day in 2024", "2024-11-05", "2024-11-05"),
    ("He drowned last Thanksgiving.", "last Thanksgiving", "2024-11-28", "2024-11-28"),
    ("It met on St Patrick's Day.", "St Patrick's Day", "2025-03-17", "2025-03-17"),
    ("It met on Martin Luther King Jr. Day.", "Martin Luther King Jr. Day", "2025-01-20", "2025-01-20"),
    ("It met before Christmas last year.", "Christmas last year", "2024-12-25", "2024-12-25"),
    ("It met on the weekend of 12-13 July.", "the weekend of 12-13 July", "2025-W28-WE", "2025-07-12/2025-07-13"),
    ("It met on 12/13 July.", "12/13 July", "2025-07-12/2025-07-13", "2025-07-12/2025-07-13"),
    # named events
    ("It followed the “Liberation Day” tariffs.", "Liberation Day", "2025-04-02", "2025-04-02"),
    ("It followed the 9/11 attacks.", "9/11", "2001-09-11", "2001-09-11"),
    ("It followed the Sept. 11 attacks.", "Sept. 11", "2001-09-11", "2001-09-11"),
    ("It will rain on Sept. 11 in Rome.", "Sept. 11", "2025-09-11", "2025-09-11"),
    # quarter, half, fiscal
    ("Sales rose in Q2 2025.", "Q2 2025", "2025-Q2", "2025-04/2025-06"),
    ("Sales rose in the first half of 2025.", "the first half of 2025", "2025-H1", "2025-01/2025-06"),
    ("Sales rose in early '98.", "early '98", "1998", "1998-01~/1998-04~"),
    ("Sales rose in fiscal 2024.", "fiscal 2024", "2024", "2024~"),
    ("It reported third-quarter sales.", "third-quarter", "2025-Q3", "2025-07/2025-09"),
    ("Sales fell in Q4.", "Q4", "2024-Q4", "2024-10/2024-12"),
    # season
    ("They met in the spring of last year.", "the spring of last year", "2024-SP", "2024-21"),
    ("They met earlier this summer.", "earlier this summer", "2025-SU", "2025-22"),
    ("It rained in the winter of 2023.", "the winter of 2023", "2023-WI", "2023-12/2024-02"),
    ("They met last spring.", "last spring", "2025-SP", "2025-21"),
    # distance
    ("It will end three years from now.", "three years from now", "2028", "2028"),
    ("It will end a week from Friday.", "a week from Friday", "2025-07-25", "2025-07-25"),
    ("It ended on Monday of last week.", "Monday of last week", "2025-07-07", "2025-07-07"),
    ("It will end Tuesday of next week.", "Tuesday of next week", "2025-07-22", "2025-07-22"),
    ("It ended a week ago Monday.", "a week ago Monday", "2025-07-07", "2025-07-07"),
    ("It ended a year ago today.", "a year ago today", "2024-07-18", "2024-07-18"),
    ("It ended a year ago this week.", "a year ago this week", "2024-W29", "2024-07-15/2024-07-21"),
    ("It ended two Fridays ago.", "two Fridays ago", "2025-07-04", "2025-07-04"),
    ("It ended the Monday before last.", "the Monday before last", "2025-07-07", "2025-07-07"),
    ("It ended on a Friday in Rome.", "Friday", "XXXX-WXX-5", ""),
    ("It ended on a Friday flight.", "Friday", "2025-07-18", "2025-07-18"),
    ("It ended on Friday last week.", "Friday last week", "2025-07-11", "2025-07-11"),
    ("It ended over the weekend.", "the weekend", "2025-W28-WE", "2025-07-12/2025-07-13"),
    ("It will close by year-end.", "year-end", "2025-12-31", "2025-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), DATES)
def test_dates(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


TIMES = [
    ("The blast at 10 a.m. Friday killed two.", "10 a.m. Friday", "2025-07-18T10:00", "2025-07-18"),
    ("It met at 14:30 GMT on Tuesday.", "14:30 GMT on Tuesday", "2025-07-15T14:30", "2025-07-15"),
    ("It met at 4 in the morning.", "4 in the morning", "2025-07-18T04:00", ""),
    ("At 2045 local time it rang.", "2045 local time", "2025-07-18T20:45", ""),
    ("2045 GMT: The vote is over.", "2045 GMT", "2025-07-18T20:45", ""),
    ("The vote ended at 1930 GMT on Tuesday.", "1930 GMT on Tuesday", "2025-07-15T19:30", "2025-07-15"),
    ("Votes came in until 20:45 BST.", "20:45 BST", "2025-07-18T20:45", ""),
    ("It spoke at 5 in the morning (9 a.m. GMT).", "5 in the morning", "2025-07-18T05:00", ""),
    ("It met at nine o'clock.", "nine o'clock", "2025-07-18T09:00", ""),
    ("It met at 9 o'clock Tuesday night.", "9 o'clock Tuesday night", "2025-07-15T21:00", "2025-07-15"),
    ("It met at 5:30 on Tuesday evening.", "5:30 on Tuesday evening", "2025-07-15T17:30", "2025-07-15"),
    ("It met at 8 last night.", "8 last night", "2025-07-17T20:00", "2025-07-17"),
    ("It met at 8:30 this morning.", "8:30 this morning", "2025-07-18T08:30", "2025-07-18"),
    ("It fired at 2:05:30 p.m.", "2:05:30 p.m.", "2025-07-18T14:05:30", ""),
    ("It fired at 1400 hours.", "1400 hours", "2025-07-18T14:00", ""),
    ("It spoke at 10:30 AM.", "10:30 AM", "2025-07-18T10:30", ""),
    ("It spoke this morning.", "this morning", "2025-07-18TMO", "2025-07-18"),
    ("It spoke last night.", "last night", "2025-07-17TNI", "2025-07-17"),
    ("It spoke on the night of June 3.", "the night of June 3", "2025-06-03TNI", "2025-06-03"),
    ("It spoke on the evening of Monday.", "the evening of Monday", "2025-07-14TEV", "2025-07-14"),
    ("It spoke at five o'clock.", "five o'clock", "2025-07-18T05:00", ""),
    ("It spoke at 5 o'clock in the evening Monday.", "5 o'clock in the evening Monday", "2025-07-14T17:00", "2025-07-14"),
    ("Stamp 2025-07-18T10:00:00Z here.", "2025-07-18T10:00:00Z", "2025-07-18T10:00:00", "2025-07-18"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), TIMES)
def test_times(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "TIME", value, edtf)]


def test_a_time_of_that_day_hangs_on_the_day_mentioned(tag: Tag) -> None:
    assert tag("It met on 3 March 2024. At 6 p.m. that day it closed.")[1:] == [
        ("6 p.m. that day", "TIME", "2024-03-03T18:00", "2024-03-03")
    ]
    assert tag("It met on Monday. Founded in 1345, it is old. It closed at 8 p.m. that evening.")[2:] == [
        ("8 p.m. that evening", "TIME", "2025-07-14T20:00", "2025-07-14")
    ]


def test_a_time_told_again_in_another_zone_lends_its_day(tag: Tag) -> None:
    assert [each[:3] for each in tag("It rang at 9:20 a.m. (0620 GMT) Tuesday.")] == [
        ("9:20 a.m.", "TIME", "2025-07-15T09:20"),
        ("Tuesday", "DATE", "2025-07-15"),
    ]
    assert [each[:3] for each in tag("It will ring at 5 in the morning (9 a.m. GMT Monday).")] == [
        ("5 in the morning", "TIME", "2025-07-21T05:00"),
        ("9 a.m. GMT Monday", "TIME", "2025-07-21T09:00"),
    ]


LENGTHS = [
    ("The day-long debate ended.", "day-long", "DURATION", "P1D"),
    ("The yearlong strike ended.", "yearlong", "DURATION", "P1Y"),
    ("The months-old dispute ended.", "months-old", "DURATION", "PXM"),
    ("They get hundreds of letters a day.", "a day", "SET", "P1D"),
    ("They run three flights a week.", "a week", "SET", "P1W"),
    ("The strike lasts a week.", "a week", "DURATION", "P1W"),
    ("The post-1975 order held.", "post-1975", "DATE", "1975"),
    ("It waited half an hour.", "half an hour", "DURATION", "PT30M"),
    ("It waited a half-hour.", "a half-hour", "DURATION", "PT30M"),
    ("It waited an hour and a half.", "an hour and a half", "DURATION", "PT1H30M"),
    ("It was a weeklong siege.", "weeklong", "DURATION", "P1W"),
    ("It took 2 1/2 hours.", "2 1/2 hours", "DURATION", "PT2H30M"),
    ("It fell over the past six months.", "the past six months", "DURATION", "P6M"),
    ("It comes within 90 days.", "90 days", "DURATION", "P90D"),
    ("It took two decades.", "two decades", "DURATION", "P20Y"),
    ("It grew over the past decade.", "the past decade", "DURATION", "P10Y"),
    ("It waited a minute and a half.", "a minute and a half", "DURATION", "PT1M30S"),
    ("It closed hours ago.", "hours ago", "DURATION", "PTXH"),
    ("It closed. Days later it opened.", "Days later", "DURATION", "PXD"),
    ("It fell over the past year and a half.", "the past year and a half", "DURATION", "P1Y6M"),
    ("It took 2-3 days.", "2-3 days", "DURATION", "P2D"),
    ("It took one-and-a-half years.", "one-and-a-half years", "DURATION", "P1Y6M"),
    ("It took a quarter of a century.", "a quarter of a century", "DURATION", "P25Y"),
    ("It took a half-hour.", "a half-hour", "DURATION", "PT30M"),
    ("It reads every summer.", "every summer", "SET", "XXXX-SU"),
    ("They meet every Christmas Eve.", "every Christmas Eve", "SET", "P1Y"),
    ("It opens each 4 July.", "each 4 July", "SET", "P1Y"),
    ("It reads every other Tuesday.", "every other Tuesday", "SET", "XXXX-WXX-2"),
    ("It closed long ago.", "long ago", "DATE", "PAST_REF"),
    ("It was young at that time.", "that time", "DATE", "PAST_REF"),
    ("It took several years.", "several years", "DURATION", "PXY"),
    ("It reads twice a week.", "twice a week", "SET", "P1W"),
    ("It reads every two weeks.", "every two weeks", "SET", "P2W"),
    ("It reads every Friday.", "every Friday", "SET", "XXXX-WXX-5"),
    ("It reads every morning.", "every morning", "SET", "XXXX-XX-XXTMO"),
    ("It costs $5 million a year.", "a year", "SET", "P1Y"),
    ("They will stay for a while.", "a while", "DURATION", "PXX"),
    ("They will stay for some time.", "some time", "DURATION", "PXX"),
    ("They are here for a fairly long period.", "a fairly long period", "DURATION", "PXX"),
    ("It followed a several-year slump.", "several-year", "DURATION", "PXY"),
    ("Many left in the first hours of the siege.", "the first hours", "DURATION", "PTXH"),
    ("He was held for three-and-a-half years.", "three-and-a-half years", "DURATION", "P3Y6M"),
    ("It ended the 6-week-old strike.", "6-week-old", "DURATION", "P6W"),
]


@pytest.mark.parametrize(("text", "phrase", "type_", "value"), LENGTHS)
def test_lengths_and_what_recurs_have_no_day(tag: Tag, text: str, phrase: str, type_: str, value: str) -> None:
    assert tag(text) == [(phrase, type_, value, "")]


def test_after_nine_months_a_year_earlier_is_the_year() -> None:
    text = "Net rose in the third quarter. For the nine months it was $2 million, up from $1 million a year earlier."
    assert find_mentions(text, "1999-10-26")[-1].value == "1998"


def test_an_earlier_quarter_is_only_looked_back_upon() -> None:
    text = "Net rose in the third quarter. After a flat second quarter, sales rose from a year earlier."
    assert find_mentions(text, "1999-10-26")[-1].value == "1998-Q3"


YEAR_AGO = [
    "Net rose in the third quarter from a year earlier.",
    "Net rose in the third quarter from a year ago.",
    "Net rose in the third quarter from the year-ago period.",
    "Net rose in the third quarter from the year-earlier quarter.",
]


@pytest.mark.parametrize("text", YEAR_AGO)
def test_a_year_ago_in_a_report_is_the_same_quarter_of_the_year_before(text: str) -> None:
    first, second = find_mentions(text, "1999-10-26")
    assert (first.value, second.value) == ("1999-Q3", "1998-Q3")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It met on 3 March 2024 and dined that night.", "2024-03-03TNI"),
        ("It met on 3 March 2024 and left the next morning.", "2024-03-04TMO"),
        ("It met on 3 March 2024 and left the following Monday.", "2024-03-04"),
        ("It met on 3 March 2024 and left in the morning.", "2024-03-03TMO"),
        ("It ends on 3 March 2024. Until then it is safe.", "2024-03-03"),
        ("It met on 3 March 2024 and had dined the night before.", "2024-03-02TNI"),
    ],
)
def test_parts_of_the_day_and_weekdays_hang_on_the_day_before(text: str, value: str) -> None:
    mention = find_mentions(text, "2025-07-18")[-1]
    assert mention.value == value
    assert mention.rule.startswith("relative-")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It ended nearly two years ago.", "2023~"),
        ("It ended two years ago.", "2023"),
        ("It ended about two weeks ago.", "2025-06-30~/2025-07-06~"),
        ("It began 2,000 years ago.", "0025~"),
        ("It began 65 million years ago.", ""),
        ("It began 99999999999 years ago.", None),
    ],
)
def test_a_distance_said_roughly_is_stored_as_approximate(text: str, edtf: str | None) -> None:
    assert [mention.edtf for mention in find_mentions(text, "2025-07-18")] == ([] if edtf is None else [edtf])


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met last weekend.", "2025-07-12/2025-07-13"),
        ("They met this weekend.", "2025-07-12/2025-07-13"),
        ("They will meet this weekend.", "2025-07-19/2025-07-20"),
        ("They will meet next weekend.", "2025-07-26/2025-07-27"),
        ("They will meet over the weekend.", "2025-07-19/2025-07-20"),
    ],
)
def test_weekends_go_by_the_week_and_the_verb(text: str, edtf: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert mention.edtf == edtf
    assert mention.rule.startswith("unit-")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It followed the Sept. 11, 2001, attacks.", "2001-09-11"),
        ("It met on 3 March 2024 and again that Friday.", "2024-03-01"),
        ("It met on 3 March 2024. On that Tuesday night the roof fell in.", "2024-03-05"),
        ("It met on Sunday 8 June. It fell on 24 June. It was hard, she said yesterday. It kept what it vowed that Sunday.", "2025-06-08"),
        ("It met on Monday 9 June. It was hard, she said yesterday. It kept what it vowed that Sunday.", "2025-07-13"),
        ("It met on Sunday 8 June. It fell on 24 June and was sold that Sunday.", "2025-06-22"),
        ("Profit rose in the June quarter of 2024.", "2024-04/2024-06"),
        ("The plan is to be approved in the September quarter.", "2025-07/2025-09"),
        ("It met on 3 March 2024. Early that Monday morning the roof fell in.", "2024-03-04"),
        ("It met on 3 March 2024. He said that Friday night had been calm.", "2025-07-18"),
        ("It met in June 2004 and fell less than a decade later.", "2014~"),
        ("Colds are common in winter.", None),
        ("It will start in autumn.", "2025-23"),
    ],
)
def test_what_the_last_expression_means(text: str, edtf: str | None) -> None:
    assert [mention.edtf for mention in find_mentions(text, "2025-07-18")][-1:] == ([] if edtf is None else [edtf])


MEASURED = [
    ("It rose over the past year.", "the past year", "P1Y", "2024-07-18/2025-07-18"),
    ("It has risen in the last year.", "the last year", "P1Y", "2024-07-18/2025-07-18"),
    ("It rose over the last 12 months.", "the last 12 months", "P12M", "2024-07-18/2025-07-18"),
    ("It fell in the past month.", "the past month", "P1M", "2025-06-18/2025-07-18"),
    ("It will fall over the next two weeks.", "the next two weeks", "P2W", "2025-07-18/2025-08-01"),
    ("It fell over the past decade.", "the past decade", "P10Y", "2015-07-18/2025-07-18"),
    ("It fell over the past six hours.", "the past six hours", "PT6H", ""),
    ("It took two weeks.", "two weeks", "P2W", ""),
]


@pytest.mark.parametrize(("text", "phrase", "value", "covers"), MEASURED)
def test_a_length_up_to_or_from_the_publish_date_says_what_it_covers(text: str, phrase: str, value: str, covers: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert (mention.text, mention.type, mention.value, mention.edtf, mention.covers) == (phrase, "DURATION", value, "", covers)


@pytest.mark.parametrize("text", ["It rose last year.", "It was better than last year.", "The last year of the war was the worst."])
def test_last_year_is_no_length(text: str) -> None:
    assert [mention.type for mention in find_mentions(text, "2025-07-18") if mention.type == "DURATION"] == []


IMPOSSIBLE = [
    ("He was born on Feb. 29 1900.", "1900-02-XX", "“Feb. 29 1900”: February 1900 has no day 29, so no day can be given."),
    ("It met on 31 June 2024.", "2024-06-XX", "“31 June 2024”: June has no day 31, so no day can be given."),
    ("It met on 31 June.", "XXXX-06-XX", "“31 June”: June has no day 31, so no day can be given."),
]


@pytest.mark.parametrize(("text", "value", "reason"), IMPOSSIBLE)
def test_a_day_that_never_was_is_not_resolved(text: str, value: str, reason: str) -> None:
    (mention,) = find_mentions(text, "2025-07-18")
    assert (mention.value, mention.edtf, mention.reason) == (value, "", reason)
