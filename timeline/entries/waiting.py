"""Which suggestions still wait for a person, and between which entries: those that their sides have become since."""

from collections.abc import Iterable, Sequence

from timeline.articles.models import Story

from .models import Entry, Suggestion

Waiting = tuple[Suggestion, list[Entry]]


def waiting(story: Story) -> list[Waiting]:
    """The open suggestions with two or more living sides that nobody dismissed, best first; what is asked twice comes once."""
    rows = list(story.suggestions.filter(status=Suggestion.OPEN))
    found: dict[tuple[int, ...], Waiting] = {}
    for row, entries in zip(rows, living_sides(rows), strict=True):
        shown = [entry for entry in entries if entry.status != Entry.DISMISSED]
        if len(shown) > 1:
            found.setdefault(tuple(entry.pk for entry in shown), (row, shown))
    return list(found.values())


def living_sides(rows: Sequence[Suggestion]) -> list[list[Entry]]:
    """Of each suggestion the living entries that its sides are or were merged into, in key order, in one query."""
    wanted = {side for row in rows for side in row.sides}
    found = {entry.pk: entry for entry in Entry.objects.filter(pk__in=wanted).select_related("merged_into")}
    return [_living(found[side] for side in row.sides if side in found) for row in rows]


def _living(entries: Iterable[Entry]) -> list[Entry]:
    return sorted({entry.merged_into or entry for entry in entries}, key=lambda entry: entry.pk)
