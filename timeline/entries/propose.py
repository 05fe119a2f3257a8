"""The articles of a story to proposed entries: find dated clauses in each article, then let clauses of one event meet.

Pure: what it needs of the database is handed in as `Source`s, what it finds is handed back as `Proposal`s.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.articles.page import Block
from timeline.dates.mention import Mention

from .clauses import Clause, clauses
from .copies import dated_by_originals
from .following import following_clause
from .grouping import RETOLD, Candidate, group
from .lanes import lanes_of
from .leads import lead_clause
from .reasons import as_sentence
from .similarity import Weights, combined, cosine, features, weigher
from .titles import Telling, best_title, summary_of
from .told import told_sentences

LEAD = 2  # sentences
AROUND, HEADLINE = 0.5, 0.6  # weights of a clause's sentence and headline beside its own words
_PRONOUN = re.compile(r"(?:he|she|it|they|his|her|its|their|this|that|these|those|the (?:move|order|decision|attack))\b", re.IGNORECASE)


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


@dataclass(frozen=True)
class _Article:
    """A source with its sentences."""

    source: Source
    sentences: Sequence[tuple[int, int]]

    def sentence(self, place: int) -> str:
        start, end = self.sentences[place]
        return self.source.text[start:end]


def propose(sources: Sequence[Source]) -> list[Proposal]:
    """The proposed entries of a story, in date order."""
    articles = {source.key: _Article(source, told_sentences(source.text, source.blocks)) for source in sources}
    weights = weigher(features(a.sentence(place)) for a in articles.values() for place in range(len(a.sentences)))
    found = [candidate for article in articles.values() for candidate in _candidates(article, weights)]
    groups = group(dated_by_originals(found, {s.key for s in sources if s.provisional or s.published is None}))
    tellings = [[_telling(member, articles[member.key], weights) for member in members] for members in groups]
    titles = [best_title(told) for told in tellings]
    lanes = lanes_of([(title, " ".join(t.words for t in told)) for title, told in zip(titles, tellings, strict=True)])
    proposals = [
        _proposal(members, told, title, lane, articles)
        for members, told, title, lane in zip(groups, tellings, titles, lanes, strict=True)
    ]
    return sorted(proposals, key=lambda p: (p.earliest or date.min, p.latest or date.max, p.headline))


def _candidates(article: _Article, weights: Weights) -> Iterable[Candidate]:
    """The dated clauses of an article with what is around them."""
    source = article.source
    found = list(_told(article))
    candidates = [_candidate(clause, place, article, weights) for clause, place in found]
    lead = lead_clause(source.text, article.sentences, [clause for clause, _ in found], source)
    if lead:
        leading = _candidate(lead, 0, article, weights)
        if not any(cosine(leading.vector, other.vector) >= RETOLD for other in candidates):
            candidates.append(leading)
    return candidates


def _told(article: _Article) -> Iterable[tuple[Clause, int]]:
    """The dated clauses of an article, each with the number of its sentence."""
    source, before = article.source, None
    unplaced = source.published is None or source.provisional
    for place, (start, end) in enumerate(article.sentences):
        within = [mention for mention in source.mentions if start <= mention.start and mention.end <= end]
        found = clauses(source.text, start, end, within, source.published, unplaced=unplaced)
        if not found and (follows := following_clause(source.text, start, end, before, source.published)):
            found = [follows]
        elif found and before and _goes_on(source.text, found[0], before):
            found = found[1:]
        yield from ((clause, place) for clause in found)
        before = found[-1] if found else None


def _goes_on(text: str, clause: Clause, before: Clause) -> bool:
    """"It resumed shortly before noon." after "The search was halted on Sunday." goes on telling the same event."""
    return (
        clause.mention.rule.startswith("clock") and clause.mention.edtf == before.mention.edtf
        and bool(_PRONOUN.match(text, clause.start, clause.end))
    )


def _candidate(clause: Clause, place: int, article: _Article, weights: Weights) -> Candidate:
    source = article.source
    words = source.text[clause.start : clause.end]
    parts = [(words, 1.0), (article.sentence(place), AROUND)]
    if place and _PRONOUN.match(words):
        parts.append((article.sentence(place - 1), AROUND))
    leads = place < LEAD
    if leads and source.headline:
        parts.append((source.headline, HEADLINE if place == 0 else AROUND))
    return Candidate(
        source.key, source.origin, clause, place, words, weights.vector(combined(*parts)), leads, source.published
    )


def _telling(member: Candidate, article: _Article, weights: Weights) -> Telling:
    source, mention = article.source, member.clause.mention
    alike = 0.0
    if member.place < LEAD and source.headline:
        alike = cosine(weights.vector(features(source.headline)), weights.vector(features(member.words)))
    return Telling(
        words=member.words, sentence=article.sentence(member.place),
        before=article.sentence(member.place - 1) if member.place else "",
        phrase=source.text[mention.start : mention.end] if member.clause.start <= mention.start < member.clause.end else "",
        headline=source.headline, headline_alike=alike, place=member.place, listed=member.clause.listed,
    )


def _proposal(
    members: Sequence[Candidate], told: Sequence[Telling], title: str, lane: str, articles: dict[str, _Article]
) -> Proposal:
    sources = {key: article.source for key, article in articles.items()}
    dating = _dating(members, sources)
    mention = dating.clause.mention
    return Proposal(
        headline=title,
        summary=summary_of(told),
        edtf=mention.edtf, earliest=mention.earliest, latest=mention.latest,
        date_reason=_reason(dating, sources[dating.key]),
        provisional=not _firm(dating, sources[dating.key]),
        lane=lane,
        modality=_agreed_modality(members),
        importance=float(len({member.key for member in members})),
        evidence=tuple(_piece(member, sources[member.key]) for member in sorted(members, key=lambda member: member.order)),
    )


def _dating(members: Sequence[Candidate], sources: dict[str, Source]) -> Candidate:
    """The clause whose date the entry takes: a day before a span, a confirmed publish date before a provisional one."""
    def rank(member: Candidate) -> tuple[int, bool, bool, tuple[str, int, int]]:
        mention = member.clause.mention
        days = (mention.latest - mention.earliest).days if mention.earliest and mention.latest else 10_000
        return days, not _firm(member, sources[member.key]), mention.rule in {"publication", "follows"}, member.order
    return min(members, key=rank)


def _firm(member: Candidate, source: Source) -> bool:
    return not source.provisional or _absolute(member.clause.mention)


def _absolute(mention: Mention) -> bool:
    """Whether the phrase holds its year and needs no publish date."""
    return mention.rule.startswith("calendar") and mention.earliest is not None and str(mention.earliest.year) in mention.text


def _agreed_modality(members: Sequence[Candidate]) -> str:
    """A plan that another article reports as done has happened."""
    said = {member.clause.modality for member in members}
    return next(how for how in ("happened", "planned", "possible") if how in said)


def _piece(member: Candidate, source: Source) -> Piece:
    mention = member.clause.mention
    return Piece(member.key, member.clause.start, member.clause.end, (mention.start, mention.end), _reason(member, source))


def _reason(member: Candidate, source: Source) -> str:
    said = as_sentence(member.clause.mention.reason)
    if member.clause.mention.rule == "publication":
        return f"{said} {as_sentence(source.date_reason)}".strip()
    if source.provisional and not _absolute(member.clause.mention):
        return f"{said} That publish date is provisional: {as_sentence(source.date_reason, capital=False)}"
    return said
