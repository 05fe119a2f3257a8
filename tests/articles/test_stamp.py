"""Whatever a reading rests on changes the stamp of its story; what it does not rest on leaves it."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline.articles.load import load
from timeline.articles.models import Article, Block, DecidedBlock, DecidedDay, DecidedOrigin, Expression, Outlet, Reading, Story
from timeline.articles.page import Received
from timeline.articles.read import Decided, articles_of, read_afresh
from timeline.articles.stamp import stamp

PAGE = Received("post", "Dockers at the port of Arden walked out on 4 March 2024.\n", outlet="The Harbour Post", published=date(2024, 3, 7))

pytestmark = pytest.mark.django_db


@pytest.fixture
def arden() -> Story:
    story = load("arden", [PAGE])[0]
    read(story)
    return story


def read(story: Story) -> set[int]:
    found = read_afresh(story, articles_of(story), Decided({}, {}, {}))
    changed = set(found.changed)
    found.store(changed)
    return changed


@pytest.mark.parametrize(
    "change",
    [
        lambda post: load("arden", [Received("new", "Rain.")]),
        lambda post: Article.objects.filter(pk=post.pk).update(published=date(2024, 3, 8)),
        lambda post: Article.objects.filter(pk=post.pk).update(raw="Another text."),
        lambda post: Outlet.objects.update(time_zone="Asia/Tokyo"),
        lambda post: Reading.objects.update(published=date(2024, 3, 8)),
        lambda post: Block.objects.all().delete(),
        lambda post: Expression.objects.all().delete(),
        lambda post: DecidedDay.objects.create(article=post, day=date(2024, 3, 8)),
        lambda post: DecidedBlock.objects.create(article=post, start=0, end=5, kind="chrome"),
        lambda post: DecidedOrigin.objects.create(article=post, name="The Norland Agency"),
    ],
)
def test_what_a_reading_rests_on(arden: Story, change: Callable[[Article], object]) -> None:
    before = stamp(arden)

    change(Article.objects.get())

    assert stamp(arden) != before


def test_another_story(arden: Story) -> None:
    before = stamp(arden)

    load("other", [Received("elsewhere", "Rain.")])

    assert stamp(arden) == before


def test_reading_again_stores_nothing_and_leaves_it(arden: Story) -> None:
    before = stamp(arden)

    assert read(arden) == set()
    assert stamp(arden) == before


def test_only_rows_that_differ_are_stored(arden: Story) -> None:
    blocks = list(Block.objects.values())
    Block.objects.filter(kind="body").update(kind="chrome", reason="As a rule read it once")
    other = list(Block.objects.exclude(kind="chrome").values())

    assert read(arden) == {Article.objects.get().pk}

    assert [{**row, "id": 0} for row in Block.objects.values()] == [{**row, "id": 0} for row in blocks]
    assert list(Block.objects.filter(pk__in=[row["id"] for row in other]).values()) == other
