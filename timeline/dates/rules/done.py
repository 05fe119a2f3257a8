"""What happened, was done or was called off on the day that it is named with: "the attack Monday", "called off Sunday's match"."""

import re

from ..context import Context
from ..rule import Found
from ..tense import Verb
from ..to_do import to_be_done

# The noun right before a day.
NOUN_BEFORE = re.compile(r"([a-z]+),? {1,2}(?:on |for )?$")
STRUCK = frozenset(
    "attack bombing explosion killing death arrest crash incident blast fire earthquake quake collapse sinking accident shooting raid "
    "raids attacks arrests deaths killings fires floods flood crashes explosions murder murders theft riot riots outage blackout eruption "
    "derailment stabbing robbery burglary heist landslide coup breakout escape hack".split()
)
DONE = STRUCK | frozenset(
    "decision ruling announcement statement report move verdict agreement deal resignation victory defeat increase cut order comments "
    "remarks storm vow pledge strikes figures data".split()
)
DONE_OF = re.compile(
    rf"'s {{1,2}}(?:[a-z-]+ ){{0,2}}?(?:{'|'.join(sorted(DONE - {'report', 'figures', 'data', 'order', 'announcement'}))})\b"
)


def done_then(folded: str, start: int, lead: str = "") -> bool:
    """Whether the day is that of what has been: "will look into the attack Monday", or with `lead` "his death on 25 June"."""
    if not folded.endswith(f" {lead}", 0, start):
        return False
    noun = NOUN_BEFORE.search(folded, max(0, start - 24), start)
    return noun is not None and noun[1] in STRUCK and folded.endswith(f"{noun[1]} {lead}", 0, start)


# "Called off Sunday's match", "cancelled its trips for Sunday": mostly told when that day is near, on either side.
_CALLED_OFF = re.compile(
    r"\b(?:call(?:s|ed|ing)? off|cancel(?:s|led|ed)|postpone[sd]|scrap(?:s|ped)|put(?:s|ting)? off|(?:pull(?:s|ed)|drop(?:s|ped)) out of|"
    r"(?:not|n't) (?:go ahead with|attend|take part in|hold)) (?:(?:the|an?|its|his|her|their|all) )?"
    r"(?P<what>(?:(?!on\b|in\b|at\b)[a-z-]+ ){1,4}(?:of|for) )?$"
)


def called_off(folded: str, start: int, *, owned: bool = True) -> str:
    """By which words in front of a day what was to be on it is called off; empty where none stand there.

    `owned`: the day is said of something, "Sunday's match"; else it must be that of what is called off.
    """
    match = _CALLED_OFF.search(folded, max(0, start - 60), start)
    return match[0].strip() if match and (owned or match["what"]) else ""


_NOT = re.compile(r"(?:\bnot|\bnever|n't|\bno) [^.;:\x1e]{1,70}$")


def is_done_beside(context: Context, found: Found, verb: Verb, number: int) -> bool:
    """Whether verb and day or month stand side by side, "died on 13 January", or it opens the sentence: "On 13 January a wire broke".

    Not in "was to have been heard on 13 January".
    """
    lead = "on " if number else "in "
    # "the next was on 9 May", "has pencilled in May"
    if not context.folded.endswith(lead, 0, found.start) or verb.word in ("was", "were", "pencilled"):
        return False
    left, _ = context.sentence(found.start, found.end)
    opens = verb.gap >= 0 and not context.folded[left : found.start - len(lead)].strip()
    said = f"{verb.word} {lead}"
    return opens or (context.folded.endswith(said, 0, found.start) and not context.folded.endswith(f"to have {said}", 0, found.start))


def looks_back(context: Context, found: Found, lead: str) -> bool:
    """Whether something was so by then, or not until then."""
    if lead != "by" and not (lead in ("until", "till") and _NOT.search(context.folded, max(0, found.start - 80), found.start)):
        return False
    return was_so(context, found)


def was_so(context: Context, found: Found) -> bool:
    """Whether something was so by then: not where it is still to be done, as in "he was told to leave by March"."""
    verb = context.verb(found.start, found.end)
    left, _ = context.sentence(found.start, found.end)
    return verb is not None and verb.tense == "past" and not to_be_done(context.text, left, found.start)
