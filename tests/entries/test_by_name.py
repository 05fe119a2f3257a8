"""Entries named in a sentence: those of the same headline can be told apart."""

from collections.abc import Callable

from timeline.entries.by_name import by_name
from timeline.entries.models import Entry


def test_by_their_headlines(make_entry: Callable[..., Entry]) -> None:
    assert by_name([make_entry("One")]) == "“One”"
    assert by_name([make_entry("One"), make_entry("Two"), make_entry("Three")]) == "“One”, “Two” and “Three”"


def test_of_the_same_headline_by_their_dates_too(make_entry: Callable[..., Entry]) -> None:
    entries = [make_entry("One"), make_entry("Two"), make_entry("One", "2024-03"), make_entry("One", "")]
    assert by_name(entries) == "“One” (4 March 2024), “Two”, “One” (March 2024) and “One” (undated)"
