"""Windows: read from an address, widened to the calendar, zoomed about a day, moved; nonsense is refused in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.publish.window import BadWindow, Window, read_window


def window(first: str, last: str) -> Window:
    return Window(date.fromisoformat(first), date.fromisoformat(last))


def test_an_address_without_a_window_shows_the_whole_story() -> None:
    assert read_window({}) is None
    assert read_window({"from": " ", "to": ""}) is None


def test_an_address_names_the_first_and_the_last_day() -> None:
    assert read_window({"from": "2025-07-01", "to": "2025-07-18"}) == window("2025-07-01", "2025-07-18")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2025-07-18", "2025-07-01", "The window ends (2025-07-01) before it begins (2025-07-18)."),
        ("2025-07-18", "", "A window needs a first and a last day: from=2025-01-01 and to=2025-12-31."),
        ("2025-02-30", "2025-07-01", "“2025-02-30” is no day that “from” can be; write it like 2025-07-18."),
        ("2025-07-18T10:00:00.01", "2025-07-18", "“2025-07-18T10:00:00.01” is no day that “from” can be; write it like 2025-07-18."),
        ("0000-01-01", "9999-12-31", "“0000-01-01” is no day that “from” can be; write it like 2025-07-18."),
        ("2025-W01-1", "2025-07-01", "“2025-W01-1” is no day that “from” can be; write it like 2025-07-18."),
        ("x" * 5000, "2025-07-01", f"“{'x' * 40}” is no day that “from” can be; write it like 2025-07-18."),
    ],
)
def test_what_is_no_window_is_refused_in_words(first: str, last: str, said: str) -> None:
    with pytest.raises(BadWindow) as refused:
        read_window({"from": first, "to": last})
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        (("2025-07-18", "2025-07-18"), ("2025-07-18", "2025-07-18")),
        (("2025-05-14", "2025-07-18"), ("2025-05-12", "2025-07-20")),
        (("2025-01-05", "2025-10-18"), ("2025-01-01", "2025-10-31")),
        (("2021-02-05", "2025-07-18"), ("2021-01-01", "2025-09-30")),
        (("1990-02-05", "2025-07-18"), ("1990-01-01", "2025-12-31")),
        (("0001-01-01", "9999-12-31"), ("0001-01-01", "9999-12-31")),
    ],
)
def test_a_window_is_widened_to_the_calendar(asked: tuple[str, str], shown: tuple[str, str]) -> None:
    assert window(*asked).snapped() == window(*shown)


def test_zooming_keeps_the_day_pointed_at_where_it_is() -> None:
    closer = window("2025-01-01", "2025-01-31").zoomed(2, date(2025, 1, 8))
    assert closer == window("2025-01-05", "2025-01-20")
    assert window("2025-07-18", "2025-07-18").zoomed(2) == window("2025-07-18", "2025-07-18")


@pytest.mark.parametrize(
    ("here", "share", "there"),
    [
        (("2025-01-01", "2025-01-10"), 0.5, ("2025-01-06", "2025-01-15")),
        (("2025-01-01", "2025-01-10"), 0.01, ("2025-01-02", "2025-01-11")),
        (("2025-05-12", "2025-07-20"), -0.5, ("2025-04-07", "2025-06-15")),
        (("2025-01-01", "2025-10-31"), 0.5, ("2025-06-01", "2026-03-31")),
        (("2021-01-01", "2024-12-31"), -0.5, ("2019-01-01", "2022-12-31")),
        (("0001-01-03", "0001-01-10"), -2, ("0001-01-03", "0001-01-10")),
        (("9999-01-01", "9999-12-31"), 0.5, ("9999-01-01", "9999-12-31")),
    ],
)
def test_a_window_moves_by_whole_units_and_never_off_the_calendar(
    here: tuple[str, str], share: float, there: tuple[str, str]
) -> None:
    assert window(*here).moved(share) == window(*there)


DAYS = st.dates()


@given(DAYS, DAYS, st.sampled_from([0.5, 2, 8, 1 / 64]), st.floats(-64, 64))
def test_every_window_leads_to_windows(one: date, other: date, factor: float, share: float) -> None:
    here = Window(min(one, other), max(one, other))
    assert here.snapped().holds(here)
    assert here.snapped().snapped() == here.snapped()
    assert here.zoomed(factor).days >= 1
    assert here.moved(share).snapped() == here.moved(share)
