"""Which window an address or a gesture leads to; `test_window` moves and zooms windows."""

from datetime import date

import pytest

from timeline.publish.density import Density, Stretch
from timeline.publish.view import view_of
from timeline.publish.window import Window

WHOLE = Window(date(2025, 4, 2), date(2025, 7, 31))
# What is only known to be of 2025 lies in the story without stretching it.
DAYS = [date(2025, 1, 1), WHOLE.first, date(2025, 5, 20), date(2025, 7, 1)]
STORY = Density(tuple(Stretch(day, day, 1) for day in DAYS), WHOLE, len(DAYS))


@pytest.mark.parametrize(
    ("gesture", "window"),
    [
        ({"move": "0.02"}, Window(date(2025, 4, 7), date(2025, 8, 10))),
        ({"move": "0.3"}, Window(date(2025, 5, 5), date(2025, 9, 7))),
        ({"move": "-0.02"}, Window(date(2025, 3, 24), date(2025, 7, 27))),
        ({"zoom": "0.5", "at": "0.2"}, None),
        ({"from": "2025-01-01", "to": "2025-12-31"}, None),
        ({"from": "2025-04-07", "to": "2025-08-10"}, Window(date(2025, 4, 7), date(2025, 8, 10))),
    ],
)
def test_any_move_leads_out_of_the_whole_story_and_what_holds_all_of_it_is_the_whole(
    gesture: dict[str, str], window: Window | None
) -> None:
    assert view_of(gesture, STORY).window == window


def test_the_axis_of_the_whole_story_is_not_stretched_by_a_year_among_days() -> None:
    axis = STORY.axis()
    assert axis.date_at(0) > date(2025, 3, 1)
    assert axis.date_at(0.5) > WHOLE.first


# A quake in January, with what was told of other years.
DENSE = [date(2010, 1, day) for day in range(12, 32)]
LONG = Window(date(2004, 12, 26), date(2010, 6, 30))
QUAKE = Density(
    (Stretch(LONG.first, LONG.first, 1), *(Stretch(day, day, 6) for day in DENSE), Stretch(LONG.last, LONG.last, 2)), LONG, 123
)
JANUARY = Window(date(2010, 1, 12), date(2010, 1, 31))


def test_a_large_story_opens_where_most_of_it_is_and_its_whole_has_an_address() -> None:
    opened = view_of({"lane": "Aid"}, QUAKE)
    assert opened.window == JANUARY
    assert opened.query_of_whole == "?from=2004-12-26&to=2010-06-30&lane=Aid"
    whole = view_of({"from": "2004-12-26", "to": "2010-06-30"}, QUAKE)
    assert whole.window is None
    assert whole.query == "?from=2004-12-26&to=2010-06-30"
    assert view_of({}, QUAKE, anywhere=True).window is None


def test_the_first_gesture_on_a_large_story_begins_where_it_opened() -> None:
    assert view_of({"zoom": "2", "at": "0"}, QUAKE).window == Window(date(2010, 1, 12), date(2010, 1, 21))
    assert view_of({"zoom": "0.5", "at": "0"}, QUAKE).window == Window(date(2010, 1, 12), date(2010, 2, 20))
    assert view_of({"zoom": "0.0156"}, QUAKE).window == Window(date(2008, 1, 1), date(2011, 9, 30))


def test_a_small_story_and_one_that_is_spread_out_open_whole() -> None:
    assert view_of({}, Density(QUAKE.stretches, LONG, 60)).window is None
    months = tuple(Stretch(date(2009, month, 1), date(2009, month, 28), 20) for month in range(1, 13))
    assert view_of({}, Density(months, Window(date(2009, 1, 1), date(2009, 12, 28)), 240)).window is None
