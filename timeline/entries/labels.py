"""A label with a day before a sentence: "Update, 20 March: the mayor resigned on Thursday"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.dates.mention import Mention

from .modality import contains_verb

_LABELLED = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\s[\w’'-]+){0,2},\s+(?:on\s+)?")  # "Update, 20 March: the mayor resigned on Thursday"
_ADDED = re.compile(r"(?:Added|Updated?)\s+(?:on\s+)?", re.IGNORECASE)
_LABEL_COLON = re.compile(r"\s*(?:,\s*\d{4}\s*)?:\s+(?=\S+\s+\S+\s+\S)")


def behind_label(text: str, start: int, end: int, dating: Sequence[Mention]) -> int:
    """Where the sentence begins that "Update, 20 March: " or "Added 20 March: " stands before; 0 where there is no such label."""
    colon, label = _LABEL_COLON.match(text, dating[0].end, end), (start, dating[0].start)
    labelled = _ADDED.fullmatch(text, *label) or (_LABELLED.fullmatch(text, *label) and not contains_verb(text, *label))
    return colon.end() if colon and labelled else 0


def brought_up_to(mention: Mention, label: Mention) -> Mention:
    """A weekday under the day of an update is the last one by then: the article below appeared before."""
    first, day = mention.earliest, label.latest
    if not mention.rule.startswith("weekday") or first is None or first != mention.latest or day is None or (day - first).days < 7:
        return mention
    meant = day - timedelta(days=(day - first).days % 7)
    reason = f"“{mention.text}”: it stands under “{label.text}”, so the last one by then is meant."
    return replace(mention, edtf=meant.isoformat(), earliest=meant, latest=meant, reason=reason)
