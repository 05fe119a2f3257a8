"""What a day or month is said of where that is not the verb near it: "its February forecast", "a deal to sell the mill in January"."""

import re

from ..context import Context
from ..rule import Found
from .announced import OCCASION, READY_FOR
from .done import STRUCK

# "its February forecast": the month is that of the thing, whatever the verb says.
_OWNED = re.compile(r"\b(?:its|his|her|their|our|my) $")
_FIGURES = re.compile(
    r"'s {1,2}(?:[a-z]+ )?(?:figures?|data|reports?|results|sales|numbers|rates?|gains?|declines?|levels?|rise|fall|drop|increase)\b"
)
# "the deaths of two guards in September"
_STRUCK_IN = re.compile(
    rf"\b(?:the|an?|last) (?:[a-z'-]+ ){{0,2}}(?:{'|'.join(sorted(STRUCK))})(?: of (?:[a-z0-9'-]+ ){{1,6}}| )(?:in|of) $"
)
# "disclosed a deal to sell the mill in January": that January comes, if it is near.
_INTENT = re.compile(
    r"\b(?:agreements?|offers?|deals?|pacts?|bids?|proposals?|contracts?|options?|decisions?) to [a-z]{2,15} [^;:()]{0,80}$"
)
# "told the bank to hold more capital from 1 January"
_FROM_THEN = re.compile(r"\b(?:[a-z]+ed|told|chose)\b[^;:()]{0,60} to (?!the\b|a\b|an\b)[a-z]{2,15} [^;:()]{0,80} from $")
# "wants the wreck raised in August", "clearing the way for the first payments to go out in June"
_WANTED = re.compile(
    r"\b(?:(?:wants?|wanted|needs?) (?:the|an?|its|his|her|their|all) (?:[a-z'-]+ ){1,4}?[a-z]+ed"
    r"|for (?:the|an?|its|his|her|their|all) (?:[a-z'-]+ ){1,4}?to (?!the\b|an?\b)[a-z]{2,15}(?: [a-z'-]+){0,3}) in $"
)
# "She retires in November": what somebody does in the present is fixed for that month.
_DOES = re.compile(r"\b(?:he|she|it) (?!(?:was|has|is|his|its|says|does)\b)[a-z]{3,}s (?:(?!that )[a-z0-9'-]+ ){0,6}in $")
# "paid it back ahead of the vote on 26 July", "quit before the elections in June"
_AHEAD_OF = re.compile(
    r"\b(?:ahead of|before|in the run-up to|prepar(?:e[ds]?|ing)(?: for)?|in (?:preparation|time) for) "
    rf"(?!(?:he|she|it|they)\b)(?:[\w'-]+ ){{0,5}}?(?:[a-z]+-)?(?:{OCCASION}|day)s? (?:(?:on|in) )?$"
)
# "picked for the June elections"
_FOR_THE = re.compile(r"\b(?:for|ahead of|before|until|in the run-up to) (?:the|its|his|her|their) $")
_THEN_HELD = re.compile(rf" (?:[a-z-]+ ){{0,2}}?{OCCASION}\b")
# "Election in November", which has no verb
_OCCASION_IN = re.compile(rf"\b{OCCASION} (?:(?:in|at) (?:[a-z'-]+ ){{1,3}}?)?\"?in $")
# "has announced a concert for Lund on 8 October", "was confirmed to take part in the gig in October"
_ANNOUNCED = re.compile(
    rf"\b(?:announc(?:e[ds]?|ing)|confirm(?:s|ed|ing)|unveil(?:s|ed|ing)) [^.;:,]{{0,60}}?\b{OCCASION} "
    r"(?:(?:for|in|at) (?:the )?(?:[a-z'-]+ ){1,3}?)?(?:on|in) $"
)
# "October's outage", "last May's deadly floods"
_OF_WHAT_STRUCK = re.compile(rf"'s (?:[a-z0-9-]+ ){{0,3}}?(?:{'|'.join(sorted(STRUCK))})\b")
SOON = 4 * 31  # days ahead, in months of 31
# "would sue it, accusing it of selling the mill in January": what somebody is blamed or thanked for has been done.
_BLAMED = re.compile(
    r"\b(?:(?:accus|blam|prais|fin|critici[sz]|apologi[sz])(?:es?|ed|ing)|(?:convict|suspect|thank)(?:s|ed|ing)|guilty)[^;:]{0,60} "
    r"(?:of|for) [a-z]{3,}ing [^;:,]{0,60}$"
)


def is_of_a_deed(context: Context, found: Found) -> bool:
    """Whether somebody is blamed or thanked for what was done then."""
    return context.folded.endswith(("in ", "on "), 0, found.start) and _is_behind(_BLAMED, context, found, 140)


def is_ahead_of(context: Context, found: Found) -> bool:
    """Whether it is the day or month of an occasion ahead of which something was done."""
    if _is_behind(_FOR_THE, context, found, 32) and _THEN_HELD.match(context.folded, found.end):
        return True
    return _is_behind(_AHEAD_OF, context, found, 110) or _is_behind(_ANNOUNCED, context, found, 130)


def is_of_what_struck(context: Context, found: Found) -> bool:
    """Whether it is the month of an attack, a crash or the like, which has been."""
    return _OF_WHAT_STRUCK.match(context.folded, found.end) is not None


def is_wanted(context: Context, found: Found) -> bool:
    """Whether the month is said of what somebody wants done, makes way for or gets ready for."""
    if not context.folded.endswith("in ", 0, found.start):
        return False
    return _is_behind(_WANTED, context, found, 130) or _is_behind(READY_FOR, context, found, 130)


def told_ahead(context: Context, found: Found, *, to_the_day: bool) -> str:
    """What shows without a verb near it that a day or month lies ahead, in words; empty where nothing does.

    "The first close on 31 January, the others at the end of March", and what somebody does in a month, told in the present.
    """
    previous, published = context.previous, context.published
    if previous and published and previous.first > published.last and context.same_sentence(found.start):
        return f"“{context.previous_phrase}” before it"
    if to_the_day or not context.folded.endswith("in ", 0, found.start):
        return ""
    if _is_behind(_OCCASION_IN, context, found, 40):
        return "what is named while it is still to come"
    return "what is told in the present" if _is_behind(_DOES, context, found, 80) else ""


def is_intended(context: Context, found: Found, *, to_the_day: bool) -> bool:
    """Whether the month is said of what somebody agreed to do, or the day is the first of what was told or decided to be done."""
    return _is_behind(_FROM_THEN if to_the_day else _INTENT, context, found, 130)


def _is_behind(words: re.Pattern[str], context: Context, found: Found, reach: int) -> bool:
    """Whether a day or month stands right behind such words of its sentence, which begin at most so many characters before it."""
    left, _ = context.sentence(found.start, found.end)
    return words.search(context.folded, max(left, found.start - reach), found.start) is not None


def is_owned(context: Context, found: Found) -> bool:
    """Whether the month is that of a thing: "its February forecast", "December's figures"."""
    if _OWNED.search(context.folded, max(0, found.start - 8), found.start):
        return True
    return _FIGURES.match(context.folded, found.end) is not None


def is_struck(context: Context, found: Found) -> bool:
    """"Will look into the deaths of two guards in September": what is looked into has been."""
    return _STRUCK_IN.search(context.folded, max(0, found.start - 80), found.start) is not None
