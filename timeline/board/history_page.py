"""Every operation of a story, and of those the ones by a person, of a kind, or that touched an entry."""

from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest

from timeline.articles.models import Story
from timeline.entries.models import Change, Entry, Operation
from timeline.entries.sent_numbers import number_in
from timeline.entries.touching import changes_touching

from .access import may_edit
from .templatetags.board import who

PER_PAGE = 40
DATELINE = "dateline"  # what no person did
MOST_ENTRIES = 200  # that a search by words may find
MOST_WORDS = 12  # that are looked for
# How the history calls what an edit did; an edit that has no word here can still be seen, not asked for.
KINDS = {
    "accept": "accepted", "dismiss": "dismissed", "restore": "put back", "revise": "changed", "set_lane": "lane set", "merge": "merged",
    "merge_same_text": "merged in bulk", "split": "split", "link": "linked", "unlink": "unlinked", "move": "ordered",
    "reject": "not the same", "choose_date": "date chosen", "let_stand": "dates left to stand", "annotate": "noted", "answer": "answered",
    "resolve": "resolved", "put_off": "put off", "decide_published": "publish date set", "confirm_published": "publish dates confirmed",
    "release_published": "publish date released", "decide_block": "passage marked", "decide_origin": "origin set",
    "release_block": "passage released", "release_origin": "origin released",
    "withdraw_article": "article withdrawn", "restore_article": "article restored",
    "take_in": "imported", "build": "built", "undo": "undone", "redo": "redone", "release": "published", "withdraw_release": "withdrawn",
}


def history_page(request: HttpRequest, story: Story) -> dict[str, Any]:
    """What the address asks for."""
    asked = {name: value for name in ("by", "kind", "entry") if (value := request.GET.get(name, "").strip()[:300])}
    found = Operation.objects.filter(story=story).select_related("by", "undone_by")
    people = _people(story)
    if "by" in asked:
        found = found.filter(by=None) if asked["by"] == DATELINE else found.filter(by__username=asked["by"])
    if "kind" in asked:
        found = found.filter(kind=asked["kind"])
    if "entry" in asked:
        found = found.filter(Exists(_touching(story, asked["entry"])))
    return {
        "story": story, "may_edit": may_edit(request), "page": Paginator(found, PER_PAGE).get_page(request.GET.get("page")),
        "asked": asked, "filters": urlencode(asked), "back": f"history?{urlencode(asked)}" if asked else "history",
        "people": [(person.username, who(person)) for person in people],
        "kinds": KINDS.items(), "nobody": DATELINE,
    }


def _people(story: Story) -> QuerySet[User]:
    """Who has done anything in this story."""
    return User.objects.filter(Exists(Operation.objects.filter(story=story, by=OuterRef("pk")))).order_by("username")


def _touching(story: Story, asked: str) -> QuerySet[Change]:
    """Changes of the entry with that number, or of those whose headline has or once had these words, and of what hung on them then."""
    entries = Entry.objects.filter(story=story)
    number = number_in(asked.removeprefix("#"))
    chosen = entries.filter(_called(story, asked)).order_by("pk") if number is None else entries.filter(pk=number)
    ids = list(chosen.values_list("pk", flat=True)[:MOST_ENTRIES])
    return changes_touching(story, ids).filter(operation=OuterRef("pk"))


def _called(story: Story, asked: str) -> Q:
    """All of the words, wherever they stand. A person who gave an entry another headline may look for it by the old one."""
    now, then = Q(), Q()
    for word in asked.split()[:MOST_WORDS]:
        now &= Q(headline__icontains=word)
        then &= Q(before__headline__icontains=word)
    retitled = Change.objects.filter(then, table="entry", operation__story=story, operation__by__isnull=False)
    return now | Q(pk__in=retitled.values("row"))
