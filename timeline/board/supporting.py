"""The evidence of an entry as its panel shows it: a few pieces at once, those that date it first, and the others folded."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from timeline.entries.models import Evidence
from timeline.publish.sought import parts_of, places

AT_ONCE = 5
TO_FOLD = 3  # fewer are shown


@dataclass(frozen=True)
class Supporting:
    shown: Sequence[Evidence]
    folded: Sequence[Evidence]
    unfolded: bool = False

    @property
    def at_once(self) -> int:
        return len(self.shown)


def supporting(request: HttpRequest, evidence: Sequence[Evidence], sought: str) -> Supporting:
    """Unfolded where the search found something there, and where a piece was split off from there, or could not be."""
    if len(evidence) < AT_ONCE + TO_FOLD:
        return Supporting(evidence, ())
    dated_first = sorted(evidence, key=lambda row: not row.phrase)
    shown, folded = dated_first[:AT_ONCE], dated_first[AT_ONCE:]
    parts = parts_of(sought)
    found = bool(parts) and any(places("".join(row.parts), parts) for row in folded)
    return Supporting(shown, folded, found or "unfolded" in request.POST)
