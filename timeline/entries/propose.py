"""The articles of a story to proposed entries: find dated clauses in each article, then let clauses of one event meet.

Pure: what it needs of the database is handed in as `Source`s, what it finds is handed back as `Proposal`s.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.articles.page import BODY, Block
from timeline.articles.sentences import sentences
from timeline.dates.mention import Mention

from .clauses import Clause, clauses
from .grouping import Candidate, group
from .lanes import lane_of
from .leads import lead_clause
from .similarity import cosine, features, weigher
from .wording import headline


@dataclass(frozen=True)
class Source:
    """An article as proposing sees it. `provisional`: nobody has confirmed its publish date."""

    key: str
    text: str
    headline: str
    blocks: Sequence[Block]
    mentions: Sequence[Mention]
    published: date | None
    provisional: bool
    date_reason: str
    date_span: tuple[int, int] | None
    origin: str
    outlet: str


@dataclass(frozen=True)
class Piece:
    """Evidence for a proposal: a span of the article `key`, and in it the phrase that dates it."""

    key: str
    start: int
    end: int
    phrase: tuple[int, int] | None
    reason: str


@dataclass(frozen=True)
class Proposal:
    headline: str
    summary: str
    edtf: str
    earliest: date | None
    latest: date | None
    date_reason: str
    provisional: bool
    lane: str
    modality: str
    importance: float
    evidence: tuple[Piece, ...] = field(default=())


def propose(sources: Sequence[Source]) -> list[Proposal]:
    """The proposed entries of a story, in date order."""
    texts = {source.key: [source.text[s:e] for s, e in _body_sentences(source)] for source in sources}
    weights = weigher(features(sentence) for found in texts.values() for sentence in found)
    candidates = []
    for source in sources:
        for clause, place in _told(source):
            words = source.text[clause.start : clause.end]
            candidates.append(
                Candidate(source.key, source.origin, clause, place, words, weights.vector(features(words)))
            )
    by_key = {source.key: source for source in sources}
    proposals = [_proposal(members, by_key, weights) for members in group(candidates)]
    return sorted(proposals, key=lambda p: (p.earliest or date.min, p.latest or date.max, p.headline))


def _body_sentences(source: Source) -> Iterable[tuple[int, int]]:
    for block in source.blocks:
        if block.kind == BODY:
            yield from sentences(source.text, block.start, block.end)


def _told(source: Source) -> Iterable[tuple[Clause, int]]:
    """The dated clauses of an article, each with the number of its sentence."""
    found: list[tuple[Clause, int]] = []
    spans = list(_body_sentences(source))
    for place, (start, end) in enumerate(spans):
        within = [mention for mention in source.mentions if start <= mention.start and mention.end <= end]
        found += [(clause, place) for clause in clauses(source.text, start, end, within, source.published)]
    lead = lead_clause(source.text, spans, [clause for clause, _ in found], source)
    return [(lead, 0), *found] if lead else found


def _proposal(members: Sequence[Candidate], sources: dict[str, Source], weights: "object") -> Proposal:
    best = max(members, key=lambda member: _quality(member, sources[member.key]))
    source, clause = sources[best.key], best.clause
    title = _title(best, source, weights)
    told = " ".join(member.words for member in members)
    keys = {member.key for member in members}
    firm = [member for member in members if not sources[member.key].provisional or _absolute(member.clause.mention)]
    dating = (firm or [best])[0] if best not in firm else best
    return Proposal(
        headline=title[:300],
        summary=" ".join(source.text[clause.start : clause.end].split())[:600],
        edtf=clause.mention.edtf, earliest=clause.mention.earliest, latest=clause.mention.latest,
        date_reason=_reason(dating, sources[dating.key]),
        provisional=not firm,
        lane=lane_of(title, told),
        modality=_agreed_modality(members),
        importance=float(len(keys)),
        evidence=tuple(
            Piece(
                member.key, member.clause.start, member.clause.end,
                (member.clause.mention.start, member.clause.mention.end),
                _reason(member, sources[member.key]),
            )
            for member in sorted(members, key=lambda member: (member.key, member.clause.start))
        ),
    )


def _agreed_modality(members: Sequence[Candidate]) -> str:
    """A plan that another article reports as done has happened."""
    said = {member.clause.modality for member in members}
    return next(how for how in ("happened", "planned", "possible") if how in said)


def _absolute(mention: Mention) -> bool:
    return mention.rule.startswith("calendar") and any(character.isdigit() for character in mention.text) and (
        str(mention.earliest.year) in mention.text if mention.earliest else False
    )


def _quality(member: Candidate, source: Source) -> tuple[bool, bool, int, int]:
    """A main clause from high up, long enough to tell and short enough to read, tells an event best."""
    text, clause = source.text, member.clause
    whole = text[clause.start : clause.start + 1].isupper() or text[clause.start : clause.start + 1] in "“\"‘"
    return (member.place <= 2 and bool(source.headline), whole, -abs(len(member.words) - 140) // 60, -member.place)


def _title(member: Candidate, source: Source, weights: "object") -> str:
    """The article's own headline for the event it leads with, else one cut from the clause."""
    mention = member.clause.mention
    if member.place <= 1 and source.headline and len(source.headline) <= 140:
        alike = cosine(weights.vector(features(source.headline)), member.vector)
        if alike >= 0.25:
            return " ".join(source.headline.split())
    return headline(member.words, source.text[mention.start : mention.end])


def _reason(member: Candidate, source: Source) -> str:
    said = member.clause.mention.reason
    if source.provisional and not _absolute(member.clause.mention):
        return f"{said} That publish date is provisional: {source.date_reason}"
    return said
