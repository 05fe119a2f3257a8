"""The demo story's five pages, read from the fixture: each line in its kind, each page's day and origin."""

import json
from datetime import date
from pathlib import Path

import pytest

from timeline.articles.clean import clean
from timeline.articles.origins import trace
from timeline.articles.page import BODY, CHROME, LEAK, OTHER, REPEAT, Page
from timeline.articles.publish_date import date_pages

FIXTURE = Path(__file__).parents[2] / "fixtures" / "rare_earths.json"


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    rows = [row["fields"] for row in json.loads(FIXTURE.read_text(encoding="utf-8")) if row["model"] == "articles.article"]
    return [Page(row["key"], row["raw"], outlet="".join(row["outlet"] or "")) for row in sorted(rows, key=lambda row: row["key"])]


@pytest.fixture(scope="module")
def blocks(pages: list[Page]) -> list[dict[str, list[str]]]:
    found = []
    for page, page_blocks in zip(pages, clean(pages), strict=True):
        by_kind: dict[str, list[str]] = {}
        for block in page_blocks:
            by_kind.setdefault(block.kind, []).append(page.text[block.start : block.end])
        found.append(by_kind)
    return found


def test_each_page_has_its_paragraphs_as_body(blocks: list[dict[str, list[str]]]) -> None:
    assert [len(by_kind[BODY]) for by_kind in blocks] == [7, 6, 8, 10, 12]


def test_other_stories_are_told_from_this_one(blocks: list[dict[str, list[str]]]) -> None:
    assert [len(by_kind.get(OTHER, [])) for by_kind in blocks] == [11, 0, 0, 5, 0]
    assert blocks[0][BODY][0].startswith("China has accused foreign intelligence agencies")
    assert not any("February" in line for by_kind in blocks for line in by_kind[BODY])


def test_the_body_that_stands_twice_counts_once(blocks: list[dict[str, list[str]]]) -> None:
    assert len(blocks[3][REPEAT]) == 9


def test_nothing_of_the_server_is_left_outside_leak_blocks(blocks: list[dict[str, list[str]]]) -> None:
    assert len(blocks[2][LEAK]) == 3
    rest = " ".join(line for kind, lines in blocks[2].items() if kind != LEAK for line in lines)
    assert not any(trace in rest for trace in ("/home/", "sess_", ".php", "Stack trace", "#1"))


def test_page_furniture_is_chrome(blocks: list[dict[str, list[str]]]) -> None:
    assert {"Add Comment", "Typically replies in 5Min", "How can we help?", "35 0"} <= set(blocks[1][CHROME])
    assert "Leave the first comment" in blocks[0][CHROME]


def test_one_page_states_its_day_and_lends_it_to_the_others(pages: list[Page]) -> None:
    found = clean(pages)
    copies = {page.key: source.copy_of for page, source in zip(pages, trace(pages, found), strict=True) if source.copy_of}
    datings = date_pages(pages, found, copies)
    assert {dating.day for dating in datings} == {date(2025, 7, 18)}
    assert [dating.basis for dating in datings] == ["borrowed"] * 4 + ["stated"]
    assert all("Friday" in dating.reason for dating in datings[:4])


def test_five_pages_have_three_origins(pages: list[Page]) -> None:
    sources = trace(pages, clean(pages))
    assert len({source.origin for source in sources}) == 3
    assert [source.origin for source in sources[1:]] == ["Reuters", "Reuters", "Bloomberg", "Bloomberg"]
    assert [bool(source.copy_of) for source in sources] == [False, True, False, False, False]
