"""A stored date is moved whole and stays as exact, or as vague, as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.edtf import bounds, words
from timeline.dates.moved import STEPS, grain, moved

SHAPES = [
    ("2025-07-18", "day"),
    ("2025-07-18~", "day"),
    ("2025-07-03/2025-07-05", "day"),
    ("../2025-07-18", "day"),
    ("[..2025-07-18]", "day"),
    ("2025-07-07/2025-07-13", "week"),
    ("2025-04-01~/2025-04-10~", "third of a month"),
    ("2025-07", "month"),
    ("2025-07-XX", "month"),
    ("2025-07/..", "month"),
    ("2025-04/2025-06-15", "month"),
    ("2025-01~/2025-04~", "third of a year"),
    ("2025-22", "season"),
    ("2025", "year"),
    ("2025-XX-XX", "year"),
    ("202X", "decade"),
    ("20XX", "century"),
]


@pytest.mark.parametrize(("edtf", "exact_to"), SHAPES)
def test_what_a_date_is_exact_to(edtf: str, exact_to: str) -> None:
    assert grain(edtf) == exact_to


@pytest.mark.parametrize(
    ("edtf", "step", "becomes"),
    [
        ("2025-07-18", (-1, "day"), "2025-07-17"),
        ("2025-01-31", (1, "month"), "2025-02-28"),
        ("2025-07-18?", (7, "day"), "2025-07-25?"),
        ("2025-07-03/2025-07-05", (28, "day"), "2025-07-31/2025-08-02"),
        ("2025-02-25/2025-03-05", (1, "month"), "2025-03-25/2025-04-02"),  # as long as before
        ("../2025-07-18", (1, "day"), "../2025-07-19"),
        ("2025-07/..", (-7, "month"), "2024-12/.."),
        ("2025-04-01~/2025-04-10~", (-1, "third"), "2025-03-21~/2025-03-31~"),
        ("2025-04-01~/2025-04-10~", (1, "month"), "2025-05-01~/2025-05-10~"),
        ("2025-07-XX", (6, "month"), "2026-01-XX"),
        ("2025-24", (3, "month"), "2026-21"),
        ("202X", (-120, "month"), "201X"),
        ("2025-07", (0, "month"), "2025-07"),
    ],
)
def test_moved(edtf: str, step: tuple[int, str], becomes: str) -> None:
    assert moved(edtf, *step) == becomes


def test_early_april_moves_on_to_mid_april() -> None:
    assert words(moved("2025-04-01~/2025-04-10~", 1, "third")) == "mid April 2025"


@pytest.mark.parametrize(
    ("edtf", "step"),
    [("9999-12-31", (1, "day")), ("0001", (-12, "month")), ("9999-24", (3, "month")), ("00XX", (-1200, "month"))],
)
def test_beyond_the_calendar_nothing_is_moved(edtf: str, step: tuple[int, str]) -> None:
    with pytest.raises((ValueError, OverflowError)):
        bounds(moved(edtf, *step))


@given(st.sampled_from([edtf for edtf, _ in SHAPES]), st.integers(-15, 15))
def test_a_step_and_back_is_the_same_date_and_as_exact(edtf: str, times: int) -> None:
    count, unit = STEPS[grain(edtf)][0]
    there = moved(edtf, times * count, unit)
    assert (grain(there), moved(there, -times * count, unit)) == (grain(edtf), edtf)
