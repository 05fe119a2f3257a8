import re

import pytest

from timeline.articles.clean import clean
from timeline.articles.page import Received
from timeline.articles.page_of import page_of

from .odd_pages import PAGES

TAG = re.compile(r"<[^>]*>")


def shown(markup: str) -> str:
    return TAG.sub("", markup)


def kinds_of(raw: str) -> list[tuple[str, str]]:
    page = page_of(Received("page", raw, "text/html"))
    return [(block.kind, row) for block in clean([page])[0] for row in page.text[block.start : block.end].split("\n")]


@pytest.mark.parametrize("name", PAGES)
def test_the_lines_of_an_odd_page_are_of_the_right_kind(name: str) -> None:
    parts = PAGES[name]
    raw = "".join(part if isinstance(part, str) else part[1] for part in parts)
    wanted = [(part[0], shown(part[1])) for part in parts if not isinstance(part, str)]
    found = [(kind, row) for kind, row in kinds_of(f"<html><body>{raw}</body></html>") if row in {row for _, row in wanted}]
    assert found == wanted
