"""What goes on, neither begun nor ended on a day: "helpers were arriving on Wednesday"; and what is fixed for that of the article."""

import re
from datetime import date

from timeline.dates.mention import Mention

from .tokens import Token

WEEK = 7  # days
# "Voters go to the polls today", "Peace talks resume in Orrin on Friday"; not "two visits to Orrin on Friday"
_FIXED = re.compile(
    r"\b(?!(?i:the|an?|its|their|his|her|two|three|four|five|and|or|of|to|for|no|\d+|will|would|could|may|might|not)\s)[\w’'-]+\s"
    r"(?:resumes?|reopens?|gathers?|convenes?|meets?|votes?|opens?|begins?|starts?|returns?|go(?:es)? to the polls|go(?:es)? on trial|"
    r"travels?|hosts?|holds?|appears?|arrives?|leaves?|celebrates?|observes?|kicks? off|takes? (?:place|effect|office))"
    r"\s(?:[\w’'-]+\s){0,10}?(?:on\s)?$"
)
_STATES = frozenset(
    """being bracing during facing getting going hoping lacking living looking lying missing nothing pending preparing remaining
    seeking sitting sleeping standing something staying trying waiting""".split()
)


def is_going_on(found: list[Token], verb: int, *, today: bool = False) -> bool:
    """Whether the verb at an index tells so: "was quickly gaining ground", not "was waiting".

    `today`: the article appeared on that day, so that helpers "are arriving", or a rule "is effective".
    """
    behind = [token.word for token in found[verb + 1 : verb + 3] if not token.word.endswith("ly") and token.word not in {"also", "still"}]
    if not behind or found[verb].word not in ({"was", "were", "is", "are"} if today else {"was", "were"}):
        return False
    return (behind[0].endswith("ing") and behind[0] not in _STATES) or (today and behind[0] == "effective")


def is_now(mention: Mention, published: date | None) -> bool:
    """Whether a phrase names the day of the article, or its week."""
    first, last = mention.earliest, mention.latest
    return None not in (published, first, last) and first <= published <= last and (last - first).days < WEEK


def is_fixed(text: str, start: int, mention: Mention) -> bool:
    """Whether a clause that begins at an offset tells in the present what is fixed for a day: "Leaders gather in Orrin today"."""
    return _FIXED.search(text, start, mention.start) is not None
