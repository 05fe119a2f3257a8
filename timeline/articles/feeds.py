"""RSS and Atom to received pages: each item one page. Nothing is fetched, no entity is expanded, broken XML is refused."""

import io
import re
from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from xml.parsers import expat

from .decode import Refused, check_html, check_text, decode_html
from .fit_to_show import fit, refuse_leaks, without_session
from .json_lines import placed
from .markup import text_of
from .page import Received
from .publish_days import unlikely
from .web_address import is_web_address, key_of

ITEM_LIMIT, ELEMENT_LIMIT = 1_000, 50_000
PROLOG = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
FEED_ROOT = re.compile(rb"<(?:rss|feed|(?:\w{1,20}:)?RDF)[\s>]")
GLOBAL_ID = re.compile(r"(?:https?://|tag:|urn:)\S+", re.IGNORECASE)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});", re.IGNORECASE)


def looks_like_feed(data: bytes) -> bool:
    """A text file that opens as a feed is one, whatever its name says."""
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and bool(FEED_ROOT.search(start))


def read_feed(data: bytes, name: str) -> Iterator[tuple[str, Received | Refused]]:
    """The items of a feed, each with its place and what it is or why it is refused. A feed that is none is refused whole."""
    text = PROLOG.sub("", decode_html(data, name), count=1)
    refuse_unless_sound(text, name)
    # A stream, because the parser would take a string for an address to fetch or a file to open.
    import feedparser

    feed = feedparser.parse(
        io.BytesIO(text.encode()), response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False, resolve_relative_uris=False,
    )
    if not feed.version:
        raise Refused(f"{name}: this is XML, but no RSS or Atom feed. Save the feed itself, or the page as HTML.")
    if not feed.entries:
        raise Refused(f"{name}: the feed holds no item. Import one that does.")
    outlet = fit(plain(feed.feed.get("title", ""))[:200])
    for number, item in enumerate(feed.entries, 1):
        place = f"{name}, item {number:,}"
        try:
            yield place, read_item(item, place, outlet)
        except Refused as refused:
            yield place, refused


def refuse_unless_sound(text: str, name: str) -> None:
    """Broken XML has a line where it breaks; entities that a file declares for itself can grow without end, so none may be.

    What holds more than feeds do is refused here, where counting costs little.
    """
    parser = expat.ParserCreate("utf-8")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def declared(entity: str, *_: object) -> None:
        line = parser.CurrentLineNumber
        raise Refused(f"{name}: line {line:,} declares an entity (“{entity[:40]}”), which no feed needs. Remove the declaration.")

    items = elements = 0

    def opened(element: str, _: object) -> None:
        nonlocal items, elements
        elements += 1
        items += element.rpartition(":")[2] in ("item", "entry")
        if items > ITEM_LIMIT or elements > ELEMENT_LIMIT:
            raise Refused(f"{name}: more than {ITEM_LIMIT:,} items or {ELEMENT_LIMIT:,} elements are too many for a feed. Split it.")

    parser.EntityDeclHandler = declared
    parser.StartElementHandler = opened
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        what = f"line {error.lineno:,}, character {error.offset + 1:,} is not well-formed XML ({expat.ErrorString(error.code)})"
        raise Refused(f"{name}: {what}. Save the feed anew from its address.") from None


def read_item(item: dict[str, Any], place: str, outlet: str) -> Received:
    raw, html = content_of(item)
    if not raw.strip():
        raise Refused(f"{place}: the item holds no text. Leave it out, or import the page that it links to.")
    link = item.get("link", "").strip()
    url = link if is_web_address(link) and len(link) <= 500 else ""
    key = key_of(name_of(without_session(item.get("id", "").strip()), without_session(url), outlet))
    if not key:
        raise Refused(f"{place}: the item has neither an id nor a link, so it can't be recognised when it comes again.")
    if html:
        check_html(raw, place)
    media_type = "text/html" if html else "text/plain"
    received = Received(key, raw, media_type, fit(plain(item.get("title", ""))[:300]), outlet, url, *day_of(item))
    refuse_leaks(received, place)
    check_text(text_of(received), place, html=html)
    return received


def content_of(item: dict[str, Any]) -> tuple[str, bool]:
    """The longest of what the item says in full or in summary, and whether it is markup."""
    given = [(part.get("value", ""), part.get("type", "")) for part in item.get("content", [])]
    given.append((item.get("summary", ""), item.get("summary_detail", {}).get("type", "")))
    raw, kind = max(given, key=lambda part: len(part[0]))
    return raw, kind != "text/plain" and bool(MARKUP.search(raw))


def name_of(identity: str, url: str, outlet: str) -> str:
    """What the item is known by: an id that is its own in all the world, else its link, else its id beside its outlet."""
    if GLOBAL_ID.fullmatch(identity):
        return identity
    return url or (f"{outlet} {identity}".strip().replace(" ", "-") if identity else "")


def day_of(item: dict[str, Any]) -> tuple[date | None, datetime | None]:
    """The day it appeared as the outlet's own clock had it, and the moment; when it was changed is another matter."""
    said = item.get("published", "").strip()
    try:
        at = datetime.fromisoformat(said) if DAY.match(said) else parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None
    return (None, None) if unlikely(at.date(), date.today()) else (at.date(), placed(at))


def plain(title: str) -> str:
    """A title without the markup that some feeds put into it, on one line."""
    if MARKUP.search(title):
        title = text_of(Received("", title, "text/html"))
    return " ".join(title.split())
