"""Review: deals what waits for a person one at a time, takes the answer, and deals the next."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from timeline.articles.models import Story
from timeline.entries import rereading
from timeline.entries.history import undo
from timeline.entries.journal import Refused, Stale
from timeline.entries.models import Operation

from . import sent_once, unsent
from .access import for_editors, story_or_404
from .notices import operation_done
from .review_answers import EDITS
from .review_forms import UNREADABLE, AnswerForm, ReadBack, left_out
from .review_marks import marks_of
from .review_queue import Thing, queue
from .review_said import meanwhile
from .review_shown import KINDS, shown

AGAIN = "This changed while you looked at it, so nothing was saved. Here is how it stands now."


@for_editors("GET")
def review(request: HttpRequest, slug: str) -> HttpResponse:
    """The thing that the address asks for if it still waits, else the first."""
    story = story_or_404(slug)
    return _deal(request, story, queue(story), request.GET.get("at", ""), operation=operation_done(request, story))


@for_editors("POST")
def answer(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    things = queue(story)
    form = AnswerForm(request.POST)
    name = str(form.data.get("thing", ""))
    thing = next((each for each in things if each.name == name), None)
    if not form.is_valid() or (thing and (thing.answered_as, form.cleaned_data["answer"]) not in EDITS):
        return _deal(request, story, things, name, status=422, refusal=UNREADABLE, typed=form.data)
    if thing is None:
        return _deal(request, story, things, status=409, refusal=meanwhile(story, name, request.POST.getlist("entry")))
    if form.cleaned_data["stands"] != marks_of([thing])[name]:
        return _deal(request, story, things, name, status=409, refusal=AGAIN, typed=form.data)
    try:
        operation = EDITS[thing.answered_as, form.cleaned_data["answer"]](request, story, thing, form.cleaned_data)
    except (Stale, rereading.Overtaken):
        return _deal(request, story, things, name, status=409, refusal=AGAIN, typed=form.data)
    except ReadBack as asked:
        return _deal(request, story, things, name, status=422, refusal=str(asked), typed=asked.typed)
    except Refused as reason:
        return _deal(request, story, things, name, status=422, refusal=str(reason), typed=form.data)
    return _go_on(request, story, operation, was=name)


@for_editors("POST")
def take_back(request: HttpRequest, slug: str, operation: int) -> HttpResponse:
    """Undo what was answered, and it is dealt again; or redo it. A refusal is said above what is dealt."""
    story = story_or_404(slug)
    found, was = get_object_or_404(Operation, story=story, pk=operation), request.POST.get("was", "")
    try:
        undone = undo(found, request.user)
    except Refused as reason:
        return _deal(request, story, queue(story), was, status=422, refusal=str(reason))
    return _go_on(request, story, undone, was=was, at=was if undone.kind == "undo" else "")


def _go_on(request: HttpRequest, story: Story, operation: Operation, was: str, at: str = "") -> HttpResponse:
    """What is dealt after an edit. Its address keeps up with htmx too, so that the page fetched again says the same."""
    asked = {"only": _only(request), "at": at, "done": operation.pk, "was": was}
    address = f"{reverse('review', args=[story.slug])}?{urlencode({name: value for name, value in asked.items() if value})}"
    if not request.htmx:
        return redirect(address)
    response = _deal(request, story, queue(story), at, operation=operation, was=was)
    response["HX-Replace-Url"] = address
    return response


def _deal(
    request: HttpRequest, story: Story, things: Sequence[Thing], name: str = "", status: int = 200, **extra: Any  # noqa: ANN401
) -> HttpResponse:
    only, story.left = _only(request), len(things)
    asked = [thing for thing in things if only in ("", thing.kind)]
    thing = next((each for each in things if each.name == name), None) or next(iter(asked), None)
    context = {"story": story, "may_edit": True, "was": request.GET.get("was", ""), "unsent": unsent.kept(request, thing)}
    context |= shown(story, things, thing, only, extra.get("typed"))
    context |= {"left_out": left_out(request.POST), "form_key": sent_once.new_key()} | extra
    template = "board/_review.html" if request.htmx else "board/review.html"
    return render(request, template, context, status=status)


def _only(request: HttpRequest) -> str:
    """The one kind of thing that the editor wants to see now."""
    wanted = (request.POST if request.method == "POST" else request.GET).get("only", "")
    return wanted if wanted in KINDS else ""
