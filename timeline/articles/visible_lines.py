"""The lines of an HTML page as a reader sees them, in order, each with what its markup says of it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from .set_apart import BLOCKS, Part

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SPACES = re.compile(r"[\s\x00-\x1f\x7f\u200b\ufeff]+")
PARTED = re.compile(r"\w|$")  # what follows a time element, unless it is a full stop or a bracket
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
LINKED = 0.8  # share of a line's characters that are links, from which it is one
MOST_APART, LONGEST_APART = 2_000, 200_000  # lines and characters that are shown of what the markup sets apart
MOST_PART, LONGEST_PART = 500, 100_000  # of one such part


class Shown(NamedTuple):
    """A line as a reader sees it, the level of the heading it is (0: none), whether it is nothing but links, the part that it stands
    in, where the markup sets that apart, and whether it is the caption of a picture."""

    text: str
    heading: int
    linked: bool
    part: Part | None = None
    caption: bool = False


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


@dataclass
class Running:
    """The line that is being read, in the page's own text or in a part that is set apart."""

    part: Part | None = None
    began: int = 0  # how many lines had begun before
    parts: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    level: int = 0
    caption: bool = False

    def shown(self) -> Shown | None:
        line = SPACES.sub(" ", "".join(self.parts)).strip()
        if not line or line == "•":
            return None
        return Shown(line, self.level, signs(self.linked) > LINKED * signs(self.parts), self.part, self.caption)


def lines(root: "HtmlElement", apart: "Mapping[HtmlElement, Part]") -> list[Shown]:
    """The visible text, a line for each block element, blanks folded; walked without recursion, for markup may nest deeply.

    Lines stand in the order in which they begin: what is set apart inside a paragraph follows it and leaves it whole.
    """
    from lxml import etree

    menu = linked_items(root)
    found: list[tuple[int, Shown]] = []
    running = [Running()]
    headings: list[int] = []  # the open headings, links and captions around what is read
    links = captions = begun = 0

    def close() -> None:
        line = running[-1].shown()
        if line:
            found.append((running[-1].began, line))
        running[-1] = Running(running[-1].part)

    def take(text: str | None) -> None:
        nonlocal begun
        if not text:
            return
        now = running[-1]
        if not now.began and text.strip():
            begun += 1
            now.began = begun
        now.parts.append(text)
        now.caption = captions > 0
        if links:
            now.linked.append(text)
        if headings and text.strip():
            now.level = headings[-1]

    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag, part = element.tag, apart.get(element)
        if event == "start":
            if part:
                running[-1].parts.append(" ")
                running.append(Running(part))
            elif tag in BLOCKS:
                close()
            if tag == "li" and element not in menu:
                running[-1].parts.append("• ")
            if tag == "time":  # pages set it apart from the names beside it, with no blank between them
                running[-1].parts.append(" ")
            links += tag == "a"
            captions += tag == "figcaption"
            if tag in HEADINGS:
                headings.append(int(tag[1]))
            take(element.text)
        else:
            links -= tag == "a"
            captions -= tag == "figcaption"
            if tag in HEADINGS:
                headings.pop()
            if part or tag in BLOCKS:
                close()
            if tag == "time" and PARTED.match(element.tail or ""):
                running[-1].parts.append(" ")
            if part:
                running.pop()
            take(element.tail)
    close()
    return within_limits(line for _, line in sorted(found, key=itemgetter(0)))


def within_limits(found: Iterable[Shown]) -> list[Shown]:
    """Of what is set apart, no more than anyone reads: what goes beyond goes on the line before, and at last is left out."""
    kept: list[Shown] = []
    more: list[str] = []
    sizes: Counter[int] = Counter()
    numbers: Counter[int] = Counter()
    number, left = 0, LONGEST_APART

    def put(line: Shown | None) -> None:
        if more:
            kept[-1] = kept[-1]._replace(text=" · ".join([kept[-1].text, *more]))
            more.clear()
        if line:
            kept.append(line)

    for line in found:
        if line.part and not line.part.large:
            size = min(len(line.text), LONGEST_PART - sizes[line.part.number], left)
            if not size:
                continue
            line = line._replace(text=line.text[:size])
            sizes[line.part.number] += size
            left -= size
            if (numbers[line.part.number] >= MOST_PART or number >= MOST_APART) and kept and kept[-1].part:
                more.append(line.text)
                continue
            numbers[line.part.number] += 1
            number += 1
        put(line)
    put(None)
    return kept


def signs(parts: list[str]) -> int:
    return sum(len(part.strip()) for part in parts)
