"""What a decision about an article keeps out of sight, a withdrawal or a passage marked as server output: no undo brings it back."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.db import models

from timeline.articles.models import Article, Block, DecidedBlock, Story, Withdrawal
from timeline.articles.page import LEAK

from .journal import CODES, row_from
from .leaked import QUOTED, tells
from .models import Change, Evidence, Operation

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

    def meets(self, article: int, start: int, end: int) -> bool:
        return article == self.article and start < self.end and end > self.start


def overruled(operation: Operation, changes: Sequence[Change], current: Rows) -> tuple[str, int | None] | None:
    """The decision since the operation that putting its changes back would go against, as the journal's table and row.

    A row of None: no person's. What was decided before the operation has been done to all that it found.
    """
    back = [change for change in changes if change.before is not None and _is_news(change, current)]
    if not back:
        return None
    since = _decided_since(operation)
    evidence = [change.before for change in back if change.table == CODES[Evidence]]
    articles = {row["article_id"] for row in evidence}
    withdrawn = {row.article_id for row in _standing_then(Withdrawal.objects.filter(pk__in=since[CODES[Withdrawal]]), changes)}
    if withdrawn & articles:
        return CODES[Withdrawal], min(withdrawn & articles)
    marked = _marked(_standing_then(DecidedBlock.objects.filter(pk__in=since[CODES[DecidedBlock]]), changes))
    mine = [row for change in changes if change.table == CODES[DecidedBlock] for row in (change.before, change.after) if row]
    found = _found(articles, mine)
    shown = next((one for row in evidence for one in (*marked, *found) if _lies_in(row, one)), None)
    told = shown or next((one for change in back for one in marked if _tells(change, current, one, evidence)), None)
    return (CODES[DecidedBlock], told.decision) if told else None


def hidden_now(story: Story, articles: Collection[int]) -> list[Hidden]:
    """What people have marked as server output in the story, and what was found in these articles."""
    return [*_marked(DecidedBlock.objects.filter(article__story=story, kind=LEAK)), *_found(articles, [])]


def _decided_since(operation: Operation) -> dict[str, set[int]]:
    """The decisions about articles that later operations touched, by table."""
    since: dict[str, set[int]] = {CODES[Withdrawal]: set(), CODES[DecidedBlock]: set()}
    later = Change.objects.filter(table__in=since, operation__story=operation.story_id, operation__gt=operation)
    for table, row in later.order_by().values_list("table", "row"):
        since[table].add(row)
    return since


def _is_news(change: Change, current: Rows) -> bool:
    """Whether the row would say or hold what it does not now."""
    row = current.get((change.table, change.row))
    names = SAID.get(change.table, ())
    return bool(names) and (row is None or any(getattr(row, name) != change.before.get(name) for name in names))


def _standing_then(decisions: models.QuerySet, changes: Sequence[Change]) -> list[Any]:
    """The decisions that stand once the changes are put back."""
    mine = {change.row: change.before for change in changes if change.table == CODES[decisions.model]}
    return [*decisions.exclude(pk__in=mine), *(row_from(decisions.model, before) for before in mine.values() if before)]


def _marked(decisions: Iterable[DecidedBlock]) -> list[Hidden]:
    leaks = [row for row in decisions if row.kind == LEAK]
    articles = Article.objects.select_related("reading").in_bulk({row.article_id for row in leaks})
    return [_hidden(row, articles[row.article_id], row.pk) for row in leaks]


def _found(articles: Collection[int], decided: Sequence[Mapping[str, Any]]) -> list[Hidden]:
    """What is server output in these articles, but for what is `decided` about."""
    blocks = Block.objects.filter(article__in=articles, kind=LEAK).select_related("article__reading") if articles else []
    hidden = [_hidden(block, block.article, None) for block in blocks]
    return [one for one in hidden if not any(_lies_in(row, one) for row in decided)]


def _hidden(row: Block | DecidedBlock, article: Article, decision: int | None) -> Hidden:
    return Hidden(row.article_id, row.start, row.end, decision, article.text[row.start : row.end])


def _lies_in(row: Mapping[str, Any], hidden: Hidden) -> bool:
    return hidden.meets(row["article_id"], row["start"], row["end"])


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
    articles = Article.objects.select_related("reading").in_bulk({row["article_id"] for row in back})
    held = Evidence.objects.filter(entry=entry).select_related("article__reading")
    return [row.quote for row in held] + [articles[row["article_id"]].text[row["start"] : row["end"]] for row in back]
