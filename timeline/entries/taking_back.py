"""Every row of an operation put back as it was, unless that would trample later work, which is then named."""

from typing import Any

from django.db import models

from .in_the_way import InTheWay, homes_of, refuse_if_trampled
from .journal import TABLES, Journal, Refused, row_from
from .models import Change, Operation


def taken_back(journal: Journal, operation: Operation) -> dict[str, Any]:
    """What to write of the undo, or of the redo, once its rows are put back through the journal. Raises `Refused`."""
    operation = Operation.objects.select_related("undoes").get(pk=operation.pk)
    if Operation.objects.filter(undoes=operation).exists():
        raise Refused("That was undone already.")
    changes = list(operation.changes.all())
    current = _current_rows(journal, changes)
    kind, sentence = _named_inverse(operation)
    try:
        refuse_if_trampled(operation, changes, current)
    except InTheWay as work:
        raise Refused(work.worded("redone" if kind == "redo" else "undone")) from None
    _restore(journal, changes, current)
    return {"kind": kind, "sentence": sentence, "undoes": operation}


def _current_rows(journal: Journal, changes: list[Change]) -> dict[tuple[str, int], models.Model]:
    """The rows of an operation and the homes of what it puts back, locked, so that nobody merges a home away meanwhile."""
    current = {}
    for code, model in TABLES.items():
        keys = {change.row for change in changes if change.table == code} | (homes_of(changes) if code == "entry" else set())
        if keys:
            current |= {(code, row.pk): row for row in journal.rows(model._default_manager.filter(pk__in=keys))}
    return current


def _restore(journal: Journal, changes: list[Change], current: dict[tuple[str, int], models.Model]) -> None:
    # Save before deleting: evidence that moves home would otherwise go with the entry it leaves.
    for change in changes:
        if change.before is not None:
            row = row_from(TABLES[change.table], change.before)
            now = current.get((change.table, change.row))
            if now is not None:
                row._state.adding = False
            if hasattr(row, "version"):
                row.version = now.version if now is not None else change.before["version"] + 1
            journal.save(row)
    # Newest first, so that what hangs on an entry goes before the entry.
    for change in reversed(changes):
        if change.before is None and (change.table, change.row) in current:
            journal.delete(current[change.table, change.row])


def _named_inverse(operation: Operation) -> tuple[str, str]:
    """What taking an operation back is called: undoing an undo is a redo, and undoing that an undo again."""
    kind = "redo" if operation.kind == "undo" else "undo"
    done = operation.sentence.removeprefix("Undid: ").removeprefix("Redid: ")
    return kind, f"{'Redid' if kind == 'redo' else 'Undid'}: {done}"
