"""Who may do what: the one place that views and templates ask.

A viewer may read boards, an editor may edit them, an administrator curates in the admin panel. A migration makes the groups.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from timeline.articles.models import Story
from timeline.entries.models import Operation
from timeline.entries.roles import may_see_leaks
from timeline.publish.headers import draws_timeline

from .errors import turned_away, typed

DEMO_STORY = "rare-earths"
View = Callable[..., HttpResponse]


def may_edit(request: HttpRequest) -> bool:
    return request.user.has_perm("entries.change_entry")


def may_see_raw(request: HttpRequest) -> bool:
    """The page as received may hold what a server let slip; only administrators hold this permission."""
    return may_see_leaks(request.user)


def may_read(request: HttpRequest, slug: str) -> bool:
    """With DEMO on, anyone may read the demo story's board."""
    return (settings.DEMO and slug == DEMO_STORY) or request.user.has_perm("entries.view_entry")


def for_readers(view: View) -> View:
    """A page of a story for those who may read its board."""

    @wraps(view)
    def guarded(request: HttpRequest, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401
        if not may_read(request, slug):
            return _turned_away(request, request.get_full_path())
        return view(request, slug, *args, **kwargs)

    return require_safe(draws_timeline(guarded))


def for_administrators(view: View) -> View:
    """A page that only those who curate the desk may see; nothing on the way may keep a copy of it."""

    @wraps(view)
    def guarded(request: HttpRequest, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401
        if not may_see_raw(request):
            return _turned_away(request, request.get_full_path())
        return view(request, slug, *args, **kwargs)

    return require_safe(never_cache(guarded))


def for_editors(*methods: str) -> Callable[[View], View]:
    """An edit by these methods. Whoever comes to its address by another is led to the page that it belongs to."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401
            page = _home(slug, kwargs)
            if not may_edit(request):
                return _turned_away(request, request.path if "GET" in methods else page)
            if request.method not in methods:
                return redirect(page)
            return view(request, slug, *args, **kwargs)

        return draws_timeline(guarded)

    return guard


def _home(slug: str, named: dict[str, Any]) -> str:
    """The page that an edit belongs to: of the entry or article that its address names, else the board."""
    if "pk" in named:
        return reverse("entry", args=[slug, named["pk"]])
    return reverse("article", args=[slug, named["key"]]) if "key" in named else reverse("board", args=[slug])


def for_desk_editors(view: View) -> View:
    """A page for editors that belongs to no story."""

    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        if not may_edit(request):
            return _turned_away(request, request.path)
        return view(request)

    return require_http_methods(["GET", "POST"])(guarded)


def story_or_404(slug: str) -> Story:
    """The story, with its `newest` operation as it was before anything else of it was read."""
    newest = Operation.objects.filter(story=OuterRef("pk")).order_by("-pk").values("pk")[:1]
    found = Story.objects.select_related("release").annotate(newest=Coalesce(Subquery(newest), 0))
    story = found.filter(slug=slug).first()
    if story is None:
        raise Http404("There is no such story.")
    return story


def demo(request: HttpRequest) -> dict[str, Any]:
    """For templates: whether one click may sign in as the demo editor."""
    return {"DEMO": settings.DEMO}


def _turned_away(request: HttpRequest, back_to: str) -> HttpResponse:
    if request.method == "POST" and not request.user.is_authenticated and (typed(request) or request.FILES):
        return turned_away(
            request, 403, "You are signed out", "Nothing was saved. Sign in; what you typed is kept on this page meanwhile, to be copied.",
            back_to,
        )
    # A redirect answered to htmx would put the sign-in page inside the panel.
    if request.user.is_authenticated or request.htmx:
        raise PermissionDenied("Your account may not do that here. Sign in with an account that may.")
    return redirect_to_login(back_to)
