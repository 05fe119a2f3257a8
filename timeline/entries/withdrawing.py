"""Withdraws an article that does not belong to its story, and restores it. Nothing of it is lost meanwhile.

The decision holds where its evidence stood; the story is read without it, and what rested on it alone and nobody had decided goes.
"""

from timeline.articles.models import Article, Withdrawal

from .consequences import follow
from .draft import Draft
from .history import on_draft
from .journal import Refused
from .models import Entry, Evidence
from .rereading import Overtaken, called

KEPT = ("entry_id", "start", "end", "phrase_start", "phrase_end", "reason")  # of a piece of evidence


@on_draft
def withdraw_article(draft: Draft, article: int, stands: str | None = None) -> str:
    """Leave an article out of its story."""
    row = _article(draft, article)
    if draft.rows(Withdrawal.objects.filter(article=row)):
        raise _overtaken(stands, f"{called(row)} was withdrawn already.")
    held = draft.rows(Evidence.objects.filter(article=row))
    draft.save(Withdrawal(article=row, evidence=[{name: getattr(piece, name) for name in KEPT} for piece in held]))
    for piece in held:
        draft.delete(piece)
    return f"Withdrew {called(row, ',')} from the story{follow(draft)}"


@on_draft
def restore_article(draft: Draft, article: int, stands: str | None = None) -> str:
    """Take a withdrawn article back into its story, with its evidence where it stood."""
    row = _article(draft, article)
    known = draft.rows(Withdrawal.objects.filter(article=row))
    if not known:
        raise _overtaken(stands, f"{called(row)} is part of the story; there is nothing to restore.")
    draft.delete(known[0])
    entries = {entry.pk: entry for entry in draft.whole(Entry)}
    for kept in known[0].evidence:
        home = entries.get(kept["entry_id"])
        if home is not None:
            draft.save(Evidence(article=row, **kept | {"entry_id": home.merged_into_id or home.pk}))
    return f"Restored {called(row, ',')} to the story{follow(draft)}"


def _article(draft: Draft, pk: int) -> Article:
    row = draft.story.articles.select_related("outlet", "reading__origin").filter(pk=pk).first()
    if row is None:
        raise Refused("That article does not exist in this story.")
    return row


def _overtaken(stands: str | None, reason: str) -> Refused:
    return Refused(reason) if stands is None else Overtaken(f"{reason} Somebody did so since you opened the page.")
