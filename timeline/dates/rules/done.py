"""What happened or was done on the day that it is named with: "the attack Monday", "Tuesday's ruling"."""

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
