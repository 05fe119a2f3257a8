"""The order of entries that have the same date: one moves before or behind its neighbour, in one operation."""

from collections.abc import Sequence

from .entry_sets import EntryQuerySet
from .fields import decide
from .journal import Journal, Refused
from .models import Entry

EARLIER, LATER = "earlier", "later"


def of_one_date(entry: Entry) -> EntryQuerySet:
    """What the board draws with just the days of this entry, itself among it, in order."""
    days = {"earliest": entry.earliest, "latest": entry.latest}
    found = Entry.objects.filter(story=entry.story_id, **days).shown()
    return (found.exclude(edtf="") if entry.edtf else found.filter(edtf="")).order_by("position", "pk")


def move(journal: Journal, entry: int, way: str) -> str:
    """Let an entry change places with the one before or behind it on the same date."""
    asked = journal.entry(entry)
    rows = journal.rows(of_one_date(asked))
    rows.sort(key=_key)
    at = next((i for i, row in enumerate(rows) if row.pk == entry), None)
    if at is None:
        raise Refused(f"“{asked.headline}” is dismissed and has no place among the others. Restore it first.")
    to = at - 1 if way == EARLIER else at + 1
    if not 0 <= to < len(rows):
        end = "first" if way == EARLIER else "last"
        raise Refused(f"“{asked.headline}” is the {end} of its date already.")
    other = rows[to]
    rows[at], rows[to] = other, rows[at]
    positions = min(_counted_up(rows), _counted_down(rows), key=lambda found: _moved(rows, found))
    for row, position in zip(rows, positions, strict=True):
        if row.pk == entry:
            decide(row, "order")
        if row.position != position or row.pk == entry:
            row.position = position
            journal.save(row)
    return f"Moved “{asked.headline}” {'before' if way == EARLIER else 'behind'} “{other.headline}”"


def _key(row: Entry) -> tuple[int, int]:
    return row.position, row.pk


def _moved(rows: Sequence[Entry], positions: Sequence[int]) -> int:
    return sum(row.position != position for row, position in zip(rows, positions, strict=True))


def _counted_up(rows: Sequence[Entry]) -> list[int]:
    """Positions that put the rows in this order, each as it is unless it would not be behind the row before it."""
    found = [rows[0].position]
    for before, row in zip(rows, rows[1:], strict=False):
        least = found[-1] if row.pk > before.pk else found[-1] + 1
        found.append(max(row.position, least))
    return found


def _counted_down(rows: Sequence[Entry]) -> list[int]:
    """The same from the end, so that a move near the beginning of a long day touches few rows too."""
    found = [rows[-1].position]
    for behind, row in zip(rows[::-1], rows[-2::-1], strict=False):
        most = found[-1] if row.pk < behind.pk else found[-1] - 1
        found.append(min(row.position, most))
    return found[::-1]
