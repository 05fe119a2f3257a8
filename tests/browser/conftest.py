"""A real Chromium against a live server, and the demo story built for it."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from timeline.articles.models import Story
from timeline.entries.build import build_timeline

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Playwright's loop runs in the thread of the test, which makes Django refuse its own database without this.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        pytest.fail("No Chromium on this machine. Install it (Debian: apt-get install chromium) or run `make unit`.")
    arguments = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture
def demo_story(transactional_db: None) -> Story:
    call_command("loaddata", "rare_earths", verbosity=0)
    story = Story.objects.get(slug="rare-earths")
    build_timeline(story)
    return story


@pytest.fixture
def open_page(browser: Browser, live_server: LiveServer) -> Iterator[Callable[..., Page]]:
    """Opens pages that fail the test on any error in the console, a refused style or script among them."""
    contexts = []

    def opened(path: str = "/", **options: object) -> Page:
        desk_screen = {"width": 1280, "height": 800}
        context = browser.new_context(base_url=live_server.url, viewport=desk_screen, reduced_motion="reduce", **options)
        contexts.append((context, errors := []))
        page = context.new_page()
        page.on("console", lambda message: _note(message, errors))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(path)
        return page

    yield opened
    for context, errors in contexts:
        context.close()
        assert errors == []


def _note(message: ConsoleMessage, errors: list[str]) -> None:
    # A refusal (403, 409, 422) is an answer the page shows, and so is a cut line; the browser and htmx log them as errors.
    answered = ("status of 4" in message.text, "Status Error Code 4" in message.text, "DISCONNECTED" in message.text)
    if message.type == "error" and not any(answered) and not message.text.startswith("htmx:"):
        errors.append(message.text)


@pytest.fixture
def desk(open_page: Callable[..., Page], demo_story: Story, maya: User) -> Page:
    """The board of the demo story with Maya signed in, as she would do it."""
    page = open_page(f"/stories/{demo_story.slug}/")
    page.get_by_label("Name").fill("maya")
    page.get_by_label("Password").fill("maya-at-the-desk")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"**/stories/{demo_story.slug}/")
    return page
