"""The articles of a story to proposed entries: find dated clauses in each article, then let clauses of one event meet.

Pure: what it needs of the database is handed in as `Source`s, what it finds is handed back as `Proposal`s.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.articles.vocabulary import mended
from timeline.dates.mention import Mention

from .as_planned import agreed_modality, is_ahead
from .candidate import Candidate
from .candidates import LEAD, Told, candidates, candidates_by_event, phrase_of
from .chosen_date import chosen, dated_otherwise, is_absolute, is_firm, to_the_day
from .copies import dated_by_originals
from .corrections import as_corrected, corrections, notices_of, remarks, without_notices
from .deadlines import by_its_last_day
from .elaborated import with_elaborations
from .grouping import group
from .importance import importances
from .lanes import lanes_of
from .looking_back import why_looked_back, with_looks_back
from .memories import without_lone_memories
from .old_news import without_old_news
from .one_line import on_one_line
from .proposal import PROPOSED, SET_ASIDE, Piece, Proposal, Source
from .reasons import as_sentence
from .retold import Retold, reason_of, retold
from .set_aside import set_aside
from .similarity import Weights, cosine, features, total, weigher
from .telling import Telling
from .titles import LEADS_WITH, best_title, summary_of
from .told import told_sentences

FURTHER_UP = 5  # sentences
NEWS = timedelta(days=7)  # what an article tells of an older day is not what its headline is about

__all__ = ["Piece", "Proposal", "Source", "propose"]


def propose(sources: Sequence[Source]) -> list[Proposal]:
    """The proposed entries of a story, in date order."""
    pages = [Told(source, told_sentences(source.text, source.blocks)) for source in sources]
    articles = {page.source.key: without_notices(page) for page in pages}
    weights = weigher(features(a.sentence(place)) for a in articles.values() for place in range(len(a.sentences)))
    corrected = corrections(pages)
    read = without_old_news([candidate for article in articles.values() for candidate in candidates(article, weights)], articles)
    found = as_corrected(read, corrected, weights)
    settled = dated_by_originals(found, {s.key for s in sources if s.provisional or s.published is None})
    elaborated = with_elaborations(group([*settled, *candidates_by_event(articles.values(), settled, weights)]), articles)
    told = without_lone_memories(elaborated, articles)
    groups = with_looks_back(list(told), articles)
    tellings = [_tellings(members, articles, weights) for members in groups]
    titles = _titles(groups, tellings)
    lanes = lanes_of([(title, *_from_near_to_far(told)) for title, told in zip(titles, tellings, strict=True)])
    undated, waits = retold(articles, groups, weights), set_aside(groups)
    remarked, notices = remarks(corrected, groups, weights), notices_of(corrected, groups, weights)
    proposals = [
        _proposal(
            members, told, title, lane, weight, articles, undated.get(at, ()), remarked.get(at, ""), notices.get(at, ()),
            SET_ASIDE if at in waits else PROPOSED,
        )
        for at, (members, told, title, lane, weight) in enumerate(
            zip(groups, tellings, titles, lanes, importances(groups, sources), strict=True)
        )
    ]
    return sorted(proposals, key=lambda p: (p.earliest or date.min, p.latest or date.max, p.headline))


def _titles(groups: Sequence[Sequence[Candidate]], tellings: Sequence[Sequence[Telling]]) -> list[str]:
    """A headline for each group; what an article led with names but one of its day."""
    titles, taken = [], defaultdict(set)
    for members, told in zip(groups, tellings, strict=True):
        of_day = taken[members[0].clause.mention.edtf]
        title = best_title(_agreed(members, told), of_day)
        of_day.add(title)
        titles.append(mended(title))
    return titles


def _tellings(members: Sequence[Candidate], articles: dict[str, Told], weights: Weights) -> list[Telling]:
    """What the members of a group say; the most typical is the one nearest to the middle of the group."""
    middle = total(member.vector for member in members)
    near = [cosine(member.vector, middle) for member in members]
    most = max(near) or 1.0
    return [
        _telling(member, articles[member.key], alike / most, weights) for member, alike in zip(members, near, strict=True)
    ]


def _from_near_to_far(told: Sequence[Telling]) -> list[str]:
    """The clauses of an event, their sentences, what stands right around those, and the sentences further up."""
    parts = ((t.words, t.sentence, f"{t.before} {t.headline}", " ".join(t.earlier)) for t in told)
    return [" ".join(part) for part in zip(*parts, strict=True)]


def _telling(member: Candidate, article: Told, typical: float, weights: Weights) -> Telling:
    source = article.source
    alike = 0.0
    if _is_news(member) and source.headline and member.clause.start == article.sentences[member.place][0]:
        alike = cosine(weights.vector(features(source.headline)), weights.vector(features(member.words)))
        if member.clause.mention.rule == "publication":
            alike = max(alike, LEADS_WITH[member.place])  # what the article leads with is what its headline names
    start, counted = _beginning(member, article.sentences[member.place][0])
    return Telling(
        words=on_one_line(source.text[start : member.clause.end]), sentence=on_one_line(article.sentence(member.place)),
        before=on_one_line(article.sentence(member.place - 1)) if member.place else "",
        earlier=tuple(
            on_one_line(article.sentence(place)) for place in range(member.place - 2, max(-1, member.place - 2 - FURTHER_UP), -1)
        ),
        phrase="" if counted else phrase_of(member.clause, source.text),
        headline=on_one_line(source.headline), headline_alike=alike, place=member.place, typical=typical,
        listed=member.clause.listed, said=member.clause.statement, page=source.text,
    )


def _beginning(member: Candidate, sentence: int) -> tuple[int, bool]:
    """Where a member tells what happened, and whether behind its phrase: "The step came | a day after | the treasurer resigned"."""
    clause = member.clause
    counted = clause.mention.rule == "by-event" and sentence < clause.start == clause.mention.start
    return (clause.mention.end if counted else clause.start), counted


def _is_news(member: Candidate) -> bool:
    """Whether an article leads with it and appeared soon after: the headline of one that looks back names what is new."""
    latest = member.clause.mention.latest
    return member.place < LEAD and not (member.published and latest and member.published - latest > NEWS)


def _proposal(
    members: Sequence[Candidate], told: Sequence[Telling], title: str, lane: str, importance: float, articles: dict[str, Told],
    undated: Sequence[Retold], remark: str, notices: Sequence[Piece], status: str,
) -> Proposal:
    sources = {key: article.source for key, article in articles.items()}
    dating = chosen(members, sources)
    source = sources[dating.key]
    dating = to_the_day(dating, source)
    due = replace(dating, clause=by_its_last_day(dating.clause, source.text)) if is_ahead(members) else dating
    mention = due.clause.mention
    otherwise = dated_otherwise(members, dating, sources)
    return Proposal(
        headline=title,
        summary=mended(summary_of(_agreed(members, told))),
        edtf=mention.edtf, earliest=mention.earliest, latest=mention.latest,
        date_reason=" ".join(filter(None, (_reason(due, source), _came_about(members, sources), otherwise, remark))),
        provisional=bool(otherwise) or not is_firm(dating, source),
        lane=lane,
        modality=agreed_modality(members),
        importance=importance,
        status=status,
        evidence=(
            *(_piece(member, sources[member.key], dating.clause.mention) for member in sorted(members, key=lambda member: member.order)),
            *(Piece(found.key, *articles[found.key].sentences[found.place], None, reason_of(found, articles)) for found in undated),
            *notices,
        ),
    )


def _agreed(members: Sequence[Candidate], told: Sequence[Telling]) -> list[Telling]:
    """What tells the event itself as it turned out.

    A plan does not name what has happened, nor does a scene that an article begins with. But where its headline speaks of what it
    begins with, that is the event, and what it tells further down is a part.
    """
    how = agreed_modality(members)
    agreed = [(member, telling) for member, telling in zip(members, told, strict=True) if member.clause.modality == how]
    leads = [telling for member, telling in agreed if member.elaborates and telling.headline_alike]
    return leads or [telling for member, telling in agreed if not member.elaborates]


def _came_about(members: Sequence[Candidate], sources: dict[str, Source]) -> str:
    """Who expected it and who tells it as done; nothing where it was never a plan."""
    expected, told = ([sources[m.key].called for m in members if is_ahead([m]) is ahead] for ahead in (True, False))
    return f"Planned in {expected[0]}, told as done in {told[0]}." if expected and told else ""


def _piece(member: Candidate, source: Source, taken: Mention) -> Piece:
    mention = member.clause.mention
    reason = " ".join(filter(None, (_reason(member, source), member.elaborates, why_looked_back(mention, taken))))
    return Piece(member.key, member.clause.start, member.clause.end, (mention.start, mention.end), reason)


def _reason(member: Candidate, source: Source) -> str:
    said = as_sentence(member.clause.mention.reason)
    if member.clause.mention.rule == "publication":
        return f"{said} {as_sentence(source.date_reason)}".strip()
    if source.provisional and not is_absolute(member.clause.mention):
        return f"{said} That publish date is provisional: {as_sentence(source.date_reason, capital=False)}"
    return said
