"""The table: the same entries as the timeline shows, to sort, and to choose from."""

from typing import Any

from django.http import HttpRequest
from django_tables2 import RequestConfig

from timeline.articles.models import Story
from timeline.publish.density import within
from timeline.publish.window import BadWindow, read_window

from . import pages
from .access import may_edit
from .chosen_forms import EntriesForm
from .finding import EntryFilter
from .tables import EntryTable, OfAPage


def table_page(request: HttpRequest, story: Story) -> dict[str, Any]:
    """What the address asks for; entries that were sent from here and are shown again stay chosen."""
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
    sent = EntriesForm(request.POST)
    entries = EntryTable(
        OfAPage(found), exclude=hidden, sought=finding.asked.get("q", ""), chosen=sent.ids if sent.is_valid() else (), empty_text=nothing,
    )
    RequestConfig(request, paginate={"per_page": 50, "silent": True}).configure(entries)
    asked = request.GET.copy()
    asked.pop("done", None)
    return {
        "story": story, "table": entries, "finding": finding, "window": window and window.snapped(), "refusal": refusal,
        "may_edit": editor, "back": f"table?{asked.urlencode()}", "query": pages.query_kept(request),
    }
