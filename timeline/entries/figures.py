"""What one article gives by the way, figures for a month or a month of years ago: background rather than an event of the story."""

import re
from collections.abc import Sequence

from .candidate import Candidate
from .modality import tokens
from .verbs import CHANGE

YEARS_AGO = 3 * 366  # days
LONG = 30  # words; a longer clause tells more than a figure

_FIGURE = re.compile(r"\d")


def is_stray_figure(members: Sequence[Candidate]) -> bool:
    """Something rose or fell by so much over a time longer than a day, no other article says so, and none leads with it."""
    if len({member.key for member in members}) > 1 or any(member.leads for member in members):
        return False
    return all(_is_figure(member) for member in members)


def is_lone_memory(members: Sequence[Candidate]) -> bool:
    """A month or more of years ago that one article alone remembers.

    What two tell, one leads with or has in its chronicle belongs to the story.
    """
    mention = members[0].clause.mention
    if len({member.origin for member in members}) > 1 or mention.earliest == mention.latest:
        return False
    if any(member.leads or member.clause.listed for member in members):
        return False
    return all(
        member.published is not None and member.clause.mention.latest is not None
        and (member.published - member.clause.mention.latest).days > YEARS_AGO
        for member in members
    )


def _is_figure(member: Candidate) -> bool:
    mention = member.clause.mention
    if mention.earliest == mention.latest or member.clause.modality != "happened":
        return False
    words = {token.word for token in tokens(member.words, 0, len(member.words))}
    said = member.words.replace(mention.text, " ")
    return bool(words & CHANGE) and bool(_FIGURE.search(said)) and len(words) < LONG
