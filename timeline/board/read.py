"""Views that only read: the stories, the board, an entry, an article, the history, and how a typed date is understood."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from timeline.dates.typed import read_typed
from timeline.entries.models import Entry
from timeline.publish.density import densities
from timeline.publish.overview import shape
from timeline.publish.printed import HERE, streamed
from timeline.publish.window import Window
from timeline.publish.wording import span_of

from . import pages, respond
from .access import for_administrators, for_readers, may_edit, may_read, story_or_404
from .article_page import article_or_404, show_article
from .finding import EntryFilter
from .history_page import history_page
from .notices import operation_done
from .sources import sources_page, taking_on_board
from .table_page import table_page


@require_safe
def stories(request: HttpRequest) -> HttpResponse:
    found = list(pages.stories())
    pictures = densities(Entry.objects.filter(story__in=found).shown())
    for story in found:
        story.readable = may_read(request, story.slug)
        story.span = span_of(Window(story.first, story.last)) if story.first and story.last else ""
        story.shape = shape(pictures[story.pk]) if story.pk in pictures else ""
    return render(request, "board/stories.html", {"stories": [s for s in found if s.readable or hasattr(s, "release")]})


@for_readers
def board(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    if "HX-Anew" in request.headers:
        return respond.anew(request, story)
    if request.htmx.target == "picture":
        return respond.picture(request, story)
    if request.htmx.target == "panel":
        return respond.closed(request, story)
    context = pages.board(request, story) | {"taking": taking_on_board(story)}
    context["operation"] = operation_done(request, story)
    return render(request, "board/board.html", context)


@for_readers
def printed(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    """The whole story for paper, or all that the filters of its address find; the board that is printed asks for the sheet alone."""
    story = story_or_404(slug)
    finding = EntryFilter(request.GET, story)
    context = {
        "story": story, "total": finding.qs.count(), "asked": finding.in_words, "here": HERE, "quoted": True, "may_edit": may_edit(request),
    }
    page = render_to_string("publish/_print_sheet.html" if request.htmx else "board/print.html", context, request)
    response = StreamingHttpResponse(streamed(page, finding.qs, quoted=True))
    patch_vary_headers(response, ["HX-Request"])
    return response


@for_readers
def entry(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """An entry's own address; an entry that was merged away leads to the one that lives on."""
    story = story_or_404(slug)
    found = pages.entry_or_404(story, pk)
    if found.merged_into_id:
        return redirect("entry", slug, found.merged_into_id)  # not for good: a browser would keep that past the undo of the merge
    if "HX-Anew" in request.headers:
        return respond.anew(request, story, pk)
    if request.htmx.target == "picture":
        return respond.picture(request, story, pk)
    if request.htmx.target == "wholes":
        return respond.wholes(request, story, found)
    return respond.panel(request, story, pk, operation=operation_done(request, story), editing="edit" in request.GET)


@for_readers
def article(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    story = story_or_404(slug)
    return show_article(request, story, key, operation=operation_done(request, story))


@for_readers
def sources(request: HttpRequest, slug: str) -> HttpResponse:
    """The story's articles, and who took from whom."""
    return render(request, "board/sources.html", sources_page(request, story_or_404(slug)))


@for_administrators
def raw_page(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """The page as received, server output and all."""
    story = story_or_404(slug)
    return render(request, "board/raw.html", {"story": story, "article": article_or_404(story, key)})


@for_readers
def table(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    return render(request, "board/table.html", table_page(request, story) | {"operation": operation_done(request, story)})


@for_readers
def history(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    return render(request, "board/history.html", history_page(request, story) | {"operation": operation_done(request, story)})


@for_readers
def date_reading(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """How the typed date is understood, in words, while it is typed."""
    found = pages.entry_or_404(story_or_404(slug), pk)
    typed = request.GET.get("date", "")[:60]
    context: dict[str, object] = {}
    try:
        context["read"] = read_typed(typed, pages.anchor_of(found))
    except ValueError as refused:
        context["error"] = str(refused)
    return render(request, "board/_date_reading.html", context)
