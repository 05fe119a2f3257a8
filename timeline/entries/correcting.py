"""The edits that answer a correction notice: take what it says, keep the date against it, or say that it changes nothing."""

from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser

from timeline.articles.fit_to_show import without_directions
from timeline.articles.naming import listed
from timeline.dates.edtf import words

from .days_given import keep_date
from .edits import choose_date
from .fields import REVISABLE, as_kept, check_field, decide, set_fields
from .journal import Journal
from .later import settle
from .models import Annotation


def take_correction(
    journal: Journal, entry: int, thing: str, mark: str, note: str, at: datetime, author: AbstractBaseUser | None = None,
    published: bool = False, **fields: str,
) -> str:
    """Set what a notice gives, if it gives anything, and keep its words as a note on the entry."""
    row = journal.entry(entry)
    headline, date = row.headline, row.edtf
    kept = {name: as_kept(name, value) for name, value in fields.items()}
    changed = {name: value for name, value in kept.items() if getattr(row, name) != value}
    set_fields(row, changed)
    decide(row, "notes", *(REVISABLE[name] for name in fields))
    row.provisional = row.provisional and "edtf" not in fields
    correction = Annotation(entry=row, kind=Annotation.CORRECTION, text=without_directions(note), published=published, author=author, at=at)
    check_field(correction, "text", "note")
    journal.save(row)
    journal.save(correction)
    if "edtf" in fields:
        keep_date(journal, row)
    settle(journal, thing, mark)
    if "edtf" in changed:
        return f"Corrected the date of “{headline}” from {words(date)} to {words(row.edtf)}"
    if changed:
        return f"Corrected the {listed([REVISABLE[name] for name in changed])} of “{headline}”"
    return f"Noted a correction of “{headline}”"


def keep_despite_correction(journal: Journal, entry: int, thing: str, mark: str) -> str:
    """The date that the entry has is right after all."""
    kept = choose_date(journal, entry, journal.entry(entry).edtf)
    settle(journal, thing, mark)
    return f"{kept}, against a correction"


def pass_over_correction(journal: Journal, entry: int, thing: str, mark: str) -> str:
    row = journal.entry(entry)
    settle(journal, thing, mark)
    return f"Noted that a correction changes nothing of “{row.headline}”"
