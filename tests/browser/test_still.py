"""The board stands still while one works on it: nothing that appears pushes it, and nothing that matters is out of sight."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry, Release

from ..conftest import MOMENT

pytestmark = pytest.mark.browser


def top(page: Page) -> float:
    return page.locator("#timeline").bounding_box()["y"]


def test_neither_panel_nor_notice_nor_zoom_push_the_board(desk: Page) -> None:
    desk.set_viewport_size({"width": 1280, "height": 1400})  # all of it fits, so that no scrolling makes up for a push
    stands = top(desk)
    desk.locator("#timeline .headline").nth(2).click()
    expect(desk.locator("#panel-title")).to_be_focused()
    opened = top(desk)
    desk.locator("#panel").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    accepted = top(desk)
    desk.locator("#way-closer").click()
    desk.wait_for_url("**from=**")
    expect(desk.locator("#way-whole")).to_be_visible()
    assert (opened, accepted, top(desk)) == (stands, stands, stands)


def test_on_a_narrow_screen_the_notice_is_seen_with_the_panel_open(desk: Page) -> None:
    desk.set_viewport_size({"width": 390, "height": 844})
    desk.locator("#timeline .headline").nth(2).click()
    desk.locator("#panel").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    box = desk.locator("#notice").bounding_box()
    assert (box["y"] > 0, box["y"] + box["height"] <= 844, box["x"] >= 0, box["x"] + box["width"] <= 390) == (True,) * 4


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
def test_the_notice_lies_over_nothing_that_one_presses_and_can_be_closed(desk: Page, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    for place in (1, 2):
        desk.locator("#timeline .choose").nth(place).check()
    desk.locator("#timeline .headline").nth(3).click()
    desk.locator("#panel").get_by_role("button", name="Accept", exact=True).click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    desk.keyboard.press("Escape")
    expect(desk.locator("#panel-title")).to_have_count(0)
    for scrolled in (0, 9999):
        desk.evaluate("y => scrollTo(0, y)", scrolled)
        notice, bar = desk.locator("#notice").bounding_box(), desk.locator(".selection-bar").bounding_box()
        assert (notice["y"] + notice["height"] <= bar["y"], bar["y"] + bar["height"] <= 800) == (True, True)
    desk.get_by_role("button", name="Close this notice").click()
    expect(desk.locator("#notice")).to_be_hidden()
    expect(desk.locator("#timeline .headline").first).to_be_focused()


def test_a_refusal_takes_the_notice_of_the_edit_before_away(desk: Page) -> None:
    desk.locator("#timeline .headline").nth(2).click()
    desk.locator("#panel").get_by_role("button", name="Accept", exact=True).click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    desk.locator("#panel summary", has_text="Edit").click()
    desk.locator("#panel").get_by_role("button", name="Save").click()
    expect(desk.locator("#panel [role=alert]")).to_contain_text("nothing to save")
    expect(desk.locator("#notice")).to_be_hidden()


def test_without_script_nothing_floats_and_nobody_is_told_to_drag(
    open_page: Callable[..., Page], demo_story: Story, maya: User
) -> None:
    page = open_page(f"/stories/{demo_story.slug}/", java_script_enabled=False)
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("#shown")).to_be_visible()
    expect(page.get_by_text("Drag it to move it.")).to_be_hidden()
    page.get_by_role("button", name="Publish").click()
    expect(page.locator("#notice")).to_contain_text("Published")
    expect(page.get_by_role("button", name="Close this notice")).to_be_hidden()
    assert page.locator("#notice").evaluate("notice => getComputedStyle(notice).position") == "static"


OVER = """() => {
  const range = document.createRange();
  const box = (element) => { range.selectNodeContents(element); return range.getBoundingClientRect(); };
  const ways = [...document.querySelectorAll(".way")].map((way) => way.getBoundingClientRect());
  const lies = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const said = [...document.querySelectorAll(".tick, .shown, .lede, .when, .headline, .month, .overview a")];
  return [ways.length, said.filter((words) => ways.some((way) => lies(way, box(words)))).map((words) => words.textContent)];
}"""


@pytest.mark.parametrize("width", [390, 800, 1280, 1440])
def test_the_ways_of_the_window_lie_over_no_words(
    open_page: Callable[..., Page], demo_story: Story, vera: User, width: int
) -> None:
    perform(edits.accept, demo_story, entries=[entry.pk for entry in Entry.objects.live()])
    Release.objects.create(story=demo_story, at=MOMENT)
    page = open_page(f"/stories/{demo_story.slug}/")
    page.get_by_label("Name").fill("vera")
    page.get_by_label("Password").fill("vera-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("#timeline")).to_be_visible()
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate(OVER) == [1, []]
    page.locator("#timeline .headline").nth(1).click()
    expect(page.locator("#panel-title")).to_be_focused()
    assert page.evaluate(OVER) == [1, []]
    page.goto(f"/stories/{demo_story.slug}/public/")
    assert page.evaluate(OVER) == [1, []]


@pytest.mark.parametrize("width", [320, 1280])
def test_both_versions_of_a_conflict_stay_in_their_columns(desk: Page, demo_story: Story, vera: User, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    desk.locator("#timeline .headline").nth(2).click()
    desk.locator("#panel summary", has_text="Edit").click()
    entry = Entry.objects.get(pk=desk.locator(".entry.open").get_attribute("id").removeprefix("entry-"))
    perform(edits.revise, demo_story, vera, entry=entry.pk, headline="Counterintelligence", summary="Transshipments")
    desk.get_by_role("textbox", name="Headline", exact=True).fill("Misunderstandings")
    desk.get_by_role("textbox", name="Summary", exact=True).fill("Industrialisation")
    desk.locator("#panel").get_by_role("button", name="Save").click()
    cells = desk.locator(".conflict :is(th, td)")
    expect(cells.first).to_be_visible()
    assert cells.evaluate_all("found => found.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent)") == []
    assert desk.evaluate("document.querySelector('.conflict').scrollWidth - document.querySelector('.conflict').clientWidth") == 0


def test_leaving_a_panel_in_which_nothing_was_typed_asks_nothing(desk: Page) -> None:
    asked: list[str] = []
    desk.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    desk.locator("#timeline .headline").nth(2).click()
    expect(desk.locator("#panel-title")).to_be_focused()
    desk.locator("#panel-title").click()  # browsers ask only who has touched the page
    desk.get_by_role("link", name="History", exact=True).click()
    desk.wait_for_url("**/history/")
    assert asked == []


def test_a_choice_of_a_list_is_kept_when_the_panel_is_told_anew(desk: Page) -> None:
    desk.locator("#timeline .headline").nth(2).click()
    desk.locator("#note-kind").select_option("question")
    desk.locator("#panel").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    expect(desk.locator("#note-kind")).to_have_value("question")
    assert desk.locator("#panel .part-of[open]").count() == 0


def test_ticks_come_back_with_their_window(desk: Page) -> None:
    boxes = desk.locator("#timeline .choose")
    for place in range(boxes.count()):
        boxes.nth(place).check()
    every = boxes.count()
    desk.locator("#way-closer").click()
    desk.wait_for_url("**from=**")
    expect(desk.locator("#way-whole")).to_be_visible()
    shown = desk.locator("#timeline .choose:checked").count()
    desk.locator("#way-whole").click()
    expect(desk.locator("#way-whole")).to_have_count(0)
    assert (shown < every, desk.locator("#timeline .choose:checked").count()) == (True, every)


def test_the_printed_public_page_keeps_its_headlines(open_page: Callable[..., Page], demo_story: Story) -> None:
    Entry.objects.filter(story=demo_story).update(status=Entry.ACCEPTED)
    Release.objects.create(story=demo_story, at=MOMENT)
    page = open_page(f"/stories/{demo_story.slug}/public/")
    page.emulate_media(media="print")
    headlines = page.locator("#timeline .headline")
    assert headlines.count() > 3
    assert all(headlines.nth(place).is_visible() for place in range(headlines.count()))


def test_on_a_narrow_screen_the_table_stands_upright_and_is_still_sorted(desk: Page, maya: User) -> None:
    desk.set_viewport_size({"width": 390, "height": 844})
    desk.goto("/stories/rare-earths/table/")
    holder = desk.locator(".table-holder")
    assert holder.evaluate("el => el.scrollWidth - el.clientWidth") <= 0
    desk.get_by_role("link", name="Headline").click()
    expect(desk.locator("th[aria-sort=ascending]")).to_contain_text("Headline")


def test_the_axis_shows_when_articles_appeared(desk: Page) -> None:
    expect(desk.locator(".axis path.appeared")).to_have_count(1)
    expect(desk.locator(".legend .appeared")).to_be_visible()
    desk.set_viewport_size({"width": 390, "height": 844})
    expect(desk.locator(".legend .appeared")).to_be_hidden()
