"""The one door for edits: do one in a single transaction with its journal, take it back, do it again."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import IntegrityError, transaction
from django.utils import timezone

from timeline.articles.models import Story

from .derive import ask, reread
from .draft import Draft
from .journal import DECISIONS, Journal, Refused, hold
from .leaked import heed
from .models import Operation
from .settling import settle
from .taking_back import taken_back

Edit = Callable[..., str]
LARGE = 300  # rows; to take back more row by row would keep others waiting


def perform(
    edit: Edit,
    story: Story,
    by: AbstractBaseUser | None = None,
    versions: dict[int, int] | None = None,
    sent: str = "",
    **particulars: Any,  # noqa: ANN401 (each edit names its own)
) -> Operation:
    """Run an edit, journal the rows it touched, and return the operation; for a form that was `sent` before, the one of then.

    Raises `Refused` (or `Stale`, when `versions` name an older entry); then nothing has changed.
    """
    if getattr(edit, "on_draft", False):
        return settle(story, lambda draft: {"kind": edit.__name__, "sentence": _on(draft, edit, by, particulars), **signed(by)})
    if done := done_before(story, sent):
        return done
    try:
        with transaction.atomic():
            hold(story)
            journal = Journal(story, versions)
            sentence = edit(journal, **particulars)
            return journal.write(edit.__name__, sentence, sent=sent or None, **signed(by))
    except (Refused, IntegrityError):
        # Of two that come at the same moment the second finds the work of the first in its way.
        if done := done_before(story, sent):
            return done
        raise


def _on(draft: Draft, edit: Edit, by: AbstractBaseUser | None, particulars: dict[str, Any]) -> str:
    sentence = edit(draft, **particulars)
    heed(draft, by)
    return sentence


def done_before(story: Story, sent: str) -> Operation | None:
    done = Operation.objects.filter(story=story, sent=sent).select_related("undone_by").first() if sent else None
    if done and not _stands(done):
        raise Refused("This form was sent before, and what it did was undone since. Open the page again to do it anew.")
    return done


def _stands(operation: Operation) -> bool:
    """Whether it was not undone, or done again since."""
    return not (hasattr(operation, "undone_by") and _stands(operation.undone_by))


def on_draft(edit: Edit) -> Edit:
    """Marks an edit that reads a whole story: `perform` works it out on a draft and holds nobody up meanwhile."""
    edit.on_draft = True
    return edit


def signed(by: AbstractBaseUser | None = None) -> dict[str, Any]:
    """Who did it and when; in whole seconds, so that a dump and a reload give the same journal."""
    return {"by": by if by is not None and by.pk else None, "at": timezone.now().replace(microsecond=0)}


def undo(operation: Operation, by: AbstractBaseUser | None = None) -> Operation:
    """Put every row of an operation back as it was; the undo is an operation too, so undoing that is redo.

    Raises `Refused`, naming the later operation, when undoing would trample it.
    """
    try:
        return _undo(operation, by)
    except IntegrityError:
        raise Refused("This can't be undone: something else has taken the place of what it would put back.") from None


def _undo(operation: Operation, by: AbstractBaseUser | None) -> Operation:
    if operation.changes.filter(table__in=DECISIONS).exists():
        return settle(operation.story, lambda draft: _taken_back_and_reread(draft, operation, by) | signed(by))
    if operation.changes.count() > LARGE:
        return settle(operation.story, lambda draft: taken_back(draft, operation) | signed(by))
    with transaction.atomic():
        hold(operation.story)
        journal = Journal(operation.story)
        return journal.write(**taken_back(journal, operation), **signed(by))


def _taken_back_and_reread(draft: Draft, operation: Operation, by: AbstractBaseUser | None) -> dict[str, Any]:
    written = taken_back(draft, operation)
    reread(draft)  # what is read from articles hangs on the decisions alone, so it comes out as it was
    own = by is not None and operation.by_id == by.pk and operation.kind == "decide_block"
    heed(draft, by, own=own)
    ask(draft)
    return written
