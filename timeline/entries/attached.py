"""Days of what is attached to a text, which date no event: of a picture below it, an article that it cites, a reader's comment.

Nor does the day of what gave occasion to something done by now: "has pledged aid to survivors of Tuesday's fire".
"""

import re

from timeline.dates.mention import Mention
from timeline.dates.rules.announced import OCCASION

_REACH = 160  # characters

# "Ida Brock, shown here in May", "Ida Brock, pictured leaving the hall on Tuesday"; not "The film, shown in May"
_SHOWN = re.compile(
    r"(?:(?:,|\()\s?(?:pictured|photographed)(?:\s[^,;:()]{1,60})?"
    r"|,\s?(?:shown|seen) (?:here|above|left|right|in (?:a|this) [^,;:()]{1,40})"
    r"(?:\s[^,;:()]{1,60})?|(?:[A-Z][\w.’'-]+\s){1,3}?[A-Z][\w.’'-]+\s?,\s?shown)\s(?:on|in)\s(?:early |late |mid-)?$"
)
_TAKEN = re.compile(r"\b(?:[Ii]mage|[Pp]icture|[Pp]hoto(?:graph)?)s?\b[^.;:]{0,80}?\b(?:taken|shot)\s(?:on|in)\s$")
_CITED = re.compile(r"[\[(](?:[Ss]ee|cf\.)\s[^\])]*$")
_CITED_ENDS = re.compile(r"[^\[(]*?[\])]")
_DONE_BY_NOW = re.compile(r"\b(?:has|have)\b[^;:.]*\b(?:of|following|after|for|into)\s(?:(?:last|this)\s)?$")
_IS_SO = re.compile(r"\b(?:is|are)\b[^;:.]*\b(?:of|following|after|into|over|about)\s(?:(?:last|this)\s)?$")  # "is under fire over"
_OWNED = re.compile(r"\s?['’]s?\s")
_IS_OCCASION = re.compile(rf"(?:[\w’'-]+\s){{0,3}}?{OCCASION}\b")  # "hopes are high for Friday's debate"
_OF = re.compile(r"\b(?:of|following)\s(?:(?:last|this)\s)?$")
# "organisers of Friday's fair in Sele, have given"; a verb in between tells something else
_THEN_DONE = re.compile(
    r"(?:(?!(?:that|who|which|said|told|says)\b|[a-z]+ed\b)[\w’'-]+\s){1,6}?(?:(?!(?:said|told)\b)[\w’'-]+)?,?\s(?:has|have)\b"
)
# "Named its price ahead of a hearing on Wednesday": the day is of the hearing
_AHEAD_OF = re.compile(
    rf"\b(?:ahead of|in the run-up to) (?:[\w’'-]+\s){{0,5}}?(?:{OCCASION}|[Dd]ay)s?\s"
    r"(?:[\w’'-]+\s){0,4}?(?:(?:on|in|this)\s)?$"
)
_AHEAD_OF_HOLIDAY = re.compile(r"\bahead of (?:[\w’'-]+\s){0,4}$")
_AT = re.compile(r"(?:^|\s)(?:At|On)\s$")
_AHEAD_OF_ITS = re.compile(r"\b(?:ahead of|in the run-up to|on the eve of) (?:(?:next|this|last|this coming) )?$", re.IGNORECASE)
_WROTE = re.compile(r"\s?,\s(?:[^\s,.:;]+\s){1,4}wrote\s?(?::|$)")


def is_attached(text: str, sentence: int, mention: Mention) -> bool:
    """Whether a phrase is the day of a picture, of a cited article or of a comment, in the sentence that begins at an offset."""
    before = text[max(sentence, mention.start - _REACH) : mention.start]
    if _SHOWN.search(before) or _TAKEN.search(before):
        return True
    if _CITED.search(before) and _CITED_ENDS.match(text, mention.end):
        return True
    return mention.type == "TIME" and bool(_AT.search(before) and _WROTE.match(text, mention.end))


def is_occasion(text: str, sentence: int, mention: Mention) -> bool:
    """Whether a phrase only names that about which something was done by now, in the sentence that begins at an offset."""
    owned = _OWNED.match(text, mention.end)
    if not owned:
        return False
    told = sentence, mention.start
    if _IS_SO.search(text, *told) and not _IS_OCCASION.match(text, owned.end()):
        return True
    return bool(_DONE_BY_NOW.search(text, *told)) or bool(_OF.search(text, *told) and _THEN_DONE.match(text, owned.end()))


def is_only_named(text: str, sentence: int, mention: Mention) -> bool:
    """Whether a phrase is only that of an occasion, over or to come, in the sentence that begins at an offset."""
    return is_occasion(text, sentence, mention) or is_ahead_of_it(text, sentence, mention)


def is_ahead_of_it(text: str, start: int, mention: Mention) -> bool:
    """Whether a day is that of an occasion ahead of which something was done, "ahead of Tuesday's vote" too."""
    if (owned := _OWNED.match(text, mention.end)) and _AHEAD_OF_ITS.search(text, start, mention.start):
        return bool(_IS_OCCASION.match(text, owned.end()))
    return bool((_AHEAD_OF_HOLIDAY if mention.rule == "holiday" else _AHEAD_OF).search(text, start, mention.start))
