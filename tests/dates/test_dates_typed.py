"""What people type into a date field."""

from datetime import date

import pytest

from timeline.dates.typed import read_typed

TYPED = {
    "": "", "undated": "", "2025-04~": "2025-04~", "early April 2025": "2025-04-01~/2025-04-10~",
    "18 July 2025": "2025-07-18",
    "18.7.2025": "2025-07-18", "July 2025": "2025-07", "3-10 April 2025": "2025-04-03/2025-04-10",
    "last Friday": "2025-07-11",
    "18 juillet 2025": "2025-07-18", "18. Juli 2025": "2025-07-18", "18 липня 2025": "2025-07-18",
    "2025年7月18日": "2025-07-18",
    "between June and July 2025": "2025-06/2025-07", "July 3-5, 2025": "2025-07-03/2025-07-05",
    "13 to 20 July": "2025-07-13/2025-07-20",
    "about 18 July 2025": "2025-07-18~", "perhaps July 2025": "2025-07?", "before 18 July 2025": "../2025-07-18",
    "since 2020": "2020/..", "2025-24": "2025-12/2026-02", "2020-2025": "2020/2025", "2024/25": "2024/2025",
    "the 1990s": "199X",
    "28 June \u2013 3 July 2025": "2025-06-28/2025-07-03", "Friday": "2025-07-18", "Summer": "2025-22",
    "the summer": "2025-22", "May": "2025-05",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "edtf"), TYPED.items())
def test_read(typed: str, edtf: str) -> None:
    assert read_typed(typed, "2025-07-18").edtf == edtf


REFUSED = [
    "gibberish", "31 June 2025", "2025-06-31", "0000", "year 0", "07/08/2025", "five years", "12", "a", "²",
    "now", "x" * 50,
    "99/99/2025",
]  # fmt: skip


@pytest.mark.parametrize("typed", REFUSED)
def test_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        read_typed(typed, "2025-07-18")


@pytest.mark.parametrize("typed", ["-0044-03-15", "10000-01-01", "5 May 12024", "12024", "year 0", "15 March 44 BC"])
def test_years_that_have_no_place_are_named(typed: str) -> None:
    with pytest.raises(ValueError, match="they run from 1 to 9999"):
        read_typed(typed, "2025-07-18")



@pytest.mark.parametrize("typed", ["last Friday", "18 July", "yesterday", "hier", "vor zwei Tagen"])
def test_what_hangs_on_the_day_needs_one(typed: str) -> None:
    with pytest.raises(ValueError, match="not known"):
        read_typed(typed)


def test_the_reading_is_shown_back_in_words() -> None:
    reading = read_typed("early April 2025")
    assert reading.words == "early April 2025"
    assert (str(reading.earliest), str(reading.latest)) == ("2025-04-01", "2025-04-10")


@pytest.mark.parametrize("typed", ["Wed 12 January 2010", "Wednesday, January 12, 2010", "Thurs 12 Jan 2010", "on Monday 12 January 2010",
                                   "12 January 2010, Monday"])
def test_a_weekday_that_does_not_fit_is_a_slip(typed: str) -> None:
    with pytest.raises(ValueError, match="12 January 2010 is a Tuesday; write the weekday or the date that you mean."):
        read_typed(typed, "2010-01-31")


@pytest.mark.parametrize("typed", ["Tue 12 January 2010", "Tuesday, January 12, 2010", "Tues. 12 January"])
def test_one_that_fits_is_read(typed: str) -> None:
    assert read_typed(typed, "2010-01-31").edtf == "2010-01-12"


@pytest.mark.parametrize("typed", ["yesterday", "last Friday", "18 January", "last month", "hier", "Thursday 14 January"])
def test_what_hangs_on_the_publish_day_says_so(typed: str) -> None:
    assert read_typed(typed, "2010-01-31").counted_from == date(2010, 1, 31)


@pytest.mark.parametrize("typed", ["18 January 2010", "2010-01", "early April 2009", "the 1990s", "18 janvier 2010", ""])
def test_what_does_not_is_a_date_of_its_own(typed: str) -> None:
    assert read_typed(typed, "2010-01-31").counted_from is None
