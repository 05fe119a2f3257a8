"""Adding pages in a real browser: with script the import goes on by itself, without it by a button; by keyboard; for axe."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from tests.browser.found_by_axe import violations
from timeline.articles import staging
from timeline.articles.imports import Import
from timeline.articles.models import Article, Story

pytestmark = pytest.mark.browser

TEXT = "Dockers at Kestrel Bay walked out on Monday, 4 March 2024, after talks over pay broke down, the union said."
ROWS = "\n".join(f'{{"key": "page-{n}", "text": "The dam at Strath held on {n} May 2024, officials said."}}' for n in range(10, 30))


def signed_in(open_page: Callable[..., Page], path: str, **options: object) -> Page:
    page = open_page(path, **options)
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    return page


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    (tmp_path / "rows.jsonl").write_text(ROWS)
    (tmp_path / "bad.jsonl").write_text('{"key": "a", "text": "One."}\n{"key": "b"}\n')
    return tmp_path


@pytest.mark.usefixtures("transactional_db")
def test_by_keyboard_from_a_new_story_to_its_timeline(open_page: Callable[..., Page], maya: User) -> None:
    page = signed_in(open_page, "/stories/new/")
    page.get_by_label("Title").press_sequentially("The harbour strike")
    page.keyboard.press("Enter")
    page.wait_for_url("**/stories/the-harbour-strike/add/")
    page.get_by_label("Paste the text of a page").fill(TEXT)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("The Harbour Post")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Proposed 1 entry from 1 article.")).to_be_visible()
    page.get_by_role("link", name="See the timeline").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#timeline .headline")).to_have_count(1)


def test_a_long_import_goes_on_by_itself(
    open_page: Callable[..., Page], story: Story, transactional_db: None, maya: User, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "STEP_BYTES", 200)
    page = signed_in(open_page, f"/stories/{story.slug}/add/")
    page.get_by_label("Or choose files").set_input_files(rows / "rows.jsonl")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("link", name="See the timeline")).to_be_visible()
    expect(page.get_by_role("heading", level=2)).to_have_text("20 pages came in")


def test_without_script_by_a_button(
    open_page: Callable[..., Page], story: Story, transactional_db: None, maya: User, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "STEP_BYTES", 700)
    page = signed_in(open_page, f"/stories/{story.slug}/add/", java_script_enabled=False)
    page.get_by_label("Or choose files").set_input_files([rows / "rows.jsonl", rows / "bad.jsonl"])
    page.get_by_role("button", name="Add").click()
    while page.get_by_role("button", name="Continue").count():
        page.get_by_role("button", name="Continue").click()
    expect(page.locator(".refusals")).to_contain_text("bad.jsonl, line 2")
    page.get_by_role("button", name="Import the 21 good ones and leave this out").click()
    page.get_by_role("button", name="Build the timeline").click()
    expect(page.get_by_role("link", name="See the timeline")).to_be_visible()
    assert Article.objects.count() == 21


def test_a_file_that_is_too_large_is_named_before_it_is_sent(
    open_page: Callable[..., Page], story: Story, transactional_db: None, maya: User, tmp_path: Path
) -> None:
    (tmp_path / "large.txt").write_bytes(b"x" * 5_000_001)
    page = signed_in(open_page, f"/stories/{story.slug}/add/")
    field = page.get_by_label("Or choose files")
    field.set_input_files(tmp_path / "large.txt")
    assert field.evaluate("field => field.validationMessage").startswith("large.txt has more than 5 MB.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    open_page: Callable[..., Page], story: Story, transactional_db: None, maya: User, rows: Path, scheme: str, width: int,
) -> None:
    page = signed_in(open_page, "/stories/new/", color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    found = {}

    def look(name: str) -> None:
        overhang = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found[name] = violations(page), overhang

    expect(page.get_by_role("heading", level=1)).to_have_text("New story")
    look("new story")
    page.goto(f"/stories/{story.slug}/add/")
    look("add")
    page.get_by_role("button", name="Add").click()
    expect(page.locator(".errorlist")).to_be_visible()
    look("nothing to add")
    page.get_by_label("Or choose files").set_input_files(rows / "bad.jsonl")
    page.get_by_role("button", name="Add").click()
    expect(page.locator(".refusals")).to_be_visible()
    look("refused")
    page.get_by_role("button", name="Import the good one").click()
    expect(page.get_by_role("link", name="See the timeline")).to_be_visible()
    look("built")
    for state in (Import.STORED, Import.BUILDING):
        Import.objects.update(state=state, new=0, building_since="2024-03-05T10:00Z")
        page.goto(f"/stories/{story.slug}/add/{Import.objects.get().pk}/")
        look(state)
    assert found == {name: ([], 0) for name in found}
