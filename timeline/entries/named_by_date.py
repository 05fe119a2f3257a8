"""Dates that only name a thing: "the 2031 bond fell on Monday", "third-quarter results are due on Thursday"."""

import re
from collections.abc import Sequence

from timeline.dates.mention import Mention

_YEAR = re.compile(r"(?:the\s)?\d{4}", re.IGNORECASE)
_PAPER = re.compile(r"(?:\s[\w-]+)?\s(?:bonds?|notes?|eurobonds?|gilts?|bunds?|debentures?|maturit(?:y|ies))\b")
_NOUN = re.compile(
    r"\s(?!(?:and|or|to|in|on|at|by|as|was|were|is|are|has|had|when|after|before|until|with|for|the|an?|from)\b)[A-Za-z]"
)
_OF_NOUN = re.compile(
    r"(?:\b(?P<at>in|at|during|won|lost|contested|boycotted)\s)?\b(?:the|an?|its|their|his|her)\s$", re.IGNORECASE
)
_PERIOD = re.compile(r"(?:the\s)?(?:\w+[- ])?(?:quarter(?:ly)?|half|half-year|year|annual)(?:[- ]year)?(?: of \d{4})?", re.IGNORECASE)
_ACCOUNTS = re.compile(r"(?:\s(?:financial|operating|net|its))?\s(?:results|earnings|accounts|figures|numbers|profits?)\b")
_EARNED = re.compile(r"\b(?:loss(?:es)?|profits?|earnings|revenues?|sales|income)\b[^,;:]{0,40}\s(?:for|in)\s(?:the\s)?$")


def without_names_of_things(text: str, dating: Sequence[Mention]) -> list[Mention]:
    """A period of accounts dates them where nothing else in the sentence does, for then they are what is told."""
    left = [mention for mention in dating if not (_YEAR.fullmatch(mention.text) and _PAPER.match(text, mention.end))]
    if any(mention.is_day for mention in left):
        left = [mention for mention in left if not _is_of_thing(text, mention)]
    return [
        mention for mention in left
        if len(left) == 1 or not (_PERIOD.fullmatch(mention.text) and _is_of_accounts(text, mention))
    ]


def _is_of_thing(text: str, mention: Mention) -> bool:
    """"The 2031 supply bill", "a 2018 study"; not "in the 2031 election", which is when something was done."""
    owner = _OF_NOUN.search(text, max(0, mention.start - 20), mention.start)
    return bool(owner and not owner["at"] and _YEAR.fullmatch(mention.text) and _NOUN.match(text, mention.end))


def _is_of_accounts(text: str, mention: Mention) -> bool:
    """"First-quarter results", "a loss of 9 million for the first quarter"."""
    return bool(_ACCOUNTS.match(text, mention.end) or _EARNED.search(text, max(0, mention.start - 80), mention.start))
