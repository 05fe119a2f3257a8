"""Several entries are chosen, with a box, by keys, by ticks, in the table; then merged, put into a lane, dismissed."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from tests.browser.found_by_axe import violations
from timeline.articles.models import Story
from timeline.entries.models import Entry

pytestmark = pytest.mark.browser


def draw_box(page: Page, *headlines: str) -> None:
    """From within the first entry's headline to within the last one's."""
    first, last = (page.locator("#timeline .headline", has_text=words).bounding_box() for words in (headlines[0], headlines[-1]))
    page.keyboard.down("Shift")
    page.mouse.move(first["x"] + 60, first["y"] + 4)
    page.mouse.down()
    page.mouse.move(last["x"] + 90, last["y"] + 10, steps=4)


def let_go(page: Page) -> None:
    page.mouse.up()
    page.keyboard.up("Shift")


def chosen(page: Page) -> list[str]:
    ticked = page.locator("#timeline .entry", has=page.locator(".choose:checked"))
    return ticked.locator(".headline").all_inner_texts()


def test_a_box_chooses_what_lies_in_it(desk: Page) -> None:
    draw_box(desk, "Agreements reached", "32%")
    expect(desk.locator(".box")).to_be_visible()
    let_go(desk)
    expect(desk.locator(".box")).to_have_count(0)
    expect(desk.locator(".selection-bar .chosen")).to_have_text("2 chosen")
    expect(desk.locator("#said")).to_have_text("2 chosen")
    assert (len(chosen(desk)), desk.url.endswith("/stories/rare-earths/"), len(desk.context.pages)) == (2, True, 1)
    desk.locator(".selection-bar").get_by_role("button", name="Clear").click()
    expect(desk.locator(".selection-bar")).to_be_hidden()


def test_escape_takes_the_box_back(desk: Page) -> None:
    draw_box(desk, "Agreements reached", "32%")
    assert len(chosen(desk)) == 2
    desk.keyboard.press("Escape")
    let_go(desk)
    assert (chosen(desk), desk.locator(".box").count()) == ([], 0)


def test_by_keys_and_on_to_the_merge(desk: Page) -> None:
    headlines = desk.locator("#timeline .headline")
    headlines.nth(1).focus()
    desk.keyboard.press(" ")
    desk.keyboard.press("ArrowDown")
    desk.keyboard.press(" ")
    expect(desk.locator("#said")).to_have_text("2 chosen")
    desk.keyboard.press("m")
    expect(desk.locator("#panel h2")).to_have_text("Merge 2 entries into one?")
    assert desk.locator("#panel [name=headline]").count() == 2
    desk.keyboard.press("s")
    expect(desk.locator("#notice")).to_contain_text("Merged “")


def test_a_key_settles_all_that_are_chosen_but_of_an_open_entry_only_that(desk: Page) -> None:
    for place in (1, 2):
        desk.locator("#timeline .choose").nth(place).check()
    desk.locator("#timeline .headline").nth(0).press("Enter")
    expect(desk.locator("#panel-title")).to_be_focused()
    for _ in range(2):
        desk.keyboard.press("a")
        expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.locator("#panel-title")).to_have_count(0)
    assert Entry.objects.filter(status=Entry.ACCEPTED).count() == 1
    desk.keyboard.press("a")
    expect(desk.locator("#notice")).to_contain_text("Accepted 2 entries")
    for place in (1, 2):
        desk.locator("#timeline .choose").nth(place).check()
    desk.keyboard.press("d")
    expect(desk.locator("#notice")).to_contain_text("Dismissed 2 entries")


def test_a_key_that_is_held_down_does_one_thing(desk: Page) -> None:
    for place in (0, 1):
        desk.locator("#timeline .choose").nth(place).check()
    desk.keyboard.down("d")
    expect(desk.locator("#notice")).to_contain_text("Dismissed 2 entries")
    desk.locator("#timeline .choose").nth(0).check()
    desk.locator("#timeline .choose").nth(1).check()
    desk.keyboard.down("d")
    desk.keyboard.up("d")
    expect(desk.locator(".selection-bar .chosen")).to_have_text("2 chosen")
    assert Entry.objects.filter(status=Entry.DISMISSED).count() == 2


def test_a_merge_looks_the_same_in_the_panel_and_in_a_page(desk: Page, demo_story: Story) -> None:
    one, two, *_ = Entry.objects.live().order_by("pk")
    Entry.objects.filter(pk__in=[one.pk, two.pk]).update(edtf="2025-06-09", earliest="2025-06-09", latest="2025-06-09", lane="Talks")
    Entry.objects.filter(pk=one.pk).update(lane="")
    look = """selector => { const style = getComputedStyle(document.querySelector(selector));
        return [style.backgroundColor, style.borderBottomWidth, style.display, style.margin]; }"""
    seen = []
    for place in ("panel", "page"):
        desk.goto(f"/stories/{demo_story.slug}/" + (f"merge/?entry={one.pk}&entry={two.pk}" if place == "page" else ""))
        if place == "panel":
            for entry in (one, two):
                desk.locator(f"#entry-{entry.pk} .choose").check()
            desk.keyboard.press("m")
        expect(desk.locator(".agreed")).to_contain_text("Date, the same in all")
        seen.append([desk.evaluate(look, selector) for selector in ("mark.differs", ".agreed", ".agreed dd")])
    assert seen[0] == seen[1]
    assert seen[0][0][:2] == ["rgba(0, 0, 0, 0)", "2px"]


def test_ticks_survive_another_window(desk: Page) -> None:
    desk.locator("#timeline .choose").nth(2).check()
    desk.keyboard.press("+")
    desk.wait_for_url("**from=**")
    expect(desk.locator(".selection-bar .chosen")).to_have_text("1 chosen")


def test_several_get_a_lane_in_one_operation(desk: Page) -> None:
    for place in (1, 2):
        desk.locator("#timeline .choose").nth(place).check()
    desk.locator(".selection-bar").get_by_role("button", name="Set lane").click()
    expect(desk.locator("#panel-title")).to_have_text("Which lane for 2 entries?")
    assert violations(desk) == []
    desk.get_by_role("combobox", name="Lane", exact=True).last.fill("Customs")
    desk.locator("#panel").get_by_role("button", name="Set lane").click()
    expect(desk.locator("#notice")).to_contain_text("Moved 2 entries to the lane Customs")
    assert Entry.objects.filter(lane="Customs").count() == 2
    desk.locator("#notice").get_by_role("button", name="Undo").click()
    expect(desk.locator("#notice")).to_contain_text("Undid")
    assert Entry.objects.filter(lane="Customs").count() == 0


def test_the_notice_takes_no_focus_from_what_was_edited(desk: Page) -> None:
    first = desk.locator("#timeline .entry").nth(1)
    headline = first.locator(".headline").inner_text()
    first.locator(".choose").check()
    desk.locator(".selection-bar").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    expect(desk.locator("#panel-title")).to_have_text(headline)
    desk.keyboard.press("Escape")
    for place in (2, 3):
        desk.locator("#timeline .choose").nth(place).check()
    desk.locator(".selection-bar").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    expect(desk.locator("#timeline .headline").nth(2)).to_be_focused()


def test_in_the_table_without_script(open_page: Callable[..., Page], demo_story: Story, maya: User) -> None:
    page = open_page(f"/stories/{demo_story.slug}/table/?sort=headline", java_script_enabled=False)
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    boxes = page.locator("td .choose")
    assert page.locator(".selection-bar").is_hidden()
    boxes.nth(0).check()
    boxes.nth(1).check()
    page.get_by_role("button", name="Set lane").click()
    page.locator("#lane-for-all").fill("Customs")
    page.get_by_role("button", name="Set lane").click()
    assert page.url.endswith("table/?sort=headline&done=" + page.url.rsplit("=", 1)[1])
    assert Entry.objects.filter(lane="Customs").count() == 2
    page.locator("#notice").get_by_role("button", name="Undo").click()
    assert Entry.objects.filter(lane="Customs").count() == 0
    assert "/table/?sort=headline" in page.url


def test_in_the_table_with_script(desk: Page, demo_story: Story) -> None:
    before = Entry.objects.live().count()
    desk.goto(f"/stories/{demo_story.slug}/table/?sort=headline")
    desk.locator("td .choose").nth(0).check()
    desk.locator("td .choose").nth(1).check()
    desk.keyboard.press("m")
    expect(desk.locator("#panel-title")).to_have_text("Merge 2 entries into one?")
    desk.keyboard.press("Escape")
    desk.wait_for_url("**/table/?sort=headline")
    desk.locator("td .choose").nth(0).check()
    desk.locator("td .choose").nth(1).check()
    desk.locator(".selection-bar").get_by_role("button", name="Set lane").click()
    desk.locator("#lane-for-all").fill("Customs")
    desk.get_by_role("button", name="Set lane").click()
    expect(desk.locator("#notice")).to_contain_text("to the lane Customs")
    desk.locator("td .choose").nth(0).check()
    desk.locator("td .choose").nth(1).check()
    desk.keyboard.press("m")
    desk.get_by_role("button", name="Merge s").click()
    desk.wait_for_url("**/table/?sort=headline&done=*")
    expect(desk.locator("#notice")).to_contain_text("Merged")
    assert Entry.objects.live().count() == before - 1


def test_a_merge_that_its_address_asks_for(desk: Page, demo_story: Story) -> None:
    one, two, *_ = Entry.objects.live().order_by("pk")
    desk.goto(f"/stories/{demo_story.slug}/merge/?entry={one.pk}&entry={two.pk}")
    desk.get_by_role("button", name="Merge s").click()
    expect(desk.locator("#notice")).to_contain_text("Merged")
