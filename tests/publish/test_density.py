"""How many entries lie where, without fetching them; the strip and the small pictures are drawn from it."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db.models import QuerySet

from timeline.articles.models import Story
from timeline.entries import edits, history
from timeline.entries.models import Entry
from timeline.entries.tally import tally_of
from timeline.publish import tallied
from timeline.publish.cells import FURTHER
from timeline.publish.crowd import LANES, foremost
from timeline.publish.density import BY_MONTH, Density, Stretch, densities, digits_for, within
from timeline.publish.drawing import drawing
from timeline.publish.gathered import Gathered
from timeline.publish.overview import overview, shape
from timeline.publish.tallied import FEW, Tallied
from timeline.publish.window import Window

Make = Callable[..., Entry]


def entries(story: Story) -> QuerySet[Entry]:
    return Entry.objects.filter(story=story).shown().exclude(edtf="")


def whole(story: Story) -> Density:
    return Gathered.of(entries(story)).density()


def test_a_story_of_a_year_is_counted_by_day(story: Story, make_entry: Make) -> None:
    for when in ("2024-03-04", "2024-03-04", "2024-05", "2024", "../2024-02-01"):
        make_entry(when=when, pieces=0)
    found = whole(story)
    assert found.whole == Window(date(2024, 2, 1), date(2024, 5, 31))
    assert [(part.first.isoformat(), part.count) for part in found.stretches] == [
        ("2024-01-01", 1), ("2024-02-01", 1), ("2024-03-04", 2), ("2024-05-01", 1),
    ]


def test_a_long_story_is_counted_by_month_as_long_as_few_months_hold_anything(story: Story, make_entry: Make) -> None:
    make_entry(when="1414-03-04", pieces=0)
    make_entry(when="2024-12-31", pieces=0)
    found = whole(story)
    assert found.stretches == (
        Stretch(date(1414, 3, 1), date(1414, 3, 31), 1), Stretch(date(2024, 12, 1), date(2024, 12, 31), 1),
    )
    assert [digits_for(found.whole, months) for months in (2, BY_MONTH, BY_MONTH + 1)] == [7, 7, 4]


def test_no_dated_entry_no_strip(story: Story, make_entry: Make) -> None:
    make_entry(when="", pieces=0)
    assert whole(story) == Density((), None)
    assert overview(whole(story)) is None


def test_what_reaches_into_a_window_and_what_lies_after_it(story: Story, make_entry: Make) -> None:
    made = {when: make_entry(when=when, pieces=0).pk for when in ("2024-03", "2024-03-04", "2024-03-06", "2024-03-05/..", "../2024-03-03")}
    window = Window(date(2024, 3, 4), date(2024, 3, 5))
    assert set(within(entries(story), window).values_list("pk", flat=True)) == {
        made["2024-03"], made["2024-03-04"], made["2024-03-05/.."],
    }
    gathered = Gathered.of(entries(story))
    assert {entry.pk for entry in gathered.inside(window).foremost()} == {made["2024-03"], made["2024-03-04"], made["2024-03-05/.."]}
    assert gathered.after(window) == 1


def test_the_shape_of_a_story_is_a_stepped_area() -> None:
    months = Density((Stretch(date(2024, 1, 1), date(2024, 1, 31), 4),), Window(date(2024, 1, 1), date(2024, 3, 1)), 4)
    path = shape(months)
    assert path.startswith("M0 24V0H1V0H2")
    assert path.endswith("V24H119V24H120V24Z")


@pytest.mark.parametrize(("days", "parts"), [
    (1, [58, 59, 60, 61]),
    (2, [28, 29, 30, 31]),
    (7, [6, 7, 8, 9]),
    (29, [0, 1, 2, 3]),
    (30, [0, 1, 2, 3]),
    (60, [0, 1]),
])
def test_a_day_is_no_wider_than_in_a_month_with_air_around_it(days: int, parts: list[int]) -> None:
    first = date(2024, 3, 1)
    told = Density((Stretch(first, first, 4),), Window(first, first + timedelta(days - 1)), 4)
    assert [part for part, high in enumerate(told.bars(120)) if high == 1] == parts


def test_the_parts_of_the_strip_are_as_fine_as_there_is_room_for() -> None:
    year = Density((Stretch(date(2024, 1, 1), date(2024, 1, 1), 1),), Window(date(2024, 1, 15), date(2024, 12, 31)), 1)
    assert [part.name for part in overview(year).parts][:3] == ["Jan 2024", "Feb", "Mar"]
    long = Density(year.stretches, Window(date(1990, 1, 1), date(2024, 12, 31)), 1)
    assert [part.name for part in overview(long).parts][:2] == ["1990", "1995"]


def test_many_stories_are_counted_in_two_queries(story: Story, make_entry: Make, django_assert_num_queries: Callable) -> None:
    other = Story.objects.create(slug="other", title="Other")
    make_entry(when="2024-03-04", pieces=0)
    make_entry(when="2024-03-09", pieces=0)
    make_entry(when="2020-03-04", pieces=0, of=other)
    make_entry(when="2023-03-04", pieces=0, of=other)
    with django_assert_num_queries(2):
        found = densities(Entry.objects.shown())
    assert {pk: [part.first.isoformat() for part in one.stretches] for pk, one in found.items()} == {
        story.pk: ["2024-03-04", "2024-03-09"],  # a short one by day
        other.pk: ["2020-03-01", "2023-03-01"],
    }


def test_what_finds_no_room_lies_in_bins_and_nothing_is_lost(story: Story, make_entry: Make) -> None:
    for i in range(90):
        make_entry(f"Entry {i}", f"2024-03-{i % 20 + 1:02}", pieces=0, lane=f"Lane {i % 3}", importance=i % 7)
    drawn = drawing(Gathered.of(Entry.objects.filter(story=story).shown()), {})
    singly = [item for item in drawn["items"] if not hasattr(item, "bin")]
    bins = [item for item in drawn["items"] if hasattr(item, "bin")]
    assert len(singly) + sum(item.bin.count for item in bins) == 90
    assert len(drawn["items"]) <= 300
    assert all(item.bin.top.lane == item.bin.lane for item in bins)


@pytest.mark.parametrize("few", [0, FEW])
@pytest.mark.parametrize("window", [None, Window(date(2023, 1, 1), date(2024, 6, 30)), Window(date(2023, 3, 10), date(2023, 8, 20))])
def test_a_story_comes_out_the_same_from_its_kept_months_and_from_its_entries_and_its_bins_hold_all(
    story: Story, make_entry: Make, window: Window | None, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tallied, "FEW", few)
    days = ["2022-11-30/2023-03-12", "../2023-05-06", "../2023-02-14", "2023-04-05/..", "2022", "2023-06~"]
    days += [f"202{i % 5}-{i % 12 + 1:02}-{i * 7 % 28 + 1:02}" for i in range(90)]
    made = [make_entry(f"Entry {i}", day, pieces=0, lane=f"Lane {i % 3}", importance=i * 5 % 7) for i, day in enumerate(days)]
    history.perform(edits.accept, story, entries=[made[0].pk])
    months = tally_of(story, {Entry.PROPOSED, Entry.ACCEPTED})
    edges = [date(2023, 2, 1), date(2023, 5, 3), date(2023, 7, 1)]
    inside = within(entries(story), window) if window else entries(story)
    kept, gathered = Tallied(entries(story), months), Gathered.of(entries(story))
    found = kept.inside(window).bins(made[:20], edges)
    assert sum(one.count for one in found) == inside.exclude(pk__in=[entry.pk for entry in made[:20]]).count()
    assert gathered.inside(window).bins(made[:20], edges) == found
    assert gathered.density() == kept.density()
    assert gathered.inside(window).foremost() == kept.inside(window).foremost()
    assert gathered.inside(window).foremost(keep=made[0].pk) == kept.inside(window).foremost(keep=made[0].pk)
    assert window is None or gathered.after(window) == kept.after(window)


def test_the_open_entry_is_always_drawn_by_itself(story: Story, make_entry: Make) -> None:
    least = make_entry("Least", "2024-03-10", pieces=0, lane="Lane", importance=0)
    for i in range(70):
        make_entry(f"Entry {i}", "2024-03-10", pieces=0, lane="Lane", importance=5)
    drawn = drawing(Gathered.of(Entry.objects.filter(story=story).shown()), {}, keep=least.pk)
    assert least.pk in {item.entry.pk for item in drawn["items"] if not hasattr(item, "bin")}


def test_too_many_lanes_share_one(story: Story, make_entry: Make) -> None:
    for i in range(LANES + 6):
        make_entry(f"Entry {i}", "2024-03-10", pieces=0, lane=f"Lane {i:03}")
    found = Gathered.of(entries(story)).bins([], [])
    assert len(found) == LANES + 1
    assert next(one.count for one in found if one.lane == FURTHER) == 6


def test_the_most_important_come_first(story: Story, make_entry: Make) -> None:
    low = make_entry("Low", "2024-03-10", pieces=0, importance=1)
    high = make_entry("High", "2024-03-10", pieces=0, importance=2)
    assert [entry.pk for entry in foremost(entries(story))] == [high.pk, low.pk]
    assert [entry.pk for entry in foremost(entries(story), keep=low.pk)] == [low.pk, high.pk]
