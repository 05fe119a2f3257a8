"""The geometry: every entry gets a cell inside the frame, no two cells of a row share a column, marks stay in their cells."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import edtf
from timeline.publish.layout import COLUMNS, LABEL, mark_kind, picture


@dataclass
class Dated:
    pk: int
    edtf: str
    earliest: date | None
    latest: date | None
    lane: str = "Talks"


def dated(pk: int, when: str, lane: str = "Talks") -> Dated:
    return Dated(pk, when, *edtf.bounds(when), lane)


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


def test_no_entries_no_picture() -> None:
    assert picture([]).rows == 0
    assert picture([dated(1, "")]).cells == {}


def test_one_entry_is_drawn() -> None:
    assert list(picture([dated(1, "2025-07-18")]).cells) == [1]


def test_the_first_day_and_the_last_one_there_is() -> None:
    cells = picture([dated(1, "0001-01-01"), dated(2, "9999-12-31")]).cells
    assert cells[1].start < cells[2].start


def test_lanes_come_in_the_order_of_their_first_day() -> None:
    drawn = picture([dated(1, "2025-07-18", "Smuggling"), dated(2, "2025-04", "Controls"), dated(3, "2025-06", "Controls")])
    assert [lane.name for lane in drawn.lanes] == ["Controls", "Smuggling"]


def test_a_year_does_not_stretch_the_axis() -> None:
    drawn = picture([dated(1, "2025"), dated(2, "2025-07-01"), dated(3, "2025-07-20")])
    assert drawn.cells[1].runs_on == "left right"
    assert drawn.cells[2].start < COLUMNS * 0.1
    assert drawn.cells[3].end > COLUMNS * 0.9


def test_a_label_near_the_right_edge_stands_to_the_left() -> None:
    drawn = picture([dated(1, "2025-07-01"), dated(2, "2025-07-30")])
    assert (drawn.cells[1].flipped, drawn.cells[2].flipped) == (False, True)


WHENS = st.one_of(
    st.dates(date(2024, 1, 1), date(2025, 12, 31)).map(str),
    st.dates(date(2024, 1, 1), date(2025, 12, 31)).map(lambda day: f"{day:%Y-%m}"),
    st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat),
    st.sampled_from(["2025", "../2025-05-05", "2025-05-05/..", "2024-02-01~/2024-02-10~", "2025-01-01/2025-02-02"]),
)


@given(st.lists(st.tuples(WHENS, st.sampled_from(["A", "B", "C"])), min_size=1, max_size=40))
def test_cells_never_overlap_and_lie_within_the_frame(rows: list[tuple[str, str]]) -> None:
    entries = [dated(i, when, lane) for i, (when, lane) in enumerate(rows)]
    drawn = picture(entries)
    assert sorted(drawn.cells) == [entry.pk for entry in entries]
    taken: set[tuple[int, int]] = set()
    for cell in drawn.cells.values():
        assert 0 <= cell.start < cell.end <= COLUMNS
        assert cell.end - cell.start >= LABEL
        assert -0.02 <= cell.mark <= cell.mark + cell.width <= 1.02
        columns = {(cell.row, column) for column in range(cell.start, cell.end)}
        assert not columns & taken
        taken |= columns
    assert {cell.row for cell in drawn.cells.values()} <= set(range(1, drawn.rows + 1))
