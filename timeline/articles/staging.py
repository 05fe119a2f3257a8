"""Imports in steps: stage what was handed in, read it a piece at a time, then store all of it at once or nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from django.contrib.auth.models import AbstractUser
from django.db import transaction

from .imports import Import, StagedPage, StagedPart
from .intake import Read, read_part
from .load import store
from .models import Story
from .page import Received
from .parts import Part, Refused
from .same_text import digest, taken_in

STEP_BYTES = 500_000  # read by one step, which is then well below a second
LISTED = 100  # articles that are named of an import
KEPT, UNFINISHED_KEPT = timedelta(days=7), timedelta(days=1)


@transaction.atomic
def stage(
    story: Story, by: AbstractUser | None, at: datetime, parts: Sequence[Part | Refused], said: dict[str, str]
) -> Import:
    """Keep what was handed in, to be read in steps; what an earlier import left behind goes."""
    sweep(at)
    good = [part for part in parts if isinstance(part, Part)]
    upload = Import.objects.create(story=story, by=by, begun_at=at, parts_total=len(good), said=said)
    StagedPart.objects.bulk_create(
        (
            StagedPart(
                upload=upload, name=part.name, kind=part.kind, key=part.key, offset=part.offset, url=part.url, data=part.data
            )
            for part in good
        ),
        batch_size=100,
    )
    _note(upload, [("", part) for part in parts if isinstance(part, Refused)])
    return upload


def sweep(at: datetime) -> None:
    Import.objects.filter(begun_at__lt=at - KEPT).delete()
    abandoned = Import.objects.filter(begun_at__lt=at - UNFINISHED_KEPT)
    abandoned.filter(state__in=[Import.READING, Import.REFUSED]).delete()


def advance(upload: Import, room: int | None = None) -> None:
    """One step: read some more, or, when all is read, store it or say what is refused. `room` is how many articles still fit."""
    waiting = upload.parts.all()
    if upload.state != Import.READING:
        return
    if waiting.exists():
        _read_some(upload)
        return
    _refuse_clashes(upload, room)
    if upload.pages.exclude(refusal="").exists():
        Import.objects.filter(pk=upload.pk, state=Import.READING).update(state=Import.REFUSED)
    else:
        _store(upload, Import.READING)
    upload.refresh_from_db()


def store_the_good(upload: Import) -> None:
    """Of an import with refusals, store the rest."""
    _store(upload, Import.REFUSED)
    upload.refresh_from_db()


def good_pages(upload: Import) -> int:
    return upload.pages.filter(refusal="").count()


def _read_some(upload: Import) -> None:
    """Read the next parts outside of any transaction, then swap them for their pages; if another step was first, let it be."""
    parts, size = [], 0
    for row in upload.parts.iterator(chunk_size=10):
        if parts and size + len(row.data) > STEP_BYTES:
            break
        parts.append(row)
        size += len(row.data)
    read = [outcome for row in parts for outcome in read_part(row.part())]
    with transaction.atomic():
        gone, _ = StagedPart.objects.filter(pk__in=[row.pk for row in parts]).delete()
        if gone == len(parts):
            _note(upload, read)
        else:
            transaction.set_rollback(True)


def _note(upload: Import, read: Iterable[Read]) -> None:
    StagedPage.objects.bulk_create((_staged(upload, place, page) for place, page in read), batch_size=100)


def _staged(upload: Import, place: str, page: Received | Refused) -> StagedPage:
    if isinstance(page, Refused):
        return StagedPage(upload=upload, place=place, refusal=str(page))
    page = filled_in(page, upload.said)
    return StagedPage(
        upload=upload, place=place, key=page.key, digest=digest(page.raw), raw=page.raw, media_type=page.media_type,
        headline=page.headline, outlet=page.outlet, url=page.url, published=page.published, published_at=page.published_at,
    )


def filled_in(page: Received, said: dict[str, str]) -> Received:
    """What the page did not say of itself, as it was typed beside it."""
    published = said.get("published", "")
    return replace(
        page,
        headline=page.headline or said.get("headline", ""),
        outlet=page.outlet or said.get("outlet", ""),
        url=page.url or said.get("url", ""),
        published=page.published or (date.fromisoformat(published) if published else None),
    )


def _refuse_clashes(upload: Import, room: int | None) -> None:
    """Pages whose key another text has, in the story or in this import, and those that no room is left for."""
    rows = list(upload.pages.filter(refusal="").defer("raw"))
    taken = taken_in(upload.story)
    refused = []
    for row in rows:
        try:
            known = taken.settle(row.key, bytes(row.digest), row.place)
            if not known and room is not None:
                room -= 1
                if room < 0:
                    raise Refused(f"{row.place}: the demo holds no more articles in one story. Leave it out.")
        except Refused as reason:
            row.refusal = str(reason)
            refused.append(row)
    StagedPage.objects.bulk_update(refused, ["refusal"], batch_size=100)


@transaction.atomic
def _store(upload: Import, state: str) -> None:
    """All good pages onto rows of the story, once: the state tells which of two steps came first."""
    if not Import.objects.filter(pk=upload.pk, state=state).update(state=Import.STORED):
        return
    rows = upload.pages.filter(refusal="")
    outcome = store(upload.story, [_received(row) for row in rows])
    came = {
        "new": outcome.new[:LISTED], "filled": any(known.filled for known in outcome.known),
        "known": [{"key": known.key, "said": str(known)} for known in outcome.known[:LISTED]],
    }
    Import.objects.filter(pk=upload.pk).update(new=len(outcome.new), known=len(outcome.known), said={}, came=came)
    rows.delete()


def _received(row: StagedPage) -> Received:
    return Received(
        row.key, row.raw, row.media_type, row.headline, row.outlet, row.url, row.published, row.published_at
    )
