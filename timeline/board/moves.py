"""Views that move entries on the timeline: one to another date or lane, dragged or by keys; several, chosen, to one lane."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.journal import Refused, Stale
from timeline.publish.axis import axis_said
from timeline.publish.stops import stops as stops_on
from timeline.publish.wording import said

from . import pages, respond
from .access import for_editors, story_or_404
from .came_from import begun_at
from .chosen_forms import LaneForm
from .forms import PlaceForm
from .refusal import refused, refused_place

UNREADABLE = "Where the entry was to go can't be read. Load the page again and move it anew."


@for_editors("GET")
def stops(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Where on the axis of a page an entry may be put, in words, before it is."""
    found = pages.entry_or_404(story_or_404(slug), pk)
    try:
        places = stops_on(found.edtf, axis_said(request.GET.get("axis", "")))
    except ValueError as refused:
        return JsonResponse({"refusal": str(refused)}, status=422)
    told = [[stop.edtf, said(stop.edtf, stop.day), stop.x, stop.width, int(stop.by_pointer)] for stop in places]
    here = [place[0] for place in told].index(found.edtf)
    return JsonResponse({"here": here, "stops": told, "lane": found.lane, "lanes": pages.lanes(found.story)})


@for_editors("POST")
def place(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Another date or lane for one entry."""
    story = story_or_404(slug)
    pages.entry_or_404(story, pk)
    form = PlaceForm(request.POST)
    if not form.is_valid():
        return refused_place(request, story, Refused(" ".join(form.errors.get("edtf", [UNREADABLE]))))
    try:
        operation = perform(edits.revise, story, request.user, {pk: form.cleaned_data["version"]}, entry=pk, **form.changes())
    except Stale as stale:
        return refused_place(request, story, stale, pk, form.as_typed(stale.entry))
    except Refused as reason:
        return refused_place(request, story, reason)
    return respond.placed(request, story, operation, pk)


@for_editors("GET", "POST")
def set_lane(request: HttpRequest, slug: str) -> HttpResponse:
    """Asks which lane the entries of a selection go to; with a lane, puts them there."""
    story = story_or_404(slug)
    form = LaneForm(request.POST or request.GET)
    if not form.is_valid() or request.method == "GET":
        return _offer_lanes(request, story, form, " ".join(form.errors.get("lane", [])) if "lane" in request.POST else "")
    try:
        operation = perform(edits.set_lane, story, request.user, form.versions, entries=form.ids, lane=form.cleaned_data["lane"])
    except Stale as stale:
        return _offer_lanes(request, story, form, f"{stale} Here is how the entries stand now: press again.", 409)
    except Refused as reason:
        return _offer_lanes(request, story, form, str(reason))
    return respond.done(request, story, operation, back_to=request.POST.get("back", ""))


def _offer_lanes(request: HttpRequest, story: Story, form: LaneForm, error: str = "", status: int = 422) -> HttpResponse:
    """The form of a lane for several. An entry that was merged away meanwhile stands for the one it lives on in."""
    chosen = list(pages.living(story, form.ids)) if "entry" in form.cleaned_data else []
    if not chosen:
        return refused(request, story, Refused("Choose at least one entry first."))
    context = {
        "story": story, "may_edit": True, "entries": chosen, "lanes": pages.lanes(story), "lane": request.POST.get("lane", ""),
        "error": error, "back": request.POST.get("back", ""), "query": pages.query_kept(request),
        "begun_at": begun_at(request, story),
    }
    page = "board/_set_lane.html" if request.htmx else "board/set_lane.html"
    return render(request, page, context, status=status if error else 200)
