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
    ("It's the third day of the strike.", "the third day", "2025-07-18", "2025-07-18"),
    ("They agreed later in the day to talk.", "later in the day", "2025-07-18", "2025-07-18"),
    ("It was the week's worst storm.", "the week", "2025-W29", "2025-07-14/2025-07-20"),
    ("They agreed two days ago to talk.", "two days ago", "2025-07-16", "2025-07-16"),
    ("They agreed three years ago to talk.", "three years ago", "2022", "2022"),
    ("They agreed a year and a half ago to talk.", "a year and a half ago", "2024-01", "2024-01~"),
    ("They agreed a week ago Tuesday to talk.", "a week ago Tuesday", "2025-07-08", "2025-07-08"),
    ("They agreed two weeks ago today to talk.", "two weeks ago today", "2025-07-04", "2025-07-04"),
    ("They agreed the week before last to talk.", "the week before last", "2025-W27", "2025-06-30/2025-07-06"),
    ("They agreed ten years ago this month to talk.", "ten years ago this month", "2015-07", "2015-07"),
    ("They agreed a year ago today to talk.", "a year ago today", "2024-07-18", "2024-07-18"),
    ("They will talk the year after next.", "the year after next", "2027", "2027"),
    ("Sales rose in the second quarter.", "the second quarter", "2025-Q2", "2025-04/2025-06"),
    ("Sales rose this summer.", "this summer", "2025-SU", "2025-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value", "edtf"), UNIT)
def test_units(tag: Tag, text: str, phrase: str, value: str, edtf: str) -> None:
    assert tag(text) == [(phrase, "DATE", value, edtf)]


@pytest.mark.parametrize(
    ("published", "phrase", "edtf"),
    [
        ("2025-07-14", "earlier this week", "2025-07-07/2025-07-14"),
        ("2025-07-15", "earlier this week", "2025-07-14/2025-07-15"),
        ("2025-07-20", "later this week", "2025-07-20/2025-07-27"),
    ],
)
def test_on_the_edge_of_a_week_the_one_beside_it_may_be_meant(published: str, phrase: str, edtf: str) -> None:
    assert [mention.edtf for mention in find_mentions(f"They talked {phrase}.", published)] == [edtf]


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
        ("They will meet as soon as possible.", "as soon as possible", "DATE", "FUTURE_REF"),
        ("They will meet at a later date.", "a later date", "DATE", "FUTURE_REF"),
        ("They will meet in the future.", "the future", "DATE", "FUTURE_REF"),
        ("They will one day meet.", "one day", "DATE", "FUTURE_REF"),
        ("It cuts taxes in future years.", "future years", "DATE", "FUTURE_REF"),
        ("It will slow in coming months.", "coming months", "DATE", "FUTURE_REF"),
        ("It will slow in the coming months.", "the coming months", "DURATION", "PXM"),
        ("It fell in recent days.", "recent days", "DURATION", "PXD"),
        ("She will not rest at this decisive moment.", "this decisive moment", "DATE", "PRESENT_REF"),
        ("They are many at present.", "at present", "DATE", "PRESENT_REF"),
        ("They were many in those days.", "those days", "DATE", "PAST_REF"),
        ("They sold it at the then-current price.", "then-current", "DATE", "PAST_REF"),
    ],
)
def test_what_names_no_day(tag: Tag, text: str, phrase: str, type_: str, value: str) -> None:
    assert tag(text) == [(phrase, type_, value, "")]
