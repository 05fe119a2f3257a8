"""The stretch of days that a timeline shows: read from an address, snapped to the calendar, moved and zoomed.

Pure: no Django. Both ends belong to the window.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from timeline.dates import edtf

FIRST, LAST = date.min.toordinal(), date.max.toordinal()
SNAPS = ((20 * 365, "year"), (3 * 365, "quarter"), (240, "month"), (56, "week"), (0, "day"))  # from so many days on
MONTHS = {"month": 1, "quarter": 3, "year": 12}


class BadWindow(Exception):
    """A window that cannot be shown, with the reason in the reader's words."""


@dataclass(frozen=True)
class Window:
    """From a first to a last day."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def query(self) -> str:
        return f"from={self.first.isoformat()}&to={self.last.isoformat()}"

    @property
    def words(self) -> str:
        return edtf.words(f"{self.first.isoformat()}/{self.last.isoformat()}" if self.days > 1 else self.first.isoformat())

    @property
    def unit(self) -> str:
        """What windows of this width are snapped to."""
        return next(unit for least, unit in SNAPS if self.days >= least)

    def snapped(self) -> "Window":
        """Widened to whole weeks, months, quarters or years, so that windows that are nearly alike are the same one."""
        once = self._widened()
        return once if once.unit == self.unit else once.snapped()

    def _widened(self) -> "Window":
        unit = self.unit
        if unit == "day":
            return self
        if unit == "week":
            return _window(self.first.toordinal() - self.first.weekday(), self.last.toordinal() + 6 - self.last.weekday())
        size = MONTHS[unit]
        start = (self.first.year * 12 + self.first.month - 1) // size * size
        end = ((self.last.year * 12 + self.last.month - 1) // size + 1) * size
        return _window(_month_start(start), _month_start(end) - 1)

    def zoomed(self, factor: float, about: date | None = None) -> "Window":
        """Narrower by a factor over 1, wider by one under 1; the day `about` (else the middle) stays where it is."""
        width = min(max(round(self.days / factor), 1), LAST)
        share = ((about - self.first).days + 0.5) / self.days if about else 0.5
        at = self.first.toordinal() + share * self.days
        start = round(at - share * width)
        return _window(start, start + width - 1).snapped()

    def moved(self, share: float) -> "Window":
        """Moved by a share of its width, to the right when positive, by whole weeks, months ... as it is snapped to.

        At the ends of the calendar it stops.
        """
        here = self.snapped()
        unit = here.unit
        if unit in MONTHS:
            first, size = here.first.year * 12 + here.first.month - 1, MONTHS[unit]
            width = here.last.year * 12 + here.last.month - first
            shift = _whole(share * width / size) * size
            return _kept_inside(_month_start(first + shift), _month_start(first + shift + width) - 1, here)
        size = 7 if unit == "week" else 1
        shift = _whole(share * here.days / size) * size
        return _kept_inside(here.first.toordinal() + shift, here.last.toordinal() + shift, here)

    def within(self, other: "Window") -> "Window":
        """Its part that lies in another; itself where none does."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Window(first, last) if first <= last else self

    def holds(self, other: "Window") -> bool:
        return self.first <= other.first and other.last <= self.last


def read_window(given: Mapping[str, str]) -> Window | None:
    """The window that an address names with `from` and `to`; None when it names none. Raises `BadWindow`."""
    first, last = given.get("from", "").strip(), given.get("to", "").strip()
    if not first and not last:
        return None
    if not (first and last):
        raise BadWindow("A window needs a first and a last day: from=2025-01-01 and to=2025-12-31.")
    ends = _day(first, "from"), _day(last, "to")
    if ends[1] < ends[0]:
        raise BadWindow(f"The window ends ({last}) before it begins ({first}).")
    return Window(*ends)


def _day(text: str, name: str) -> date:
    try:
        if len(text) != 10 or text[4] + text[7] != "--":
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise BadWindow(f"“{text[:40]}” is no day that “{name}” can be; write it like 2025-07-18.") from None


def _month_start(month: int) -> int:
    """The ordinal of a month counted from year 0; beyond the calendar, one outside it."""
    if month < 12:
        return FIRST - 1
    if month == 12 * 10000:
        return LAST + 1
    return date(month // 12, month % 12 + 1, 1).toordinal() if month < 12 * 10000 else LAST + 2


def _whole(steps: float) -> int:
    """At least one step in the direction asked for."""
    return round(steps) or (0 if not steps else 1 if steps > 0 else -1)


def _kept_inside(first: int, last: int, otherwise: Window) -> Window:
    """The window between two ordinals, or where that leaves the calendar, the one it was."""
    return Window(date.fromordinal(first), date.fromordinal(last)) if first >= FIRST and last <= LAST else otherwise


def _window(first: int, last: int) -> Window:
    first = min(max(first, FIRST), LAST)
    return Window(date.fromordinal(first), date.fromordinal(min(max(last, first), LAST)))
