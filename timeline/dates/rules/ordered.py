"""What somebody was told or is wanted to do: on the day that is named with it, or told on that day."""

import re

from .announced import OCCASION

# "ordered the two men to appear Wednesday": what somebody was told to do was to come.
_TOLD_TO = re.compile(
    r"\b(?:ordered|summoned|invited|instructed|required|asked|urged) (?:(?!to\b)[a-z'-]+ ){1,6}to (?:appear|return|attend|report|meet|"
    r"testify|come|leave|pay|surrender|answer|vote|resume|be) (?:(?!who |which |that )[a-z'-]+ ){0,6}(?:on )?$"
)
# "The plan calls for the court to sit again on Monday": what somebody wants done, told in the present.
_WANTED = re.compile(
    r"\b(?:calls? for|provides? for|wants?|needs?|requires?|would like) (?:(?!to\b)[a-z'-]+ ){1,6}to (?!the\b|an?\b)(?:be )?[a-z]{2,} "
    r"(?:(?!who |which |that |[a-z]+ed )[a-z'-]+ ){0,6}(?:on |at |from )?$"
)
# "The union has called for a general strike on Monday": English dates no perfect by a day gone by, so it is that of the strike.
_CALLED_FOR = re.compile(
    r"\b(?:has|have|is|are) (?:also |now )?(?:call(?:ed|ing)(?: for)?|announc(?:ed|ing)|scheduled|plann(?:ed|ing)|conven(?:ed|ing)|"
    r"arrang(?:ed|ing)|organi[sz](?:ed|ing)|demand(?:ed|ing)|propos(?:ed|ing)) "
    rf"(?:(?!on\b|after\b|over\b|during\b)[a-z-]+ ){{0,5}}?{OCCASION} (?:(?:in|at|outside) (?:the )?[a-z-]+ )?on $"
)
# "With polls opening on Sunday, both camps are nervous"
_WITH = re.compile(
    r"\bwith (?:(?!to\b)[a-z'-]+ ){1,6}(?:opening|closing|starting|beginning|ending|expiring|looming|approaching|due) (?:on )?$"
)
# "had ordered the pace to be doubled on Saturday": that was done before what is told, on that day.
_HAD_ORDERED = re.compile(
    r"\bhad (?:ordered|told|asked|urged|instructed|directed) (?:(?!who |which |that )[a-z'-]+ ){1,6}to be [^.,;:]{3,60}$"
)
REACH = 110  # characters


def is_ordered_for(folded: str, left: int, start: int) -> bool:
    """Whether the day that begins at `start`, in the sentence that begins at `left`, is that of what is to be done."""
    low = max(left, start - REACH)
    if _TOLD_TO.search(folded, low, start) or _WANTED.search(folded, low, start) or _WITH.match(folded, left, start):
        return True
    return folded.endswith("on ", low, start) and _CALLED_FOR.search(folded, low, start) is not None


def was_ordered_on(folded: str, left: int, start: int) -> bool:
    """Whether the day is that of the order."""
    return folded.endswith("on ", left, start) and _HAD_ORDERED.search(folded, max(left, start - REACH), start) is not None
