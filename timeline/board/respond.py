"""The one end of every edit: htmx gets what changed, a plain request a redirect."""

from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import quote_etag

from timeline.articles.models import Story
from timeline.entries.models import Entry, Operation

from . import pages
from .access import may_edit
from .came_from import address_named, entry_shown, opens_beside
from .forms import AnnotationForm, EntryForm
from .notices import with_notice
from .sources import taking_on_board
from .together import line_of
from .wholes import wholes_for

MOST_TOLD = 100  # entries, in a header


def panel(
    request: HttpRequest, story: Story, entry: int, status: int = 200, *, picture: bool = False, **extra: Any  # noqa: ANN401
) -> HttpResponse:
    """The entry's panel: alone for htmx (with `picture`, the timeline too), in its board otherwise.

    `extra` are forms with what was typed, and errors.
    """
    context = _panel_of(request, story, entry) | extra
    if not request.htmx:
        if extra.get("editing") and status == 200:
            context["form"].fields["headline"].widget.attrs["autofocus"] = True
        context = pages.board(request, story, beside_panel=True, keep=entry) | {"taking": taking_on_board(story)} | context
    elif picture or opens_beside(request, story):
        context |= pages.board(request, story, beside_panel=True, keep=entry) | {"swap_picture": True}
    response = render(request, "board/_panel.html" if request.htmx else "board/board.html", context, status=status)
    patch_vary_headers(response, ["HX-Request"])  # one address, two answers: no cache may mix them up
    return response


def _panel_of(request: HttpRequest, story: Story, entry: int) -> dict[str, Any]:
    """What the panel shows of an entry, with its forms as they stand before anything is typed."""
    context = pages.entry_panel(request, story, entry)
    came_from = request.POST.get("back") or pages.window_asked(request).get("back", "")
    if came_from.partition("?")[0] == "review":  # where one goes on once it is saved
        context |= {"came_from": came_from, "review_again": address_named(story, came_from)}
    return context | {"form": EntryForm(entry=context["entry"]), "note_form": AnnotationForm()}


def wholes(request: HttpRequest, story: Story, entry: Entry) -> HttpResponse:
    """The entries that this one may be part of, found by words, for the form that is open in its panel."""
    found = wholes_for(story, entry, request.GET.get("wholes", "").strip()) if may_edit(request) else {}
    response = render(request, "board/_wholes.html", found | {"story": story, "entry": entry})
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


def closed(request: HttpRequest, story: Story) -> HttpResponse:
    """No panel any more, and the timeline in the room that it left; what was open is still drawn by itself."""
    context = pages.timeline(request, story, keep=entry_shown(request, story) or 0) | {"swap": True}
    response = render(request, "board/_picture.html", context)
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


def anew(request: HttpRequest, story: Story, entry: int | None = None) -> HttpResponse:
    """The board as it stands now, with what others changed; what is ticked and typed is kept by the page that asks."""
    context = pages.board(request, story, beside_panel=entry is not None, keep=entry or 0) | line_of(request, story)
    if entry is not None:
        context |= _panel_of(request, story, entry)
    return render(request, "board/_anew.html", context)


def picture(request: HttpRequest, story: Story, entry: int = 0) -> HttpResponse:
    """The timeline alone, in the window that was asked for; its address becomes the page's.

    A 304 when nothing has changed, and drawn once for all who ask for the same window of the same state.
    """
    state = f"{story.pk}.{story.newest}.{entry}.{may_edit(request):d}.{timezone.localdate():%y%j}"
    etag = quote_etag(state)
    response = get_conditional_response(request, etag)
    if response is None:
        key = f"picture.{state}.{sha256(request.get_full_path().encode()).hexdigest()}"
        drawn, address = cache.get_or_set(key, lambda: _drawn(request, story, entry))
        response = HttpResponse(drawn)
        response["HX-Push-Url"] = address
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-cache"
    patch_vary_headers(response, ["HX-Request", "HX-Target", "Cookie"])
    return response


def _drawn(request: HttpRequest, story: Story, entry: int) -> tuple[bytes, str]:
    """The picture and the address of its window."""
    context = pages.timeline(request, story, beside_panel=bool(entry), keep=entry)
    page = render(request, "board/_picture.html", context | {"entry": {"pk": entry}, "says": True})
    return page.content, request.path + context["view"].query


def done(
    request: HttpRequest, story: Story, operation: Operation, entry: int | None = None, back_to: str = ""
) -> HttpResponse:
    """After an edit: the panel of the entry that lives on (or none), the timeline, and the notice with its undo.

    A plain request goes to the entry in the window that it came from, or `back_to` the history, review, table or article.
    """
    living = _living(story, entry)
    address = reverse("entry", args=[story.slug, living]) if living else reverse("board", args=[story.slug])
    if not request.htmx:
        return redirect(with_notice(address_named(story, back_to) or address + pages.query_kept(request), operation))
    context = pages.board(request, story, beside_panel=living is not None, keep=living or 0)
    if living:
        context |= _panel_of(request, story, living)
    context["operation"] = operation
    response = _with_versions(render(request, "board/_done.html", context), operation)
    if urlsplit(request.htmx.current_url or "").path != address:  # else Back would seem dead
        response["HX-Push-Url"] = address + pages.query_kept(request)
    return response


def placed(request: HttpRequest, story: Story, operation: Operation, entry: int) -> HttpResponse:
    """After a move on the timeline: the timeline with its notice; the panel, if any, stays open, and is told anew if it is this entry's."""
    if not request.htmx:
        return done(request, story, operation, entry)
    shown = entry_shown(request, story)
    context = pages.board(request, story, beside_panel=shown is not None, keep=entry) | {"operation": operation}
    if shown == entry:
        context |= _panel_of(request, story, entry) | {"panel": True}
    elif shown:
        context["entry"] = {"pk": shown}
    return _with_versions(render(request, "board/_placed.html", context), operation)


def _with_versions(response: HttpResponse, operation: Operation) -> HttpResponse:
    """Says of which entries the edit made which version of which, so that what is typed goes along with one's own edits alone."""
    rows = list(operation.changes.filter(table="entry", before__isnull=False, after__isnull=False)[: MOST_TOLD + 1])
    made = [f"{row.row}.{row.before['version']}.{row.after['version']}" for row in rows]
    if len(made) <= MOST_TOLD:  # else what is typed meets the question of a stale page, which loses nothing
        response["Dateline-Versions"] = " ".join(made)
    return response


def _living(story: Story, pk: int | None) -> int | None:
    if pk is None:
        return None
    entry = Entry.objects.filter(story=story, pk=pk).exclude(status=Entry.DISMISSED).first()
    return (entry.merged_into_id or entry.pk) if entry else None
