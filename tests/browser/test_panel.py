"""The panel as it is seen and used: words stay whole, keys stand beside what they press, any whole is found by the keyboard."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

pytestmark = pytest.mark.browser

# The words of what is selected that stand on more than one line.
BROKEN = """(selector) => [...document.querySelectorAll(selector)].flatMap((element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), broken = [];
  while (walker.nextNode()) for (const word of walker.currentNode.data.matchAll(/[^\\s-]+/g)) {
    const range = document.createRange();
    range.setStart(walker.currentNode, word.index);
    range.setEnd(walker.currentNode, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word[0]);
  }
  return broken;
})"""


@pytest.fixture
def entry(demo_story: Story) -> Entry:
    return Entry.objects.get(story=demo_story, headline__contains="32%")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_words_beside_each_other_stay_whole(desk: Page, entry: Entry, maya: User, width: int) -> None:
    entry.story.origins.filter(pk=entry.evidence.first().article.reading.origin_id).update(
        name="“Haiti devastated by massive earthquake All of a sudden everything was just…”"
    )
    desk.set_viewport_size({"width": width, "height": 800})
    desk.goto(f"/stories/rare-earths/entries/{entry.pk}/?edit")
    perform(edits.revise, entry.story, maya, entry=entry.pk, headline="Theirs, an exceptionally long headline", summary="Theirs")
    desk.get_by_role("textbox", name="Headline").fill("Mine, another exceptionally long headline")
    desk.get_by_role("textbox", name="Summary").fill("Mine, which is an exceptionally long summary")
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.locator(".conflict tbody th")).to_have_text(["headline", "summary"])
    assert desk.locator(".evidence .source bdi").first.inner_text() == "Alsharq Tribune"
    assert desk.evaluate(BROKEN, ".conflict tbody th, .evidence .source") == []
    assert desk.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_the_keys_of_the_panel_stand_beside_what_they_press(desk: Page, entry: Entry) -> None:
    desk.goto(f"/stories/rare-earths/entries/{entry.pk}/")
    keyed = desk.locator("#panel [data-key]:has(kbd)")
    shown = {each.get_attribute("data-key"): each.locator("kbd").inner_text() for each in keyed.all()}
    assert shown.keys() >= {"a", "d", "e", "o"}
    assert [key for key, words in shown.items() if key != words] == []


def test_any_whole_is_found_and_linked_by_the_keyboard(desk: Page, entry: Entry) -> None:
    Entry.objects.filter(pk=entry.pk).update(edtf="1905", earliest="1905-01-01", latest="1905-12-31")
    desk.goto(f"/stories/rare-earths/entries/{entry.pk}/")
    desk.keyboard.press("o")
    expect(desk.locator("#wholes-said")).to_have_text("No other entry lies within a month of it. Words find those further off.")
    desk.keyboard.type("antimony transshipped")
    desk.keyboard.press("Enter")
    expect(desk.locator("#wholes-said")).to_have_text("1 entry found by “antimony transshipped”.")
    expect(desk.get_by_label("Words of it")).to_be_focused()
    for key in ("Tab", "Tab", "ArrowDown", "Tab", "Enter"):
        desk.keyboard.press(key)
    expect(desk.locator("#panel .link-row")).to_contain_text("antimony")
