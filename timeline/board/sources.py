"""The articles of a story: the picture of who took from whom, and the list with what each supports and what waits."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, F, Q, QuerySet
from django.http import HttpRequest

from timeline.articles.models import CALLED, HIDDEN, Article, Origin, Reading, Story
from timeline.entries.models import Evidence
from timeline.entries.sent_numbers import number_in
from timeline.publish.named import short_origin, titled

from .access import may_edit
from .listed import with_relations
from .taking import Report, Taking, taking

PER_PAGE = 50
LANES, IN_LANE, REPORTS = 6, 6, 400  # origins and articles that the page of the timeline draws, and those that it looks at
NUMBER = re.compile(r" \(\d+\)$")  # by which an origin is told from another of its name
SURE = (Reading.STATED, Reading.METADATA, Reading.EDITOR)
WAITS = Q(reading=None) | Q(reading__published=None) | ~Q(reading__basis__in=SURE)


def sources_page(request: HttpRequest, story: Story) -> dict[str, Any]:
    """The picture is of the whole story, the list of what was asked for."""
    reports = _reports(story)
    asked = number_in(request.GET.get("origin"))
    chosen = story.origins.filter(pk=asked).first() if asked is not None else None
    waiting = "waiting" in request.GET
    articles = story.articles.standing()
    page = Paginator(_listed(articles, chosen, waiting=waiting), PER_PAGE).get_page(request.GET.get("page"))
    named = {report.origin: report.origin_name for report in reports}
    supported = _supported(page.object_list)
    for row in page:
        row.supported = supported.get(row.pk, 0)
        row.origin_name = named.get(row.reading.origin_id, "") if hasattr(row, "reading") else ""
    return {
        "story": story, "may_edit": may_edit(request),
        "taking": taking(reports),
        "total": articles.count(), "origin_count": len({report.origin for report in reports}),
        "waiting_count": articles.filter(WAITS).count(),
        "chosen": chosen, "chosen_name": named.get(chosen.pk, chosen.name) if chosen else "", "waiting": waiting, "page": page,
        "withdrawn": list(with_relations(story.articles.exclude(withdrawal=None)).defer("raw", "reading__text")),
    }


def _listed(articles: QuerySet[Article], chosen: Origin | None, *, waiting: bool) -> QuerySet[Article]:
    """In the order of publish days, unknown ones last."""
    if chosen:
        articles = articles.filter(reading__origin=chosen)
    if waiting:
        articles = articles.filter(WAITS)
    dated = F("reading__published").asc(nulls_last=True)
    return with_relations(articles).defer("raw", "reading__text").order_by(dated, "outlet__name", "key")


def _supported(articles: Iterable[Article]) -> dict[int, int]:
    """How many live entries each supports."""
    live = Evidence.objects.filter(article__in=list(articles), entry__merged_into=None).order_by()
    return dict(live.values("article").annotate(n=Count("entry", distinct=True)).values_list("article", "n"))


def taking_on_board(story: Story) -> Taking | None:
    """The picture for the page of the timeline: the origins of most articles, a few of each; in two queries however long the story is.

    None when nobody took anything from anybody.
    """
    read = Count("readings", filter=Q(readings__article__withdrawal=None))
    origins = list(story.origins.annotate(size=read).filter(size__gt=0).order_by("-size", "name")[:LANES])
    if not origins or origins[0].size < 2:
        return None
    drawn = taking(_reports(story, origins), LANES, IN_LANE)
    sizes = {origin.pk: origin.size for origin in origins}
    for lane in drawn.lanes:
        lane.size = sizes[lane.origin]
    return drawn


def _reports(story: Story, origins: Sequence[Origin] | None = None) -> list[Report]:
    """Every article that was read, or those of some origins, as the picture sees it; one query, and no text with it."""
    fields = ("pk", "article__key", "article__outlet__name", "said", "article__headline", "headline", "published",
              "basis", "origin", "origin__name", "copy_of")
    found = Reading.objects.filter(article__story=story, article__withdrawal=None)
    found = found if origins is None else found.filter(origin__in=origins)
    rows = found.order_by("article__key").values_list(*fields)
    rows = list(rows if origins is None else rows[:REPORTS])
    outlets = {pk: outlet or said.get("outlet", "") for pk, _key, outlet, said, *_ in rows}
    names = {pk: outlets[pk] or titled("" if HIDDEN in said else given or read) for pk, _key, _outlet, said, given, read, *_ in rows}
    return [
        Report(
            pk, key, names[pk], published, published is not None and basis not in SURE, origin or -pk,
            short_origin(origin_name or names[pk]), copy_of,
            cites=bool(origin_name) and NUMBER.sub("", origin_name) not in (outlets[pk], said.get(CALLED)),
            took_from=names.get(copy_of, ""),
        )
        for pk, key, _outlet, said, _given, _read, published, basis, origin, origin_name, copy_of in rows
    ]
