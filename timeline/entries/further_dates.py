"""Two dates of one verb that tell two events: "died on 2 April and 19 June", "the mill closes on Tuesday and the pit on Friday"."""

import re

from timeline.dates.mention import Mention

from .modality import contains_verb
from .spans import is_month
from .years import is_year

_AND = re.compile(r"\s*,?\s+and\s+(?:again\s+)?(?:on\s+|in\s+)?")
_FROM_TO = re.compile(r"\b(?:between|from|either|since|until|till|than)\s+(?:the\s+)?$", re.IGNORECASE)
_LASTS = re.compile(r"\b(?:night|weekend)s? of\b", re.IGNORECASE)  # "the night of 3 May and 4 May" is one
# "and the one in Orrin on Friday", "and a shorter one yesterday": the verb is that of the first
_AND_ANOTHER = re.compile(
    r",?\s+and\s+(?=(?:the|an?|its|his|her|their|another|two|three|four|five|six)\b|[\dA-Z])"
    r"(?:(?!(?:that|which|who|whom|whose|after|before|when|while|as|because|since|until|if|to|between|from|but|or)\b)[^\s;:()“”\"]+\s+){1,12}?"
    r"(?:(?:on|in)\s+)?"
)
_ENDS = re.compile(r"\s*(?:[.;,)”\"]|$|\s(?:and|as|after|with|to)\b)")


def dates_another(text: str, start: int, first: Mention, second: Mention) -> bool:
    """Whether what a stretch that begins at `start` tells of the first expression happened again, or to another, at the second."""
    if not _lies_apart(first, second) or _FROM_TO.search(text, start, first.start) or _LASTS.search(text, start, first.end):
        return False
    if _AND.fullmatch(text, first.end, second.start):
        return contains_verb(text, start, first.start)
    gapped = _AND_ANOTHER.fullmatch(text, first.end, second.start) and _ENDS.match(text, second.end)
    return bool(gapped) and contains_verb(text, start, first.start) and not contains_verb(text, first.end, second.start)


def _lies_apart(first: Mention, second: Mention) -> bool:
    """Whether both are days, months or years, and not the same."""
    alike = (first.is_day and second.is_day) or any(is_such(first) and is_such(second) for is_such in (is_month, is_year))
    return alike and first.edtf != second.edtf
