"""A story with more than a window shows: bins and the strip by keys, and where the focus is once the timeline is drawn anew."""

import pytest
from playwright.sync_api import Page, expect

from timeline.articles.models import Story
from timeline.entries.models import Entry, Tally

pytestmark = pytest.mark.browser


@pytest.fixture
def crowded(desk: Page, demo_story: Story) -> Page:
    """Eighty-one days, an entry each."""
    for i, day in enumerate(f"2024-{month:02}-{day:02}" for month in (3, 4, 5) for day in range(1, 28)):
        Entry.objects.create(
            story=demo_story, headline=f"Told {i}", edtf=day, earliest=day, latest=day, lane=f"Lane {i % 3}", importance=i % 5
        )
    Tally.objects.all().delete()  # no operation made these, so they are counted nowhere
    desk.goto(f"/stories/{demo_story.slug}/?from=2024-03-01&to=2024-05-31")
    return desk


def test_by_keys_into_a_bin_the_focus_goes_to_the_first_headline(crowded: Page) -> None:
    crowded.locator("#timeline .bin a").nth(1).press("Enter")
    crowded.wait_for_url(lambda address: "to=2024-05-31" not in address)
    expect(crowded.locator("#timeline .headline").first).to_be_focused()


def test_in_the_strip_the_focus_stays_where_it_was(crowded: Page) -> None:
    part = crowded.get_by_role("navigation", name="Parts of the story").get_by_role("link").nth(1)
    words = part.inner_text()
    part.press("Enter")
    crowded.wait_for_url(lambda address: "to=2024-05-31" not in address)
    expect(part).to_be_focused()
    assert part.inner_text() == words


def test_zoomed_at_a_headline_the_focus_stays_in_the_timeline(crowded: Page) -> None:
    crowded.locator("#timeline .headline").nth(3).focus()
    crowded.keyboard.press("+")
    crowded.wait_for_url(lambda address: "to=2024-05-31" not in address)
    expect(crowded.locator("#timeline .headline:focus")).to_have_count(1)
