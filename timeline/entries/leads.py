"""The lead of an article that reports news without a day: it is dated by the publication."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from timeline.dates.mention import Mention

from .clauses import Clause
from .modality import CHANCE, PAST, PLAN, STATEMENT, role, tokens


class Published(Protocol):
    @property
    def published(self) -> date | None: ...
    @property
    def provisional(self) -> bool: ...
    @property
    def mentions(self) -> Sequence[Mention]: ...
    @property
    def date_reason(self) -> str: ...
    @property
    def date_span(self) -> tuple[int, int] | None: ...


NEAR = timedelta(days=6)
_PERFECT = re.compile(r"\b(?:has|have)\b(?! (?:been|long|always|never|not|yet)\b)")


def lead_clause(text: str, sentences: Sequence[tuple[int, int]], told: Sequence[Clause], source: Published) -> Clause | None:
    """A clause dated to the publish day for the first sentence, or None where that would be a guess.

    Only for a confirmed publish day and a lead without a day of its own: in the perfect ("has appointed") when the next two
    sentences tell of no day near, or with a verb of saying when the whole article tells of none.
    """
    if source.published is None or source.provisional or not sentences:
        return None
    start, end = sentences[0]
    if any(start <= mention.start < end and mention.edtf for mention in source.mentions):
        return None
    found = tokens(text, start, end)
    roles = [role(found, i) for i in range(len(found))]
    first = next((i for i, what in enumerate(roles) if what in {PAST, STATEMENT, PLAN, CHANCE}), None)
    if first is None or roles[first] in {PLAN, CHANCE}:
        return None
    perfect = _PERFECT.search(text, start, found[first].end)
    retold = told if not perfect else [clause for clause in told if clause.start < sentences[min(2, len(sentences) - 1)][1]]
    if (not perfect and roles[first] != STATEMENT) or _names_a_day_near(retold, source.published):
        return None
    day = source.published
    span = source.date_span or (start, start)
    mention = Mention(
        span[0], span[1], text[span[0] : span[1]], "DATE", day.isoformat(), day.isoformat(), day, day, "publication",
        "The article reports it as news without naming a day, so it is dated by the publication.",
    )
    return Clause(start, end, mention, "happened", statement=roles[first] == STATEMENT)


def _names_a_day_near(told: Sequence[Clause], published: date) -> bool:
    return any(clause.mention.earliest and timedelta(0) <= published - clause.mention.earliest <= NEAR for clause in told)
