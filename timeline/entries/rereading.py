"""Edits that change how an article is read: its publish date, the kind of a block, its origin. The entries follow at once.

The decision, and every entry that it moved, are one operation: one undo takes back all of it.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from timeline.articles.models import Article, Block, DecidedBlock, DecidedDay, DecidedOrigin
from timeline.articles.naming import KIND_WORDS, in_words
from timeline.articles.overrides import is_about
from timeline.articles.page import BODY, KINDS, LEAK

from .consequences import follow
from .draft import Draft
from .history import on_draft
from .journal import Refused
from .leaked import take_from_entries

LONGEST = 80  # characters of a headline in a sentence
NAME_LIMIT = 200


class Overtaken(Refused):
    """A decision made from a page that is older than what it is about."""


@on_draft
def decide_published(draft: Draft, article: int, day: date, stands: str | None = None) -> str:
    """Set the day an article appeared, or confirm the one that was read."""
    row = _article(draft, article)
    _refuse_if_overtaken(row, "publish date", stands, row.reading.published_as_shown)
    return _set_days(draft, {row: day})


@on_draft
def confirm_published(draft: Draft, articles: Sequence[int], stands: Mapping[int, str] | None = None) -> str:
    """Confirm the publish dates of several articles as they were read."""
    rows = [_article(draft, pk) for pk in dict.fromkeys(articles)]
    for row in rows:
        _refuse_if_overtaken(row, "publish date", (stands or {}).get(row.pk), row.reading.published_as_shown)
    unknown = next((row for row in rows if row.reading.published is None), None)
    if unknown:
        raise Refused(f"The publish date of {called(unknown)} is not known, so it can't be confirmed. Set it instead.")
    return _set_days(draft, {row: row.reading.published for row in rows})


@on_draft
def release_published(draft: Draft, article: int, stands: str | None = None) -> str:
    """Let the publish date be read by the machine again."""
    row = _article(draft, article)
    _refuse_if_overtaken(row, "publish date", stands, row.reading.published_as_shown)
    _delete(draft, DecidedDay.objects.filter(article=row), f"Nobody has set the publish date of {called(row)}.")
    effects = follow(draft)
    reading = _article(draft, article).reading
    now = f"{in_words(reading.published)} again" if reading.published else "not known again"
    return f"Released the publish date of {called(row)}: {now}{effects}"


@on_draft
def decide_block(draft: Draft, article: int, start: int, end: int, kind: str, stands: str | None = None) -> str:
    """Say what a block of an article is."""
    row = _article(draft, article)
    block = Block.objects.filter(article=row, start=start, end=end).first()
    if block is None or kind not in KINDS:
        raise Refused("There is no such block in this article any more. Open the article again.")
    _refuse_if_overtaken(row, "kind of that block", stands, block.kind)
    if block.kind == kind:
        raise Refused(f"That block is {_as_kind(kind)} already.")
    before = called(row, ",")
    known = draft.rows(DecidedBlock.objects.filter(article=row, start=start, end=end))
    decision = known[0] if known else DecidedBlock(article=row, start=start, end=end)
    decision.kind = kind
    decision.uncovers = kind != LEAK and LEAK in (block.kind, block.found_kind)
    draft.save(decision)
    hidden = take_from_entries(draft, row, start, end) if kind == LEAK else ""
    effects = follow(draft)
    # What was its headline may just have turned out to be server output, and the other way round.
    shown = before if draft.read.uncovers() else called(_article(draft, article), ",")
    return f"Marked a passage of {shown} as {_as_kind(kind)}{hidden}{effects}"


@on_draft
def release_block(draft: Draft, article: int, start: int, end: int, stands: str | None = None) -> str:
    """Let the kind of a block be read by the machine again."""
    row = _article(draft, article)
    block = Block.objects.filter(article=row, start=start, end=end).first()
    if block is None:
        raise Refused("There is no such block in this article any more. Open the article again.")
    _refuse_if_overtaken(row, "kind of that block", stands, block.kind)
    about = [decision.pk for decision in row.decided_blocks.all() if is_about((decision.start, decision.end), block)]
    _delete(draft, DecidedBlock.objects.filter(pk__in=about), "Nobody has said what this block is.")
    effects = follow(draft)
    return f"Released what was said of a passage of {called(_article(draft, article))}{effects}"


@on_draft
def decide_origin(
    draft: Draft, article: int, origin: str = "", copy_of: int | None = None, own: bool = False, stands: str | None = None
) -> str:
    """Say where the report of an article comes from: a source by name, another article's text, or its own outlet."""
    row = _article(draft, article)
    _refuse_if_overtaken(row, "origin", stands, row.reading.origin_as_shown)
    copied = _article(draft, copy_of) if copy_of else None
    name = "" if copied or own else " ".join(origin.split())
    if not (name or copied or own):
        raise Refused("Say where the report comes from: a name, another article, or that it is the outlet's own.")
    known = draft.rows(DecidedOrigin.objects.filter(article=row))
    decision = known[0] if known else DecidedOrigin(article=row)
    if known and (decision.name, decision.copy_of_id) == (name, copied and copied.pk):
        raise Refused(f"That is what was said of the origin of {called(row)} already.")
    decision.name, decision.copy_of = name, copied
    _check(decision, row)
    draft.save(decision)
    effects = follow(draft)
    if copied:
        return f"Noted that {called(row, ',')} holds the same text as {called(copied)}{effects}"
    if own:
        return f"Noted that {called(row, ',')} is a report of its own{effects}"
    return f"Set the origin of {called(row, ',')} to {_article(draft, article).reading.origin}{effects}"


@on_draft
def release_origin(draft: Draft, article: int, stands: str | None = None) -> str:
    """Let the origin be read by the machine again."""
    row = _article(draft, article)
    _refuse_if_overtaken(row, "origin", stands, row.reading.origin_as_shown)
    _delete(draft, DecidedOrigin.objects.filter(article=row), f"Nobody has set the origin of {called(row)}.")
    effects = follow(draft)
    return f"Released the origin of {called(row)}: {_article(draft, article).reading.origin} again{effects}"


def _set_days(draft: Draft, days: dict[Article, date]) -> str:
    known = {row.pk: row for row in draft.rows(DecidedDay.objects.filter(article__in=list(days)))}
    confirmed = all(row.reading.published == day for row, day in days.items())
    changed = {row: day for row, day in days.items() if row.pk not in known or known[row.pk].day != day}
    if not changed:
        raise Refused("An editor has set just that publish date already.")
    for row, day in changed.items():
        decision = known.get(row.pk) or DecidedDay(article=row)
        decision.day = day
        draft.save(decision)
    first, day = next(iter(changed.items()))
    if len(changed) > 1:
        what = f"Confirmed the publish dates of {len(changed):,} articles"
    elif confirmed:
        what = f"Confirmed the publish date of {called(first)}: {in_words(day)}"
    else:
        what = f"Set the publish date of {called(first, ',')} to {in_words(day)}"
    return f"{what}{follow(draft)}"


def _article(draft: Draft, pk: int) -> Article:
    """An article of the story: as the draft has read it, once it has."""
    if draft.read:
        return next(article for article in draft.read.articles if article.pk == pk)
    row = draft.story.articles.select_related("outlet", "reading__origin", "withdrawal").filter(pk=pk).first()
    if row is None:
        raise Refused("That article does not exist in this story.")
    if row.withdrawn:
        raise Refused(f"{called(row)} was withdrawn from the story. Restore it first.")
    if not hasattr(row, "reading"):
        raise Refused(f"{called(row)} has not been read yet. Build the timeline of the story first.")
    return row


def _refuse_if_overtaken(row: Article, what: str, stands: str | None, now: str) -> None:
    if stands is not None and stands != now:
        raise Overtaken(f"The {what} of {called(row)} was changed since you opened the page. Nothing was saved; look again.")


def _check(decision: DecidedOrigin, row: Article) -> None:
    if decision.copy_of_id == row.pk:
        raise Refused("An article can't be a copy of itself.")
    seen, at = {row.pk}, decision.copy_of_id
    while at:
        if at in seen:
            raise Refused(f"An editor said that the other article holds the text of {called(row)}. Release that first.")
        seen.add(at)
        at = DecidedOrigin.objects.filter(article=at).values_list("copy_of", flat=True).first()
    if len(decision.name) > NAME_LIMIT or not decision.name.isprintable():
        raise Refused(f"The name of the origin has more than {NAME_LIMIT} characters, or one that can't be shown.")


def _delete(draft: Draft, decisions: Sequence[object], nothing: str) -> None:
    rows = draft.rows(decisions)
    if not rows:
        raise Refused(f"{nothing} There is nothing to release.")
    for row in rows:
        draft.delete(row)


def called(row: Article, after: str = "") -> str:
    """An article in a sentence: its outlet and its headline, with `after` where the sentence goes on after both."""
    headline = row.shown_headline
    if len(headline) > LONGEST:
        headline = headline[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"{row.outlet}, “{headline}”{after}" if row.outlet else f"“{headline}”"


def _as_kind(kind: str) -> str:
    return "text of the article" if kind == BODY else KIND_WORDS[kind]
