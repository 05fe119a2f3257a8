"""Which correction notices wait for an answer, each with the entry that it is about and what would be otherwise by it."""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from textwrap import shorten

from django.db.models import QuerySet

from timeline.articles.models import Expression, Story

from .corrections import NOTICE
from .later import answered, mark_of
from .models import Entry, Evidence
from .notices import Amends, Day, amends
from .one_line import on_one_line

NOTICED = "correction"
LONGEST = 2_000  # characters of a notice that are kept as a note


@dataclass(frozen=True)
class Noticed:
    """An entry, a notice about it in the words of one article or of several, and what that changes."""

    entry: Entry
    rows: tuple[Evidence, ...]
    words: str
    changes: Amends

    @property
    def mark(self) -> str:
        """The same words are the same notice, whatever becomes of the entry and wherever they stand."""
        return mark_of(self.words)

    @property
    def name(self) -> str:
        return f"{NOTICED}-{self.mark[:20]}"

    @property
    def note(self) -> str:
        return f"{self.rows[0].article.shown_outlet or 'An article'}: “{shorten(self.words, LONGEST, placeholder=' …')}”"

    @property
    def fields(self) -> dict[str, str]:
        """What the entry has or would have by the notice."""
        wrong, right = self.changes.wrong, self.changes.right
        if self.changes.dates:
            return {"edtf": right} if right else {}
        if not wrong or not right:
            return {}
        told = {name: whole(wrong).sub(partial(_written_like, right), getattr(self.entry, name)) for name in ("headline", "summary")}
        return {name: value for name, value in told.items() if value != getattr(self.entry, name)}


def whole(value: str) -> re.Pattern[str]:
    """A figure or name that is no part of a longer one."""
    return re.compile(rf"(?<![\w.,]){re.escape(value)}(?!\w|[.,]\d)", re.IGNORECASE)


def _written_like(right: str, wrong: re.Match[str]) -> str:
    return right[:1].upper() + right[1:] if wrong[0][:1].isupper() else right


def waiting_notices(story: Story) -> list[Noticed]:
    """The notices about entries of a story that nobody has answered, as they stand in its articles."""
    rows = noticed_in(story).select_related("entry", "article__outlet", "article__reading__origin").order_by("article__key", "start")
    found: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
    for row in rows:
        found[row.entry_id, on_one_line(row.quote)].append(row)
    known = answered(story) if found else {}
    days = _days_of([rows[0] for rows in found.values()])
    noticed = [Noticed(told[0].entry, tuple(told), words, amends(told[0].quote, days[told[0].pk])) for (_, words), told in found.items()]
    return [each for each in noticed if known.get(each.name) != each.mark]


def noticed_in(story: Story, among: Collection[int] | None = None) -> QuerySet[Evidence]:
    """The notices among the evidence of a story, answered or not."""
    shown = Entry.objects.shown().filter(story=story).among(among)
    return Evidence.objects.filter(entry__in=shown, phrase_start=None, reason__startswith=NOTICE, article__withdrawal=None)


def _days_of(rows: list[Evidence]) -> dict[int, list[Day]]:
    """The days, months and years that each notice names, by where they stand in it."""
    found: dict[int, list[Day]] = defaultdict(list)
    if rows:
        articles = {row.article_id: row for row in rows}
        for phrase in Expression.objects.filter(article__in=articles).exclude(edtf=""):
            for row in rows:
                if row.article_id == phrase.article_id and row.start <= phrase.start < row.end:
                    found[row.pk].append(Day(phrase.start - row.start, phrase.end - row.start, phrase.edtf))
    return found
