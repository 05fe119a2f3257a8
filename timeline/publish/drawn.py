"""What is drawn: an entry or a bin with its place in the picture, and what its label says."""

from dataclasses import dataclass, field
from datetime import date

from timeline.entries.models import Entry

from .cells import FURTHER, Cell, mark_kind, shown_days
from .crowd import Bin
from .window import Window
from .wording import span_of, when


@dataclass
class Drawn:
    """An entry with its place in the picture and its date in words."""

    entry: Entry
    cell: Cell | None
    month: str = ""  # heading in the upright list, for the first entry of a month
    when: str = field(init=False)
    classes: str = field(init=False)

    def __post_init__(self) -> None:
        self.when = when(self.entry)
        self.classes = " ".join(
            [
                mark_kind(self.entry) if self.entry.edtf else "undated",
                self.entry.status,
                self.entry.modality,
                *(["provisional"] if self.entry.provisional else []),
                *(["flipped"] if self.cell and self.cell.flipped else []),
                *(f"beyond-{side}" for side in (self.cell.runs_on.split() if self.cell else [])),
            ]
        )

    @property
    def order(self) -> tuple[date, date, int, int]:
        return (*shown_days(self.entry), self.entry.position, self.entry.pk)

    @property
    def sources(self) -> list[tuple[str, str]]:
        """Name and address of each outlet that reported it, once; needs the entry's `sources` to have been fetched."""
        told = [(row.article.shown_outlet, row.article.shown_url) for row in self.entry.sources]
        return list({name: (name, url) for name, url in told if name}.values())


@dataclass
class DrawnBin:
    """A bin with its place; it opens to the window of its days, or where that is no narrower than what is shown, to a list."""

    bin: Bin
    cell: Cell
    dense: float  # from 0 to 1, by the square root of the number of its entries
    shown: Window
    month: str = ""
    window: Window = field(init=False)
    when: str = field(init=False)

    def __post_init__(self) -> None:
        self.window = Window(self.bin.first, max(self.bin.first, self.bin.last))
        self.when = span_of(self.window) if self.window.days > 62 else self.window.words

    @property
    def narrower(self) -> bool:
        return not self.window.snapped().holds(self.shown)

    @property
    def lane(self) -> str:
        """The one lane that it is of, if it has a name."""
        return "" if self.bin.lane == FURTHER else self.bin.lane

    @property
    def order(self) -> tuple[date, date, float]:
        return self.bin.first, self.bin.last, float("-inf")
