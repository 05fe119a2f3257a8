"""What several entries are called in one sentence, so that they can be told apart."""

from collections import Counter
from collections.abc import Sequence

from timeline.articles.naming import listed
from timeline.dates.edtf import words

from .models import Entry


def by_name(entries: Sequence[Entry]) -> str:
    """Their headlines; those that have the same one with their dates too."""
    times = Counter(entry.headline for entry in entries)
    return listed([f"“{entry.headline}”{f' ({words(entry.edtf)})' if times[entry.headline] > 1 else ''}" for entry in entries])
