"""The geometry: every entry gets a cell inside the frame, no two cells of a row share a column, marks stay in their cells."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import edtf
from timeline.entries.lanes import OTHER
from timeline.publish.cells import COLUMNS, FURTHER, mark_kind
from timeline.publish.layout import LABEL, Lane, Picture, axis_of, picture, place, slot_edges


@dataclass
class Dated:
    pk: int
    edtf: str
    earliest: date | None
    latest: date | None
    lane: str = "Talks"
    importance: float = 1.0
    position: int = 0


def dated(pk: int, when: str, lane: str = "Talks", importance: float = 1.0) -> Dated:
    return Dated(pk, when, *edtf.bounds(when), lane, importance)


@dataclass
class Crowd:
    lane: str
    slot: int
    first: date
    last: date


def drawn(entries: list[Dated]) -> Picture:
    return picture(place(axis_of(entries), entries))


@pytest.mark.parametrize(
    ("when", "kind"),
    [
        ("2025-07-18", "day"),
        ("2025-07-18~", "about"),
        ("2025-07-18?", "about"),
        ("2025-07?", "about"),
        ("2025-07", "span"),
        ("2025", "span"),
        ("2025-04-01~/2025-04-10~", "about"),
        ("2025-07-03/2025-07-05", "range"),
        ("../2025-07-18", "before"),
        ("2025-07-18/..", "after"),
    ],
)
def test_each_kind_of_date_has_its_mark(when: str, kind: str) -> None:
    assert mark_kind(dated(1, when)) == kind


def test_one_entry_is_drawn() -> None:
    assert list(drawn([dated(1, "2025-07-18")]).cells) == [1]


def test_the_first_day_and_the_last_one_there_is() -> None:
    cells = drawn([dated(1, "0001-01-01"), dated(2, "9999-12-31")]).cells
    assert cells[1].start < cells[2].start


def test_lanes_come_in_the_order_of_their_first_day() -> None:
    found = drawn([dated(1, "2025-07-18", "Smuggling"), dated(2, "2025-04", "Controls"), dated(3, "2025-06", "Controls")])
    assert [lane.name for lane in found.lanes] == ["Controls", "Smuggling"]


def test_lanes_that_share_one_and_what_fits_in_none_come_last() -> None:
    entries = [dated(1, "2025-04", OTHER), dated(2, "2025-07-18", "Smuggling")]
    shared = Crowd(FURTHER, 0, date(2025, 4, 1), date(2025, 4, 2))
    found = picture(place(axis_of(entries), entries), [shared], 4)
    assert [lane.name for lane in found.lanes] == ["Smuggling", FURTHER, OTHER]


def test_a_year_does_not_stretch_the_axis() -> None:
    found = drawn([dated(1, "2025"), dated(2, "2025-07-01"), dated(3, "2025-07-20")])
    assert found.cells[1].runs_on == "left right"
    assert found.cells[2].start < COLUMNS * 0.1
    assert found.cells[3].end > COLUMNS * 0.9


def test_a_label_near_the_right_edge_stands_to_the_left() -> None:
    found = drawn([dated(1, "2025-07-01"), dated(2, "2025-07-30")])
    assert (found.cells[1].flipped, found.cells[2].flipped) == (False, True)


def read(style: str) -> dict[str, float]:
    return {name: float(value) for name, value in (part.split(":") for part in style.split(";") if part)}


def test_a_dot_says_only_where_it_lies_and_a_bar_how_long_it_is_too() -> None:
    found = drawn([dated(1, "2025-07-01"), dated(2, "2025-07-01/2025-07-31"), dated(3, "2025-07-31")])
    days = found.axis.fraction
    dot, bar, last = (found.cells[pk] for pk in (1, 2, 3))
    assert read(dot.style)["--cell-x"] == pytest.approx(days(date(2025, 7, 1)), abs=1e-3)
    long = days(date(2025, 7, 31), end=True) - days(date(2025, 7, 1))
    assert read(bar.mark_style)["--mark-w"] * read(bar.style)["--cell-w"] == pytest.approx(long, abs=1e-3)
    assert sum(read(last.style)[name] for name in ("--cell-x", "--cell-w")) == pytest.approx(
        days(date(2025, 7, 31), end=True), abs=1e-3
    )
    assert found.cells[1].kind == "day"
    assert [read(dot.style)["--cell-row"], read(bar.style)["--cell-row"]] == [dot.row, bar.row]


WHENS = st.one_of(
    st.dates(date(2024, 1, 1), date(2025, 12, 31)).map(str),
    st.dates(date(2024, 1, 1), date(2025, 12, 31)).map(lambda day: f"{day:%Y-%m}"),
    st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat),
    st.sampled_from(["2025", "../2025-05-05", "2025-05-05/..", "2024-02-01~/2024-02-10~", "2025-01-01/2025-02-02"]),
)


def test_where_rows_are_few_the_least_important_find_no_room() -> None:
    entries = [dated(i, "2025-07-01", importance=i) for i in range(1, 6)] + [dated(6, "2025-07-31", importance=0)]
    assert place(axis_of(entries), entries, most_rows=2).pks == {4, 5, 6}
    assert place(axis_of(entries), entries, most_rows=2, keep=1).pks == {1, 5, 6}


def test_lanes_share_the_rows_by_what_matters_and_each_has_one() -> None:
    entries = [dated(i, "2025-07-01", lane="Talks", importance=i) for i in range(1, 6)]
    entries += [dated(10 + i, "2025-07-01", lane="Trade", importance=0.5 * i) for i in range(1, 4)]
    assert place(axis_of(entries), entries, most_rows=4).pks == {3, 4, 5, 13}
    assert place(axis_of(entries), entries, most_rows=4, fewest=2).pks == {4, 5, 12, 13}


def test_a_crowd_takes_its_slot_in_a_row_under_the_entries_of_its_lane() -> None:
    entries = [dated(1, "2025-06-01"), dated(2, "2025-06-30")]
    crowd = Crowd("Talks", 2, date(2025, 6, 14), date(2025, 6, 18))
    found = picture(place(axis_of(entries), entries), [crowd], 5)
    assert (found.cells["Talks", 2].start, found.cells["Talks", 2].end, found.cells["Talks", 2].row) == (96, 144, 3)
    assert found.lanes == (Lane("Talks", 1, 2),)


def test_slots_begin_where_the_axis_is_cut_in_equal_parts() -> None:
    axis = axis_of([dated(1, "2025-01-01"), dated(2, "2025-01-31")])
    assert slot_edges(axis, 2) == [date(2025, 1, 16)]


def test_a_window_is_drawn_from_its_first_to_its_last_day() -> None:
    axis = axis_of([dated(1, "2025-07-10")], (date(2025, 7, 1), date(2025, 7, 31)))
    assert (axis.date_at(0), axis.date_at(1)) == (date(2025, 7, 1), date(2025, 7, 31))
    assert axis.fraction(date(2025, 7, 16)) == pytest.approx(15 / 31)


@settings(deadline=None)
@given(st.lists(st.tuples(WHENS, st.sampled_from(["A", "B"]), st.integers(0, 3)), min_size=1, max_size=40), st.integers(1, 4))
def test_few_rows_are_never_exceeded_and_hold_no_overlap(rows: list[tuple[str, str, int]], most: int) -> None:
    entries = [dated(i, when, lane, weight) for i, (when, lane, weight) in enumerate(rows)]
    for lane in place(axis_of(entries), entries, most_rows=most).placed.values():
        assert max(row for row, _, _ in lane) < most
        cells = sorted((row, cell.start, cell.end) for row, _, cell in lane)
        assert all(a[0] != b[0] or a[2] < b[1] for a, b in zip(cells, cells[1:], strict=False))


@settings(deadline=None)
@given(st.lists(st.tuples(WHENS, st.sampled_from(["A", "B", "C"])), min_size=1, max_size=40))
def test_cells_never_overlap_and_lie_within_the_frame(rows: list[tuple[str, str]]) -> None:
    entries = [dated(i, when, lane) for i, (when, lane) in enumerate(rows)]
    found = drawn(entries)
    assert sorted(found.cells) == [entry.pk for entry in entries]
    taken: set[tuple[int, int]] = set()
    for cell in found.cells.values():
        assert 0 <= cell.start < cell.end <= COLUMNS
        assert cell.end - cell.start >= LABEL
        assert -0.02 <= cell.mark <= cell.mark + cell.width <= 1.02
        place = read(cell.style)
        assert 0 <= place["--cell-x"] < place["--cell-x"] + place["--cell-w"] <= 1.0002
        assert read(cell.mark_style).get("--mark-w", 0) <= 1.0002
        columns = {(cell.row, column) for column in range(cell.start, cell.end)}
        assert not columns & taken
        taken |= columns
    assert {cell.row for cell in found.cells.values()} <= set(range(1, found.rows + 1))
