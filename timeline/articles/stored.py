"""What is read from articles as rows hold it. Only rows that came out otherwise are written, so a second reading writes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import Model

from timeline.dates.mention import Mention

from .models import Article, Expression, Origin, Outlet, Reading, Story
from .models import Block as BlockRow
from .page import Block

REASON, VALUE, NAME = 300, 60, 200  # characters of a block's reason, of an expression's value, of an origin's name


@dataclass(frozen=True)
class AsRead:
    """What is read from one article. `ids` are the keys of its blocks and mentions where they are rows already."""

    reading: Reading | None
    blocks: Sequence[Block] = ()
    mentions: Sequence[Mention] = ()
    ids: Mapping[Block | Mention, int] = field(default_factory=dict)


def as_stored(story: Story, articles: Sequence[Article]) -> dict[int, AsRead]:
    """What the rows of a story hold, by article."""
    texts = {article.pk: article.text if hasattr(article, "reading") else "" for article in articles}
    ids: dict[int, dict[Block | Mention, int]] = defaultdict(dict)
    blocks, mentions = defaultdict(list), defaultdict(list)
    rows = BlockRow.objects.filter(article__story=story).order_by("article", "start")
    for pk, article, *values in rows.values_list("pk", "article", "start", "end", "kind", "reason", "found_kind", "found_reason"):
        blocks[article].append(block := Block(*values))
        ids[article][block] = pk
    rows = Expression.objects.filter(article__story=story).order_by("article", "start")
    names = ("pk", "article", "start", "end", "type", "value", "edtf", "earliest", "latest", "rule", "reason")
    for pk, article, start, end, *values in rows.values_list(*names):
        mentions[article].append(mention := Mention(start, end, texts.get(article, "")[start:end], *values))
        ids[article][mention] = pk
    return {
        article.pk: AsRead(getattr(article, "reading", None), blocks[article.pk], mentions[article.pk], ids[article.pk])
        for article in articles
    }


def fitting_block(block: Block) -> Block:
    return Block(block.start, block.end, block.kind, block.reason[:REASON], block.found_kind, block.found_reason[:REASON])


def fitting_mention(mention: Mention, text: str) -> Mention:
    return replace(mention, value=mention.value[:VALUE], text=text[mention.start : mention.end])


def reads_alike(before: AsRead, after: AsRead) -> bool:
    return _same_reading(before, after) and before.blocks == after.blocks and before.mentions == after.mentions


def _values(row: Reading) -> list[Any]:
    values = [getattr(row, column.attname) for column in Reading._meta.concrete_fields if column.name != "origin"]
    return [*values, row.origin and row.origin.name]


def store(story: Story, read: Sequence[tuple[AsRead, AsRead]]) -> None:
    """Write what is otherwise than before: pairs of what the rows of an article hold and what they are to hold."""
    _store_readings(story, [after.reading for before, after in read if not _same_reading(before, after)])
    _store_rows(BlockRow, [(before.blocks, after.blocks, before.ids, after.reading.article_id) for before, after in read], vars)
    _store_rows(Expression, [(before.mentions, after.mentions, before.ids, after.reading.article_id) for before, after in read], _spoken)


def _same_reading(before: AsRead, after: AsRead) -> bool:
    return before.reading is not None and _values(before.reading) == _values(after.reading)


def _store_readings(story: Story, rows: Sequence[Reading]) -> None:
    if not rows:
        return
    # An outlet that a page names for itself has a row as well, where its time zone can be given.
    said = {name for row in rows if (name := row.said.get("outlet", ""))}
    known = set(Outlet.objects.filter(name__in=said).values_list("name", flat=True))
    Outlet.objects.bulk_create([Outlet(name=name) for name in sorted(said - known)], ignore_conflicts=True)
    names = {row.origin.name for row in rows}
    Origin.objects.bulk_create([Origin(story=story, name=name) for name in sorted(names)], ignore_conflicts=True)
    origins = {origin.name: origin for origin in story.origins.all()}
    for row in rows:
        row.origin = origins[row.origin.name]
    columns = [column.name for column in Reading._meta.concrete_fields if not column.primary_key]
    Reading.objects.bulk_create(rows, batch_size=100, update_conflicts=True, unique_fields=["article"], update_fields=columns)
    story.origins.filter(readings=None).delete()


def _store_rows(model: type[Model], read: Iterable[tuple[Sequence[Any], Sequence[Any], Mapping[Any, int], int]], named: Any) -> None:  # noqa: ANN401
    """Rows are deleted and made, never changed, so that the highest key tells that something was written."""
    gone, new = [], []
    for before, after, ids, article in read:
        kept = set(before) & set(after)
        gone += [ids[part] for part in before if part not in kept]
        new += [model(article_id=article, **named(part)) for part in after if part not in kept]
    if gone:
        model._default_manager.filter(pk__in=gone).delete()
    model._default_manager.bulk_create(new, batch_size=500)


def _spoken(mention: Mention) -> dict[str, Any]:
    return {name: value for name, value in vars(mention).items() if name not in ("text", "covers")}
