"""Which suggestions still wait for a person, and between which entries: those that their sides have become since."""

from collections import defaultdict
from collections.abc import Iterable

from timeline.articles.models import Story

from .models import Entry, Evidence, Suggestion
from .suggest import by_entry, fingerprint

Waiting = tuple[Suggestion, list[Entry]]


def waiting(story: Story) -> list[Waiting]:
    """The open suggestions with two or more living sides that nobody dismissed, best first; what is asked twice comes once."""
    asked = list(story.suggestions.filter(status__in=(Suggestion.OPEN, Suggestion.REJECTED)))
    rows = [row for row in asked if row.status == Suggestion.OPEN]
    living = living_sides(rows)
    found: dict[tuple[int, ...], Waiting] = {}
    for row in rows:
        shown = [entry for entry in sides_of(row, living) if entry.status != Entry.DISMISSED]
        if len(shown) > 1:
            found.setdefault(tuple(entry.pk for entry in shown), (row, shown))
    return _unanswered(found, [row for row in asked if row.status == Suggestion.REJECTED])


def _unanswered(found: dict[tuple[int, ...], Waiting], answers: Iterable[Suggestion]) -> list[Waiting]:
    """Without those whose sides are again what they were when somebody said that they are not the same, as an undo makes them."""
    answered: dict[tuple[int, ...], set[str]] = defaultdict(set)
    for row in answers:
        answered[tuple(sorted(row.sides))].add(row.fingerprint)
    doubted = found.keys() & answered.keys()
    evidence = by_entry(Evidence.objects.filter(entry__in={pk for pks in doubted for pk in pks})) if doubted else {}
    settled = {pks for pks in doubted if fingerprint(found[pks][1], evidence) in answered[pks]}
    return [each for pks, each in found.items() if pks not in settled]


def as_asked(row: Suggestion, shown: list[Entry]) -> list[Entry]:
    """The entries that a suggestion is between, of kind part of the step first and its whole after it."""
    if row.kind != Suggestion.PART_OF or len(shown) != 2 or len(row.sides) != 2:
        return shown
    first, last = shown
    return [last, first] if row.sides[0] == last.pk or row.sides[1] == first.pk else shown


def living_sides(rows: Iterable[Suggestion]) -> dict[int, Entry]:
    """The entry that each side is, or was merged into, in one query; a side that is gone is left out."""
    sides = {side for row in rows for side in row.sides}
    return {entry.pk: entry.merged_into or entry for entry in Entry.objects.filter(pk__in=sides).select_related("merged_into")}


def sides_of(row: Suggestion, living: dict[int, Entry]) -> list[Entry]:
    return sorted({living[side] for side in row.sides if side in living}, key=lambda entry: entry.pk)
