"""Decisions about the articles of Arden."""

from datetime import date
from typing import Any

from timeline.articles.models import Block, Story
from timeline.articles.page import BODY, CHROME
from timeline.entries import rereading
from timeline.entries.history import perform
from timeline.entries.models import Entry, Operation

from .arden import article

MONDAY, TUESDAY, THURSDAY, RULES, INQUIRY = "2024-03-04", "2024-03-05", "2024-03-07", "2024-02-01", "2024-03-11"
A_WEEK_EARLIER = date(2024, 2, 29)


def decide_day(story: Story, key: str, day: date, **more: Any) -> Operation:  # noqa: ANN401
    return perform(rereading.decide_published, story, article=article(key).pk, day=day, **more)


def dates() -> list[str]:
    return sorted(Entry.objects.live().values_list("edtf", flat=True))


def day_of_post(story: Story) -> Operation:
    return decide_day(story, "post", A_WEEK_EARLIER)


def day_of_radio(story: Story) -> Operation:
    return decide_day(story, "radio", date(2024, 3, 14))


def block_of_courier(story: Story) -> Operation:
    block = Block.objects.get(article__key="courier", kind=BODY)
    return perform(rereading.decide_block, story, article=block.article_id, start=block.start, end=block.end, kind=CHROME)


def origin_of_post(story: Story) -> Operation:
    return perform(rereading.decide_origin, story, article=article("post").pk, origin="The Norland Agency")


DECISIONS = [day_of_post, day_of_radio, block_of_courier, origin_of_post]
