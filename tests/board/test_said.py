"""What an expression was read as, in words."""

from datetime import date

import pytest

from timeline.articles.models import Expression
from timeline.board.said import said


@pytest.mark.parametrize(
    ("kind", "edtf", "day", "words"),
    [
        ("DATE", "2025-07-18", date(2025, 7, 18), "Friday 18 July 2025"),
        ("DATE", "2025-04-01~/2025-04-10~", date(2025, 4, 1), "Early April 2025"),
        ("DATE", "2025-06", date(2025, 6, 1), "June 2025"),
        ("DURATION", "", None, "A length of time, not a date"),
        ("SET", "", None, "Something that recurs, not a date"),
        ("DATE", "", None, "Not resolved to a date"),
        ("TIME", "", None, "Not resolved to a date"),
    ],
)
def test_in_words(kind: str, edtf: str, day: date | None, words: str) -> None:
    assert said(Expression(type=kind, edtf=edtf, earliest=day)) == words
