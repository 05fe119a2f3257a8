"""Whether words without a verb name a happening: "a train derailment", "the clash in Orrin"; not "repairs", nor "talks"."""

import re

from timeline.dates.mention import Mention

from .modality import contains_verb
from .similarity import features

_NOUNS = frozenset(
    """accident ambush blackout burglary clash clashes collapse crash cyberattack derailment disaster earthquake eruption escape explosion
    fire flood flooding floods heist hijacking incident kidnapping landslide leak murder murders outage raid rampage receipt riot riots
    robberies robbery shipwreck spill stabbing storm theft""".split()
)
_NO_HAPPENING = frozenset({"#statement", "#deal", "#talks", "#killing"})
FOLLOWING = "after|following|in the wake of|amid"  # what something was done because of, or next to
_BEHIND_AFTER = re.compile(rf"\b(?:{FOLLOWING})\s$")
_GERUND = re.compile(r"(?:\w+ly\s)?[a-z]+ing\s")


def names_happening(words: str) -> bool:
    """Whether a noun with what belongs to it names something that happened on its own day."""
    if contains_verb(words, 0, len(words)) or _GERUND.match(words):
        return False
    kinds = {term for term in features(words) if term.startswith("#")} - _NO_HAPPENING
    return bool(kinds) or not _NOUNS.isdisjoint(words.lower().split())


def is_named_behind_after(text: str, start: int, mention: Mention) -> bool:
    """Whether a stretch that begins behind "after" names what happened at the time of the phrase, and tells nothing."""
    return bool(_BEHIND_AFTER.search(text, max(0, start - 16), start)) and names_happening(text[start : mention.start])
