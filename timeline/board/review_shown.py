"""What the page shows of the one thing that is dealt: for each kind its rows, its title and what hangs on it."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, Q
from django.urls import reverse

from timeline.articles.models import Article, Reading, Story
from timeline.articles.naming import in_words
from timeline.dates.edtf import words
from timeline.entries.corrected import NOTICED
from timeline.entries.days_given import DIFFER, Given
from timeline.entries.models import Annotation, Entry
from timeline.publish.wording import counted, said, when

from .listed import with_relations
from .review_correction import correction
from .review_marks import marks_of
from .review_queue import ASIDE, DATE, ENTRY, LISTED, QUESTION, SAME, SAME_TEXT, Thing
from .review_sides import QUOTES, as_sent_before, same, sides_of

KINDS = {
    SAME_TEXT: ("group of one text", "groups of one text"), DATE: ("publish date", "publish dates"), SAME: ("merge", "merges"),
    NOTICED: ("correction", "corrections"), DIFFER: ("date that differs", "dates that differ"), QUESTION: ("question", "questions"),
    LISTED: ("list to accept", "lists to accept"), ENTRY: ("proposed entry", "proposed entries"),
    ASIDE: ("thing set aside", "things set aside"),
}
TITLES = {
    SAME_TEXT: "All at once", DATE: "When did this article appear?", SAME: "Is this one event?",
    NOTICED: "A correction notice", DIFFER: "Which date is right?", QUESTION: "An open question",
    LISTED: "Do these belong on the timeline?", ENTRY: "Does this belong on the timeline?", ASIDE: "Is this told already?",
}
TOLD_THEN = 30  # entries of the time that something was set aside for
HANGING = 6
MOST_TOGETHER = 50


def shown(story: Story, things: Sequence[Thing], thing: Thing | None, only: str = "", typed: Any = None) -> dict[str, Any]:  # noqa: ANN401
    """The context of the page: the thing itself, with what was sent if that was refused (a QueryDict), how much is left of each kind."""
    counts = Counter(each.kind for each in things)
    context: dict[str, Any] = {
        "left": len(things), "put_off": sum(each.put_off > 0 for each in things), "only": only, "thing": thing,
        "listed": sum(len(each.ids) for each in things if each.kind == LISTED),
        "kinds": [
            {"kind": kind, "count": counts[kind], "words": words[counts[kind] != 1]} for kind, words in KINDS.items() if counts[kind]
        ],
    }
    if thing:
        context |= {"title": TITLES[thing.kind], "stands": marks_of([thing])[thing.name]} | SHOWN[thing.kind](story, thing)
        if typed and thing.suggestion and typed.get("thing") == thing.name:
            as_sent_before(context["sides"], typed)
        context["back_here"] = reverse("review", args=[story.slug]) + (f"?only={only}" if only else "")
        here = {"only": only, "at": thing.name, "was": thing.name} if only else {"at": thing.name, "was": thing.name}
        context["leads_back"] = urlencode({"back": f"review?{urlencode(here)}"})
    return context


def _groups(story: Story, thing: Thing) -> dict[str, Any]:
    sides = sides_of(story, [entry.pk for group in thing.groups for entry in group])
    return {"groups": [[sides[entry.pk] for entry in group] for group in thing.groups]}


def _listed(story: Story, thing: Thing) -> dict[str, Any]:
    in_order = Entry.objects.filter(pk__in=thing.ids).in_date_order()
    return {"sides": list(sides_of(story, in_order.values_list("pk", flat=True)).values())}


def _differing(story: Story, thing: Thing) -> dict[str, Any]:
    """One entry with the days that are given for it, or two that are told of different days, each with its key."""
    if thing.suggestion:
        context = same(story, thing)
        for quote in (quote for side in context["sides"] for quote in side["quotes"]):
            quote.pop("stretches")  # what gives the day is marked instead
        given = {side["entry"].edtf: [] for side in sorted(context["sides"], key=lambda side: side["entry"].edtf)}
        for side in context["sides"]:
            given[side["entry"].edtf].append(side["entry"].pk)
        days = [{"edtf": edtf, "words": words(edtf), "sides": pks} for edtf, pks in given.items()]
        return context | {"title": "Is this one event, and of which day?", "days": days}
    entry = counted(Entry.objects.filter(pk=thing.ids[0])).get()
    return {"entry": entry, "when": when(entry), "days": [_day(entry, given) for given in thing.differing.given]}


def _day(entry: Entry, given: Given) -> dict[str, Any]:
    edtf = given.day.isoformat()
    quotes = [{"row": row} for row in given.rows[:QUOTES]]
    return {
        "edtf": edtf, "words": words(edtf), "when": said(edtf, given.day), "stands": edtf == entry.edtf, "articles": len(given.articles),
        "origins": len(given.origins), "quotes": quotes, "more": len(given.rows) - len(quotes),
    }


def _date(story: Story, thing: Thing) -> dict[str, Any]:
    article = with_relations(Article.objects.filter(story=story, pk=thing.ids[0])).get()
    hanging = Entry.objects.filter(evidence__article=article).live().distinct().in_date_order()
    same_day = Q(published=article.reading.published, basis=article.reading.basis)
    alike = Reading.objects.filter(same_day, article__story=story, article__withdrawal=None)
    alike = alike.filter(borrowed_from=article.reading.borrowed_from).exclude(published=None)
    others = {row["day"]: row for row in reversed(article.reading.candidates) if row["day"]}
    return {
        "article": article, "reading": article.reading, "hanging": [(entry, when(entry)) for entry in hanging[:HANGING]],
        "hanging_count": hanging.count(),
        "together": list(with_relations(Article.objects.filter(reading__in=alike)).order_by("key")[:MOST_TOGETHER]),
        "others": [row | {"words": in_words(date.fromisoformat(day))} for day, row in sorted(others.items())],
    }


def _question(story: Story, thing: Thing) -> dict[str, Any]:
    note = Annotation.objects.select_related("entry", "author").get(pk=thing.ids[0])
    return {"note": note, "side": sides_of(story, [note.entry_id])[note.entry_id]}


def _entry(story: Story, thing: Thing) -> dict[str, Any]:
    side = sides_of(story, thing.ids)[thing.ids[0]]
    return {"side": side, "entry": side["entry"]}


def _set_aside(story: Story, thing: Thing) -> dict[str, Any]:
    """With what is told to the day of the time that it names, the most important of it in the order of the days."""
    context = _entry(story, thing)
    entry = context["entry"]
    to_the_day = Entry.objects.filter(story=story, earliest__gte=entry.earliest, latest__lte=entry.latest, earliest=F("latest")).shown()
    most = to_the_day.order_by("-importance", "pk")[:TOLD_THEN]
    told = Entry.objects.filter(pk__in=[found.pk for found in most]).in_date_order()
    return context | {"told_then": [(found, when(found)) for found in told], "more_then": max(0, to_the_day.count() - TOLD_THEN)}


SHOWN: dict[str, Callable[[Story, Thing], dict[str, Any]]] = {
    SAME_TEXT: _groups, DATE: _date, SAME: same, NOTICED: correction, DIFFER: _differing, QUESTION: _question, LISTED: _listed,
    ENTRY: _entry, ASIDE: _set_aside,
}
