"""Views that edit: each fetches, reads its form, performs one edit through the one door, and responds."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from timeline.entries import edits
from timeline.entries.history import done_before, perform, undo
from timeline.entries.journal import Refused, Stale
from timeline.entries.models import Entry, Evidence, Operation
from timeline.entries.sent_numbers import number_in
from timeline.entries.wording import headline

from . import pages, respond, sent_once
from .access import for_editors, story_or_404
from .chosen_forms import EntriesForm
from .forms import AnnotationForm, EntryForm, LinkForm, SplitForm
from .refusal import refused

STATUS_EDITS: dict[str, Callable[..., str]] = {"accept": edits.accept, "dismiss": edits.dismiss, "restore": edits.restore}


@for_editors("POST")
def revise(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    story = story_or_404(slug)
    entry = pages.entry_or_404(story, pk)
    form = EntryForm(request.POST, entry=entry, published=pages.anchor_of(entry))
    if form.is_older_than(entry):  # before anything else is asked: what was typed is judged beside what stands by now
        return refused(request, story, Stale(entry), pk, form)
    if not form.is_valid():
        return respond.panel(request, story, pk, status=422, form=form, editing=True)
    try:
        operation = perform(
            edits.revise, story, request.user, {pk: form.cleaned_data["version"]}, entry=pk, **form.changes()
        )
    except Refused as reason:
        return refused(request, story, reason, pk, form)
    return respond.done(request, story, operation, pk, back_to=request.POST.get("back", ""))


@for_editors("POST")
def annotate(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    story = story_or_404(slug)
    entry = pages.entry_or_404(story, pk)
    form = AnnotationForm(request.POST)
    if not form.is_valid():
        return respond.panel(request, story, entry.merged_into_id or pk, status=422, note_form=form)
    note = {name: form.cleaned_data[name] for name in ("text", "kind", "published")}
    at = timezone.now().replace(microsecond=0)
    try:
        # A note adds to an entry and overwrites nothing, so a newer version of the entry is no conflict.
        operation = perform(
            edits.annotate, story, request.user, sent=sent_once.mark(request), entry=pk, at=at, author=request.user,
            **note,
        )
    except Refused as reason:
        return refused(request, story, reason, pk, form)
    return respond.done(request, story, operation, pk)


@for_editors("POST")
def resolve(request: HttpRequest, slug: str, pk: int, note: int) -> HttpResponse:
    return _simple(request, slug, pk, edits.resolve, annotation=note, resolved=request.POST.get("resolved") != "no")


@for_editors("POST")
def reject(request: HttpRequest, slug: str, pk: int, suggestion: int) -> HttpResponse:
    return _simple(request, slug, pk, edits.reject, suggestion=suggestion)


@for_editors("POST")
def set_status(request: HttpRequest, slug: str, verb: str) -> HttpResponse:
    """Accept, dismiss or restore the entries of a selection."""
    story = story_or_404(slug)
    form = EntriesForm(request.POST)
    if not form.is_valid() or not form.ids:
        return refused(request, story, Refused("Choose at least one entry first."))
    one = form.ids[0] if len(form.ids) == 1 else None
    try:
        operation = perform(STATUS_EDITS[verb], story, request.user, form.versions, entries=form.ids)
    except Refused as reason:
        return refused(request, story, reason, one)
    return respond.done(request, story, operation, one, back_to=request.POST.get("back", ""))


@for_editors("POST")
def set_release(request: HttpRequest, slug: str, verb: str) -> HttpResponse:
    """Publish the story's accepted entries to readers, or withdraw them."""
    story = story_or_404(slug)
    try:
        if verb == "publish":
            operation = perform(edits.release, story, request.user, at=timezone.now().replace(microsecond=0))
        else:
            operation = perform(edits.withdraw_release, story, request.user)
    except Refused as reason:
        return refused(request, story, reason)
    return respond.done(request, story, operation)


@for_editors("POST")
def split(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    story = story_or_404(slug)
    entry = pages.entry_or_404(story, pk)
    held = {row.pk: row for row in entry.evidence.select_related("article__reading")}
    form = SplitForm(request.POST, held, entry.annotations.values_list("pk", flat=True))
    sent = sent_once.mark(request)
    try:
        # Sent a second time it names evidence that is no longer here, so whether it was is asked first.
        operation = done_before(story, sent) or perform(
            edits.split, story, request.user, {pk: form.shown_version}, sent, entry=pk, **_to_split(form, held, entry)
        )
    except Refused as reason:
        return refused(request, story, reason, pk, form)
    return respond.done(request, story, operation, pk)


def _to_split(form: SplitForm, held: dict[int, Evidence], entry: Entry) -> dict[str, Any]:
    """What the form asks for; a headline that was left empty is cut from the first piece of evidence."""
    if form.is_older_than(entry):
        raise Stale(entry)
    if not form.is_valid():
        raise Refused(form.refusal)
    chosen = form.cleaned_data
    first = held[chosen["evidence"][0]]
    title = chosen["headline"] or (headline(first.quote, first.phrase) or entry.headline)[:300]
    return {"evidence": chosen["evidence"], "annotations": chosen["note"], "headline": title}


@for_editors("POST")
def link(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Make the entry part of another."""
    story = story_or_404(slug)
    pages.entry_or_404(story, pk)
    form = LinkForm(request.POST)
    if not form.is_valid():
        return refused(request, story, Refused("Choose the entry that this one is part of."), pk)
    return _simple(request, slug, pk, edits.link, entry=pk, whole=form.cleaned_data["whole"])


@for_editors("POST")
def unlink(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    return _simple(request, slug, pk, edits.unlink, entry=pk)


@for_editors("POST")
def move(request: HttpRequest, slug: str, pk: int, way: str) -> HttpResponse:
    """Before or behind its neighbour among the entries of the same date."""
    return _simple(request, slug, pk, edits.move, entry=pk, way=way)


@for_editors("POST")
def take_back(request: HttpRequest, slug: str, operation: int) -> HttpResponse:
    """Undo an operation; undoing an undo is redo."""
    story = story_or_404(slug)
    found = Operation.objects.filter(story=story, pk=operation).first()
    if found is None:
        raise Http404("There is no such operation in this story.")
    entry = number_in(request.POST.get("entry"))
    try:
        undone = undo(found, request.user)
    except Refused as reason:
        return refused(request, story, reason, entry)
    return respond.done(request, story, undone, entry, back_to=request.POST.get("back", ""))


def _simple(request: HttpRequest, slug: str, pk: int, edit: Callable[..., str], **particulars: Any) -> HttpResponse:  # noqa: ANN401
    story = story_or_404(slug)
    pages.entry_or_404(story, pk)
    try:
        operation = perform(edit, story, request.user, sent=sent_once.mark(request), **particulars)
    except Refused as reason:
        return refused(request, story, reason, pk)
    return respond.done(request, story, operation, pk)
