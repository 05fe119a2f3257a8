"""The lead of an article that reports news without a day: it is dated by the publication."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from timeline.dates.mention import Mention

from .clauses import Clause
from .modality import CHANCE, COPULA, NONE, PAST, PLAN, STATEMENT, role
from .similarity import features
from .tokens import Token, tokens


class Published(Protocol):
    @property
    def published(self) -> date | None: ...
    @property
    def headline(self) -> str: ...
    @property
    def provisional(self) -> bool: ...
    @property
    def mentions(self) -> Sequence[Mention]: ...
    @property
    def date_reason(self) -> str: ...
    @property
    def date_span(self) -> tuple[int, int] | None: ...


OPENING = 3  # sentences
IN_COMMON = 2  # words with the headline
SHORTEST = 8  # words
_WHO = frozenset("who which that whose whom to and or but by of".split())
_PRONOUNS = frozenset("i we you he she it they this that these those there nobody nothing what when while as after before if in".split())
_IN_THE_PRESENT = re.compile(
    r"^[^:?]*\w\s(?:wins?|beats?|scores?|sinks?|holds?|draws?|loses?|crush(?:es)?|stuns?|edges?|thrash(?:es)?|claims?|takes?|breaks?|hits?|"
    r"dies|die|quits?|resigns?|falls?|collapses?|kills?|strikes?|opens?|closes?|rejects?|approves?|backs?|votes?|signs?|names?|sacks?|"
    r"begins?|ends?|agrees?|reach(?:es)?|arrives?|returns?|lands?|seals?|cuts?|raises?|hikes?|declares?|grants?|orders?|jails?|rolls?)\s"
)
NEAR = timedelta(days=6)
_PERFECT = re.compile(r"\b(?:has|have)\b(?! (?:been|long|always|never|not|yet)\b)")
# "has fallen by two thirds in two years" is a state of things
_OVER_TIME = re.compile(
    r"\b(?:in|over|within) (?:the (?:past|last) )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months|decades?)\b"
)


def lead_clause(text: str, sentences: Sequence[tuple[int, int]], told: Sequence[Clause], source: Published) -> Clause | None:
    """A clause dated to the publish day for the first sentence, or None where that would be a guess.

    Only for a confirmed publish day and a lead without a day of its own: in the perfect ("has appointed") when the next two
    sentences tell of no day near, or with a verb of saying when the whole article tells of none. In the simple past ("suspended the
    licence of the ferry") when it tells of none near but the publish day itself and the headline tells of the same kind of happening.
    """
    if source.published is None or source.provisional or not sentences:
        return None
    start, end = sentences[0]
    if any(start <= mention.start < end and mention.edtf for mention in source.mentions):
        return None
    if told_at := _told_by_headline(text, sentences, source):
        return Clause(*told_at, publication(text, told_at[0], source), "happened", statement=False)
    found = tokens(text, start, end)
    roles = [role(found, i) for i in range(len(found))]
    first = next((i for i, what in enumerate(roles) if what in {PAST, STATEMENT, PLAN, CHANCE}), None)
    if first is None or roles[first] in {PLAN, CHANCE} or _had_been_done(found, first):
        return None
    perfect = _PERFECT.search(text, start, found[first].end)
    if perfect and _OVER_TIME.search(text, found[first].end, end):
        return None
    retold = told if not perfect else [clause for clause in told if clause.start < sentences[min(2, len(sentences) - 1)][1]]
    if roles[first] == PAST and not perfect:
        earlier = [clause for clause in told if clause.mention.earliest != source.published]
        named = _did_something(found, roles, first) and _kinds(source.headline) & _kinds(text[start:end])
        if not named or _names_a_day_near(earlier, source.published):
            return None
        return Clause(start, end, publication(text, start, source), "happened", statement=False)
    if (not perfect and roles[first] != STATEMENT) or _names_a_day_near(retold, source.published):
        return None
    return Clause(start, end, publication(text, start, source), "happened", statement=roles[first] == STATEMENT)


def _had_been_done(found: Sequence[Token], verb: int) -> bool:
    """"She had repeatedly called for talks": done before something else, which is the news."""
    before = [token.word for token in found[max(0, verb - 3) : verb] if not token.word.endswith("ly")]
    return [word for word in before if word not in {"also", "been"}][-1:] == ["had"]


def _did_something(found: Sequence[Token], roles: Sequence[str], verb: int) -> bool:
    """Whether a lead says who did what: not "The man who left the gate open may have been paid", nor "It was a warm evening"."""
    who = [token.word for token in found[:verb] if not token.word.endswith("ly")]
    auxiliary = any(what in {COPULA, PLAN, CHANCE} for what in roles[:verb])
    return bool(who) and who[-1] not in _WHO and who[0] not in _PRONOUNS and not auxiliary and len(found) >= SHORTEST


def _kinds(words: str) -> set[str]:
    return {term for term in features(words) if term.startswith("#") and term != "#statement"}


def _told_by_headline(text: str, sentences: Sequence[tuple[int, int]], source: Published) -> tuple[int, int] | None:
    """The sentence of the opening that tells what the headline tells in the present tense, "Ferns win cup", where no day is named."""
    opening = sentences[:OPENING]
    if not _IN_THE_PRESENT.search(source.headline) or source.headline.rstrip().endswith("?"):
        return None
    if any(opening[0][0] <= m.start < opening[-1][1] and m.earliest and m.type in {"DATE", "TIME"} for m in source.mentions):
        return None
    named = {word for word in features(source.headline) if not word.startswith("#")}
    for start, end in opening:
        found = tokens(text, start, end)
        what = next((role(found, i) for i in range(len(found)) if role(found, i) not in {NONE, COPULA}), NONE)
        if what == PAST and len(named & features(text[start:end]).keys()) >= IN_COMMON and not text[start:end].startswith(("“", '"')):
            return start, end
    return None


def publication(text: str, start: int, source: Published) -> Mention:
    day = source.published
    span = source.date_span or (start, start)
    return Mention(
        span[0], span[1], text[span[0] : span[1]], "DATE", day.isoformat(), day.isoformat(), day, day, "publication",
        "The article reports it as news without naming a day, so it is dated by the publication.",
    )


def _names_a_day_near(told: Sequence[Clause], published: date) -> bool:
    return any(clause.mention.earliest and timedelta(0) <= published - clause.mention.earliest <= NEAR for clause in told)
