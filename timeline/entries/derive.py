"""What is derived anew along with an edit: readings, proposals, suggestions. Each goes onto the draft, to be stored with the edit."""

from hashlib import sha256

from timeline.articles.models import Article, DecidedBlock, DecidedDay, DecidedOrigin, Withdrawal
from timeline.articles.page import Block
from timeline.articles.read import StoryRead, articles_of, decided_about, read_afresh, read_again
from timeline.articles.stored import AsRead

from .draft import Draft
from .models import Entry, Evidence
from .propose import Proposal, Source, propose
from .suggest import asked_about

_last: dict[str, tuple[str, list[Proposal]]] = {}


def reread(draft: Draft, *, afresh: bool = False) -> StoryRead:
    """The story as it is read with the decisions of the draft laid over it: as cleaning left it, or afresh from its raw pages."""
    decisions = [draft.whole(model) for model in (DecidedDay, DecidedBlock, DecidedOrigin)]
    withdrawn = {row.article_id for row in draft.whole(Withdrawal)}

    def work_out() -> StoryRead:
        articles = [article for article in articles_of(draft.story) if article.pk not in withdrawn]
        return (read_afresh if afresh else read_again)(draft.story, articles, decided_about(articles, *decisions))

    draft.read = draft.once("read", work_out)
    return draft.read


def proposed(draft: Draft) -> list[Proposal]:
    """What the articles propose, as the draft has read them."""
    read = draft.read
    return draft.once("proposals", lambda: _proposals([_source(article, read.after[article.pk]) for article in read.articles]))


def _proposals(sources: list[Source]) -> list[Proposal]:
    """What was proposed last is remembered, for whoever has seen a preview mostly goes on to do just that."""
    mark = sha256("\0".join(map(repr, sources)).encode(errors="surrogatepass")).hexdigest()
    held = _last.get("proposals")
    if held is None or held[0] != mark:
        held = _last["proposals"] = mark, propose(sources)
    return list(held[1])


def ask(draft: Draft) -> None:
    """What there is to ask about the entries as they stand in the draft."""
    evidence = _with_articles(draft)
    draft.asked = asked_about(draft.story, draft.whole(Entry), evidence)


def _with_articles(draft: Draft) -> list[Evidence]:
    """The evidence of the story in reading order, each piece with its article as it is read now."""
    rows = draft.whole(Evidence)
    articles = {article.pk: article for article in draft.read.articles} if draft.read else {}
    missing = {row.article_id for row in rows} - set(articles)
    if missing:
        others = Article.objects.filter(story=draft.story).select_related("reading__origin")
        articles |= {article.pk: article for article in others if article.pk in missing}
    for row in rows:
        row.article = articles[row.article_id]
    return sorted(rows, key=lambda row: (row.article.key, row.start))


def _source(article: Article, read: AsRead) -> Source:
    reading = article.reading
    return Source(
        key=article.key, text=article.text, headline=reading.headline or article.given_headline,
        blocks=[Block(block.start, block.end, block.kind, block.reason) for block in read.blocks], mentions=list(read.mentions),
        published=reading.published, provisional=reading.unconfirmed, date_reason=reading.reason,
        date_span=(reading.start, reading.end) if reading.start is not None else None,
        origin=reading.origin.name if reading.origin else article.key,
        outlet=article.shown_outlet,
    )
