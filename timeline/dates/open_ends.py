"""Expressions that the word before them leaves open to one side: "since March", "by Friday", "until 3 May", "from June on".

EDTF writes these with two dots: `2025-03/..` and `../2025-07-18`.
"""

import re
from typing import NamedTuple

from .fold import BREAK
from .period import Period

# What may stand between that word and the expression.
_GAP = r"(?: {1,3}(?:about|around|at least|in|on|the|as long ago as))?(?: {1,3}|$)"
_FROM_ON = re.compile(r"(?<![a-z-])(?:ever )?since" + _GAP + r"$|(?<![a-z-])as from" + _GAP + "$")
_UP_TO = re.compile(r"(?<![a-z-])(?:by|until|till|up (?:to|until|till)|(?:no|not) later than)" + _GAP + "$")
_FROM = re.compile(r"(?<![a-z-])(?:from|starting|beginning)" + _GAP + "$")
_ONWARDS = re.compile(r" {1,3}(?:on|onwards?)(?![a-z])(?! {1,3}(?:the|a|an|his|her|its|their)\b)")
# "After July 1 imports will", not "after Friday's vote" or "before the May elections", where the day is that of the event.
_BESIDE = re.compile(r"(?<![a-z-])(?<!the day )(?<!week )(?<!month )(?<!year )(?<!days )(?<!weeks )(?<!months )(?<!years )"
                     r"(?P<side>after|before)(?: {1,3}|$)$")  # fmt: skip
_ALONE = re.compile(
    r" {0,3}(?:$|[.,;:)]|\x1e)| {1,3}(?:and|but|or|to|with|in|at|on|for|because|as|that|the|a|an|is|are|was|were|will|would|has|have|had|"
    r"must|can|could|should|may|might|he|she|it|they|we|if|when|while|unless|so|by)\b"
)
LONGEST = 32

class Leads(NamedTuple):
    """What stands before an expression that is open towards later, and towards earlier, and how any of it ends.

    Most text before an expression ends otherwise, which is quicker to see than to match.
    """

    since: re.Pattern[str]
    until: re.Pattern[str]
    ends: tuple[str, ...]


_LAST = "since from by until till to than starting beginning after before about around least in on the ago"
ENGLISH = Leads(_FROM_ON, _UP_TO, tuple(f"{word} " for word in _LAST.split()))


def open_side(folded: str, start: int, end: int, previous_end: int, leads: Leads = ENGLISH) -> tuple[str, str]:
    """Which side is open, "later" or "earlier", and the word that says so; both "" where none is.

    "From March until June" has both its ends: `previous_end` is where the expression before ends.
    """
    if not folded.endswith(leads.ends, 0, start):
        return "", ""
    lead = folded[max(0, start - LONGEST, folded.rfind(BREAK, max(0, start - LONGEST), start) + 1) : start]
    since = leads.since.search(lead)
    if since:
        return "later", since[0].strip()
    up_to = leads.until.search(lead)
    if up_to and not (up_to[0].startswith("by") and folded.startswith("'s ", end)):
        begun = start - len(up_to[0])
        return ("", "") if 0 <= begun - previous_end <= 2 else ("earlier", up_to[0].strip())
    if leads is not ENGLISH:
        return "", ""
    onwards = _ONWARDS.match(folded, end)
    if onwards and _FROM.search(lead):
        return "later", onwards[0].strip()
    beside = _BESIDE.search(lead)
    if beside and _ALONE.match(folded, end):
        return ("later" if beside["side"] == "after" else "earlier"), beside["side"]
    return "", ""


def in_words(side: str, word: str) -> str:
    """What an editor is told of it."""
    return f"“{word}”: {'from then on, with no end given' if side == 'later' else 'up to then, with no beginning given'}"


def opened(period: Period, side: str) -> str:
    """The EDTF of a period and all that lies beyond it on one side."""
    first, _, last = period.edtf.partition("/")
    return f"{first}/.." if side == "later" else f"../{last or first}"
