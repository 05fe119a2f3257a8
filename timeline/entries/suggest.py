"""Suggests which entries may be one event, for a person to decide. "Not the same" holds while both sides stay as they were."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence

from timeline.articles.models import Story

from .alike import SAME_TEXT, Told, alike, is_same_event
from .models import Entry, Evidence, Suggestion
from .similarity import shared
from .waiting import living_sides


def suggest(story: Story) -> None:
    """Bring the suggestions of a story up to date; a rejected one stays as it is."""
    wanted = _wanted(story)
    known = {row.fingerprint: row for row in story.suggestions.all()}
    changed = [row for mark, row in known.items() if mark in wanted and _stand_up(row, wanted[mark].sides)]
    # A new fingerprint is a new question, so what was asked about the sides as they were before goes, or is answered.
    stale = [row for mark, row in known.items() if mark not in wanted and row.status == Suggestion.OPEN]
    merged = [row for row, entries in zip(stale, living_sides(stale), strict=True) if len(entries) == 1 < len(row.sides)]
    for row in merged:
        row.status = Suggestion.ACCEPTED
    Suggestion.objects.bulk_update([*changed, *merged], ["sides", "status"])
    story.suggestions.filter(pk__in={row.pk for row in stale} - {row.pk for row in merged}).delete()
    Suggestion.objects.bulk_create(row for mark, row in wanted.items() if mark not in known)


def _wanted(story: Story) -> dict[str, Suggestion]:
    """What there is to ask about the entries as they stand, by fingerprint; not saved."""
    entries = list(Entry.objects.filter(story=story).shown().order_by("pk"))
    evidence = defaultdict(list)
    for row in Evidence.objects.filter(entry__story=story).select_related("article__reading__origin"):
        evidence[row.entry_id].append(row)
    told = [_told(entry, evidence[entry.pk]) for entry in entries]
    wanted = {}
    for i, j, likeness in alike(told):
        pair = [entries[i], entries[j]]
        mark = fingerprint(pair, evidence)
        wanted[mark] = Suggestion(
            story=story, sides=[entry.pk for entry in pair], kind=_kind(told[i], told[j], likeness), score=round(likeness, 3),
            reasons=_reasons(told[i], told[j], [evidence[entry.pk] for entry in pair]), fingerprint=mark,
        )
    return wanted


def _stand_up(row: Suggestion, sides: list[int]) -> bool:
    """Whether a suggestion had to be mended: its entries were built anew, or came apart again after a merge had settled it."""
    if row.status == Suggestion.REJECTED or (row.status == Suggestion.OPEN and row.sides == sides):
        return False
    row.status, row.sides = Suggestion.OPEN, sides
    return True


def fingerprint(entries: Sequence[Entry], evidence: dict[int, list[Evidence]]) -> str:
    """What a rejection depends on: the dates and the evidence of the sides.

    Evidence lives in one entry, so it also tells which entry is meant, even one that was withdrawn and proposed again.
    """
    sides = sorted(f"{entry.edtf} {_spans(evidence[entry.pk]) or entry.pk}" for entry in entries)
    return hashlib.sha256("\n".join(sides).encode()).hexdigest()


def _spans(evidence: Sequence[Evidence]) -> list[tuple[int, int, int]]:
    return sorted((row.article_id, row.start, row.end) for row in evidence)


def _told(entry: Entry, evidence: Sequence[Evidence]) -> Told:
    quotes = tuple(row.quote for row in evidence) or (entry.headline,)
    return Told(quotes, frozenset(row.article_id for row in evidence), entry.edtf, entry.earliest, entry.latest)


def _kind(first: Told, second: Told, likeness: float) -> str:
    if likeness >= SAME_TEXT:
        return Suggestion.SAME_TEXT
    return Suggestion.SAME_EVENT if is_same_event(first, second, likeness) else Suggestion.MAYBE


def _reasons(first: Told, second: Told, evidence: Sequence[Sequence[Evidence]]) -> list[str]:
    said = ["Both have the same date." if first.edtf == second.edtf else "The date of one lies within that of the other."]
    if names := shared(" ".join(first.quotes), " ".join(second.quotes)):
        said.append(f"Both name {_listed(names)}.")
    origins = [{_origin(row) for row in rows} - {None} for rows in evidence]
    if both := origins[0] & origins[1]:
        said.append(f"Both come from {sorted(both)[0]}.")
    return said


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _origin(row: Evidence) -> str | None:
    reading = getattr(row.article, "reading", None)
    return reading.origin.name if reading and reading.origin else None
