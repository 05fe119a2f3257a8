"""What the panel says of an entry as part of others: its whole, its parts, and the entries that it may be part of."""

from datetime import date, timedelta
from typing import Any

from timeline.articles.models import Story
from timeline.entries.models import Entry
from timeline.publish.wording import when

NEAR = timedelta(days=31)
MOST_OFFERED = 40


def links_of(story: Story, entry: Entry, may_edit: bool) -> dict[str, Any]:
    """The same number of queries however many parts there are."""
    parts = Entry.objects.filter(part_of=entry).live().in_date_order()
    whole = entry.part_of
    return {
        "whole": (whole, when(whole)) if whole else None, "parts": [(part, when(part)) for part in parts],
        "wholes_offered": [(other, when(other)) for other in _offered(story, entry)] if may_edit else [],
    }


def _offered(story: Story, entry: Entry) -> list[Entry]:
    """Entries around the same days: first those whose days hold this one's, then the nearest."""
    others = Entry.objects.filter(story=story).shown().exclude(pk__in=[entry.pk, entry.part_of_id or 0])
    first, last = entry.earliest or entry.latest, entry.latest or entry.earliest
    if first and last:
        since = first - NEAR if first - date.min > NEAR else date.min
        until = last + NEAR if date.max - last > NEAR else date.max
        others = others.filter(earliest__lte=until, latest__gte=since)
    found = list(others.order_by("-importance", "pk")[:MOST_OFFERED])
    return sorted(found, key=lambda other: _distance(other, first, last))


def _distance(other: Entry, first: date | None, last: date | None) -> tuple[bool, int, int]:
    if not (first and last and other.earliest and other.latest):
        return True, 0, other.pk
    days = (other.earliest, other.latest)
    holds = days != (first, last) and days[0] <= first and last <= days[1]
    return not holds, abs((other.earliest - first).days), other.pk
