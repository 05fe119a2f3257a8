"""The whole story in a strip: its density as one shape, and the parts of the calendar that one press shows.

Pure but for the density that it is given. Positions are fractions of the strip's width.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from .density import Density
from .ticks import UNITS, starts
from .window import Window

BARS = 120
HEIGHT = 24  # of the picture's view box; the style sheet stretches it
MOST_PARTS = 12  # each must be wide enough to press, on a telephone too


@dataclass(frozen=True)
class Part:
    """A stretch of the calendar that can be chosen, with its place in the strip."""

    window: Window
    name: str
    x: float
    width: float


@dataclass(frozen=True)
class Overview:
    shape: str  # the path of the density, in a view box of BARS by HEIGHT
    parts: tuple[Part, ...]
    x: float  # where the shown window begins, and how much it takes
    width: float
    whole: Window


def overview(density: Density, shown: Window | None = None) -> Overview | None:
    """The strip for a story, with the window on it; None without any dated entry."""
    whole = density.whole
    if whole is None:
        return None
    x, width = _place(whole, shown or whole)
    return Overview(shape(density), tuple(_parts(whole)), x, width, whole)


def shape(density: Density) -> str:
    """A stepped area, as an SVG path. Heights go by the square root, so that one entry beside a hundred is still seen."""
    path = [f"M0 {HEIGHT}"]
    for i, bar in enumerate(density.bars(BARS)):
        path.append(f"V{HEIGHT - round(bar**0.5 * HEIGHT, 1):g}H{i + 1}" if bar else f"V{HEIGHT}H{i + 1}")
    return "".join(path) + f"V{HEIGHT}Z"


def _place(whole: Window, window: Window) -> tuple[float, float]:
    start = (window.first - whole.first).days / whole.days
    end = ((window.last - whole.first).days + 1) / whole.days
    start, end = min(max(start, 0), 1), min(max(end, 0), 1)
    return start, end - start


def _parts(whole: Window) -> list[Part]:
    """As many months, quarters, years ... as there is room for."""
    for unit in ("month", "quarter", "year", "five years", "decade", "century"):
        begins = starts(unit, whole.first, whole.last)
        days = [whole.first, *(day for day in begins if day > whole.first)]
        if len(days) <= MOST_PARTS:
            break
    else:
        days = [whole.first]
    if len(days) == 1 or unit not in UNITS:
        return []
    ends = [day - timedelta(1) for day in days[1:]] + [whole.last]
    parts = []
    for first, last in zip(days, ends, strict=True):
        window = Window(first, last)
        x, width = _place(whole, window)
        parts.append(Part(window, _name(unit, first, named=not parts or first.month == 1), x, width))
    return parts


def _name(unit: str, first: date, *, named: bool) -> str:
    if unit in ("month", "quarter"):
        return f"{first:%b} {first.year}" if named else f"{first:%b}"
    return str(first.year)
