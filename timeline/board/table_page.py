"""The table view: the same entries as the timeline shows, to sort."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_tables2 import RequestConfig

from timeline.publish.density import within
from timeline.publish.window import BadWindow, read_window

from . import pages
from .access import for_readers, may_edit, story_or_404
from .finding import EntryFilter
from .notices import operation_done
from .tables import EntryTable, OfAPage


@for_readers
def table(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    finding = EntryFilter(request.GET, story)
    window, refusal = None, ""
    try:
        window = read_window(request.GET)
    except BadWindow as bad:
        refusal = f"{bad} All days are listed."
    found = within(finding.qs, window.snapped()) if window else finding.qs
    editor = may_edit(request)
    hidden = [*([] if editor else ["choose"]), *([] if finding.tags else ["tags"])]
    nothing = "No entry matches." if finding.asked or window else "No entries yet."
    entries = EntryTable(OfAPage(found), exclude=hidden, sought=finding.asked.get("q", ""), empty_text=nothing)
    RequestConfig(request, paginate={"per_page": 50, "silent": True}).configure(entries)
    context = {"story": story, "table": entries, "finding": finding, "window": window and window.snapped(), "refusal": refusal}
    asked = request.GET.copy()
    asked.pop("done", None)
    context |= {"may_edit": editor, "operation": operation_done(request, story), "back": f"table?{asked.urlencode()}"}
    return render(request, "board/table.html", context | {"query": pages.query_kept(request)})
