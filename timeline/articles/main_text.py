"""What trafilatura takes for the main text of an HTML page: a second opinion on each line, beside our own rules.

Its reading is only ever one vote: it may miss headings and keep comments, so no line is dropped or kept on its word alone.
"""

import logging
import re
from typing import TYPE_CHECKING

from .markup import parse
from .set_apart import BLOCKS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

for name in ("trafilatura", "htmldate", "courlan", "justext"):  # they log what they read, and a page may hold what no log should
    logging.getLogger(name).setLevel(logging.CRITICAL)

NO_SIGN = re.compile(r"[\W_]+")
SHORTEST = 200  # signs; a reader that kept less has found no text in the page
LARGEST = 600_000  # characters of markup; a larger page would hold up the others
BLOCKS_READ, DEPTH_READ = 3_000, 100  # of a page; that reader's time grows with the square of the one and with the other


class MainText:
    """The main text of a page, without the signs in which two readers may differ."""

    def __init__(self, raw: str) -> None:
        root = parse(raw) if len(raw) <= LARGEST else None
        self.text = main_text(raw) if root is not None and is_light(root) else ""

    def keeps(self, line: str) -> bool | None:
        if len(self.text) < SHORTEST:
            return None
        return plain(line) in self.text


def is_light(root: "HtmlElement") -> bool:
    """Whether a page has no more block elements, nor nests deeper, than pages do."""
    from lxml import etree

    blocks = depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        blocks += event == "start" and element.tag in BLOCKS
        if blocks > BLOCKS_READ or depth > DEPTH_READ:
            return False
    return True


def plain(text: str) -> str:
    return NO_SIGN.sub("", text).lower()


def main_text(raw: str) -> str:
    from lxml import etree
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(raw, include_comments=False, with_metadata=False)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, etree.LxmlError):  # hostile markup
        return ""
    return plain(found.text or "") if found else ""
