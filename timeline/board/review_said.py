"""Things of review in words: what one is called in the history, and who was quicker."""

from collections.abc import Collection, Sequence

from django.db.models import Q

from timeline.articles.models import Article, Story
from timeline.entries import rereading
from timeline.entries.by_name import by_name
from timeline.entries.models import Annotation, Change, Entry, Later, Operation, Suggestion
from timeline.entries.sent_numbers import is_number

from .review_queue import ASIDE, DATE, DIFFER, ENTRY, LISTED, QUESTION, SAME, SAME_TEXT, Thing
from .templatetags.board import who

# Where the journal has what settles a thing, by the keys of the rows that it is about.
SETTLED_IN = dict.fromkeys((SAME_TEXT, SAME, DIFFER, ENTRY, LISTED, ASIDE), ("entry",))
SETTLED_IN |= {QUESTION: ("annotation",), DATE: ("decided_day", "withdrawal")}


def called(story: Story, thing: Thing) -> str:
    """After "Put off"."""
    if thing.kind == SAME_TEXT:
        return f"{len(thing.groups):,} group{'s'[: len(thing.groups) > 1]} of the same text"
    if thing.kind == LISTED:
        return f"{len(thing.ids)} proposed entries"
    if thing.kind == DATE:
        article = Article.objects.select_related("reading", "outlet").get(story=story, pk=thing.ids[0])
        return f"the publish date of {rereading.called(article)}"
    if thing.kind == QUESTION:
        return f"a question on “{Annotation.objects.select_related('entry').get(pk=thing.ids[0]).entry.headline}”"
    if thing.noticed:
        return f"a correction of “{thing.noticed.entry.headline}”"
    if thing.differing:
        return f"which date of “{thing.differing.entry.headline}” is right"
    entries = Entry.objects.filter(pk__in=thing.ids).order_by("pk")
    return f"whether {by_name(entries)} are the same" if len(entries) > 1 else by_name(entries)


def meanwhile(story: Story, name: str, sent: Sequence[str]) -> str:
    """What became of a thing that waits no more; one whose name tells no entries is known by those that were sent."""
    kind, *ids = name.split("-")
    named = [int(pk) for pk in ids if is_number(pk)]
    rows = named or [int(pk) for pk in (value.partition(".")[0] for value in sent) if is_number(pk)]
    answers = Later.objects.filter(story=story, thing=name).values("pk")
    changed = Q(table__in=SETTLED_IN.get(kind, ()), row__in=rows) | Q(table="later", row__in=answers)
    if kind in (SAME_TEXT, SAME, DIFFER):
        changed |= Q(table="suggestion", row__in=_answered_of(story, rows))
    changes = Change.objects.filter(changed, operation__story=story)
    last = Operation.objects.filter(pk__in=changes.values("operation")).select_related("by").order_by("-pk").first()
    what = "That list is no longer the same" if kind == LISTED else "That is settled already"
    how = f"{who(last.by)}: {last.sentence}. " if last else ""
    return f"{what}, so nothing was changed. {how}Here is the next."


def _answered_of(story: Story, entries: Collection[int]) -> list[int]:
    """The suggestions between these entries that were answered: what is not the same changes no entry."""
    answered = Suggestion.objects.filter(story=story).exclude(status=Suggestion.OPEN).values_list("pk", "sides")
    return [pk for pk, sides in answered if len({*sides} & {*entries}) > 1]
