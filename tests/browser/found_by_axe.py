"""What axe finds on a page as it stands."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

SHOWN = 120  # characters of what breaks a rule


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """Each rule that is broken, with where."""
    # Style sheets are not read again: their parts would be put into the page, which its policy forbids.
    rules = Axe().run(page, options={"preload": False}).response["violations"]
    return [(rule["id"], [node["html"][:SHOWN] for node in rule["nodes"]]) for rule in rules]
