"""The dated clauses of an article, each with its words and what stands around it, ready to meet those of other articles."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from .by_event import clauses_by_event, dated_event, relation
from .candidate import PRONOUN, Candidate
from .clauses import Clause, clauses
from .clock_times import Narration, on_the_day, tells_of_today
from .cores import core
from .counted import is_done_on_a_day, with_counted
from .date_headings import headed_clause, under_headings
from .following import following_clause
from .grouping import SURE_OF_WHAT_MATTERED
from .leads import NEAR, lead_clause
from .named_after import is_named_ahead
from .news import news_clauses
from .one_line import on_one_line
from .proposal import Source
from .similarity import Index, Weights, combined, cosine, features, index_of
from .told_again import RETOLD

LEAD = 2  # sentences
NEWS = 3  # sentences; "it came hours after" points that far back
AS_A_LEAD = 0.10  # cosine of a lead and the sentence of its article that names the day
GOES_ON = 2  # sentences; "A claim has been filed", and next on which day
AROUND, HEADLINE = 0.5, 0.6  # weights of a clause's sentence and headline beside its own words


@dataclass(frozen=True)
class Told:
    """A source with its sentences."""

    source: Source
    sentences: Sequence[tuple[int, int]]

    def sentence(self, place: int) -> str:
        start, end = self.sentences[place]
        return self.source.text[start:end]


def candidates(article: Told, weights: Weights) -> list[Candidate]:
    """The dated clauses of an article with what is around them."""
    source = article.source
    found = list(_told(article))
    made = [_candidate(clause, place, article, weights) for clause, place in found]
    lead = lead_clause(source.text, article.sentences, [clause for clause, _ in found], source)
    if lead:
        place = next(at for at, (start, _) in enumerate(article.sentences) if start == lead.start)
        leading = _candidate(lead, place, article, weights)
        if not any(cosine(leading.vector, other.vector) >= RETOLD for other in made):
            made.append(leading)
    dated = {other.place for other in made if not is_named_ahead(source.text, article.sentences[other.place][0], other.clause)}
    for clause, place in news_clauses(source.text, article.sentences, dated, source):
        news = _candidate(clause, place, article, weights)
        if not any(_tells_again(news, other, article, weights) for other in made if other.place != place):
            made.append(news)
    return made


def _tells_again(news: Candidate, other: Candidate, article: Told, weights: Weights) -> bool:
    """Whether what an article tells as news is what another of its clauses dates.

    The lead and what comes next have the headline in common, so that of a lead the bare sentences are compared.
    """
    apart = other.clause.mention.earliest and news.clause.mention.earliest - other.clause.mention.earliest
    if news.place:
        follows = 0 < other.place - news.place <= GOES_ON and not other.clause.statement and other.clause.mention.is_day
        names_its_day = follows and apart and timedelta(0) < apart <= NEAR
        return cosine(news.vector, other.vector) >= (AS_A_LEAD if names_its_day else RETOLD)
    if apart is None or not timedelta(0) <= apart <= NEAR or other.clause.modality != "happened":
        return False
    same_day = not other.clause.statement and other.clause.mention.edtf == news.clause.mention.edtf
    lead, told = (weights.vector(features(article.sentence(candidate.place))) for candidate in (news, other))
    return cosine(lead, told) >= (SURE_OF_WHAT_MATTERED if same_day else AS_A_LEAD)


def candidates_by_event(articles: Iterable[Told], told: Sequence[Candidate], weights: Weights) -> list[Candidate]:
    """What the articles date by an event that the story tells elsewhere, in sentences that name no day themselves."""
    index = index_of(candidate.vector for candidate in told)
    dated = {(candidate.key, candidate.place) for candidate in told}
    return [made for article in articles for made in _by_event(article, told, index, dated, weights)]


def _by_event(
    article: Told, told: Sequence[Candidate], index: Index, dated: Collection[tuple[str, int]], weights: Weights
) -> list[Candidate]:
    source, made = article.source, []
    for place, (start, end) in enumerate(article.sentences):
        found = relation(source.text, start, end)
        if found is None or (source.key, place) in dated:
            continue
        words = weights.vector(features(on_one_line(source.text[slice(*found.event)])))
        anchor = dated_event(words, told, index, source.published, found)
        if anchor:
            for clause in clauses_by_event(source.text, found, anchor):
                candidate = _candidate(clause, place, article, weights)
                same = clause.mention.edtf == anchor.clause.mention.edtf
                made.append(replace(candidate, vector=anchor.vector, leads=anchor.leads) if same else candidate)
    return made


def _told(article: Told) -> Iterable[tuple[Clause, int]]:
    """The dated clauses of an article, each with the number of its sentence."""
    source, before, news = article.source, None, (0, None)
    unplaced = source.published is None or source.provisional
    narration = Narration(source.published, not unplaced and tells_of_today(source.mentions, source.published))
    starts, paragraphs = [mention.start for mention in source.mentions], [block.start for block in source.blocks]
    headings = under_headings(source.text, article.sentences, source.mentions)
    for place, (start, end) in enumerate(article.sentences):
        inside = source.mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        within = [mention for mention in inside if mention.end <= end]
        paragraph = bisect_right(paragraphs, start)
        within = on_the_day(source.text, start, end, within, narration, paragraph)
        found = clauses(source.text, start, end, within, source.published, unplaced=unplaced)
        found = with_counted(source.text, found, news[1] if place - news[0] <= NEWS else None, start, end)
        if not found and (follows := following_clause(source.text, start, end, before, source.published)):
            found = [follows]
        elif not found and place in headings:
            headed = headed_clause(source.text, start, end, headings[place], ahead=headings[place].begins_after(source.published))
            found = [headed] if headed else []
        elif found and before and _goes_on(source.text, found[0], before):
            found = found[1:]
        yield from ((clause, place) for clause in found)
        before = found[-1] if found else None
        done = [clause for clause in found if is_done_on_a_day(clause) and not clause.statement]
        if done:  # "queues formed on Thursday after a video was seen on Wednesday night" goes on from Thursday
            narration.tell(max(done, key=lambda clause: clause.mention.latest), paragraph)
        news = next(((place, clause) for clause in found if is_done_on_a_day(clause)), news)


def _goes_on(text: str, clause: Clause, before: Clause) -> bool:
    """"It resumed shortly before noon." after "The search was halted on Sunday." goes on telling the same event."""
    return (
        clause.mention.rule.startswith("clock") and clause.mention.edtf == before.mention.edtf
        and bool(PRONOUN.match(text, clause.start, clause.end))
    )


def _candidate(clause: Clause, place: int, article: Told, weights: Weights) -> Candidate:
    source = article.source
    words = core(on_one_line(source.text[clause.start : clause.end]), phrase_of(clause, source.text))
    parts = [(words, 1.0), (article.sentence(place), AROUND)]
    if place and PRONOUN.match(words):
        parts.append((article.sentence(place - 1), AROUND))
    leads = place < LEAD
    if leads and source.headline:
        parts.append((source.headline, HEADLINE if place == 0 else AROUND))
    return Candidate(
        source.key, source.origin, clause, place, words, weights.vector(combined(*parts)), leads, source.published
    )


def phrase_of(clause: Clause, text: str) -> str:
    """The dating phrase, empty where it stands outside the clause."""
    mention = clause.mention
    return on_one_line(text[mention.start : mention.end]) if clause.start <= mention.start < clause.end else ""
