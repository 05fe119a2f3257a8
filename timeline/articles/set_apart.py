"""Which parts of an HTML page its markup sets apart from the article, in plain words: navigation, asides, what is hidden."""

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from .word_lists import rows, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

DROPPED = words("html_dropped")  # never text: scripts, styles, media, what is typed into a form
BLOCKS = words("html_blocks")
CALLED = {"nav": "navigation", "aside": "an aside", "menu": "a menu", "dialog": "a dialog", "form": "a form", "button": "a button"}
ROLES = {role: words for role, _, words in (row.partition(" ") for row in rows("html_aside_roles"))}
ASIDE_CLASS = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(rows('html_aside_classes'))})(?:$|[\s_-])", re.IGNORECASE)
READERS = re.compile(r"comment|kommentar|coment|disqus|respond", re.IGNORECASE)
CONSENT = re.compile(r"cookie|consent|gdpr", re.IGNORECASE)
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
NAME = re.compile(r"[\w-]{1,40}")
KEPT = frozenset(["html", "body", "main", "article", "h1"])
HOLDING = frozenset(["h1", "article", "main"])
MOST = 0.3  # share of the page's text from which an element's name alone does not tell that it is an aside
LITTLE = 0.2  # share of the page's text; what stands outside of asides is no measure for the rest where it is less
WRAPPER = 0.5  # a form that holds more than this share of the page's text is put around the page
HIDDEN = "hidden"
COLUMN = "a column beside the text"
MOST_ROWS, COLUMNS = 60, 6  # rows of tables that are looked at, and columns of one that lays out a page
MAIN_CELL, BREAKS = 0.5, 4  # share of the page's text in the cell that holds the article, and its paragraphs
READ_OUT = "hidden from those who have the page read out"


class Part(NamedTuple):
    """A part that is set apart. `named`: by a class or id only, which says less than an element does; `large`: it holds much of the
    page besides; `by_readers`: it is never the article's, whatever it holds; `wall`: it asks for a reader's consent."""

    number: int
    words: str
    named: bool = False
    large: bool = False
    by_readers: bool = False
    wall: bool = False

    @property
    def hidden(self) -> bool:
        return self.words == HIDDEN

    @property
    def reason(self) -> str:
        return f"The page's markup {'hides it' if self.hidden else f'sets it apart: {self.words}'}"


def parts_apart(root: "HtmlElement") -> "dict[HtmlElement, Part]":
    """The elements that are set apart; scripts and their like are taken out of the tree before."""
    for element in list(root.iter(*DROPPED)):
        discard(element)
    found = {}
    for element, said, named, large in furniture(root):
        by_readers, wall = named and bool(READERS.search(said)), named and bool(CONSENT.search(said))
        if not (by_readers and large):
            found[element] = Part(len(found) + 1, said, named, large and not wall, by_readers, wall)
    return found


def furniture(root: "HtmlElement") -> "Iterator[tuple[HtmlElement, str, bool, bool]]":
    """Each such element with its words, whether only its name tells, and whether it holds much of the page besides. Found in one
    walk, for markup may nest deeply.

    What is called an aside but holds the article is none. How much is much counts outside of what the elements themselves set
    apart; in there it is a share of the whole page.
    """
    from lxml import etree

    wrappers = forms_around(root)
    columns = columns_beside(root)
    whole, most = text_sizes(root, wrappers)
    most = most if most > LITTLE * whole else whole
    size = outside = holding = articles = inside = 0  # characters, signs of an article, open articles and parts so far
    around: list[tuple[HtmlElement, str, int, int, bool]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        told = element.text if event == "start" else element.tail
        sets_apart = element.tag in CALLED and element not in wrappers
        if event == "start":
            if element.getparent() is not None and element.tag not in KEPT and element not in wrappers:
                if element in columns:
                    yield element, COLUMN, True, False
                elif is_hidden(element):
                    yield element, HIDDEN, False, False
                elif sets_apart:
                    yield element, CALLED[element.tag] + of_class(element), False, False
                elif named := name_of_aside(element, inside_article=articles > 0):
                    around.append((element, named, size if inside else outside, holding, inside > 0))
            holding += element.tag in HOLDING
            articles += element.tag == "article"
            inside += sets_apart
        else:
            articles -= element.tag == "article"
            inside -= sets_apart
            if around and around[-1][0] is element:
                _, named, before, held, nested = around.pop()
                if holding == held:
                    yield element, named, True, size - before >= MOST * whole if nested else outside - before >= MOST * most
        size += len(told or "")
        outside += 0 if inside else len(told or "")


def text_sizes(root: "HtmlElement", wrappers: "set[HtmlElement]") -> tuple[int, int]:
    """The characters of the page, and those outside of the elements that set text apart."""
    from lxml import etree

    whole = outside = inside = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        sets_apart = element.tag in CALLED and element not in wrappers
        if sets_apart and event == "end":
            inside -= 1
        elif sets_apart:
            inside += 1
        told = len((element.text if event == "start" else element.tail) or "")
        whole += told
        outside += 0 if inside else told
    return whole, outside


def forms_around(root: "HtmlElement") -> "set[HtmlElement]":
    """The forms that some sites put around the whole page."""
    forms = list(root.iter("form"))[:1]
    whole = text_length(root) if forms else 0
    return {form for form in forms if text_length(form) > WRAPPER * whole}


def columns_beside(root: "HtmlElement") -> "set[HtmlElement]":
    """The cells beside the one that holds most of the page, where a table lays the page out."""
    whole = text_length(root) if next(root.iter("tr"), None) is not None else 0
    found: set[HtmlElement] = set()
    for row in islice(root.iter("tr"), MOST_ROWS):
        cells = [cell for cell in row if cell.tag == "td"]
        sizes = [text_length(cell) for cell in cells] if 1 < len(cells) <= COLUMNS else [0]
        main = cells[sizes.index(max(sizes))] if max(sizes) > MAIN_CELL * whole else None
        if main is not None and sum(1 for _ in main.iter("p", "br", "div")) >= BREAKS:
            found |= {cell for cell in cells if cell is not main and next(cell.iter("h1", "article", "main", "time"), None) is None}
    return found


def discard(element: "HtmlElement") -> None:
    """Leave nothing of an element but a blank: what goes still parts the words around it. Taking it out would join the texts
    beside it anew each time."""
    if element.getparent() is not None:
        blank = "\n" if element.tag in BLOCKS else " "
        element.clear(keep_tail=True)
        element.tag, element.text = "span", blank


def is_hidden(element: "HtmlElement") -> bool:
    return "hidden" in element.attrib or bool(HIDDEN_STYLE.search(element.get("style", "")))


def is_aside(element: "HtmlElement") -> bool:
    return bool(name_of_aside(element))


def name_of_aside(element: "HtmlElement", inside_article: bool = False) -> str:
    """In words, what its role, class or id calls an element that may be furniture; empty when they call it nothing of the kind."""
    if role := ROLES.get(element.get("role", "").lower(), ""):
        return role
    if element.tag == "footer":
        return "" if inside_article else "the footer"
    if name := of_class(element):
        return f"an element{name}"
    return READ_OUT if element.tag in BLOCKS and element.get("aria-hidden", "").lower() == "true" else ""


def of_class(element: "HtmlElement") -> str:
    """Which of its classes or which id names it so."""
    for attribute, said in (("class", " of class “{}”"), ("id", " with the id “{}”")):
        for value in element.get(attribute, "").split() if ASIDE_CLASS.search(element.get(attribute, "")) else ():
            if ASIDE_CLASS.search(value):
                return said.format(NAME.match(value)[0]) if NAME.match(value) else " by its class"
    return ""


def text_length(element: "HtmlElement") -> int:
    return sum(len(text) for text in element.itertext())
