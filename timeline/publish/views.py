"""What readers get: the accepted entries of a released story, as a page and as an embed, the same for everybody."""

from typing import Any

from csp.decorators import csp_replace, csp_update
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from timeline.articles.models import Story
from timeline.entries.models import Annotation, Entry

from .drawing import counted, drawing

STYLED = csp_update({"style-src-attr": ["'unsafe-inline'"]})


@require_safe
@STYLED
def public(request: HttpRequest, slug: str) -> HttpResponse:
    return render(request, "publish/public.html", _released(slug))


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
@STYLED
def embed(request: HttpRequest, slug: str) -> HttpResponse:
    return render(request, "publish/embed.html", _released(slug))


def _released(slug: str) -> dict[str, Any]:
    """An unpublished story answers like one that does not exist, so that nothing of it can be guessed."""
    story = Story.objects.filter(slug=slug, release__isnull=False).select_related("release").first()
    if story is None:
        raise Http404("There is no such story.")
    published = Prefetch("annotations", Annotation.objects.filter(published=True), to_attr="published_notes")
    accepted = Entry.objects.filter(story=story, status=Entry.ACCEPTED).live()
    entries = list(counted(accepted).in_date_order().prefetch_related(published))
    return drawing(entries) | {"story": story, "public": True}
