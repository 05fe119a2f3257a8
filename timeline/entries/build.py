"""Proposals onto rows: what a person decided stays, what is already there is recognised, nothing is doubled.

`read_story` first rebuilds what is derived from the articles; then the proposals of the story are one journalled operation.
"""

from collections import Counter
from collections.abc import Collection, Sequence

from django.db import transaction

from timeline.articles.models import Article, Expression, Story
from timeline.articles.page import Block as PageBlock
from timeline.articles.read import read_story
from timeline.dates.mention import Mention

from .held import Held, Pieces
from .history import perform
from .journal import Journal
from .models import Annotation, Entry, Evidence, Operation
from .propose import Proposal, Source, propose
from .suggest import suggest
from .weigh import weigh

MACHINE_FIELDS = {
    "headline": ("headline",), "summary": ("summary",), "lane": ("lane",), "modality": ("modality",),
    "date": ("edtf", "earliest", "latest", "date_reason", "provisional"),
}


class NothingNew(Exception):
    """The rebuild found the entries just as they are; there is nothing to journal."""


@transaction.atomic
def build_timeline(story: Story) -> Operation | None:
    """Clean, date, propose and suggest. Returns the operation, or None when a rebuild changed no entry."""
    story = Story.objects.select_for_update().get(pk=story.pk)  # two builds at once would propose everything twice
    read_story(story)
    proposals, articles = propose_from(story)
    try:
        with transaction.atomic():
            operation = perform(build, story, proposals=proposals, articles=articles)
    except NothingNew:
        operation = None
    weigh(story, proposals)
    suggest(story)
    return operation


def propose_from(story: Story) -> tuple[list[Proposal], dict[str, Article]]:
    """The proposals of a story as its articles are read now, and those articles by key."""
    articles = story.articles.filter(reading__isnull=False).select_related("outlet", "reading__origin")
    found = {article.key: article for article in articles.prefetch_related("blocks", "expressions")}
    return propose([_source(article) for article in found.values()]), found


def build(journal: Journal, proposals: Sequence[Proposal], articles: dict[str, Article]) -> str:
    """The edit behind `build_timeline`: new entries, entries brought up to date, and stale proposals taken back."""
    new, updated, gone = bring_up_to_date(journal, proposals, articles)
    if not journal.touched:
        raise NothingNew
    counts = {"proposed": len(new), "updated": len(updated), "withdrew": len(gone)}
    said = ", ".join(f"{verb} {_counted(number)}" for verb, number in counts.items() if number)
    return f"{said[0].upper()}{said[1:]} from {len(articles)} articles"


def bring_up_to_date(
    journal: Journal, proposals: Sequence[Proposal], articles: dict[str, Article], redated: Collection[str] = ()
) -> tuple[set[int], set[int], set[int]]:
    """Put proposals onto the entries of the story. Returns the entries that are new, changed and gone.

    `redated` are the articles whose publish date an editor has just changed: what was accepted follows them.
    """
    entries = {entry.pk: entry for entry in journal.rows(Entry.objects.filter(story=journal.story))}
    held = Held(journal.rows(Evidence.objects.filter(entry__story=journal.story)), entries)
    claimed: set[int] = set()
    new: set[int] = set()
    updated: set[int] = set()
    for proposal in proposals:
        pieces = held.untold([(articles[piece.key], piece) for piece in proposal.evidence])
        if not pieces:
            continue
        entry = _entry_of(pieces, held, entries, claimed)
        if entry is None:
            entry = _create(journal, proposal)
            new.add(entry.pk)
        # An entry that a person made of several proposals follows the first of them only, else it would never rest.
        elif entry.pk not in claimed and _follow(journal, entry, proposal, redated):
            updated.add(entry.pk)
        claimed.add(entry.pk)
        if _gather(journal, entry, pieces, held, redated):
            updated.add(entry.pk)
    updated |= _drop(journal, held)
    gone = _withdraw(journal, [entry for entry in entries.values() if entry.pk not in claimed])
    return new, updated - new - gone, gone


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


def _entry_of(pieces: Pieces, held: Held, entries: dict[int, Entry], claimed: set[int]) -> Entry | None:
    """The living entry that holds most of the proposal's evidence, one that a person kept before all others."""
    votes: Counter[int] = Counter()
    for article, piece in pieces:
        for row in held.matching(article, piece):
            holder = entries[row.entry_id]
            votes[holder.merged_into_id or holder.pk] += 1
    kept = {pk for pk in votes if entries[pk].decided and entries[pk].status != Entry.DISMISSED}
    for pk in sorted(votes, key=lambda pk: (pk not in kept, -votes[pk], pk)):
        if pk not in claimed or entries[pk].decided:
            return entries[pk]
    return None


def _create(journal: Journal, proposal: Proposal) -> Entry:
    entry = Entry(story=journal.story, importance=proposal.importance)
    for names in MACHINE_FIELDS.values():
        for name in names:
            setattr(entry, name, getattr(proposal, name))
    journal.save(entry)
    return entry


def _follow(journal: Journal, entry: Entry, proposal: Proposal, redated: Collection[str]) -> bool:
    """What nobody decided follows the proposal; an entry that was merged, split or dismissed by hand is left as it is.

    What an editor accepted stays as it was seen, but for a date that hangs on a publish date which nobody has confirmed yet,
    or which an editor has just changed.
    """
    if "evidence" in entry.decided or entry.status == Entry.DISMISSED:
        return False
    follows = set(MACHINE_FIELDS) - set(entry.decided)
    if entry.status == Entry.ACCEPTED:
        hangs = entry.provisional or any(piece.key in redated for piece in proposal.evidence)
        follows &= {"date"} if hangs else set()
    names = [name for decision, fields in MACHINE_FIELDS.items() if decision in follows for name in fields]
    changed = [name for name in names if getattr(entry, name) != getattr(proposal, name)]
    for name in changed:
        setattr(entry, name, getattr(proposal, name))
    if changed:
        journal.save(entry)
    return bool(changed)


def _gather(journal: Journal, entry: Entry, pieces: Pieces, held: Held, redated: Collection[str]) -> bool:
    """The proposal's evidence comes to its entry; what people placed stays where they put it, with its dating explained anew."""
    gathered = False
    for article, piece in pieces:
        placed = [row for row in held.matching(article, piece) if held.placed(row)]
        exact = [row for row in placed if (row.start, row.end) == (piece.start, piece.end)]
        if placed and not (exact and article.key in redated):
            continue
        row = exact[0] if exact else held.take(article, piece)
        home = row.entry_id if exact else entry.pk
        phrase_start, phrase_end = piece.phrase or (None, None)
        told = {"entry_id": home, "phrase_start": phrase_start, "phrase_end": phrase_end, "reason": piece.reason}
        if row.pk is None or any(getattr(row, name) != value for name, value in told.items()):
            for name, value in told.items():
                setattr(row, name, value)
            journal.save(row)
            gathered = True
    return gathered


def _drop(journal: Journal, held: Held) -> set[int]:
    """Loose evidence that no proposal names any more goes. Returns the entries that it was taken from."""
    for row in held.loose.values():
        journal.delete(row)
    return {row.entry_id for row in held.loose.values()}


def _withdraw(journal: Journal, unclaimed: Sequence[Entry]) -> set[int]:
    """Proposals that no longer stand go, unless a person had a hand in them."""
    stale = {entry.pk: entry for entry in unclaimed if not entry.decided and entry.merged_into_id is None}
    gone = set(stale) - set(Annotation.objects.filter(entry__in=stale).values_list("entry_id", flat=True))
    for pk in sorted(gone):
        journal.delete(stale[pk])
    return gone


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
