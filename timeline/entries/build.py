"""Proposals onto rows: what a person decided stays, what is already there is recognised, nothing is doubled.

The articles are read afresh first; then the proposals of the story are one journalled operation.
"""

from collections import Counter
from collections.abc import Collection, Sequence

from timeline.articles.models import Article, Story

from .apart import kept_apart
from .carried_over import carry_over
from .derive import ask, proposed, reread
from .draft import Draft
from .formerly import Formerly
from .held import Held, Pieces
from .history import on_draft, signed
from .models import Annotation, Entry, Evidence, Operation
from .propose import Proposal
from .settling import Written, settle
from .weigh import weigh

MACHINE_FIELDS = {
    "headline": ("headline",), "summary": ("summary",), "lane": ("lane",), "modality": ("modality",),
    "date": ("edtf", "earliest", "latest", "date_reason", "provisional"), "status": ("status",),
}


class NothingNew(Exception):
    """The rebuild found the entries just as they are; there is nothing to draft."""


def build_timeline(story: Story) -> Operation | None:
    """Clean, date, propose and suggest. Returns the operation, or None when a rebuild changed no entry."""
    carry_over(story)
    return settle(story, _build)


def _build(draft: Draft) -> Written:
    read = reread(draft, afresh=True)
    proposals = proposed(draft)
    try:
        sentence = build(draft, proposals, {article.key: article for article in read.articles})
    except NothingNew:
        sentence = ""
    weigh(draft, proposals)
    ask(draft)
    return {"kind": build.__name__, "sentence": sentence, **signed()} if sentence else None


@on_draft
def build(draft: Draft, proposals: Sequence[Proposal], articles: dict[str, Article]) -> str:
    """The edit behind `build_timeline`: new entries, entries brought up to date, and stale proposals taken back."""
    new, updated, gone = bring_up_to_date(draft, proposals, articles)
    if not draft.touched:
        raise NothingNew
    counts = {"proposed": len(new), "updated": len(updated), "withdrew": len(gone)}
    said = ", ".join(f"{verb} {_counted(number)}" for verb, number in counts.items() if number)
    return f"{said[0].upper()}{said[1:]} from {len(articles):,} article{'s' if len(articles) != 1 else ''}"


def bring_up_to_date(
    draft: Draft, proposals: Sequence[Proposal], articles: dict[str, Article], redated: Collection[str] = ()
) -> tuple[set[int], set[int], set[int]]:
    """Put proposals onto the entries of the story. Returns the entries that are new, changed and gone.

    `redated` are the articles whose publish date an editor has just changed: what was accepted follows them.
    """
    entries = {entry.pk: entry for entry in draft.whole(Entry)}
    held = Held(draft.whole(Evidence), entries)
    apart, formerly = kept_apart(draft.story), Formerly(draft, entries)
    claimed: set[int] = set()
    new: set[int] = set()
    updated: set[int] = set()
    for proposal in proposals:
        pieces = held.untold([(articles[piece.key], piece) for piece in proposal.evidence])
        if not pieces:
            continue
        entry = _entry_of(pieces, held, entries, claimed) or formerly.entry_of(pieces, proposal.edtf)
        if entry is None:
            entry = _create(draft, proposal)
            new.add(entry.pk)
        homes = held.homes(pieces, entry.pk, apart[entry.pk], formerly.placed(pieces, proposal.edtf))
        for home, theirs in homes.items():
            # An entry that a person made of several proposals follows the first of them only, else it would never rest.
            if home not in claimed and _follow(draft, entries.get(home, entry), proposal, redated, alone=len(homes) == 1):
                updated.add(home)
            claimed.add(home)
            if _gather(draft, home, theirs, held, redated):
                updated.add(home)
    updated |= _drop(draft, held)
    gone = _withdraw(draft, [entry for entry in entries.values() if entry.pk not in claimed])
    return new, updated - new - gone, gone


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


def _create(draft: Draft, proposal: Proposal) -> Entry:
    entry = Entry(story=draft.story, importance=proposal.importance)
    for names in MACHINE_FIELDS.values():
        for name in names:
            setattr(entry, name, getattr(proposal, name))
    draft.save(entry)
    return entry


def _follow(draft: Draft, entry: Entry, proposal: Proposal, redated: Collection[str], *, alone: bool) -> bool:
    """What nobody decided follows the proposal; an entry that was merged, split or dismissed by hand is left as it is.

    A proposal in which entries that are kept apart are one says nothing of either but that their day is another now.

    What an editor accepted stays as it was seen, but for a date that hangs on a publish date which nobody has confirmed yet,
    or which an editor has just changed.
    """
    if "evidence" in entry.decided or (entry.status == Entry.DISMISSED and not entry.set_aside):
        return False
    follows = set(MACHINE_FIELDS) - set(entry.decided)
    if entry.decided:
        follows.discard("status")  # what a person had a hand in is never set aside
    moved = any(piece.key in redated for piece in proposal.evidence)
    if entry.status == Entry.ACCEPTED:
        follows &= {"date"} if entry.provisional or moved else set()
    if not alone:
        follows &= {"date"} if entry.edtf == proposal.edtf or moved else set()
    names = [name for decision, fields in MACHINE_FIELDS.items() if decision in follows for name in fields]
    changed = [name for name in names if getattr(entry, name) != getattr(proposal, name)]
    for name in changed:
        setattr(entry, name, getattr(proposal, name))
    if changed:
        draft.save(entry)
    return bool(changed)


def _gather(draft: Draft, entry: int, pieces: Pieces, held: Held, redated: Collection[str]) -> bool:
    """The proposal's evidence comes to its entry; what people placed stays where they put it, with its dating explained anew."""
    gathered = False
    for article, piece in pieces:
        placed = [row for row in held.matching(article, piece) if held.placed(row)]
        exact = [row for row in placed if (row.start, row.end) == (piece.start, piece.end)]
        if placed and not (exact and article.key in redated):
            continue
        row = exact[0] if exact else held.take(article, piece)
        home = row.entry_id if exact else entry
        phrase_start, phrase_end = piece.phrase or (None, None)
        told = {"entry_id": home, "phrase_start": phrase_start, "phrase_end": phrase_end, "reason": piece.reason}
        if row.pk is None or any(getattr(row, name) != value for name, value in told.items()):
            for name, value in told.items():
                setattr(row, name, value)
            draft.save(row)
            gathered = True
    return gathered


def _drop(draft: Draft, held: Held) -> set[int]:
    """Loose evidence that no proposal names any more goes. Returns the entries that it was taken from."""
    for row in held.loose.values():
        draft.delete(row)
    return {row.entry_id for row in held.loose.values()}


def _withdraw(draft: Draft, unclaimed: Sequence[Entry]) -> set[int]:
    """Proposals that no longer stand go, unless a person had a hand in them."""
    stale = {entry.pk: entry for entry in unclaimed if not entry.decided and entry.merged_into_id is None}
    gone = set(stale) - set(Annotation.objects.filter(entry__story=draft.story).values_list("entry_id", flat=True))
    gone -= set(Entry.objects.filter(part_of__in=gone).values_list("part_of", flat=True)) if gone else set()
    for pk in sorted(gone):
        draft.delete(stale[pk])
    return gone


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number:,} entries"
