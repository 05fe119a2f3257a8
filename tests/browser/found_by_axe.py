"""What axe finds on a page as it stands."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def violations(page: Page) -> list[dict[str, Any]]:
    # Style sheets are not read again: their parts would be put into the page, which its policy forbids.
    return Axe().run(page, options={"preload": False}).response["violations"]
