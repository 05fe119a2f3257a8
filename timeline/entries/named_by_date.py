"""Dates that only name a thing: "the 2031 bond fell on Monday", "third-quarter results are due on Thursday"."""

import re
from collections.abc import Sequence

from timeline.dates.mention import Mention

_YEAR = re.compile(r"(?:the\s)?\d{4}", re.IGNORECASE)
_PAPER = re.compile(r"(?:\s[\w-]+)?\s(?:bonds?|notes?|eurobonds?|gilts?|bunds?|debentures?|maturit(?:y|ies))\b")
_PERIOD = re.compile(r"(?:the\s)?(?:\w+[- ])?(?:quarter(?:ly)?|half|half-year|year|annual)(?:[- ]year)?(?: of \d{4})?", re.IGNORECASE)
_ACCOUNTS = re.compile(r"(?:\s(?:financial|operating|net|its))?\s(?:results|earnings|accounts|figures|numbers|profits?)\b")
_EARNED = re.compile(r"\b(?:loss(?:es)?|profits?|earnings|revenues?|sales|income)\b[^,;:]{0,40}\s(?:for|in)\s(?:the\s)?$")


def without_names_of_things(text: str, dating: Sequence[Mention]) -> list[Mention]:
    """A period of accounts dates them where nothing else in the sentence does, for then they are what is told."""
    left = [mention for mention in dating if not (_YEAR.fullmatch(mention.text) and _PAPER.match(text, mention.end))]
    return [
        mention for mention in left
        if len(left) == 1 or not (_PERIOD.fullmatch(mention.text) and _is_of_accounts(text, mention))
    ]


def _is_of_accounts(text: str, mention: Mention) -> bool:
    """"First-quarter results", "a loss of 9 million for the first quarter"."""
    return bool(_ACCOUNTS.match(text, mention.end) or _EARNED.search(text, max(0, mention.start - 80), mention.start))
