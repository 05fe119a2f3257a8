"""The quiet poll of an open page: who else is here, and what others changed since the page was made. Mostly a 204.

The page carries a signed ticket that says who looks at which story, so that a poll with no news needs no session and no permissions:
three queries. It says nothing to others than who was let in when the page was made, and not for longer than a working day.
"""

import re
from contextlib import suppress
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.core import signing
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from timeline.articles.models import Story
from timeline.entries.models import Change, Entry, Operation
from timeline.entries.sent_numbers import number_in

from .access import for_readers, story_or_404
from .pages import KEPT
from .presence import be_here, in_words, others_here

SALT = "together"
WORKING_DAY = 12 * 3600
UNSAID = ("put_off",)  # changes nothing for anybody else
ENTRY_PAGE = re.compile(r"/entries/([0-9]{1,18})/")


def ticket_of(person: int, story: int) -> str:
    return signing.dumps([person, story], salt=SALT)


@require_safe
def together(request: HttpRequest, slug: str) -> HttpResponse:
    try:
        person, story = signing.loads(request.GET.get("ticket", ""), salt=SALT, max_age=WORKING_DAY)
    except signing.BadSignature:
        return _anew(request, slug)
    return news(request, slug, person, story, timezone.now())


@for_readers
def _anew(request: HttpRequest, slug: str) -> HttpResponse:
    """A ticket that ran out is made anew for who may still read the board."""
    if not request.user.is_authenticated:
        return HttpResponse(status=204)
    return news(request, slug, request.user.pk, story_or_404(slug).pk, timezone.now())


def news(request: HttpRequest, slug: str, person: int, story: int, now: datetime) -> HttpResponse:
    """204 when the page that asks knows it all; else its line anew."""
    entry = _entry_shown(request)
    newest = Operation.objects.filter(story=story).order_by("-pk").values_list("pk", flat=True).first() or 0
    with suppress(OperationalError):  # a long import holds the file that SQLite is; then the next poll says it
        be_here(story, person, entry, now)
    present = in_words(others_here(story, person, now), entry)
    since = number_in(request.GET.get("since")) or 0
    change = _changed_by_others(story, person, since) if newest > since else None
    age = max(0, int((now - change.at).total_seconds())) if change else 0
    told = f"{change.pk}.{age // 60}" if change else ""
    if told == request.GET.get("told", "") and present == request.GET.get("present", "") and (change or newest == since):
        return HttpResponse(status=204)
    known = {"since": since if change else newest, "told": told, "present": present}
    context = line(slug, ticket_of(person, story), **known) | {
        "change": change, "ago": _ago(age), **(_shown(request, slug, change) if change else {}),
        "is_news": bool(change) and request.GET.get("told", "").partition(".")[0] != str(change.pk),
    }
    return render(request, "board/_together.html", context)


def line(slug: str, ticket: str, **known: Any) -> dict[str, Any]:  # noqa: ANN401
    """What the line needs to ask again."""
    asks = {name: value for name, value in known.items() if value}
    return {"ask": f"{reverse('together', args=[slug])}?{urlencode({'ticket': ticket} | asks)}", "present": known.get("present", "")}


def line_of(request: HttpRequest, story: Story) -> dict[str, Any]:
    """The line of a page that is being made."""
    return line(story.slug, ticket_of(request.user.pk, story.pk), since=story.newest)


def _changed_by_others(story: int, person: int, since: int) -> Operation | None:
    made = Operation.objects.filter(story=story, pk__gt=since).exclude(by=person).exclude(kind__in=UNSAID)
    return made.select_related("by").order_by("-pk").first()


def _ago(seconds: int) -> str:
    for length, name in ((3600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= length:
            number = seconds // length
            return f"{number} {name}{'' if number == 1 else 's'} ago"
    return "just now"


def _shown(request: HttpRequest, slug: str, change: Operation) -> dict[str, Any]:
    """Where “Show it” leads: on a board to the one entry that changed, else to the board as it stands now, in place; elsewhere to the
    page itself.
    """
    page = urlsplit(request.htmx.current_url or "")
    if page.path != reverse("board", args=[slug]) and not ENTRY_PAGE.search(page.path):
        return {"show": _same_page(request)}
    changed = Change.objects.filter(operation=change, table="entry").values("row")
    entries = Entry.objects.filter(pk__in=changed, merged_into=None).values_list("pk", flat=True)[:2]
    path = reverse("entry", args=[slug, entries[0]]) if len(entries) == 1 else page.path
    kept = urlencode([(name, value) for name, value in parse_qsl(page.query) if name in KEPT])
    return {"show": f"{path}?{kept}" if kept else path, "shown_in": "panel" if len(entries) == 1 else "picture"}


def _same_page(request: HttpRequest) -> str:
    """The address of the page that asks, without what an edit left in it."""
    page = urlsplit(request.htmx.current_url or "")
    asked = urlencode([(name, value) for name, value in parse_qsl(page.query) if name != "done"])
    return f"{page.path}?{asked}" if asked else page.path


def _entry_shown(request: HttpRequest) -> int | None:
    found = ENTRY_PAGE.search(urlsplit(request.htmx.current_url or "").path)
    return int(found[1]) if found else None
