"""The two edits that move evidence between entries: merge several into one, split some off into a new one."""

from collections.abc import Sequence

from django.db.models import QuerySet

from .fields import REVISABLE, SET_BY_EDITOR, decide, listed, set_fields
from .journal import Journal, Refused
from .models import Annotation, Entry, Evidence, Suggestion

LIVELIEST = [Entry.ACCEPTED, Entry.PROPOSED, Entry.DISMISSED]


def merge(journal: Journal, survivor: int, others: Sequence[int], **fields: str) -> str:
    """Move all evidence and annotations of `others` to `survivor`; `fields` are what the editor chose for it.

    The others stay, pointing at the survivor, so that their addresses keep leading somewhere.
    """
    if survivor in others:
        raise Refused("An entry can't be merged with itself.")
    if not others:
        raise Refused("Choose at least two entries to merge.")
    kept, *gone = journal.entries([survivor, *others])
    set_fields(kept, {name: value for name, value in fields.items() if getattr(kept, name) != value})
    for entry in gone:
        if "edtf" in fields and entry.edtf == kept.edtf and kept.date_reason == SET_BY_EDITOR:
            kept.date_reason, kept.provisional = entry.date_reason, entry.provisional
    # A dismissed survivor would take the others' evidence out of sight with it.
    kept.status = min((entry.status for entry in (kept, *gone)), key=LIVELIEST.index)
    kept.importance = max(entry.importance for entry in (kept, *gone))
    decide(kept, "evidence", *(REVISABLE[name] for name in fields))
    journal.save(kept)
    ids = [entry.pk for entry in gone]
    moving = [row for model in (Evidence, Annotation) for row in journal.rows(model.objects.filter(entry__in=ids))]
    for row in moving:
        row.entry = kept
        journal.save(row)
    # Collapsed, so that an old address is always one step from the living entry.
    for row in [*gone, *journal.rows(Entry.objects.filter(merged_into__in=ids))]:
        row.merged_into = kept
        journal.save(row)
    _settle_suggestions(journal, {survivor, *others})
    names = listed([f"“{entry.headline}”" for entry in gone])
    return f"Merged {names} into “{kept.headline}”"


def split(journal: Journal, entry: int, evidence: Sequence[int], **fields: str) -> str:
    """Move some of an entry's evidence to a new entry, which starts with the same date, lane and status."""
    row = journal.entry(entry)
    held = journal.rows(Evidence.objects.filter(entry=row))
    moving = [piece for piece in held if piece.pk in set(evidence)]
    if not moving or len(moving) != len(set(evidence)):
        raise Refused("Choose the evidence to split off.")
    if len(moving) == len(held):
        raise Refused("At least one piece of evidence must stay with the entry.")
    new = Entry(
        story=row.story, headline=row.headline, edtf=row.edtf, earliest=row.earliest, latest=row.latest,
        date_reason=row.date_reason, provisional=row.provisional, lane=row.lane, status=row.status,
        modality=row.modality, importance=row.importance,
    )
    set_fields(new, {name: value for name, value in fields.items() if getattr(new, name) != value})
    decide(new, "evidence", *(REVISABLE[name] for name in fields))
    journal.save(new)
    for piece in moving:
        piece.entry = new
        journal.save(piece)
    decide(row, "evidence")
    journal.save(row)
    return f"Split “{new.headline}” off “{row.headline}”"


def _settle_suggestions(journal: Journal, merged: set[int]) -> None:
    """Those whose every entry is now one are done; the others stay open for what is left."""
    touching = Suggestion.objects.filter(status=Suggestion.OPEN, entries__in=merged).distinct()
    done = [pk for pk, ids in _members(touching).items() if ids <= merged]
    for row in journal.rows(Suggestion.objects.filter(pk__in=done)):
        row.status = Suggestion.ACCEPTED
        journal.save(row)


def _members(suggestions: QuerySet[Suggestion]) -> dict[int, set[int]]:
    links = Suggestion.entries.through.objects.filter(suggestion__in=suggestions.values("pk"))
    found: dict[int, set[int]] = {}
    for suggestion, entry in links.values_list("suggestion_id", "entry_id"):
        found.setdefault(suggestion, set()).add(entry)
    return found
