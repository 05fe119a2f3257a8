"""A journal that is written down later: what an edit would do, worked out without holding anything up.

An edit that reads a whole story takes seconds. On a draft it sees its own changes as if they were stored; `keep` then stores all of
them at once, with the operation, in a transaction that is as short as that takes.
"""

from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from django.db import models
from django.db.models import F

from timeline.articles.models import Story
from timeline.articles.read import StoryRead

from .journal import CODES, TABLES, Journal, row_values
from .models import Derived, Entry, Evidence
from .suggest import Asked
from .tally import let_go

FIRST_NEW = 2**62  # keys of rows that are not stored yet; above all others, for the order of keys is the order of making
LEADS = ("entry_id", "merged_into_id", "part_of_id")
STORY_OF = {Entry: "story", Evidence: "entry__story"}  # the others here are about an article


class Draft(Journal):
    """Besides the rows of the journal, what is derived along with them: readings, suggestions and importances.

    `known` holds what was worked out of the articles before, for as long as they have not changed.
    """

    def __init__(self, story: Story, known: dict[str, Any] | None = None) -> None:
        super().__init__(story)
        self.read: StoryRead | None = None
        self.asked: Asked | None = None
        self.importances: dict[int, float] = {}
        self.hidden: list[str] = []  # texts that turned out to be server output
        self._known = {} if known is None else known
        self._rows: dict[tuple[str, int], Any] = {}
        self._new = count(FIRST_NEW)
        self._whole: set[type[models.Model]] = set()

    def once(self, name: str, work_out: Callable[[], Any]) -> Any:  # noqa: ANN401
        """What hangs on articles and decisions alone is worked out once, however often others get in between."""
        if name not in self._known:
            self._known[name] = work_out()
        return self._known[name]

    def rows(self, queryset: models.QuerySet) -> list[Any]:
        """The rows of a queryset as they stand in this draft. Nothing is locked."""
        found = []
        for row in queryset.order_by("pk"):
            key = CODES[type(row)], row.pk
            if key not in self._before:
                self._before[key], self._rows[key] = row_values(row), row
            if key in self._rows:
                found.append(self._rows[key])
        return found

    def whole(self, model: type[models.Model]) -> list[Any]:
        """All rows of the story in a table as they stand in this draft, in the order of their keys."""
        if model not in self._whole:
            self.rows(model._default_manager.filter(**{STORY_OF.get(model, "article__story"): self.story}))
            self._whole.add(model)
        return [self._rows[key] for key in sorted(key for key in self._rows if key[0] == CODES[model])]

    def save(self, row: Any) -> None:  # noqa: ANN401
        code = CODES[type(row)]
        if row.pk is None:
            row.pk = next(self._new)
        key = code, row.pk
        if key not in self._before:
            if not row._state.adding:
                raise LookupError(f"{key} was not taken from the journal")
            self._before[key] = None
        elif hasattr(row, "version"):
            row.version += 1
        self._rows[key], self._after[key] = row, row_values(row)

    def delete(self, row: Any) -> None:  # noqa: ANN401
        key = CODES[type(row)], row.pk
        if key not in self._before:
            raise LookupError(f"{key} was not taken from the journal")
        del self._rows[key]
        self._after[key] = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to store."""
        return not (self._after or self.importances or (self.read and self.read.changed) or (self.asked and self.asked.changed))

    def keep(self) -> None:
        """Store everything but the operation, which `write` does; the caller holds the story and knows that it stands as it was."""
        if self.read:
            self.read.store(sorted(self.read.changed))
        keys = self._store_rows()
        for pk, importance in self.importances.items():
            Entry.objects.filter(pk=keys.get(pk, pk)).update(importance=importance)
        if self.importances:
            let_go(self.story)
        if self.read or self.importances:
            Derived.objects.update_or_create(story=self.story, defaults={"times": F("times") + 1}, create_defaults={"times": 1})
        if self.asked:
            self.asked.store(keys)

    def _store_rows(self) -> dict[int, int]:
        """Entries are made before anything moves to them, and go after all that hung on them has moved. Returns their new keys."""
        made = [key for key, before in self._before.items() if before is None and self._after[key] is not None]
        gone = [key for key, after in self._after.items() if after is None and self._before[key] is not None]
        keys = self._create([key for key in made if key[0] == "entry"], {})
        for key, after in self._after.items():
            if after is not None and self._before[key] is not None:
                self._update(key, keys)
        for code in reversed(TABLES):
            TABLES[code]._default_manager.filter(pk__in=[pk for of, pk in gone if of == code]).delete()
        self._create([key for key in made if key[0] != "entry"], keys)
        return keys

    def _create(self, made: Iterable[tuple[str, int]], entries: dict[int, int]) -> dict[int, int]:
        """Make rows, and rename them in the journal to the keys that the database gives them."""
        keys = {}
        for code, model in TABLES.items():
            mine = [key for key in made if key[0] == code]
            rows = [self._rows[key] for key in mine]
            for row in rows:
                row.pk = None if row.pk >= FIRST_NEW else row.pk
                _lead(row, entries)
            model._default_manager.bulk_create(rows, batch_size=500)
            keys |= {(code, pk): (code, row.pk) for (_, pk), row in zip(mine, rows, strict=True)}
            for key, row in zip(mine, rows, strict=True):
                leads = {name: getattr(row, name) for name in LEADS if hasattr(row, name)}
                self._after[key] |= {model._meta.pk.attname: row.pk} | leads
        self._before = {keys.get(key, key): before for key, before in self._before.items()}
        self._after = {keys.get(key, key): after for key, after in self._after.items()}
        self._rows = {keys.get(key, key): row for key, row in self._rows.items()}
        return {pk: new for (code, pk), (_, new) in keys.items() if code == "entry"}

    def _update(self, key: tuple[str, int], entries: dict[int, int]) -> None:
        row, before = self._rows[key], self._before[key]
        _lead(row, entries)
        self._after[key] = after = row_values(row)
        changed = {name: getattr(row, name) for name, value in after.items() if value != before[name]}
        TABLES[key[0]]._default_manager.filter(pk=row.pk).update(**changed)


def _lead(row: Any, entries: dict[int, int]) -> None:  # noqa: ANN401
    for name in LEADS:
        if (pk := getattr(row, name, None)) in entries:
            setattr(row, name, entries[pk])
