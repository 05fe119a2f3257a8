"""Other days that the evidence of an entry gives than the one which a person let stand: said on the entry, and nothing is changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.articles.models import Expression
from timeline.dates.edtf import words
from timeline.entries.models import Entry, Evidence
from timeline.publish.named import short_name


@dataclass(frozen=True)
class Differs:
    """Who gives another day, which, and whether that hangs on a publish date that nobody has confirmed."""

    name: str
    when: str
    provisional: bool


def differing(entry: Entry, evidence: Sequence[Evidence]) -> list[Differs]:
    """By origin and day, once each; only of entries whose date a person set or accepted, for the others say so in their reason."""
    stands = entry.status == Entry.ACCEPTED or bool({"date", "evidence"} & set(entry.decided))
    dated = {(row.article_id, row.phrase_start): row for row in evidence if row.phrase_start is not None}
    if not stands or len(dated) < 2 or entry.earliest is None or entry.latest is None:
        return []
    phrases = Expression.objects.filter(
        article__in={article for article, _ in dated}, start__in={start for _, start in dated}, earliest__isnull=False,
        latest__isnull=False,
    ).order_by("earliest", "article__key")
    found: dict[tuple[int, str], Differs] = {}
    for phrase in phrases:
        row = dated.get((phrase.article_id, phrase.start))
        if row and (phrase.latest < entry.earliest or phrase.earliest > entry.latest):
            reading = getattr(row.article, "reading", None)
            origin = reading.origin_id if reading and reading.origin_id else -row.article_id
            provisional = bool(reading and reading.unconfirmed and str(phrase.earliest.year) not in row.phrase)
            found.setdefault((origin, phrase.edtf), Differs(short_name(row.article), words(phrase.edtf), provisional))
    return list(found.values())
