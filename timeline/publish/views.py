"""What readers get: the accepted entries of a released story, as a page and as an embed, the same for everybody."""

from typing import Any

from csp.decorators import csp_replace
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from timeline.articles.models import Story
from timeline.entries.models import Annotation, Entry, Evidence

from .drawing import counted, drawing
from .headers import draws_timeline

FRESH = 60  # seconds that a reader may be behind the desk


@require_safe
@cache_control(public=True, max_age=FRESH)
@draws_timeline
def public(request: HttpRequest, slug: str) -> HttpResponse:
    return render(request, "publish/public.html", _released(slug))


@require_safe
@xframe_options_exempt
@cache_control(public=True, max_age=FRESH)
@csp_replace({"frame-ancestors": ["*"]})
@draws_timeline
def embed(request: HttpRequest, slug: str) -> HttpResponse:
    return render(request, "publish/embed.html", _released(slug))


def _released(slug: str) -> dict[str, Any]:
    """An unpublished story answers like one that does not exist, so that nothing of it can be guessed."""
    story = Story.objects.filter(slug=slug, release__isnull=False).select_related("release").first()
    if story is None:
        raise Http404("There is no such story.")
    published = Prefetch("annotations", Annotation.objects.filter(published=True), to_attr="published_notes")
    # Sources are named, not quoted: the text of the articles is their publishers'.
    sources = Prefetch("evidence", Evidence.objects.select_related("article__outlet").defer("article__raw"), to_attr="sources")
    accepted = Entry.objects.filter(story=story, status=Entry.ACCEPTED).live()
    entries = list(counted(accepted).in_date_order().prefetch_related(published, sources))
    return drawing(entries) | {"story": story, "public": True}
