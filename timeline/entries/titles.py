"""Which words name an entry best: a headline that an article led with, or the evidence that reads most like one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .clarity import PRONOUN, UNCLEAR, faults, opens_with_a_verb, says, says_nothing
from .cores import NOUNS_AT_END
from .endings import LONGEST, PLAIN
from .modality import NONE, STATEMENT, has_verb, role, tokens
from .openings import without_what_is_printed_above
from .pronouns import another_follows, named_further_up, speaker_as_subject, subject_kept, subject_meant
from .relatives import as_told
from .subjects import agrees, subject
from .wording import headline

LEADS_WITH = (0.18, 0.25)  # likeness of a headline and a clause of the first and the second sentence under it
FIELD = 300  # characters
SUMMARY = 600
UNSAID = 2.5  # a claim that reads as a fact
ASIDE = 2.0  # a participle alone, whose sentence tells more
WHOLE = ((2.4, PLAIN), (2.6, LONGEST))  # a whole sentence; up to so many characters it keeps what only adds

_RELATIVE_AT_END = re.compile(r"(?P<comma>,)?\s(?:that|which|who)\s*$")
_PREPOSITION_AT_END = re.compile(
    r"\b(?:of|in|on|at|for|to|with|by|from|against|over|about|between|into|under)\s(?:(?:the|its|an?)\s(?:[a-z]+\s){1,2})?$"
)
_NAME_AND_RELATIVE = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]+\s?){1,5},\s(?:which|who)\s")
_DETERMINED = re.compile(r"(?:the|an?|its|their|his|her|two|three|four|five|several|many)\s", re.IGNORECASE)
# No dateline: it would name an agency, or consist of names and days
_TOLD_BEFORE_DASH = re.compile(r"[^()]*\s[a-z]{3,}[^()]*[-–—_]\s+")
_FILLER = re.compile(
    r"\?$|^(?:how|why|what|where|who|when)\b|\b(?:what we know|live|in pictures|opinion|analysis)\b|[|:]\s", re.IGNORECASE
)


@dataclass(frozen=True)
class Telling:
    """One article's words for an event: the clause, its sentence and the one before, the phrase that dates it, its headline.

    `headline_alike`: how alike headline and clause are. `typical`: how alike the clause is to what the others tell, 1 for the most
    typical one. `listed`: the clause is a line of a chronicle. `said`: what is told is that it was said. `earlier`: the sentences
    above the one before, going up; `page`: all of its text, which may give the full name of someone.
    """

    words: str
    sentence: str
    before: str = ""
    phrase: str = ""
    headline: str = ""
    headline_alike: float = 0.0
    place: int = 0
    typical: float = 1.0
    listed: bool = False
    said: bool = False
    earlier: tuple[str, ...] = ()
    page: str = ""

    @property
    def begins(self) -> int:
        """Where the clause begins in its sentence, 0 where it is put together from more."""
        return max(0, self.sentence.find(self.words[:30]))

    @property
    def above(self) -> tuple[str, ...]:
        """The sentences above its own, going up."""
        return self.before, *self.earlier


def best_title(told: Sequence[Telling]) -> str:
    """The headline of an entry."""
    choices = [choice for telling in told for choice in _choices(telling)]
    return min(choices)[2][:FIELD]


def _choices(telling: Telling) -> list[tuple[float, int, str]]:
    """Headlines that a telling offers, each with its faults; ties go to what stands higher up."""
    odd = 2.0 * (1.0 - telling.typical) + 1.0 * _by_the_way(telling)
    found = [
        (faults(words) + odd + further + UNSAID * (telling.said and not says(words)), telling.place, words)
        for further, words in _cuts(telling) if words
    ]
    given = re.sub(r"(?<=\w)\.$", "", _as_given(" ".join(telling.headline.split())))
    if given and telling.place < len(LEADS_WITH) and telling.headline_alike >= LEADS_WITH[telling.place]:
        found.append((faults(given) + odd + _faults_of_given(given), telling.place, given))
    return found


def _as_given(words: str) -> str:
    """An article's headline without dateline or credit; in "Dam bursts above Orrin – Two held" both halves are the headline."""
    left = without_what_is_printed_above(words)
    return words if _TOLD_BEFORE_DASH.fullmatch(words, 0, len(words) - len(left)) else left


def _cuts(telling: Telling) -> Iterator[tuple[float, str]]:
    """The clause cut to a headline and, where that is unclear, what else tells it; with what speaks against each."""
    cut = headline(_with_head(telling), telling.phrase, said=telling.said)
    aside = f", {cut.rpartition(' ')[2]} " in telling.words  # of "The report, tendered on Monday, found cracks" the report tendered
    yield 1.0 + ASIDE * aside, cut
    if not aside and faults(cut) < UNCLEAR:
        return
    yield 1.2, _with_subject(cut, telling)
    yield 1.2, headline(_named(cut, telling), said=telling.said)
    yield 1.0, headline(_with_object(telling), telling.phrase, said=telling.said)
    for further, keep in WHOLE:
        whole = headline(telling.sentence, telling.phrase, said=telling.said, whole=True, keep=keep)
        whole = named_further_up(whole, telling.above, telling.page) or whole
        if says_nothing(cut) or _tells_too(whole, cut):
            yield further, whole


def _with_head(telling: Telling) -> str:
    """The clause with what its first name only places: of "A jury in Harn, which retired on Monday" the jury did."""
    if not _NAME_AND_RELATIVE.match(telling.words):
        return telling.words
    before = telling.sentence[: telling.begins]
    place = _PREPOSITION_AT_END.search(before)
    nouns = NOUNS_AT_END.search(before[:1].lower() + before[1 : place.start()].rstrip()) if place else None
    return before[nouns.start() :] + telling.words if nouns and _DETERMINED.match(nouns[0]) else telling.words


def _with_subject(cut: str, telling: Telling) -> str:
    """A headline that opens with a verb, with whose verb it is, where that is sure."""
    if not opens_with_a_verb(cut):
        return ""
    before = telling.sentence[: telling.begins]
    cut = cut[:1].lower() + cut[1:]
    if relative := _RELATIVE_AT_END.search(before):
        nouns = NOUNS_AT_END.search(before[: relative.start()])
        of = _PREPOSITION_AT_END.search(before[: nouns.start()]) if nouns else None
        who = nouns[0].strip() if nouns and not (of and (relative["comma"] or of[0].strip() == "of")) else ""
    else:
        said = role(tokens(cut, 0, len(cut)), 0) == STATEMENT  # "Brock told them that the dam was weak and promised": it was Brock
        who = subject(before) if said else subject_meant(before, telling.above, telling.page) or _pronoun_in_front(before)
    return f"{who[:1].upper()}{who[1:]} {cut}" if who and agrees(who, cut) else ""


def _with_object(telling: Telling) -> str:
    """"A directive that the court gave on Monday": the court gave a directive."""
    before = telling.sentence[: telling.begins]
    relative = _RELATIVE_AT_END.search(before)
    nouns = NOUNS_AT_END.search(before[: relative.start()]) if relative else None
    whole = f"{nouns[0].strip()}, which {telling.words}" if nouns and _DETERMINED.match(nouns[0]) else ""
    told = as_told(whole, telling.phrase) if whole else ""
    return told if told != whole and not opens_with_a_verb(telling.words) else ""


def _pronoun_in_front(before: str) -> str:
    """"They opened the file in April and": who they are may be open, that it was they is not."""
    pronoun = PRONOUN.match(before)
    return pronoun[0] if pronoun and not another_follows(before) else ""


def _named(cut: str, telling: Telling) -> str:
    """The headline with its pronoun named: "The ministry said that it had spoken to the owner" tells that the ministry had."""
    sentence = " ".join(telling.sentence.split())
    before = sentence[: max(0, sentence.lower().find(cut[:12].lower()))]
    if not has_verb(before):
        return named_further_up(cut, telling.above, telling.page)
    return speaker_as_subject(cut, before, telling.above, telling.page) or subject_kept(cut, before, telling.page)


def _tells_too(whole: str, cut: str) -> bool:
    """Whether a sentence, cut to a headline, still tells of the clause: of "The mill, which opened in May, is shut" not of its opening."""
    found = tokens(cut, 0, len(cut))
    verb = next((at for at in range(len(found)) if role(found, at) != NONE), 0)
    told = {token.word for token in found[verb:] if token.end - token.start > 3}
    return 3 * len(told & {token.word for token in tokens(whole, 0, len(whole))}) >= len(told)


def _by_the_way(telling: Telling) -> bool:
    """A clause from far inside a sentence was said by the way; a main clause was written to tell this event."""
    return telling.begins > len(telling.sentence) // 4


def _faults_of_given(given: str) -> float:
    """An article's headline that is a question, a label or cut short names no event; any other is what an editor wrote."""
    cut_short, long = given.endswith(("…", "...")), len(given) > LONGEST
    return 3.0 * bool(_FILLER.search(given)) + 4.0 * cut_short + 3.0 * long - 1.5 * (len(given.split()) >= 4)


def summary_of(told: Sequence[Telling]) -> str:
    """One or two whole sentences of the best evidence."""
    best = min(told, key=_summary_faults)
    sentence, before = (without_what_is_printed_above(" ".join(text.split())) for text in (best.sentence, best.before))
    if PRONOUN.match(sentence) and before and len(before) + len(sentence) < SUMMARY:
        return f"{before} {sentence}"
    return sentence


def _summary_faults(telling: Telling) -> tuple[bool, bool, bool, bool, bool, int, int]:
    sentence = " ".join(telling.sentence.split())
    return (
        len(sentence) > SUMMARY, _by_the_way(telling), bool(PRONOUN.match(sentence)), telling.listed or len(sentence.split()) < 6,
        telling.typical < 0.5, telling.place, abs(len(sentence) - 160),
    )
