"""Which page a form or a request was sent from, as far as it is one of the story's."""

from urllib.parse import parse_qsl, urlencode, urlsplit

from django.http import HttpRequest
from django.urls import Resolver404, resolve, reverse

from timeline.articles.models import Story
from timeline.entries.models import Entry

from . import pages


def begun_at(request: HttpRequest, story: Story) -> str:
    """The page that a form for several was begun from: the one that it names, else the board in its window."""
    return address_named(story, request.POST.get("back", "")) or reverse("board", args=[story.slug]) + pages.query_kept(request)


def opens_beside(request: HttpRequest, story: Story) -> bool:
    """Whether the panel opens on a board that was drawn without one; then its labels are laid out anew to make room."""
    return urlsplit(request.htmx.current_url or "").path == reverse("board", args=[story.slug])


def entry_shown(request: HttpRequest, story: Story) -> int | None:
    """The entry whose panel is open on the page that asked."""
    try:
        match = resolve(urlsplit(request.htmx.current_url or "").path)
    except Resolver404:
        return None
    shown = match.kwargs.get("pk") if match.url_name == "entry" else None
    return shown if Entry.objects.filter(story=story, pk=shown).exists() else None


def address_named(story: Story, wanted: str) -> str:
    """The address of the page that a form names; empty where it is none of the story's."""
    page, _, asked = wanted.partition("?")
    if page in ("history", "review", "table"):
        return reverse(page, args=[story.slug]) + (f"?{urlencode(parse_qsl(asked))}" if asked else "")
    return wanted if wanted.startswith(reverse("sources", args=[story.slug])) and not {"?", "#"} & set(wanted) else ""
