"""Proposals onto rows: what a person decided stays, what is already there is recognised, nothing is doubled.

`read_story` first rebuilds what is derived from the articles; then the proposals of the whole story are one journalled operation.
"""

from collections import Counter
from collections.abc import Sequence

from django.db import transaction

from timeline.articles.models import Article, Expression, Story
from timeline.articles.page import Block as PageBlock
from timeline.articles.read import read_story
from timeline.dates.mention import Mention

from .history import perform
from .journal import Journal
from .models import Entry, Evidence, Operation
from .propose import Piece, Proposal, Source, propose
from .suggest import suggest

MACHINE_FIELDS = {
    "headline": ("headline",), "summary": ("summary",), "lane": ("lane",), "modality": ("modality",),
    "date": ("edtf", "earliest", "latest", "date_reason", "provisional"),
}


class NothingNew(Exception):
    """The rebuild found the entries just as they are; there is nothing to journal."""


@transaction.atomic
def build_timeline(story: Story) -> Operation | None:
    """Clean, date, propose and suggest. Returns the operation, or None when a rebuild changed no entry."""
    read_story(story)
    articles = {article.key: article for article in story.articles.select_related("outlet", "reading__origin")}
    proposals = propose([_source(article) for article in _with_parts(story)])
    try:
        with transaction.atomic():
            operation = perform(build, story, proposals=proposals, articles=articles)
    except NothingNew:
        operation = None
    suggest(story)
    return operation


def build(journal: Journal, proposals: Sequence[Proposal], articles: dict[str, Article]) -> str:
    """The edit behind `build_timeline`: new entries, entries brought up to date, and stale proposals taken back."""
    entries = {entry.pk: entry for entry in journal.rows(Entry.objects.filter(story=journal.story))}
    held = journal.rows(Evidence.objects.filter(entry__story=journal.story))
    spans = {(row.article_id, row.start, row.end): row for row in held}
    claimed: set[int] = set()
    counts: Counter[str] = Counter()
    for proposal in proposals:
        entry = _entry_of(proposal, articles, spans, entries, claimed)
        if entry is None:
            _create(journal, proposal, articles, spans)
            counts["Proposed"] += 1
        else:
            claimed.add(entry.pk)
            counts["updated"] += _bring_up_to_date(journal, entry, proposal, articles, spans)
    counts["withdrew"] += _withdraw(journal, [e for e in entries.values() if e.pk not in claimed], held)
    if not journal.touched:
        raise NothingNew
    said = [f"{verb} {_counted(n)}" for verb, n in counts.items() if n]
    return f"{', '.join(said)[:1].upper()}{', '.join(said)[1:]} from {len(articles)} articles"


def _with_parts(story: Story) -> list[Article]:
    return list(story.articles.select_related("outlet", "reading__origin").prefetch_related("blocks", "expressions"))


def _source(article: Article) -> Source:
    reading = article.reading
    return Source(
        key=article.key, text=article.text, headline=reading.headline or article.headline,
        blocks=[PageBlock(block.start, block.end, block.kind, block.reason) for block in article.blocks.all()],
        mentions=[_mention(article, expression) for expression in article.expressions.all()],
        published=reading.published, provisional=reading.provisional, date_reason=reading.reason,
        date_span=(reading.start, reading.end) if reading.start is not None else None,
        origin=reading.origin.name if reading.origin else article.key,
        outlet=article.outlet.name if article.outlet else "",
    )


def _mention(article: Article, row: Expression) -> Mention:
    return Mention(
        row.start, row.end, article.text[row.start : row.end], row.type, row.value, row.edtf, row.earliest, row.latest,
        row.rule, row.reason,
    )


def _entry_of(
    proposal: Proposal, articles: dict[str, Article], spans: dict[tuple[int, int, int], Evidence],
    entries: dict[int, Entry], claimed: set[int],
) -> Entry | None:
    """The living entry that holds most of the proposal's evidence. A span counts as held when its article's row overlaps it."""
    votes: Counter[int] = Counter()
    for piece in proposal.evidence:
        for row in _overlapping(piece, articles[piece.key].pk, spans):
            entry = entries[row.entry_id]
            votes[entry.merged_into_id or entry.pk] += 1
    for pk, _ in votes.most_common():
        if pk not in claimed or entries[pk].decided:
            return entries[pk]
    return None


def _overlapping(piece: Piece, article: int, spans: dict[tuple[int, int, int], Evidence]) -> list[Evidence]:
    exact = spans.get((article, piece.start, piece.end))
    if exact:
        return [exact]
    return [
        row for (of, start, end), row in spans.items()
        if of == article and min(end, piece.end) - max(start, piece.start) > 0.5 * min(end - start, piece.end - piece.start)
    ]


def _create(
    journal: Journal, proposal: Proposal, articles: dict[str, Article], spans: dict[tuple[int, int, int], Evidence]
) -> None:
    entry = Entry(story=journal.story, importance=proposal.importance)
    for names in MACHINE_FIELDS.values():
        for name in names:
            setattr(entry, name, getattr(proposal, name))
    journal.save(entry)
    _add_evidence(journal, entry, proposal, articles, spans)


def _bring_up_to_date(
    journal: Journal, entry: Entry, proposal: Proposal, articles: dict[str, Article],
    spans: dict[tuple[int, int, int], Evidence],
) -> bool:
    """What nobody decided follows the proposal; new evidence is added; evidence that is there stays where people put it."""
    added = _add_evidence(journal, entry, proposal, articles, spans)
    changed = False
    if "evidence" not in entry.decided:
        for decision, names in MACHINE_FIELDS.items():
            if decision not in entry.decided and entry.status != Entry.DISMISSED:
                for name in names:
                    if getattr(entry, name) != getattr(proposal, name):
                        setattr(entry, name, getattr(proposal, name))
                        changed = True
        if entry.importance != proposal.importance:
            entry.importance, changed = proposal.importance, True
    if changed:
        journal.save(entry)
    return added or changed


def _add_evidence(
    journal: Journal, entry: Entry, proposal: Proposal, articles: dict[str, Article],
    spans: dict[tuple[int, int, int], Evidence],
) -> bool:
    added = False
    for piece in proposal.evidence:
        article = articles[piece.key]
        if _overlapping(piece, article.pk, spans):
            continue
        phrase_start, phrase_end = piece.phrase or (None, None)
        row = Evidence(
            entry=entry, article=article, start=piece.start, end=piece.end,
            phrase_start=phrase_start, phrase_end=phrase_end, reason=piece.reason,
        )
        journal.save(row)
        spans[article.pk, piece.start, piece.end] = row
        added = True
    return added


def _withdraw(journal: Journal, unclaimed: Sequence[Entry], held: Sequence[Evidence]) -> int:
    """Proposals that no longer stand go, unless a person had a hand in them or something was merged into them."""
    kept = {row.merged_into_id for row in journal.rows(Entry.objects.filter(story=journal.story, merged_into__isnull=False))}
    stale = [e for e in unclaimed if not e.decided and e.merged_into_id is None and e.pk not in kept]
    gone = {entry.pk for entry in stale}
    for row in held:
        if row.entry_id in gone and row.pk is not None:
            journal.delete(row)
    for entry in stale:
        journal.delete(entry)
    return len(stale)


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
