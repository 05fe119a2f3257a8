"""“Not the same”: what people said of entries that were asked about, remembered with how the entries stood then."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from timeline.articles.models import Story

from .journal import Journal
from .models import Entry, Evidence, Suggestion
from .suggest import by_entry, fingerprint
from .waiting import living_sides, sides_of


def note_apart(journal: Journal, entries: Sequence[Entry], kept: Entry | None = None) -> list[Entry]:
    """Answer the open suggestions between these entries, those with `kept` alone if it is given. Returns who was asked about."""
    wanted = {entry.pk for entry in entries} | ({kept.pk} if kept else set())
    asking = Suggestion.objects.filter(story=journal.story, status=Suggestion.OPEN)
    living = living_sides(asking)
    sides = {row.pk: sides_of(row, living) for row in asking}
    about = [pk for pk, found in sides.items() if _asks(found, wanted, kept)]
    return note_answered(journal, {pk: sides[pk] for pk in about})


def note_answered(journal: Journal, sides: dict[int, list[Entry]]) -> list[Entry]:
    """Mark suggestions as "not the same". Returns the entries that they asked about."""
    asked = {entry.pk: entry for found in sides.values() for entry in found}
    evidence = by_entry(Evidence.objects.filter(entry__in=asked))
    for row in journal.rows(Suggestion.objects.filter(story=journal.story, status=Suggestion.OPEN, pk__in=sides)):
        # The answer is about the entries as they are now; they may have grown by a merge since they were asked about.
        row.status, row.sides = Suggestion.REJECTED, [entry.pk for entry in sides[row.pk]]
        row.fingerprint = fingerprint(sides[row.pk], evidence)
        journal.save(row)
    return list(asked.values())


def note_split(journal: Journal, first: Entry, second: Entry) -> None:
    """Who splits an entry has answered whether its parts are the same, and is not asked."""
    evidence = by_entry(Evidence.objects.filter(entry__in=[first, second]))
    journal.save(Suggestion(
        story=journal.story, sides=[first.pk, second.pk], kind=Suggestion.SAME_EVENT, score=1.0,
        reasons=["They were one entry, which was split."], status=Suggestion.REJECTED, fingerprint=fingerprint([first, second], evidence),
    ))


def kept_apart(story: Story) -> dict[int, set[int]]:
    """For each entry those that people said are not the same: what is read anew never makes them one."""
    rows = list(story.suggestions.filter(status=Suggestion.REJECTED))
    living = living_sides(rows)
    apart: dict[int, set[int]] = defaultdict(set)
    for row in rows:
        sides = {entry.pk for entry in sides_of(row, living)}
        for side in sides:
            apart[side] |= sides - {side}
    return apart


def _asks(sides: Sequence[Entry], wanted: Collection[int], kept: Entry | None) -> bool:
    found = {entry.pk for entry in sides}
    return len(found) > 1 and found <= set(wanted) and (kept is None or kept.pk in found)
