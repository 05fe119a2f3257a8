"""Chronologies whose dates are headings: "9 FEBRUARY 2023" in a line of its own dates the first sentence of the text that follows. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.dates.mention import Mention

from .clause import Clause

FEWEST = 3  # headings; one date alone is that of the article or of a photograph
SHORTEST = 4  # words of what is told
LONGEST = 31  # days; a year holds too much to be the date of its first sentence

_AROUND = re.compile(r"(?:on|in|early|mid|late|the|[\W_])*", re.IGNORECASE)


def under_headings(text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention]) -> dict[int, Mention]:
    """The dates of an article's headings, by the number of the sentence that follows each; empty where they are no chronology."""
    found = {place: heading for place, (start, end) in enumerate(sentences) if (heading := _heading(text, start, end, mentions))}
    days = [mention.earliest for mention in found.values()]
    onward = all(first <= second for first, second in pairwise(days))
    back = all(first >= second for first, second in pairwise(days))
    if len(set(days)) < FEWEST or not (onward or back):
        return {}
    return {place + 1: heading for place, heading in found.items() if place + 1 not in found and place + 1 < len(sentences)}


def headed_clause(text: str, start: int, end: int, heading: Mention, ahead: bool) -> Clause | None:
    """What the sentence `text[start:end]` tells of the date above it."""
    if len(text[start:end].split()) < SHORTEST or text[start:end].rstrip(" ”\"’'").endswith("?"):
        return None
    return Clause(start, end, heading, "planned" if ahead else "happened", statement=False, listed=True)


def _heading(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Mention | None:
    """The one date that a line consists of."""
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    if len(inside) != 1 or inside[0].type != "DATE" or None in (inside[0].earliest, inside[0].latest):
        return None
    mention = inside[0]
    whole = _AROUND.fullmatch(text, start, mention.start) and _AROUND.fullmatch(text, mention.end, end)
    return mention if whole and (mention.latest - mention.earliest).days < LONGEST else None
