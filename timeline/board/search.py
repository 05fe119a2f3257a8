"""Where words stand: in which entries of a story, and in what of an entry whose headline does not show them."""

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from json import dumps

from django.db.models import Q
from django.db.models.expressions import RawSQL

from timeline.articles.models import Article, Story
from timeline.articles.vocabulary import mended
from timeline.entries.entry_sets import listed
from timeline.entries.models import Annotation, Entry, Evidence
from timeline.entries.quotes import QUOTE
from timeline.entries.remembered import Find, remembered
from timeline.publish.sought import parts_of

AROUND = 36  # characters of context on either side


def holding(story: Story, sought: str, among: Collection[int] | None) -> RawSQL:
    """The entries that hold each part of what is sought in headline, summary, tags, notes or the quoted evidence, one here, another
    there; never elsewhere in an article."""

    def find(pks: Collection[int] | None) -> list[int]:
        return sorted(set.intersection(*(_holding(story, words, pks) for words in parts_of(sought))))

    return looked_for(story, f"holding {sought}", find, among)


def looked_for(story: Story, asked: str, find: Find[list[int]], among: Collection[int] | None) -> RawSQL:
    """Entries that take long to find among all, and are remembered therefore: a page asks many things of what was found, and so do
    its next windows."""
    return listed(dumps(remembered(story, asked, find, _renewed) if among is None else find(among)))


def _renewed(found: list[int], touched: Collection[int], among_touched: list[int]) -> list[int]:
    return [*(pk for pk in found if pk not in touched), *among_touched]


def found_in(entries: Iterable[Entry], sought: str) -> dict[int, list[tuple[str, str]]]:
    """For each part of what is sought that neither the headline of an entry shows nor the text around another part: in what it
    stands, and the text around it."""
    shown = {entry: [("the headline", entry.headline)] for entry in entries}
    for words in parts_of(sought):
        hidden = {entry.pk: entry for entry, texts in shown.items() if not any(_holds(text, words) for _, text in texts)}
        for pk, (place, text) in _texts(hidden, words).items():
            shown[hidden[pk]].append((place, around(text, words)))
    return {entry.pk: texts for entry, (_, *texts) in shown.items()}


def _texts(hidden: Mapping[int, Entry], words: str) -> dict[int, tuple[str, str]]:
    found = {pk: ("a tag", entry.tags) for pk, entry in hidden.items() if _holds(entry.tags, words)}
    found |= {pk: ("the summary", entry.summary) for pk, entry in hidden.items() if _holds(entry.summary, words)}
    rest = hidden.keys() - found.keys()
    if rest:
        found |= {pk: ("a note", text) for pk, text in _notes(rest, words)}
        found |= {pk: ("the evidence", text) for pk, text in _quotes(rest, words)}
    return found


def around(text: str, words: str) -> str:
    """The words with some of the text on both sides, cut between words."""
    text = " ".join(mended(text).split())
    at = re.search(re.escape(words), text, re.IGNORECASE)
    first, last = at.span() if at else (0, 0)
    start = max(text.rfind(" ", 0, max(first - AROUND, 0)) + 1, first - 2 * AROUND)
    space = text.find(" ", last + AROUND)
    end = min(space if space > 0 else len(text), last + 2 * AROUND)
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"


def _holding(story: Story, words: str, among: Collection[int] | None) -> set[int]:
    entry, hanging = ({"story": story}, {"entry__story": story}) if among is None else ({"pk__in": among}, {"entry__in": among})
    said = Q(headline__icontains=words) | Q(summary__icontains=words) | Q(tags__icontains=words)
    # In the order in which they lie, for all of them are read.
    found = list(Entry.objects.filter(said, **entry).order_by("pk").values_list("pk", flat=True))
    noted = Annotation.objects.filter(text__icontains=words, **hanging)
    quoted = Evidence.objects.filter(**hanging).exclude(entry__in=listed(dumps(found)))
    if among is None:
        # The texts that hold the words anywhere are found quickly, and few; only from those is what is quoted cut out.
        told = Article.objects.filter(Q(raw__icontains=words) | Q(reading__text__icontains=words), story=story)
        quoted = quoted.filter(article__in=told.values("pk"))
    quoted = quoted.annotate(quote=QUOTE).filter(quote__icontains=words)
    further = [rows.order_by().values_list("entry", flat=True) for rows in (noted, quoted)]
    return set(chain(found, *further))


def _holds(text: str, words: str) -> bool:
    return words.casefold() in text.casefold()


def _notes(entries: Collection[int], words: str) -> Iterable[tuple[int, str]]:
    return Annotation.objects.filter(entry__in=entries, text__icontains=words).order_by("-pk").values_list("entry", "text")


def _quotes(entries: Collection[int], words: str) -> Iterable[tuple[int, str]]:
    quoted = Evidence.objects.filter(entry__in=entries).annotate(quote=QUOTE).filter(quote__icontains=words)
    return quoted.order_by("-pk").values_list("entry", "quote")
