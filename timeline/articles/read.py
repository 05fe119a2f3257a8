"""Reads the articles of a story anew: blocks, publish dates, origins and expressions. What a person decided stays."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.db import models, transaction

from timeline.dates import find_mentions

from .clean import clean, headline_of
from .intake import metadata_of, text_of
from .models import Article, Block, Expression, Origin, Reading, Story
from .origins import trace
from .page import BODY, HEADLINE, Dating, Page, Received, Source
from .page import Block as PageBlock
from .publish_date import date_pages


@transaction.atomic
def read_story(story: Story) -> None:
    """Rebuild everything that is derived from the story's articles, from `raw` and from what people decided."""
    articles = list(story.articles.select_related("outlet", "reading").order_by("key"))
    pages = [_page(article) for article in articles]
    blocks = clean(pages)
    sources = trace(pages, blocks)
    copies = {page.key: source.copy_of for page, source in zip(pages, sources, strict=True) if source.copy_of}
    datings = date_pages(_with_decided_days(pages, articles), blocks, copies)
    _store_readings(story, articles, pages, blocks, datings, sources)
    _store_blocks(articles, blocks)
    _store_expressions(articles, pages, blocks)


def _page(article: Article) -> Page:
    """What the page says of itself completes what was said when it came in."""
    outlet = article.outlet.name if article.outlet else ""
    received = Received(
        article.key, article.raw, article.media_type, article.headline, outlet, article.url, article.published
    )
    headline, said_outlet, url, published, _evidence = metadata_of(received)
    return Page(article.key, text_of(received), headline, said_outlet or outlet, url, published)


def _with_decided_days(pages: Sequence[Page], articles: Sequence[Article]) -> list[Page]:
    """A day that an editor set serves siblings that borrow, as metadata would."""
    decided = {a.key: a.reading.published for a in articles if hasattr(a, "reading") and a.reading.basis == Reading.EDITOR}
    return [replace(page, published=decided.get(page.key, page.published)) for page in pages]


def _store_readings(
    story: Story, articles: Sequence[Article], pages: Sequence[Page], blocks: Sequence[Sequence[PageBlock]],
    datings: Sequence[Dating], sources: Sequence[Source],
) -> None:
    by_key = {article.key: article for article in articles}
    origins = {name: Origin.objects.get_or_create(story=story, name=name)[0] for name in {s.origin[:200] for s in sources}}
    rows = []
    for article, page, page_blocks, dating, source in zip(articles, pages, blocks, datings, sources, strict=True):
        reading = Reading(
            article=article,
            text="" if article.media_type == Article.TEXT else page.text,
            headline=headline_of(page, page_blocks)[:300],
            published=dating.day, basis=dating.basis, reason=dating.reason, start=dating.start, end=dating.end,
            borrowed_from=by_key.get(dating.borrowed_from),
            origin=origins[source.origin[:200]], copy_of=by_key.get(source.copy_of), origin_reason=source.reason,
        )
        known = getattr(article, "reading", None)
        if known and known.basis == Reading.EDITOR:
            for name in ("published", "basis", "reason", "start", "end", "borrowed_from"):
                setattr(reading, name, getattr(known, name))
        rows.append(reading)
    names = [field.name for field in Reading._meta.concrete_fields if not field.primary_key]
    Reading.objects.bulk_create(rows, batch_size=100, update_conflicts=True, unique_fields=["article"], update_fields=names)
    for article, reading in zip(articles, rows, strict=True):
        article.reading = reading
    story.origins.filter(readings=None).delete()


def _store_blocks(articles: Sequence[Article], blocks: Sequence[Sequence[PageBlock]]) -> None:
    _replace(
        Block,
        articles,
        (
            Block(article=article, start=block.start, end=block.end, kind=block.kind, reason=block.reason[:300])
            for article, page_blocks in zip(articles, blocks, strict=True)
            for block in page_blocks
        ),
    )


def _store_expressions(
    articles: Sequence[Article], pages: Sequence[Page], blocks: Sequence[Sequence[PageBlock]]
) -> None:
    _replace(
        Expression,
        articles,
        (
            Expression(
                article=article, start=m.start, end=m.end, type=m.type, value=m.value[:60], edtf=m.edtf,
                earliest=m.earliest, latest=m.latest, rule=m.rule, reason=m.reason,
            )
            for article, page, page_blocks in zip(articles, pages, blocks, strict=True)
            for m in find_mentions(_readable(page.text, page_blocks), article.reading.published)
        ),
    )


def _readable(text: str, blocks: Sequence[PageBlock]) -> str:
    """Body and headline at their own offsets; all else blanked, so that no expression of a teaser can be an anchor."""
    blank, parts, at = " ", [], 0
    for block in blocks:
        if block.kind in (BODY, HEADLINE):
            parts += [blank * (block.start - at - 1), "\n" if block.start > at else "", text[block.start : block.end]]
            at = block.end
    return "".join(parts)


def _replace(model: type[models.Model], articles: Sequence[Article], rows: Iterable[models.Model]) -> None:
    model._default_manager.filter(article__in=articles).delete()
    model._default_manager.bulk_create(rows, batch_size=500)
