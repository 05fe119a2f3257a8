"""Entries in words and figures, as every page says them."""

from datetime import date

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from timeline.dates import edtf
from timeline.entries.models import Entry

from .window import Window


def when(entry: Entry) -> str:
    """The date in words; a single day with its weekday."""
    return said(entry.edtf, entry.earliest)


def said(date_text: str, day: date | None) -> str:
    """An EDTF string in words; `day` is its first."""
    words = edtf.words(date_text)
    if day and date_text == day.isoformat():
        return f"{day:%a} {words}"
    return words[:1].upper() + words[1:]


def supported(entry: Entry, *, noted: bool) -> str:
    """By how many articles and origins, and with how many open notes; empty where none does. Needs an entry that was `counted`."""
    numbers = ((entry.articles, "article"), (entry.origins, "origin"), (entry.notes if noted else 0, "note"))
    return " · ".join(f"{number:,} {name}{'' if number == 1 else 's'}" for number, name in numbers if number)


def month_of(entry: Entry) -> str:
    """The heading that an entry stands under: its month, or its date itself when that is longer than a month."""
    day = entry.earliest or entry.latest
    if day is None:
        return ""
    coarse = entry.earliest and entry.latest and (entry.latest - entry.earliest).days > 31 and "/" not in entry.edtf
    return edtf.words(entry.edtf).capitalize() if coarse else f"{day:%B} {day.year}"


def span_of(whole: Window | None) -> str:
    """The first and last month of a story in words."""
    if whole is None:
        return ""
    first, last = whole.first, whole.last
    if (first.year, first.month) == (last.year, last.month):
        return f"{last:%B} {last.year}"
    begin = f"{first:%B}" if first.year == last.year else f"{first:%B} {first.year}"
    return f"{begin} to {last:%B} {last.year}"


def within_whole(entries: QuerySet[Entry], wholes: QuerySet[Entry]) -> QuerySet[Entry]:
    """With the headline of what each is part of, if that is among `wholes`."""
    return entries.annotate(whole=Subquery(wholes.filter(pk=OuterRef("part_of")).values("headline")[:1]))


def origin_of(article: str) -> Coalesce:
    """The origin of the article that a query reaches by this name. One whose origin nobody knows counts for itself."""
    return Coalesce(F(f"{article}__reading__origin"), -F(article))


def counted(entries: QuerySet[Entry]) -> QuerySet[Entry]:
    """Entries with the number of articles and of independent origins that support each, of notes on it, and what it is part of."""
    return within_whole(entries, Entry.objects.shown()).annotate(
        articles=Count("evidence__article", distinct=True),
        origins=Count(origin_of("evidence__article"), distinct=True),
        notes=Count("annotations", distinct=True, filter=Q(annotations__resolved=False)),
    )
