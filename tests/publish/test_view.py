"""Which window a gesture on the whole story leads to; `test_window` moves and zooms windows."""

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
