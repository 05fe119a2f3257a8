"""Time elements of an HTML page: which of them tells when its article appeared, and which is a comment's, a teaser's or today's."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from .page_signs import CHANGE
from .word_lists import rows

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PUBLISH_CLASS = re.compile(
    r"publish|posted|entry-date|pubdate|dateline|timestamp|article-?date|post-?date|byline|release", re.IGNORECASE
)
CHANGE_CLASS = re.compile(r"updat|modif|edited|crawl|retriev|comment|current|today|related", re.IGNORECASE)
CHANGED_AROUND = re.compile(r"updat|modif|edited|revis|review|correct", re.IGNORECASE)
CHANGE_FIRST = re.compile(rf"\W*(?:{'|'.join(rows('change_labels'))})(?!\w)", re.IGNORECASE)
SAID_OF_IT = ("aria-label", "title", "data-testid", "data-label", "id")
LABEL = 60  # characters before an element in which its label stands
COMMENT = "schema.org/Comment"
BARE = "but nothing in the markup says that it is the article's"
SEVERAL = "but the page marks several days so"
PARAGRAPHS = 3  # of the text that may stand between a headline and the day under it
LONG = 80  # characters of a paragraph of text
LINES = frozenset(["p", "div", "li", "section", "article", "header", "td", "tr", "main", "body", "br", "h1", "h2", "h3"])
NEAR = 5  # elements before one in which its label is looked for
MOST = 1_000  # elements that are looked at; a page that has more of them is no article


def time_elements(root: "HtmlElement") -> Iterator[tuple[str, str, str]]:
    """The value, place and doubt of each element that may tell the day of publication, the surest first."""
    named = [e for e in root.iter() if isinstance(e.tag, str) and e.get("itemprop", "").lower() == "datepublished"]
    own, wrappers = own_article(root), around_headline(root)
    named = [e for e in named[:MOST] if not is_foreign(e, own, wrappers)]
    times = [e for e in islice(root.iter("time"), MOST) if e.get("datetime") and not is_foreign(e, own, wrappers)]
    marked = [e for e in times if e.get("pubdate") is not None or PUBLISH_CLASS.search(class_of(e))]
    under = under_headline(root)
    for found, place in ((named, "element marked datePublished"), (marked, "time element of the article")):
        values = [e.get("datetime") or e.get("content") or e.text_content() for e in found]
        several = SEVERAL if len({value.strip()[:10] for value in values}) > 1 else ""
        for element, value in sorted(zip(found, values, strict=True), key=lambda pair: pair[0] not in under):
            yield value, place, "" if element in under else several or BARE
    for element in [e for e in times if e in under and e not in marked][:1]:
        yield element.get("datetime"), "time element under the headline", ""
    for element in [e for e in times if e not in marked][:1]:
        yield element.get("datetime"), "time element of the page", BARE


def under_headline(root: "HtmlElement") -> "set[HtmlElement]":
    """The elements between the page's one first-level headline and the first paragraphs of its text."""
    titles = list(root.iter("h1"))
    if len(titles) != 1:
        return set()
    found: set[HtmlElement] = set()
    inside, told, parted = False, 0, {}
    for element in root.iter():
        if element is titles[0]:
            inside = True
        elif inside and isinstance(element.tag, str):
            if not is_inside_text(element, parted):
                found.add(element)
            told += element.tag == "p" and len(element.text_content()) > LONG
            if told >= PARAGRAPHS:
                break
    return found


def is_inside_text(element: "HtmlElement", known: "dict[HtmlElement, bool]") -> bool:
    """In a sentence, a caption or a link, where a day is that of something told or shown.

    `known` holds what was found of the elements above, each of which is asked about once.
    """
    unknown = list(takewhile(lambda above: above not in known, element.iterancestors()))
    for above in reversed(unknown):
        told = above.tag in ("figure", "figcaption", "a", "blockquote") or (above.tag == "p" and is_prose(above.text_content()))
        known[above] = told or known.get(above.getparent(), False)
    return known.get(element.getparent(), False)


def is_prose(text: str) -> bool:
    return len(text) > LONG or text.rstrip().endswith((".", "!", "?", "。"))


def class_of(element: "HtmlElement") -> str:
    above = element.getparent()
    around = above.get("class", "") if above is not None else ""
    return f"{element.get('class', '')} {element.get('itemprop', '')} {around}"


def around_headline(root: "HtmlElement") -> "set[HtmlElement]":
    """What stands around the page's one first-level headline, and with it around the article, whatever it is called."""
    titles = list(islice(root.iter("h1"), 2))
    return set(titles[0].iterancestors()) if len(titles) == 1 else set()


def is_foreign(element: "HtmlElement", own: "HtmlElement | None", wrappers: "set[HtmlElement]") -> bool:
    """A time element that is of a comment, a teaser, a change or the day of the visit, not of this article (`own`)."""
    if CHANGE_CLASS.search(f"{element.get('class', '')} {element.get('itemprop', '')}") or is_change(element):
        return True
    from .set_apart import is_aside

    above = list(element.iterancestors())
    if any(COMMENT in e.get("itemtype", "") for e in above):
        return True
    strange = [e for e in above if e not in wrappers]
    if any(e.tag in ("aside", "footer", "nav", "li", "a") or is_aside(e) for e in strange if e.tag not in ("body", "html")):
        return True
    inside = next((e for e in reversed(above) if e.tag == "article"), None)
    return inside is not None and inside is not own


def changed_under_headline(root: "HtmlElement") -> str:
    """The value of the first time element there that is that of an update; empty when there is none."""
    times = [element for element in islice(root.iter("time"), MOST) if element.get("datetime")]
    under = under_headline(root) if times else set()
    return next((e.get("datetime") for e in times if e in under and (is_change(e) or CHANGED_AROUND.search(class_of(e)))), "")


def is_change(element: "HtmlElement") -> bool:
    """Its own words, its attributes, or the words right before it say that the day is that of an update or a correction."""
    if CHANGE_FIRST.match(element.text_content()) or any(CHANGE_FIRST.match(element.get(name, "")) for name in SAID_OF_IT):
        return True
    above = element.getparent()
    named = above.get("class", "") if above is not None else ""
    return bool(CHANGE.search(words_before(element)) or (CHANGED_AROUND.search(named) and not PUBLISH_CLASS.search(named)))


def words_before(element: "HtmlElement") -> str:
    """What stands before it on its line, as far as that is no longer than a label."""
    found = ""
    while element is not None and element.tag not in LINES and not found.strip():
        for previous in islice(element.itersiblings(preceding=True), NEAR):
            found = f"{previous.tail or ''}{found}"
            if previous.tag in LINES or len(found) > LABEL:
                return found[-LABEL:]
            found = f"{previous.text_content() if isinstance(previous.tag, str) else ''}{found}"
        element = element.getparent()
        found = f"{element.text or ''}{found}" if element is not None else found
    return found[-LABEL:]


def own_article(root: "HtmlElement") -> "HtmlElement | None":
    """The article element that the page is about: the one with the headline; the first, when no headline stands outside."""
    titles = list(root.iter("h1"))
    articles = list(root.iter("article"))
    around = {above for title in titles[:MOST] for above in title.iterancestors("article")}
    holding = [article for article in articles if article in around]
    return holding[0] if holding else next((article for article in articles if not titles), None)


