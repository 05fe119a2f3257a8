"""An article as a reader would see it: paragraphs with their expressions and evidence marked, everything else folded.

Text of server output is cut out here, before any template sees it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.articles.models import Article, Block, Origin, Reading, Story
from timeline.articles.naming import KIND_WORDS, in_words
from timeline.articles.page import HEADLINE, KINDS, LEAK
from timeline.articles.vocabulary import fold
from timeline.entries.models import Evidence
from timeline.entries.sent_numbers import number_in
from timeline.publish.wording import when

from .access import may_edit, may_see_raw
from .legend import legend
from .listed import with_relations
from .marked import Span, stretches
from .origin_choices import origin_choices
from .passages import Shown, Slice, counted, first_told, only_folded, part_with, parts_of, passages, unit_of
from .said import said
from .withdrawn import withdrawn_by

LONG_HEADLINE = 110  # characters; what is longer is set smaller


def show_article(request: HttpRequest, story: Story, key: str, status: int = 200, **extra: Any) -> HttpResponse:  # noqa: ANN401
    """The page of an article; `extra` (a notice, a preview, a refusal) goes into its context."""
    article = article_or_404(story, key)
    context = {
        "story": story, "article": article, "may_withdraw": may_edit(request), "may_see_raw": may_see_raw(request),
        "may_edit": may_edit(request) and not article.withdrawn,
        "reading": getattr(article, "reading", None), "long_headline": len(article.shown_headline) > LONG_HEADLINE,
    }
    if article.withdrawn:
        context["withdrawn_by"] = withdrawn_by(article)
    if context["reading"]:
        context |= _text(request, article, context["reading"], opened=bool(extra.get("operation")))
    if context["reading"] and context["may_edit"]:
        context |= origin_choices(article)
    if context["reading"]:
        context |= {"origin_name": _name(context["reading"].origin), "found_origin": context["reading"].found_origin}
    return render(request, "board/article.html", context | extra, status=status)


def article_or_404(story: Story, key: str) -> Article:
    found = with_relations(story.articles.filter(key=key)).first()
    if found is None:
        raise Http404("There is no such article in this story.")
    return found


def _name(origin: Origin | None) -> str:
    return origin.name if origin else ""


def _text(request: HttpRequest, article: Article, reading: Reading, *, opened: bool) -> dict[str, Any]:
    """The part of the text that the page shows, as passages."""
    text, blocks = article.text, list(article.blocks.all())
    starts = list(article.expressions.order_by("start").values_list("start", flat=True))
    evidence = list(
        Evidence.objects.filter(article=article, entry__merged_into=None).select_related("entry").order_by("start", "-end")
    )
    for row in evidence:
        row.entry.when = when(row.entry)
        row.entry.why = row.reason if row.phrase_start is None or not row.start <= row.phrase_start < row.end else ""
    title = next((block for block in blocks if _is_title(text, block, article)), None)
    parts = parts_of(text, [block for block in blocks if block != title], starts)
    wanted = _wanted_offset(request, evidence)
    number = part_with(parts, wanted) if wanted is not None else _wanted_part(request, parts)
    shown = _shown(article, reading, parts[number - 1], evidence)
    found = passages(text, shown)
    unfolded = request.GET.get("blocks") == "all"
    for passage in found:
        decided = any(block.block.found_kind for block in passage.blocks)
        passage.open = unfolded or bool(passage.entries) or (opened and decided)
    return {
        "passages": found, "title_block": Shown(title, title.start, title.end) if title else None,
        "stand_in": _is_stand_in(article, reading, blocks), "legend": legend(found),
        "folded": _counted(text, [block for passage in found if passage.folded for block in passage.blocks]), "unfolded": unfolded,
        "rests_on_it": len({row.entry_id for row in evidence}),
        "part": number, "parts": len(parts), "rest": _rest(text, parts[number:]), "kinds": [(kind, KIND_WORDS[kind]) for kind in KINDS],
        "candidates": [_candidate(row, blocks) for row in reading.candidates],
    }


def _shown(article: Article, reading: Reading, part: Sequence[Slice], evidence: Sequence[Evidence]) -> list[Shown]:
    if not part:
        return []
    first, last = part[0].start, part[-1].end
    expressions = list(article.expressions.filter(start__gte=first, end__lte=last).order_by("start"))
    starts = [row.start for row in expressions]
    for row in expressions:
        row.said = said(row)
    published = (reading.start, reading.end) if reading.start is not None else None
    return [
        _slice(article.text, piece, expressions[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)], evidence, published)
        for piece in part
    ]


def _slice(text: str, piece: Slice, expressions: Sequence[Any], evidence: Sequence[Evidence], published: Span | None) -> Shown:
    shown = Shown(piece.block, piece.start, piece.end)
    if shown.kind == LEAK:
        return shown
    inside = [row for row in evidence if row.start < piece.end and piece.start < row.end]
    shown.stretches = stretches(text, (piece.start, piece.end), expressions, inside, published)
    shown.entries = list({row.entry_id: row.entry for row in inside if piece.start <= row.start}.values())
    return shown


def _is_title(text: str, block: Block, article: Article) -> bool:
    return block.kind == HEADLINE and fold(text[block.start : block.end]).split() == fold(article.shown_headline).split()


def _is_stand_in(article: Article, reading: Reading, blocks: Sequence[Block]) -> bool:
    """Whether the first sentence stands where a headline would: neither the page, its text nor its markup has one."""
    has_one = article.given_headline or reading.said.get("headline") or any(block.kind == HEADLINE for block in blocks)
    return bool(reading.headline) and not has_one


def _counted(text: str, slices: Sequence[Slice | Shown]) -> str:
    """ "12 lines", "1 sentence"; empty for none."""
    return counted(unit_of(text, slices), len(slices)) if slices else ""


def _rest(text: str, parts: Sequence[Sequence[Slice]]) -> str:
    """What the later parts hold, where none of it is the article, so that nobody turns pages to read on."""
    return _counted(text, only_folded(parts))


def _candidate(row: dict[str, Any], blocks: Sequence[Block]) -> dict[str, Any]:
    """A publish date that lost, with the block in which it stands."""
    start = row.get("start")
    block = next((b for b in blocks if start is not None and b.start <= start < b.end and b.kind != LEAK), None)
    return row | {"block": block.start if block else None, "words": in_words(date.fromisoformat(row["day"])) if row["day"] else ""}


def _wanted_part(request: HttpRequest, parts: Sequence[Sequence[Slice]]) -> int:
    return min(max(number_in(request.GET.get("part")) or first_told(parts), 1), len(parts))


def _wanted_offset(request: HttpRequest, evidence: Sequence[Evidence]) -> int | None:
    """Where the sentence stands that a link asks for, by its evidence."""
    wanted = number_in(request.GET.get("evidence"))
    return next((row.start for row in evidence if row.pk == wanted), None)
