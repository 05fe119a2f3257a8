"""The view that merges entries: it shows them side by side until somebody has chosen what to keep."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.articles.models import Story
from timeline.entries import edits
from timeline.entries.history import perform
from timeline.entries.journal import Refused, Stale

from . import pages, respond
from .access import for_editors, story_or_404
from .came_from import begun_at
from .chosen_forms import EntriesForm, MergeForm
from .merge_choices import choices_of, survivor_of
from .refusal import refused

ALREADY_ONE = "These are one entry by now, or no longer there."


@for_editors("GET", "POST")
def merge(request: HttpRequest, slug: str) -> HttpResponse:
    """Shows the chosen entries side by side with a choice for each field; with a survivor chosen, merges them."""
    story = story_or_404(slug)
    form = MergeForm(request.POST or request.GET)
    if "survivor" not in request.POST:
        return _offer_merge(request, story, form)
    if not form.is_valid() or form.cleaned_data["survivor"] not in form.ids:
        return _offer_merge(request, story, form, "Choose what to keep of each field.", 422)
    survivor = form.cleaned_data["survivor"]
    others = [pk for pk in form.ids if pk != survivor]
    try:
        operation = perform(edits.merge, story, request.user, form.versions, survivor=survivor, others=others, **form.chosen(form.ids))
    except Stale as stale:
        return _offer_merge(request, story, form, f"{stale} Here is how the entries stand now: choose again.", 409)
    except Refused as reason:
        return refused(request, story, reason, survivor)
    return respond.done(request, story, operation, survivor, back_to=request.POST.get("back", ""))


def _offer_merge(
    request: HttpRequest, story: Story, form: EntriesForm, error: str = "", status: int = 200
) -> HttpResponse:
    """The form of a merge. A chosen entry that was merged away meanwhile stands for the one it lives on in."""
    ids = form.ids if form.is_valid() or "entry" in form.cleaned_data else []
    chosen = list(pages.living(story, ids))
    if len(chosen) < 2:
        several = len(set(ids)) > 1
        return refused(request, story, Refused(ALREADY_ONE if several else "Choose at least two entries to merge."))
    survivor = survivor_of(chosen)
    context = {
        "story": story, "error": error, "may_edit": True, "survivor": survivor, "entries": chosen,
        "choices": choices_of(chosen), "query": pages.query_kept(request),
        "back": request.POST.get("back", ""), "begun_at": begun_at(request, story),
    }
    return render(request, "board/_merge.html" if request.htmx else "board/merge.html", context, status=status)
