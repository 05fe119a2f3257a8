"""When pages read with other lines than before, as a newer reader may read them, all that people did keeps its place in the text.

This is no edit but a change of the measure in which places are told, so it goes through the journal too and leaves every undo possible.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import F, Model

from timeline.articles.models import Article, Block, DecidedBlock, Expression, Reading, Story, Withdrawal
from timeline.articles.moved_text import Places, text_anew

from .journal import CODES
from .models import Change, Entry, Evidence, Suggestion
from .suggest import by_entry, fingerprint

ASIDE = 100_000_000  # characters; further on than any text reaches, where places wait until all of them have moved
Moved = Mapping[int, tuple[str, Places]]


def carry_over(story: Story) -> None:
    """Move every stored place of the story's pages to where its words stand now. Nothing happens where pages read as before."""
    articles = story.articles.filter(media_type=Article.HTML, reading__isnull=False).select_related("reading")
    moved = {article.pk: anew for article in articles.iterator(chunk_size=50) if (anew := text_anew(article))}
    if not moved:
        return
    with transaction.atomic():
        Story.objects.select_for_update().get(pk=story.pk)
        asked = _asked(story)
        stored = dict(Reading.objects.filter(pk__in=moved).values_list("pk", "text"))
        # Of two builds at once the second may find the text carried over that it was about to carry, and must not move it twice.
        followed = {pk: anew for pk, anew in moved.items() if stored.get(pk) != anew[0] and _all_stand(pk, anew[1])}
        for pk, (text, places) in followed.items():
            _read_anew(Reading.objects.get(pk=pk), text, places)
            _make_anew(Block, pk, places)
            _make_anew(Expression, pk, places)
            _move(DecidedBlock, pk, places)
            _move(Evidence, pk, places)
            for row in Withdrawal.objects.filter(article=pk):
                Withdrawal.objects.filter(pk=pk).update(evidence=_kept_anew(row.evidence, places))
        _retell(story, followed, _asked_anew(story, asked))


def _all_stand(article: int, places: Places) -> bool:
    """Whether all that hangs on the text can follow; where it can't, a build does what it can."""
    rows = [*Evidence.objects.filter(article=article), *DecidedBlock.objects.filter(article=article)]
    kept = [piece for row in Withdrawal.objects.filter(article=article) for piece in row.evidence]
    spans = [(row.start, row.end) for row in rows] + [(piece["start"], piece["end"]) for piece in kept]
    return all(places.span(start, end) for start, end in spans)


def _read_anew(reading: Reading, text: str, places: Places) -> None:
    reading.text = text
    reading.start, reading.end = _span_of({"start": reading.start, "end": reading.end}, places)
    for lost in reading.candidates:
        lost["start"], lost["end"] = _span_of(lost, places)
    reading.save(update_fields=["text", "start", "end", "candidates"])


def _span_of(values: Mapping[str, Any], places: Places) -> tuple[int, int] | tuple[None, None]:
    return (values["start"] is not None and places.span(values["start"], values["end"])) or (None, None)


def _make_anew(model: type[Model], article: int, places: Places) -> None:
    """What is read from a page is made anew, never changed, so that everyone sees that something was written."""
    rows = list(model._default_manager.filter(article=article))
    model._default_manager.filter(article=article).delete()
    kept = []
    for row in rows:
        if span := places.span(row.start, row.end):
            row.pk, row._state.adding = None, True
            row.start, row.end = span
            kept.append(row)
    model._default_manager.bulk_create(kept, batch_size=500)


def _move(model: type[Model], article: int, places: Places) -> None:
    rows = list(model._default_manager.filter(article=article))
    model._default_manager.filter(article=article).update(start=F("start") + ASIDE, end=F("end") + ASIDE)
    for row in rows:
        moved = _told_anew({name: getattr(row, name) for name in _names(model)}, places)
        model._default_manager.filter(pk=row.pk).update(**moved)


def _names(model: type[Model]) -> list[str]:
    return ["start", "end", *(["phrase_start", "phrase_end"] if model is Evidence else [])]


def _told_anew(values: Mapping[str, Any], places: Places) -> dict[str, Any]:
    """The columns of a row with its places as they are now; a phrase that stands there no more is forgotten."""
    start, end = places.span(values["start"], values["end"]) or (values["start"], values["end"])
    told = {**values, "start": start, "end": end}
    if values.get("phrase_start") is not None:
        told["phrase_start"], told["phrase_end"] = places.span(values["phrase_start"], values["phrase_end"]) or (None, None)
    return told


def _kept_anew(evidence: Sequence[Mapping[str, Any]], places: Places) -> list[dict[str, Any]]:
    return [_told_anew(piece, places) for piece in evidence]


def _retell(story: Story, moved: Moved, marks: Mapping[str, str]) -> None:
    """The journal as it would have been written had the text always been as it is now."""
    changes = []
    tables = [CODES[Evidence], CODES[DecidedBlock], CODES[Suggestion], CODES[Withdrawal]]
    for change in Change.objects.filter(operation__story=story, table__in=tables).iterator(chunk_size=500):
        before, after = _row_anew(change.before, moved, marks), _row_anew(change.after, moved, marks)
        if (before, after) != (change.before, change.after):
            change.before, change.after = before, after
            changes.append(change)
    Change.objects.bulk_update(changes, ["before", "after"], batch_size=200)


def _row_anew(values: dict[str, Any] | None, moved: Moved, marks: Mapping[str, str]) -> dict[str, Any] | None:
    if values is None:
        return None
    if "fingerprint" in values:
        return {**values, "fingerprint": marks.get(values["fingerprint"], values["fingerprint"])}
    if values["article_id"] not in moved:
        return values
    places = moved[values["article_id"]][1]
    if "evidence" in values:
        return {**values, "evidence": _kept_anew(values["evidence"], places)}
    return _told_anew(values, places)


def _asked(story: Story) -> Sequence[Suggestion]:
    """The questions whose answers hold for the evidence as it stands."""
    evidence, entries = _sides(story)
    return [row for row in story.suggestions.all() if _mark(row, evidence, entries) == row.fingerprint]


def _asked_anew(story: Story, asked: Sequence[Suggestion]) -> dict[str, str]:
    """The same questions about the evidence where it stands now: their marks before, and now."""
    evidence, entries = _sides(story)
    marks = {row.fingerprint: _mark(row, evidence, entries) for row in asked}
    for row in asked:
        Suggestion.objects.filter(pk=row.pk).update(fingerprint=marks[row.fingerprint])
    return marks


def _sides(story: Story) -> tuple[dict[int, list[Evidence]], dict[int, Entry]]:
    return by_entry(Evidence.objects.filter(entry__story=story)), Entry.objects.filter(story=story).in_bulk()


def _mark(row: Suggestion, evidence: dict[int, list[Evidence]], entries: Mapping[int, Entry]) -> str:
    sides = [entries[side] for side in row.sides if side in entries]
    return fingerprint(sides, evidence) if len(sides) == len(row.sides) else ""
