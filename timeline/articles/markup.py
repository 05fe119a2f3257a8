"""HTML to the text that offsets count in and to what the page says of itself. Nothing is run, nothing is fetched."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from .linked_data import told_in_data
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
HOLDING = frozenset(["h1", "article", "main"])
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SPACES = re.compile(r"[\s\x00-\x1f\x7f\u200b\ufeff]+")
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
LINKED = 0.8  # share of a line's characters that are links, from which it is one
A_SENTENCE = 12  # words; a page without a line so long shows no article
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
    return "\n".join(line.text for line in shown_lines(root))


def shown_lines(root: "HtmlElement") -> list[Shown]:
    """The lines a reader sees. A page that a script draws shows none of its article: there its data tell it."""
    told = told_in_data(root)
    drop_asides(root)
    found = lines(root)
    if told and not any(len(line.text.split()) >= A_SENTENCE for line in found):
        found += [Shown(SPACES.sub(" ", text).strip(), int(i == 0), False) for i, text in enumerate(told)]
    return found


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
    for element in list(furniture(root)):
        discard(element)


def furniture(root: "HtmlElement") -> "Iterator[HtmlElement]":
    """What is hidden, and asides that neither hold much of the page nor its article; found in one walk, for markup may nest deeply."""
    from lxml import etree

    most = MOST * text_length(root)
    length = holding = articles = 0  # characters, signs of an article and open articles, up to where the walk is
    around: list[tuple[HtmlElement, int, int]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            named = element.getparent() is not None and element.tag not in KEPT
            if named and is_hidden(element):
                yield element
            elif named and is_aside(element, inside_article=articles > 0):
                around.append((element, length, holding))
            holding += element.tag in HOLDING
            articles += element.tag == "article"
            length += len(element.text or "")
        else:
            articles -= element.tag == "article"
            if around and around[-1][0] is element:
                _, before, held = around.pop()
                if length - before < most and holding == held:
                    yield element
            length += len(element.tail or "")


def discard(element: "HtmlElement") -> None:
    """Leave nothing of an element but a blank: what goes still parts the words around it. Taking it out would join the texts
    beside it anew each time."""
    if element.getparent() is not None:
        blank = "\n" if element.tag in BLOCKS else " "
        element.clear(keep_tail=True)
        element.tag, element.text = "span", blank


def is_hidden(element: "HtmlElement") -> bool:
    return "hidden" in element.attrib or bool(HIDDEN_STYLE.search(element.get("style", "")))


def is_aside(element: "HtmlElement", inside_article: bool = False) -> bool:
    if element.get("role", "").lower() in ASIDE_ROLES:
        return True
    if element.tag == "footer":
        return not inside_article
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(ASIDE_CLASS.search(names))


def text_length(element: "HtmlElement") -> int:
    return sum(len(text) for text in element.itertext())


def linked_items(root: "HtmlElement") -> "set[HtmlElement]":
    """The list items that are nothing but links: of a menu or a list of other stories. Found in one walk, as asides are."""
    from lxml import etree

    found: set[HtmlElement] = set()
    length = linked = links = 0
    around: list[tuple[int, int, bool]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag, text = element.tag, element.text or ""
        if event == "start":
            if tag == "li":
                around.append((length, linked, links > 0))
            links += tag == "a"
        else:
            links -= tag == "a"
            if tag == "li":
                before, linked_before, inside_link = around.pop()
                if not inside_link and linked - linked_before > LINKED * (length - before):
                    found.add(element)
            text = element.tail or ""
        length += len(text)
        linked += len(text) if links else 0
    return found


def lines(root: "HtmlElement") -> list[Shown]:
    """The visible text, a line for each block element, blanks folded; walked without recursion, for markup may nest deeply."""
    from lxml import etree

    menu = linked_items(root)
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
            if tag == "li" and element not in menu:
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
