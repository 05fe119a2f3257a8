"""What reads easily as another date than it says: years out of reach, marks that nobody sees, ranges, names, stories of long ago."""

import pytest

from .conftest import Tag

Example = tuple[str, str, str, str]

UNSEEN: list[Example] = [
    ("It sank on 4 June\u200f 1987.", "4 June\u200f 1987", "1987-06-04", "1987-06-04"),
    ("It sank on 4\u200e June 1987.", "4\u200e June 1987", "1987-06-04", "1987-06-04"),
    ("It sank on 4 June\u200b1987.", "4 June\u200b1987", "1987-06-04", "1987-06-04"),
    ("It sank on \u20674 June 1987\u2069.", "4 June 1987", "1987-06-04", "1987-06-04"),
    ("It sank on 4 June 19\u200b87.", "4 June", "XXXX-06-04", ""),
]

YEARS_OUT_OF_REACH: list[Example] = [
    ("It sank on 4 June 0000.", "4 June", "XXXX-06-04", ""),
    ("It sank on 4 June 12000.", "4 June", "XXXX-06-04", ""),
    ("It sank on 4 June 0870.", "4 June", "XXXX-06-04", ""),
    ("It sank on June 4, 870.", "June 4", "XXXX-06-04", ""),
    ("It sank on 4 June 31 BC at sea.", "4 June", "XXXX-06-04", ""),
    ("The lease ends on 4 June 9999.", "4 June 9999", "9999-06-04", "9999-06-04"),
    ("It sank on 33 June 1987.", "June 1987", "1987-06-XX", ""),
    ("On 4 June 300 people sang.", "4 June", "2025-06-04", "2025-06-04"),
    ("On June 4, 300 people sang.", "June 4", "2025-06-04", "2025-06-04"),
]

NAMES: list[Example] = [
    ("She won the Swiss Open on Saturday.", "Saturday", "2025-07-12", "2025-07-12"),
    ("He lost to her at the U.S. Open on Monday.", "Monday", "2025-07-14", "2025-07-14"),
    ("The hall was open on Monday.", "Monday", "2025-07-14", "2025-07-14"),
    ("The gates open on Monday.", "Monday", "2025-07-21", "2025-07-21"),
    ("They waved it through on March 13.", "March 13", "2025-03-13", "2025-03-13"),
]

LATER: list[Example] = [
    ("On Monday it was shown. It was stolen in the 1950s and came back 40 years later.", "40 years later", "XXXX", ""),
    ("In the 1980s it was sold; six years later it was bought again.", "six years later", "XXXX", ""),
    ("It was sold in 2021 and came back ten years later.", "ten years later", "XXXX", ""),
    ("It was sold in 2001 and came back ten years later.", "ten years later", "2011", "2011"),
]

AFTER_A_YEAR_ALONE: list[Example] = [
    ("The siege began in 1871. In October the town fell.", "October", "1871-10", "1871-10"),
    ("The siege began in 1871. In May it was dull. The following fall it ended.", "The following fall", "1871-FA", "1871-23"),
    ("In 1963 the dam was filled. On June 5 it broke.", "June 5", "1963-06-05", "1963-06-05"),
    ("The firm was founded in 1963. On June 5 it said it would close a mill.", "June 5", "2025-06-05", "2025-06-05"),
    ("In 1963 the dam was filled.\n\nOn June 5 it was sold.", "June 5", "2025-06-05", "2025-06-05"),
    ("In 2024 the dam was filled. On June 5 it was sold.", "June 5", "2025-06-05", "2025-06-05"),
]

STRETCHES: list[Example] = [
    ("The fair ran from Thursday to Sunday.", "Thursday", "2025-07-10", "2025-07-10"),
    ("The fair ran from Thursday to Sunday.", "Sunday", "2025-07-13", "2025-07-13"),
    ("The fair will run from Tuesday to Sunday.", "Tuesday", "2025-07-22", "2025-07-22"),
    ("The fair will run from Tuesday to Sunday.", "Sunday", "2025-07-27", "2025-07-27"),
    ("The fair ran from Tuesday to Thursday last week.", "Tuesday", "2025-07-08", "2025-07-08"),
    ("The fair ran from August to September last year.", "August", "2024-08", "2024-08"),
    ("The fair was open from 8 a.m. to 6 p.m. on Sunday.", "8 a.m.", "2025-07-13T08:00", "2025-07-13"),
]

AGO: list[Example] = [
    ("Several thousand years ago it was a lake.", "Several thousand years ago", "PAST_REF", ""),
    ("A few hundred years ago it was a lake.", "A few hundred years ago", "PAST_REF", ""),
    ("She left four or five years ago.", "four or five years ago", "2021", "2020/2021"),
    ("She left two to three weeks ago.", "two to three weeks ago", "2025-W27", "2025-06-23/2025-07-06"),
    ("She left 2.5 years ago.", "2.5 years ago", "2023-01", "2023-01~"),
]

LENGTHS: list[Example] = [
    ("He was sentenced on January 5 to 15 years in prison.", "January 5", "2025-01-05", "2025-01-05"),
    ("He was sentenced on Jan. 15 to 20 years in prison.", "Jan. 15", "2025-01-15", "2025-01-15"),
    ("He was sentenced on 7 March 2022 to three years in prison.", "7 March 2022", "2022-03-07", "2022-03-07"),
    ("She was sentenced in 2022 to three years in prison.", "2022", "2022", "2022"),
    ("It lasted 2000 years.", "2000 years", "P2000Y", ""),
    ("The fair lasts from 5 to 15 days.", "5 to 15 days", "P5D", ""),
    ("It has grown over the past week.", "the past week", "2025-W29", "2025-07-11/2025-07-18"),
    ("It fell twice in the past month.", "the past month", "P1M", ""),
    ("It fell the past month.", "the past month", "2025-06", "2025-06"),
]

LOST_YEARS: list[Example] = [
    ("The town fell in AD 612.", "AD 612", "0612", "0612"),
    ("The town fell in 612 AD.", "612 AD", "0612", "0612"),
    ("The town fell in 31 BC.", "31 BC", "BC0031", ""),
    ("The town fell in 2011 BC.", "2011 BC", "BC2011", ""),
    ("The coast will be gone by 2150.", "2150", "2150", "2150"),
    ("The mill was built around 1340.", "1340", "1340", "1340~"),
    ("The mill was built c. 1340.", "1340", "1340", "1340~"),
    ("Queen Anna (1341-1399) was born here.", "1341-1399", "1341/1399", "1341/1399"),
]

# The month eleven back is told with its year ("last August"), so a bare one is the next; what a month has is not the end of a stretch.
MONTHS_AWAY: list[Example] = [
    ("The firm told its clients of a cut in supply in August.", "August", "2025-08", "2025-08"),
    ("The firm cut supply last August.", "last August", "2024-08", "2024-08"),
    ("The firm cut supply in September.", "September", "2024-09", "2024-09"),
    ("A change was made on Friday to December's figures.", "December", "2024-12", "2024-12"),
    ("Sales rose, most recently last October, to a record.", "last October", "2024-10", "2024-10"),
]

# What is told of a day in the present is to come; published on Friday 18 July.
IN_THE_PRESENT: list[Example] = [
    ("Monday is the deadline.", "Monday", "2025-07-21", "2025-07-21"),
    ("The mayor spoke on Monday. It is late.", "Monday", "2025-07-14", "2025-07-14"),
    ("The storm of Monday is over.", "Monday", "2025-07-14", "2025-07-14"),
    ("The club plays its first match Sunday at home.", "Sunday", "2025-07-20", "2025-07-20"),
    ("This weekend the fleet returns.", "This weekend", "2025-W29-WE", "2025-07-19/2025-07-20"),
    ("The fleet returned this weekend.", "this weekend", "2025-W28-WE", "2025-07-12/2025-07-13"),
    ("By mid-day Monday all was calm.", "mid-day Monday", "2025-07-14T12:00", "2025-07-14"),
]

ONE_OF_THEM: list[Example] = [
    ("The raid last September 2 failed.", "September 2", "2024-09-02", "2024-09-02"),
    ("The raid last May 2 failed.", "May 2", "2025-05-02", "2025-05-02"),
    ("One Sunday in June it rained.", "Sunday", "XXXX-WXX-7", ""),
    ("It was rebuilt in the year since the flood.", "the year", "P1Y", ""),
]

SHORT_AND_LONG: list[Example] = [
    ("They were not off until six in the morning on Sunday.", "six in the morning on Sunday", "2025-07-13T06:00", "2025-07-13"),
    ("Classes are off for the rest of the week after Monday's fire.", "the week", "2025-W29", "2025-07-14/2025-07-20"),
    ("It rained on 3 March, in Holy Week. That evening it stopped.", "That evening", "2025-03-03TEV", "2025-03-03"),
    ("A quarter of a century ago it sank.", "A quarter of a century ago", "2000", "2000~"),
    ("Sales in the week to 13 July fell.", "the week", "P1W", ""),
    ("On Sunday or Monday it will rain.", "Monday", "2025-07-21", "2025-07-21"),
    ("It will rain on Sunday, Monday and Tuesday.", "Tuesday", "2025-07-22", "2025-07-22"),
    ("It rained on Sunday and Monday.", "Monday", "2025-07-14", "2025-07-14"),
    ("Nearly a century ago it sank.", "Nearly a century ago", "1925", "1925~"),
    ("It grew in the second half of the 20th century.", "the second half of the 20th century", "19", "1950/1999"),
    ("It grew in the late nineties.", "the late nineties", "199", "1997~/1999~"),
    ("It grew in the early nineties.", "the early nineties", "199", "1990~/1992~"),
    ("It grew in early nineties style.", "early nineties", "199", "1990~/1992~"),
    ("It grew in the first half of the 1990s.", "the first half of the 1990s", "199", "1990/1994"),
    ("Sales in the year to March fell.", "the year", "P1Y", ""),
]

LOST_DAYS: list[Example] = [
    ("He left in March 2003. He came back that June.", "that June", "2003-06", "2003-06"),
    ("They sang on Nowruz.", "Nowruz", "2025-03-21", "2025-03-21"),
    ("They voted on Super Tuesday.", "Super Tuesday", "2024-03-05", "2024-03-05"),
    ("He sang on Inauguration Day.", "Inauguration Day", "2025-01-20", "2025-01-20"),
    ("The veterans landed on D-Day.", "D-Day", "1944-06-06", "1944-06-06"),
    ("It opens on 3 June 2024 at 00:05.", "3 June 2024 at 00:05", "2024-06-03T00:05", "2024-06-03"),
    ("Sent: Mon, 3 June 2024 07:45:10 +0200", "Mon, 3 June 2024 07:45:10 +0200", "2024-06-03T07:45:10", "2024-06-03"),
    ("They met at half past eight in the evening on 3 June.", "half past eight in the evening on 3 June", "2025-06-03T20:30", "2025-06-03"),
    ("They sing in a fortnight.", "a fortnight", "2025-W31", "2025-07-28/2025-08-03"),
    ("The ban will end in 21 days.", "21 days", "2025-08-08", "2025-08-08"),
    ("The fare takes effect in ten days, he said.", "ten days", "2025-07-28", "2025-07-28"),
    ("The mill is to reopen in two weeks.", "two weeks", "2025-W31", "2025-07-28/2025-08-03"),
    ("The next round begins in a month.", "a month", "2025-08", "2025-08"),
    ("They will mend the roof in two weeks.", "two weeks", "P2W", ""),
    ("The talks began and ended in two days.", "two days", "P2D", ""),
    ("They built it in a fortnight.", "a fortnight", "P2W", ""),
]


@pytest.mark.parametrize(
    ("text", "phrase", "value", "edtf"),
    [
        *UNSEEN,
        *YEARS_OUT_OF_REACH,
        *LOST_DAYS,
        *MONTHS_AWAY,
        *IN_THE_PRESENT,
        *SHORT_AND_LONG,
        *ONE_OF_THEM,
        *LOST_YEARS,
        *LENGTHS,
        *AGO,
        *STRETCHES,
        *AFTER_A_YEAR_ALONE,
        *LATER,
        *NAMES,
    ],
)
def test_what_is_meant(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert (phrase, value, edtf) in [(said, worth, days) for said, _, worth, days in tag(text)]


def test_one_day_of_a_week_is_no_length(tag: Tag) -> None:
    assert [said for said, *_ in tag("One day last week it rained. One night in June it rained.")] == ["last week", "June"]


def test_recently_before_a_date_is_no_time_of_its_own(tag: Tag) -> None:
    assert [said for said, *_ in tag("Sales rose, most recently last October, to a record.")] == ["last October"]
    assert [said for said, *_ in tag("Sales rose recently in the north.")] == ["recently"]


def test_a_word_with_a_soft_hyphen_in_it_is_not_cut_there(tag: Tag) -> None:
    assert tag("It sank on 4 Sep\u00adtember.") == []


TO_BE_REPORTED = [
    ("The mill will report fourth-quarter profit on Feb. 3.", "2024-Q4"),
    ("The mill will close in the fourth quarter.", "2025-Q4"),
    ("The mill is due to publish its fourth-quarter results next week.", "2024-Q4"),
]


@pytest.mark.parametrize(("text", "value"), TO_BE_REPORTED)
def test_a_quarter_that_is_to_be_reported_is_over(tag: Tag, text: str, value: str) -> None:
    assert tag(text, "2025-01-20")[0][2] == value
