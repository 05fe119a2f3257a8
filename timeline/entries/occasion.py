"""What a clause names only as its occasion: "The minister summoned the envoy over the arrest of two men" tells of a summons. Pure."""

import re

from .modality import has_verb

_OPENS = (
    r"(?:following|after|amid|because\sof|due\sto|as\sa\sresult\sof|in\s(?:response|reaction)\sto|in\sthe\s(?:wake|aftermath)\sof|"
    r"in\sconnection\swith|in\sprotest\s(?:at|against|over)|over(?=\s(?:the|an?|its|his|her|their|allegations|claims|accusations)\s))\s"
)
_OPENING = re.compile(_OPENS, re.IGNORECASE)
_BEHIND = re.compile(rf",?\s(?:(?:hours|days|weeks|months|years|shortly|soon|just|only)\s)?(?={_OPENS})", re.IGNORECASE)
_TIME = re.compile(
    r"over\sthe\s(?:\w+\s)?(?:weekend|summer|winter|holidays?|past|last|next|coming|years?|months?|weeks?|days?|phone)\b", re.IGNORECASE
)


def without_occasion(words: str, phrase: str) -> str:
    """The words but for what they give as an occasion, where they tell something of their own, and of that on which day."""
    at = words.find(phrase) if phrase else -1
    if _OPENING.match(words):
        told = words.partition(", ")[2]
        dated = at < 0 or at >= len(words) - len(told)
        return without_occasion(told, phrase) if dated and has_verb(told) else words
    for found in _BEHIND.finditer(words):
        told = words[: found.start()]
        if not _TIME.match(words, found.end()) and at < found.start() and has_verb(told):
            return told
    return words
