"""What a decision about an article keeps out of sight, a withdrawal or a passage marked as server output: no undo brings it back."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from django.db import models

from timeline.articles.models import Article, Block, DecidedBlock, Story, Withdrawal
from timeline.articles.page import LEAK

from .journal import CODES, row_from
from .leaked import QUOTED, tells
from .models import Change, Evidence

QUOTING = {"entry": ("date_reason",), "evidence": ("reason",), "annotation": ("text",)}  # what quotes an article
CUT = ("headline", "summary")  # what is cut from one
SAID = {"entry": (*CUT, "date_reason"), "evidence": ("start", "end", "reason"), "annotation": ("text",)}

Rows = Mapping[tuple[str, int], models.Model]


class Hidden(NamedTuple):
    """A stretch of an article that is server output, and the decision that says so, if a person did."""

    article: int
    start: int
    end: int
    decision: int | None
    text: str


def overruled(story: Story, changes: Sequence[Change], current: Rows) -> tuple[str, int | None] | None:
    """The decision that putting these changes back would go against, as the journal's table and row; a row of None: no person's."""
    back = [change for change in changes if change.before is not None and _is_news(change, current)]
    evidence = [change.before for change in back if change.table == CODES[Evidence]]
    articles = {row["article_id"] for row in evidence}
    withdrawn = {row.article_id for row in _standing_then(Withdrawal.objects.filter(article__in=articles), changes)} if articles else set()
    if withdrawn & articles:
        return CODES[Withdrawal], min(withdrawn & articles)
    hidden = _hidden_then(story, changes, articles)
    shown = next((one for row in evidence for one in hidden if _lies_in(row, one)), None)
    told = shown or next((one for change in back for one in hidden if _tells(change, current, one, evidence)), None)
    return (CODES[DecidedBlock], told.decision) if told else None


def hidden_now(story: Story, articles: Collection[int]) -> list[Hidden]:
    """What people have marked as server output in the story, and what was found in these articles."""
    return _hidden_then(story, [], articles)


def _is_news(change: Change, current: Rows) -> bool:
    """Whether the row would say or hold what it does not now."""
    row = current.get((change.table, change.row))
    names = SAID.get(change.table, ())
    return bool(names) and (row is None or any(getattr(row, name) != change.before.get(name) for name in names))


def _standing_then(decisions: models.QuerySet, changes: Sequence[Change]) -> list[Any]:
    """The decisions that stand once the changes are put back."""
    mine = {change.row: change.before for change in changes if change.table == CODES[decisions.model]}
    return [*decisions.exclude(pk__in=mine), *(row_from(decisions.model, before) for before in mine.values() if before)]


def _hidden_then(story: Story, changes: Sequence[Change], articles: Collection[int]) -> list[Hidden]:
    """All that people have marked in the story, and what was found in these articles, where the changes don't decide about it."""
    marked = _standing_then(DecidedBlock.objects.filter(article__story=story, kind=LEAK).select_related("article"), changes)
    hidden = [_hidden(row, row.pk) for row in marked if row.kind == LEAK]
    if articles:
        mine = [row for change in changes if change.table == CODES[DecidedBlock] for row in (change.before, change.after) if row]
        found = Block.objects.filter(article__in=articles, kind=LEAK).select_related("article")
        hidden += [one for one in (_hidden(block, None) for block in found) if not any(_lies_in(row, one) for row in mine)]
    return hidden


def _hidden(row: Block | DecidedBlock, decision: int | None) -> Hidden:
    return Hidden(row.article_id, row.start, row.end, decision, row.article.text[row.start : row.end])


def _lies_in(row: Mapping[str, Any], hidden: Hidden) -> bool:
    return row["article_id"] == hidden.article and row["start"] < hidden.end and row["end"] > hidden.start


def _tells(change: Change, current: Rows, hidden: Hidden, evidence: Sequence[Mapping[str, Any]]) -> bool:
    """Whether words that come back were cut from what is hidden, or quote it, and the entry's own evidence does not say them in sight."""
    row = current.get((change.table, change.row))
    news = {name: said for name, said in change.before.items() if row is None or getattr(row, name, None) != said}
    cut = [news[name] for name in CUT if change.table == "entry" and name in news]
    cut += [words for name in QUOTING.get(change.table, ()) if name in news for words in QUOTED.findall(news[name])]
    told = [words for words in cut if tells(words, [hidden.text])]
    if not told:
        return False
    in_sight = _quotes(change.row if change.table == "entry" else change.before["entry_id"], evidence)
    return not all(tells(words, in_sight) for words in told)


def _quotes(entry: int, evidence: Sequence[Mapping[str, Any]]) -> list[str]:
    """What an entry's own evidence says, and what comes back of it: a copy may tell the same in sight."""
    back = [row for row in evidence if row["entry_id"] == entry]
    articles = Article.objects.in_bulk({row["article_id"] for row in back})
    held = Evidence.objects.filter(entry=entry).select_related("article")
    return [row.quote for row in held] + [articles[row["article_id"]].text[row["start"] : row["end"]] for row in back]
