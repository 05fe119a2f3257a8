"""The story as one JSON document, the form that `export_timeline` writes and other tools read."""

from collections import defaultdict
from typing import Any

from timeline.articles.models import Article, Story
from timeline.dates import edtf
from timeline.entries.models import Entry, Evidence, Suggestion
from timeline.entries.tags import tags_in
from timeline.entries.waiting import as_asked, waiting


def document(story: Story) -> dict[str, Any]:
    """Story, articles with their blocks, live entries with evidence and annotations, open suggestions. Offsets in characters."""
    articles = story.articles.standing().select_related("outlet", "reading__origin", "reading__copy_of").prefetch_related("blocks")
    entries = Entry.objects.filter(story=story).live().in_date_order().prefetch_related("annotations__author")
    evidence = defaultdict(list)
    for row in Evidence.objects.filter(entry__story=story).select_related("article__reading__origin"):
        evidence[row.entry_id].append(row)
    return {
        "story": {"slug": story.slug, "title": story.title},
        "articles": [_article(article) for article in articles],
        "entries": [_entry(entry, evidence[entry.pk]) for entry in entries],
        "suggestions": [_suggestion(row, entries) for row, entries in waiting(story)],
    }


def _article(article: Article) -> dict[str, Any]:
    reading = getattr(article, "reading", None)
    published = reading.published if reading else article.published
    return {
        "key": article.key,
        "headline": article.given_headline or (reading.headline if reading else ""),
        "outlet": article.shown_outlet or None,
        "published": published.isoformat() if published else None,
        "basis": reading.basis if reading else "unknown",
        "basis_reason": reading.reason if reading else "",
        "origin": reading.origin.name if reading and reading.origin else None,
        "copy_of": reading.copy_of.key if reading and reading.copy_of else None,
        "blocks": [
            {"start": block.start, "end": block.end, "kind": block.kind, "reason": block.reason}
            for block in article.blocks.all()
        ],
    }


def _entry(entry: Entry, evidence: list[Evidence]) -> dict[str, Any]:
    return {
        "id": entry.pk,
        "edtf": entry.edtf,
        "earliest": entry.earliest.isoformat() if entry.earliest else None,
        "latest": entry.latest.isoformat() if entry.latest else None,
        "display": edtf.words(entry.edtf),
        "reason": entry.date_reason,
        "provisional": entry.provisional,
        "headline": entry.headline,
        "summary": entry.summary,
        "lane": entry.lane,
        "status": entry.status,
        "set_aside": entry.set_aside,
        "modality": entry.modality,
        "tags": tags_in(entry.tags),
        "importance": entry.importance,
        "part_of": entry.part_of_id,
        "origins": count_origins(evidence),
        "evidence": [
            {
                "article": row.article.key, "start": row.start, "end": row.end, "quote": row.quote,
                "expression": row.phrase or None, "reason": row.reason,
            }
            for row in evidence
        ],
        "annotations": [
            {
                "kind": note.kind, "text": note.text, "published": note.published, "resolved": note.resolved,
                "author": note.author.get_username() if note.author else None, "at": note.at.isoformat(),
            }
            for note in entry.annotations.all()
        ],
    }


def count_origins(evidence: list[Evidence]) -> int:
    """Independent origins; an article whose origin nobody knows counts for itself."""
    readings = [(row.article_id, getattr(row.article, "reading", None)) for row in evidence]
    return len({reading.origin_id if reading and reading.origin_id else -pk for pk, reading in readings})


def _suggestion(row: Suggestion, entries: list[Entry]) -> dict[str, Any]:
    return {"entries": [entry.pk for entry in as_asked(row, entries)], "score": row.score, "kind": row.kind, "reasons": row.reasons}
