"""Views that take pages in: begin a story, hand pages in, and follow an import through reading, storing and building."""

from datetime import timedelta

from django.db.models import Count, Min, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from timeline.articles import staging
from timeline.articles.imports import Import
from timeline.articles.models import Story
from timeline.entries.build import build_timeline
from timeline.entries.journal import Refused

from .access import for_desk_editors, for_editors, story_or_404
from .intake_forms import AddForm, StoryForm
from .intake_limits import limits

LISTED = 100  # refusals on a page
BUILT_AT_ONCE = 150  # articles; a larger story is built when somebody asks for it
BROKEN_OFF = timedelta(minutes=30)
STEPS_AT_ONCE = 2
WAITING = 5  # imports that wait, on the page


@for_desk_editors
def new_story(request: HttpRequest) -> HttpResponse:
    form = StoryForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        story = Story.objects.create(slug=form.cleaned_data["slug"], title=form.cleaned_data["title"])
        return redirect("add-pages", story.slug)
    return render(request, "board/new_story.html", {"form": form}, status=422 if form.is_bound else 200)


@for_editors("GET", "POST")
def add_pages(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_or_404(slug)
    if request.method == "GET":
        return _add_page(request, story, AddForm(story=story))
    if _too_many(request):
        return _too_many_answer(request, story)
    form = AddForm(request.POST, request.FILES, story=story)
    if not form.is_valid():
        return _add_page(request, story, form, 422)
    upload = staging.stage(story, request.user, timezone.now(), form.parts, form.said())
    for _ in range(STEPS_AT_ONCE):
        staging.advance(upload, _room(story))
    if upload.state == Import.REFUSED:
        return _import_page(request, upload, 422)
    return redirect("import", slug, upload.pk)


@for_editors("GET")
def show_import(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    return _import_page(request, _import_or_404(slug, number))


@for_editors("POST")
def go_on(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The next step of an import: read some more, store it, or build the timeline."""
    upload = _import_or_404(slug, number)
    if upload.state == Import.READING:
        staging.advance(upload, _room(upload.story))
    elif upload.state in (Import.STORED, Import.BUILDING):
        try:
            _build(upload)
        except Refused as reason:
            return _import_page(request, _import_or_404(slug, number), 422, problem=str(reason))
    return _answer(request, upload)


@for_editors("POST")
def take_the_good(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Import what is good and leave out what was refused."""
    upload = _import_or_404(slug, number)
    if upload.state == Import.REFUSED and staging.good_pages(upload):
        staging.store_the_good(upload)
    return _answer(request, upload)


@for_editors("POST")
def give_up(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Throw away an import of which nothing was stored."""
    upload = _import_or_404(slug, number)
    if upload.state in (Import.READING, Import.REFUSED):
        upload.delete()
    return redirect("add-pages", slug)


@for_editors("POST")
def give_all_up(request: HttpRequest, slug: str) -> HttpResponse:
    """Throw away every import of the story that waits because some of it was refused."""
    story_or_404(slug).imports.filter(state=Import.REFUSED).delete()
    return redirect("add-pages", slug)


def _build(upload: Import) -> None:
    """Build the story's timeline, unless somebody does so right now; what broke off long ago may be begun again."""
    now = timezone.now()
    free = Q(state=Import.STORED) | Q(state=Import.BUILDING, building_since__lt=now - BROKEN_OFF)
    claimed = Import.objects.filter(free, pk=upload.pk).update(state=Import.BUILDING, building_since=now)
    if not claimed:
        return
    done = {"state": Import.STORED}
    try:
        operation = build_timeline(upload.story)
        done = {"state": Import.BUILT, "built": operation.sentence if operation else "Nothing new for the timeline"}
    finally:
        Import.objects.filter(pk=upload.pk).update(**done)
    upload.refresh_from_db()


def _answer(request: HttpRequest, upload: Import) -> HttpResponse:
    if request.htmx:
        return render(request, "board/_import.html", _context(upload))
    return redirect("import", upload.story.slug, upload.pk)


def _import_page(request: HttpRequest, upload: Import, status: int = 200, problem: str = "") -> HttpResponse:
    template = "board/_import.html" if request.htmx else "board/import.html"
    return render(request, template, _context(upload) | {"problem": problem}, status=status)


def _context(upload: Import) -> dict[str, object]:
    story = upload.story
    refused = list(upload.pages.exclude(refusal="").values_list("refusal", flat=True)[: LISTED + 1])
    context = _came(upload) | {
        "story": story, "upload": upload, "may_edit": True, "refused": refused[:LISTED],
        "refused_total": upload.pages.exclude(refusal="").count() if refused else 0,
    }
    if upload.state == Import.READING:
        context |= {"read": upload.parts_total - upload.parts.count(), "percent_of": upload.parts_total}
    elif upload.state == Import.REFUSED:
        context |= {"good": staging.good_pages(upload), "form": AddForm(initial=upload.said, story=story)}
    elif upload.state in (Import.STORED, Import.BUILDING):
        articles = story.articles.count()
        pending = bool(upload.new or upload.came.get("filled") or not story.entries.exists())
        context |= {"articles": articles, "pending": pending, "at_once": articles <= BUILT_AT_ONCE}
        context["broken_off"] = bool(upload.building_since and upload.building_since < timezone.now() - BROKEN_OFF)
    return context


def _came(upload: Import) -> dict[str, object]:
    """The articles that came in, and of how many somebody has still to confirm the publish date."""
    if not upload.came:
        return {}
    new = upload.story.articles.filter(key__in=upload.came["new"])
    rows = new.select_related("outlet", "reading").defer("raw", "reading__text")
    undated = [row for row in rows if hasattr(row, "reading") and (row.reading.provisional or row.reading.published is None)]
    return {"new_articles": list(rows), "undated": len(undated)}


def _add_page(request: HttpRequest, story: Story, form: AddForm, status: int = 200, problem: str = "") -> HttpResponse:
    waiting = _waiting(story)
    refused = sum(row.state == Import.REFUSED for row in waiting)
    context = {"story": story, "form": form, "waiting": waiting[:WAITING], "refused_imports": refused, "problem": problem, "may_edit": True}
    return render(request, "board/add.html", context, status=status)


def _waiting(story: Story) -> list[Import]:
    """Imports that somebody has to go on with; one in which nothing is good has nothing to go on with."""
    open_ones = story.imports.filter(state__in=[Import.READING, Import.REFUSED, Import.BUILDING]).select_related("by")
    good, refused = Q(pages__refusal=""), ~Q(pages__refusal="") & Q(pages__isnull=False)
    counted = open_ones.annotate(good=Count("pages", good), refused=Count("pages", refused), first=Min("pages__place"))
    return [row for row in counted if row.state != Import.REFUSED or row.good]


def _too_many(request: HttpRequest) -> bool:
    """More imports by one account within the hour than a person makes."""
    since = timezone.now() - timedelta(hours=1)
    return Import.objects.filter(by=request.user, begun_at__gt=since).count() >= limits().imports_an_hour


def _too_many_answer(request: HttpRequest, story: Story) -> HttpResponse:
    problem = f"More than {limits().imports_an_hour} imports within an hour are not taken. Try again in ten minutes."
    response = _add_page(request, story, AddForm(initial=request.POST.dict(), story=story), 429, problem)
    response["Retry-After"] = "600"
    return response


def _room(story: Story) -> int | None:
    most = limits().articles
    return None if most is None else max(most - story.articles.count(), 0)


def _import_or_404(slug: str, number: int) -> Import:
    upload = Import.objects.filter(pk=number, story__slug=slug).select_related("story__release", "by").first()
    if upload is None:
        raise Http404("There is no such import in this story; finished ones are kept for a week.")
    return upload
