"""Months that are names too, before a year; the articles appeared on Friday 16 May 2031."""

import pytest

from timeline.dates import find_mentions


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The group bought a stake in Tumbes Mar in 2026.", ["2026"]),
        ("It opened a hotel, the Costa del Mar, in 2026.", ["2026"]),
        ("She wed Tom Jan in 2026.", ["2026"]),
        ("Her sister May in 2026 left for Tarn.", ["2026"]),
        ("She and her sister April in 2026 became partners.", ["2026"]),
        ("Her friend June, in 2026, bought the mill.", ["2026"]),
        ("He won the title in Mar 2026.", ["Mar 2026"]),
        ("He won the title in Mar. in 2026.", ["Mar. in 2026"]),
        ("The bridge opened in March in 2026.", ["March in 2026"]),
        ("The bridge opened late March in 2026.", ["late March in 2026"]),
        ("The bridge opened (Dec in 2026) late.", ["Dec in 2026"]),
        ("June in 2026 was hot.", ["June in 2026"]),
        ("It began one May in 2026.", ["May in 2026"]),
        ("It began in early June in 2026.", ["early June in 2026"]),
        ("A law of April 2026 forbids it.", ["April 2026"]),
    ],
)
def test_a_name_before_a_year_is_no_month(text: str, phrases: list[str]) -> None:
    assert [mention.text for mention in find_mentions(text, "2031-05-16")] == phrases


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The ban will end from the coming Tuesday.", "2031-05-20"),
        ("The ban will end on the next Tuesday.", "2031-05-20"),
        ("The ban will end this coming Tuesday.", "2031-05-20"),
    ],
)
def test_a_weekday_may_follow_an_article(text: str, edtf: str) -> None:
    assert [mention.edtf for mention in find_mentions(text, "2031-05-16")] == [edtf]
