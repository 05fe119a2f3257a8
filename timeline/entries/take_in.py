"""Entries that a person made elsewhere, taken onto a story's timeline in one operation; what is there already is recognised."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from timeline.articles.models import Article

from .fields import REVISABLE, decide, set_fields
from .journal import Journal, Refused
from .models import Annotation, Entry, Evidence


@dataclass(frozen=True)
class Note:
    text: str
    kind: str = Annotation.CONTEXT
    published: bool = False
    resolved: bool = False


@dataclass(frozen=True)
class Span:
    """Evidence: the key of an article of the story, offsets in characters, and what stands there."""

    article: str
    start: int
    end: int
    quote: str
    expression: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Incoming:
    """One entry as a file gives it, at a `place` in it that a refusal can name. `edtf` is empty where it is undated."""

    place: str
    edtf: str
    headline: str
    summary: str = ""
    lane: str = ""
    status: str = Entry.ACCEPTED
    modality: str = Entry.HAPPENED
    importance: float = 0
    date_reason: str = ""
    notes: tuple[Note, ...] = field(default=())
    evidence: tuple[Span, ...] = field(default=())


def take_in(journal: Journal, incoming: Sequence[Incoming], at: datetime, source: str) -> str:
    """Create what the story does not have yet, known by date and headline. Refused when all of it is there."""
    there = Entry.objects.filter(story=journal.story)
    known = set(there.values_list("edtf", "headline"))
    articles = {article.key: article for article in _named(journal, incoming)}
    taken = set(Evidence.objects.filter(article__in=articles.values()).values_list("article", "start", "end"))
    made = 0
    for one in incoming:
        if (one.edtf, one.headline) in known:
            continue
        known.add((one.edtf, one.headline))
        _create(journal, one, articles, taken, at)
        made += 1
    if not made:
        raise Refused("Every entry of the file is on the timeline already.")
    return f"Took in {'1 entry' if made == 1 else f'{made} entries'} from {source}"


def _named(journal: Journal, incoming: Sequence[Incoming]) -> list[Article]:
    keys = {span.article for one in incoming for span in one.evidence}
    return list(Article.objects.standing().filter(story=journal.story, key__in=keys).select_related("reading")) if keys else []


def _create(
    journal: Journal, one: Incoming, articles: dict[str, Article], taken: set[tuple[int, int, int]], at: datetime
) -> None:
    entry = Entry(story=journal.story, status=one.status, importance=one.importance)
    try:
        set_fields(entry, {name: getattr(one, name) for name in REVISABLE})
    except Refused as refused:
        raise Refused(f"{one.place}: {refused}") from None
    entry.date_reason = one.date_reason or "An editor's file gives this date."
    decide(entry, *REVISABLE.values())
    journal.save(entry)
    for span in one.evidence:
        article = articles.get(span.article)
        if article and article.text[span.start : span.end] == span.quote and (article.pk, span.start, span.end) not in taken:
            taken.add((article.pk, span.start, span.end))
            journal.save(_evidence(entry, article, span))
        else:  # the article is not here, or reads otherwise: what was quoted is kept as a note
            journal.save(Annotation(entry=entry, kind=Annotation.CONTEXT, text=f"{span.article}: “{span.quote}”"[:5000], at=at))
    for note in one.notes:
        journal.save(
            Annotation(entry=entry, kind=note.kind, text=note.text, published=note.published, resolved=note.resolved, at=at)
        )


def _evidence(entry: Entry, article: Article, span: Span) -> Evidence:
    phrase = span.quote.find(span.expression) if span.expression else -1
    start = None if phrase < 0 else span.start + phrase
    end = None if start is None else start + len(span.expression)
    return Evidence(
        entry=entry, article=article, start=span.start, end=span.end, phrase_start=start, phrase_end=end, reason=span.reason
    )
