"""Times of day in an article that tells of its own day: "at about 7.15am a wall fell", on the page of that afternoon."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.mention import Mention

from .clause import Clause
from .modality import PAST, Token, governing, tokens

_DAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this|that|last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z][a-z]{2,})\b"
)
_NAMES = re.compile(r"\b(?:the|a|an|its|their) $")  # "the 6am crossing"


def tells_of_today(mentions: Sequence[Mention], published: date | None) -> bool:
    return published is not None and any(mention.edtf == published.isoformat() for mention in mentions)


def on_the_day(
    text: str, start: int, end: int, mentions: Sequence[Mention], news: Clause | None, published: date | None
) -> list[Mention]:
    """The mentions of a sentence; a time of what is over, with no day beside it, is one of the publish day.

    Not in an article whose last `news` were of another day, nor in a sentence that names one.
    """
    elsewhere = news is not None and news.mention.earliest != published
    if published is None or elsewhere or any(mention.is_day for mention in mentions if not _is_bare(mention)):
        return list(mentions)
    found = tokens(text, start, end)
    return [
        _placed(mention, published)
        if _is_unplaced(mention, published) and not _NAMES.search(text, start, mention.start) and _is_over(found, mention) else mention
        for mention in mentions
    ]


def _is_bare(mention: Mention) -> bool:
    return mention.rule.startswith("clock") and not _DAY.search(mention.text)


def _is_unplaced(mention: Mention, published: date) -> bool:
    return _is_bare(mention) and (mention.earliest is None or mention.earliest > published)


def _is_over(found: list[Token], mention: Mention) -> bool:
    others = [token for token in found if not mention.start <= token.start < mention.end]
    return governing(others, mention.start, mention.end, past=True)[0] == PAST


def _placed(mention: Mention, published: date) -> Mention:
    day, time = published.isoformat(), mention.value.partition("T")[2]
    return replace(
        mention, value=f"{day}T{time}" if time else day, edtf=day, earliest=published, latest=published,
        reason=f"“{mention.text}”: a time that is over and names no day, in an article that tells of its own day.",
    )
