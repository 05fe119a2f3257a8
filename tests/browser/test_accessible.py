"""Every page in light and dark: axe finds nothing, nothing scrolls sideways at 320 px, and every entry is a named list item."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from tests.browser.found_by_axe import violations
from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.models import Entry

pytestmark = pytest.mark.browser

PAGES = {
    "stories": "/",
    "board": "/stories/rare-earths/",
    "a window": "/stories/rare-earths/?from=2025-06-01&to=2025-07-10",
    "found": "/stories/rare-earths/?q=export",
    "found nothing": "/stories/rare-earths/?q=zebra&certainty=day",
    "tagged": "/stories/rare-earths/?tag=geneva",
    "no such lane": "/stories/rare-earths/?lane=Nowhere",
    "found in the panel": "/stories/rare-earths/entries/{entry}/?q=rare",
    "entry": "/stories/rare-earths/entries/{entry}/?edit",
    "merge": "/stories/rare-earths/merge/?entry={entry}&entry={other}",
    "table": "/stories/rare-earths/table/",
    "history": "/stories/rare-earths/history/",
    "article": "/stories/rare-earths/articles/{article}/",
    "article unfolded": "/stories/rare-earths/articles/{folded}/?blocks=all",
    "sources": "/stories/rare-earths/articles/",
    "lane": "/stories/rare-earths/lane/?entry={entry}&entry={other}",
    "paper": "/stories/rare-earths/print/",
    "paper for readers": "/stories/rare-earths/public/print/",
    "public": "/stories/rare-earths/public/",
    "embed": "/stories/rare-earths/embed/",
    "sign in": "/sign-in/",
    "missing": "/nothing-here/",
}


@pytest.fixture
def addresses(demo_story: Story, maya: User) -> dict[str, str]:
    first, second, *_ = Entry.objects.filter(story=demo_story).order_by("-earliest")
    perform(edits.accept, demo_story, maya, entries=[first.pk, second.pk])
    perform(edits.revise, demo_story, maya, entry=first.pk, tags="export controls, Geneva")
    perform(edits.release, demo_story, maya, at=datetime(2025, 7, 19, tzinfo=UTC))
    names = {"entry": first.pk, "other": second.pk, "article": demo_story.articles.order_by("key").last().key,
             "folded": demo_story.articles.get(key__startswith="002").key}
    return {name: path.format(**names) for name, path in PAGES.items()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(desk: Page, addresses: dict[str, str], scheme: str) -> None:
    desk.emulate_media(color_scheme=scheme)
    found = {}
    for name, path in addresses.items():
        if name == "sign in":
            continue
        desk.goto(path)
        desk.evaluate("document.querySelector('.taking-fold')?.setAttribute('open', '')")
        found[name] = violations(desk)
    assert {name: rules for name, rules in found.items() if rules} == {}


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_while_an_article_is_withdrawn(desk: Page, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    found = {}

    def look(name: str) -> None:
        found[name] = violations(desk)

    desk.goto("/stories/rare-earths/articles/")
    desk.locator(".source-title a").first.click()
    desk.get_by_role("button", name="Withdraw this article").click()
    expect(desk.locator("#standing")).to_contain_text("One undo brings all back")
    look("preview")
    desk.locator("#standing .button.strong").click()
    expect(desk.locator("#notice")).to_contain_text("Withdrew")
    look("withdrawn")
    assert found == {"preview": [], "withdrawn": []}


def test_the_sign_in_page_too(open_page: Callable[..., Page], transactional_db: None) -> None:
    assert violations(open_page("/sign-in/")) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_scrolls_sideways(desk: Page, addresses: dict[str, str], width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    wide = {}
    for name, path in addresses.items():
        desk.goto(path)
        overhang = desk.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if overhang > 0:
            wide[name] = overhang
    assert wide == {}


@pytest.mark.parametrize("width", [390, 1280])
def test_headlines_are_whole_and_apart(desk: Page, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 800})
    boxes = desk.evaluate(
        """() => [...document.querySelectorAll('#timeline .headline')].map((head) => {
             const {left, right, bottom} = head.getBoundingClientRect();
             const {top} = head.parentNode.firstElementChild.getBoundingClientRect();
             return {left, right, top, bottom, cut: head.scrollWidth > head.clientWidth + 1};
           })"""
    )
    assert not any(box["cut"] or box["left"] < 0 or box["right"] > width for box in boxes)
    overlapping = [
        (a, b)
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
        if min(a["right"], b["right"]) - max(a["left"], b["left"]) > 1
        and min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 1
    ]
    assert overlapping == []


def test_entries_are_list_items_that_the_keyboard_reaches(desk: Page) -> None:
    tree = desk.locator("#timeline").aria_snapshot()
    assert tree.count("listitem") == desk.locator("#timeline li.entry").count()
    links = desk.locator("#timeline a.headline")
    assert all(links.nth(i).evaluate("el => el.tabIndex") == 0 for i in range(links.count()))


def test_targets_are_large_enough(desk: Page) -> None:
    small = desk.evaluate(
        """() => [...document.querySelectorAll('#picture label.chooser, #picture .button, .masthead a, .masthead button')]
             .filter((el) => el.offsetParent).map((el) => [el.textContent.trim(), el.getBoundingClientRect()])
             .filter(([, box]) => box.width < 24 || box.height < 24).map(([text]) => text)"""
    )
    assert small == []
