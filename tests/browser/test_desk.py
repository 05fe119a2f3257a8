"""What an editor does at the desk, in a real Chromium: sign in, merge, split, annotate, correct, undo."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

pytestmark = pytest.mark.browser


def entries(page: Page) -> int:
    return page.locator("#timeline li.entry").count()


def open_entry(page: Page, headline: str) -> None:
    page.locator("#timeline .headline", has_text=headline).first.click()
    expect(page.locator("#panel h2")).to_contain_text(headline)


def test_merge_annotate_and_undo(desk: Page) -> None:
    before = entries(desk)
    first, second = desk.locator("#timeline .choose").nth(1), desk.locator("#timeline .choose").nth(2)
    first.check()
    second.check()
    desk.locator(".selection-bar").get_by_role("button", name="Merge").click()
    expect(desk.locator("#panel h2")).to_have_text("Merge 2 entries into one?")
    desk.locator("#panel").get_by_role("button", name="Merge").click()
    expect(desk.locator("#notice")).to_contain_text("Merged")
    expect(desk.locator("#timeline .choose:checked")).to_have_count(0)
    expect(desk.locator("#timeline li.entry")).to_have_count(before - 1)

    desk.get_by_label("Add a note").fill("Which <b>country</b>?")
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#panel .note .text")).to_have_text("Which <b>country</b>?")
    expect(desk.locator("#notice")).to_contain_text("Added a note")

    desk.locator("#notice").get_by_role("button", name="Undo").click()
    expect(desk.locator("#panel .note")).to_have_count(0)
    desk.locator("#panel .history").get_by_role("button", name="Undo: Merged").click()
    expect(desk.locator("#timeline li.entry")).to_have_count(before)
    desk.locator("#notice").get_by_role("button", name="Redo").click()
    expect(desk.locator("#timeline li.entry")).to_have_count(before - 1)


def test_a_typed_date_is_read_back_before_it_is_saved(desk: Page) -> None:
    open_entry(desk, "32%")
    desk.locator("summary", has_text="Edit").click()
    desk.get_by_label("Date", exact=True).fill("3 to 5 June 2025")
    expect(desk.locator("#date-reading")).to_contain_text("Read as 3 to 5 June 2025")
    desk.get_by_role("button", name="Save").click()
    expect(desk.locator("#notice")).to_contain_text("from June 2025 to 3 to 5 June 2025")
    expect(desk.locator("#panel .when").first).to_contain_text("3 to 5 June 2025")


def test_a_date_that_cannot_be_read_keeps_the_typed_text(desk: Page) -> None:
    open_entry(desk, "32%")
    desk.locator("summary", has_text="Edit").click()
    desk.get_by_label("Date", exact=True).fill("31 June 2025")
    desk.get_by_role("button", name="Save").click()
    expect(desk.locator("#panel .errorlist")).to_be_visible()
    expect(desk.get_by_label("Date", exact=True)).to_have_value("31 June 2025")


def test_accept_and_split(desk: Page) -> None:
    before = entries(desk)
    open_entry(desk, "32%")
    desk.get_by_role("button", name="Accept").click()
    expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    desk.locator("#panel").get_by_role("button", name="Split off").first.click()
    expect(desk.locator("#timeline li.entry")).to_have_count(before + 1)
    desk.locator("#notice").get_by_role("button", name="Undo").click()
    expect(desk.locator("#timeline li.entry")).to_have_count(before)


def test_a_stale_page_shows_both_versions_and_keeps_what_was_typed(desk: Page, demo_story: Story, maya: User) -> None:
    open_entry(desk, "32%")
    desk.locator("summary", has_text="Edit").click()
    entry = Entry.objects.get(headline__contains="32%")
    perform(edits.revise, demo_story, maya, entry=entry.pk, headline="Exports up by a third")
    desk.get_by_role("textbox", name="Headline", exact=True).fill("My own headline")
    desk.get_by_role("button", name="Save").click()
    conflict = desk.locator(".conflict")
    expect(conflict).to_contain_text("Exports up by a third")
    expect(conflict).to_contain_text("My own headline")
    expect(desk.get_by_role("textbox", name="Headline", exact=True)).to_have_value("My own headline")
    desk.get_by_role("button", name="Save").click()
    expect(desk.locator("#panel h2")).to_have_text("My own headline")


def test_a_dropped_connection_loses_nothing(desk: Page) -> None:
    open_entry(desk, "32%")
    desk.get_by_label("Add a note").fill("A long thought")
    desk.context.set_offline(True)
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#notice")).to_contain_text("can’t be reached")
    expect(desk.get_by_label("Add a note")).to_have_value("A long thought")
    desk.context.set_offline(False)


def test_by_keyboard_alone(desk: Page) -> None:
    headlines = desk.locator("#timeline .headline")
    headlines.first.focus()
    for key, there in (("ArrowRight", 1), ("ArrowDown", 2), ("ArrowLeft", 1), ("ArrowUp", 0)):
        desk.keyboard.press(key)
        expect(headlines.nth(there)).to_be_focused()
    desk.keyboard.press("Enter")
    title = desk.locator("#panel-title")
    expect(title).to_be_focused()
    first = title.inner_text()
    desk.keyboard.press("ArrowRight")
    expect(title).not_to_have_text(first)
    expect(title).to_be_focused()
    desk.keyboard.press("a")
    expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    expect(title).to_be_focused()
    desk.keyboard.press("u")
    expect(desk.locator("#notice")).to_contain_text("Undid: Accepted")
    desk.keyboard.press("e")
    expect(desk.get_by_label("Headline", exact=True)).to_be_focused()
    desk.keyboard.press("Escape")  # leaves the field
    desk.keyboard.press("Escape")
    expect(desk.locator("#panel h2")).to_have_count(0)


def test_the_list_of_keys_is_gone_to_and_left_again(desk: Page) -> None:
    headline = desk.locator("#timeline .headline").nth(1)
    headline.focus()
    keys = desk.locator(".keys")
    expect(keys.locator("dl")).not_to_be_in_viewport()
    desk.keyboard.press("?")
    expect(keys).to_be_in_viewport(ratio=1)
    expect(keys.locator("summary")).to_be_focused()
    ring = desk.evaluate("getComputedStyle(document.querySelector('.keys summary')).outlineOffset.replace('px', '') * 1 + 2")
    words, first = keys.locator("summary").bounding_box(), keys.locator("dt").first.bounding_box()
    assert words["y"] + words["height"] + ring <= first["y"]
    for key in ("?", "Escape"):
        desk.keyboard.press(key)
        expect(keys.locator("dl")).to_be_hidden()
        expect(headline).to_be_focused()
        assert desk.evaluate("scrollY") == 0
        desk.keyboard.press("?")
        expect(keys.locator("summary")).to_be_focused()


def test_what_is_accepted_is_dismissed_by_its_key(desk: Page) -> None:
    open_entry(desk, "32%")
    for key, words in (("a", "Accepted"), ("d", "Dismissed")):
        desk.keyboard.press(key)
        expect(desk.locator("#notice")).to_contain_text(words)


def test_without_script(open_page: Callable[..., Page], demo_story: Story, maya: User) -> None:
    page = open_page(f"/stories/{demo_story.slug}/", java_script_enabled=False)
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    before = entries(page)
    page.locator("#timeline .choose").nth(1).check()
    page.locator("#timeline .choose").nth(2).check()
    page.locator(".selection-bar").get_by_role("button", name="Merge").click()
    page.get_by_role("button", name="Merge").click()
    assert entries(page) == before - 1
    page.locator("#notice").get_by_role("button", name="Undo").click()
    assert entries(page) == before


def test_what_is_typed_in_one_form_survives_another(desk: Page) -> None:
    open_entry(desk, "32%")
    desk.get_by_label("Add a note").fill("Half a thought")
    desk.keyboard.press("Escape")
    desk.get_by_role("button", name="Accept").click()
    expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    expect(desk.get_by_label("Add a note")).to_have_value("Half a thought")
    desk.locator("summary", has_text="Edit").click()
    desk.get_by_role("textbox", name="Headline", exact=True).fill("A headline in the making")
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#panel .note .text")).to_have_text("Half a thought")
    expect(desk.get_by_role("textbox", name="Headline", exact=True)).to_have_value("A headline in the making")
    expect(desk.get_by_label("Add a note")).to_have_value("")


def test_ticks_survive_the_opening_of_an_entry_and_go_with_the_edit(desk: Page) -> None:
    desk.locator("#timeline .choose").nth(1).check()
    desk.locator("#timeline .headline").first.click()
    expect(desk.locator("#panel-title")).to_be_focused()
    expect(desk.locator("#timeline .choose").nth(1)).to_be_checked()
    desk.locator(".selection-bar").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted")
    expect(desk.locator("#timeline .choose:checked")).to_have_count(0)


def test_a_selection_gone_stale_can_be_done_again(desk: Page, demo_story: Story, maya: User) -> None:
    desk.locator("#timeline .choose").nth(1).check()
    entry = Entry.objects.get(pk=desk.locator("#timeline .choose").nth(1).get_attribute("value").split(".")[0])
    perform(edits.revise, demo_story, maya, entry=entry.pk, headline="Changed meanwhile")
    desk.locator(".selection-bar").get_by_role("button", name="Accept").click()
    expect(desk.locator(".conflict")).to_contain_text("press again")
    expect(desk.locator("#timeline .headline", has_text="Changed meanwhile")).to_be_visible()
    desk.locator(".selection-bar").get_by_role("button", name="Accept").click()
    expect(desk.locator("#notice")).to_contain_text("Accepted “Changed meanwhile”")


def test_the_focus_goes_on_where_the_panel_closes(desk: Page) -> None:
    open_entry(desk, "32%")
    desk.get_by_role("button", name="Dismiss").first.click()
    expect(desk.locator("#notice")).to_contain_text("Dismissed")
    expect(desk.locator("#notice").get_by_role("button", name="Undo")).to_be_focused()


def test_the_panel_closes_in_place_with_a_press_or_escape(desk: Page) -> None:
    board = desk.url
    desk.evaluate("document.body.dataset.page = 'the same'")
    desk.locator("#timeline .choose").nth(1).check()
    for close in (lambda: desk.get_by_role("link", name="Close").click(), lambda: desk.keyboard.press("Escape")):
        open_entry(desk, "32%")
        close()
        expect(desk.locator("#panel")).to_be_empty()
        expect(desk.locator("#timeline .headline", has_text="32%")).to_be_focused()
        assert (desk.url, desk.locator("body").get_attribute("data-page")) == (board, "the same")
        assert desk.locator("#timeline .choose").nth(1).is_checked()
    desk.go_back()
    expect(desk.locator("#panel-title")).to_contain_text("32%")
    desk.go_forward()
    expect(desk.locator("#panel")).to_be_empty()


def test_the_mark_of_the_open_entry_stands_out_while_one_steps_on(desk: Page) -> None:
    for words in ("Agreements reached", "32%"):
        open_entry(desk, words)
        expect(desk.locator("#timeline .open .headline")).to_contain_text(words)
    desk.keyboard.press("ArrowRight")
    expect(desk.locator("#panel-title")).to_contain_text("antimony")
    expect(desk.locator("#timeline .open .headline")).to_contain_text("antimony")


def test_a_merge_that_is_closed_keeps_what_was_chosen(desk: Page) -> None:
    for place in (1, 2):
        desk.locator("#timeline .choose").nth(place).check()
    for leave in ("Close", "Keep them apart"):
        desk.locator(".selection-bar").get_by_role("button", name="Merge").click()
        desk.get_by_role("link", name=leave).click()
        expect(desk.locator("#panel")).to_be_empty()
        expect(desk.locator("#timeline .choose:checked")).to_have_count(2)


def test_a_press_with_control_opens_another_tab(desk: Page) -> None:
    with desk.context.expect_page() as other:
        desk.locator("#timeline .headline").first.click(modifiers=["Control"])
    expect(other.value.locator("#panel-title")).to_be_visible()
    expect(desk.locator("#panel")).to_be_empty()


def test_back_leads_to_the_board_as_it_stands_now(desk: Page) -> None:
    board = desk.url
    open_entry(desk, "32%")
    desk.get_by_role("button", name="Accept").click()
    expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    desk.go_back()
    desk.wait_for_url(board)
    expect(desk.locator("#timeline .accepted-flag")).to_have_count(1)
