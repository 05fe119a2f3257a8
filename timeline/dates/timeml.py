"""Reads a folder of TimeML and scores mentions against it in the manner of TempEval-3: strict, relaxed and value F1.

Strict: the same characters, outer white space trimmed. Relaxed: a character in common, paired one to one, same spans first and then
by the size of the overlap. Value F1: relaxed F1 times the share of the pairs with the same value.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

_CREATION = ("CREATION_TIME", "PUBLICATION_TIME")


@dataclass(frozen=True, slots=True)
class Marked:
    """An expression as annotated or as found."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a file, the day it appeared, and its annotated expressions."""

    name: str
    text: str
    published: str | None
    marked: tuple[Marked, ...]


def documents(folder: Path) -> Iterator[Document]:
    """The .tml files of a folder, in order of their names."""
    for path in sorted(folder.glob("*.tml")):
        yield _document(path)


def _document(path: Path) -> Document:
    root = ElementTree.fromstring(path.read_bytes())  # noqa: S314 - the owner's own corpus, read by hand
    parts: list[str] = []
    spans: list[tuple[int, int, ElementTree.Element]] = []
    for element in root.iter("TEXT"):
        _flatten(element, parts, spans)
        parts.append("\n")
    text = "".join(parts)
    marked = (trimmed(text, start, end, found.get("type", ""), found.get("value", "")) for start, end, found in spans)
    return Document(path.stem, text, _published(root), tuple(each for each in marked if each.start < each.end))


def _flatten(element: ElementTree.Element, parts: list[str], spans: list[tuple[int, int, ElementTree.Element]]) -> None:
    start = sum(map(len, parts))
    parts.append(element.text or "")
    for child in element:
        _flatten(child, parts, spans)
        parts.append(child.tail or "")
    if element.tag == "TIMEX3":
        spans.append((start, sum(map(len, parts)), element))


def _published(root: ElementTree.Element) -> str | None:
    creation = root.find(".//DCT//TIMEX3")
    if creation is None:
        creation = next((found for found in root.iter("TIMEX3") if found.get("functionInDocument") in _CREATION), None)
    value = "" if creation is None else creation.get("value", "")[:10]
    return re.sub(r"^(\d{4})(\d{2})(\d{2})$", r"\1-\2-\3", value) or None


def trimmed(text: str, start: int, end: int, type_: str, value: str) -> Marked:
    """An expression without the white space around it."""
    phrase = text[start:end]
    return Marked(start + len(phrase) - len(phrase.lstrip()), end - len(phrase) + len(phrase.rstrip()), type_, value)


def pairs(gold: Sequence[Marked], found: Sequence[Marked]) -> Iterator[tuple[Marked, Marked]]:
    """What was annotated with what was found for it."""
    near = sorted(
        ((one.start, one.end) != (two.start, two.end), max(one.start, two.start) - min(one.end, two.end), i, j)
        for i, one in enumerate(gold)
        for j, two in enumerate(found)
        if one.start < two.end and two.start < one.end
    )
    left, right = set(range(len(gold))), set(range(len(found)))
    for _, _, i, j in near:
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            yield gold[i], found[j]


def score(results: Sequence[tuple[Document, Sequence[Marked]]]) -> dict[str, float]:
    """Value, relaxed and strict F1 in per cent, and relaxed precision and recall."""
    n: Counter[str] = Counter()
    for document, found in results:
        n["gold"] += len(document.marked)
        n["found"] += len(found)
        for one, two in pairs(document.marked, found):
            n["relaxed"] += 1
            n["strict"] += (one.start, one.end) == (two.start, two.end)
            n["value"] += one.value == two.value
    both = max(1, n["gold"] + n["found"])
    figures = {name: 200 * n[name] / both for name in ("value", "relaxed", "strict")}
    return {**figures, "precision": 100 * n["relaxed"] / max(1, n["found"]), "recall": 100 * n["relaxed"] / max(1, n["gold"])}
