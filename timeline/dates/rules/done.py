"""What happened, was done or was called off on the day that it is named with: "the attack Monday", "called off Sunday's match"."""

import re

# The noun right before a day.
NOUN_BEFORE = re.compile(r"([a-z]+),? {1,2}(?:on |for )?$")
STRUCK = frozenset(
    "attack bombing explosion killing death arrest crash incident blast fire earthquake quake collapse sinking accident shooting raid "
    "raids attacks arrests deaths killings fires floods flood crashes explosions murder murders theft riot riots".split()
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


# "Called off Sunday's match", "cancelled its flights for Sunday": mostly told when that day is near, on either side.
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
