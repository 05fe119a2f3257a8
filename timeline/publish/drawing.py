"""What the board and the public page draw alike: entries with their place in the picture, their dates in words, the legend."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Coalesce

from timeline.dates import edtf
from timeline.entries.models import Entry

from .layout import LABEL, Cell, mark_kind, picture


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
    def sources(self) -> list[tuple[str, str]]:
        """Name and address of each outlet that reported it, once; needs the entry's `sources` to have been fetched."""
        return list({row.article.outlet.name: (row.article.outlet.name, row.article.url) for row in self.entry.sources
                     if row.article.outlet}.values())


def when(entry: Entry) -> str:
    """The date in words; a single day with its weekday."""
    words = edtf.words(entry.edtf)
    if entry.earliest and entry.earliest == entry.latest and entry.edtf == entry.earliest.isoformat():
        return f"{entry.earliest:%a} {words}"
    return words[:1].upper() + words[1:]


def counted(entries: QuerySet[Entry]) -> QuerySet[Entry]:
    """Entries with the number of articles and of independent origins that support each, and of notes on it."""
    return entries.annotate(
        articles=Count("evidence__article", distinct=True),
        # An article whose origin nobody knows counts for itself.
        origins=Count(Coalesce(F("evidence__article__reading__origin"), -F("evidence__article")), distinct=True),
        notes=Count("annotations", distinct=True, filter=Q(annotations__resolved=False)),
    )


def drawing(entries: Sequence[Entry], label: int = LABEL) -> dict[str, Any]:
    """What `publish/_timeline.html` needs to draw these entries, which are in date order."""
    drawn_picture = picture(entries, label)
    drawn = _with_months([Drawn(entry, drawn_picture.cells.get(entry.pk)) for entry in entries])
    return {
        "picture": drawn_picture,
        "total": len(drawn),
        "dated": [item for item in drawn if item.cell],
        "undated": [item for item in drawn if not item.cell],
        "legend": _legend(drawn),
        "span": _span(entries),
    }


def _with_months(drawn: list[Drawn]) -> list[Drawn]:
    """Each month's name on its first entry, for the upright list."""
    last = ""
    for item in drawn:
        month = _month(item.entry)
        item.month, last = (month, month) if month != last else ("", last)
    return drawn


def _month(entry: Entry) -> str:
    """The heading that an entry stands under: its month, or its date itself when that is longer than a month."""
    day = entry.earliest or entry.latest
    if day is None:
        return ""
    coarse = entry.earliest and entry.latest and (entry.latest - entry.earliest).days > 31 and "/" not in entry.edtf
    return edtf.words(entry.edtf).capitalize() if coarse else f"{day:%B} {day.year}"


def _span(entries: Sequence[Entry]) -> str:
    """The first and last month of the story in words; "this year" does not stretch it."""
    exact = [entry for entry in entries if "-" in entry.edtf] or entries
    days = [day for entry in exact for day in (entry.earliest, entry.latest) if day]
    if not days:
        return ""
    first, last = min(days), max(days)
    if (first.year, first.month) == (last.year, last.month):
        return f"{last:%B} {last.year}"
    begin = f"{first:%B}" if first.year == last.year else f"{first:%B} {first.year}"
    return f"{begin} to {last:%B} {last.year}"


_LEGEND = [
    ("day", "a day"),
    ("span", "some time in it"),
    ("about", "about then, or perhaps"),
    ("range", "from … to"),
    ("before", "before"),
    ("after", "after"),
]


def _legend(drawn: list[Drawn]) -> list[tuple[str, str]]:
    """Only the kinds of mark that are on screen."""
    kinds = {item.cell.kind for item in drawn if item.cell}
    shown = [(kind, words) for kind, words in _LEGEND if kind in kinds]
    if any(item.entry.provisional for item in drawn):
        shown.append(("provisional", "provisional: its publish date is not confirmed"))
    return shown


