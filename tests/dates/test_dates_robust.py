"""Any text and any publish date: no exception, no overlap, and time in proportion to length."""

import time
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.dates import find_mentions
from timeline.dates.language import NAMES

from .conftest import check

WORDS = ["on", "in", "Friday", "June", "the", "month", "before", "18", "2025", "last", "two", "weeks", "ago",
    "early", "May", "a", "year", "Freitag", "letzten", "vor", "3 дні тому", "мая", "минулого", "下", "周五", "3月", "الجمعة", "قبل",
         "du", "au", "mars",
         "31", "29", "February", "0", "9999", "10000", "99999999999", "second", "quarter", "that", "day",
         "later", "(", ")", ",", ".",
         "\u00a0", "٢٠٢٥", "²", "\u200f", "\ud800", "’s", "İ", "\n\n", "12:75", "1/2/3", "century", "of",
         "following", "Ramadan", "Easter", "Diwali", "after", "eve", "the day after", "FY", "Q3", "2Q25", "night", "overnight",
         "will be held", "said", "“", "\n", "3 March 2024", "between", "and", "to", "BC", "9/11", "year-to-date", "at 6 p.m."]  # fmt: skip
PUBLISHED = [None, "", "2025-07-18", "2025-07", "2025", "0001-01-01", "9999-12-31", "0000", "10000-01-01",
    "2024-02-29", "2025-06-31",
             "18 July", "٢٠٢٥-07-18", "9999", "0001"]  # fmt: skip
texts = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
    st.text(),
)


@given(texts, st.sampled_from(PUBLISHED), st.sampled_from([None, *NAMES]))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str, published: str | None, language: str | None) -> None:
    mentions = find_mentions(text, published, language)
    for mention in mentions:
        check(mention, text)
    for left, right in zip(mentions, mentions[1:], strict=False):
        assert left.end <= right.start


ADVERSARIAL = [
    "1 ", "on ", "on Friday ", "(", "January ", "may ", "the ", "1/", "2025-", "a year ",
    "the month before ", "18 ", "two ", "last ", "early ",
    "day", "1990s ", "5 p.m. ", "twenty-", "'90 ", "second quarter ", "in the ", " ", "\n", "a ", "x", "1,",
    "mid-", "week or ", "Friday, ", "May 4 ", "expected to Friday ", "two days after ", "2045 GMT ", "the end of ", "will ", ". ",
    "3 and 4 May ", "May 3, 4, ", "two days before ", "the day after ", "o'clock ", "(10 a.m. GMT) ", "that May ", "flights a day ",
    "May and ", "half ", "of that year ", "postponed to ", "and ", "Ramadan ", "3 March 2024\n", "fy2", "1797 and ", "”",
    "周一 ", "上周", "3月4日 ", "三天前", "am Freitag ", "vor drei Tagen ", "le 3 mars ", "hace tres días ", "у п'ятницю ", "в пятницу ",
    "3 марта ", "الجمعة ", "قبل ثلاثة أيام ", "May 4 周一 ", '"yesterday," he said on Monday. ', '"yesterday ', "“tomorrow ", "said ",
    "since ", "by by May ", "until until ", "over the past year ", "Monday to ", "from March to ", "the year before last year ",
    "``yesterday'' ", '"\n\n"yesterday ',
]  # fmt: skip


def _seconds(text: str) -> float:
    start = time.process_time()
    find_mentions(text, "2025-07-18")
    return time.process_time() - start


@pytest.mark.parametrize("unit", ADVERSARIAL)
def test_time_grows_no_faster_than_length(unit: str) -> None:
    """Ten times the text may take 25 times as long, in the best of five tries; what grows with the square takes a hundred."""
    short, long = unit * (1_500 // len(unit)), unit * (15_000 // len(unit))
    floor = max(min(_seconds(short) for _ in range(2)), 0.001)
    assert any(_seconds(long) < 25 * floor for _ in range(5))


@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join), st.integers(0, 700))
@example(", the day after on", 0)
@settings(max_examples=80, deadline=None)
def test_text_before_shifts_the_offsets_and_nothing_else(text: str, count: int) -> None:
    before = "q " * count + "\n\n"
    alone = find_mentions(text, "2025-07-18", "en")
    shifted = find_mentions(before + text, "2025-07-18", "en")
    assert [replace(each, start=each.start - len(before), end=each.end - len(before)) for each in shifted] == alone
