"""What was read onto rows. Only rows that came out otherwise are written, so a reading that changes little costs little."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from timeline.dates import find_mentions

from .clean import headline_of
from .models import Article, Expression, Origin, Reading, Story
from .models import Block as BlockRow
from .page import BODY, HEADLINE, Block, Dating, Page, Source
from .said import as_said

REASON = 300  # characters of a block's reason


def store_readings(
    story: Story, articles: Sequence[Article], pages: Sequence[Page], blocks: Sequence[Sequence[Block]],
    datings: Sequence[Dating], sources: Sequence[Source],
) -> set[int]:
    """The readings of the articles. Returns the articles whose publish date is another than before."""
    by_key = {article.key: article for article in articles}
    origins = _origins(story, {source.origin[:200] for source in sources})
    redated, rows = set(), []
    for article, page, of_page, dating, source in zip(articles, pages, blocks, datings, sources, strict=True):
        known = getattr(article, "reading", None)
        row = Reading(
            article=article, text="" if article.media_type == Article.TEXT else page.text, said=as_said(page),
            headline=headline_of(page, of_page)[:300], published=dating.day, basis=dating.basis, reason=dating.reason,
            start=dating.start, end=dating.end, borrowed_from=by_key.get(dating.borrowed_from),
            candidates=[_candidate(lost) for lost in dating.lost],
            origin=origins[source.origin[:200]], copy_of=by_key.get(source.copy_of), origin_reason=source.reason,
            found_origin=source.found_origin[:200],
        )
        if known is None or _values(row) != _values(known):
            rows.append(row)
        if known is None or known.published != row.published:
            redated.add(article.pk)
        article.reading = row
    names = [field.name for field in Reading._meta.concrete_fields if not field.primary_key]
    Reading.objects.bulk_create(rows, batch_size=100, update_conflicts=True, unique_fields=["article"], update_fields=names)
    story.origins.filter(readings=None).delete()
    return redated


def _origins(story: Story, names: set[str]) -> dict[str, Origin]:
    Origin.objects.bulk_create([Origin(story=story, name=name) for name in sorted(names)], ignore_conflicts=True)
    return {origin.name: origin for origin in story.origins.all()}


def _candidate(lost: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "day": lost.day.isoformat() if lost.day else "", "text": lost.text, "reason": lost.reason,
        "start": lost.start, "end": lost.end, "by_machine": lost.by_machine,
    }


def _values(row: Reading) -> list[Any]:
    return [getattr(row, field.attname) for field in Reading._meta.concrete_fields]


def stored_blocks(articles: Sequence[Article]) -> list[list[Block]]:
    found = defaultdict(list)
    rows = BlockRow.objects.filter(article__in=articles).order_by("article_id", "start")
    for pk, *values in rows.values_list("article", "start", "end", "kind", "reason", "found_kind", "found_reason"):
        found[pk].append(Block(*values))
    return [found[article.pk] for article in articles]


def store_blocks(articles: Sequence[Article], blocks: Sequence[Sequence[Block]]) -> set[int]:
    """The blocks of the articles. Returns the articles whose blocks are others than before."""
    new = [[_fitting(block) for block in of_page] for of_page in blocks]
    pairs = zip(articles, new, stored_blocks(articles), strict=True)
    changed = [(article, now) for article, now, before in pairs if now != before]
    _replace(
        BlockRow, [article for article, _ in changed],
        (BlockRow(article=article, **vars(block)) for article, of_page in changed for block in of_page),
    )
    return {article.pk for article, _ in changed}


def _fitting(block: Block) -> Block:
    return Block(block.start, block.end, block.kind, block.reason[:REASON], block.found_kind, block.found_reason[:REASON])


def store_expressions(read: Sequence[tuple[Article, str, Sequence[Block]]]) -> None:
    """The expressions of articles, given the text of each and its blocks."""
    _replace(
        Expression, [article for article, _, _ in read],
        (
            Expression(
                article=article, start=m.start, end=m.end, type=m.type, value=m.value[:60], edtf=m.edtf,
                earliest=m.earliest, latest=m.latest, rule=m.rule, reason=m.reason,
            )
            for article, text, blocks in read
            for m in find_mentions(_readable(text, blocks), article.reading.published)
        ),
    )


def _readable(text: str, blocks: Sequence[Block]) -> str:
    """Body and headline at their own offsets; all else blanked, so that no expression of a teaser can be an anchor."""
    blank, parts, at = " ", [], 0
    for block in blocks:
        if block.kind in (BODY, HEADLINE):
            parts += [blank * (block.start - at - 1), "\n" if block.start > at else "", text[block.start : block.end]]
            at = block.end
    return "".join(parts)


def _replace(model: type, articles: Sequence[Article], rows: Iterable[Any]) -> None:
    model._default_manager.filter(article__in=articles).delete()
    model._default_manager.bulk_create(rows, batch_size=500)
