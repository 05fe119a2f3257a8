"""Reads the articles of a story anew: blocks, publish dates, origins and expressions. What people decided is laid over it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from .clean import clean
from .models import Article, DecidedBlock, DecidedDay, DecidedOrigin, Story
from .origins import trace
from .overrides import Said, Spans, as_found, with_decided_kinds, with_decided_origins
from .page import Block, Page, Source
from .publish_date import date_pages
from .said import page_as_read, page_as_received, zones_of_outlets
from .stored import store_blocks, store_expressions, store_readings, stored_blocks


@transaction.atomic
def read_story(story: Story) -> None:
    """Rebuild everything that is derived from the story's articles, from `raw` and from what people decided."""
    articles = list(story.articles.select_related("outlet", "reading").order_by("key"))
    zones = zones_of_outlets()
    pages = [page_as_received(article, zones) for article in articles]
    _settle(story, articles, pages, clean(pages), afresh=True)


@transaction.atomic
def reread_story(story: Story) -> set[str]:
    """After a decision: as cleaning left the pages, with all that people decided laid over it anew.

    Cleaning, which takes most of the time, and expressions whose article kept its day and its text are not done again.
    Returns the keys of the articles whose publish date, or what it rests on, is another than before.
    """
    articles = list(story.articles.filter(reading__isnull=False).select_related("outlet", "reading").order_by("key"))
    before = {article.key: (article.reading.published, article.reading.basis) for article in articles}
    found = [[as_found(block) for block in blocks] for blocks in stored_blocks(articles)]
    _settle(story, articles, [page_as_read(article) for article in articles], found, afresh=False)
    return {a.key for a in articles if before[a.key] != (a.reading.published, a.reading.basis)}


def _settle(
    story: Story, articles: Sequence[Article], pages: Sequence[Page], found: Sequence[Sequence[Block]], *, afresh: bool
) -> None:
    decided = _decided(story)
    blocks = [with_decided_kinds(of_page, decided.kinds.get(page.key, {})) for page, of_page in zip(pages, found, strict=True)]
    sources = with_decided_origins(pages, blocks, trace(pages, blocks), decided.origins)
    datings = date_pages(pages, blocks, _copies(sources, pages), decided.days)
    changed = {*store_readings(story, articles, pages, blocks, datings, sources), *store_blocks(articles, blocks)}
    store_expressions([
        (article, page.text, of_page)
        for article, page, of_page in zip(articles, pages, blocks, strict=True)
        if afresh or article.pk in changed
    ])


@dataclass(frozen=True)
class Decided:
    """What people decided about the articles of a story, by key."""

    days: Mapping[str, date]
    kinds: Mapping[str, Spans]
    origins: Mapping[str, Said]


def _decided(story: Story) -> Decided:
    days = DecidedDay.objects.filter(article__story=story).values_list("article__key", "day")
    origins = DecidedOrigin.objects.filter(article__story=story).values_list("article__key", "name", "copy_of__key")
    kinds: dict[str, dict[tuple[int, int], str]] = {}
    for key, start, end, kind in DecidedBlock.objects.filter(article__story=story).order_by("pk").values_list(
        "article__key", "start", "end", "kind"
    ):
        kinds.setdefault(key, {})[start, end] = kind
    return Decided(dict(days), kinds, {key: Said(name, copied or "") for key, name, copied in origins})


def _copies(sources: Sequence[Source], pages: Sequence[Page]) -> dict[str, str]:
    """The page that each copy goes back to, however many copies lie between."""
    direct = {page.key: source.copy_of for page, source in zip(pages, sources, strict=True) if source.copy_of}
    first = {}
    for key in direct:
        at, seen = key, {key}
        while (onward := direct.get(at, "")) and onward not in seen:
            seen.add(onward)
            at = onward
        first[key] = at
    return first
