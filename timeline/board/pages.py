"""What each page needs from the database, in a fixed number of queries however long the story is."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest

from timeline.articles.models import Article, Origin, Reading, Story
from timeline.entries.models import Change, Entry, Operation, Suggestion
from timeline.entries.waiting import waiting
from timeline.publish.document import count_origins
from timeline.publish.drawing import counted, drawing, when
from timeline.publish.layout import LABEL, LABEL_BESIDE_PANEL

from .access import may_edit

HISTORY_SHOWN = 8


def board(request: HttpRequest, story: Story, *, beside_panel: bool = False) -> dict[str, Any]:
    """The timeline of a story as the board draws it."""
    entries = list(counted(Entry.objects.filter(story=story).shown()).in_date_order())
    return drawing(entries, LABEL_BESIDE_PANEL if beside_panel else LABEL) | {
        "story": story,
        "numbers": _numbers(story) | {"suggestion_count": _suggested(story, {entry.pk for entry in entries})},
        "may_edit": may_edit(request),
    }


def entry_panel(request: HttpRequest, story: Story, pk: int) -> dict[str, Any]:
    """Everything the panel shows of one entry, and the entries before and after it."""
    entry = entry_or_404(story, pk)
    evidence = list(
        entry.evidence.select_related("article__outlet", "article__reading__origin", "article__reading__borrowed_from__outlet")
    )
    order = list(Entry.objects.filter(story=story).shown().in_date_order().values_list("pk", flat=True))
    at = order.index(entry.pk) if entry.pk in order else -1
    return {
        "story": story,
        "entry": entry,
        "when": when(entry),
        "evidence": evidence,
        "articles": len({row.article_id for row in evidence}),
        "origins": count_origins(evidence),
        "notes": list(entry.annotations.select_related("author")),
        "suggestions": _suggestions(story, entry),
        "history": history_of(entry),
        "at": at + 1,
        "of": len(order),
        "previous": order[at - 1] if at > 0 else None,
        "next": order[at + 1] if 0 <= at < len(order) - 1 else None,
        "may_edit": may_edit(request),
    }


def entry_or_404(story: Story, pk: int) -> Entry:
    entry = Entry.objects.filter(story=story, pk=pk).select_related("merged_into").first()
    if entry is None:
        raise Http404("There is no such entry in this story.")
    return entry


def anchor_of(entry: Entry) -> date | None:
    """The publish day that a relative date typed for this entry is counted from: the latest of its articles'."""
    days = Article.objects.filter(evidence__entry=entry).values_list("reading__published", flat=True)
    return max((day for day in days if day), default=None)


def history_of(entry: Entry) -> list[Operation]:
    """The newest operations that touched an entry, each with whether it was taken back."""
    touched = Change.objects.filter(table="entry", row=entry.pk).values("operation")
    operations = Operation.objects.filter(pk__in=touched).select_related("by", "undone_by").order_by("-pk")
    return list(operations[:HISTORY_SHOWN])


def stories() -> QuerySet[Story]:
    """Every story with its figures and the first and last day that an entry gives."""
    shown = Entry.objects.filter(story=OuterRef("pk")).shown()
    exact = shown.filter(edtf__contains="-")  # to the month at least, so that "this year" stretches no story
    return Story.objects.select_related("release").annotate(
        total=_count(shown),
        waiting=_count(shown.filter(status=Entry.PROPOSED)),
        article_count=_count(Article.objects.filter(story=OuterRef("pk"))),
        first=Subquery(exact.exclude(earliest=None).order_by("earliest").values("earliest")[:1]),
        last=Subquery(exact.exclude(latest=None).order_by("-latest").values("latest")[:1]),
    )


def living(story: Story, ids: Iterable[int]) -> QuerySet[Entry]:
    """The living entries behind these ids, in date order; what was merged away stands for where it lives on."""
    merged = Entry.objects.filter(story=story, pk__in=ids).values("merged_into")
    alive = Entry.objects.filter(story=story).live().filter(Q(pk__in=ids) | Q(pk__in=merged))
    return counted(alive).in_date_order()


def _numbers(story: Story) -> dict[str, int]:
    """The figures of the board's masthead, in one query without multiplying the tables by each other."""
    unconfirmed = [Reading.BORROWED, Reading.INFERRED]
    return (
        Story.objects.filter(pk=story.pk)
        .annotate(
            article_count=_count(Article.objects.filter(story=OuterRef("pk"))),
            origin_count=_count(Origin.objects.filter(story=OuterRef("pk"))),
            provisional_count=_count(Reading.objects.filter(article__story=OuterRef("pk"), basis__in=unconfirmed)),
        )
        .values("article_count", "origin_count", "provisional_count")
        .get()
    )


def _suggested(story: Story, shown: set[int]) -> int:
    """How many open suggestions are between entries that the board shows."""
    sides = story.suggestions.filter(status=Suggestion.OPEN).values_list("sides", flat=True)
    return sum(len(shown.intersection(of)) > 1 for of in sides)


def _count(rows: QuerySet) -> Coalesce:
    counted_rows = rows.order_by().annotate(one=Value(1)).values("one").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted_rows), 0)


def _suggestions(story: Story, entry: Entry) -> list[dict[str, Any]]:
    return [
        {"row": row, "others": [(other, when(other)) for other in sides if other != entry]}
        for row, sides in waiting(story)
        if entry in sides
    ]
