"""What the pure files found of the pages of a story, put together as unsaved rows."""

from collections.abc import Sequence
from typing import Any

from .clean import headline_of
from .fit_to_show import fit
from .models import HIDDEN, Article, Origin, Reading, Story
from .naming import UNNAMED
from .page import Block, Dating, Page, Source
from .stored import NAME


def readings_of(
    story: Story, articles: Sequence[Article], pages: Sequence[Page], said: Sequence[dict[str, Any]], blocks: Sequence[Sequence[Block]],
    datings: Sequence[Dating], sources: Sequence[Source],
) -> list[Reading]:
    by_key = {article.key: article for article in articles}
    names = [(fit(source.origin) or f"{UNNAMED} ({article.pk})")[:NAME] for article, source in zip(articles, sources, strict=True)]
    origins = {name: Origin(story=story, name=name) for name in names}
    return [
        Reading(
            article_id=article.pk, text="" if article.media_type == Article.TEXT else page.text,
            said=of_itself | ({HIDDEN: True} if of_itself["headline"] and not page.headline else {}),
            headline=fit(headline_of(page, of_page)[:300]), published=dating.day, basis=dating.basis, reason=dating.reason,
            start=dating.start, end=dating.end, borrowed_from=by_key.get(dating.borrowed_from),
            candidates=[_candidate(lost) for lost in dating.lost],
            origin=origins[name], copy_of=by_key.get(source.copy_of), origin_reason=source.reason,
            found_origin=source.found_origin[:NAME],
        )
        for article, page, of_itself, of_page, dating, source, name in zip(
            articles, pages, said, blocks, datings, sources, names, strict=True
        )
    ]


def _candidate(lost: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "day": lost.day.isoformat() if lost.day else "", "text": lost.text, "reason": lost.reason,
        "start": lost.start, "end": lost.end, "by_machine": lost.by_machine,
    }
