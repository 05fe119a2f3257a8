"""Suggests which entries may be one event, for a person to decide. "Not the same" holds while both sides stay as they were."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence

from timeline.articles.models import Story

from .models import Entry, Evidence, Suggestion
from .similarity import Vector, cosine, features, shared, weigher

# Cosines; notes on the labelled pairs: 0.13 on one day had precision 1.00, 0.06 precision 0.95 and recall 0.96.
ON_ONE_DAY = 0.08
WITHIN = 0.20  # a day and the month that holds it
SAME_EVENT = 0.20
SAME_TEXT = 0.75


def suggest(story: Story) -> None:
    """Bring the open suggestions of a story up to date; decided ones stay as they are."""
    entries = list(Entry.objects.filter(story=story).shown().order_by("pk"))
    evidence = defaultdict(list)
    for row in Evidence.objects.filter(entry__in=entries).select_related("article__reading__origin"):
        evidence[row.entry_id].append(row)
    wanted = {}
    for first, second, score in _alike(entries, evidence):
        mark = fingerprint([first, second], evidence)
        wanted[mark] = (first, second, score)
    known = {row.fingerprint: row for row in story.suggestions.all()}
    story.suggestions.filter(status=Suggestion.OPEN).exclude(fingerprint__in=wanted).delete()
    for mark, (first, second, score) in wanted.items():
        if mark not in known:
            reasons = _reasons(first, second, evidence)
            kind = _kind(score)
            row = Suggestion.objects.create(story=story, kind=kind, score=round(score, 3), reasons=reasons, fingerprint=mark)
            row.entries.set([first, second])


def fingerprint(entries: Sequence[Entry], evidence: dict[int, list[Evidence]]) -> str:
    """What a rejection depends on: the entries with their dates and evidence."""
    sides = sorted(
        f"{entry.pk} {entry.edtf} {sorted((row.article_id, row.start, row.end) for row in evidence[entry.pk])}"
        for entry in entries
    )
    return hashlib.sha256("\n".join(sides).encode()).hexdigest()


def _alike(entries: Sequence[Entry], evidence: dict[int, list[Evidence]]) -> list[tuple[Entry, Entry, float]]:
    texts = {entry.pk: [features(row.quote) for row in evidence[entry.pk]] or [features(entry.headline)] for entry in entries}
    weights = weigher(counted for found in texts.values() for counted in found)
    vectors = {pk: [weights.vector(counted) for counted in found] for pk, found in texts.items()}
    articles = {entry.pk: {row.article_id for row in evidence[entry.pk]} for entry in entries}
    found = []
    for first, second in _near_in_time(entries):
        if articles[first.pk] & articles[second.pk]:
            continue
        score = _closest(vectors[first.pk], vectors[second.pk])
        if score >= (ON_ONE_DAY if first.edtf == second.edtf else WITHIN):
            found.append((first, second, score))
    return found


def _near_in_time(entries: Sequence[Entry]) -> list[tuple[Entry, Entry]]:
    """Pairs with the same date, or where one's days hold the other's; found by sweeping over the earliest days."""
    dated = sorted((e for e in entries if e.earliest and e.latest), key=lambda e: (e.earliest, e.latest))
    pairs = []
    for i, first in enumerate(dated):
        for second in dated[i + 1 :]:
            if second.earliest > first.latest:
                break
            if second.latest <= first.latest or first.earliest == second.earliest:
                pairs.append((first, second))
    return pairs


def _closest(firsts: Sequence[Vector], seconds: Sequence[Vector]) -> float:
    return max(cosine(a, b) for a in firsts for b in seconds)


def _kind(score: float) -> str:
    if score >= SAME_TEXT:
        return Suggestion.SAME_TEXT
    return Suggestion.SAME_EVENT if score >= SAME_EVENT else Suggestion.MAYBE


def _reasons(first: Entry, second: Entry, evidence: dict[int, list[Evidence]]) -> list[str]:
    said = ["the same date" if first.edtf == second.edtf else "one date lies within the other"]
    names = shared(_told(first, evidence), _told(second, evidence))
    if names:
        said.append(f"both name {', '.join(names)}")
    origins = [{_origin(row) for row in evidence[entry.pk]} for entry in (first, second)]
    if both := origins[0] & origins[1] - {None}:
        said.append(f"both from {sorted(both)[0]}")
    return said


def _origin(row: Evidence) -> str | None:
    reading = getattr(row.article, "reading", None)
    return reading.origin.name if reading and reading.origin else None


def _told(entry: Entry, evidence: dict[int, list[Evidence]]) -> str:
    return " ".join(row.quote for row in evidence[entry.pk]) or entry.headline


