"""What an article says again of a day: bare statements after the first, what retells an earlier clause, what only dates another event."""

import re
from collections import defaultdict
from collections.abc import Sequence

from timeline.articles.vocabulary import names

from .as_planned import is_ahead
from .candidate import PRONOUN, Candidate
from .happenings import ONCE_A_DAY
from .similarity import CALENDAR, cosine, features
from .verbs import SAYING

RETOLD = 0.25  # two clauses of one article and day that are this alike tell the same thing twice
RETOLD_IN_KIND = 0.10  # where both tell of a kind of happening that comes once a day
SAID_AGAIN = 0.20  # what two say on a day is alike to that degree only where it is one statement
SAID_AGAIN_BY_ONE = 0.15  # and what may be said by one: of eleven less alike statements in 80 stories ten were another
IN_COMMON = 2  # words
BY_THE_WAY = 0.05  # where one only says when something else was, "a week after the mill had burned": of ten such pairs all were one event

# "The vote was taken at 10.40 pm", "Their talks ended at dawn": at what hour, of something that is known by then
_AT_AN_HOUR = re.compile(
    r"(?:the|its|their|his|her|this|that)\s(?:(?!(?:that|who|which|and)\b)[\w’'-]+\s){1,6}?"
    r"(?:began|started|ended|finished|lasted|took\splace|(?:was|were)\s(?:over|held|taken|begun|ended|stopped))\b",
    re.IGNORECASE,
)
_SAID = re.compile(rf"\b(?:{'|'.join(sorted(SAYING))})\b")


def without_retellings(members: Sequence[Candidate]) -> list[Candidate]:
    """The clauses of one date but for those with which an article says again what others of its clauses tell."""
    kept: dict[str, list[Candidate]] = defaultdict(list)
    for member in sorted(members, key=lambda member: (not member.clause.listed, *member.order)):
        earlier = kept[member.key]
        if any(_retells(member, other) for other in earlier):
            continue
        earlier.append(member)
    return [member for found in kept.values() for member in found if not any(_is_by_the_way(member, other) for other in found)]


def _retells(member: Candidate, other: Candidate) -> bool:
    if member.place == other.place:
        return False  # cut apart as two facts
    if _only_gives_the_hour(member) and not (other.clause.statement or is_ahead([other])):
        return True
    likeness, both = cosine(other.vector, member.vector), features(member.words).keys() & features(other.words).keys()
    if member.clause.statement and other.clause.statement:
        return likeness >= (SAID_AGAIN if _are_two_speakers(member.words, other.words) else SAID_AGAIN_BY_ONE)
    if ONCE_A_DAY & both:
        return likeness >= RETOLD_IN_KIND
    if PRONOUN.match(member.words) and len([term for term in both if not term.startswith("#")]) < IN_COMMON:
        return False  # it is like the other one by the sentence before, which tells whom it means
    return likeness >= RETOLD


def _are_two_speakers(first: str, second: str) -> bool:
    """Whether the first names another speaker than the second; whom it does not name may be the same."""
    speaker = _speaker(first)
    return bool(speaker) and speaker.isdisjoint(_speaker(second))


def _speaker(words: str) -> set[str]:
    said = _SAID.search(words)
    return names(f"; {words[: said.start()]}") - CALENDAR if said else set()


def _only_gives_the_hour(member: Candidate) -> bool:
    return member.clause.mention.rule.startswith("clock") and member.clause.modality == "happened" and bool(_AT_AN_HOUR.match(member.words))


def _is_by_the_way(member: Candidate, other: Candidate) -> bool:
    """Whether it only dates something else, and the other one tells it in full."""
    if member.clause.mention.rule != "by-event" or other.clause.mention.rule == "by-event" or member.place == other.place:
        return False
    return not (member.clause.statement or other.clause.statement) and cosine(member.vector, other.vector) >= BY_THE_WAY
