"""The rows one edit touches, each as it was and as it became.

An edit takes the rows it may change from the journal and gives them back to be saved or deleted, so the cost of an operation
follows the rows it touched and never the size of the story.
"""

from collections.abc import Iterable
from typing import Any

from django.db import models

from timeline.articles.models import DecidedBlock, DecidedDay, DecidedOrigin, Story, Withdrawal

from . import tally
from .models import Annotation, Change, Entry, Evidence, Later, Operation, Release, Suggestion

# Stored in every journal row for good, so short codes instead of class names.
TABLES: dict[str, type[models.Model]] = {
    "entry": Entry,
    "evidence": Evidence,
    "annotation": Annotation,
    "suggestion": Suggestion,
    "release": Release,
    "later": Later,
    "decided_day": DecidedDay,
    "decided_block": DecidedBlock,
    "decided_origin": DecidedOrigin,
    "withdrawal": Withdrawal,
}
CODES = {model: code for code, model in TABLES.items()}
DECISIONS = {"decided_day", "decided_block", "decided_origin", "withdrawal"}  # about articles: what is read from them hangs on these


class Refused(Exception):
    """An edit that cannot be done, with the reason in the editor's words."""


class Stale(Refused):
    """An edit made from a page that is older than the entry; `entry` is the row as it stands now."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(f"“{entry.headline}” was changed since you opened it. Nothing was saved yet.")
        self.entry = entry


def row_values(row: models.Model) -> dict[str, Any]:
    """A row as JSON holds it: column name to plain value, days and times in ISO form."""
    values = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values.items()}


def row_from(model: type[models.Model], values: dict[str, Any]) -> models.Model:
    """The row that `values` describe. Columns that a later migration dropped are ignored, new ones get their default."""
    known = {field.attname: field for field in model._meta.concrete_fields}
    return model(**{name: known[name].to_python(value) for name, value in values.items() if name in known})


def hold(story: Story) -> None:
    """Let the edits of a story come one after another: the next waits until this transaction ends.

    Locked rows alone would not do. What leads to them, is part of them or asks about them is found by searching, and whoever waits for
    a row has searched before. Articles may come in meanwhile, for the lock leaves the key alone.
    """
    list(Story.objects.select_for_update(no_key=True).filter(pk=story.pk).values_list("pk"))


class Journal:
    """Hands rows out, takes them back changed, and knows what each was before.

    `versions` maps entry ids to the versions that the editor's page showed; an entry that has moved on raises `Stale`.
    """

    def __init__(self, story: Story, versions: dict[int, int] | None = None) -> None:
        self.story = story
        self.versions = versions or {}
        self.kept: list[tuple[Entry, str]] = []  # entries that stay as they are, with the date that would have been theirs
        self._before: dict[tuple[str, int], dict[str, Any] | None] = {}
        self._after: dict[tuple[str, int], dict[str, Any] | None] = {}

    def rows(self, queryset: models.QuerySet) -> list[Any]:
        """The rows of a queryset, locked in key order, to be changed."""
        found = list(queryset.select_for_update(of=("self",)).order_by("pk"))
        for row in found:
            self._before.setdefault((CODES[type(row)], row.pk), row_values(row))
        return found

    def entries(self, ids: Iterable[int]) -> list[Entry]:
        """Living entries of the story by id, in the order asked for."""
        wanted = list(dict.fromkeys(ids))
        found = {entry.pk: entry for entry in self.rows(Entry.objects.filter(story=self.story, pk__in=wanted))}
        for pk in wanted:
            if pk not in found:
                raise Refused("That entry does not exist in this story.")
            entry = found[pk]
            if pk in self.versions and entry.version != self.versions[pk]:
                raise Stale(entry)
            if entry.merged_into_id:
                raise Refused(f"“{entry.headline}” was merged into another entry; edit that one.")
        return [found[pk] for pk in wanted]

    def entry(self, pk: int) -> Entry:
        return self.entries([pk])[0]

    def save(self, row: Any) -> None:  # noqa: ANN401 (any model that TABLES lists)
        """Insert or update a row; an existing one must have been taken from the journal."""
        code = CODES[type(row)]
        created = row.pk is None or (row._state.adding and (code, row.pk) not in self._before)
        if not created and (code, row.pk) not in self._before:
            raise LookupError(f"{code} {row.pk} was not taken from the journal")
        if not created and hasattr(row, "version"):
            row.version += 1
        row.save(force_insert=created)
        if created:
            self._before[code, row.pk] = None
        self._after[code, row.pk] = row_values(row)

    def delete(self, row: Any) -> None:  # noqa: ANN401
        """Delete a row taken from the journal; what hangs on it must have been moved or deleted before."""
        key = CODES[type(row)], row.pk
        if key not in self._before:
            raise LookupError(f"{key} was not taken from the journal")
        row.delete()
        self._after[key] = None

    def write(self, kind: str, sentence: str, **fields: Any) -> Operation:  # noqa: ANN401
        """Store the operation and its changed rows."""
        operation = Operation.objects.create(story=self.story, kind=kind, sentence=sentence, **fields)
        Change.objects.bulk_create(
            Change(operation=operation, table=code, row=pk, before=self._before[code, pk], after=after)
            for (code, pk), after in self._after.items()
            if not (after is None and self._before[code, pk] is None)
        )
        tally.keep(operation, self.changes("entry"))
        return operation

    @property
    def touched(self) -> bool:
        return bool(self._after)

    def changes(self, code: str) -> list[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
        """The rows of a table saved or deleted so far, each as it was and as it became."""
        return [(self._before[key], after) for key, after in self._after.items() if key[0] == code]
