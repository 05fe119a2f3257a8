"""What an editor may name as an origin: articles of about the same day, and the origins of the story."""

from datetime import date

import pytest

from timeline.articles.models import Article, Origin, Reading, Story
from timeline.board.origin_choices import origin_choices


def article(story: Story, key: str, day: int | None) -> Article:
    made = Article.objects.create(story=story, key=key, raw="x")
    Reading.objects.create(article=made, published=date(2024, 3, day) if day else None)
    return made


@pytest.fixture
def others(story: Story) -> None:
    for key, day in (("before", 1), ("same", 10), ("near", 13), ("later", 20), ("undated", None)):
        article(story, key, day)
    Origin.objects.create(story=story, name="Reuters")


@pytest.mark.usefixtures("others")
def test_copies_are_sought_about_the_day(story: Story) -> None:
    found = origin_choices(article(story, "mine", 10))

    assert [other.key for other in found["copy_choices"]] == ["near", "same"]
    assert found["origin_names"] == ["Reuters"]


@pytest.mark.usefixtures("others")
def test_without_a_day_all_are_offered(story: Story) -> None:
    found = origin_choices(article(story, "mine", None))

    assert {other.key for other in found["copy_choices"]} == {"before", "same", "near", "later", "undated"}
