"""What stands in the way of taking an operation back: later work that would be trampled, which is then named."""

from typing import Any

from django.db import models

from .draft import LEADS
from .journal import CODES, DECISIONS, TABLES, row_values
from .models import Annotation, Change, Entry, Evidence, Later, Operation, Suggestion
from .out_of_sight import overruled
from .parts import wholes_of

NOT_CONTENT = {"version": None, "importance": None}
ONLY_ONE = {Evidence: ("article_id", "start", "end"), Later: ("story_id", "thing")}  # rows that have a place where no second may be


class InTheWay(Exception):
    """Later work that would be trampled: its operation, where one tells, and on what they meet."""

    def __init__(self, later: Operation | None, what: str = "entry") -> None:
        super().__init__()
        self.later, self.what = later, what

    def worded(self, done: str) -> str:
        if self.later is None:
            return f"This can't be {done}: something else has taken the place of what it would put back."
        return f"This can't be {done} before a later change to the same {self.what}. Undo that first: {self.later.sentence}."


def refuse_if_trampled(operation: Operation, changes: list[Change], current: dict[tuple[str, int], models.Model]) -> None:
    _refuse_if_later_work(operation, changes)
    for change in changes:
        row = current.get((change.table, change.row))
        _refuse_if_changed_since(change, row)
        if row is None:
            _refuse_if_taken(change)
    for home in sorted(homes_of(changes)):
        _refuse_if_not_living(home, current.get(("entry", home)))
    _refuse_if_circle(changes)
    if decision := overruled(operation, changes, current):
        raise InTheWay(_operation_of(Change.objects.filter(table=decision[0], row=decision[1])), "article")


def _refuse_if_taken(change: Change) -> None:
    """Put back beside another of its kind in the same place, it would not be the only one there."""
    model = TABLES[change.table]
    if change.before is None or model not in ONLY_ONE:
        return
    if other := model._default_manager.filter(**{name: change.before[name] for name in ONLY_ONE[model]}).first():
        raise InTheWay(_operation_of(Change.objects.filter(table=change.table, row=other.pk)))


def homes_of(changes: list[Change]) -> set[int]:
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
        raise InTheWay(last, "article" if any(code in DECISIONS for code, _ in shared) else "entry")


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
            raise InTheWay(later)
    if change.table == "entry" and row is not None and (change.before is None or _is_merged_away(change)):
        _refuse_if_built_upon(change, row)
    if change.table == "entry" and row is not None and change.before is not None and _comes_back(change):
        _refuse_if_gathered_for(change)


def _is_merged_away(change: Change) -> bool:
    """Whether putting the row back makes it lead to another entry, as redoing a merge does."""
    return change.before.get("merged_into_id") is not None and change.after["merged_into_id"] is None


def _comes_back(change: Change) -> bool:
    """Whether putting the row back makes it an entry of its own again, as undoing a merge does."""
    return change.before.get("merged_into_id") is None and change.after is not None and change.after["merged_into_id"] is not None


def _refuse_if_gathered_for(change: Change) -> None:
    """What a reading or a restored article brought to the entry that lived on may be the other's, and nobody has said whose."""
    home = change.after["merged_into_id"]
    here = Evidence.objects.filter(entry=home).values("pk")
    since = Change.objects.filter(table=CODES[Evidence], row__in=here, pk__gt=change.pk).exclude(operation=change.operation_id)
    then: dict[int, dict[str, Any] | None] = {}  # the rows as they were right after the merge
    for row, before in since.order_by("pk").values_list("row", "before"):
        then.setdefault(row, before)
    brought = [row for row, before in then.items() if before is None or before["entry_id"] != home]
    if brought:
        raise InTheWay(_operation_of(since.filter(row__in=brought)))


def _refuse_if_built_upon(change: Change, entry: Entry) -> None:
    """An entry may go or be merged away only if nothing of later work would go with it."""
    for model, leads in ((Annotation, "entry"), (Evidence, "entry"), (Entry, "merged_into"), (Entry, "part_of")):
        held = model._default_manager.filter(**{leads: entry})
        mine = Change.objects.filter(operation=change.operation_id, table=CODES[model]).values("row")
        if stray := held.exclude(pk__in=mine).first():
            later = Change.objects.filter(table=CODES[model], row=stray.pk, pk__gt=change.pk)
            raise InTheWay(_operation_of(later))


def _refuse_if_not_living(home: int, entry: Entry | None) -> None:
    """Put back onto an entry that was merged away or withdrawn since, a note or a piece of evidence would be out of sight."""
    if entry is None or entry.merged_into_id:
        raise InTheWay(_operation_of(Change.objects.filter(table="entry", row=home)))


def _refuse_if_circle(changes: list[Change]) -> None:
    """Put back into an entry that became part of it since, a part would hold itself."""
    back = {change.row: change.before.get("part_of_id") for change in changes if change.table == "entry" and change.before}
    for row, whole in back.items():
        if whole and row in wholes_of(row, back):
            raise InTheWay(_operation_of(Change.objects.filter(table="entry", row=whole)))


def _operation_of(changes: models.QuerySet) -> Operation | None:
    last = changes.order_by("-pk").select_related("operation").first()
    return last.operation if last else None
