"""The JSON-LD of an HTML page: its objects, and which of them is the article that the page is about."""

import json
import re
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from .moments import iso_day
from .vocabulary import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ARTICLE_TYPES = re.compile(r"\w*(?:Article|Posting|Report)$")
ANOTHER = "but the page's JSON-LD may speak of another article"
SAME_TITLE = 0.6  # share of the shorter title's words
TAG = re.compile(r"<[^<>]{0,300}>")
SHORTEST = 200  # characters of an article that is told in the data
TITLES = 20  # of a page that are looked at
NESTED = ("@graph", "mainEntity", "mainEntityOfPage")


def linked_data(root: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD; what is not JSON is passed over."""
    for element in root.iter("script"):
        if "ld+json" not in element.get("type", "").lower():
            continue
        try:
            todo = deque([json.loads((element.text or "").strip().rstrip(";"), strict=False)])
        except (ValueError, RecursionError):
            continue
        while todo:
            item = todo.popleft()
            if isinstance(item, list):
                todo.extend(item)
            elif isinstance(item, dict):
                yield item
                todo.extend(value for name in NESTED if isinstance(value := item.get(name), list | dict))


def told_in_data(root: "HtmlElement") -> list[str]:
    """The headline and the paragraphs of the one article that the page's JSON-LD holds whole; nothing when it holds several."""
    whole = [item for item in linked_data(root) if is_article(item) and isinstance(item.get("articleBody"), str)]
    bodies = {item["articleBody"] for item in whole}
    if len(bodies) != 1 or len(body := bodies.pop()) < SHORTEST:
        return []
    title = next((item["headline"] for item in whole if isinstance(item.get("headline"), str)), "")
    plain = [TAG.sub("\n", part).encode(errors="ignore").decode() for part in (title.replace("\n", " "), body)]
    return [" ".join(line.split()) for part in plain for line in part.splitlines() if line.strip()]


def is_article(item: dict[str, Any]) -> bool:
    types = item.get("@type", "")
    return any(isinstance(kind, str) and ARTICLE_TYPES.match(kind) for kind in (types if isinstance(types, list) else [types]))


def about_the_page(
    root: "HtmlElement", linked: list[dict[str, Any]], metas: dict[str, str], url: str
) -> list[dict[str, Any]]:
    """Of the articles in the JSON-LD the one that the page is about; the rest are teasers. Doubtful when nothing tells which."""
    dated = [item for item in linked if iso_day(item.get("datePublished"))]
    headed = islice(root.iter("h1", "title"), TITLES)
    shown = [metas.get("og:title", ""), *(element.text_content() for element in headed)]
    titles = {words_of_title(title) for title in shown if title}
    own = [item for item in dated if is_titled(item, titles) or (url and link_of(item) in (url, metas.get("og:url")))]
    if own:
        return own[:1]
    several = len({iso_day(item["datePublished"]) for item in dated}) > 1
    alone = len(linked) == 1 and bool(linked[0].get("articleBody")) and next(root.iter("h1"), None) is None
    strange = not alone and any(item.get("headline") or item.get("name") for item in dated) and titles
    return [{**item, "doubt": ANOTHER} if several or strange else item for item in dated[:1]]


def is_titled(item: dict[str, Any], titles: "set[frozenset[str]]") -> bool:
    """Whether an article's headline has most of its words in one of the page's own titles, or the other way round."""
    name = item.get("headline") or item.get("name")
    own = words_of_title(name) if isinstance(name, str) else frozenset()
    return any(len(own & title) >= SAME_TITLE * min(len(own), len(title)) for title in titles if own and title)


def words_of_title(text: str) -> "frozenset[str]":
    return frozenset(words(text.lower()))


def link_of(item: dict[str, Any]) -> str:
    link = item.get("url") or item.get("mainEntityOfPage") or item.get("@id")
    link = link.get("@id", "") if isinstance(link, dict) else link
    return link if isinstance(link, str) else ""
