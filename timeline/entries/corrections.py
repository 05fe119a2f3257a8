"""Correction notices: "An earlier version said Tuesday; it was Monday". They tell no event of their own, but which of two days is right."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.dates.mention import Mention

from .candidates import Told
from .grouping import Candidate
from .one_line import on_one_line
from .similarity import Vector, Weights, cosine, features

LIKE_ENOUGH = 0.06  # a notice and the event that it is about, once a day of the two is right

_NOTICE = re.compile(
    r"^\W*(?:corrections?|clarification|editor['’]?s['’]? note)\b\s*[:.–—-]"
    r"|\b(?:an?|the) (?:earlier|previous|original|first|initial) version of (?:this|the|our)\b"
    r"|\b(?:this|the|our) (?:article|story|report|post|page|piece|headline) (?:was|has been|had been) (?:corrected|amended)\b"
    r"|\b(?:this|the|our) (?:article|story|report|post|piece) (?:\w+ )?(?:misstated|wrongly|incorrectly|mistakenly)\b",
    re.IGNORECASE,
)
_WRONG = re.compile(r"\b(?:version|misstated|wrongly|incorrectly|mistakenly|previously|originally)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|rather than|instead of)\s+(?:on|in)?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Correction:
    """What a notice says, in which article, and the two days: the one it takes back and the one it gives."""

    called: str
    words: str
    wrong: Mention
    right: Mention


def notice_places(text: str, sentences: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The sentences of correction notices; a notice goes on to the end of its paragraph."""
    found: set[int] = set()
    for place, (start, end) in enumerate(sentences):
        goes_on = place - 1 in found and "\n" not in text[sentences[place - 1][1] : start]
        if goes_on or _NOTICE.search(text[start:end]):
            found.add(place)
    return frozenset(found)


def without_notices(article: Told) -> Told:
    places = notice_places(article.source.text, article.sentences)
    return Told(article.source, [span for place, span in enumerate(article.sentences) if place not in places])


def corrections(articles: Iterable[Told]) -> list[Correction]:
    """The notices of these articles that name two different days. The articles come with all their sentences."""
    found = []
    for article in articles:
        text, notice = article.source.text, sorted(notice_places(article.source.text, article.sentences))
        spans = [article.sentences[place] for place in notice]
        days = [
            (mention, _is_wrong(text, span, mention)) for span in spans for mention in article.source.mentions
            if span[0] <= mention.start < span[1] and mention.is_day
        ]
        wrong = next((mention for mention, taken_back in days if taken_back), None)
        right = next((mention for mention, taken_back in days if not taken_back), None)
        if wrong and right and wrong.earliest != right.earliest:
            words = " ".join(on_one_line(text[start:end]) for start, end in spans)
            found.append(Correction(article.source.called, words, wrong, right))
    return found


def _is_wrong(text: str, sentence: tuple[int, int], mention: Mention) -> bool:
    before = text[sentence[0] : mention.start]
    if _DENIED.search(before):
        return True
    denied_after = re.search(r",?\s(?:not|rather than|instead of)\s", text[mention.end : sentence[1]])
    return bool(_WRONG.search(before)) and not denied_after


def remarks(found: Sequence[Correction], groups: Sequence[Sequence[Candidate]], weights: Weights) -> Mapping[int, str]:
    """For the number of a group what a notice says about its day."""
    said: dict[int, str] = {}
    for correction in found:
        words = weights.vector(features(correction.words))
        for mention, verdict in ((correction.right, "confirms this day"), (correction.wrong, "says that this day was wrong")):
            best = _meant(words, mention, groups, weights)
            if best is not None:
                said[best] = f"A correction in {correction.called} {verdict}: “{correction.words}”"
    return said


def _meant(words: Vector, mention: Mention, groups: Sequence[Sequence[Candidate]], weights: Weights) -> int | None:
    """The group of that day that the notice is most likely about."""
    alike = {
        at: max(cosine(words, weights.vector(features(member.words))) for member in members)
        for at, members in enumerate(groups) if any(member.clause.mention.edtf == mention.edtf for member in members)
    }
    best = max(alike, key=lambda at: alike[at], default=None)
    return best if best is not None and alike[best] >= LIKE_ENOUGH else None
