"""What is server output reaches nobody: it is taken out of every entry and of the history, and only an administrator brings it back."""

import re
from collections.abc import Sequence

from django.contrib.auth.models import AbstractBaseUser

from timeline.articles.models import Article, Story

from .draft import Draft
from .journal import Refused
from .models import Annotation, Entry, Evidence, Operation
from .roles import may_see_leaks

ONLY_ADMINISTRATORS = "This is output of a server, which may hold secrets; only an administrator can make it part of the text."
HIDDEN = "hidden: server output"
UNTITLED = "Headline hidden: server output"
QUOTED = re.compile("“([^”]*)”")
WORD = re.compile(r"[^\s“”‘’\"'(),;:!?…]+")
RUN = 3  # words
TELLING = re.compile(r"(?=.*[\d_/\\@=])\S{6,}")  # a word that can be a secret by itself


def take_from_entries(draft: Draft, article: Article, start: int, end: int) -> str:
    """Evidence in `start:end` goes, and accepted entries that rested on it wait for a person again. Returns what was done."""
    rows = draft.rows(Evidence.objects.filter(article=article, start__lt=end, end__gt=start))
    for row in rows:
        draft.delete(row)
    accepted = Entry.objects.filter(pk__in={row.entry_id for row in rows}, status=Entry.ACCEPTED)
    for entry in (waiting := draft.rows(accepted)):
        entry.status = Entry.PROPOSED
        draft.save(entry)
    if not waiting:
        return ""
    return f"; {'1 accepted entry waits' if len(waiting) == 1 else f'{len(waiting):,} accepted entries wait'} again"


def hide_in_entries(draft: Draft, hidden: Sequence[str]) -> None:
    """What was cut from a text before it turned out to be server output, and still stands on entries: headlines, reasons, notes."""
    if not hidden:
        return
    for entry in draft.whole(Entry):
        headline = UNTITLED if tells(entry.headline, hidden) and not _told_elsewhere(draft, entry) else entry.headline
        summary = "" if tells(entry.summary, hidden) else entry.summary
        reason = masked(entry.date_reason, hidden)
        if (headline, summary, reason) != (entry.headline, entry.summary, entry.date_reason):
            entry.headline, entry.summary, entry.date_reason = headline, summary, reason
            draft.save(entry)
    notes = draft.rows(Annotation.objects.filter(entry__story=draft.story, text__contains="“"))
    for row, name in [*((row, "reason") for row in draft.whole(Evidence)), *((row, "text") for row in notes)]:
        said = masked(getattr(row, name), hidden)
        if said != getattr(row, name):
            setattr(row, name, said)
            draft.save(row)


def _told_elsewhere(draft: Draft, entry: Entry) -> bool:
    """Whether evidence that the entry keeps tells its headline too, as that of a copy does."""
    return tells(entry.headline, [row.quote for row in draft.whole(Evidence) if row.entry_id == entry.pk])


def hide_in_history(story: Story, hidden: Sequence[str]) -> None:
    """Headlines that sentences of the journal quote; these are not put back, for nothing but the wording is lost."""
    for operation in Operation.objects.filter(story=story, sentence__contains="“").only("sentence"):
        said = masked(operation.sentence, hidden)
        if said != operation.sentence:
            Operation.objects.filter(pk=operation.pk).update(sentence=said)


def heed(draft: Draft, by: AbstractBaseUser | None, *, own: bool = False) -> None:
    """After a decision about blocks: refuse to uncover for whoever may not see it, and have what is hidden now leave the history.

    `own` is whether it only takes back what the same person has marked, who saw the text anyway.
    """
    if draft.read is None or not draft.changes("decided_block"):
        return
    if by is not None and not own and not may_see_leaks(by) and draft.read.uncovers():
        raise Refused(ONLY_ADMINISTRATORS)
    draft.hidden = draft.read.hidden()


def tells(said: str, hidden: Sequence[str]) -> bool:
    """Whether words were cut from a text: most runs of them stand in it, or one that can be a secret by itself."""
    words = WORD.findall(said.casefold())
    size = min(RUN, len(words))
    runs = _runs(words, size)
    if not runs:
        return False
    for text in hidden:
        theirs = WORD.findall(text.casefold())
        if len(runs & _runs(theirs, size)) >= len(runs) / 2 or any(TELLING.fullmatch(word) for word in set(words) & set(theirs)):
            return True
    return False


def _runs(words: Sequence[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)} if size else set()


def masked(said: str, hidden: Sequence[str]) -> str:
    """A sentence with every quotation of what is hidden cut out."""
    return QUOTED.sub(lambda quoted: f"“{HIDDEN}”" if tells(quoted[1], hidden) else quoted[0], said) if hidden else said
