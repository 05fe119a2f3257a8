"""Several days that one verb tells of, on each of which it was done: "Two others died on 2 April and 19 June"."""

import re

from timeline.dates.mention import Mention

from .modality import contains_verb
from .spans import is_month
from .tokens import tokens

# "died on 2 April and 19 June", "raised it in March and again in June"
_AND_ON = re.compile(r"\s?,?\s(?:and|then)\s(?:(?:again|later|then|once more|also)\s)?(?:(?:on|in)\s)?(?:the\s)?")
# "lost to Orrin on Saturday and to Sele on Tuesday", "shareholders vote on Monday and creditors on Wednesday"
_AND_OTHERS = re.compile(r",?\s(?:and|then)\s(?:(?:[^\s,;:.()“”\"]|(?<=\d)[.,](?=\d))+,?\s){1,7}?")
_ONE_END = re.compile(r"\b(?:between|from|since|until|till|by|before|after|than|of|either|both)\s(?:the\s)?$", re.IGNORECASE)
_SUBJECT_BEHIND = re.compile(r"\s?['’]s?\b|\s(?:[A-Z]|(?:he|she|it|they|we|the)\s)")
_OTHER_CLAUSE = frozenset("that which who whom whose after before when while as since until because but".split())
_DAYS_APART, _MONTHS_APART = 2, 59  # days; what follows right upon another is one stretch of time with it


def each_its_own(text: str, start: int, first: Mention, second: Mention) -> bool:
    """Whether one verb, in front of both, tells of two days or months that lie apart, in the stretch that begins at `start`."""
    days, months = first.is_day and second.is_day, is_month(first) and is_month(second)
    if not (days or months) or first.earliest is None or second.earliest is None:
        return False
    if abs((second.earliest - first.earliest).days) < (_DAYS_APART if days else _MONTHS_APART):
        return False
    between = first.end, second.start
    if not (_AND_ON.fullmatch(text, *between) or _AND_OTHERS.fullmatch(text, *between)) or contains_verb(text, *between):
        return False
    if any(token.word in _OTHER_CLAUSE for token in tokens(text, *between)) or _SUBJECT_BEHIND.match(text, second.end):
        return False
    return not _ONE_END.search(text, start, first.start) and contains_verb(text, start, first.start)
