"""Entries that people had a hand in keep their evidence: what its phrases mean once a publish date has changed.

What was merged or split follows the phrase that dates it. What does not follow is named, for its evidence speaks against it now.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from timeline.articles.models import Expression, Reading, Story

from .journal import Journal
from .models import Entry, Evidence
from .reasons import as_sentence


@dataclass(frozen=True)
class Phrase:
    """What the phrase of a piece of evidence means, and whether that hangs on a publish date nobody has confirmed."""

    edtf: str
    earliest: date | None
    latest: date | None
    reason: str
    provisional: bool


def as_read(story: Story) -> dict[int, Phrase]:
    """By piece of evidence, what its phrase means as the articles are read now; only of entries that a person decided on."""
    rows = list(_decided(story).select_related("article__reading"))
    found = {
        (row.article_id, row.start, row.end): row
        for row in Expression.objects.filter(article__in={row.article_id for row in rows})
    }
    phrases = {}
    for row in rows:
        reading = row.article.reading
        expression = found.get((row.article_id, row.phrase_start, row.phrase_end))
        if expression is not None:
            phrases[row.pk] = Phrase(
                expression.edtf, expression.earliest, expression.latest, as_sentence(expression.reason), reading.provisional
            )
        elif reading.published and _names_the_publication(row, reading):
            day = reading.published
            phrases[row.pk] = Phrase(day.isoformat(), day, day, as_sentence(reading.reason), reading.provisional)
    return phrases


def follow_phrases(journal: Journal, before: dict[int, Phrase]) -> list[tuple[Entry, str]]:
    """Move what was put together by hand and dated by a phrase that means another day now.

    Returns the entries that keep their dates all the same, each with the date that its evidence gives. A date that a person set
    stays, but may become certain.
    """
    after = as_read(journal.story)
    changed: dict[int, list[tuple[str, Phrase]]] = {}
    for row in _decided(journal.story):
        if row.pk in before and row.pk in after and before[row.pk] != after[row.pk]:
            changed.setdefault(row.entry_id, []).append((before[row.pk].edtf, after[row.pk]))
    kept = []
    for entry in journal.rows(Entry.objects.filter(pk__in=changed)):
        told = [now for was, now in changed[entry.pk] if was == entry.edtf]
        if not told:
            continue
        phrase = min(told, key=lambda phrase: phrase.provisional)
        if "evidence" in entry.decided:
            _redate(journal, entry, phrase)
        if phrase.edtf != entry.edtf:
            kept.append((entry, phrase.edtf))
    return kept


def _redate(journal: Journal, entry: Entry, phrase: Phrase) -> None:
    moved = phrase.edtf != entry.edtf
    if moved and "date" in entry.decided:
        return
    provisional = phrase.provisional and (moved or entry.provisional)
    if not moved and provisional == entry.provisional:
        return
    entry.edtf, entry.earliest, entry.latest = phrase.edtf, phrase.earliest, phrase.latest
    entry.date_reason, entry.provisional = phrase.reason, provisional
    journal.save(entry)


def _decided(story: Story) -> QuerySet[Evidence]:
    entries = Entry.objects.filter(story=story).shown().exclude(decided=[])
    return Evidence.objects.filter(entry__in=entries).order_by("pk")


def _names_the_publication(row: Evidence, reading: Reading) -> bool:
    return row.phrase_start is not None and (
        row.phrase_start == row.phrase_end or (row.phrase_start, row.phrase_end) == (reading.start, reading.end)
    )
