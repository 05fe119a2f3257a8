"""What an editor can do to entries. Each edit checks first, then changes rows through the journal and says what it did.

An edit knows nothing of undo and is never called directly; `history.perform` does. Each returns a past-tense sentence.
"""

from collections.abc import Sequence
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser

from timeline.articles.naming import listed
from timeline.dates.edtf import words

from .apart import note_answered
from .by_name import by_name
from .days_given import keep_date, name_of
from .fields import REVISABLE, as_kept, check_field, decide, set_fields
from .joining import merge, merge_same_text, split
from .journal import Journal, Refused
from .later import put_off, settle
from .models import Annotation, Entry, Release, Suggestion
from .parts import link, unlink
from .placing import move
from .tags import tags_in
from .waiting import living_sides, sides_of

__all__ = [
    "accept", "annotate", "answer", "choose_date", "dismiss", "let_stand", "link", "merge", "merge_same_text", "move", "put_off",
    "reject", "release", "resolve", "restore", "revise", "set_lane", "split", "unlink", "withdraw_release",
]


def accept(journal: Journal, entries: Sequence[int], alone: Sequence[str] = ()) -> str:
    """What was offered with them and left out is, by the name that review has for it, asked alone from then on."""
    said = _set_status(journal, entries, Entry.ACCEPTED, "Accepted")
    for thing in alone:
        settle(journal, thing, "")
    return f"{said} and left {len(alone)} out" if alone else said


def dismiss(journal: Journal, entries: Sequence[int]) -> str:
    return _set_status(journal, entries, Entry.DISMISSED, "Dismissed")


def restore(journal: Journal, entries: Sequence[int]) -> str:
    """Back to proposed, from accepted or dismissed."""
    return _set_status(journal, entries, Entry.PROPOSED, "Put back to proposed:")


def revise(journal: Journal, entry: int, **fields: str) -> str:
    """Set any of headline, summary, edtf, lane, modality, tags; what equals the present value is left alone."""
    row = journal.entry(entry)
    kept = {name: as_kept(name, value) for name, value in fields.items()}
    changed = {name: value for name, value in kept.items() if as_kept(name, getattr(row, name)) != value}
    if not changed:
        raise Refused("Nothing was changed, so there is nothing to save.")
    was = row.headline
    old_words, old_lane, old_tags = words(row.edtf), row.lane, row.tags
    set_fields(row, changed)
    decide(row, *(REVISABLE[name] for name in changed))
    journal.save(row)
    if "edtf" in changed:
        keep_date(journal, row)
    if set(changed) <= {"edtf", "lane"}:
        moves = [f"from {old_words} to {words(row.edtf)}"] if "edtf" in changed else []
        moves += [f"from {_named(old_lane)} to {_named(row.lane)}"] if "lane" in changed else []
        return f"Moved “{was}” {listed(moves)}"
    if list(changed) == ["headline"]:
        return f"Retitled “{was}” to “{row.headline}”"
    if list(changed) == ["tags"]:
        return _tagged(was, tags_in(old_tags), tags_in(row.tags))
    return f"Changed the {listed([REVISABLE[name] for name in changed])} of “{was}”"


def _tagged(headline: str, before: Sequence[str], now: Sequence[str]) -> str:
    given, taken = ([f"“{tag}”" for tag in tags if tag not in others] for tags, others in ((now, before), (before, now)))
    if not given:
        return f"Took {listed(taken)} off the tags of “{headline}”"
    return f"Tagged “{headline}” with {listed(given)}" + (f", no longer with {listed(taken)}" if taken else "")


def _named(lane: str) -> str:
    return f"the lane {lane}" if lane else "no lane"


def choose_date(journal: Journal, entry: int, edtf: str) -> str:
    """Set the date of an entry of which its articles give several, or say that the one it has is right."""
    row = journal.entry(entry)
    if row.edtf != edtf:
        return revise(journal, entry, edtf=edtf)
    decide(row, REVISABLE["edtf"])
    row.provisional = False
    journal.save(row)
    keep_date(journal, row)
    return f"Kept {words(row.edtf)} as the date of “{row.headline}”"


def let_stand(journal: Journal, entry: int, mark: str) -> str:
    """Remember that the days given for an entry are no conflict, as long as it stands as it was shown."""
    row = journal.entry(entry)
    settle(journal, name_of(entry), mark)
    return f"Noted that the dates given for “{row.headline}” may all stand"


def set_lane(journal: Journal, entries: Sequence[int], lane: str) -> str:
    """Put several entries into one lane; those that are in it already are left alone."""
    lane = as_kept("lane", lane)
    rows = [row for row in journal.entries(entries) if row.lane != lane]
    if not rows:
        raise Refused(f"Already in {_named(lane)}.")
    for row in rows:
        set_fields(row, {"lane": lane})
        decide(row, REVISABLE["lane"])
        journal.save(row)
    moved = f"“{rows[0].headline}”" if len(rows) == 1 else f"{len(rows):,} entries"
    return f"Moved {moved} to {_named(lane)}"


def annotate(
    journal: Journal, entry: int, text: str, at: datetime, author: AbstractBaseUser | None = None,
    kind: str = Annotation.NOTE, published: bool = False,
) -> str:
    text = as_kept("text", text)
    check_field(Annotation(text=text, kind=kind), "text", "note")
    check_field(Annotation(text=text, kind=kind), "kind", "kind of note")
    row = journal.entry(entry)
    if "notes" not in row.decided:  # a further note changes nothing of the entry, so nobody's open form goes stale
        decide(row, "notes")
        journal.save(row)
    journal.save(Annotation(entry=row, text=text, kind=kind, published=published, author=author, at=at))
    return f"Added {_a(kind)} to “{row.headline}”"


def resolve(journal: Journal, annotation: int, resolved: bool = True) -> str:
    """Mark a note as dealt with, or open it again; two who press the same want the same."""
    found = journal.rows(Annotation.objects.filter(pk=annotation, entry__story=journal.story))
    if not found:
        raise Refused("That note does not exist in this story.")
    note = found[0]
    if note.resolved == resolved:
        raise Refused(f"That {note.kind} is {'resolved' if resolved else 'open'} already.")
    note.resolved = resolved
    journal.save(note)
    return f"{'Resolved' if note.resolved else 'Reopened'} {_a(note.kind)} on “{note.entry.headline}”"


def _a(kind: str) -> str:
    return kind if kind == Annotation.CONTEXT else f"a {kind}"


def reject(journal: Journal, suggestion: int) -> str:
    """Remember that the entries of a suggestion are not the same event, whichever suggestion asks it of them."""
    asking = Suggestion.objects.filter(story=journal.story, status=Suggestion.OPEN)
    living = living_sides(asking)
    sides = {row.pk: sides_of(row, living) for row in asking}
    entries = sides.get(suggestion, [])
    if len(entries) < 2 or not note_answered(journal, {pk: found for pk, found in sides.items() if found == entries}):
        raise Refused("That suggestion is no longer open.")
    return f"Noted that {by_name(entries)} are not the same"


def answer(journal: Journal, annotation: int, text: str, at: datetime, author: AbstractBaseUser | None = None) -> str:
    """Answer an open question with a note beside it; the question is dealt with."""
    found = journal.rows(Annotation.objects.filter(pk=annotation, entry__story=journal.story))
    if not found or found[0].resolved:
        raise Refused("That question is no longer open.")
    annotate(journal, found[0].entry_id, text, at, author)
    resolve(journal, annotation)
    return f"Answered a {found[0].kind} on “{found[0].entry.headline}”"


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
    rows = [row for row in journal.entries(entries) if row.status != status or row.set_aside]
    if not rows:
        raise Refused(f"Already {status}.")
    for row in rows:
        row.status = status
        decide(row, "status")
        journal.save(row)
    return f"{verb} “{rows[0].headline}”" if len(rows) == 1 else f"{verb} {len(rows):,} entries"
