"""Times of day without a day, on invented articles that appeared on Friday 16 May 2031."""

from dataclasses import replace

import pytest

from tests.entries.invented import PUBLISHED, mention
from timeline.dates.mention import Mention
from timeline.entries.clauses import clauses
from timeline.entries.clock_times import on_the_day, tells_of_today

YESTERDAY = "Trams stopped on Thursday."


def clock(text: str, phrase: str, edtf: str = "") -> Mention:
    return replace(mention(text, phrase, edtf, rule="clock", kind="TIME"), value="2031-05-16T07:15")


@pytest.mark.parametrize(
    ("text", "phrase", "read_as", "expected"),
    [
        ("At about 7.15am a wall fell on a guard.", "7.15am", "", "2031-05-16"),
        ("The number of homes without water peaked shortly after 9am.", "9am", "2031-05-17", "2031-05-16"),
        ("The court will sit at 9am.", "9am", "", ""),
        ("All ferries left but the 9am boat.", "9am", "", ""),
        ("A wall fell on a guard at 7.15am today.", "7.15am today", "2031-05-16", "2031-05-16"),
        ("A wall fell at noon on Thursday.", "noon on Thursday", "2031-05-15", "2031-05-15"),
    ],
)
def test_a_time_that_is_over_is_of_the_publish_day(text: str, phrase: str, read_as: str, expected: str) -> None:
    [found] = on_the_day(text, 0, len(text), [clock(text, phrase, read_as)], None, PUBLISHED)
    assert found.edtf == expected


def test_not_where_the_article_last_told_of_another_day() -> None:
    text = f"{YESTERDAY} A wall fell at 7.15am."
    news = clauses(text, 0, len(YESTERDAY), [mention(text, "Thursday", "2031-05-15")], PUBLISHED)[0]
    [found] = on_the_day(text, len(YESTERDAY) + 1, len(text), [clock(text, "7.15am")], news, PUBLISHED)
    assert found.edtf == ""


def test_only_an_article_that_names_its_own_day_tells_of_it() -> None:
    today, yesterday = "Trams stopped this morning.", YESTERDAY
    assert tells_of_today([mention(today, "this morning", "2031-05-16")], PUBLISHED)
    assert not tells_of_today([mention(yesterday, "Thursday", "2031-05-15")], PUBLISHED)
    assert not tells_of_today([mention(today, "this morning", "")], None)
