"""What stands on the axis besides entries: today, and the days on which articles appeared."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline.articles.models import Reading, Story
from timeline.entries.models import Entry
from timeline.publish.drawing import drawing, publish_days
from timeline.publish.gathered import Gathered

Make = Callable[..., Entry]


def drawn(story: Story, **given: object) -> dict[str, object]:
    return drawing(Gathered.of(Entry.objects.filter(story=story).shown()), {}, **given)


@pytest.fixture
def spring(story: Story, make_entry: Make) -> Story:
    for day in ("2024-03-01", "2024-03-11", "2024-03-21"):
        make_entry(f"Of {day}", day, pieces=0)
    return story


def test_today_stands_where_its_day_lies(spring: Story) -> None:
    assert drawn(spring, today=date(2024, 3, 11))["today"] == pytest.approx(0.4783, abs=1e-4)


@pytest.mark.parametrize("day", [date(2024, 2, 1), date(2024, 5, 1)])
def test_today_stretches_no_story(spring: Story, day: date) -> None:
    assert drawn(spring, today=day)["today"] is None


def test_today_stands_in_no_fold(story: Story, make_entry: Make) -> None:
    make_entry("First", "2024-01-01", pieces=0)
    make_entry("Last", "2025-01-01", pieces=0)
    assert drawn(story, today=date(2024, 6, 1))["today"] is None


def test_each_day_on_which_articles_appeared_has_one_mark(spring: Story, make_entry: Make) -> None:
    told = make_entry("Told", "2024-03-05", pieces=3)
    for evidence, day in zip(told.evidence.all(), (date(2024, 3, 6), date(2024, 3, 6), date(2023, 1, 1)), strict=True):
        Reading.objects.create(article=evidence.article, published=day)
    path = drawn(spring, appeared=publish_days(Reading.objects.filter(article__story=spring)))["appeared"]
    assert path.count("M") == 1


def test_the_strip_is_drawn_where_the_board_asks_for_it(spring: Story, make_entry: Make) -> None:
    assert drawn(spring)["overview"] is None
    assert drawn(spring, strip=True)["overview"] is not None


def test_the_strip_of_one_day_says_nothing(story: Story, make_entry: Make) -> None:
    make_entry("Only", "2024-03-01", pieces=0)
    assert drawn(story, strip=True)["overview"] is None
