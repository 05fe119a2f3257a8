"""The days of the posts that an article shows."""

from datetime import date

from timeline.articles.clean import clean
from timeline.articles.counted_days import days_of_text
from timeline.articles.page import Page
from timeline.articles.posts_shown import days_of_posts
from timeline.articles.told_days import PAST, told_days

TEXT = """The mayor of Marl announced on Tuesday that the ferry will be replaced by a bridge within three years.

Nobody had reckoned with that, said the owners of the ferry, who have run it for two generations.

We are glad of it.

— Marl Harbour (@marlharbour) May 20, 2025

The state of the ferry has been a matter of dispute in the town since its engine failed in the middle of the river.
"""


def test_an_article_appeared_no_sooner_than_a_post_that_it_shows() -> None:
    page = Page("one", TEXT)
    (blocks,) = clean([page])
    assert [day.date for day in days_of_posts(page, blocks)] == [date(2025, 5, 20)]
    assert [(one.written.date, one.tense) for one in told_days(page, blocks)] == [(date(2025, 5, 20), PAST)]
    assert [(one.written.date, one.tense) for one in days_of_text(page, blocks).named] == [(date(2025, 5, 20), PAST)]
