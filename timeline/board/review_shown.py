"""What the page shows of the one thing that is dealt: for each kind its rows, its title and what hangs on it."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from django.db.models import F, Q
from django.urls import reverse

from timeline.articles.models import Article, Reading, Story
from timeline.articles.naming import in_words
from timeline.articles.vocabulary import mended
from timeline.dates.edtf import words
from timeline.entries.corrected import NOTICED
from timeline.entries.days_given import DIFFER, Given
from timeline.entries.models import Annotation, Entry, Evidence, Suggestion
from timeline.entries.waiting import as_asked
from timeline.publish.wording import counted, said, when

from .differing import stretches
from .listed import with_relations
from .merge_choices import choices_of, follows_day, survivor_of
from .review_correction import correction
from .review_marks import marks_of
from .review_queue import ASIDE, DATE, ENTRY, LISTED, QUESTION, SAME, SAME_TEXT, Thing

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
QUOTES = 3  # of an entry, or of those that give one day, side by side with another
HANGING = 6
MOST_TOGETHER = 50
ALIKE = ((0.75, "nearly the same words"), (0.4, "much alike"), (0.2, "alike"), (0.0, "a little alike"))


def shown(story: Story, things: Sequence[Thing], thing: Thing | None, only: str = "") -> dict[str, Any]:
    """The context of the page: the thing itself, and how much is left of which kind."""
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
        context["back_here"] = reverse("review", args=[story.slug]) + (f"?only={only}" if only else "")
    return context


def _groups(story: Story, thing: Thing) -> dict[str, Any]:
    sides = _sides(story, [entry.pk for group in thing.groups for entry in group])
    return {"groups": [[sides[entry.pk] for entry in group] for group in thing.groups]}


def _listed(story: Story, thing: Thing) -> dict[str, Any]:
    in_order = Entry.objects.filter(pk__in=thing.ids).in_date_order()
    return {"sides": list(_sides(story, in_order.values_list("pk", flat=True)).values())}


def _same(story: Story, thing: Thing) -> dict[str, Any]:
    sides = _sides(story, thing.ids)
    entries = [side["entry"] for side in sides.values()]
    survivor = survivor_of(entries)
    choices = [choice for choice in choices_of(entries, survivor) if choice.differs]
    for side in sides.values():
        others = [other for other in sides.values() if other is not side]
        # A value that two sides share is offered at the first of them.
        side["choices"] = [
            {"name": choice.name, "called": choice.called, "option": option}
            for choice in choices for option in choice.options if option.entry == side["entry"]
        ]
        side["headline"] = stretches(side["entry"].headline, [other["entry"].headline for other in others])
        told = [quote["text"] for other in others for quote in other["quotes"]]
        for quote in side["quotes"]:
            quote["stretches"] = stretches(quote["text"], told)
    differing = {choice.name for choice in choices}
    link = _link_asked(thing.suggestion, entries)
    return ({"title": "Is one a step of the other?"} if link else {}) | {
        "link": link,
        "sides": list(sides.values()), "survivor": survivor, "asked": thing.suggestion, "alike": likeness(thing.suggestion),
        "following": [choice.name for choice in choices if thing.kind == DIFFER and follows_day(choice, entries)],
        "dates_differ": "edtf" in differing, "lanes_differ": "lane" in differing,
        "agreed": [name for name in ("headline", "edtf") if name not in differing],
    }


def _differing(story: Story, thing: Thing) -> dict[str, Any]:
    """One entry with the days that are given for it, or two that are told of different days, each with its key."""
    if thing.suggestion:
        context = _same(story, thing)
        for quote in (quote for side in context["sides"] for quote in side["quotes"]):
            quote.pop("stretches")  # what gives the day is marked instead
        days = sorted({side["entry"].edtf for side in context["sides"]})
        return context | {
            "title": "Is this one event, and of which day?", "days": [{"edtf": edtf, "words": words(edtf)} for edtf in days],
        }
    entry = counted(Entry.objects.filter(pk=thing.ids[0])).get()
    return {"entry": entry, "when": when(entry), "days": [_day(entry, given) for given in thing.differing.given]}


def _day(entry: Entry, given: Given) -> dict[str, Any]:
    edtf = given.day.isoformat()
    quotes = [{"row": row} for row in given.rows[:QUOTES]]
    return {
        "edtf": edtf, "words": words(edtf), "when": said(edtf, given.day), "stands": edtf == entry.edtf, "articles": len(given.articles),
        "origins": len(given.origins), "quotes": quotes, "more": len(given.rows) - len(quotes),
    }


def _link_asked(suggestion: Suggestion, entries: list[Entry]) -> str:
    """The answer that links as was suggested; "" where that was not."""
    if suggestion.kind != Suggestion.PART_OF or len(entries) != 2:
        return ""
    return "first-in-second" if as_asked(suggestion, entries)[0] == entries[0] else "second-in-first"


def likeness(suggestion: Suggestion) -> str:
    """The score in words."""
    return next(words for least, words in ALIKE if suggestion.score >= least)


def _sides(story: Story, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The entries with their first quotes, by id and in the order asked for."""
    ids = list(ids)
    entries = {entry.pk: entry for entry in counted(Entry.objects.filter(story=story, pk__in=ids))}
    sides = {pk: {"entry": entries[pk], "when": when(entries[pk]), "quotes": [], "more": 0} for pk in ids if pk in entries}
    for row in _evidence(ids):
        side = sides[row.entry_id]
        if len(side["quotes"]) < QUOTES:
            side["quotes"].append({"row": row, "text": mended(row.quote)})
        else:
            side["more"] += 1
    return sides


def _evidence(ids: Sequence[int]) -> Iterable[Evidence]:
    """What dates an entry first."""
    rows = Evidence.objects.filter(entry__in=ids).select_related("article__outlet", "article__reading__origin")
    return sorted(rows, key=lambda row: (row.phrase_start is None, row.article.key, row.start))


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
    return {"note": note, "side": _sides(story, [note.entry_id])[note.entry_id]}


def _entry(story: Story, thing: Thing) -> dict[str, Any]:
    side = _sides(story, thing.ids)[thing.ids[0]]
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
    SAME_TEXT: _groups, DATE: _date, SAME: _same, NOTICED: correction, DIFFER: _differing, QUESTION: _question, LISTED: _listed,
    ENTRY: _entry, ASIDE: _set_aside,
}
