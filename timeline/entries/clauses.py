"""A sentence and its temporal expressions to dated clauses: which phrase dates what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline.dates.mention import Mention

from .dating import dates_something
from .modality import COPULA, NONE, PAST, STATEMENT, governing, modality, role, tokens
from .verbs import BARE_SAYING


@dataclass(frozen=True)
class Clause:
    """A stretch `text[start:end]` that tells one dated event. `statement`: the event is that something was said.

    `listed`: a line of a chronicle, whose date stands before a colon.
    """

    start: int
    end: int
    mention: Mention
    modality: str
    statement: bool
    listed: bool = False


_BOUNDARY = re.compile(
    r"[;:]\s|\s[–—-]\s|,\s+(?:which|who|whose|while|but|and|as|after|before|when|where|with|although|though|followed by)\b"
    r"|\b(?:that|after|before|while|when|because|although|whereas|which|who|until|as)\b|\band\b|\bbut\b|,\s"
)
_BEFORE_LISTED = re.compile(r"[\s\W]*(?:on|in|by)?\s*", re.IGNORECASE)
_AFTER_LISTED = re.compile(r"\s*(?:,\s*\d{4}\s*)?(?::|\s[–—-])\s+(?=\S+\s+\S+\s+\S)")


def clauses(
    text: str, start: int, end: int, mentions: Sequence[Mention], published: date | None, *, unplaced: bool = False
) -> list[Clause]:
    """The dated clauses of the sentence `text[start:end]`; `mentions` are those that lie in it, in order."""
    dating = [mention for mention in mentions if dates_something(text, start, mention, published, unplaced=unplaced)]
    if not dating:
        return []
    if _is_listed(text, start, end, dating[0]):
        ahead = published is not None and dating[0].earliest is not None and dating[0].earliest > published
        return [Clause(start, end, dating[0], "planned" if ahead else "happened", statement=False, listed=True)]
    found = []
    for mention, stretch in _stretches(text, start, end, dating):
        clause = _clause(text, mention, stretch, published)
        if clause:
            found.append(clause)
    return _without_bare_attribution(text, found)


def _is_listed(text: str, start: int, end: int, mention: Mention) -> bool:
    """"28 May: the company shuts its systems down", a line of a chronicle."""
    return bool(
        _BEFORE_LISTED.fullmatch(text, start, mention.start) and _AFTER_LISTED.match(text, mention.end, end)
    )


def _stretches(text: str, start: int, end: int, dating: Sequence[Mention]) -> list[tuple[Mention, tuple[int, int]]]:
    """One stretch of the sentence for each expression, cut at the clause boundary between them that lies last.

    Two expressions with no boundary or no verb between them date one event; the first one is its date.
    """
    cut, kept = [start], [dating[0]]
    for mention in dating[1:]:
        boundaries = [
            m for m in _BOUNDARY.finditer(text, kept[-1].end, mention.start)
            if _has_verb(text, cut[-1], m.start()) and _has_verb(text, m.end(), end)
        ]
        if boundaries:
            cut.append(boundaries[-1].end())
            kept.append(mention)
    edges = [*cut, end]
    return [
        (mention, _trimmed(text, edges[i], _before_boundary(text, edges[i + 1]) if i + 1 < len(kept) else end))
        for i, mention in enumerate(kept)
    ]


def _before_boundary(text: str, edge: int) -> int:
    """Where the clause before an edge ends: in front of the words that open the next one."""
    match = re.search(r"(?:[,;:\s–—-]+(?:and|but)?\s*[\w’']+|[\s,;:–—-]+)\s*$", text[max(0, edge - 30) : edge])
    return max(0, edge - 30) + match.start() if match else edge


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-"):
        end -= 1
    return start, end


def _has_verb(text: str, start: int, end: int) -> bool:
    found = tokens(text, start, end)
    return any(role(found, i) != NONE for i in range(len(found)))


def _clause(text: str, mention: Mention, stretch: tuple[int, int], published: date | None) -> Clause | None:
    start, end = stretch
    found = [token for token in tokens(text, start, end) if not mention.start <= token.start < mention.end]
    what, _ = governing(found, mention.start, mention.end)
    how = modality(what, found, mention, published)
    if what == NONE and how == "happened":
        return None
    if what == COPULA and how == "happened" and not any(role(found, i) == PAST for i in range(len(found))) \
            and not any(token.word == "%" or token.word.isdigit() for token in found):
        return None
    return Clause(start, end, mention, how, what == STATEMENT and how == "happened")


def _without_bare_attribution(text: str, found: list[Clause]) -> list[Clause]:
    """"The agency said on Friday that exports rose in June" tells of June; that it was said is only the source."""
    if len(found) < 2 or not found[0].statement:
        return found
    saying = {token.word for token in tokens(text, found[0].start, found[0].end)} & BARE_SAYING
    dated = [clause for clause in found[1:] if clause.modality == "happened"]
    return found[1:] if saying and dated else found
