"""Where a bin opens: always fewer days than are shown, those at which it is drawn; one entry is no bin."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline.articles.models import Story
from timeline.entries.models import Entry
from timeline.publish.drawing import drawing
from timeline.publish.drawn import DrawnBin
from timeline.publish.gathered import Gathered
from timeline.publish.window import Window

Make = Callable[..., Entry]
QUARTER = {"from": "2009-12-14", "to": "2010-03-07"}  # of which a bin has three weeks


@pytest.fixture
def quake(story: Story, make_entry: Make) -> Story:
    """Days in January, each lane with some of which only the year is known, and one month of another year."""
    for i in range(120):
        make_entry(f"Entry {i}", f"2010-01-{12 + i % 12}", pieces=0, lane=f"Lane {i % 3}", importance=5 - i % 5)
        if i % 10 == 0:
            make_entry(f"Of that year {i}", "2010", pieces=0, lane=f"Lane {i % 3}", importance=0)
    make_entry("Long ago", "2004-12", pieces=0, lane="Lane 0", importance=0)
    make_entry("Since then", "2010-11-30", pieces=0, lane="Lane 1", importance=0)
    return story


def drawn(story: Story, given: dict[str, str]) -> list[object]:
    return drawing(Gathered.of(Entry.objects.filter(story=story).shown()), given)["items"]


def bins(story: Story, given: dict[str, str]) -> list[DrawnBin]:
    return [item for item in drawn(story, given) if isinstance(item, DrawnBin)]


def test_a_year_among_days_widens_no_bin(quake: Story) -> None:
    told = {(one.bin.last.isoformat(), one.when) for one in bins(quake, QUARTER)}
    assert told == {
        ("2010-12-31", "1 to 3 January 2010"), ("2010-01-21", "12 to 21 January 2010"), ("2010-01-22", "13 to 22 January 2010"),
        ("2010-01-23", "14 to 23 January 2010"),
    }


def test_what_begins_before_the_window_lies_in_its_first_days(quake: Story) -> None:
    first, *_ = bins(quake, {"from": "2010-01-14", "to": "2010-01-25"})
    assert (first.window, first.when) == (Window(date(2010, 1, 14), date(2010, 1, 16)), "14 to 16 January 2010")


@pytest.mark.parametrize("given", [{}, QUARTER, {"from": "2004-01-01", "to": "2010-12-31"}])
def test_the_largest_bin_opens_fewer_days_each_time_until_all_are_seen(quake: Story, given: dict[str, str]) -> None:
    days = [4000]
    while found := bins(quake, given):
        largest = max(found, key=lambda one: one.bin.count)
        days.append(largest.shown.days)
        if not largest.narrower:
            break
        given = dict(part.split("=") for part in largest.window.query.split("&"))
    assert days == sorted(set(days), reverse=True)
    assert days[-1] < 10


def test_one_entry_is_drawn_by_itself_in_the_place_of_a_bin(quake: Story) -> None:
    items = drawn(quake, {"from": "2010-01-01", "to": "2010-12-31"})
    singly = [item.entry.headline for item in items if not isinstance(item, DrawnBin)]
    assert "Since then" in singly
    assert all(item.bin.count > 1 for item in items if isinstance(item, DrawnBin))
    assert len(singly) + sum(item.bin.count for item in items if isinstance(item, DrawnBin)) == 133
