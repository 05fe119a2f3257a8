"""What the board and the public page draw alike: the entries and bins of a window with their places, and what lies around it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet

from timeline.articles.models import Reading
from timeline.entries.models import Entry

from .axis import Axis
from .crowd import FULL, Bin, Light
from .density import Density
from .drawn import Drawn, DrawnBin
from .gathered import Gathered
from .layout import LABEL, Picture, Placing, axis_of, picture, place, slot_edges
from .overview import overview
from .tallied import Tallied
from .ticks import TICK_SPACE, ticks_of
from .view import View, view_of
from .window import Window
from .wording import counted, month_of, span_of

SLOTS = 4  # bins in a row
ROOMY = 24  # entries that get all the rows they want
ROWS, FEWEST_ROWS = 24, 3  # of labels, shared by the lanes of a fuller window, and what each lane has at least
CROWDED_ROWS, FEWEST_CROWDED_ROWS = 8, 1  # the same where most entries lie in bins
UNDATED_SHOWN = 40  # the table has them all

Dress = Callable[[QuerySet[Entry]], QuerySet[Entry]]


def drawing(
    found: Gathered | Tallied, given: Mapping[str, str], label: int = LABEL, *, dress: Dress = counted, keep: int = 0,
    today: date | None = None, appeared: Sequence[date] = (), strip: bool = False,
) -> dict[str, Any]:
    """What `publish/_timeline.html` needs to draw the window that an address asks for, of the entries that were found.

    `dress` adds to the entries drawn one by one what their labels show; the entry `keep` is always among those. On the axis stand
    `today` and the days on which articles `appeared`. With `strip` the overview is drawn even where everything is on screen.
    """
    story = found.density()
    view = view_of(given, story, anywhere=bool(keep))
    inside = found.inside(view.window)
    light = inside.foremost(keep)
    crowded = len(light) == FULL
    axis = _axis(light, story, view, crowded)
    placing = _placed(axis, light, label, crowded=crowded, keep=keep) if axis else None
    more = placing and (crowded or len(placing.pks) < len(light))
    edges = slot_edges(axis, SLOTS) if more else []
    bins = inside.bins(placing.entries, edges) if more else []
    placing, bins = _one_by_one(placing, bins)
    drawn_picture = picture(placing, bins, SLOTS) if placing else None
    without_day = [] if view.window else found.undated(UNDATED_SHOWN + 1)
    singly = [*(placing.pks if placing else []), *without_day]
    dressed = {entry.pk: entry for entry in dress(Entry.objects.filter(pk__in=singly))} if singly else {}
    items = _items(placing, bins, drawn_picture, dressed, view.window or story.whole, edges) if placing else []
    undated = [Drawn(dressed[pk], None) for pk in without_day]
    inside_count = sum(item.bin.count if isinstance(item, DrawnBin) else 1 for item in items)
    later = found.after(view.window) if view.window else 0
    ticks = ticks_of(axis, TICK_SPACE * label / LABEL) if axis else []
    return {
        "picture": drawn_picture,
        "ticks": ticks,
        "marks": "".join(f"M{tick.x:.4f} 0v1" for tick in ticks if not tick.label),
        "today": axis.fraction(today) if axis and today and axis.shows(today) else None,
        "appeared": _appeared(axis, appeared) if axis else "",
        "folds": axis.folds if axis else [],
        "items": items,
        "undated": undated[:UNDATED_SHOWN],
        "more_undated": len(undated) > UNDATED_SHOWN,
        "view": view,
        "before": story.count - inside_count - later if view.window else 0,
        "after": later,
        "inside": inside_count,
        "singly": sum(isinstance(item, Drawn) for item in items),
        "overview": overview(story, view.window) if view.window or crowded or strip and len(story.stretches) > 1 else None,
        "legend": _legend(items, undated),
        "span": span_of(story.whole),
        "dated_total": story.count,
        "sought": "",
    }


def publish_days(readings: QuerySet[Reading]) -> list[date]:
    """The days on which articles appeared, each once."""
    return list(readings.exclude(published=None).order_by("published").values_list("published", flat=True).distinct())


def _appeared(axis: Axis, days: Sequence[date]) -> str:
    """The days of the axis on which articles appeared, as short marks of one SVG path."""
    places = dict.fromkeys(f"{axis.fraction(day):.3f}" for day in days if axis.shows(day))
    return "".join(f"M{x} 0v1" for x in places)


def _axis(light: list[Light], story: Density, view: View, crowded: bool) -> Axis | None:
    """Fitted to the entries themselves while they are few, to the stretches of the calendar that hold any when they are many."""
    if crowded:
        return story.axis(view.window)
    return axis_of(light, (view.window.first, view.window.last) if view.window else None) if light else None


def _placed(axis: Axis, light: list[Light], label: int, *, crowded: bool, keep: int) -> Placing:
    """All of a few entries; of many, what gets into the rows that the lanes share."""
    if not crowded and len(light) <= ROOMY:
        return place(axis, light, label)
    rows, fewest = (CROWDED_ROWS, FEWEST_CROWDED_ROWS) if crowded else (ROWS, FEWEST_ROWS)
    return place(axis, light, label, rows, fewest, keep)


def _one_by_one(placing: Placing | None, bins: list[Bin]) -> tuple[Placing | None, list[Bin]]:
    """A bin of one would say less than the entry in its place."""
    alone = [found.top._replace(lane=found.lane) for found in bins if found.count == 1]
    if not alone:
        return placing, bins
    return place(placing.axis, [*placing.entries, *alone], placing.label), [found for found in bins if found.count > 1]


def _items(
    placing: Placing, bins: list[Bin], drawn: Picture, dressed: Mapping[int, Entry], shown: Window, edges: Sequence[date]
) -> list[Drawn | DrawnBin]:
    """Entries and bins in date order, each month's name on its first."""
    items: list[Drawn | DrawnBin] = [Drawn(dressed[pk], drawn.cells[pk]) for pk in placing.pks]
    most = max((found.count for found in bins), default=1)
    slots = _slots(shown, edges) if bins else []
    items += [
        DrawnBin(found, drawn.cells[found.lane, found.slot], (found.count / most) ** 0.5, shown, slots[found.slot]) for found in bins
    ]
    items.sort(key=lambda item: item.order)
    last = ""
    for item in items:
        month = month_of(item.entry) if isinstance(item, Drawn) else f"{item.window.first:%B} {item.window.first.year}"
        item.month, last = (month, month) if month != last else ("", last)
    return items


def _slots(shown: Window, edges: Sequence[date]) -> list[Window]:
    """The days of each slot; at least one, where a day is wider than a slot."""
    ends = [edge if edge <= shown.first else edge - timedelta(1) for edge in edges] + [shown.last]
    return [Window(first, max(first, last)) for first, last in zip([shown.first, *edges], ends, strict=True)]


_LEGEND = [
    ("day", "a day"),
    ("span", "no exact day"),
    ("about", "approximate or uncertain"),
    ("range", "first to last day"),
    ("before", "before"),
    ("after", "after"),
    ("bin", "several entries"),
]


def _legend(items: list[Drawn | DrawnBin], undated: list[Drawn]) -> list[tuple[str, str]]:
    """Only the kinds of mark that are on screen."""
    kinds = {item.cell.kind for item in items if item.cell}
    shown = [(kind, words) for kind, words in _LEGEND if kind in kinds]
    if any(isinstance(item, Drawn) and item.entry.provisional for item in [*items, *undated]):
        shown.append(("provisional", "provisional: publish date not confirmed"))
    return shown
