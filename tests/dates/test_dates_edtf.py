"""The EDTF reader, and that other readers of EDTF agree with it on what we write."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import find_mentions
from timeline.dates.edtf import bounds, words
from timeline.dates.period import MONTHS_IN, Period
from timeline.dates.shift import enclosing

WORDS = {
    "": "undated", "2025-07-18": "18 July 2025", "2025-06": "June 2025", "2025": "2025", "199X": "the 1990s",
    "2025-21": "spring 2025",
    "2025-04-01~/2025-04-10~": "early April 2025", "2025-04-11~/2025-04-20~": "mid April 2025",
    "2025-04-21~/2025-04-30~": "late April 2025", "2025-07-18~": "about 18 July 2025", "2025-07?": "perhaps July 2025",
    "2025-07-07/2025-07-13": "7 to 13 July 2025", "2025-06-28/2025-07-03": "28 June to 3 July 2025",
    "2025-04/2025-06": "April to June 2025", "2024-12/2025-02": "December 2024 to February 2025",
    "../2025-07-18": "until 18 July 2025", "2025-07-18/..": "since 18 July 2025", "1990~/1992~": "the early 1990s",
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "said"), WORDS.items())
def test_words(edtf: str, said: str) -> None:
    assert words(edtf) == said


BOUNDS = {
    "": (None, None), "2024-02": (date(2024, 2, 1), date(2024, 2, 29)), "2025-XX": (date(2025, 1, 1),
    date(2025, 12, 31)),
    "2025-07-XX": (date(2025, 7, 1), date(2025, 7, 31)), "19XX": (date(1900, 1, 1), date(1999, 12, 31)),
    "../2025": (None, date(2025, 12, 31)), "2025-07/..": (date(2025, 7, 1), None),
    "[2025-07-01..2025-07-10]": (date(2025, 7, 1), date(2025, 7, 10)), "2025?/2026~": (date(2025, 1, 1),
    date(2026, 12, 31)),
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "days"), BOUNDS.items())
def test_bounds(edtf: str, days: tuple[date | None, date | None]) -> None:
    assert bounds(edtf) == days


@pytest.mark.parametrize(
    "edtf",
    ["2025-06-31", "0000", "2025-13", "2025-00", "2025-7", "gibberish", "/2025", "2025/", "../..",
    "2025-07/2025-06", "10000", "2023-02-29",
     "199X-05", "20²5", "٢٠٢٥", "2025-07-18 ", "2025/2026/2027", "[2025..2026", "2025-25"],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(edtf: str) -> None:
    with pytest.raises(ValueError, match=r"^“.*\.$"):
        bounds(edtf)


periods = st.builds(
    lambda day, grain, part: (lambda period: period.with_part(part) if grain in ("month", "year", "decade") else period)(
        enclosing(day, grain)
    ),
    st.dates(date(1000, 1, 1), date(2990, 1, 1)),
    st.sampled_from(["day", "week", "weekend", *MONTHS_IN]),
    st.sampled_from(["", "early", "mid", "late", "end"]),
)


@given(periods)
@settings(max_examples=25, deadline=None)
def test_what_we_write_the_edtf_package_reads_to_the_same_days(period: Period) -> None:
    from edtf import parse_edtf

    parsed = parse_edtf(period.edtf)
    theirs = [date(*end[:3]) for end in (parsed.lower_strict(), parsed.upper_strict())]
    assert theirs == list(period.days) == list(bounds(period.edtf))


WRITTEN = [
    "last Friday",
    "early 1990",
    "the late 1980s",
    "the early 20th century",
    "the winter of 2023",
    "early summer 2024",
    "last week",
    "earlier this year",
    "later this month",
    "nearly two years ago",
    "about two weeks ago",
    "fiscal 2024",
    "2008-2010",
    "July 3-5",
    "overnight",
    "the weekend of July 12",
    "Q2 2025",
    "2,000 years ago",
    "the first half of 2025",
    "mid-2024",
    "early this week",
    "the 1st century",
    "Ramadan 2024",
    "the second half of May",
    "the year to date",
    "FY2024",
]


@pytest.mark.parametrize("phrase", WRITTEN)
def test_what_the_tagger_writes_the_edtf_package_reads_to_the_same_days(phrase: str) -> None:
    from edtf import parse_edtf

    (mention,) = find_mentions(f"It fell in {phrase}.", "2025-07-18")
    parsed = parse_edtf(mention.edtf)
    assert [date(*end[:3]) for end in (parsed.lower_strict(), parsed.upper_strict())] == [mention.earliest, mention.latest]
