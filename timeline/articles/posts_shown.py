"""The days of the posts that an article shows: "— Harbour Watch (@harbourwatch) May 20, 2025"; it appeared no sooner."""

from collections.abc import Sequence

from .page import Block, Page
from .quoted_posts import REASON
from .stated_days import Written, written_days


def days_of_posts(page: Page, blocks: Sequence[Block]) -> list[Written]:
    """Those that are given with their year; a post of this year often is not."""
    signed = (block for block in blocks if block.reason == REASON)
    return [day for block in signed for day in written_days(page.text, block.start, block.end) if day.year]
