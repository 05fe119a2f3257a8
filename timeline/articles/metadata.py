"""What an HTML page says of itself in its head, JSON-LD and time elements: headline, outlet, link and publish day."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .fit_to_show import fit, fit_link
from .given_day import day_of_change, published_day
from .linked_data import is_article, linked_data
from .moments import iso_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST = 200  # headings that are looked at
HEADLINE_NAMES = ("og:title", "headline", "parsely-title", "sailthru.title", "dc.title", "twitter:title", "citation_title")
OUTLET_NAMES = ("og:site_name", "application-name", "publisher", "dc.publisher", "citation_journal_title")


@dataclass(frozen=True)
class Metadata:
    """What a page says of itself; `evidence` says where the day stands, `doubt` why it may be none of the article's."""

    headline: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    evidence: str = ""
    doubt: str = ""
    moment: datetime | None = None
    changed: date | None = None


def read_metadata(root: "HtmlElement", url: str = "") -> Metadata:
    metas = meta_values(root)
    linked = [item for item in linked_data(root) if is_article(item)]
    link = canonical(root, metas)  # before the head is read for the day, which leaves no links in it
    day = published_day(root, metas, linked, url or link)
    said = (None, day, "", None) if isinstance(day, str) else (day.day, day.place, day.doubt, day.moment)
    changed = iso_day(day_of_change(root, metas, linked))
    return Metadata(headline(root, metas, linked), outlet(metas, linked), link, *said, changed)


def meta_values(root: "HtmlElement") -> dict[str, str]:
    """The page's meta elements by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        inside = element.getparent() is not None and element.getparent().tag != "head"
        name = element.get("property") or element.get("name") or ("" if inside else element.get("itemprop")) or ""
        value = clean(element.get("content", ""))
        if name and value:
            found.setdefault(name.strip().lower(), value)
    return found


def headline(root: "HtmlElement", metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    said = [item.get("headline") for item in linked] + [metas.get(name) for name in HEADLINE_NAMES]
    for value in said:
        if isinstance(value, str) and (title := fit(clean(value))):
            return title
    if title := beside_site_name(root):
        return title
    for tag in ("h1", "title"):
        for element in root.iter(tag):
            if text := fit(clean(element.text_content())):
                return text
    return ""


def beside_site_name(root: "HtmlElement") -> str:
    """The part of the title beside the name of the site, where that is the first heading and the other part a lower one."""
    site = next((clean(element.text_content()) for element in root.iter("h1")), "")
    title = next((clean(element.text_content()) for element in root.iter("title")), "")
    if not site or site not in title or site == title:
        return ""
    rest = title.replace(site, "", 1).strip(" :|·•–—-")
    return fit(rest) if any(clean(element.text_content()) == rest for element in islice(root.iter("h2", "h3", "h4"), MOST)) else ""


def outlet(metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    for item in linked:
        publisher = item.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and (named := fit(clean(name))) and not name.startswith("http"):
            return named
    said = (metas[name] for name in OUTLET_NAMES if name in metas and not metas[name].startswith("http"))
    return next(filter(None, map(fit, said)), "")


def canonical(root: "HtmlElement", metas: dict[str, str]) -> str:
    links = [element.get("href", "") for element in root.iter("link") if element.get("rel", "").lower() == "canonical"]
    for url in [*links, metas.get("og:url", "")]:
        try:
            if urlsplit(url.strip()).scheme in ("http", "https") and urlsplit(url.strip()).hostname and fit_link(url.strip()):
                return fit_link(url.strip())
        except ValueError:
            continue
    return ""


def clean(text: str) -> str:
    return re.sub(r"[\s\x00-\x1f]+", " ", text).strip()
