"""Entries that people had a hand in keep their evidence: what its phrases mean once a publish date has changed.

What was merged or split follows the phrase that dates it. What does not follow is named, for its evidence speaks against it now.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from timeline.articles.models import Reading
from timeline.articles.stored import AsRead

from .draft import Draft
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


def as_read(draft: Draft, read: Mapping[int, AsRead]) -> dict[int, Phrase]:
    """By piece of evidence, what its phrase means as the articles are read; only of entries that a person decided on."""
    phrases = {}
    for row in _decided(draft):
        found = read.get(row.article_id)
        if found is None or found.reading is None:
            continue
        reading = found.reading
        mention = next((m for m in found.mentions if (m.start, m.end) == (row.phrase_start, row.phrase_end)), None)
        if mention is not None:
            phrases[row.pk] = Phrase(
                mention.edtf, mention.earliest, mention.latest, as_sentence(mention.reason), reading.unconfirmed
            )
        elif reading.published and _names_the_publication(row, reading):
            day = reading.published
            phrases[row.pk] = Phrase(day.isoformat(), day, day, as_sentence(reading.reason), reading.unconfirmed)
    return phrases


def follow_phrases(draft: Draft, before: dict[int, Phrase], after: dict[int, Phrase]) -> list[tuple[Entry, str]]:
    """Move what was put together by hand and dated by a phrase that means another day now.

    Returns the entries that keep their dates all the same, each with the date that its evidence gives. A date that a person set
    stays, but may become certain.
    """
    changed: dict[int, list[tuple[str, Phrase]]] = {}
    for row in _decided(draft):
        if row.pk in before and row.pk in after and before[row.pk] != after[row.pk]:
            changed.setdefault(row.entry_id, []).append((before[row.pk].edtf, after[row.pk]))
    kept = []
    for entry in draft.whole(Entry):
        told = [now for was, now in changed.get(entry.pk, ()) if was == entry.edtf]
        if not told:
            continue
        phrase = min(told, key=lambda phrase: phrase.provisional)
        if "evidence" in entry.decided:
            _redate(draft, entry, phrase)
        if phrase.edtf != entry.edtf:
            kept.append((entry, phrase.edtf))
    return kept


def _redate(draft: Draft, entry: Entry, phrase: Phrase) -> None:
    moved = phrase.edtf != entry.edtf
    if moved and "date" in entry.decided:
        return
    provisional = phrase.provisional and (moved or entry.provisional)
    if not moved and provisional == entry.provisional:
        return
    entry.edtf, entry.earliest, entry.latest = phrase.edtf, phrase.earliest, phrase.latest
    entry.date_reason, entry.provisional = phrase.reason, provisional
    draft.save(entry)


def _decided(draft: Draft) -> list[Evidence]:
    shown = {
        entry.pk for entry in draft.whole(Entry)
        if entry.decided and not entry.merged_into_id and entry.status != Entry.DISMISSED
    }
    return [row for row in draft.whole(Evidence) if row.entry_id in shown]


def _names_the_publication(row: Evidence, reading: Reading) -> bool:
    return row.phrase_start is not None and (
        row.phrase_start == row.phrase_end or (row.phrase_start, row.phrase_end) == (reading.start, reading.end)
    )
