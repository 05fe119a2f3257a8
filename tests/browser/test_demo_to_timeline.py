"""From the demo story to its timeline, as docs/editing.md tells it: four operations, each with the presses that it takes."""

import pytest
from playwright.sync_api import Page, expect

from timeline.articles.models import Reading, Story
from timeline.entries.models import Entry, Operation

pytestmark = pytest.mark.browser
POSSIBLE = "Signs of easing tensions increased the likelihood of a broader agreement being signed"
PLAINER = "A meeting between Presidents Donald Trump and Xi Jinping is possible this year"
DAYS = ["2025", "2025-04-01~/2025-04-10~", "2025-06", "2025-06", "2025-07", "2025-07-18"]


def test_from_the_demo_story_to_its_timeline(desk: Page, demo_story: Story) -> None:
    live = Entry.objects.filter(story=demo_story).live().order_by("earliest", "-latest")
    said, left, title = desk.locator("#notice p"), desk.locator(".review-left b"), desk.locator("#review-title")
    assert list(live.values_list("edtf", flat=True)) == DAYS
    assert Reading.objects.filter(basis=Reading.BORROWED).count() == 4
    desk.get_by_role("link", name="Review 9 left").click()
    desk.wait_for_url("**/review/")  # a key is heard once the page is there

    desk.keyboard.press("b")
    expect(said).to_have_text("Confirmed the publish dates of 3 articles; 4 entries became certain")
    expect(left).to_have_text("2")
    assert not live.filter(provisional=True).exists()

    desk.keyboard.press("c")
    desk.locator("#reread").wait_for()
    desk.keyboard.press("Enter")
    expect(said).to_contain_text("Confirmed the publish date of AnewZ")
    expect(left).to_have_text("1")

    expect(title).to_have_text("6 entries that raise no doubt")
    desk.keyboard.press("a")
    expect(said).to_have_text("Accepted 6 entries")
    expect(title).to_have_text("Nothing is left to decide")

    desk.get_by_role("link", name="Back to the timeline").click()
    desk.wait_for_url(f"**/stories/{demo_story.slug}/")
    desk.locator("#timeline .headline", has_text=POSSIBLE).click()
    expect(desk.locator("#panel-title")).to_be_focused()
    desk.keyboard.press("e")
    desk.get_by_role("textbox", name="Headline", exact=True).fill(PLAINER)
    desk.get_by_role("button", name="Save").click()
    expect(said).to_contain_text("Retitled")
    done = list(Operation.objects.order_by("pk").values_list("kind", flat=True))
    assert done == ["build", "confirm_published", "decide_published", "accept", "revise"]
    assert list(live.values_list("edtf", flat=True)) == DAYS
    assert set(live.values_list("status", "provisional")) == {(Entry.ACCEPTED, False)}
