"""What is drawn: an entry or a bin with its place in the picture."""

from dataclasses import dataclass, field
from datetime import date

from timeline.entries.models import Entry

from .cells import FURTHER, Cell, mark_kind, shown_days
from .crowd import Bin
from .window import Window
from .wording import span_of


@dataclass
class Drawn:
    """An entry with its place in the picture."""

    entry: Entry
    cell: Cell | None
    month: str = ""  # heading in the upright list, for the first entry of a month
    classes: str = field(init=False)

    def __post_init__(self) -> None:
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


@dataclass
class DrawnBin:
    """A bin with its place; it opens to the window of its days, or where that is no shorter than what is shown, to a list.

    What is only known to be of a year, or runs on for long, lies in a bin by where it is drawn: its days are those in its `slot`.
    """

    bin: Bin
    cell: Cell
    dense: float  # from 0 to 1, by the square root of the number of its entries
    shown: Window
    slot: Window
    month: str = ""
    window: Window = field(init=False)
    when: str = field(init=False)

    def __post_init__(self) -> None:
        self.window = Window(self.bin.first, max(self.bin.first, self.bin.last)).within(self.slot)
        self.when = span_of(self.window) if self.window.days > 62 else self.window.words

    @property
    def narrower(self) -> bool:
        return self.window.snapped().days < self.shown.days

    @property
    def lane(self) -> str:
        """The one lane that it is of, if it has a name."""
        return "" if self.bin.lane == FURTHER else self.bin.lane

    @property
    def order(self) -> tuple[date, date, float]:
        return self.window.first, self.window.last, float("-inf")
