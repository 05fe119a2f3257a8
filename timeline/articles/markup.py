"""HTML to the text that offsets count in and to what the page says of itself. Nothing is run, nothing is fetched."""

import re
from datetime import date
from typing import TYPE_CHECKING

from .linked_data import told_in_data
from .page import Received
from .set_apart import parts_apart
from .visible_lines import SPACES, Shown, lines
from .vocabulary import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

A_SENTENCE = 12  # words; a page without a line so long shows no article


def text_of(received: Received) -> str:
    """The text that offsets count in: plain text as received, HTML as a reader sees it with one block element a line."""
    if received.media_type != "text/html":
        return received.raw
    root = parse(received.raw)
    if root is None:
        return ""
    return "\n".join(line.text for line in shown_lines(root))


def shown_lines(root: "HtmlElement") -> list[Shown]:
    """The lines a reader sees, none when they are menus only. A page that a script draws shows none of its article: there its data
    tell it."""
    told = told_in_data(root)
    found = lines(root, parts_apart(root))
    if told and not any(len(line.text.split()) >= A_SENTENCE for line in found if is_text(line)):
        found += [Shown(SPACES.sub(" ", text).strip(), int(i == 0), False) for i, text in enumerate(told)]
    return found if any(is_text(line) or is_wrapped(line) for line in found) else []


def is_text(line: Shown) -> bool:
    return line.part is None or line.part.large


def is_wrapped(line: Shown) -> bool:
    """A sentence in what is set apart, which may hold the article all the same."""
    return not (line.linked or line.part.by_readers) and len(words(line.text)) >= A_SENTENCE


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
