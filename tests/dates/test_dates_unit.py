"""Units around the publish date, days counted from it, and what names no day."""

import pytest

from timeline.dates import find_mentions

from .conftest import Tag

UNIT = [
    ("Reuters reported this month that sales fell.", "this month", "2025-07", "2025-07"),
    ("They agreed last month to talk.", "last month", "2025-06", "2025-06"),
    ("They agreed last week to talk.", "last week", "2025-W28", "2025-07-07/2025-07-13"),
    ("They will talk next year.", "next year", "2026", "2026"),
    ("They agreed last year to talk.", "last year", "2024", "2024"),
    ("They agreed earlier this month to talk.", "earlier this month", "2025-07", "2025-07-01/2025-07-18"),
    ("They agreed yesterday to talk.", "yesterday", "2025-07-17", "2025-07-17"),
    ("They agreed today to talk.", "today", "2025-07-18", "2025-07-18"),
    ("They agreed two days ago to talk.", "two days ago", "2025-07-16", "2025-07-16"),
    ("They agreed three years ago to talk.", "three years ago", "2022", "2022"),
    ("Sales rose in the second quarter.", "the second quarter", "2025-Q2", "2025-04/2025-06"),
    ("Sales rose this summer.", "this summer", "2025-SU", "2025-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), UNIT)
def test_units(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


@pytest.mark.parametrize(
    ("published", "phrase", "edtf"),
    [
        ("2025-01-10", "last month", "2024-12"),
        ("2025-07", "this month", "2025-07"),
        ("2025-07", "last week", ""),
        ("2025", "last year", "2024"),
        ("2025", "this month", ""),
        (None, "this month", ""),
        ("2020-12-31", "this week", "2020-12-28/2021-01-03"),
        ("2021-01-01", "last week", "2020-12-21/2020-12-27"),
        ("2024-02-29", "last year", "2023"),
    ],
)
def test_only_as_exact_as_the_publish_date(published: str | None, phrase: str, edtf: str) -> None:
    (mention,) = find_mentions(f"They agreed {phrase} to talk.", published)
    assert (mention.text, mention.edtf) == (phrase, edtf)


@pytest.mark.parametrize(
    ("text", "phrase", "type_", "value"),
    [
        ("In recent months, controls were tightened.", "recent months", "DURATION", "PXM"),
        ("In recent years, controls were tightened.", "recent years", "DATE", "PAST_REF"),
        ("He was sentenced to 20 years in prison.", "20 years", "DURATION", "P20Y"),
        ("It is a 10-year plan.", "10-year", "DURATION", "P10Y"),
        ("They meet every day.", "every day", "SET", "P1D"),
        ("They meet each July.", "each July", "SET", "XXXX-07"),
        ("They will meet soon.", "soon", "DATE", "FUTURE_REF"),
    ],
)
def test_what_names_no_day(tag: Tag, text: str, phrase: str, type_: str, value: str) -> None:
    assert tag(text) == [(phrase, type_, value, "")]
