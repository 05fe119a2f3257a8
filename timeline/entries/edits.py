"""What an editor can do to entries. Each edit checks first, then changes rows through the journal and says what it did.

An edit knows nothing of undo and is never called directly; `history.perform` does. Each returns a past-tense sentence.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError

from timeline.dates import edtf as edtf_text

from .journal import Journal, Refused
from .models import Annotation, Entry, Evidence, Release, Suggestion

REVISABLE = {"headline": "headline", "summary": "summary", "edtf": "date", "lane": "lane", "modality": "modality"}

SET_BY_EDITOR = "An editor set this date."

LIVELIEST = [Entry.ACCEPTED, Entry.PROPOSED, Entry.DISMISSED]


def accept(journal: Journal, entries: Sequence[int]) -> str:
    return _set_status(journal, entries, Entry.ACCEPTED, "Accepted")


def dismiss(journal: Journal, entries: Sequence[int]) -> str:
    return _set_status(journal, entries, Entry.DISMISSED, "Dismissed")


def restore(journal: Journal, entries: Sequence[int]) -> str:
    """Back to proposed, from accepted or dismissed."""
    return _set_status(journal, entries, Entry.PROPOSED, "Put back to proposed:")


def revise(journal: Journal, entry: int, **fields: str) -> str:
    """Set any of headline, summary, edtf, lane, modality; what equals the present value is left alone."""
    row = journal.entry(entry)
    changed = {name: value for name, value in fields.items() if getattr(row, name) != value}
    if not changed:
        raise Refused("Nothing was changed, so there is nothing to save.")
    was = row.headline
    old_words = edtf_text.words(row.edtf)
    _apply(row, changed)
    _decide(row, *(REVISABLE[name] for name in changed))
    journal.save(row)
    if list(changed) == ["edtf"]:
        return f"Moved “{was}” from {old_words} to {edtf_text.words(row.edtf)}"
    if list(changed) == ["headline"]:
        return f"Retitled “{was}” to “{row.headline}”"
    return f"Changed the {_listed([REVISABLE[name] for name in changed])} of “{was}”"


def merge(journal: Journal, survivor: int, others: Sequence[int], **fields: str) -> str:
    """Move all evidence and annotations of `others` to `survivor`; `fields` are what the editor chose for it.

    The others stay, pointing at the survivor, so that their addresses keep leading somewhere.
    """
    if survivor in others:
        raise Refused("An entry can't be merged with itself.")
    if not others:
        raise Refused("Choose at least two entries to merge.")
    kept, *gone = journal.entries([survivor, *others])
    _apply(kept, {name: value for name, value in fields.items() if getattr(kept, name) != value})
    for entry in gone:
        if "edtf" in fields and entry.edtf == kept.edtf and kept.date_reason == SET_BY_EDITOR:
            kept.date_reason, kept.provisional = entry.date_reason, entry.provisional
    # A dismissed survivor would take the others' evidence out of sight with it.
    kept.status = min((entry.status for entry in (kept, *gone)), key=LIVELIEST.index)
    kept.importance = max(entry.importance for entry in (kept, *gone))
    _decide(kept, "evidence", *(REVISABLE[name] for name in fields))
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
    names = _listed([f"“{entry.headline}”" for entry in gone])
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
    _apply(new, {name: value for name, value in fields.items() if getattr(new, name) != value})
    _decide(new, "evidence", *(REVISABLE[name] for name in fields))
    journal.save(new)
    for piece in moving:
        piece.entry = new
        journal.save(piece)
    _decide(row, "evidence")
    journal.save(row)
    return f"Split “{new.headline}” off “{row.headline}”"


def annotate(
    journal: Journal, entry: int, text: str, at: datetime, author: AbstractBaseUser | None = None,
    kind: str = Annotation.NOTE, published: bool = False,
) -> str:
    if not text.strip():
        raise Refused("A note needs some text.")
    _check(Annotation(text=text, kind=kind), "text", "note")
    _check(Annotation(text=text, kind=kind), "kind", "kind of note")
    row = journal.entry(entry)
    if "notes" not in row.decided:  # a further note changes nothing of the entry, so nobody's open form goes stale
        _decide(row, "notes")
        journal.save(row)
    journal.save(Annotation(entry=row, text=text, kind=kind, published=published, author=author, at=at))
    return f"Added a {kind} to “{row.headline}”" if kind != Annotation.CONTEXT else f"Added context to “{row.headline}”"


def resolve(journal: Journal, annotation: int) -> str:
    """Mark a note as dealt with, or open it again."""
    found = journal.rows(Annotation.objects.filter(pk=annotation, entry__story=journal.story))
    if not found:
        raise Refused("That note does not exist in this story.")
    note = found[0]
    note.resolved = not note.resolved
    journal.save(note)
    return f"{'Resolved' if note.resolved else 'Reopened'} a {note.kind} on “{note.entry.headline}”"


def reject(journal: Journal, suggestion: int) -> str:
    """Remember that the entries of a suggestion are not the same event."""
    found = journal.rows(Suggestion.objects.filter(pk=suggestion, story=journal.story))
    if not found or found[0].status != Suggestion.OPEN:
        raise Refused("That suggestion is no longer open.")
    found[0].status = Suggestion.REJECTED
    journal.save(found[0])
    names = [f"“{entry.headline}”" for entry in found[0].entries.order_by("pk")]
    return f"Noted that {_listed(names)} are not the same"


def release(journal: Journal, at: datetime) -> str:
    """Let readers see the accepted entries of the story."""
    if journal.rows(Release.objects.filter(story=journal.story)):
        raise Refused("The story is published already.")
    journal.save(Release(story=journal.story, at=at))
    return "Published the timeline"


def withdraw_release(journal: Journal) -> str:
    """Take the story away from readers; nothing of the work on it is lost."""
    found = journal.rows(Release.objects.filter(story=journal.story))
    if not found:
        raise Refused("The story is not published.")
    journal.delete(found[0])
    return "Withdrew the published timeline"


def _set_status(journal: Journal, entries: Sequence[int], status: str, verb: str) -> str:
    rows = [row for row in journal.entries(entries) if row.status != status]
    if not rows:
        raise Refused(f"Already {status}.")
    for row in rows:
        row.status = status
        _decide(row, "status")
        journal.save(row)
    return f"{verb} “{rows[0].headline}”" if len(rows) == 1 else f"{verb} {len(rows)} entries"


def _apply(row: Entry, fields: dict[str, Any]) -> None:
    unknown = set(fields) - set(REVISABLE)
    if unknown:
        raise TypeError(f"cannot set {sorted(unknown)}")
    for name, value in fields.items():
        setattr(row, name, value)
        _check(row, name, REVISABLE[name])
    if "edtf" in fields:
        row.earliest, row.latest = _bounds(row.edtf)
        row.date_reason = SET_BY_EDITOR
        row.provisional = False


def _check(row: Entry | Annotation, name: str, called: str) -> None:
    """Every door has the same limits, and what one database would store another must not refuse with an error."""
    value = getattr(row, name)
    field = row._meta.get_field(name)
    if name == "headline" and not value.strip():
        raise Refused("An entry needs a headline.")
    if "\0" in value:
        raise Refused(f"The {called} holds a NUL character, which can't be stored.")
    if field.max_length and len(value) > field.max_length:
        raise Refused(f"The {called} has {len(value):,} characters; the limit is {field.max_length:,}.")
    try:
        field.clean(value, row)
    except ValidationError as error:
        raise Refused(f"The {called} can't be “{value[:60]}”: {error.messages[0]}") from None


def _bounds(edtf: str) -> tuple[date | None, date | None]:
    try:
        return edtf_text.bounds(edtf)
    except ValueError as error:
        raise Refused(str(error)) from None


def _decide(row: Entry, *names: str) -> None:
    row.decided = sorted({*row.decided, *names})


def _settle_suggestions(journal: Journal, merged: set[int]) -> None:
    """Those whose every entry is now one are done; the others stay open for what is left."""
    touching = Suggestion.objects.filter(status=Suggestion.OPEN, entries__in=merged).distinct()
    done = [pk for pk, ids in _members(touching).items() if ids <= merged]
    for row in journal.rows(Suggestion.objects.filter(pk__in=done)):
        row.status = Suggestion.ACCEPTED
        journal.save(row)


def _members(suggestions: Any) -> dict[int, set[int]]:  # noqa: ANN401 (a queryset of Suggestion)
    links = Suggestion.entries.through.objects.filter(suggestion__in=suggestions.values("pk"))
    found: dict[int, set[int]] = {}
    for suggestion, entry in links.values_list("suggestion_id", "entry_id"):
        found.setdefault(suggestion, set()).add(entry)
    return found


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


