"""Times of day that name no day: "at about 7.15am a wall fell", "by early evening the roof had gone", in an article that tells of one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.dates.mention import Mention

from .clause import Clause
from .modality import CHANCE, PAST, PLAN, Token, governing, role, tokens

_DAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this|that|last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z][a-z]{2,})\b"
)
_NAMES = re.compile(r"\b(?:the|a|an|its|their) $")  # "the 6am crossing"
_PART = re.compile(r"(?:mid|early|late)[ -](?:morning|afternoon|evening)|the (?:morning|afternoon|evening)", re.IGNORECASE)
_ROUTINE = frozenset("every each daily usually normally always often".split())
_UNREAD = re.compile(  # parts of a day that are no dates by themselves
    r"\b(?:in (?P<part>the (?:morning|afternoon|evening))(?! (?:of|after|before)\b)|(?:by|at) (?P<dusk>nightfall|dusk|sunset))\b",
    re.IGNORECASE,
)


@dataclass
class Narration:
    """Which day an article tells of as it goes on: `lead` is its first one, `last` what it told last, in which paragraph.

    `today`: it names the day on which it appeared, and tells of that as long as it names no other.
    """

    published: date | None
    today: bool
    lead: Clause | None = None
    last: Clause | None = None
    paragraph: int = -1

    def tell(self, clause: Clause, paragraph: int) -> None:
        self.lead, self.last, self.paragraph = self.lead or clause, clause, paragraph

    def day(self, paragraph: int) -> date | None:
        """The day on which a paragraph goes on: its own last one, and that of the one before where it told by the hour.

        Below other paragraphs only where the article told of no other day since it began, or came back to that of its appearing.
        """
        if self.last is None or self.lead is None:
            return self.published if self.today else None
        day = self.last.mention.earliest
        by_the_hour = self.last.mention.type == "TIME" and paragraph == self.paragraph + 1
        return day if paragraph == self.paragraph or by_the_hour or day in {self.lead.mention.earliest, self.published} else None


def tells_of_today(mentions: Sequence[Mention], published: date | None) -> bool:
    return published is not None and any(mention.edtf == published.isoformat() for mention in mentions)


def on_the_day(text: str, start: int, end: int, mentions: Sequence[Mention], day: date | None, published: date | None) -> list[Mention]:
    """The mentions of a sentence; a time of what is over, with no day beside it, is one of the `day` that the article tells of."""
    if published is None or day is None or any(mention.is_day for mention in mentions if not _is_bare(mention)):
        return list(mentions)
    found = tokens(text, start, end)
    if _ROUTINE & {token.word for token in found}:
        return list(mentions)
    if not mentions and (unread := _unread(text, start, end, found)):
        return [_placed(unread, day)]
    return [
        _placed(mention, day)
        if _is_unplaced(mention, published) and not _NAMES.search(text, start, mention.start) and _is_over(found, mention) else mention
        for mention in mentions
    ]


def _unread(text: str, start: int, end: int, found: list[Token]) -> Mention | None:
    match = _UNREAD.search(text, start, end)
    roles = {role(found, at) for at in range(len(found))}
    if not match or PAST not in roles or roles & {PLAN, CHANCE}:
        return None
    at = match.span("part" if match["part"] else "dusk")
    return Mention(*at, text[slice(*at)], "TIME", "", "", None, None, "clock", "")


def _is_bare(mention: Mention) -> bool:
    if mention.rule.startswith("clock"):
        return not _DAY.search(mention.text)
    return mention.type == "TIME" and bool(_PART.fullmatch(mention.text))


def _is_unplaced(mention: Mention, published: date) -> bool:
    if not _is_bare(mention):
        return False
    by_default = mention.rule.startswith("deictic") and mention.earliest == published
    return by_default or mention.earliest is None or mention.earliest > published


def _is_over(found: list[Token], mention: Mention) -> bool:
    others = [token for token in found if not mention.start <= token.start < mention.end]
    return governing(others, mention.start, mention.end, past=True)[0] == PAST


def _placed(mention: Mention, day: date) -> Mention:
    told, time = day.isoformat(), mention.value.partition("T")[2]
    return replace(
        mention, value=f"{told}T{time}" if time else told, edtf=told, earliest=day, latest=day,
        reason=f"“{mention.text}”: a time that is over and names no day, where the article tells of {day:%-d %B %Y}.",
    )
