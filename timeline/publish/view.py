"""Which part of a story a timeline shows: the window that the address asks for, and the ways on from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from .density import Density
from .window import BadWindow, Window, read_window

OWN = frozenset({"from", "to", "zoom", "at", "move", "done", "edit"})
STEP = 0.5  # of the width, that one press moves
FACTOR = 2.0  # that one press zooms
MOST = 64.0  # that one gesture zooms or moves


@dataclass(frozen=True)
class View:
    """A window (None: the whole story, fitted), why another was refused, and the windows one press away."""

    window: Window | None
    refusal: str = ""
    kept: str = ""  # what else the address says, to stand behind a window's query
    whole: str = ""  # what names the whole story where an address that names no window shows a part of it
    earlier: Window | None = None
    later: Window | None = None
    closer: Window | None = None
    wider: Window | None = None

    @property
    def query(self) -> str:
        """What an address needs to show this view again."""
        return f"?{self.window.query}{self.kept}" if self.window else self.query_of_whole

    @property
    def query_of_whole(self) -> str:
        return f"{self.whole}{self.kept}".replace("&", "?", 1)


def view_of(given: Mapping[str, str], density: Density, *, anywhere: bool = False) -> View:
    """The view that an address asks for. A gesture names what it did and where (`zoom`, `at`, `move`), never a date.

    An address that names no window shows where most of the story is, or with `anywhere` all of it. What cannot be shown is said
    in `refusal`, and the whole story is shown instead.
    """
    whole, focus, kept = density.whole, density.focus, _kept(given)
    if whole is None:
        return View(None, kept=kept)
    try:
        asked = read_window(given)
        begun = asked.snapped() if asked else None if anywhere else focus
        window = _after_gesture(given, None if begun and begun.holds(whole) else begun, density)
    except BadWindow as bad:
        window, refusal = None, f"{bad} The whole story is shown."
    else:
        refusal = ""
    if window and window.holds(whole):
        window = None
    here = window or whole
    return View(
        window,
        refusal,
        kept,
        f"&{whole.query}" if focus else "",
        earlier=here.moved(-STEP) if window and here.first > whole.first else None,
        later=here.moved(STEP) if window and here.last < whole.last else None,
        closer=closer if (closer := here.zoomed(FACTOR)) != here and closer.days < here.days else None,
        wider=here.zoomed(1 / FACTOR) if window else None,
    )


def _after_gesture(given: Mapping[str, str], window: Window | None, density: Density) -> Window | None:
    zoom, at, move = (_number(given, name) for name in ("zoom", "at", "move"))
    if zoom is None and move is None:
        return window
    if zoom and zoom < 1 and window is None:
        return None
    if zoom:
        axis = density.axis(window)
        here = window or Window(axis.date_at(0), axis.date_at(1))
        about = axis.date_at(min(max(at if at is not None else 0.5, 0), 1))
        return here.zoomed(min(max(zoom, 1 / MOST), MOST), about)
    # From the whole story without its margins, so that the least move leads out of it.
    return (window or density.whole).moved(min(max(move or 0, -MOST), MOST))


def _number(given: Mapping[str, str], name: str) -> float | None:
    """A plain decimal fraction; anything else is refused."""
    text = given.get(name, "")
    if not text:
        return None
    if len(text) > 20 or not text.lstrip("-").replace(".", "", 1).isdecimal() or not text.isascii():
        raise BadWindow(f"“{text[:20]}” is no number that “{name}” can be.")
    return float(text)


def _kept(given: Mapping[str, str]) -> str:
    return "".join(f"&{urlencode({name: given[name]})}" for name in given if name not in OWN and given[name])
