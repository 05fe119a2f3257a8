"""What an HTML page says of itself in its head, JSON-LD and time elements: headline, outlet, link and publish day."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .word_lists import rows

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PUBLISHED_NAMES = [name for row in rows("publish_meta") for name in row.split()]
HEADLINE_NAMES = ("og:title", "headline", "parsely-title", "sailthru.title", "dc.title", "twitter:title", "citation_title")
OUTLET_NAMES = ("og:site_name", "application-name", "publisher", "dc.publisher", "citation_journal_title")
ARTICLE_TYPES = re.compile(r"\w*(?:Article|Posting|Report)$")
NESTED = ("@graph", "mainEntity", "mainEntityOfPage")
ISO_DAY = re.compile(r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?=$|[T\s])")
PUBLISH_CLASS = re.compile(
    r"publish|posted|entry-date|pubdate|dateline|timestamp|article-?date|post-?date|byline|release", re.IGNORECASE
)
CHANGE_CLASS = re.compile(r"updat|modif|edited|crawl|retriev|comment|current|today|related", re.IGNORECASE)


@dataclass(frozen=True)
class Metadata:
    """What a page says of itself; `evidence` says where the day stands."""

    headline: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    evidence: str = ""


def read_metadata(root: "HtmlElement", url: str = "") -> Metadata:
    metas = meta_values(root)
    linked = [item for item in linked_data(root) if is_article(item)]
    published, evidence = published_day(root, metas, linked, url)
    return Metadata(headline(root, metas, linked), outlet(metas, linked), canonical(root, metas), published, evidence)


def meta_values(root: "HtmlElement") -> dict[str, str]:
    """The page's meta elements by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = clean(element.get("content", ""))
        if name and value:
            found.setdefault(name.strip().lower(), value)
    return found


def linked_data(root: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD; what is not JSON is passed over."""
    for element in root.iter("script"):
        if "ld+json" not in element.get("type", "").lower():
            continue
        try:
            todo = [json.loads((element.text or "").strip().rstrip(";"), strict=False)]
        except (ValueError, RecursionError):
            continue
        while todo:
            item = todo.pop(0)
            if isinstance(item, list):
                todo.extend(item)
            elif isinstance(item, dict):
                yield item
                todo.extend(value for name in NESTED if isinstance(value := item.get(name), list | dict))


def is_article(item: dict[str, Any]) -> bool:
    types = item.get("@type", "")
    return any(isinstance(kind, str) and ARTICLE_TYPES.match(kind) for kind in (types if isinstance(types, list) else [types]))


def published_day(
    root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]], url: str
) -> tuple[date | None, str]:
    """The day of publication and where it stands. A day of change alone is none."""
    for item in linked:
        if found := iso_day(item.get("datePublished")):
            return found, "datePublished in the page's JSON-LD"
    for name in PUBLISHED_NAMES:
        if found := iso_day(metas.get(name)):
            return found, f"meta element “{name}”"
    for element in root.iter():
        if not isinstance(element.tag, str) or element.get("itemprop", "").lower() != "datepublished":
            continue
        if found := iso_day(element.get("datetime") or element.get("content") or element.text_content()):
            return found, "element marked datePublished"
    times = [element for element in root.iter("time") if iso_day(element.get("datetime")) and not is_foreign(element)]
    marked = [e for e in times if e.get("pubdate") is not None or PUBLISH_CLASS.search(class_of(e))]
    for element in marked or times[:1]:
        return iso_day(element.get("datetime")), "time element of the article"
    if found := from_head(root, url):
        return found, "head of the page, as htmldate reads it"
    changed = next((item["dateModified"] for item in linked if item.get("dateModified")), metas.get("article:modified_time"))
    return None, f"only a day of change is given ({str(changed)[:30]}); not taken" if changed else ""


def class_of(element: "HtmlElement") -> str:
    above = element.getparent()
    around = above.get("class", "") if above is not None else ""
    return f"{element.get('class', '')} {element.get('itemprop', '')} {around}"


def is_foreign(element: "HtmlElement") -> bool:
    """A time element that is of a comment, a teaser, a change or the day of the visit, not of this article."""
    if CHANGE_CLASS.search(f"{element.get('class', '')} {element.get('itemprop', '')}"):
        return True
    from .markup import is_aside

    above = list(element.iterancestors())
    if any(e.tag in ("aside", "footer", "nav", "li", "a") or (e.tag not in ("body", "html") and is_aside(e)) for e in above):
        return True
    articles = list(root_of(element).iter("article"))
    return bool(articles) and not any(e is articles[0] or e.tag == "main" or e.tag == "header" for e in above)


def root_of(element: "HtmlElement") -> "HtmlElement":
    return element.getroottree().getroot()


def from_head(root: "HtmlElement", url: str) -> date | None:
    """htmldate over the head alone: it knows many more names of meta elements, and the body holds other stories' days."""
    head = next(root.iter("head"), None)
    if head is None or next(head.iter("meta"), None) is None:
        return None
    from htmldate import find_date
    from lxml import html

    for element in list(head.iter("meta")):
        name = (element.get("property") or element.get("name") or element.get("http-equiv") or "").lower()
        if CHANGE_CLASS.search(name) or "expire" in name:
            element.drop_tree()
    page = html.document_fromstring(b"<html>" + html.tostring(head) + b"<body></body></html>")
    try:
        return iso_day(find_date(page, extensive_search=False, original_date=True))
    except (ValueError, TypeError, RecursionError):
        return None


def iso_day(value: object) -> date | None:
    """The day as written, in the outlet's own offset; None when it is no ISO date."""
    match = ISO_DAY.match(value.strip()) if isinstance(value, str) else None
    if not match:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def headline(root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    said = [item.get("headline") for item in linked] + [metas.get(name) for name in HEADLINE_NAMES]
    for value in said:
        if isinstance(value, str) and clean(value):
            return clean(value)
    for tag in ("h1", "title"):
        for element in root.iter(tag):
            if text := clean(element.text_content()):
                return text
    return ""


def outlet(metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    for item in linked:
        publisher = item.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and clean(name) and not name.startswith("http"):
            return clean(name)
    return next((metas[name] for name in OUTLET_NAMES if name in metas and not metas[name].startswith("http")), "")


def canonical(root: "HtmlElement", metas: dict[str, str]) -> str:
    links = [element.get("href", "") for element in root.iter("link") if element.get("rel", "").lower() == "canonical"]
    for url in [*links, metas.get("og:url", "")]:
        try:
            if urlsplit(url.strip()).scheme in ("http", "https") and urlsplit(url.strip()).hostname:
                return url.strip()
        except ValueError:
            continue
    return ""


def clean(text: str) -> str:
    return re.sub(r"[\s\x00-\x1f]+", " ", text).strip()
