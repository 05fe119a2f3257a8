"""The one end of every edit: htmx gets what changed, a plain request a redirect, and a refusal keeps what was typed."""

from typing import Any
from urllib.parse import urlsplit

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import patch_vary_headers

from timeline.articles.models import Story
from timeline.entries.journal import Refused, Stale
from timeline.entries.models import Entry, Operation

from . import pages
from .forms import AnnotationForm, EntryForm, initial_of


def panel(request: HttpRequest, story: Story, entry: int, status: int = 200, **extra: Any) -> HttpResponse:  # noqa: ANN401
    """The entry's panel: alone for htmx, in its board otherwise. `extra` are forms with what was typed, and errors."""
    context = pages.entry_panel(request, story, entry)
    context.setdefault("form", EntryForm(entry=context["entry"]))
    context.setdefault("note_form", AnnotationForm(initial={"version": context["entry"].version}))
    context |= extra
    if not request.htmx:
        context = pages.board(request, story, beside_panel=True) | context
    elif _opens_beside(request, story):
        # The timeline makes room: its labels are laid out anew for the narrower frame.
        context |= pages.board(request, story, beside_panel=True) | {"swap_picture": True}
    response = render(request, "board/_panel.html" if request.htmx else "board/board.html", context, status=status)
    patch_vary_headers(response, ["HX-Request"])  # one address, two answers: no cache may mix them up
    return response


def done(request: HttpRequest, story: Story, operation: Operation, entry: int | None = None) -> HttpResponse:
    """After an edit: the panel of the entry that lives on (or none), the timeline, and the notice with its undo."""
    living = _living(entry)
    if not request.htmx:
        address = reverse("entry", args=[story.slug, living]) if living else reverse("board", args=[story.slug])
        return redirect(f"{address}?done={operation.pk}")
    context = pages.board(request, story, beside_panel=living is not None)
    if living:
        context |= pages.entry_panel(request, story, living)
        context["form"] = EntryForm(entry=context["entry"])
        context["note_form"] = AnnotationForm(initial={"version": context["entry"].version})
    context["operation"] = operation
    response = render(request, "board/_done.html", context)
    response["HX-Push-Url"] = reverse("entry", args=[story.slug, living]) if living else reverse("board", args=[story.slug])
    return response


def refused(
    request: HttpRequest, story: Story, reason: Refused, entry: int | None = None, form: Form | None = None
) -> HttpResponse:
    """422 with the reason, or 409 with both versions when the page was stale; the typed text stays in the form."""
    if isinstance(reason, Stale):
        return _conflict(request, story, reason, form)
    if entry is not None and Entry.objects.filter(story=story, pk=entry, merged_into=None).exists():
        extra: dict[str, Any] = {"refusal": str(reason)}
        if form is not None:
            extra["note_form" if isinstance(form, AnnotationForm) else "form"] = form
        return panel(request, story, entry, status=422, **extra)
    context = {"title": "That can't be done", "message": str(reason), "status": 422, "story": story}
    template = "board/_problem.html" if request.htmx else "error.html"
    response = render(request, template, context, status=422)
    if request.htmx:
        response["HX-Retarget"], response["HX-Reswap"] = "#notice", "outerHTML"
    return response


def _conflict(request: HttpRequest, story: Story, stale: Stale, form: Form | None) -> HttpResponse:
    now = stale.entry
    living = now.merged_into or now
    last = next(iter(pages.history_of(now)), None)
    context: dict[str, Any] = {"conflict": {"now": now, "living": living, "last": last, "fields": []}}
    if isinstance(form, EntryForm):
        context["conflict"]["fields"] = _differences(now, form)
        form.data = form.data.copy()
        form.data["version"] = living.version
        context["form"] = form
    elif isinstance(form, AnnotationForm):
        form.data = form.data.copy()
        form.data["version"] = living.version
        context["note_form"] = form
    return panel(request, story, living.pk, status=409, **context)


def _differences(now: Entry, form: EntryForm) -> list[tuple[str, str, str]]:
    """Field, what stands now, what was typed, where they differ."""
    stands = initial_of(now)
    names = ["headline", "date", "summary", "lane", "modality"]
    typed = {name: form.data.get(name, "") for name in names}
    return [(name, stands[name], typed[name]) for name in names if stands[name] != typed[name]]


def _opens_beside(request: HttpRequest, story: Story) -> bool:
    """Whether the panel opens on a board that was drawn without one."""
    return urlsplit(request.htmx.current_url or "").path == reverse("board", args=[story.slug])


def _living(pk: int | None) -> int | None:
    if pk is None:
        return None
    entry = Entry.objects.filter(pk=pk).exclude(status=Entry.DISMISSED).first()
    return (entry.merged_into_id or entry.pk) if entry else None
