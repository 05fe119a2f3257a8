"""What the panel says of an entry as part of others: its whole, its parts, and the entries that it may be part of."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Case, Q, When

from timeline.articles.models import Story
from timeline.entries.entry_sets import EntryQuerySet
from timeline.entries.models import Entry
from timeline.publish.sought import parts_of
from timeline.publish.wording import when

from .search import holding

NEAR = timedelta(days=31)
MOST_OFFERED = 40


def links_of(story: Story, entry: Entry, may_edit: bool, sought: str = "") -> dict[str, Any]:
    """The same number of queries however many parts there are."""
    parts = Entry.objects.filter(part_of=entry).live().in_date_order()
    whole = entry.part_of
    links = {"whole": (whole, when(whole)) if whole else None, "parts": [(part, when(part)) for part in parts]}
    return links | (wholes_for(story, entry, sought.strip()) if may_edit else {})


def wholes_for(story: Story, entry: Entry, sought: str) -> dict[str, Any]:
    """The entries that it may be part of: those that hold what is sought, or with nothing sought those around the same days."""
    others = Entry.objects.filter(story=story).shown().exclude(pk__in=[entry.pk, entry.part_of_id or 0])
    total = others.count()
    if sought:
        found = others.filter(pk__in=holding(story, sought, None))
        offered = list(found.order_by(_named(sought).desc(), "-importance", "pk")[:MOST_OFFERED])
        said = _found(sought, len(offered), found.count() if len(offered) == MOST_OFFERED else len(offered))
    else:
        offered = _around(others, entry)
        said = _not_all(entry, len(offered), total) if len(offered) < total else ""
    return {
        "wholes_offered": [(other, when(other)) for other in offered], "wholes_of": total, "wholes_said": said, "wholes_sought": sought,
    }


def _named(sought: str) -> Case:
    """1 for an entry whose headline holds all of it, 0 where it stands elsewhere."""
    headline = Q(*(Q(headline__icontains=part) for part in parts_of(sought)))
    return Case(When(headline, then=1), default=0)


def _found(sought: str, offered: int, found: int) -> str:
    if not found:
        return f"No other entry is found by “{sought}”."
    more = f" Offered are the {offered} that matter most; more words find fewer." if offered < found else ""
    return f"{found:,} {'entry' if found == 1 else 'entries'} found by “{sought}”.{more}"


def _not_all(entry: Entry, offered: int, total: int) -> str:
    near = " within a month of it" if entry.earliest or entry.latest else ""
    if not offered:
        return f"No other entry lies{near}. Words find those further off."
    most = " that matter most" if offered == MOST_OFFERED else ""
    return f"Offered are {offered} of {total:,} entries, those{most}{near}. Words find the others."


def _around(others: EntryQuerySet, entry: Entry) -> list[Entry]:
    """First those whose days hold this one's, then the nearest; where they are many, those that matter most."""
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
