"""How a thing in review stands: what it was shown as, and what "later" depends on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.articles.models import Reading
from timeline.entries.later import mark_of
from timeline.entries.models import Annotation, Entry, Evidence
from timeline.entries.suggest import by_entry, fingerprint

if TYPE_CHECKING:
    from .review_queue import Thing


def marks_of(things: Iterable[Thing]) -> dict[str, str]:
    """By the name of the thing; in as many queries as there are tables."""
    things = list(things)
    ids = {kind: [pk for thing in things if thing.kind == kind for pk in thing.ids] for kind in ("date", "question")}
    days = _rows(Reading.objects.filter(pk__in=ids["date"]).values_list("pk", "published", "basis"), ids["date"])
    notes = _rows(Annotation.objects.filter(pk__in=ids["question"]).values_list("pk", "text", "resolved"), ids["question"])
    others = [thing for thing in things if not (thing.kind in ids or thing.differing or thing.noticed)]
    named = {pk for thing in others for pk in thing.ids}
    named |= {entry.pk for thing in things for group in thing.groups for entry in group}
    entries = {entry.pk: entry for entry in Entry.objects.filter(pk__in=named)} if named else {}
    evidence = by_entry(Evidence.objects.filter(entry__in=named)) if named else by_entry([])
    marks = {}
    for thing in things:
        if thing.kind in ids:
            marks[thing.name] = mark_of(*(days if thing.kind == "date" else notes).get(thing.ids[0], ()))
        elif found := thing.differing or thing.noticed:
            marks[thing.name] = found.mark
        else:
            groups = [[entry.pk for entry in group] for group in thing.groups] or [list(thing.ids)]
            told = [fingerprint([entries[pk] for pk in group if pk in entries], evidence) for group in groups]
            marks[thing.name] = told[0] if thing.ids else mark_of(*told)
    return marks


def _rows(found: Iterable[tuple[object, ...]], asked: list[int]) -> dict[object, tuple[object, ...]]:
    return {row[0]: row for row in found} if asked else {}
