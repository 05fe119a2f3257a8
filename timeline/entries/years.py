"""Which bare years date what happened: "was convicted in 2018", and neither "his 2018 conviction" nor what was so for years. Pure."""

import re
from collections.abc import Sequence
from datetime import date

from timeline.dates.mention import Mention
from timeline.dates.rules.announced import OCCASION

from .modality import PAST, STATEMENT
from .tokens import Token

GENERATION = 30 * 366  # days; what lies further back is history, whatever the story

_YEAR = re.compile(r"\d{4}")
_RELATIVE = ("unit-last", "relative")
A_SEASON, A_YEAR = 100, 366  # days; a third or half of a year is more than the one and less than the other
_THEN = re.compile(r"\b(?:in|during)\s+(?:the year\s+)?$", re.IGNORECASE)
_IN_PART = re.compile(r"\b(?:in|during|at|around|towards?)\s+$", re.IGNORECASE)
_OF_IT = re.compile(r"\b(?:of|from|than|since|for|until|over|on|to|the|as)\s+$", re.IGNORECASE)
_NAMED = re.compile(r"\s+(?:dollars|euros|pounds|terms|prices|money|figures|elections?|season|budget|edition)\b|\s?['’–-]")
# "In the 2029 election she ran the campaign", "scored at the 2029 World Cup": that is when it was
_AT_ITS = re.compile(r"\b(?:in|at|during|won|lost|contested|boycotted)\s(?:the|its|his|her|their)\s$", re.IGNORECASE)
_WON = re.compile(
    rf"\b(?:won|lost|contested|boycotted)\s(?:the|its|his|her|their)\s(?:[\w-]+\s){{0,2}}(?:{OCCASION}|world cup)s?\sof\s$", re.IGNORECASE
)
_EVENT = re.compile(rf"\s(?:[\w-]+\s){{0,2}}?(?:{OCCASION}|world cup)s?\b(?!\s(?:season|budget|campaign|rules?)\b)", re.IGNORECASE)
_WHEN = re.compile(r",\s+when\s+\w")
# "asked to hold the games in 2019": where nothing says that the article appeared later, they may be still to come
_TO_DO = re.compile(r"\bto\s(?!(?:the|an?|its|their|his|her)\b)[a-z]{2,}\s[^,;:]*$")
# "found guilty of bringing arms ashore in 2014": what is told of that year is what was done, not the verdict
_DEED = re.compile(
    r"\b(?:guilty|convicted|accused|suspected|charged|sentenced|jailed|imprisoned|fined|tried|banned|punished|arrested|acquitted|cleared)\b"
    r"(?:\s[\w’'-]+){0,8}?\s(?:of|for|over|with)\s(?P<deed>(?:[a-z]+ly\s)?(?:[a-z]{2,}ing|(?:his|her|their|its)\s(?:part|role)\sin)\s[^,;:]*)$"
)
# What tells a life, or how long something has been there.
_OF_A_LIFE = frozenset(
    """born founded graduated joined married retired served worked played studied lived grew ran headed owned emigrated based
    wrote starred debuted""".split()
)
_PERFECT = frozenset({"has", "have"})  # "president in 2018, has resigned": what has been done was done in no year
_BEHIND = re.compile(
    r",?\s+(?:after which|before|until|although)\b|,?\s+and\s+(?:[\w’'-]+\s){1,4}in\s\d{4}\b"
    r"|,?\s+(?:and|but)\s(?:now|still|has|have|is|are)\b"
)


def is_year(mention: Mention) -> bool:
    """A year and no more, whichever: "2018", "last year", "two years later"; or a good part of one, "early 2018"."""
    of_year = mention.rule in {"calendar-year", "half"} or mention.rule.startswith(_RELATIVE)
    return of_year and (bool(_YEAR.fullmatch(mention.edtf)) or is_part(mention))


def is_part(mention: Mention) -> bool:
    """A third or half of a year."""
    first, last = mention.earliest, mention.latest
    return first is not None and last is not None and A_SEASON < (last - first).days < A_YEAR - 2


def is_year_gone_by(mention: Mention, published: date | None) -> bool:
    """A year and no more that lies behind the day of the article, or of which nobody can tell."""
    return is_year(mention) and is_over(mention, published)


def is_over(mention: Mention, published: date | None) -> bool:
    return published is None or (mention.latest is not None and mention.latest < published)


def can_date(before: str, mention: Mention, after: str, published: date | None) -> bool:
    """Whether a year that is over says when something was done: it is within memory, and stands as "in 2018"."""
    if published is not None and (published - mention.latest).days > GENERATION:
        return False
    if _WHEN.match(after):
        return True
    if mention.rule == "calendar-year" and (_WON.search(before) or (_AT_ITS.search(before) and _EVENT.match(after))):
        return True
    if _NAMED.match(after) or (published is None and _TO_DO.search(before)):
        return False
    if is_part(mention) and not mention.text.lower().startswith(("early ", "late ")):
        return bool(_IN_PART.search(before))
    if mention.rule == "calendar-year":
        return bool(_THEN.search(before))
    return not _OF_IT.search(before)


def told_of_year(text: str, start: int, end: int, mention: Mention) -> tuple[int, int]:
    """The part of a clause that is told of its year; what followed or is so now is not."""
    behind = _BEHIND.search(text, mention.end, end)
    end = behind.start() if behind else end
    deed = _DEED.search(text, start, mention.start)
    return (deed.start("deed") if deed else start), end


def is_done(found: Sequence[Token], what: str, verb: int) -> bool:
    """Whether the verb that governs a year tells a deed rather than how things were, or a life."""
    if what not in {PAST, STATEMENT} or verb < 0 or found[verb].word in _OF_A_LIFE:
        return False
    return _PERFECT.isdisjoint(token.word for token in found[max(0, verb - 2) : verb])
