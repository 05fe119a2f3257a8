"""HTML to the text that offsets count in and to what the page says of itself. Nothing is run, nothing is fetched."""

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from .page import Received
from .word_lists import rows, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Never text: scripts, styles, forms, media and what the page itself calls navigation or an aside.
DROPPED = words("html_dropped")
BLOCKS = words("html_blocks")
ASIDE_ROLES = words("html_aside_roles")
ASIDE_CLASS = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(rows('html_aside_classes'))})(?:$|[\s_-])", re.IGNORECASE)
KEPT = frozenset(["html", "body", "main", "article", "h1"])
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SPACES = re.compile(r"[\s\x00-\x1f\x7f\u200b\ufeff]+")
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
LINKED = 0.8  # share of a line's characters that are links, from which it is one
MOST = 0.3  # an element that holds more than this share of the page's text is no aside, whatever it is called


class Shown(NamedTuple):
    """A line as a reader sees it, the level of the heading it is (0: none), and whether it is nothing but links."""

    text: str
    heading: int
    linked: bool


def text_of(received: Received) -> str:
    """The text that offsets count in: plain text as received, HTML as a reader sees it with one block element a line."""
    if received.media_type != "text/html":
        return received.raw
    root = parse(received.raw)
    if root is None:
        return ""
    drop_asides(root)
    return "\n".join(line.text for line in lines(root))


def metadata_of(received: Received) -> tuple[str, str, str, date | None, str]:
    """Headline, outlet, link and publish day of a page, and what gave the day. What was said beside the page comes first."""
    given = (received.headline, received.outlet, received.url, received.published)
    evidence = "came with the page" if received.published else ""
    if received.media_type != "text/html":
        return (*given, evidence)
    from .metadata import Metadata, read_metadata

    root = parse(received.raw)
    found = read_metadata(root, received.url) if root is not None else Metadata()
    return (
        received.headline or found.headline[:300],
        received.outlet or found.outlet[:200],
        received.url or found.url[:500],
        received.published or found.published,
        evidence or found.evidence,
    )


def parse(raw: str) -> "HtmlElement | None":
    """The element tree of any markup, however broken; None when there is nothing in it."""
    from lxml import etree, html

    raw = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", raw)  # a charset that was true of the bytes, not of this text
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=True, recover=True)
    try:
        return html.document_fromstring(raw.replace("\0", " ") or "<p></p>", parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def drop_asides(root: "HtmlElement") -> None:
    """Take out what is not text and what the markup itself calls furniture, unless it holds much of the page."""
    for element in list(root.iter(*DROPPED)):
        discard(element)
    whole = text_length(root)
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None or element.tag in KEPT:
            continue
        if is_hidden(element) or (is_aside(element) and text_length(element) < MOST * whole and not holds_article(element)):
            discard(element)


def discard(element: "HtmlElement") -> None:
    if element.getparent() is not None:
        # A block element that goes still parts the words around it.
        element.tail = ("\n" if element.tag in BLOCKS else " ") + (element.tail or "")
        element.drop_tree()


def is_hidden(element: "HtmlElement") -> bool:
    return "hidden" in element.attrib or bool(HIDDEN_STYLE.search(element.get("style", "")))


def is_aside(element: "HtmlElement") -> bool:
    if element.get("role", "").lower() in ASIDE_ROLES:
        return True
    if element.tag == "footer":
        return not inside_article(element)
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(ASIDE_CLASS.search(names))


def inside_article(element: "HtmlElement") -> bool:
    return any(above.tag == "article" for above in element.iterancestors())


def holds_article(element: "HtmlElement") -> bool:
    return next(element.iter("h1", "article", "main"), None) is not None


def text_length(element: "HtmlElement") -> int:
    return sum(len(text) for text in element.itertext())


def is_link(item: "HtmlElement") -> bool:
    """A list item that is nothing but a link belongs to a menu or to a list of other stories."""
    linked = sum(text_length(link) for link in item.iter("a"))
    return linked > 0.8 * text_length(item)


def lines(root: "HtmlElement") -> list[Shown]:
    """The visible text, a line for each block element, blanks folded; walked without recursion, for markup may nest deeply."""
    from lxml import etree

    found: list[Shown] = []
    parts: list[str] = []
    linked: list[str] = []
    headings: list[int] = []  # the open headings and links around what is read
    links = 0
    level = 0

    def close() -> None:
        nonlocal level
        line = SPACES.sub(" ", "".join(parts)).strip()
        if line and line != "•":
            found.append(Shown(line, level, signs(linked) > LINKED * signs(parts)))
        parts.clear()
        linked.clear()
        level = 0

    def take(text: str | None) -> None:
        nonlocal level
        if text:
            parts.append(text)
            if links:
                linked.append(text)
            if headings and text.strip():
                level = headings[-1]

    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if tag in BLOCKS:
            close()
        if event == "start":
            if tag == "li" and not is_link(element):
                parts.append("• ")
            links += tag == "a"
            if tag in HEADINGS:
                headings.append(int(tag[1]))
            take(element.text)
        else:
            links -= tag == "a"
            if tag in HEADINGS:
                headings.pop()
            take(element.tail)
    close()
    return found


def signs(parts: list[str]) -> int:
    return sum(len(part.strip()) for part in parts)
