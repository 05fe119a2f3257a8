"""Which entry a correction notice is about: the notice is evidence of it, and says which of two days is right."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.articles.page import HEADLINE
from timeline.articles.sentences import sentences
from timeline.articles.vocabulary import stem
from timeline.dates.edtf import bounds, words

from .candidate import Candidate
from .candidates import Told
from .notices import Amends, Day, amends, notice_places, notice_spans
from .one_line import on_one_line
from .proposal import Piece
from .similarity import Weights, cosine, features

NOTICE = "A correction notice"  # what the reason of such evidence begins with, by which review finds it
LIKE_ENOUGH = 0.06  # a notice and the event that it is about, once a day of the two is right
LIKE_A_FACT = 0.10  # and where the article of the notice tells the event
IN_COMMON = 2  # words, names or numbers
CORRECTED = "corrected"  # the rule of a day that a notice gives for another in the text
ASTRAY = timedelta(days=7)  # how far the day in the text may be off that of a notice which does not repeat it
DAY = 10  # characters of EDTF
_OF_NOTICES = frozenset(
    stem(word)
    for word in """article story report post page piece essay headline caption version earlier previous original correction corrected
    clarification amended updated misstated misspelled misidentified wrongly incorrectly mistakenly said stated gave error editing name
    date day number figure year time first""".split()
)


@dataclass(frozen=True)
class Correction:
    """A notice of the article `key`, where it stands, and what it changes."""

    key: str
    called: str
    start: int
    end: int
    words: str
    amends: Amends


def without_notices(article: Told) -> Told:
    places = notice_places(article.source.text, article.sentences)
    return Told(article.source, [span for place, span in enumerate(article.sentences) if place not in places])


def corrections(articles: Iterable[Told]) -> list[Correction]:
    """The notices of these articles that say what they change. The articles come with all their sentences; some notices stand right
    under the headline.
    """
    found = []
    for source, told in ((article.source, article.sentences) for article in articles):
        above = [span for block in source.blocks if block.kind == HEADLINE for span in sentences(source.text, block.start, block.end)]
        for start, end in (*notice_spans(source.text, above), *notice_spans(source.text, told)):
            days = [Day(m.start - start, m.end - start, m.edtf) for m in source.mentions if start <= m.start < end]
            changes = amends(source.text[start:end], days)
            if changes.wrong or changes.right:
                found.append(Correction(source.key, source.called, start, end, on_one_line(source.text[start:end]), changes))
    return found


def as_corrected(told: Sequence[Candidate], found: Sequence[Correction], weights: Weights) -> list[Candidate]:
    """The clauses that still tell the day which a notice below them takes back, on the day that it gives."""
    anew = {
        id(mistaken): _on_day(mistaken, correction) for correction in found
        if correction.amends.dates and len(correction.amends.right) == DAY
        for mistaken in [_mistaken([one for one in told if one.key == correction.key], correction, weights)] if mistaken
    }
    return [anew.get(id(one), one) for one in told]


def _mistaken(own: Sequence[Candidate], correction: Correction, weights: Weights) -> Candidate | None:
    """The clause of the article that has the wrong day; none where the article tells the right one already."""
    wrong, right = correction.amends.wrong, correction.amends.right
    if any(one.clause.mention.edtf == right for one in own):
        return None
    days = {wrong} if wrong else {one.clause.mention.edtf for one in own if one.clause.mention.is_day and _lies_near(one, right)}
    may_be = [one for one in own if one.clause.mention.edtf in days]
    at = 0 if len(may_be) == 1 else _of_date(correction, wrong, [[one] for one in may_be], weights)
    return may_be[at] if may_be and at is not None else None


def _lies_near(told: Candidate, right: str) -> bool:
    day, _ = bounds(right)
    return abs(told.clause.mention.earliest - day) <= ASTRAY


def _on_day(told: Candidate, correction: Correction) -> Candidate:
    mention, right = told.clause.mention, correction.amends.right
    first, last = bounds(right)
    reason = f"“{mention.text}” was wrong: a correction in {correction.called} gives {words(right)}."
    corrected = replace(mention, value=right, edtf=right, earliest=first, latest=last, rule=CORRECTED, reason=reason)
    return replace(told, clause=replace(told.clause, mention=corrected))


def remarks(found: Sequence[Correction], groups: Sequence[Sequence[Candidate]], weights: Weights) -> Mapping[int, str]:
    """For the number of a group what a notice says about its day."""
    said: dict[int, str] = {}
    for correction in found:
        for day, verdict in ((correction.amends.right, "confirms this day"), (correction.amends.wrong, "says that this day was wrong")):
            best = _of_date(correction, day, groups, weights) if correction.amends.dates else None
            if best is not None:
                said[best] = f"A correction in {correction.called} {verdict}: “{correction.words}”"
    return said


def notices_of(found: Sequence[Correction], groups: Sequence[Sequence[Candidate]], weights: Weights) -> Mapping[int, list[Piece]]:
    """For the number of a group the notices that are about what it tells: of the day that is given, of that which is taken back, else
    of what the same article tells in the words of the notice.
    """
    pieces: dict[int, list[Piece]] = defaultdict(list)
    for correction in found:
        changes = correction.amends
        dated = (_of_date(correction, day, groups, weights) for day in (changes.right, changes.wrong) if changes.dates)
        about = next((at for at in dated if at is not None), None)
        if about is None:
            about = _of_fact(correction, groups, weights)
        if about is not None:
            pieces[about].append(Piece(correction.key, correction.start, correction.end, None, reason_of(changes)))
    return pieces


def reason_of(changes: Amends) -> str:
    said = (("takes back", changes.wrong), ("gives", changes.right))
    return f"{NOTICE}: it {' and '.join(f'{verb} {in_words(changes, value)}' for verb, value in said if value)}."


def in_words(changes: Amends, value: str) -> str:
    return words(value) if changes.dates else f"“{value}”"


def _of_date(correction: Correction, day: str, groups: Sequence[Sequence[Candidate]], weights: Weights) -> int | None:
    """The group of that date that the notice is most likely about."""
    told = weights.vector(features(correction.words))
    return _most_alike({
        at: max(cosine(told, weights.vector(features(member.words))) for member in members)
        for at, members in enumerate(groups) if day and any(member.clause.mention.edtf == day for member in members)
    }, LIKE_ENOUGH)


def _of_fact(correction: Correction, groups: Sequence[Sequence[Candidate]], weights: Weights) -> int | None:
    """The group that the article of the notice tells too, in words of the notice."""
    terms = {term: count for term, count in features(correction.words).items() if term not in _OF_NOTICES and not term.startswith("#")}
    told = weights.vector(terms)
    alike = {}
    for at, members in enumerate(groups):
        said = [features(member.words) for member in members] if any(member.key == correction.key for member in members) else []
        alike[at] = max((cosine(told, weights.vector(own)) for own in said if len(terms.keys() & own.keys()) >= IN_COMMON), default=0.0)
    return _most_alike(alike, LIKE_A_FACT)


def _most_alike(alike: Mapping[int, float], least: float) -> int | None:
    best = max(alike, key=lambda at: alike[at], default=None)
    return best if best is not None and alike[best] >= least else None
