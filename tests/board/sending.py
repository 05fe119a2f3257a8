"""What the forms of an entry send."""

from timeline.entries.models import Entry

HTMX = {"HX-Request": "true"}


def typed(entry: Entry, **fields: str) -> dict[str, str]:
    """What the entry form sends: everything as it stands, but for `fields`."""
    stands = {
        "headline": entry.headline, "date": entry.edtf, "summary": entry.summary, "lane": entry.lane,
        "modality": entry.modality, "version": str(entry.version),
    }
    return stands | fields


def url(entry: Entry, action: str = "") -> str:
    return f"/stories/{entry.story.slug}/entries/{entry.pk}/{action}"
