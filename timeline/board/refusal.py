"""What an edit that can't be done is answered with: why not, how it stands now, and what was typed and ticked as it was."""

from typing import Any
from urllib.parse import unquote

from django.forms import Form
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

from timeline.articles.models import Story
from timeline.entries.journal import Refused, Stale
from timeline.entries.models import Entry

from . import pages
from .came_from import begun_at
from .conflict import collided
from .errors import answer
from .forms import AnnotationForm, EntryForm, SplitForm
from .history_page import history_page
from .respond import panel
from .table_page import table_page

PAGES = {"history": history_page, "table": table_page}
_SHOWN_AS = {AnnotationForm: "note_form", SplitForm: "split_form"}


def refused_place(
    request: HttpRequest, story: Story, reason: Refused, entry: int | None = None, form: EntryForm | None = None
) -> HttpResponse:
    """As `refused`; what came from the timeline is answered in the panel, or in the notice."""
    response = refused(request, story, reason, entry, form)
    if request.htmx and "HX-Retarget" not in response:
        response["HX-Retarget"], response["HX-Reswap"] = "#panel", "innerHTML"
    return response


def refused(
    request: HttpRequest, story: Story, reason: Refused, entry: int | None = None, form: Form | None = None
) -> HttpResponse:
    """422 with the reason, or 409 with both versions when the page was stale; typed text stays in the form, what was ticked is ticked."""
    if form is None and (page := _where_it_was_sent(request, story, reason)):
        return page
    if isinstance(reason, Stale):
        return _conflict(request, story, reason, form)
    if found := Entry.objects.filter(story=story, pk=entry).first():
        typed = {} if form is None else {_SHOWN_AS.get(type(form), "form"): form}
        return panel(request, story, found.merged_into_id or found.pk, status=422, refusal=str(reason), **typed)
    return answer(request, 422, "That can't be done", str(reason), story, begun_at(request, story))


def _where_it_was_sent(request: HttpRequest, story: Story, reason: Refused) -> HttpResponse | None:
    """The history or the table that a form was sent from without script: as it was asked for and ticked, as it stands now."""
    page, _, asked = request.POST.get("back", "").partition("?")
    if request.htmx or page not in PAGES or "\0" in unquote(asked):
        return None
    stale = isinstance(reason, Stale)
    request.GET = QueryDict(asked)  # so that the page is the one at its own address
    context = PAGES[page](request, story) | {"refusal": f"{reason} Here is how it stands now." if stale else str(reason)}
    return render(request, f"board/{page}.html", context, status=409 if stale else 422)


def _conflict(request: HttpRequest, story: Story, stale: Stale, form: Form | None) -> HttpResponse:
    """Both versions with the typed text still in the form, and everything else on the page as it stands now."""
    now = stale.entry
    living = now.merged_into or now
    conflict: dict[str, Any] = {"now": now, "living": living, "last": next(iter(pages.history_of(story, now)), None)}
    context: dict[str, Any] = {"conflict": conflict}
    if isinstance(form, EntryForm):
        conflict |= collided(now, living, form)
        context["form"] = form
    elif isinstance(form, SplitForm):
        context["split_form"] = form
    return panel(request, story, living.pk, status=409, picture=True, **context)
