"""Every row of an operation put back as it was, unless that would trample later work, which is then named."""

from typing import Any

from django.db import models

from .draft import LEADS
from .journal import CODES, DECISIONS, TABLES, Journal, Refused, row_from, row_values
from .models import Annotation, Change, Entry, Evidence, Later, Operation, Suggestion
from .parts import wholes_of

NOT_CONTENT = {"version": None, "importance": None}
ONLY_ONE = {Evidence: ("article_id", "start", "end"), Later: ("story_id", "thing")}  # rows that have a place where no second may be


class _InTheWay(Exception):
    """Later work that would be trampled: its operation, where one tells, and on what they meet."""

    def __init__(self, later: Operation | None, what: str = "entry") -> None:
        super().__init__()
        self.later, self.what = later, what

    def worded(self, done: str) -> str:
        if self.later is None:
            return f"This can't be {done}: something else has taken the place of what it would put back."
        return f"This can't be {done} before a later change to the same {self.what}. Undo that first: {self.later.sentence}."


def taken_back(journal: Journal, operation: Operation) -> dict[str, Any]:
    """What to write of the undo, or of the redo, once its rows are put back through the journal. Raises `Refused`."""
    operation = Operation.objects.select_related("undoes").get(pk=operation.pk)
    if Operation.objects.filter(undoes=operation).exists():
        raise Refused("That was undone already.")
    changes = list(operation.changes.all())
    current = _current_rows(journal, changes)
    kind, sentence = _named_inverse(operation)
    try:
        _refuse_if_trampled(operation, changes, current)
    except _InTheWay as work:
        raise Refused(work.worded("redone" if kind == "redo" else "undone")) from None
    _restore(journal, changes, current)
    return {"kind": kind, "sentence": sentence, "undoes": operation}


def _refuse_if_trampled(operation: Operation, changes: list[Change], current: dict[tuple[str, int], models.Model]) -> None:
    _refuse_if_later_work(operation, changes)
    for change in changes:
        row = current.get((change.table, change.row))
        _refuse_if_changed_since(change, row)
        if row is None:
            _refuse_if_taken(change)
    for home in sorted(_homes(changes)):
        _refuse_if_not_living(home, current.get(("entry", home)))
    _refuse_if_circle(changes)


def _refuse_if_taken(change: Change) -> None:
    """Put back beside another of its kind in the same place, it would not be the only one there."""
    model = TABLES[change.table]
    if change.before is None or model not in ONLY_ONE:
        return
    if other := model._default_manager.filter(**{name: change.before[name] for name in ONLY_ONE[model]}).first():
        raise _InTheWay(_operation_of(Change.objects.filter(table=change.table, row=other.pk)))


def _current_rows(journal: Journal, changes: list[Change]) -> dict[tuple[str, int], models.Model]:
    """The rows of an operation and the homes of what it puts back, locked, so that nobody merges a home away meanwhile."""
    current = {}
    for code, model in TABLES.items():
        keys = {change.row for change in changes if change.table == code} | (_homes(changes) if code == "entry" else set())
        if keys:
            current |= {(code, row.pk): row for row in journal.rows(model._default_manager.filter(pk__in=keys))}
    return current


def _homes(changes: list[Change]) -> set[int]:
    """The entries that rows would hang on or lead to when put back, but for those that are put back with them."""
    back = [change.before for change in changes if change.before is not None]
    found = {before[name] for before in back for name in LEADS if before.get(name)}
    return found - {change.row for change in changes if change.table == "entry" and change.before is not None}


def _refuse_if_later_work(operation: Operation, changes: list[Change]) -> None:
    """Equal rows are not enough: an accept after a restore looks like the accept before it, and is another decision."""
    here = models.Q()
    for code in TABLES:
        here |= models.Q(table=code, row__in=[change.row for change in changes if change.table == code])
    touching = Change.objects.filter(here, operation__story=operation.story, operation__gt=operation)
    later = {row.pk: row for row in Operation.objects.filter(pk__in=touching.values("operation")).order_by("pk")}
    for row in reversed(list(later.values())):
        # Newest first, so that of a redo, its undo and the edit itself the right two cancel out.
        if row.pk in later and row.undoes_id in later:
            del later[row.pk], later[row.undoes_id]
    if later:
        last = later[max(later)]
        shared = {(code, row) for code, row in last.changes.values_list("table", "row")} & {(c.table, c.row) for c in changes}
        raise _InTheWay(last, "article" if any(code in DECISIONS for code, _ in shared) else "entry")


def _same(row: models.Model | None, values: dict[str, Any] | None) -> bool:
    """Versions only grow, so that no stale page can pass for a fresh one, and importance is derived: neither is content."""
    if row is None or values is None:
        return row is None and values is None
    now = row_values(row) | NOT_CONTENT
    # Columns newer than the journal entry cannot have been changed by it.
    return all(now[name] == value for name, value in (values | NOT_CONTENT).items() if name in now)


def _refuse_if_changed_since(change: Change, row: models.Model | None) -> None:
    if not _same(row, change.after):
        later = _operation_of(Change.objects.filter(table=change.table, row=change.row, pk__gt=change.pk))
        # An open suggestion comes, goes and moves with each reading; what no edit touched since is nobody's work.
        if later or change.table != CODES[Suggestion]:
            raise _InTheWay(later)
    if change.table == "entry" and row is not None and (change.before is None or _is_merged_away(change)):
        _refuse_if_built_upon(change, row)


def _is_merged_away(change: Change) -> bool:
    """Whether putting the row back makes it lead to another entry, as redoing a merge does."""
    return change.before.get("merged_into_id") is not None and change.after["merged_into_id"] is None


def _refuse_if_built_upon(change: Change, entry: Entry) -> None:
    """An entry may go or be merged away only if nothing of later work would go with it."""
    for model, leads in ((Annotation, "entry"), (Evidence, "entry"), (Entry, "merged_into"), (Entry, "part_of")):
        held = model._default_manager.filter(**{leads: entry})
        mine = Change.objects.filter(operation=change.operation_id, table=CODES[model]).values("row")
        if stray := held.exclude(pk__in=mine).first():
            later = Change.objects.filter(table=CODES[model], row=stray.pk, pk__gt=change.pk)
            raise _InTheWay(_operation_of(later))


def _refuse_if_not_living(home: int, entry: Entry | None) -> None:
    """Put back onto an entry that was merged away or withdrawn since, a note or a piece of evidence would be out of sight."""
    if entry is None or entry.merged_into_id:
        raise _InTheWay(_operation_of(Change.objects.filter(table="entry", row=home)))


def _refuse_if_circle(changes: list[Change]) -> None:
    """Put back into an entry that became part of it since, a part would hold itself."""
    back = {change.row: change.before.get("part_of_id") for change in changes if change.table == "entry" and change.before}
    for row, whole in back.items():
        if whole and row in wholes_of(row, back):
            raise _InTheWay(_operation_of(Change.objects.filter(table="entry", row=whole)))


def _operation_of(changes: models.QuerySet) -> Operation | None:
    last = changes.order_by("-pk").select_related("operation").first()
    return last.operation if last else None


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
