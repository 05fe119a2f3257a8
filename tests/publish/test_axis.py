"""The axis: days to fractions and back, folds where nothing happened, ticks that fit."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.publish.axis import Axis, axis_over
from timeline.publish.ticks import ticks_of

APRIL = (date(2025, 4, 1), date(2025, 4, 10))
SUMMER = (date(2025, 6, 1), date(2025, 7, 31))
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
SPANS = st.lists(st.tuples(DAYS, st.integers(0, 400)), min_size=1, max_size=12)


def over(pairs: list[tuple[date, int]]) -> tuple[Axis, list[tuple[date, date]]]:
    spans = [(day, date.fromordinal(min(day.toordinal() + long, date.max.toordinal()))) for day, long in pairs]
    return axis_over(spans), spans


def test_labels_fit_the_zoom() -> None:
    def labels(*spans: tuple[date, date]) -> list[str]:
        return [tick.label for tick in ticks_of(axis_over(spans)) if tick.label]

    assert labels(APRIL, SUMMER) == ["April 2025", "June", "July"]
    assert labels((date(2025, 3, 1), date(2025, 3, 9))) == ["3 Mar 2025", "10 Mar"]
    assert labels((date(2025, 3, 1), date(2025, 3, 3))) == ["28 Feb 2025", "1 Mar", "2 Mar", "3 Mar", "4 Mar"]
    autumn, later = (date(2023, 11, 1), date(2024, 1, 31)), (date(2024, 6, 3), date(2025, 3, 31))
    assert labels(autumn, later) == ["Jan 2024", "July", "October", "January 2025"], "shorter where a fold is near"
    assert labels((date(2015, 1, 7), date(2025, 2, 1))) == [str(year) for year in range(2015, 2025)]
    assert labels((date(1999, 5, 5), date(2025, 5, 5))) == ["2000", "2005", "2010", "2015", "2020"]


def test_a_long_gap_is_folded_and_says_how_long() -> None:
    folds = axis_over([APRIL, SUMMER]).folds
    assert [fold.words for fold in folds] == ["7 weeks"]
    assert folds[0].width == pytest.approx(0.05)


def test_a_short_gap_is_not_folded() -> None:
    assert axis_over([APRIL, (date(2025, 5, 1), date(2025, 5, 5))]).folds == []


def test_what_is_folded_widens_no_margin() -> None:
    axis = axis_over([(date(1, 1, 1), date(1, 1, 1)), (date(2024, 3, 1), date(2024, 12, 31))])
    assert axis.date_at(1) == date(2025, 1, 6)


def test_days_outside_lie_at_the_edge() -> None:
    axis = axis_over([SUMMER])
    assert axis.fraction(date(2020, 1, 1)) == 0
    assert axis.fraction(date(2030, 1, 1)) == 1
    assert axis.runs_on(date(2025, 1, 1), date(2025, 12, 31)) == "left right"
    assert axis.runs_on(*SUMMER) == ""
    assert axis.runs_on(date(2020, 1, 1), date(2020, 12, 31)) == "left wholly"
    assert axis.runs_on(date(2030, 1, 1), date(2030, 1, 1)) == "right wholly"


@given(SPANS)
def test_fraction_and_date_are_inverses(pairs: list[tuple[date, int]]) -> None:
    axis, spans = over(pairs)
    for first, last in spans:
        if first.toordinal() >= axis.ordinals[0]:
            assert abs(axis.date_at(axis.fraction(first)) - first) <= timedelta(days=1)
        assert 0 <= axis.fraction(first) <= axis.fraction(last, end=True) <= 1


@given(SPANS)
def test_positions_grow_with_days(pairs: list[tuple[date, int]]) -> None:
    axis, spans = over(pairs)
    firsts = sorted(first for first, _ in spans)
    places = [axis.fraction(day) for day in firsts]
    assert places == sorted(places)


@given(SPANS)
def test_ticks_stand_apart_and_inside(pairs: list[tuple[date, int]]) -> None:
    axis, _ = over(pairs)
    labelled = [tick.x for tick in ticks_of(axis) if tick.label]
    assert all(0 <= x < 1 for x in labelled)
    assert len(ticks_of(axis)) <= 150
