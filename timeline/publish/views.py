"""What readers get: the accepted entries of a released story, as a page and as an embed, the same for everybody."""

from typing import Any

from csp.decorators import csp_replace
from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import conditional_page, require_safe

from timeline.articles.models import Reading, Story
from timeline.entries.models import Annotation, Entry, Evidence
from timeline.entries.tally import tally_of

from .drawing import drawing, publish_days
from .headers import draws_timeline
from .printed import HERE, streamed
from .tallied import found_by
from .wording import counted, within_whole

FRESH = 60  # seconds that a reader may be behind the desk


@require_safe
@cache_control(public=True, max_age=FRESH)
@conditional_page
@draws_timeline
def public(request: HttpRequest, slug: str) -> HttpResponse:
    return render(request, "publish/public.html", _released(request, slug))


@require_safe
@xframe_options_exempt
@cache_control(public=True, max_age=FRESH)
@csp_replace({"frame-ancestors": ["*"]})
@conditional_page
@draws_timeline
def embed(request: HttpRequest, slug: str) -> HttpResponse:
    return render(request, "publish/embed.html", _released(request, slug))


@require_safe
@cache_control(public=True, max_age=FRESH)
def public_print(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    """All of it at once, for paper."""
    story, accepted = _accepted(slug)
    context = {"story": story, "total": accepted.count(), "here": HERE, "quoted": False}
    page = render_to_string("publish/print.html", context, request)
    return StreamingHttpResponse(streamed(page, accepted, quoted=False))


def _released(request: HttpRequest, slug: str) -> dict[str, Any]:
    story, accepted = _accepted(slug)
    # Asked of each article, for that ends at the first that is found, where a join would come upon every one of its evidence.
    told = Evidence.objects.filter(article=OuterRef("article"), entry__status=Entry.ACCEPTED, entry__merged_into=None)
    readings = Reading.objects.filter(Exists(told), article__story=story, article__withdrawal=None)
    landmarks = {"today": timezone.localdate(), "appeared": publish_days(readings)}
    found = found_by(story, "accepted", accepted.among, tally_of(story, {Entry.ACCEPTED}))
    drawn = drawing(found, request.GET, dress=_with_sources, **landmarks)
    return drawn | {"story": story, "public": True}


def _accepted(slug: str) -> tuple[Story, QuerySet[Entry]]:
    """An unpublished story answers like one that does not exist, so that nothing of it can be guessed."""
    story = Story.objects.filter(slug=slug, release__isnull=False).select_related("release").first()
    if story is None:
        raise Http404("There is no such story.")
    return story, Entry.objects.filter(story=story, status=Entry.ACCEPTED).live()


def _with_sources(entries: QuerySet[Entry]) -> QuerySet[Entry]:
    """Sources are named, not quoted: the text of the articles is their publishers'."""
    published = Prefetch("annotations", Annotation.objects.filter(published=True), to_attr="published_notes")
    articles = Evidence.objects.select_related("article__outlet", "article__reading")
    named = articles.only(
        "entry", "article__key", "article__headline", "article__url", "article__outlet__name", "article__reading__headline",
        "article__reading__said",
    )
    sources = Prefetch("evidence", named, to_attr="sources")
    accepted = Entry.objects.filter(status=Entry.ACCEPTED)
    return within_whole(counted(entries), accepted).prefetch_related(published, sources)
