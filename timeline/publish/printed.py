"""The whole story for paper: every entry in date order with its sources, told in portions, so that no story is too long."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from timeline.articles.models import Article
from timeline.entries.models import Annotation, Entry, Evidence
from timeline.entries.quotes import QUOTE

from .named import short_name
from .wording import month_of, when

HERE = mark_safe("<!-- entries -->")  # noqa: S308 (no text from outside)
PORTION = 400  # entries that are read and sent at a time


@dataclass(frozen=True)
class Source:
    """Who reported it, when and where, and in which words."""

    outlet: str
    published: date | None
    url: str
    quote: str


@dataclass(frozen=True)
class Told:
    """An entry as paper tells it; `month` is the heading that it stands under, if it is the first there."""

    entry: Entry
    when: str
    month: str
    sources: list[Source]
    notes: list[Annotation]


def told(entries: QuerySet[Entry], *, quoted: bool) -> Iterator[list[Told]]:
    """In date order, so many at a time. Quotes are for the desk: readers get sources named, and published notes."""
    ids = list(entries.in_date_order().values_list("pk", flat=True))
    month = ""
    for start in range(0, len(ids), PORTION):
        portion = ids[start : start + PORTION]
        rows = Entry.objects.in_bulk(portion)
        sources, notes = _sources(portion, quoted), _notes(portion)
        found = []
        for pk in portion:
            if pk not in rows:  # merged away or deleted since the first portion was sent
                continue
            heading = month_of(rows[pk]) or "Undated"
            found.append(Told(rows[pk], when(rows[pk]), heading if heading != month else "", sources[pk], notes[pk]))
            month = heading
        yield found


def _sources(entries: list[int], quoted: bool) -> dict[int, list[Source]]:
    evidence = Evidence.objects.filter(entry__in=entries).order_by("article__key", "start")
    rows = list(evidence.annotate(said=QUOTE).values_list("entry", "article", "said") if quoted else
                evidence.values_list("entry", "article").distinct())
    articles = Article.objects.select_related("outlet", "reading").only(
        "key", "headline", "url", "published", "outlet__name", "reading__headline", "reading__published", "reading__said"
    ).in_bulk({row[1] for row in rows})
    named = {pk: _named(article) for pk, article in articles.items()}
    found: dict[int, list[Source]] = defaultdict(list)
    for entry, article, *said in rows:
        source = Source(*named[article], *(said or [""]))
        if source not in found[entry]:
            found[entry].append(source)
    return found


def _named(article: Article) -> tuple[str, date | None, str]:
    reading = getattr(article, "reading", None)
    return short_name(article), reading.published if reading else article.published, article.shown_url


def _notes(entries: list[int]) -> dict[int, list[Annotation]]:
    found: dict[int, list[Annotation]] = defaultdict(list)
    for note in Annotation.objects.filter(entry__in=entries, published=True).order_by("pk"):
        found[note.entry_id].append(note)
    return found


def streamed(page: str, entries: QuerySet[Entry], *, quoted: bool) -> Iterator[str]:
    """A rendered page with the entries where it says `HERE`, portion by portion."""
    before, _, behind = page.partition(HERE)
    yield before
    for portion in told(entries, quoted=quoted):
        yield render_to_string("publish/_printed.html", {"told": portion})
    yield behind
