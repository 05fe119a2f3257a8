"""Views that edit: each fetches, reads its form, performs one edit through the one door, and responds."""

from collections.abc import Callable
from typing import Any

from csp.decorators import csp_update
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from timeline.entries import edits
from timeline.entries.history import perform, undo
from timeline.entries.journal import Refused
from timeline.entries.models import Entry, Operation
from timeline.entries.wording import headline

from . import pages, respond
from .access import editor_required, story_or_404
from .forms import AnnotationForm, EntriesForm, EntryForm, MergeForm, SplitForm

STYLED = csp_update({"style-src-attr": ["'unsafe-inline'"]})


@require_POST
@editor_required
@STYLED
def revise(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    story = story_or_404(slug)
    entry = pages.entry_or_404(story, pk)
    form = EntryForm(request.POST, entry=entry, published=pages.anchor_of(entry))
    if not form.is_valid():
        return respond.panel(request, story, entry.merged_into_id or pk, status=422, form=form, editing=True)
    try:
        operation = perform(
            edits.revise, story, request.user, {pk: form.cleaned_data["version"]}, entry=pk, **form.changes()
        )
    except Refused as reason:
        return respond.refused(request, story, reason, pk, form)
    return respond.done(request, story, operation, pk)


@require_POST
@editor_required
@STYLED
def annotate(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    story = story_or_404(slug)
    pages.entry_or_404(story, pk)
    form = AnnotationForm(request.POST)
    if not form.is_valid():
        return respond.panel(request, story, pk, status=422, note_form=form)
    note = {name: form.cleaned_data[name] for name in ("text", "kind", "published")}
    at = timezone.now().replace(microsecond=0)
    try:
        # A note adds to an entry and overwrites nothing, so a newer version of the entry is no conflict.
        operation = perform(edits.annotate, story, request.user, entry=pk, at=at, author=request.user, **note)
    except Refused as reason:
        return respond.refused(request, story, reason, pk, form)
    return respond.done(request, story, operation, pk)


@require_POST
@editor_required
@STYLED
def resolve(request: HttpRequest, slug: str, pk: int, note: int) -> HttpResponse:
    return _simple(request, slug, pk, edits.resolve, annotation=note)


@require_POST
@editor_required
@STYLED
def reject(request: HttpRequest, slug: str, pk: int, suggestion: int) -> HttpResponse:
    return _simple(request, slug, pk, edits.reject, suggestion=suggestion)


@require_POST
@editor_required
@STYLED
def set_status(request: HttpRequest, slug: str, verb: str) -> HttpResponse:
    """Accept, dismiss or restore the entries of a selection."""
    story = story_or_404(slug)
    form = EntriesForm(request.POST)
    if not form.is_valid() or not form.ids:
        return respond.refused(request, story, Refused("Choose at least one entry first."))
    one = form.ids[0] if len(form.ids) == 1 else None
    try:
        operation = perform(STATUS_EDITS[verb], story, request.user, form.versions, entries=form.ids)
    except Refused as reason:
        return respond.refused(request, story, reason, one)
    return respond.done(request, story, operation, one)


STATUS_EDITS: dict[str, Callable[..., str]] = {"accept": edits.accept, "dismiss": edits.dismiss, "restore": edits.restore}


@require_http_methods(["GET", "POST"])
@editor_required
@STYLED
def merge(request: HttpRequest, slug: str) -> HttpResponse:
    """Shows the chosen entries side by side with a choice for each field; with a survivor chosen, merges them."""
    story = story_or_404(slug)
    if "survivor" not in request.POST:
        return _offer_merge(request, story, EntriesForm(request.POST or request.GET))
    form = MergeForm(request.POST)
    if not form.is_valid():
        return _offer_merge(request, story, form, "Choose which headline and which date to keep.")
    survivor = form.cleaned_data["survivor"]
    others = [pk for pk in form.ids if pk != survivor]
    chosen = {"headline": form.cleaned_data["headline"], "edtf": form.cleaned_data["edtf"]}
    try:
        operation = perform(
            edits.merge, story, request.user, form.versions, survivor=survivor, others=others, **chosen
        )
    except Refused as reason:
        return respond.refused(request, story, reason, survivor)
    return respond.done(request, story, operation, survivor)


@require_POST
@editor_required
@STYLED
def split(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    story = story_or_404(slug)
    entry = pages.entry_or_404(story, pk)
    held = {row.pk: row for row in entry.evidence.select_related("article__reading")}
    form = SplitForm(request.POST, {key: row.quote for key, row in held.items()})
    if not form.is_valid():
        return respond.refused(request, story, Refused("Choose the evidence to split off first."), pk)
    first = held[form.cleaned_data["evidence"][0]]
    title = (headline(first.quote, first.phrase) or entry.headline)[:300]
    versions = {pk: form.cleaned_data["version"]}
    try:
        operation = perform(
            edits.split, story, request.user, versions, entry=pk, evidence=form.cleaned_data["evidence"], headline=title
        )
    except Refused as reason:
        return respond.refused(request, story, reason, pk)
    return respond.done(request, story, operation, pk)


@require_POST
@editor_required
@STYLED
def take_back(request: HttpRequest, slug: str, operation: int) -> HttpResponse:
    """Undo an operation; undoing an undo is redo."""
    story = story_or_404(slug)
    found = Operation.objects.filter(story=story, pk=operation).first()
    if found is None:
        raise Http404("There is no such operation in this story.")
    shown = request.POST.get("entry", "")
    entry = int(shown) if shown.isascii() and shown.isdigit() and len(shown) < 19 else None
    try:
        undone = undo(found, request.user)
    except Refused as reason:
        return respond.refused(request, story, reason, entry)
    return respond.done(request, story, undone, entry)


def _simple(request: HttpRequest, slug: str, pk: int, edit: Callable[..., str], **particulars: Any) -> HttpResponse:  # noqa: ANN401
    story = story_or_404(slug)
    try:
        operation = perform(edit, story, request.user, **particulars)
    except Refused as reason:
        return respond.refused(request, story, reason, pk)
    return respond.done(request, story, operation, pk)


def _offer_merge(request: HttpRequest, story: Any, form: EntriesForm, error: str = "") -> HttpResponse:  # noqa: ANN401
    ids = form.ids if form.is_valid() or "entry" in form.cleaned_data else []
    chosen = list(pages.counted(Entry.objects.filter(story=story, pk__in=ids).live()).in_date_order())
    if len(chosen) < 2:
        return respond.refused(request, story, Refused("Choose at least two entries to merge."))
    context = {
        "story": story, "error": error, "may_edit": True,
        "choices": [{"entry": entry, "when": pages.when(entry)} for entry in chosen],
        "survivor": max(chosen, key=lambda entry: (entry.status == Entry.ACCEPTED, entry.articles, -entry.pk)),
        "dates": {entry.edtf: pages.when(entry) for entry in chosen},
    }
    template = "board/_merge.html" if request.htmx else "board/merge.html"
    return render(request, template, context, status=422 if error else 200)
