"""An article as it was read: its blocks with their kinds, expressions and evidence marked. Server output is never shown."""

from typing import Any

from timeline.articles.models import Article
from timeline.articles.page import LEAK
from timeline.entries.models import Evidence


def article_page(article: Article) -> dict[str, Any]:
    """Blocks of an article, each cut into pieces: (text, expression or None, entry id or None)."""
    text = article.text
    expressions = list(article.expressions.all())
    evidence = list(Evidence.objects.filter(article=article, entry__merged_into=None).select_related("entry"))
    blocks = []
    for block in article.blocks.all():
        hidden = block.kind == LEAK
        blocks.append(
            {
                "kind": block.kind,
                "slug": block.kind.replace(" ", "-"),
                "reason": block.reason,
                "hidden": block.end - block.start if hidden else 0,
                "pieces": [] if hidden else _pieces(text, block.start, block.end, expressions),
                "entries": _supported(block.start, block.end, evidence),
            }
        )
    return {"article": article, "reading": getattr(article, "reading", None), "blocks": blocks}


def _pieces(text: str, start: int, end: int, expressions: list[Any]) -> list[tuple[str, Any]]:
    pieces, at = [], start
    for expression in expressions:
        if at <= expression.start and expression.end <= end:
            pieces += [(text[at : expression.start], None), (text[expression.start : expression.end], expression)]
            at = expression.end
    return [*pieces, (text[at:end], None)]


def _supported(start: int, end: int, evidence: list[Evidence]) -> list[Any]:
    return list({row.entry_id: row.entry for row in evidence if start <= row.start and row.end <= end}.values())
