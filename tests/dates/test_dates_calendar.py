"""Days and months by name or in digits."""

import pytest

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
    ("Published 2025-07-18.", "2025-07-18", "2025-07-18"),
    ("Published 18.7.2025 in print.", "18.7.2025", "2025-07-18"),
    ("Published 7/18/2025 in print.", "7/18/2025", "2025-07-18"),
    ("Published 18\u00a0July\u00a02025.", "18\u00a0July\u00a02025", "2025-07-18"),
    ("It met on 29 February 2024.", "29 February 2024", "2024-02-29"),
    ("It met on 29 February.", "29 February", "2024-02-29"),
    ("It met on Friday 13 December.", "Friday 13 December", "2024-12-13"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value"), DAY)
def test_a_day(tag: Tag, text: str, phrase: str, value: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, value)]


MONTH = [
    ("Exports rose in June.", "June", "2025-06", "2025-06"),
    ("Exports rose in December.", "December", "2024-12", "2024-12"),
    ("It was added in early April.", "early April", "2025-04", "2025-04-01~/2025-04-10~"),
    ("It was added in mid-April.", "mid-April", "2025-04", "2025-04-11~/2025-04-20~"),
    ("It was added in late February 2024.", "late February 2024", "2024-02", "2024-02-21~/2024-02-29~"),
    ("It was added in March 2023.", "March 2023", "2023-03", "2023-03"),
    ("It was added last October.", "last October", "2024-10", "2024-10"),
    ("It was added in May last year.", "May last year", "2024-05", "2024-05"),
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
        ("It sank on 3 March 2019. It will be raised on May 4.", "2026-05-04"),
        ("Nothing like it had happened since March 2019. It was raised on May 4.", "2025-05-04"),
        ("It sank in March 2018 and again in June 2019. It was raised on May 4.", "2019-05-04"),
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
