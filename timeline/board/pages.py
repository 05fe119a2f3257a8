"""What each page needs from the database, in a fixed number of queries however long the story is."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.http import Http404, HttpRequest
from django.utils import timezone

from timeline.articles.models import Article, Origin, Reading, Story
from timeline.entries.models import Entry, Operation, Suggestion
from timeline.entries.order import place_of
from timeline.entries.placing import of_one_date
from timeline.entries.tags import tags_in
from timeline.entries.tally import EXACT
from timeline.entries.touching import changes_touching
from timeline.entries.waiting import as_asked, waiting
from timeline.publish.document import count_origins
from timeline.publish.drawing import drawing, publish_days
from timeline.publish.drawn import Drawn
from timeline.publish.layout import LABEL, LABEL_BESIDE_PANEL
from timeline.publish.wording import counted, when

from .access import may_edit
from .counts import number_of
from .dates_differ import differing
from .finding import NAMES, EntryFilter
from .search import found_in
from .sent_once import new_key
from .supporting import supporting
from .wholes import links_of
from .withdrawn import withdrawn_from

HISTORY_SHOWN = 8
KEPT = frozenset({"from", "to", *NAMES})


def board(request: HttpRequest, story: Story, *, beside_panel: bool = False, keep: int = 0) -> dict[str, Any]:
    """The timeline of a story as the board draws it, in the window of its address; the entry `keep` is always drawn."""
    return timeline(request, story, beside_panel=beside_panel, keep=keep) | {"numbers": _numbers(story)}


def timeline(request: HttpRequest, story: Story, *, beside_panel: bool = False, keep: int = 0) -> dict[str, Any]:
    """The drawing alone."""
    given = window_asked(request)
    finding = EntryFilter(given, story)
    label = LABEL_BESIDE_PANEL if beside_panel else LABEL
    appeared = publish_days(Reading.objects.filter(article__story=story, article__withdrawal=None))
    landmarks = {"today": timezone.localdate(), "appeared": appeared, "strip": True}
    found = finding.drawn
    drawn = drawing(found, given, label, keep=keep, **landmarks)
    drawn["sought"] = finding.asked.get("q", "")
    drawn["found_count"] = drawn["dated_total"] + found.undated_count if finding.asked else None
    singly = [item.entry for item in [*drawn["items"], *drawn["undated"]] if isinstance(item, Drawn)]
    places = found_in(singly, drawn["sought"]) if drawn["sought"] else {}
    for entry in singly:
        entry.found_in = places.get(entry.pk, ())
    return drawn | {"story": story, "may_edit": may_edit(request), "finding": finding, "query": query_kept(request)}


def query_kept(request: HttpRequest) -> str:
    """The window and filters of the page's address, for the links that lead on from it."""
    return f"?{urlencode(kept(request))}" if kept(request) else ""


def kept(request: HttpRequest) -> dict[str, str]:
    return {name: value for name, value in window_asked(request).items() if name in KEPT and value}


def window_asked(request: HttpRequest) -> dict[str, str]:
    """What the address asks to see; an edit sent by htmx stays at the window of the page that it was sent from."""
    if request.method == "POST" and request.htmx:
        return dict(parse_qsl(urlsplit(request.htmx.current_url or "").query))
    return request.GET.dict()


def entry_panel(request: HttpRequest, story: Story, pk: int) -> dict[str, Any]:
    """Everything the panel shows of one entry, and the entries before and after it."""
    entry = entry_or_404(story, pk)
    evidence = list(
        entry.evidence.select_related("article__outlet", "article__reading__origin", "article__reading__borrowed_from__outlet")
    )
    place = place_of(entry, EntryFilter(window_asked(request), story).qs)
    return {
        "story": story,
        "entry": entry,
        "when": when(entry),
        "evidence": evidence,
        "supporting": supporting(request, evidence, window_asked(request).get("q", "")),
        "withdrawn": withdrawn_from(entry),
        "differing": differing(entry, evidence),
        "articles": len({row.article_id for row in evidence}),
        "origins": count_origins(evidence),
        "notes": list(entry.annotations.select_related("author")),
        "suggestions": _suggestions(story, entry),
        "history": history_of(story, entry),
        "place": place,
        "on_date": _on_date(entry) if may_edit(request) else None,
        **links_of(story, entry, may_edit(request), request.GET.get("wholes", "")),
        "kept": kept(request),
        "query": query_kept(request),
        "sought": window_asked(request).get("q", ""),
        "may_edit": may_edit(request),
        "tags": tags_in(entry.tags),
        "tags_offered": _tags_offered(entry) if may_edit(request) else [],
        "form_key": new_key(),
    }


def _tags_offered(entry: Entry) -> list[tuple[str, str]]:
    """What the field of tags would hold with one more of the story's, and that one."""
    own = {tag.casefold() for tag in tags_in(entry.tags)}
    others = (tag for tag in Entry.objects.filter(story=entry.story_id).live().tags() if tag.casefold() not in own)
    return [(f"{entry.tags}, {tag}" if own else tag, tag) for tag in others]


def _on_date(entry: Entry) -> dict[str, int]:
    """The how manyth it is of how many with the same date."""
    pks = list(of_one_date(entry).values_list("pk", flat=True))
    return {"at": pks.index(entry.pk) + 1 if entry.pk in pks else 0, "of": len(pks)}


def entry_or_404(story: Story, pk: int) -> Entry:
    entry = Entry.objects.filter(story=story, pk=pk).select_related("merged_into", "part_of").first()
    if entry is None:
        raise Http404("There is no such entry in this story.")
    return entry


def anchor_of(entry: Entry) -> date | None:
    """The publish day that a relative date typed for this entry is counted from: the latest of its articles'."""
    days = Article.objects.filter(evidence__entry=entry).values_list("reading__published", flat=True)
    return max((day for day in days if day), default=None)


def history_of(story: Story, entry: Entry) -> list[Operation]:
    """The newest operations that touched an entry or what hangs on it, each with whether it was taken back."""
    touched = changes_touching(story, [entry.pk]).values("operation")
    operations = Operation.objects.filter(story=story, pk__in=touched).select_related("by", "undone_by").order_by("-pk")
    return list(operations[:HISTORY_SHOWN])


def stories() -> QuerySet[Story]:
    """Every story with its figures and the first and last day that an entry gives."""
    shown = Entry.objects.filter(story=OuterRef("pk")).shown()
    exact = shown.filter(EXACT)
    return Story.objects.select_related("release").annotate(
        total=number_of(shown),
        waiting=number_of(shown.filter(status=Entry.PROPOSED)),
        article_count=number_of(Article.objects.standing().filter(story=OuterRef("pk"))),
        first=Subquery(exact.exclude(earliest=None).order_by("earliest").values("earliest")[:1]),
        last=Subquery(exact.exclude(latest=None).order_by("-latest").values("latest")[:1]),
    )


def living(story: Story, ids: Iterable[int]) -> QuerySet[Entry]:
    """The living entries behind these ids, in date order; what was merged away stands for where it lives on."""
    merged = Entry.objects.filter(story=story, pk__in=ids).values("merged_into")
    alive = Entry.objects.filter(story=story).live().filter(Q(pk__in=ids) | Q(pk__in=merged))
    return counted(alive).in_date_order()


def lanes(story: Story) -> list[str]:
    """The names of the lanes that the board draws."""
    return list(Entry.objects.filter(story=story).shown().order_by("lane").values_list("lane", flat=True).distinct())


def _numbers(story: Story) -> dict[str, int]:
    """The figures of the board's masthead, in one query without multiplying the tables by each other."""
    unconfirmed = [Reading.BORROWED, Reading.INFERRED]
    return (
        Story.objects.filter(pk=story.pk)
        .annotate(
            entry_count=number_of(Entry.objects.filter(story=OuterRef("pk")).shown()),
            article_count=number_of(Article.objects.standing().filter(story=OuterRef("pk"))),
            origin_count=number_of(Origin.objects.filter(_has_standing_article(), story=OuterRef("pk"))),
            provisional_count=number_of(
                Reading.objects.filter(article__story=OuterRef("pk"), article__withdrawal=None, basis__in=unconfirmed)
            ),
        )
        .values("entry_count", "article_count", "origin_count", "provisional_count")
        .get()
    )


def _has_standing_article() -> Exists:
    return Exists(Reading.objects.filter(origin=OuterRef("pk"), article__withdrawal=None))


def _suggestions(story: Story, entry: Entry) -> list[dict[str, Any]]:
    return [
        {
            "row": row, "others": [(other, when(other)) for other in sides if other != entry],
            "link": as_asked(row, sides) if row.kind == Suggestion.PART_OF and len(sides) == 2 else None,
        }
        for row, sides in waiting(story)
        if entry in sides
    ]
