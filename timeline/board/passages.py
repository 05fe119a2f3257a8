"""The blocks of an article as passages: paragraphs to read, and runs of everything else folded into one line. Pure."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from timeline.articles.naming import KIND_WORDS
from timeline.articles.page import BODY, BYLINE, CHROME, LEAK, REPEAT

from .marked import Stretch

LONGEST = 5_000  # characters of a block that stand in one piece; a longer one is cut at a space
PART = 120_000  # weight of what one page shows: characters, and for each expression what its reading takes
READING = 250
MOST_BLOCKS = 250
BLANKS = 40  # characters about a block in which its line begins and ends, if it has one to itself


@dataclass(frozen=True)
class Slice:
    """A block, or a piece of one that is too long to be shown at once."""

    block: Any
    start: int
    end: int


@dataclass
class Shown:
    """A slice with its text cut at its marks; of server output only the length."""

    block: Any
    start: int
    end: int
    stretches: list[Stretch] = field(default_factory=list)
    entries: list[Any] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return self.block.kind

    @property
    def slug(self) -> str:
        return self.kind.replace(" ", "-")

    @property
    def words(self) -> str:
        return KIND_WORDS[self.kind]

    @property
    def found_words(self) -> str:
        """What cleaning took it for, where an editor decided otherwise."""
        return KIND_WORDS.get(self.block.found_kind, "")

    @property
    def hidden(self) -> int:
        return self.end - self.start if self.kind == LEAK else 0

    @property
    def first(self) -> bool:
        """Whether the block begins here; its anchor and its buttons stand there only."""
        return self.start == self.block.start

    @property
    def opening(self) -> str:
        """A few words by which a button names the block to those who cannot see where it stands."""
        if self.hidden:
            return f"server output of {self.hidden:,} characters"
        text = "".join(piece.text + piece.tail for stretch in self.stretches for piece in stretch.pieces)
        return " ".join(text.split()[:6])


@dataclass
class Passage:
    """A paragraph, or a fold of what is not the article. `unit` is what its blocks are: lines, or parts of lines."""

    blocks: list[Shown]
    folded: bool = False
    open: bool = False
    unit: str = "line"

    @property
    def entries(self) -> list[Any]:
        return list({entry.pk: entry for block in self.blocks for entry in block.entries}.values())

    @property
    def several(self) -> bool:
        return len(self.blocks) > 1

    @property
    def words(self) -> str:
        """What the fold holds: "12 lines: 9 site furniture, 3 repeated", "5 sentences repeated"."""
        counts = Counter(block.words for block in self.blocks)
        lines = counted(self.unit, len(self.blocks))
        if len(counts) == 1:
            return f"{lines} of {next(iter(counts))}" if self.blocks[0].kind != REPEAT else f"{lines} repeated"
        return f"{lines}: " + ", ".join(f"{number:,} {words}" for words, number in counts.most_common())


def counted(unit: str, number: int) -> str:
    return f"{number:,} {unit}{'s' if number != 1 else ''}"


def unit_of(text: str, slices: Sequence["Slice | Shown"]) -> str:
    """What blocks are to a reader: lines, sentences of a longer line, or some of both; a whole menu is more than a line."""
    if any(piece.block.kind == CHROME and "\n" in text[piece.start : piece.end] for piece in slices):
        return "passage"
    alone = {_alone(text, piece.block) for piece in slices}
    return "passage" if len(alone) > 1 else "line" if alone != {False} else "sentence"


def _alone(text: str, block: Any) -> bool:  # noqa: ANN401 (a row with start and end)
    before = text[max(block.start - BLANKS, 0) : block.start].rstrip(" \t\r")[-1:]
    after = text[block.end : block.end + BLANKS].lstrip(" \t\r")[:1]
    return before in ("", "\n") and after in ("", "\n")


def parts_of(text: str, blocks: Sequence[Any], expression_starts: Sequence[int]) -> list[list[Slice]]:
    """The blocks dealt out to pages of a sane size; nearly every article is one."""
    parts: list[list[Slice]] = [[]]
    weight = 0
    for block in blocks:
        for start, end in _cut(text, block):
            mine = end - start
            if block.kind != LEAK:
                mine += READING * (bisect_left(expression_starts, end) - bisect_left(expression_starts, start))
            if parts[-1] and (weight + mine > PART or len(parts[-1]) >= MOST_BLOCKS):
                parts.append([])
                weight = 0
            parts[-1].append(Slice(block, start, end))
            weight += mine
    return parts


def part_with(parts: Sequence[Sequence[Slice]], offset: int) -> int:
    """Which part shows an offset of the text, counted from 1."""
    return next((i for i, part in enumerate(parts, 1) if part and offset < part[-1].end), len(parts))


def first_told(parts: Sequence[Sequence[Slice]]) -> int:
    """The first part that shows some of the article, counted from 1: menus before it may fill parts of their own."""
    return next((i for i, part in enumerate(parts, 1) if any(piece.block.kind == BODY for piece in part)), 1)


def passages(text: str, shown: Sequence[Shown]) -> list[Passage]:
    """Body and the bylines that touch it stand as they do on the page; whatever lies between is folded, run by run."""
    stands = _standing([block.kind for block in shown])
    found: list[Passage] = []
    for i, block in enumerate(shown):
        if not stands[i]:
            if not (found and found[-1].folded):
                found.append(Passage([], folded=True))
            found[-1].blocks.append(block)
        elif i and stands[i - 1] and "\n" not in text[shown[i - 1].end : block.start]:
            found[-1].blocks.append(block)
        else:
            found.append(Passage([block]))
    for passage in found:
        passage.unit = unit_of(text, passage.blocks)
    return found


def only_folded(parts: Sequence[Sequence[Slice]]) -> list[Slice]:
    """All that these parts hold, if none of it is the article."""
    slices = [piece for part in parts for piece in part]
    return [] if any(piece.block.kind == BODY for piece in slices) else slices


def _standing(kinds: Sequence[str]) -> list[bool]:
    stands = [kind == BODY for kind in kinds]
    order = range(len(kinds))
    for steps in (pairwise(order), pairwise(reversed(order))):
        for before, i in steps:
            stands[i] = stands[i] or (kinds[i] == BYLINE and stands[before])
    return stands


def _cut(text: str, block: Any) -> list[tuple[int, int]]:  # noqa: ANN401 (a row with start, end and kind)
    if block.kind == LEAK or block.end - block.start <= LONGEST:
        return [(block.start, block.end)]
    cuts = [block.start]
    while block.end - cuts[-1] > LONGEST:
        space = text.rfind(" ", cuts[-1] + LONGEST // 2, cuts[-1] + LONGEST)
        cuts.append(space + 1 if space > 0 else cuts[-1] + LONGEST)
    return list(pairwise([*cuts, block.end]))
