"""Times of day that name no day: "at about 7.15am a wall fell", "by early evening the roof had gone", in an article that tells of one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.dates.mention import Mention

from .clause import Clause
from .governing import governing
from .modality import CHANCE, PAST, PLAN, role
from .tokens import Token, tokens

_DAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this|that|last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z][a-z]{2,})\b"
)
_NAMES = re.compile(r"\b(?:the|a|an|its|their) $")  # "the 6am crossing"
_PART = re.compile(r"(?:mid|early|late)[ -](?:morning|afternoon|evening)|the (?:morning|afternoon|evening)", re.IGNORECASE)
_OWNED = re.compile(r"\s?['’]s\b")  # "at 4pm it dropped Monday's sale": that day is of the sale
OPENING = 20  # characters; "Shortly before midnight"
EVENING, MORNING = "18:00", "10:00"  # an evening begins, a morning is over
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

    def day(self, paragraph: int, *, opens: bool) -> date | None:
        """The day on which a paragraph goes on: its own last one, and that of the one before where it told by the hour.

        Below other paragraphs only where the article told of no other day since it began, or came back to that of its appearing.
        A time that opens its paragraph goes on with the story itself, from which paragraphs in between only look back.
        """
        if self.last is None or self.lead is None:
            return self.published if self.today else None
        lead, last = self.lead.mention.earliest, self.last.mention.earliest
        by_the_hour = self.last.mention.type == "TIME" and paragraph == self.paragraph + 1
        if paragraph == self.paragraph or by_the_hour or last in {lead, self.published}:
            return last
        return max(lead, last) if opens and lead and last else None

    def is_night_before(self, day: date, mention: Mention) -> bool:
        """Whether what was told last was in the evening of a day before the article's, and a time of the morning goes on from there."""
        if self.last is None or self.published is None or not self.last.mention.earliest == day < self.published:
            return False
        return _time(self.last.mention) >= EVENING and "00:00" < _time(mention) < MORNING


def _time(mention: Mention) -> str:
    """The time of day of a clock time, "22:15"; "" of any other."""
    time = mention.value.partition("T")[2]
    return time if time[:1].isdigit() else ""


def tells_of_today(mentions: Sequence[Mention], published: date | None) -> bool:
    return published is not None and any(mention.edtf == published.isoformat() for mention in mentions)


def on_the_day(
    text: str, start: int, end: int, mentions: Sequence[Mention], narration: Narration, paragraph: int
) -> list[Mention]:
    """The mentions of a sentence; a time of what is over, with no day beside it, is one of the day that the article tells of."""
    bare = [mention for mention in mentions if _names_no_day(mention)]
    unread = None if mentions else _UNREAD.search(text, start, end)
    named = any(mention.is_day and not _OWNED.match(text, mention.end) for mention in mentions if mention not in bare)
    if narration.published is None or not (bare or unread) or named:
        return list(mentions)
    found = tokens(text, start, end)
    if _ROUTINE & {token.word for token in found}:
        return list(mentions)
    if unread:
        placed = _on_its_day(text, start, found, _as_mention(unread), narration, paragraph) if _tells_what_was(found) else None
        return [placed] if placed and placed.edtf else []
    return [
        _on_its_day(text, start, found, mention, narration, paragraph) if mention in bare else mention for mention in mentions
    ]


def _on_its_day(
    text: str, start: int, found: list[Token], mention: Mention, narration: Narration, paragraph: int
) -> Mention:
    if not _is_unplaced(mention, narration, paragraph) or _NAMES.search(text, start, mention.start) or not _is_over(found, mention):
        return mention
    day = narration.day(paragraph, opens=mention.start - start <= OPENING)
    if day and narration.is_night_before(day, mention):
        day += timedelta(days=1)
    return _placed(mention, day) if day else mention


def _tells_what_was(found: list[Token]) -> bool:
    roles = {role(found, at) for at in range(len(found))}
    return PAST in roles and not roles & {PLAN, CHANCE}


def _as_mention(unread: re.Match[str]) -> Mention:
    part = "part" if unread["part"] else "dusk"
    return Mention(*unread.span(part), unread[part], "TIME", "", "", None, None, "clock", "")


def _names_no_day(mention: Mention) -> bool:
    """A clock time alone, "the evening": not "at 3.20 a.m. on Sunday"."""
    if mention.rule.startswith("clock"):
        return not _DAY.search(mention.text)
    return mention.type == "TIME" and bool(_PART.fullmatch(mention.text))


def _is_unplaced(mention: Mention, narration: Narration, paragraph: int) -> bool:
    by_default = mention.rule.startswith("deictic") and mention.earliest == narration.published
    of_another_paragraph = mention.rule == "relative-part-of-day" and paragraph != narration.paragraph
    return by_default or of_another_paragraph or mention.earliest is None or mention.begins_after(narration.published)


def _is_over(found: list[Token], mention: Mention) -> bool:
    others = [token for token in found if not mention.start <= token.start < mention.end]
    return governing(others, mention.start, mention.end, past=True)[0] == PAST


def _placed(mention: Mention, day: date) -> Mention:
    told, time = day.isoformat(), mention.value.partition("T")[2]
    return replace(
        mention, value=f"{told}T{time}" if time else told, edtf=told, earliest=day, latest=day,
        reason=f"“{mention.text}”: a time that is over and names no day, where the article tells of {day:%-d %B %Y}.",
    )
