"""What is typed while others save: it is kept, and judged by the version that it was typed on."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

pytestmark = pytest.mark.browser


@pytest.fixture
def entry(desk: Page, demo_story: Story) -> Entry:
    """An entry whose form is open, with a summary in the making."""
    entry = Entry.objects.get(story=demo_story, headline__contains="32%")
    desk.goto(f"/stories/rare-earths/entries/{entry.pk}/?edit")
    desk.get_by_role("textbox", name="Summary").fill("What I typed")
    return entry


def others_save(entry: Entry, by: User, **fields: str) -> None:
    perform(edits.revise, entry.story, by, entry=entry.pk, **fields)


def save(desk: Page) -> None:
    desk.get_by_role("button", name="Save", exact=True).click()


def summary(entry: Entry) -> str:
    return Entry.objects.get(pk=entry.pk).summary


def test_what_is_typed_is_judged_by_its_version_after_somebody_elses_is_shown(desk: Page, entry: Entry, vera: User) -> None:
    others_save(entry, vera, summary="What they typed")
    desk.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    desk.get_by_role("link", name="Show it").click()
    expect(desk.locator("#together .what")).to_have_count(0)
    expect(desk.get_by_role("textbox", name="Summary")).to_have_value("What I typed")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed")
    expect(desk.get_by_role("textbox", name="Summary")).to_have_value("What I typed")
    assert summary(entry) == "What they typed"
    desk.get_by_role("button", name="Keep both, theirs first").click()
    expect(desk.locator("#notice")).to_contain_text("summary")
    expect(desk.locator(".conflict")).to_have_count(0)
    assert summary(entry) == "What they typed\nWhat I typed"


def test_what_is_typed_is_judged_by_its_version_when_one_comes_back_to_it(desk: Page, entry: Entry, vera: User) -> None:
    desk.get_by_role("link", name="later ›").click()
    expect(desk.locator("#panel-title")).not_to_contain_text("32%")
    others_save(entry, vera, summary="What they typed")
    desk.get_by_role("link", name="‹ earlier").click()
    expect(desk.get_by_role("textbox", name="Summary")).to_have_value("What I typed")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed")
    save(desk)  # both were seen, and one's own is wanted
    expect(desk.locator("#notice")).to_contain_text("summary")
    assert summary(entry) == "What I typed"


def test_a_note_between_does_not_make_what_is_typed_newer(desk: Page, entry: Entry, vera: User) -> None:
    others_save(entry, vera, summary="What they typed")
    desk.get_by_label("Add a note").fill("A note")
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#panel .note .text")).to_have_text("A note")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed")
    assert summary(entry) == "What they typed"


def test_ones_own_edit_between_is_nobody_elses(desk: Page, entry: Entry, vera: User) -> None:
    desk.get_by_role("button", name="Accept").click()
    expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    save(desk)
    expect(desk.locator("#notice")).to_contain_text("summary")
    assert summary(entry) == "What I typed"
    desk.locator("summary", has_text="Edit").click()
    desk.get_by_role("textbox", name="Summary").fill("What I typed next")
    others_save(entry, vera, summary="What they typed")
    desk.get_by_label("Add a note").fill("A note")
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#panel .note .text")).to_have_text("A note")
    desk.get_by_role("button", name="Back to proposed").click()
    expect(desk.locator("#notice")).to_contain_text("Put back to proposed")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed")


@pytest.mark.parametrize(("press", "close"), [("Merge …", "Keep them apart"), ("Set lane …", "Leave them")])
def test_a_form_that_only_asks_makes_nothing_newer(desk: Page, entry: Entry, vera: User, press: str, close: str) -> None:
    others_save(entry, vera, summary="What they typed")
    for box in (desk.locator(f"#entry-{entry.pk} .choose"), desk.locator("#timeline .entry:not(.open) .choose").first):
        box.check()
    desk.locator(".selection-bar").get_by_role("button", name=press).click()
    desk.locator("#panel").get_by_role("link", name=close).click()
    desk.locator(f"#entry-{entry.pk} .headline").click()
    expect(desk.get_by_role("textbox", name="Summary")).to_have_value("What I typed")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed")
    assert summary(entry) == "What they typed"


def test_an_undo_of_ones_own_is_nobody_elses_either(desk: Page, entry: Entry) -> None:
    desk.get_by_role("button", name="Accept").click()
    expect(desk.locator("#panel .accepted-flag")).to_be_visible()
    desk.locator("#notice").get_by_role("button", name="Undo").click()
    expect(desk.locator("#notice")).to_contain_text("Undid")
    save(desk)
    expect(desk.locator("#notice")).to_contain_text("summary")
    assert summary(entry) == "What I typed"


def test_what_was_refused_outlasts_the_answer_to_another_form(desk: Page, entry: Entry, vera: User) -> None:
    others_save(entry, vera, summary="What they typed")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed")
    others_save(entry, vera, summary="What they typed after that")
    desk.get_by_label("Add a note").fill("A note")
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#panel .note .text")).to_have_text("A note")
    expect(desk.get_by_role("textbox", name="Summary")).to_have_value("What I typed")
    save(desk)
    expect(desk.locator(".conflict")).to_contain_text("What they typed after that")
    assert summary(entry) == "What they typed after that"


def test_what_is_ticked_to_be_split_off_comes_back_where_it_was(desk: Page, entry: Entry, vera: User) -> None:
    desk.locator("summary", has_text="Split several off").click()
    ticks = desk.locator(".split-several input[name=evidence]")
    assert ticks.count() > 1
    ticks.last.check()
    others_save(entry, vera, headline="Theirs")
    desk.get_by_label("Add a note").fill("A note")
    desk.get_by_role("button", name="Add", exact=True).click()
    expect(desk.locator("#panel .note .text")).to_have_text("A note")
    assert [tick.is_checked() for tick in ticks.all()] == [False] * (ticks.count() - 1) + [True]
    desk.get_by_role("button", name="Split these off").click()
    expect(desk.locator(".conflict")).to_contain_text("Theirs")
    expect(ticks.last).to_be_checked()
    expect(desk.get_by_role("textbox", name="Summary")).to_have_value("What I typed")
