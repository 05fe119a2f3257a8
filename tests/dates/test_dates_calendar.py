"""Days and months by name or in digits."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

DAY = [
    ("It was signed on 18 July 2025 in Paris.", "18 July 2025", "2025-07-18"),
    ("It was signed on July 18, 2025, in Paris.", "July 18, 2025", "2025-07-18"),
    ("It was signed on the 3rd of March 2024.", "the 3rd of March 2024", "2024-03-03"),
    ("It was signed on Friday, 18 July 2025.", "Friday, 18 July 2025", "2025-07-18"),
    ("It met on Monday (14 July), officials said.", "Monday (14 July)", "2025-07-14"),
    ("It met on Feb. 11 in Bonn.", "Feb. 11", "2025-02-11"),
    ("It met on December 28 in Bonn.", "December 28", "2024-12-28"),
    ("It will meet on 4 August.", "4 August", "2025-08-04"),
    ("On 4 August the dam broke.", "4 August", "2024-08-04"),  # a day that is done, however near the coming one
    ("The dam broke on 4 August.", "4 August", "2024-08-04"),
    ("The hearing was moved to 4 August.", "4 August", "2025-08-04"),
    ("The case was to have been heard on 4 August.", "4 August", "2025-08-04"),
    ("She had gone in for an operation on 4 August.", "4 August", "2024-08-04"),
    ("She had agreed to go in on 4 August.", "4 August", "2025-08-04"),
    ("It declared a dividend payable on 4 August.", "4 August", "2025-08-04"),
    ("It met on March 3 last year.", "March 3 last year", "2024-03-03"),
    ("It will meet on 3 March next year.", "3 March next year", "2026-03-03"),
    ("It met on May 5 of this year.", "May 5 of this year", "2025-05-05"),
    ("Published 2025-07-18.", "2025-07-18", "2025-07-18"),
    ("Published 18.7.2025 in print.", "18.7.2025", "2025-07-18"),
    ("Published 7/18/2025 in print.", "7/18/2025", "2025-07-18"),
    ("Published 18\u00a0July\u00a02025.", "18\u00a0July\u00a02025", "2025-07-18"),
    ("It met on 29 February 2024.", "29 February 2024", "2024-02-29"),
    ("It met on 29 February.", "29 February", "2024-02-29"),
    ("He sat 3 May and passed.", "3 May", "2025-05-03"),
    ("It met on Mon 14 July in Rome.", "Mon 14 July", "2025-07-14"),
    ("Modified on Fri 18 Jul 2025.", "Fri 18 Jul 2025", "2025-07-18"),
    ("It met on Friday 13 December.", "Friday 13 December", "2024-12-13"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value"), DAY)
def test_a_day(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, value)]


SEVERAL = [
    ("The fair is on June 11 and 12 in Rome.", [("June 11", "2025-06-11"), ("12", "2025-06-12")]),
    ("The fair is on 11 and 12 June.", [("11", "2025-06-11"), ("12 June", "2025-06-12")]),
    ("The fair was on June 11 and 12, 2019.", [("June 11", "2019-06-11"), ("12, 2019", "2019-06-12")]),
    ("The fair is on Sept. 3, 4 and 5.", [("Sept. 3", "2025-09-03"), ("4", "2025-09-04"), ("5", "2025-09-05")]),
    ("It hit on May 3 and 12 people died.", [("May 3", "2025-05-03")]),
    ("It hit on May 3 and 2.", [("May 3", "2025-05-03")]),
]


@pytest.mark.parametrize(("text", "days"), SEVERAL)
def test_days_that_share_a_month(tag: Tag, text: str, days: list[tuple[str, str]]) -> None:
    assert tag(text) == [(phrase, "DATE", value, value) for phrase, value in days]


SHARED = [
    ("It ran from January through June 2024.", [("January", "2024-01"), ("June 2024", "2024-06")]),
    ("It ran from October to March 2024.", [("October", "2023-10"), ("March 2024", "2024-03")]),
    ("It ran from May 3 to June 5, 2024.", [("May 3", "2024-05-03"), ("June 5, 2024", "2024-06-05")]),
    ("It ran from November to February.", [("November", "2024-11"), ("February", "2025-02")]),
    ("It met between July and August.", [("July", "2025-07"), ("August", "2025-08")]),
    ("It met in July and January.", [("July", "2025-07"), ("January", "2025-01")]),
    ("It ran in April, May and June 2024.", [("April", "2024-04"), ("May", "2024-05"), ("June 2024", "2024-06")]),
    ("It ran in the January-March period.", [("January", "2025-01"), ("March", "2025-03")]),
    ("The May 3-June 5 fair closed.", [("May 3", "2025-05-03"), ("June 5", "2025-06-05")]),
]


@pytest.mark.parametrize(("text", "dates"), SHARED)
def test_the_year_behind_the_last_of_several_is_that_of_all(tag: Tag, text: str, dates: list[tuple[str, str]]) -> None:
    assert [(phrase, value) for phrase, _, value, _ in tag(text)] == dates


OFFSET = [
    ("It closed two days before Christmas.", "two days before Christmas", "2024-12-23", "2024-12-23"),
    ("It closed the day after Thanksgiving Day.", "the day after Thanksgiving Day", "2024-11-29", "2024-11-29"),
    ("It closed three weeks after June 3.", "three weeks after June 3", "2025-06-24", "2025-06-24"),
    ("The day before last Tuesday's vote it closed.", "The day before last Tuesday", "2025-07-14", "2025-07-14"),
    ("It closed a day before Monday, 14 July.", "a day before Monday, 14 July", "2025-07-13", "2025-07-13"),
    ("It closed the week before Christmas.", "the week before Christmas", "2024-W51", "2024-12-16/2024-12-22"),
    ("It closed the week before last.", "the week before last", "2025-W27", "2025-06-30/2025-07-06"),
    ("It will close the month after next.", "the month after next", "2025-09", "2025-09"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), OFFSET)
def test_counted_from_a_date_that_is_named_after_it(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


@pytest.mark.parametrize("published", [None, "2025"])
def test_without_an_exact_publish_date_such_a_distance_gives_no_day(tag: Tag, published: str | None) -> None:
    assert [edtf for _, _, _, edtf in tag("It closed two days before Friday.", published)] == [""]


MONTH = [
    ("Exports rose in June.", "June", "2025-06", "2025-06"),
    ("Exports rose in December.", "December", "2024-12", "2024-12"),
    ("It was added in early April.", "early April", "2025-04", "2025-04-01~/2025-04-10~"),
    ("It was added in mid-April.", "mid-April", "2025-04", "2025-04-11~/2025-04-20~"),
    ("It was added in late February 2024.", "late February 2024", "2024-02", "2024-02-21~/2024-02-29~"),
    ("It was added in March 2023.", "March 2023", "2023-03", "2023-03"),
    ("It was added last October.", "last October", "2024-10", "2024-10"),
    ("Buyers had to queue throughout October.", "October", "2024-10", "2024-10"),
    ("It was added in May last year.", "May last year", "2024-05", "2024-05"),
    ("They will vote in June.", "June", "2026-06", "2026-06"),
    ("It was expected to close in June.", "June", "2025-06", "2025-06"),
    ("They will vote next January.", "next January", "2026-01", "2026-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), MONTH)
def test_a_month(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


END = [
    ("It will be known by the end of 2025.", "the end of 2025", "2025", "2025-12"),
    ("It rose at the end of the year.", "the end of the year", "2025", "2025-12"),
    ("It was signed at the end of April.", "the end of April", "2025-04", "2025-04-21~/2025-04-30~"),
    ("It is due by the end of the month.", "the end of the month", "2025-07", "2025-07-21~/2025-07-31~"),
    ("It was signed in late 2024.", "late 2024", "2024", "2024-09~/2024-12~"),
    ("It was signed at the end of the 1990s.", "the end of the 1990s", "199", "1997~/1999~"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), END)
def test_the_end_of_a_year_is_its_last_month_and_of_a_month_its_last_days(
    tag: Tag, text: str, phrase: str, value: str, edtf: str
) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


LIKE_BEFORE = [
    ("It sank on 3 March 2019. It was raised on May 4.", "2019-05-04"),
    ("It sank on 3 March 2019. It was raised from 4 to 6 May.", "2019-05-04/2019-05-06"),
    ("It sank in March 2019. It was raised in May.", "2019-05"),
    ("It was raised on May 4.", ""),
]


@pytest.mark.parametrize(("text", "edtf"), LIKE_BEFORE)
def test_without_a_publish_date_the_year_is_that_of_the_date_before(tag: Tag, text: str, edtf: str) -> None:
    assert tag(text, None)[-1][3] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It sank on 3 March 2019. It was raised on May 4.", "2019-05-04"),  # the story goes on
        ("It sank on 3 March 2019.\n\nIt was raised on May 4.", "2025-05-04"),
        ("It sank in March 2018 and again in June 2019, and its wreck is a museum. It was raised on May 4.", "2025-05-04"),
        ("It lay there through the winter of 2023, when the pier was built. It was raised in May.", "2025-05"),
        ("It sank on 3 March 2019. It will be raised on May 4.", "2026-05-04"),
        ("Nothing like it had happened since March 2019. It was raised on May 4.", "2025-05-04"),
        ("It sank in March 2018 and again in June 2019. It was raised on May 4.", "2019-05-04"),
        ("In 2008, on 3 March, it sank. It was raised on May 5.", "2008-05-05"),
        ("In 2026, on 3 March, it will be raised.", "2026-03-03"),
    ],
)
def test_with_a_publish_date_the_year_is_told_from_that_unless_a_story_of_years_ago_is_told(tag: Tag, text: str, edtf: str) -> None:
    assert tag(text)[-1][3] == edtf


@pytest.mark.parametrize("text", ["It was signed on 31 June 2025.", "It was signed on 29 February 2023."])
def test_a_day_that_does_not_exist_is_found_but_not_dated(tag: Tag, text: str) -> None:
    assert [edtf for _, _, _, edtf in tag(text)] == [""]


def test_digits_that_may_be_day_or_month_first_are_not_guessed(tag: Tag) -> None:
    assert [edtf for _, _, _, edtf in tag("Published 07/08/2025 in print.")] == [""]


@pytest.mark.parametrize(
    ("text", "phrase", "value", "edtf"),
    [
        ("It was founded in 1988.", "1988", "1988", "1988"),
        ("It was founded in the year two thousand.", "the year two thousand", "2000", "2000"),
        ("It was founded in May nineteen ninety-seven.", "May nineteen ninety-seven", "1997-05", "1997-05"),
        ("It was founded in the winter of nineteen ninety-four.", "the winter of nineteen ninety-four", "1994-WI", "1994-12/1995-02"),
        ("It was founded in early 1990.", "early 1990", "1990", "1990-01~/1990-04~"),
        ("It was founded in the 1990s.", "the 1990s", "199", "199X"),
        ("It was founded in the late '70s.", "the late '70s", "197", "1977~/1979~"),
        ("In 1987 Ford founded it.", "1987", "1987", "1987"),
        ("It was founded in the 1800s.", "the 1800s", "18", "18XX"),
        ("It was founded in the year 1600.", "the year 1600", "1600", "1600"),
        ("It was founded in the first century.", "the first century", "00", "0001/0099"),
        ("It was founded in the 20th century.", "the 20th century", "19", "19XX"),
    ],
)
def test_years_and_longer(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


def test_a_weekday_that_clashes_with_its_date_is_reported() -> None:
    from timeline.dates import find_mentions

    (mention,) = find_mentions("It met on Monday, 18 July 2025.", "2025-07-20")
    assert mention.edtf == "2025-07-18"
    assert "is a Friday, not a Monday" in mention.reason


@pytest.mark.parametrize(
    ("sure", "edtf"), [("25/12/2024", "2025-08-07"), ("12/25/2024", "2025-07-08"), ("25/12/2024 and 12/25/2024", "")]
)
def test_a_text_that_shows_its_order_decides(tag: Tag, sure: str, edtf: str) -> None:
    assert tag(f"Published 07/08/2025, after {sure}.")[0][3] == edtf


STORIES = [
    ("On Aug. 7, 2019, they met. On Aug. 20, they met again.", ["2019-08-07", "2019-08-20"]),
    ("The war began in June 1967. By August, it was over. In January, he left.", ["1967-06", "1967-08", "1968-01"]),
    ("In the spring of 1945 it rained. In May, it was dry.", ["1945-SP", "1945-05"]),
    ("On Aug. 7, 2019, they met. On Aug. 20, they will meet again.", ["2019-08-07", "2025-08-20"]),
    ("The bank was founded in May 1985. The bank said it lost money in January.", ["1985-05", "2025-01"]),
    ("It was founded in 1985. In January it lost money.", ["1985", "2025-01"]),
    ("Between May and July 2019 it rained.", ["2019-05", "2019-07"]),
    ("It rained in May, June and July of 2019.", ["2019-05", "2019-06", "2019-07"]),
    ("It rained from October to May 2019.", ["2018-10", "2019-05"]),
    ("In March he sang.", ["2025-03"]),
    ("At the June Fed meeting he sang.", ["2025-06"]),
    ("In June Apple sued.", ["2025-06"]),
    ("He was elected in November and took office in January.", ["2024-11", "2025-01"]),
    ("He was elected in November 2019 and took office in January.", ["2019-11", "2020-01"]),
    ("The hall, opened in December, would be closed in December.", ["2024-12", "2025-12"]),
    ("They expect a deal in April.", ["2026-04"]),
    ("Work should begin in the spring.", ["2026-SP"]),
    ("Work began in the spring.", ["2025-SP"]),
]


@pytest.mark.parametrize(("text", "values"), STORIES)
def test_the_year_of_a_story_goes_on_with_it(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_mentions(text, "2025-07-18")] == values
