"""The lead of an article that dates nothing else to its own publish day: what it reports is dated by the publication."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from timeline.dates.mention import Mention

from .clauses import Clause
from .modality import CHANCE, NONE, PAST, PLAN, STATEMENT, role, tokens


class Published(Protocol):
    published: date | None
    provisional: bool
    mentions: Sequence[Mention]
    date_reason: str
    date_span: tuple[int, int] | None


def lead_clause(text: str, sentences: Sequence[tuple[int, int]], told: Sequence[Clause], source: Published) -> Clause | None:
    """A clause dated to the publish day for the first sentence, or None where that would be a guess.

    Only for a confirmed publish day, a lead in the perfect or a verb of saying, and an article that names no day near it.
    """
    if source.published is None or source.provisional or not sentences:
        return None
    near = (source.published - timedelta(days=6), source.published)
    if any(clause.mention.earliest and near[0] <= clause.mention.earliest <= near[1] for clause in told):
        return None
    start, end = sentences[0]
    if any(start <= mention.start < end and mention.edtf for mention in source.mentions):
        return None
    found = tokens(text, start, end)
    roles = [role(found, i) for i in range(len(found))]
    first = next((i for i, what in enumerate(roles) if what in {PAST, STATEMENT, PLAN, CHANCE}), None)
    if first is None or roles[first] in {PLAN, CHANCE, NONE}:
        return None
    perfect = bool(re.search(r"\b(?:has|have)\b", text[start : found[first].end]))
    if not perfect and roles[first] != STATEMENT:
        return None
    day = source.published
    span = source.date_span or (start, start)
    mention = Mention(
        span[0], span[1], text[span[0] : span[1]], "DATE", day.isoformat(), day.isoformat(), day, day, "publication",
        f"The article reports it as news and names no other day, so it is dated by its publication. {source.date_reason}",
    )
    return Clause(start, end, mention, "happened", statement=roles[first] == STATEMENT)
