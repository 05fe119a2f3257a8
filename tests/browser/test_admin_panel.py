"""The admin panel in a real browser: it works under the strict policy, and merges by the same edit as the board."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User
from playwright.sync_api import Page

from timeline.articles.models import Story
from timeline.entries.models import Entry, Operation
from timeline.entries.roles import ADMINISTRATORS, make_roles

pytestmark = pytest.mark.browser


@pytest.fixture
def panel(open_page: Callable[..., Page], demo_story: Story) -> Page:
    """The list of entries with Ada, an administrator, signed in. The browser's console must stay free of refusals."""
    make_roles()
    ada = User.objects.create_user("ada", password="ada-at-the-desk", is_staff=True)
    ada.groups.add(Group.objects.get(name=ADMINISTRATORS))
    page = open_page("/admin/entries/entry/")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("ada-at-the-desk")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/entries/entry/")
    return page


def act(panel: Page, action: str) -> None:
    panel.locator("select[name=action]").select_option(action)
    panel.locator(".actions button[name=index]").click()


def test_merging_the_chosen_entries_and_undoing_it(panel: Page, demo_story: Story) -> None:
    number = Entry.objects.count()
    for row in range(2):
        panel.locator("tr input.action-select").nth(row).check()
    act(panel, "merge")
    panel.get_by_text("All evidence and annotations move to the earliest entry").wait_for()
    panel.get_by_role("button", name="Merge them").click()
    panel.get_by_text("Merged “").first.wait_for()
    assert Entry.objects.live().count() == number - 1

    panel.goto("/admin/entries/operation/")
    panel.locator("tr input.action-select").first.check()
    act(panel, "undo")
    panel.locator(".messagelist").get_by_text("Undid: Merged “").wait_for()
    assert Entry.objects.live().count() == number


def test_every_kind_of_page_opens_without_a_refused_style_or_script(panel: Page, demo_story: Story) -> None:
    places = ["articles/article", "articles/outlet", "articles/reading", "articles/story", "entries/suggestion", "auth/user"]
    for place in ["entries/entry", "entries/operation", *places]:
        panel.goto(f"/admin/{place}/")
        first = panel.locator("#result_list tbody th a").first
        if first.count():
            first.click()
            panel.wait_for_load_state()
            assert panel.locator("#content h1, #content h2").count()

    assert Operation.objects.filter(by__isnull=False).count() == 0
