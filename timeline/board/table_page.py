"""The table view: the same entries as the board, to sort and to filter."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_tables2 import RequestConfig

from timeline.entries.models import Entry

from . import pages
from .access import for_readers, story_or_404
from .tables import EntryFilter, EntryTable


@for_readers
def table(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    filtered = EntryFilter(request.GET, queryset=Entry.objects.filter(story=story).live().select_related("story"))
    entries = EntryTable(pages.counted(filtered.qs))
    RequestConfig(request, paginate={"per_page": 50, "silent": True}).configure(entries)
    return render(request, "board/table.html", {"story": story, "table": entries, "filter": filtered})
