"""What news of many kinds says: verbs that look ahead or back, clock times of a day told of, stories of years ago, short forms."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

# Published on Friday 18 July 2025.
WEEKDAYS = [
    ("The final is on Sunday.", "2025-07-20"),
    ("Snow is forecast on Tuesday.", "2025-07-22"),
    ("The parade was put off to Wednesday.", "2025-07-23"),
    ("Traders expect a cut on Thursday.", "2025-07-24"),
    ("The school will stay closed at least through Wednesday.", "2025-07-23"),
    ("Aid flights begin on Monday.", "2025-07-21"),
    ("They play at home on Sunday.", "2025-07-20"),
    ("Tickets go on sale on Monday.", "2025-07-21"),
    ("Flights were halted until Monday.", "2025-07-21"),
    ("Few had expected it on Monday.", "2025-07-14"),
    ("The team played at home on Sunday.", "2025-07-13"),
    ("The closing came late on Wednesday.", "2025-07-16"),
]


@pytest.mark.parametrize(("text", "day"), WEEKDAYS)
def test_weekdays(tag: Tag, text: str, day: str) -> None:
    assert [edtf for _, _, _, edtf in tag(text)] == [day]


@pytest.mark.parametrize("gap", range(230, 262))
def test_a_verb_is_read_alike_wherever_it_stands_in_a_text(gap: int) -> None:
    """Texts are looked through in blocks, and no block may begin in the middle of "will be held"."""
    mention = find_mentions("x" * gap + ". A vote will be held Tuesday in Rome.", "2025-07-18")[-1]
    assert mention.value == "2025-07-22"


CLOCK = [
    ("The ship sank on Thursday. It had left at 6 a.m. with 40 aboard.", "2025-07-17T06:00"),
    ("The council meets tomorrow. A vote is expected at 2:15 p.m. in the hall.", "2025-07-19T14:15"),
    ("The ship sank on Thursday.\n\nIt was raised at 6 a.m. by a crane.", "2025-07-18T06:00"),
    ("The ship sank on Thursday. A service will begin at 6 p.m. in the hall.", "2025-07-18T18:00"),
    ("It was lost at 9 a.m. Saturday, 16 minutes after launch.", "2025-07-12T09:00"),
]


@pytest.mark.parametrize(("text", "value"), CLOCK)
def test_a_clock_time_is_of_the_day_that_is_told_of(tag: Tag, text: str, value: str) -> None:
    assert value in [value for _, _, value, _ in tag(text)]


DATES = [
    ("It ran from 3 March to 7 April 2024.", "3 March", "2024-03-03", "2024-03-03"),
    ("It ran between November and February 2024.", "November", "2023-11", "2023-11"),
    ("Between 3 and 7 March it met.", "3 and 7 March", "2025-03-03/2025-03-07", "2025-03-03/2025-03-07"),
    ("It was signed on 18-Jul-2024.", "18-Jul-2024", "2024-07-18", "2024-07-18"),
    ("It was signed on the 14th.", "the 14th", "2025-07-14", "2025-07-14"),
    ("It was signed on the 24th.", "the 24th", "2025-06-24", "2025-06-24"),
    ("It will be signed on the 14th.", "the 14th", "2025-08-14", "2025-08-14"),
    ("Sales rose in 2Q25.", "2Q25", "2025-Q2", "2025-04/2025-06"),
    ("Sales rose in Q1.", "Q1", "2025-Q1", "2025-01/2025-03"),
    ("Sales rose in H1 2025.", "H1 2025", "2025-H1", "2025-01/2025-06"),
    ("Sales rose in FY2024.", "FY2024", "2024", "2024~"),
    ("Sales rose in FY 2024-25.", "FY 2024-25", "2025", "2025~"),
    ("Sales are up year-to-date.", "year-to-date", "2025", "2025-01-01/2025-07-18"),
    ("It rained in the winter of 2023/24.", "the winter of 2023/24", "2023-WI", "2023-12/2024-02"),
    ("It rained in the second half of May.", "the second half of May", "2025-05", "2025-05-16/2025-05-31"),
    ("It closed for the rest of the week.", "the week", "2025-W29", "2025-07-14/2025-07-20"),
    ("Oil for February delivery rose.", "February", "2026-02", "2026-02"),
    ("It was founded in the 5th century BC.", "the 5th century BC", "BC04", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), DATES)
def test_dates(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert (phrase, "DATE", value, edtf) in tag(text)


def test_a_part_of_a_day_may_stand_before_its_date(tag: Tag) -> None:
    assert tag("It burnt on the night of 9 May 2024.") == [("the night of 9 May 2024", "TIME", "2024-05-09TNI", "2024-05-09")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Prices fell overnight.", "2025-07-17TNI"), ("Prices will fall overnight.", "2025-07-18TNI"),
        ("The mast fell overnight to July 12.", "2025-07-12"), ("The mast fell overnight on Saturday.", "2025-07-12"),
    ],
)
def test_overnight_is_the_night_that_the_verb_speaks_of(tag: Tag, text: str, value: str) -> None:
    assert [value for _, _, value, _ in tag(text)] == [value]


def test_what_looks_back_does_not_hang_on_what_is_yet_to_come(tag: Tag) -> None:
    assert tag("A vote is set for 29 July. Two days earlier few had heard of it.")[-1][3] == "2025-07-16"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It sank in 1797 and 1833.", ["1797", "1833"]),
        ("It began in the 1880s and failed a decade later.", ["188X", "189X"]),
        ("It fell in 2004. Twelve years before that it had burnt.", ["2004", "1992"]),
    ],
)
def test_what_goes_together(text: str, edtf: list[str]) -> None:
    assert [mention.edtf for mention in find_mentions(text, "2025-07-18")] == edtf


RELATIVE = [
    ("It closed in 2007 and reopened the next year.", "2008"),
    ("It closed in 2007. The council will meet the next year.", "2026"),
    ("It closed in 2007 after a strike that autumn.", "2007-23"),
    ("It closed in May 2007 and reopened the following spring.", "2008-21"),
    ("It sank in 2019 and was raised a year later, on 27 January.", "2020-01-27"),
    ("She first won in 1993, they said Wednesday. Another was named a day earlier.", "2025-07-15"),
    ("On 22 November the first trucks came.", "2024-11-22"),
    ("It may stay shut until the weekend.", "2025-07-19/2025-07-20"),
    ("They had given him until Monday to resign.", "2025-07-14"),
    ("They gave him until Monday to resign.", "2025-07-21"),
    ("The peace prize follows on Tuesday.", "2025-07-22"),
]


@pytest.mark.parametrize(("text", "edtf"), RELATIVE)
def test_what_the_last_one_hangs_on(tag: Tag, text: str, edtf: str) -> None:
    assert tag(text)[-1][3] == edtf


NOT_DATES = ["The Q3 is a car.", "He drove an Audi Q3 home.", "Turn to H2 and H1.", "It was on the 5th floor.", "The 18th hole is long."]


@pytest.mark.parametrize("text", NOT_DATES)
def test_what_is_no_date(text: str) -> None:
    assert find_mentions(text, "2025-07-18") == []
