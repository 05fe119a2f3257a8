"""What stands beside the mark of an entry, in plain values alone: whatever says the same is rendered once."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from timeline.entries.models import Entry, Evidence

from .named import short_name
from .wording import supported, when

KEPT = 2000  # labels of some twenty windows; two or three kilobytes each


class Label(NamedTuple):
    """All that `publish/_entry.html` is told, so that a label that was kept is never stale."""

    story: str  # its slug
    query: str  # of the window, for the links that lead on
    sought: str
    pk: int
    chosen_as: str  # what a tick beside it sends, where one may be set
    day: str
    when: str
    provisional: bool
    modality: str
    headline: str
    whole: str
    found_in: Sequence[tuple[str, str]]
    meta: str
    accepted: bool
    public: bool
    # For readers, who have no panel to open:
    summary: str = ""
    date_reason: str = ""
    tags: str = ""
    sources: Sequence[tuple[str, str]] = ()
    notes: Sequence[tuple[str, str]] = ()


def label_of(entry: Entry, *, story: str, query: str, sought: str, may_edit: bool, public: bool) -> Label:
    """Of an entry that was dressed as the board or the public page wants it."""
    said = Label(
        story=story, query=query, sought=sought, pk=entry.pk, chosen_as=f"{entry.pk}.{entry.version}" if may_edit else "",
        day=entry.earliest.isoformat() if entry.earliest else "", when=when(entry), provisional=entry.provisional,
        modality=entry.modality, headline=entry.headline, whole=entry.whole or "", found_in=tuple(getattr(entry, "found_in", ())),
        meta=supported(entry, noted=not public), accepted=entry.status == Entry.ACCEPTED and not public, public=public,
    )
    if not public:
        return said
    notes = tuple((note.get_kind_display(), note.text) for note in entry.published_notes)
    return said._replace(
        summary=entry.summary, date_reason=entry.date_reason, tags=entry.tags, sources=_told_by(entry.sources), notes=notes
    )


def _told_by(evidence: Iterable[Evidence]) -> tuple[tuple[str, str], ...]:
    """Name and address of each outlet that reported it, once; an article whose outlet nobody knows goes by its headline."""
    told = [(short_name(row.article), row.article.shown_url) for row in evidence]
    return tuple({name: (name, url) for name, url in told}.values())


@lru_cache(maxsize=KEPT)
def rendered(label: Label) -> SafeString:
    return render_to_string("publish/_entry.html", label._asdict())
