"""What one article gives by the way, figures for a month: mostly background rather than an event of the story."""

import re
from collections.abc import Sequence

from .candidate import Candidate
from .tokens import tokens
from .verbs import BARE_SAYING, CHANGE

LONG = 30  # words; a longer clause tells more than a figure

_FIGURE = re.compile(r"\d")
_BOUND = re.compile(r"\b(?:(?:more|less|fewer|higher|lower)\sthan|up\sto)\s(?=\W*\d)", re.IGNORECASE)  # "up to $3 million": no change


def is_stray_figure(members: Sequence[Candidate]) -> bool:
    """Something rose or fell by so much over a time longer than a day, no other article says so, and none leads with it."""
    if len({member.key for member in members}) > 1 or any(member.leads for member in members):
        return False
    return all(_is_figure(member) for member in members)


def _is_figure(member: Candidate) -> bool:
    mention = member.clause.mention
    if mention.earliest == mention.latest or member.clause.modality != "happened":
        return False
    told = _BOUND.sub("", member.words)
    words = {token.word for token in tokens(told, 0, len(told))}
    said = member.words.replace(mention.text, " ")
    announced = member.clause.statement and not words & BARE_SAYING  # that a fare was to rise, rather than that it rose
    return bool(words & CHANGE) and bool(_FIGURE.search(said)) and len(words) < LONG and not announced
