"""The table of named events, "Liberation Day" and the like: data/named_events.csv and whatever an installation adds.

A row holds the phrase in lower case, the words of which one must stand near it (separated by |, empty for any), its
EDTF date, what it was, and the source of that. DATELINE_NAMED_EVENTS may name a second file of the same kind.
"""

import csv
import os
from dataclasses import dataclass
from pathlib import Path

OURS = Path(__file__).parent / "data" / "named_events.csv"


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """A row of the table."""

    phrase: str
    near: str
    edtf: str
    event: str
    source: str


def _read(path: Path) -> list[NamedEvent]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [NamedEvent(**row) for row in csv.DictReader(lines)]


_MORE = os.environ.get("DATELINE_NAMED_EVENTS")
NAMED_EVENTS = (*_read(OURS), *(_read(Path(_MORE)) if _MORE else ()))
