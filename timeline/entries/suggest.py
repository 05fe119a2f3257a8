"""Suggests which entries may be one event, for a person to decide. "Not the same" holds while both sides stay as they were."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence

from timeline.articles.models import Story

from .alike import SAME_TEXT, Told, alike, is_same_event
from .models import Entry, Evidence, Suggestion
from .similarity import shared


def suggest(story: Story) -> None:
    """Bring the open suggestions of a story up to date; decided ones stay as they are."""
    entries = list(Entry.objects.filter(story=story).shown().order_by("pk"))
    evidence = defaultdict(list)
    for row in Evidence.objects.filter(entry__in=entries).select_related("article__reading__origin"):
        evidence[row.entry_id].append(row)
    told = [_told(entry, evidence[entry.pk]) for entry in entries]
    wanted = {}
    for i, j, likeness in alike(told):
        pair = [entries[i], entries[j]]
        wanted[fingerprint(pair, evidence)] = pair, _kind(told[i], told[j], likeness), likeness, (told[i], told[j])
    known = {row.fingerprint for row in story.suggestions.all()}
    story.suggestions.filter(status=Suggestion.OPEN).exclude(fingerprint__in=wanted).delete()
    for mark, (pair, kind, likeness, (first, second)) in wanted.items():
        if mark not in known:
            reasons = _reasons(first, second, [evidence[entry.pk] for entry in pair])
            row = Suggestion.objects.create(
                story=story, kind=kind, score=round(likeness, 3), reasons=reasons, fingerprint=mark
            )
            row.entries.set(pair)


def fingerprint(entries: Sequence[Entry], evidence: dict[int, list[Evidence]]) -> str:
    """What a rejection depends on: the entries with their dates and evidence."""
    sides = sorted(
        f"{entry.pk} {entry.edtf} {sorted((row.article_id, row.start, row.end) for row in evidence[entry.pk])}"
        for entry in entries
    )
    return hashlib.sha256("\n".join(sides).encode()).hexdigest()


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
