"""Where on an axis an entry may be put: in order, a pointer's width apart, by what its date is exact to."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.publish.axis import Axis, axis_over, axis_said
from timeline.publish.stops import LEAST, stops

SPRING = axis_over([(date(2024, 3, 1), date(2024, 5, 31))])
DECADE = axis_over([(date(2015, 1, 1), date(2024, 12, 31))])


def pointed(edtf: str, axis: Axis) -> list[str]:
    return [stop.edtf for stop in stops(edtf, axis) if stop.by_pointer]


def test_a_day_moves_by_days_where_days_can_be_told_apart() -> None:
    found = pointed("2024-03-04", SPRING)
    assert (found[0], found[1], len(found)) == ("2024-02-28", "2024-02-29", 96)


def test_a_day_moves_by_months_where_they_cannot() -> None:
    found = pointed("2024-03-04", DECADE)
    assert (found[0], found[1], found[-1]) == ("2014-11-04", "2014-12-04", "2025-03-04")


def test_keys_reach_single_days_all_the_same() -> None:
    found = [stop.edtf for stop in stops("2024-03-04", DECADE)]
    assert {"2024-03-03", "2024-03-05", "2024-05-03"} <= set(found)


def test_a_month_moves_by_months() -> None:
    assert pointed("2024-04", SPRING) == ["2024-03", "2024-04", "2024-05", "2024-06"]


def test_a_year_has_nowhere_to_go_in_a_spring() -> None:
    assert pointed("2024", SPRING) == ["2024"]


@pytest.mark.parametrize(
    "text",
    ["", "1", "5:0.00000", "5:0.00000,4:1.00000", "0:0.00000,4:1.00000", "1:0.00000,9999999:1.00000", "5:0.00000,6:0.50000",
     "5:0.00000,6:0.90000,7:0.80000,8:1.00000", "٥:0.00000,6:1.00000", ",".join(["5:0.00000"] * 99)],
)
def test_what_is_no_axis_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no axis"):
        axis_said(text)


days = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@settings(deadline=None)
@given(st.lists(st.tuples(days, days).map(sorted).map(tuple), min_size=1, max_size=6))
def test_an_axis_is_read_back_as_it_was_said(spans: list[tuple[date, date]]) -> None:
    axis = axis_over(spans)
    read = axis_said(axis.said)
    assert (read.ordinals, read.folded) == (axis.ordinals, axis.folded)
    assert read.fractions == pytest.approx(axis.fractions, abs=1e-5)


@settings(deadline=None)
@given(st.sampled_from(["2024-03-04", "2024-03", "2024", "2024-03-04~", "2024-03-04/2024-03-09", "../2024-03-04"]),
       st.lists(st.tuples(days, days).map(sorted).map(tuple), min_size=1, max_size=4))
def test_stops_grow_with_their_dates_and_hold_the_present_one(edtf: str, spans: list[tuple[date, date]]) -> None:
    axis = axis_over([*spans, (date(2024, 3, 1), date(2024, 3, 31))])
    found = stops(edtf, axis)
    by_pointer = [stop for stop in found if stop.by_pointer]
    assert len({stop.edtf for stop in found}) == len(found)
    assert [stop.day for stop in found] == sorted(stop.day for stop in found)
    assert edtf in {stop.edtf for stop in by_pointer}
    assert len(by_pointer) <= 1.3 / LEAST
